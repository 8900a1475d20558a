"""Words of goals and of what stands beside them are found, and lead to their page."""

import pytest

from companion.domain.finding import Kind
from companion.screens.diary.found_place import place_of
from companion.store.intake import take_in
from companion.store.search import Search
from companion.wording.finding import found_title
from tests.store import aiming


@pytest.mark.parametrize(
    ("asked", "title", "place"),
    [
        ("twice week choir", "Goal: Back to the choir, sitting", ("goals", ("open", "choir-1"))),
        ("last row", "Step toward: Back to the choir, sitting", ("goals", ("open", "choir-1"))),
        ("wrote down", "Tuesday 5 May 2026: Review of: Keep to the plan agreed with my prescriber",
         ("goals", ("open", "plan-1"))),
        ("shopping", "Monday 4 May 2026: My activities", ("questionnaires", "activities")),
        ("clinic", "Tuesday 5 May 2026: Questionnaire",
         ("questionnaires", ("result", "clinic-1"))),
        ("walked", "Monday 4 May 2026: Small win", ("wins", "walked-1")),
        ("tablet", "Monday 4 May 2026: What happened", ("visit", None)),
    ],
)  # fmt: skip
def test_each_is_found_by_its_own_words(stores, db, asked, title, place):
    take_in(db, aiming.ALL)
    (found,) = Search(stores.database).find(asked)
    assert found_title(found) == title
    assert place_of(found) == place


def test_what_was_written_on_a_day_is_shown_there():
    days = {Kind.CHECK_IN, Kind.NIGHT, Kind.SESSION, Kind.FLARE_UP, Kind.EXERCISE, Kind.PRACTICE}
    from companion.domain.finding import Found

    led = {kind for kind in Kind if place_of(Found(kind, "x", aiming.MONDAY, "", "")) is None}
    assert led == days
