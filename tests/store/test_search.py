"""The search finds words wherever they were written, and nothing that was deleted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.activities import Activity
from companion.domain.activity_ratings import ActivityRating
from companion.domain.diary import CheckIn
from companion.domain.finding import Kind
from companion.domain.flare_ups import FlareUp
from companion.domain.goals import Goal, GoalKind, GoalReview, GoalStep
from companion.domain.happening import Happening, HappeningKind
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.win import Win
from companion.store.search import Search
from tests.store.exercising import BRIDGE, OWN, SQUEEZED, WALKED
from tests.store.test_worksheets import VALUES

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
    stores.programme.keep(
        replace(OWN, name="Towel squeeze", note="As in the river house.", programme="Lena's sheet")
    )
    stores.exercise_log.keep(replace(SQUEEZED, id="e", day=DAY, note="On the river bank."))
    stores.practised.keep(
        Practised(id="p", practice_id="body_scan", day=DAY, note="Heard the river outside.")
    )
    content = {"matters": "The river choir.", "action": "Call", "target": ({"area": "people"},)}
    stores.worksheets.keep(replace(VALUES, id="w", day=DAY, title="Singing", content=content))
    write_goals(stores)
    return Search(stores.database)


def write_goals(stores):
    """A goal with a step and a review, and what stands beside it."""
    levels = ("", "", "Rowing once a week", "", "")
    stores.goals.keep(
        Goal(id="g", title="Boat", kind=GoalKind.OTHER, because="the river", starts_on=DAY,
             levels=levels),
    )  # fmt: skip
    stores.goal_steps.keep(GoalStep(id="gs", goal_id="g", position=0, text="See the river dock"))
    stores.goal_reviews.keep(GoalReview(id="gr", goal_id="g", day=DAY, note="River too high."))
    stores.activity_ratings.keep(
        ActivityRating(id="a", activity="Sit at the river wall", day=DAY, rating=3)
    )
    named = {"name": "River scale", "total": 12}
    stores.questionnaires.keep(
        Answered(id="q", questionnaire_id="total_other", version=1, day=DAY, answers=named)
    )
    stores.wins.keep(Win(id="v", day=DAY, text="Waved to a ferry on the river"))
    stores.happenings.keep(
        Happening(id="h", day=DAY, kind=HappeningKind.FALL, text="Slipped at the river")
    )


def test_words_are_found_in_every_kind_of_note(written):
    found = written.find("river")
    assert {each.kind for each in found} == set(Kind)
    assert {each.kind for each in found[:4]} == {
        Kind.ACTIVITY, Kind.PROGRAMME, Kind.GOAL, Kind.GOAL_STEP,
    }  # fmt: skip
    assert {each.day for each in found[4:]} == {DAY}


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
        ("bank", Kind.EXERCISE),
        ("house", Kind.PROGRAMME),
        ("lena sheet", Kind.PROGRAMME),
        ("outside", Kind.PRACTICE),
        ("singing call", Kind.WORKSHEET),
        ("rowing boat", Kind.GOAL),
        ("dock", Kind.GOAL_STEP),
        ("too high", Kind.GOAL_REVIEW),
        ("wall", Kind.RATING),
        ("scale", Kind.QUESTIONNAIRE),
        ("ferry", Kind.WIN),
        ("slipped", Kind.HAPPENING),
    ],
)
def test_each_place_is_found_by_its_own_words(written, asked, kind):
    assert [each.kind for each in written.find(asked)] == [kind]


def test_a_worksheet_is_found_by_its_name_and_by_the_words_of_any_answer(written):
    (found,) = written.find("choir")
    assert (found.name, found.day, found.id) == ("Singing", DAY, "w")
    assert "The river choir." in found.text.splitlines()
    assert written.find("matters") == ()


def test_an_activity_that_was_rated_often_is_found_once_on_its_last_day(written, stores):
    (rating,) = stores.activity_ratings.all()
    later = DAY + timedelta(days=28)
    stores.activity_ratings.keep(replace(rating, id="again", day=later, rating=5))
    (found,) = written.find("wall")
    assert (found.id, found.day) == ("again", later)


def test_a_session_names_its_activity(written):
    (found,) = written.find("bend")
    assert (found.name, found.day, found.id) == ("Walk", DAY, "s")


def test_an_exercise_names_itself_and_what_was_done_of_it(written):
    (found,) = written.find("bank")
    assert (found.name, found.day, found.id) == ("Towel squeeze", DAY, "e")
    (found,) = written.find("squeeze")
    assert (found.name, found.day, found.id) == ("Towel squeeze", None, OWN.exercise_id)


def test_an_exercise_whose_dose_was_changed_is_found_once(written, stores):
    stores.programme.keep(
        replace(BRIDGE, note="Slowly"),
        replace(BRIDGE, id="b2", starts_on=DAY, ends_on=None, note="Slowly"),
    )
    assert [each.id for each in written.find("slowly")] == [BRIDGE.exercise_id]


def test_what_was_done_is_found_when_its_exercise_is_gone(written, stores, clock):
    stores.programme.remove(OWN.id, clock.now())
    (found,) = written.find("bank")
    assert found.name == "Towel squeeze"
    assert written.find("squeeze") == ()
    stores.exercise_log.keep(replace(WALKED, id="w", note="Along the canal."))
    (found,) = written.find("canal")
    assert found.name == ""


def test_nothing_is_found_for_nothing_or_for_words_that_nobody_wrote(written):
    assert written.find("   ") == ()
    assert written.find("zebra") == ()
    assert written.find("%") == ()


def test_what_was_deleted_is_not_found(written, stores, clock):
    stores.activities.remove("walk", clock.now())
    stores.diary.remove("c", clock.now())
    stores.sleep.remove("n", clock.now())
    stores.flare_ups.remove("f", clock.now())
    stores.programme.remove(OWN.id, clock.now())
    stores.exercise_log.remove("e", clock.now())
    stores.practised.remove("p", clock.now())
    stores.worksheets.remove("w", clock.now())
    stores.goals.remove("g", clock.now())
    stores.activity_ratings.remove("a", clock.now())
    stores.questionnaires.remove("q", clock.now())
    stores.wins.remove("v", clock.now())
    stores.happenings.remove("h", clock.now())
    assert written.find("river") == ()
