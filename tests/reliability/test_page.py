"""PROMISES.md says of each promise what holds it, and what it names is there."""

import re
from pathlib import Path

import pytest

from tests.reliability.processes import ROOT
from tests.reliability.torture import ROWS

PAGE = Path(__file__).with_name("PROMISES.md")
MODULES = {module for _, module in ROWS}


def rows():
    """Number, state, what holds it, and the figure or what is missing."""
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if re.match(r"\| P\d", line)]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [
        (number, state, re.findall(r"`(.+?)`", by), note) for number, _, state, by, note in cells
    ]


def test_every_promise_has_its_row():
    assert [number for number, *_ in rows()] == [f"P{n}" for n in range(1, 37)]


@pytest.mark.parametrize(("number", "state", "by", "note"), rows())
def test_what_holds_it_is_there(number, state, by, note):
    assert state in {"held", "not yet"}
    assert note
    assert bool(by) == (state == "held")
    for name in by:
        assert name in MODULES or (ROOT / name).is_file()


def test_every_module_of_torture_is_named_at_its_promise():
    named = {(number, name) for number, _, by, _ in rows() for name in by}
    assert set(ROWS) <= named


def test_they_stand_in_their_order():
    numbers = [int(promise[1:]) for promise, _ in ROWS]
    assert numbers == sorted(set(numbers))
    for _, module in ROWS:
        assert (PAGE.parent / f"{module}.py").is_file()
