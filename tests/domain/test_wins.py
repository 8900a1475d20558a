"""Small wins are found in what was done; never in how strong pain was, never in a medicine."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.activities import Activity, AmountUnit, Rule
from companion.domain.diary import CheckIn
from companion.domain.flare_ups import FlareUp
from companion.domain.goals import Goal, GoalKind, GoalStep
from companion.domain.kept_exercise import Neutral, QuietDay
from companion.domain.pacing import Plan
from companion.domain.pacing_sessions import Session
from companion.domain.spans import Break
from companion.domain.week_plan import PartOfDay, Planned
from companion.domain.win import FoundBy
from companion.domain.wins import (
    WINDOW_DAYS,
    Facts,
    after_flare_ups,
    back_after_breaks,
    find,
    first_needed,
    is_good,
    plans_kept,
    rested,
    steps_reached,
    stopped_at_quota,
)
from tests.domain.plans import DAY, START

TODAY = START + 21 * DAY
YESTERDAY = TODAY - DAY


def walking(*sessions, unit=AmountUnit.MINUTES, quota=12, weekdays=frozenset(range(1, 8)), **more):
    """Walking, 12 minutes a day from Monday 4 May on, with sessions on the days told."""
    activity = Activity(
        id="walk", name="Walk outdoors", unit=unit, starts_on=START, clinic_quota=quota,
        rule=Rule(ceiling=60, weekdays=weekdays),
    )  # fmt: skip
    return Plan(activity=activity, sessions=tuple(sessions), **more)


def went(day, amount=12.0, activity="walk", part=""):
    return Session(id=f"s{day:%m%d}{activity}{part}", activity_id=activity, day=day, amount=amount)


def check_in(day, interference=None, **more):
    at = datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
    return CheckIn(id=f"c{day:%m%d}", day=day, recorded_at=at, interference=interference, **more)


def usual_days(until=YESTERDAY, interference=5, count=28):
    """So many days before a day on which pain got in the way as usual."""
    return [check_in(until - n * DAY, interference) for n in range(1, count + 1)]


def facts(**more):
    return Facts(today=TODAY, names={"walk": "Walk outdoors", "swim": "Swim"}, **more)


def days_of(found):
    return [each.day for each in found]


# --- stopped at the quota on a good day -------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "counts"),
    [(12.0, True), (12.6, True), (12.7, False), (14.0, False), (10.0, True), (9.5, False), (0, 0)],
)
def test_to_stop_at_the_quota_on_a_good_day_is_a_win(amount, counts):
    """12 minutes planned: within 20 % (or 2 minutes) of it, and no more than 5 % over."""
    done = facts(
        plans=[walking(went(YESTERDAY, amount))],
        check_ins=[check_in(YESTERDAY, 2), *usual_days()],
    )
    found = stopped_at_quota(done)
    assert days_of(found) == ([YESTERDAY] if counts else [])
    if counts:
        assert (found[0].name, found[0].amount) == ("Walk outdoors", 12)


def test_two_goes_at_it_count_together():
    done = facts(
        plans=[walking(went(YESTERDAY, 8, part="a"), went(YESTERDAY, 8, part="b"))],
        check_ins=[check_in(YESTERDAY, 2), *usual_days()],
    )
    assert not stopped_at_quota(done)


def test_a_day_as_usual_or_a_hard_one_or_one_that_still_goes_on_is_none():
    plan = walking(went(YESTERDAY), went(TODAY))
    for day in (check_in(YESTERDAY, 5), check_in(YESTERDAY, 2, hard_day=True), check_in(TODAY, 2)):
        assert not stopped_at_quota(facts(plans=[plan], check_ins=[day, *usual_days()]))


def test_half_the_quota_on_a_gentle_day_is_another_matter():
    flare_up = FlareUp(id="f", starts_on=YESTERDAY, ends_on=YESTERDAY)
    plan = walking(went(YESTERDAY, 6), flare_ups=(flare_up,))
    assert not stopped_at_quota(
        facts(plans=[plan], check_ins=[check_in(YESTERDAY, 2), *usual_days()])
    )


def test_a_good_day_needs_seven_known_days_before_it():
    known = {YESTERDAY: 2.0} | {YESTERDAY - n * DAY: 5.0 for n in range(1, 7)}
    assert not is_good(YESTERDAY, known)
    assert is_good(YESTERDAY, known | {YESTERDAY - 28 * DAY: 5.0})
    assert not is_good(YESTERDAY, known | {YESTERDAY - 29 * DAY: 5.0})


@given(st.integers(0, 10), st.lists(st.integers(0, 10), min_size=7, max_size=28))
def test_on_a_good_day_pain_got_less_in_the_way_than_on_half_the_days_before(today, before):
    known = {YESTERDAY - n * DAY: float(each) for n, each in enumerate(before, 1)}
    good = is_good(YESTERDAY, known | {YESTERDAY: float(today)})
    below = sum(each <= today for each in before)
    assert not (good and below > len(before) / 2)


# --- kept to plan on 5 of 7 days --------------------------------------------------------


@pytest.mark.parametrize(("days", "counts"), [(7, True), (5, True), (4, False), (0, False)])
def test_a_week_kept_on_five_of_seven_days_is_a_win(days, counts):
    week = START + 14 * DAY
    found = plans_kept(facts(plans=[walking(*(went(week + n * DAY) for n in range(days)))]))
    assert [(each.day, each.kept, each.planned) for each in found] == (
        [(week + 6 * DAY, days, 7)] if counts else []
    )


@pytest.mark.parametrize(("days", "counts"), [(3, True), (2, False)])
def test_of_three_planned_days_all_three_are_five_of_seven(days, counts):
    week = START + 14 * DAY
    plan = walking(*(went(week + n * DAY) for n in (0, 2, 4)[:days]), weekdays=frozenset({1, 3, 5}))
    assert bool(plans_kept(facts(plans=[plan]))) is counts


def test_a_week_with_two_planned_days_says_too_little():
    week = START + 14 * DAY
    plan = walking(went(week), went(week + DAY), weekdays=frozenset({1, 2}))
    assert not plans_kept(facts(plans=[plan]))


def test_a_week_that_still_runs_is_not_judged():
    plan = walking(*(went(START + n * DAY) for n in range(14, 20)))
    assert not plans_kept(replace(facts(plans=[plan]), today=START + 20 * DAY))


# --- the first session after a flare-up -------------------------------------------------


def test_the_first_session_after_a_flare_up_is_a_win_and_only_the_first():
    over = TODAY - 5 * DAY
    flare_up = FlareUp(id="f", starts_on=over - DAY, ends_on=over)
    sessions = [went(over, 6), went(over + 2 * DAY, 0), went(over + 3 * DAY, activity="swim"),
                went(over + 4 * DAY)]  # fmt: skip
    found = after_flare_ups(facts(sessions=sessions, flare_ups=[flare_up]))
    assert [(each.day, each.name, each.about) for each in found] == [(over + 3 * DAY, "Swim", "f")]


def test_of_two_flare_ups_a_session_after_both_belongs_to_the_later():
    first = FlareUp(id="a", starts_on=TODAY - 9 * DAY, ends_on=TODAY - 8 * DAY)
    second = FlareUp(id="b", starts_on=TODAY - 5 * DAY, ends_on=TODAY - 4 * DAY)
    found = after_flare_ups(facts(sessions=[went(TODAY)], flare_ups=[first, second]))
    assert [each.about for each in found] == ["b"]


def test_two_weeks_and_a_day_after_it_is_no_news():
    for days, counts in ((14, True), (15, False)):
        flare_up = FlareUp(id="f", starts_on=TODAY - days * DAY, ends_on=TODAY - days * DAY)
        found = after_flare_ups(facts(sessions=[went(TODAY)], flare_ups=[flare_up]))
        assert bool(found) is counts


# --- a step, a break --------------------------------------------------------------------


def a_goal(kind=GoalKind.SOCIAL):
    return Goal(id="g", title="Back to the choir", kind=kind, starts_on=START)


def a_step(done_on):
    return GoalStep(id="st", goal_id="g", position=0, text="Sing for 10 minutes", done_on=done_on)


def test_a_step_that_was_reached_is_a_win_on_its_day():
    found = steps_reached(facts(goals=[a_goal()], steps=[a_step(TODAY)]))
    assert [(each.day, each.name) for each in found] == [(TODAY, "Sing for 10 minutes")]


def test_a_step_of_a_goal_about_medicines_is_never_counted():
    assert not find(facts(goals=[a_goal(GoalKind.MEDICINES)], steps=[a_step(TODAY)]))


def test_a_step_whose_goal_lies_in_the_bin_or_that_is_not_done_is_none():
    assert not steps_reached(facts(steps=[a_step(TODAY)]))
    assert not steps_reached(facts(goals=[a_goal()], steps=[a_step(None)]))


def test_back_after_a_break_is_the_first_day_that_is_told_of():
    rest = Break(id="r", first=TODAY - 9 * DAY, last=TODAY - 3 * DAY)
    told = [check_in(TODAY - 3 * DAY), check_in(TODAY - DAY), check_in(TODAY)]
    found = back_after_breaks(facts(breaks=[rest], check_ins=told))
    assert [(each.day, each.amount) for each in found] == [(TODAY - DAY, 7)]


def test_one_day_off_is_no_break_and_of_two_that_meet_the_later_counts():
    one = Break(id="a", first=TODAY - 8 * DAY, last=TODAY - 6 * DAY)
    next_one = Break(id="b", first=TODAY - 5 * DAY, last=TODAY - 2 * DAY)
    short = Break(id="c", first=TODAY - 2 * DAY, last=TODAY - 2 * DAY)
    told = [check_in(TODAY - DAY)]
    assert not back_after_breaks(facts(breaks=[short], check_ins=told))
    found = back_after_breaks(facts(breaks=[one, next_one], check_ins=told))
    assert [each.about for each in found] == ["b"]


# --- rested as planned ------------------------------------------------------------------


def planned_rest(day):
    return Planned(id="p", activity_id=None, day=day, part_of_day=PartOfDay.AFTERNOON)


def test_rest_from_the_week_plan_counts_once_the_day_is_told_of():
    rest = [planned_rest(YESTERDAY)]
    assert not rested(facts(planned=rest))
    found = rested(facts(planned=rest, check_ins=[check_in(YESTERDAY)]))
    assert days_of(found) == [YESTERDAY]


def test_no_rest_where_more_was_done_than_planned():
    known = {"planned": [planned_rest(YESTERDAY)], "check_ins": [check_in(YESTERDAY)]}
    for plan, sessions, counts in (
        (walking(went(YESTERDAY, 12)), [], True),
        (walking(went(YESTERDAY, 25)), [], False),
        (walking(went(YESTERDAY, 1), weekdays=frozenset({TODAY.isoweekday()})), [], False),
        (walking(), [went(YESTERDAY, 30, "swim")], False),
    ):
        assert bool(rested(facts(plans=[plan], sessions=sessions, **known))) is counts


def test_a_day_of_rest_that_was_marked_counts_unless_exercise_was_done():
    quiet = [QuietDay(YESTERDAY, Neutral.REST), QuietDay(YESTERDAY - DAY, Neutral.SICK)]
    assert days_of(rested(facts(quiet=quiet))) == [YESTERDAY]
    assert not rested(facts(quiet=quiet, exercised=frozenset({YESTERDAY})))


def test_a_break_that_was_kept_counts_on_its_last_day():
    rest = Break(id="r", first=TODAY - 4 * DAY, last=TODAY - 2 * DAY)
    assert days_of(rested(facts(breaks=[rest]))) == [TODAY - 2 * DAY]
    assert not rested(facts(breaks=[rest], check_ins=[check_in(TODAY - 3 * DAY)]))


def test_a_break_that_still_lasts_says_nothing_yet():
    assert not rested(facts(breaks=[Break(id="r", first=TODAY - DAY, last=TODAY)]))


# --- laws -------------------------------------------------------------------------------

LIFE_DAYS = 60
DAYS = st.binary(min_size=LIFE_DAYS, max_size=LIFE_DAYS)
"""A number for each day: quicker to make than a list of sixty."""

MANY = settings(max_examples=40)


def a_life(amounts, told_of, pain=None):
    """Sixty days up to today, in which a few things happened; of every third nothing is known."""
    day_of = [TODAY - n * DAY for n in range(LIFE_DAYS)]
    interference = [each % 11 if each % 3 else None for each in told_of]
    sessions = [went(day, each / 8) for day, each in zip(day_of, amounts, strict=True)
                if each % 3 and day >= START]  # fmt: skip
    flare_up = FlareUp(id="f", starts_on=TODAY - 8 * DAY, ends_on=TODAY - 7 * DAY)
    told = [
        check_in(day, value, pain_average=None if pain is None else pain[n] % 11)
        for n, (day, value) in enumerate(zip(day_of, interference, strict=True))
        if value is not None
    ]
    return facts(
        plans=[walking(*sessions, flare_ups=(flare_up,))],
        sessions=sessions,
        check_ins=told,
        flare_ups=[flare_up],
        breaks=[Break(id="r", first=TODAY - 5 * DAY, last=TODAY - 4 * DAY)],
        planned=[planned_rest(YESTERDAY)],
        goals=[a_goal()],
        steps=[a_step(TODAY - 3 * DAY)],
    )


@MANY
@given(DAYS, DAYS)
def test_all_that_is_found_lies_in_the_last_fourteen_days_and_has_its_own_id(amounts, scales):
    found = find(a_life(amounts, scales))
    assert all(TODAY - timedelta(days=WINDOW_DAYS) < each.day <= TODAY for each in found)
    assert len({each.id for each in found}) == len(found)
    assert days_of(found) == sorted(days_of(found))


@MANY
@given(DAYS, DAYS, DAYS)
def test_how_strong_pain_was_changes_nothing(amounts, scales, pain):
    assert find(a_life(amounts, scales, pain)) == find(a_life(amounts, scales))


@MANY
@given(DAYS, DAYS)
def test_what_lies_before_the_days_that_are_needed_changes_nothing(amounts, scales):
    whole = a_life(amounts, scales)
    first = first_needed(TODAY)
    cut = replace(
        whole,
        check_ins=[each for each in whole.check_ins if each.day >= first],
        sessions=[each for each in whole.sessions if each.day >= first],
    )
    assert find(cut) == find(whole)


def test_where_nothing_was_done_nothing_is_found():
    assert find(facts()) == ()


def test_a_life_in_which_much_was_done_has_wins_of_every_kind():
    """Walked 12 minutes each day; pain got in the way 5 of 10, yesterday 2."""
    found = find(a_life(bytes([97] * LIFE_DAYS), bytes([5, 2] + [5] * (LIFE_DAYS - 2))))
    assert {each.by for each in found} == set(FoundBy) - {FoundBy.ME}
