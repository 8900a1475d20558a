"""Kept to plan is fair: quiet days are neutral, other moving counts beside."""

from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.dose import Counted, Done, Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.kept_exercise import (
    Exercised,
    Month,
    Neutral,
    Other,
    QuietDay,
    amounts_by_day,
    capacity,
    counted_by,
    neutral_days,
    weeks_kept,
)
from companion.domain.pacing_sessions import Told
from companion.domain.refused import Reason, Refused
from companion.domain.sessions_kept import Logged, sessions_kept
from companion.domain.spans import Break
from tests.domain.exercising import MONDAY, item

DAY = timedelta(days=1)
SUNDAY = MONDAY + 6 * DAY
BRIDGE = item("bridge", weekdays=frozenset({1, 3, 5}), dose=Dose(sets=2, repetitions=8))
WALK = item("walk", position=2, weekdays=frozenset({1, 3, 5}), dose=Dose(minutes=5))
PLAN = (BRIDGE, WALK)
numbers = count()


def entry(day, plan_id="bridge", told=Told.AS_PLANNED, done=None):
    number = next(numbers)
    return LogEntry(id=f"e{number}", session_id=f"s{day}", plan_id=plan_id,
                    exercise_id=plan_id or "swim", day=day, as_planned=told,
                    done=done or Done())  # fmt: skip


def session(day, told=Told.AS_PLANNED):
    return (entry(day, "bridge", told), entry(day, "walk", told))


def week(*entries, items=PLAN, today=SUNDAY, neutral=(), others=()):
    known = Exercised(items=items, entries=entries, neutral=neutral, others=others)
    (only,) = weeks_kept(known, MONDAY, MONDAY, today)
    return only


def test_two_of_three_sessions():
    found = week(*session(MONDAY), *session(MONDAY + 2 * DAY))
    assert (found.completed, found.planned, found.dose_pct) == (2, 3, 100)
    assert found.pct == pytest.approx(200 / 3)


def test_any_day_of_the_week_will_do_and_more_than_planned_is_100():
    found = week(*(each for n in (1, 3, 4, 6) for each in session(MONDAY + n * DAY)))
    assert (found.completed, found.planned, found.pct) == (4, 3, 100)


def test_several_sessions_of_a_day_are_one():
    found = week(*session(MONDAY), *session(MONDAY))
    assert found.completed == 1
    assert found.dose_pct == 100


def test_today_counts_once_it_is_done():
    assert week(today=MONDAY).planned == 0
    assert week(today=MONDAY).pct is None
    assert week(today=MONDAY + DAY).planned == 1
    done = week(*session(MONDAY), today=MONDAY)
    assert (done.completed, done.planned, done.pct) == (1, 1, 100)


def test_two_programmes_of_a_day_are_two_sessions():
    fist = item("fist", programme="Hand", dose=Dose(repetitions=10))
    found = week(*session(MONDAY), entry(MONDAY, "fist"), items=(*PLAN, fist))
    assert (found.completed, found.planned) == (2, 9)  # Sunday is today, and not done


@pytest.mark.parametrize(
    ("logged", "pct"),
    [
        ([("bridge", None, Done(sets=1)), ("walk", Told.AS_PLANNED, None)], 75),
        ([("bridge", Told.AS_PLANNED, None)], 50),
        ([("bridge", Told.LESS, None), ("walk", Told.AS_PLANNED, None)], 100),
        ([("bridge", Told.MORE, Done(sets=4)), ("walk", None, Done(minutes=1))], 60),
        ([("bridge", Told.LESS, None), ("walk", Told.MORE, None)], None),
        ([("bridge", None, Done(sets=1)), ("bridge", None, Done(sets=1))], 50),
    ],
)
def test_the_dose_of_what_was_done(logged, pct):
    entries = [entry(MONDAY, plan_id, told, done) for plan_id, told, done in logged]
    assert week(*entries).dose_pct == pct


def test_nothing_done_is_no_session():
    found = week(entry(MONDAY, told=None, done=Done(sets=0)))
    assert (found.completed, found.dose_pct) == (0, None)


def test_quiet_days_are_neutral():
    neutral = {MONDAY, MONDAY + 2 * DAY}
    found = week(*session(MONDAY + 4 * DAY), neutral=neutral)
    assert (found.planned, found.completed, found.pct, found.neutral) == (1, 1, 100, 2)
    less = week(entry(MONDAY, done=Done(sets=1), told=None), neutral=neutral)
    assert (less.planned, less.completed, less.dose_pct) == (1, 1, None)
    assert week(neutral={MONDAY + n * DAY for n in range(7)}).pct is None


def test_where_neutral_days_come_from():
    flare = FlareUp(id="f", starts_on=MONDAY, ends_on=MONDAY + DAY)
    found = neutral_days(
        MONDAY, SUNDAY,
        quiet=[QuietDay(MONDAY + DAY, Neutral.SICK), QuietDay(SUNDAY + DAY, Neutral.REST)],
        flare_ups=[flare],
        breaks=[Break(id="b", first=SUNDAY, last=SUNDAY + 3 * DAY)],
    )  # fmt: skip
    assert found == {
        MONDAY: Neutral.FLARE_UP,
        MONDAY + DAY: Neutral.SICK,
        MONDAY + 2 * DAY: Neutral.FLARE_UP,
        MONDAY + 3 * DAY: Neutral.FLARE_UP,
        SUNDAY: Neutral.REST,
    }
    assert list(found) == sorted(found)
    with pytest.raises(Refused) as refused:
        QuietDay(date(26, 5, 4), Neutral.REST)
    assert refused.value.reason is Reason.TOO_EARLY
    with pytest.raises(Refused):
        QuietDay(MONDAY, Neutral.FLARE_UP)


def test_other_moving_counts_beside():
    swim = entry(MONDAY, None, None, Done(minutes=20))
    gone = entry(MONDAY, "gone", Told.AS_PLANNED)
    walks = (Other(MONDAY + DAY, 15.0), Other(MONDAY + 2 * DAY), Other(SUNDAY + DAY, 60.0))
    found = week(swim, gone, others=walks)
    assert (found.completed, found.other_times, found.other_minutes) == (0, 4, 35)


def test_weeks_follow_each_other():
    known = Exercised(items=PLAN, entries=session(MONDAY + 9 * DAY))
    found = weeks_kept(known, MONDAY + 2 * DAY, MONDAY + 15 * DAY, MONDAY + 10 * DAY)
    assert [each.first for each in found] == [MONDAY, MONDAY + 7 * DAY, MONDAY + 14 * DAY]
    assert [(each.completed, each.planned) for each in found] == [(0, 3), (1, 2), (0, 0)]
    assert weeks_kept(known, MONDAY, MONDAY - DAY, MONDAY) == ()


def test_a_chart_counts_as_the_latest_plan_does():
    old = item("walk", id="old", starts_on=MONDAY - 30 * DAY, dose=Dose(repetitions=5))
    assert counted_by([WALK, old], [], "walk") is Counted.MINUTES
    assert counted_by([], [entry(MONDAY, None, None, Done(hold_s=9))], "swim") is Counted.HOLD_S
    assert counted_by([item("walk")], [entry(MONDAY, "walk")], "walk") is None


def test_amounts_and_capacity_over_months():
    days = [(0, 10), (0, 5), (1, 30), (2, 0), (30, 40)]
    entries = [entry(MONDAY + n * DAY, "walk", None, Done(minutes=much)) for n, much in days]
    entries += [entry(MONDAY, "walk"), entry(MONDAY, "bridge", None, Done(minutes=99))]
    by_day = amounts_by_day(entries, "walk", Counted.MINUTES)
    assert list(by_day.values()) == [15, 30, 0, 40]
    assert capacity(by_day) == (
        Month(date(2026, 5, 1), 22.5, 30, 2),
        Month(date(2026, 6, 1), 40, 40, 1),
    )
    assert capacity({}) == ()


logged = st.lists(
    st.tuples(
        st.integers(0, 20),
        st.sampled_from(["bridge", "walk", None]),
        st.none() | st.sampled_from(Told),
        st.builds(Done, sets=st.none() | st.integers(0, 9), minutes=st.none() | st.integers(0, 90)),
    ),
    max_size=12,
)
quiet = st.sets(st.integers(0, 20).map(lambda n: MONDAY + n * DAY), max_size=8)
LAST = MONDAY + 20 * DAY


def weeks_of(rows, neutral, today=LAST):
    entries = tuple(entry(MONDAY + n * DAY, *rest) for n, *rest in rows)
    known = Exercised(items=PLAN, entries=entries, neutral=neutral)
    return weeks_kept(known, MONDAY, LAST, today)


@given(logged, quiet, st.integers(0, 20))
@settings(max_examples=60)
def test_every_percentage_is_one(rows, neutral, days):
    for each in weeks_of(rows, neutral, MONDAY + days * DAY):
        assert each.pct is None or 0 <= each.pct <= 100
        assert each.dose_pct is None or 0 <= each.dose_pct <= 100
        assert 0 <= each.planned <= 3
        assert each.completed >= 0


@given(logged, quiet, st.integers(0, 20))
@settings(max_examples=60)
def test_sessions_counted_alone_are_the_same(rows, neutral, days):
    today = MONDAY + days * DAY
    entries = [entry(MONDAY + n * DAY, *rest) for n, *rest in rows]
    log = [Logged(each.day, each.plan_id, each.is_done) for each in entries]
    counted = sessions_kept(PLAN, log, neutral, MONDAY, LAST, today)
    whole = weeks_of(rows, neutral, today)
    assert [(each.planned, each.completed, each.pct) for each in counted] == [
        (each.planned, each.completed, each.pct) for each in whole
    ]


@given(logged, quiet, st.integers(0, 20))
@settings(max_examples=60)
def test_a_quiet_day_never_counts_against_anyone(rows, neutral, day):
    before = weeks_of(rows, neutral)
    after = weeks_of(rows, neutral | {MONDAY + day * DAY})
    for once, now in zip(before, after, strict=True):
        assert now.planned <= once.planned
        assert now.completed == once.completed
        assert now.pct is None or now.pct >= once.pct


@given(logged, logged, quiet)
@settings(max_examples=60)
def test_more_in_the_log_is_never_fewer_sessions(rows, more, neutral):
    fewer, now = weeks_of(rows, neutral), weeks_of(rows + more, neutral)
    for once, later in zip(fewer, now, strict=True):
        assert later.completed >= once.completed
        assert later.other_times >= once.other_times
