"""The log says what was done as the person says it, and loses no answer."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.dose import Done, Dose
from companion.domain.exercise_log import (
    PAINS,
    LogEntry,
    as_planned,
    check_entry,
    dose_pct,
    of_guided,
    sessions,
    waits_for_morning,
)
from companion.domain.guided import Guided
from companion.domain.guided_steps import Guide, worked
from companion.domain.pacing_sessions import Told
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import MONDAY, TEN, deeds, dones, doses, guides, item, later, went

DAY = timedelta(days=1)
BRIDGE = item("bridge", dose=Dose(sets=2, repetitions=8))
WALK = item("walk", position=2, dose=Dose(minutes=5))
ITEMS = {each.id: each for each in (BRIDGE, WALK)}


def ids():
    numbers = count(1)
    return lambda: f"e{next(numbers)}"


def entry(**answers):
    given = {"id": "e", "session_id": "s", "plan_id": "bridge", "exercise_id": "bridge",
             "day": MONDAY}  # fmt: skip
    return LogEntry(**(given | answers))


@pytest.mark.parametrize(
    ("answers", "reason", "field"),
    [
        ({"id": "a b"}, Reason.BAD_ID, "id"),
        ({"session_id": ""}, Reason.BAD_ID, "session_id"),
        ({"plan_id": ""}, Reason.BAD_ID, "plan_id"),
        ({"exercise_id": "x" * 65}, Reason.BAD_ID, "exercise_id"),
        ({"day": date(1026, 5, 4)}, Reason.TOO_EARLY, "day"),
        ({"done_at": datetime(2026, 5, 4)}, Reason.NO_OFFSET, "done_at"),
        ({"effort": 11}, Reason.OUT_OF_RANGE, "effort"),
        ({"effort": 0.5}, Reason.NOT_WHOLE, "effort"),
        *(({each: -1}, Reason.OUT_OF_RANGE, each) for each in PAINS),
        ({"note": "\0"}, Reason.HAS_NUL, "note"),
    ],
)
def test_an_entry_refuses_nonsense(answers, reason, field):
    with pytest.raises(Refused) as refused:
        entry(**answers)
    assert (refused.value.reason, refused.value.fields) == (reason, (field,))


def test_as_planned_is_one_press():
    kept = as_planned([BRIDGE, WALK], "s", MONDAY, ids(), TEN)
    assert [each.exercise_id for each in kept] == ["bridge", "walk"]
    assert [each.done for each in kept] == [Done(sets=2, repetitions=8), Done(minutes=5)]
    assert {(each.session_id, each.day, each.done_at) for each in kept} == {("s", MONDAY, TEN)}
    assert [dose_pct(each, ITEMS) for each in kept] == [100, 100]


@pytest.mark.parametrize(
    ("answers", "pct"),
    [
        ({"as_planned": Told.AS_PLANNED}, 100),
        ({"as_planned": Told.AS_PLANNED, "done": Done(sets=1, repetitions=8)}, 100),
        ({"as_planned": Told.LESS}, None),
        ({"as_planned": Told.MORE}, None),
        ({"as_planned": Told.LESS, "done": Done(sets=1, repetitions=8)}, 50),
        ({"done": Done(repetitions=12)}, 150),
        ({"done": Done(sets=0)}, 0),
        ({}, None),
        ({"plan_id": None, "as_planned": Told.AS_PLANNED}, None),
        ({"plan_id": "gone", "done": Done(sets=1)}, None),
    ],
)
def test_percent_of_the_planned_dose(answers, pct):
    assert dose_pct(entry(**answers), ITEMS) == pct


def test_an_entry_of_nothing_is_no_exercise_done():
    assert entry().is_done
    assert entry(as_planned=Told.LESS).is_done
    assert not entry(done=Done(repetitions=0)).is_done
    assert not entry(as_planned=Told.LESS, done=Done(sets=0)).is_done


def test_a_guided_session_that_was_left_offers_what_was_done():
    row = tuple(
        Guide(exercise_id=each.exercise_id, plan_id=each.id, dose=each.dose)
        for each in (BRIDGE, WALK, WALK)
    )
    guided = Guided.start("s", row, TEN).tick(later(30)).leave(later(30))
    guided = guided.tick(later(100)).stop_here(later(100))
    first, second = of_guided(guided, ids())
    assert (first.as_planned, first.done) == (Told.LESS, Done(sets=1, repetitions=5))
    assert (second.exercise_id, second.done) == ("walk", Done(minutes=1))
    assert (first.day, first.session_id, first.done_at) == (MONDAY, "s", later(100))
    assert dose_pct(second, ITEMS) == 20


def test_what_has_not_been_cannot_be_logged():
    check_entry(entry(), MONDAY)
    with pytest.raises(Refused) as refused:
        check_entry(entry(), MONDAY - DAY)
    assert (refused.value.reason, refused.value.fields) == (Reason.IN_FUTURE, ("day",))
    with pytest.raises(Refused) as refused:
        check_entry(entry(pain_next_morning=3), MONDAY)
    assert refused.value.fields == ("pain_next_morning",)
    check_entry(entry(pain_next_morning=3), MONDAY + DAY)


def test_the_next_morning_is_asked_once_and_only_where_pain_was_rated():
    rated = entry(pain_after=4)
    told = replace(rated, id="told", pain_next_morning=3)
    silent = entry(id="silent")
    assert waits_for_morning([rated, told, silent], MONDAY + DAY) == (rated,)
    assert waits_for_morning([rated], MONDAY) == ()
    assert waits_for_morning([rated], MONDAY + 2 * DAY) == ()


def test_sessions_by_day_and_hour():
    late = entry(id="late", session_id="b", done_at=later(60))
    early = entry(id="early", session_id="b", done_at=later(0))
    typed = entry(id="typed", session_id="z", day=MONDAY - DAY)
    first, second = sessions([late, typed, early])
    assert (first.id, first.day) == ("z", MONDAY - DAY)
    assert (second.id, second.entries) == ("b", (early, late))


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 9)), max_size=12))
def test_no_entry_is_lost_among_the_sessions(rows):
    entries = [
        entry(id=f"e{number}", session_id=session, day=MONDAY + days * DAY)
        for number, (session, days) in enumerate(rows)
    ]
    found = [each for session in sessions(entries) for each in session.entries]
    assert sorted(each.id for each in found) == sorted(each.id for each in entries)
    assert len(found) == len(entries)


@given(guides(), deeds())
@settings(max_examples=60)
def test_every_exercise_that_was_begun_is_in_the_log(row, done):
    row = tuple(replace(one, exercise_id=f"x{n}") for n, one in enumerate(row))
    guided = went(Guided.start("s", row, TEN), done)[-1]
    logged = {each.exercise_id for each in of_guided(guided, ids())}
    begun = {
        one.exercise_id
        for one, far in zip(row, guided.furthest, strict=True)
        if worked(one, far.step, far.spent_s)
    }
    assert logged == begun


@given(dones(), doses(), st.none() | st.sampled_from(Told))
def test_a_percentage_is_never_below_nothing(done, dose, told):
    made = item("bridge", dose=dose)
    pct = dose_pct(entry(done=done, as_planned=told), {"bridge": made})
    assert pct is None or pct >= 0
    assert told is not Told.AS_PLANNED or pct == 100


def test_what_was_done_in_one_press_stays_in_the_order_of_the_programme():
    first = entry(id="z", session_id="b", done_at=later(0))
    second = entry(id="a", session_id="b", done_at=later(0))
    (found,) = sessions([first, second])
    assert [each.id for each in found.entries] == ["z", "a"]
