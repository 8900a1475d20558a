"""The search finds words wherever they were written, and nothing that was deleted."""

from datetime import date

import pytest

from companion.domain.activities import Activity
from companion.domain.diary import CheckIn
from companion.domain.finding import Kind
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.sleep import Night
from companion.store.search import Search

DAY = date(2026, 5, 9)


@pytest.fixture
def written(stores, clock):
    """Each place holds a word of its own, and all of them "river"."""
    stores.diary.add(
        CheckIn(
            id="c", day=DAY, recorded_at=clock.local(), did=("Swam", "Cooked"), note="River cold."
        )
    )
    stores.sleep.add(Night(id="n", day=DAY, quality=4, note="Dreamt of the river."))
    stores.activities.keep(
        Activity(id="walk", name="Walk", why="To the river with Ana.", note="River path is flat.")
    )
    stores.sessions.keep(
        Session(id="s", activity_id="walk", day=DAY, amount=8, note="Up to the river bend.")
    )
    stores.flare_ups.keep(FlareUp(id="f", starts_on=DAY, ends_on=DAY, note="After the river trip."))
    return Search(stores.database)


def test_words_are_found_in_every_kind_of_note(written):
    found = written.find("river")
    assert {each.kind for each in found} == set(Kind)
    assert found[0].kind is Kind.ACTIVITY
    assert {each.day for each in found[1:]} == {DAY}


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("swam", Kind.CHECK_IN),
        ("dreamt", Kind.NIGHT),
        ("bend", Kind.SESSION),
        ("trip", Kind.FLARE_UP),
        ("ana", Kind.ACTIVITY),
        ("flat path", Kind.ACTIVITY),
        ("walk", Kind.ACTIVITY),
    ],
)
def test_each_place_is_found_by_its_own_words(written, asked, kind):
    assert [each.kind for each in written.find(asked)] == [kind]


def test_a_session_names_its_activity(written):
    (found,) = written.find("bend")
    assert (found.name, found.day, found.id) == ("Walk", DAY, "s")


def test_nothing_is_found_for_nothing_or_for_words_that_nobody_wrote(written):
    assert written.find("   ") == ()
    assert written.find("zebra") == ()
    assert written.find("%") == ()


def test_what_was_deleted_is_not_found(written, stores, clock):
    stores.activities.remove("walk", clock.now())
    stores.diary.remove("c", clock.now())
    stores.sleep.remove("n", clock.now())
    stores.flare_ups.remove("f", clock.now())
    assert written.find("river") == ()
