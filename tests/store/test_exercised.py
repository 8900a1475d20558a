"""What is known of a person's exercise comes from many stores, whole weeks at a time."""

from dataclasses import replace
from datetime import timedelta

from companion.domain.activities import Activity, AmountUnit, Area
from companion.domain.dose import Done
from companion.domain.flare_ups import FlareUp
from companion.domain.kept_exercise import Neutral, Other, QuietDay, weeks_kept
from companion.domain.pacing_sessions import Session
from tests.store.exercising import BRIDGE, DONE, MONDAY, SQUEEZED


def test_walks_of_a_pacing_plan_count_and_work_at_a_desk_does_not(stores):
    for name, area, unit in (
        ("walk", Area.MOVING, AmountUnit.MINUTES),
        ("stairs", Area.MOVING, AmountUnit.STEPS),
        ("desk", Area.WORK, AmountUnit.MINUTES),
    ):
        stores.activities.keep(Activity(id=name, name=name, area=area, unit=unit))
        stores.sessions.keep(Session(id=name, activity_id=name, day=MONDAY, amount=12))
    stores.sessions.keep(Session(id="none", activity_id="walk", day=MONDAY, amount=0))
    known = stores.exercised.between(MONDAY, MONDAY)
    assert sorted(known.others, key=lambda each: each.minutes or 0) == [
        Other(MONDAY), Other(MONDAY, 12),
    ]  # fmt: skip


def test_a_week_is_read_whole_and_quiet_days_are_neutral(stores):
    stores.programme.keep(BRIDGE)
    stores.exercise_log.keep(DONE, SQUEEZED)
    stores.quiet_days.keep(QuietDay(MONDAY + timedelta(2), Neutral.SICK))
    stores.flare_ups.keep(
        FlareUp(id="f", starts_on=MONDAY + timedelta(4), ends_on=MONDAY + timedelta(4))
    )
    sunday = MONDAY + timedelta(6)
    known = stores.exercised.between(sunday, sunday)
    assert {DONE.id, SQUEEZED.id} == {entry.id for entry in known.entries}
    (week,) = weeks_kept(known, sunday, sunday, sunday)
    assert MONDAY + timedelta(2) in known.neutral
    assert (week.planned, week.completed) == (1, 1)


def test_sessions_are_counted_as_the_whole_of_it_is(stores):
    assert stores.exercised.sessions(MONDAY, MONDAY) == ()
    stores.programme.keep(BRIDGE)
    stores.exercise_log.keep(DONE, SQUEEZED, replace(DONE, id="nothing", done=Done(sets=0)))
    stores.quiet_days.keep(QuietDay(MONDAY + timedelta(2), Neutral.SICK))
    for today in (MONDAY, MONDAY + timedelta(6), MONDAY + timedelta(20)):
        known = stores.exercised.between(MONDAY, today)
        counted = stores.exercised.sessions(MONDAY, today)
        assert [(each.first, each.planned, each.completed) for each in counted] == [
            (each.first, each.planned, each.completed)
            for each in weeks_kept(known, MONDAY, today, today)
        ]


def test_a_log_alone_tells_of_sessions_and_a_plan_to_come_does_not(stores):
    stores.programme.keep(BRIDGE)
    before = BRIDGE.starts_on - timedelta(30)
    assert stores.exercised.sessions(before, before) == ()
    stores.exercise_log.keep(SQUEEZED)
    assert stores.exercised.sessions(SQUEEZED.day, SQUEEZED.day)
