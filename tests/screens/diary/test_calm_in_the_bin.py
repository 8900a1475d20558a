"""What was deleted of calm lies in the bin under its own name, and comes back."""

from dataclasses import replace

from companion.screens.diary.binned import binned
from tests.store import calming


def words_in_bin(stores, clock):
    return [each.words for each in binned(stores, clock.today())]


def put_back(stores, clock):
    for each in binned(stores, clock.today()):
        each.store.restore(each.id)


def test_a_practice_is_named_and_comes_back(stores, clock):
    stores.practised.keep(calming.SCANNED)
    stores.practised.remove(calming.SCANNED.id, clock.now())
    assert words_in_bin(stores, clock) == ["Monday 4 May: Body scan"]
    put_back(stores, clock)
    assert stores.practised.all() == (calming.SCANNED,)


def test_a_practice_that_this_version_does_not_have_is_there_all_the_same(stores, clock):
    stores.practised.keep(calming.LATER)
    stores.practised.remove(calming.LATER.id, clock.now())
    assert words_in_bin(stores, clock) == ["Wednesday 6 May: A practice of before"]


def test_a_worksheet_has_its_own_name_or_that_of_its_kind(stores, clock):
    for each in (calming.THOUGHT, replace(calming.THOUGHT, id="thought-2", title="")):
        stores.worksheets.keep(each)
        stores.worksheets.remove(each.id, clock.now())
    assert words_in_bin(stores, clock) == [
        "Worksheet: The stairs, Monday 4 May 2026",
        "Worksheet: Take a thought apart, Monday 4 May 2026",
    ]
    put_back(stores, clock)
    assert len(stores.worksheets.all()) == 2
