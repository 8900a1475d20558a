"""Each column says how a value stands in its cells; nothing of an entry is left out by silence."""

from dataclasses import dataclass
from datetime import date

import pytest

from companion.exchange.columns import Column, day_column, name_column, told, whole_column, written
from companion.exchange.kinds import KINDS
from companion.exchange.wrong import Wrong


@dataclass(frozen=True)
class Walk:
    """What the columns below hold."""

    name: str
    day: date
    minutes: int | None = None


COLUMNS = (
    name_column("name", "Where to."),
    day_column("day", "When."),
    whole_column("minutes", "How long.", 0, 600),
    Column("pace", "number", "(calc) How quick.", calculated=True),
)
ROW = {"name": "'=park", "day": "2026-03-01", "minutes": ""}


def test_what_is_written_is_told_again():
    walk = Walk("=park", date(2026, 3, 1))
    assert written(walk, COLUMNS) == ROW
    values = told(ROW, Wrong({}), COLUMNS)
    assert values is not None
    assert Walk(**values) == walk


def test_every_cell_that_makes_no_sense_is_noted_in_the_order_of_the_columns():
    wrong = Wrong({})
    assert told({"name": "park", "day": "soon", "minutes": "ten"}, wrong, COLUMNS) is None
    assert [column for column, _ in wrong.cells] == ["day", "minutes"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.file)
def test_a_kind_that_does_not_write_its_cells_itself_has_columns_that_do(kind):
    silent = [each.name for each in kind.columns if not each.calculated and each.cell is None]
    assert not silent or (kind.cells is not None and kind.read is not None)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.file)
def test_what_is_worked_out_is_never_taken_from_a_cell(kind):
    assert not any(each.cell for each in kind.columns if each.calculated)
