"""What Today says of a practice is what the practice itself says, and is there at once."""

import subprocess
import sys

import pytest

from companion.content import practice_glance
from companion.content.path import Leads, load_path
from companion.content.practice_glance import practice_of_week, title_of
from companion.content.practice_lengths import lengths_of, minutes
from companion.content.practices import load_practices
from companion.domain.calm_profile import PATH_WEEKS

ALL = load_practices().all


@pytest.mark.parametrize("practice", ALL, ids=lambda each: each.id)
def test_its_name_is_that_of_the_practice(practice):
    assert title_of(practice.id) == practice.name
    assert title_of(practice.id, "en_GB") == practice.name
    assert title_of(practice.id, "xx") == practice.name


def test_a_practice_that_is_gone_has_no_name():
    assert title_of("of-an-older-one") is None


def test_a_name_in_another_language_is_used_where_there_is_one(tmp_path, monkeypatch):
    for language, name in (("en", "Slow breathing"), ("de", "Ruhiger Atem")):
        folder = tmp_path / "content" / language / "relaxation"
        folder.mkdir(parents=True)
        (folder / "one.toml").write_text(f'name = "{name}"\n\n[[section]]\nid = "a"\n', "utf-8")
    monkeypatch.setattr(practice_glance, "resources", lambda: tmp_path)
    title_of.cache_clear()
    assert [title_of("one", each) for each in ("de_AT", "de", "en", "fr")] == [
        "Ruhiger Atem", "Ruhiger Atem", "Slow breathing", "Slow breathing",
    ]  # fmt: skip
    title_of.cache_clear()


@pytest.mark.parametrize("week", range(1, PATH_WEEKS + 1))
def test_the_practice_of_a_week_is_what_the_path_opens(week):
    opens = load_path().week(week).opens
    wanted = opens.name if opens.leads is Leads.PRACTICE else None
    assert practice_of_week(week) == wanted


def test_nothing_that_takes_long_is_loaded_for_it():
    loads = (
        "import sys; from companion.content.practice_glance import title_of;"
        "assert title_of('slow_breathing'); print('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", loads], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("practice", ALL, ids=lambda each: each.id)
def test_each_length_takes_longer_than_the_one_before(practice):
    found = lengths_of(practice.id)
    assert tuple(found) == practice.lengths
    assert [*found.values()] == sorted(set(found.values()))
    assert min(found.values()) >= 1


def test_minutes_are_whole_and_one_at_least():
    assert [minutes(each) for each in (1, 89, 90, 149, 150)] == [1, 1, 2, 2, 3]


def test_a_practice_that_is_gone_has_no_lengths():
    assert lengths_of("of-an-older-one") == {}
