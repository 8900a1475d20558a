"""A reminder comes once a day at most, never in quiet hours, and never in a heap."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.clock import civil_day
from companion.domain.reminder import (
    Choice,
    Kept,
    answered,
    choice_of,
    chosen_anew,
    kept_of,
    let_go,
    next_at,
    snoozed,
    tick,
    wrote,
)

LONDON = ZoneInfo("Europe/London")
CHOICE = Choice(on=True, at=time(18), quiet_from=time(21), quiet_to=time(9))


def at(hour, minute=0, day=12, month=5):
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


def shows(kept, now, *, wanted=True, choice=CHOICE):
    return tick(choice, kept, now, wanted=wanted)


def test_it_is_off_until_chosen():
    assert next_at(Choice(), Kept(), at(12)) is None
    assert shows(Kept(), at(18), choice=Choice()) == (Kept(), False)


def test_it_comes_at_its_time_once():
    assert next_at(CHOICE, Kept(), at(12)) == at(18)
    assert shows(Kept(), at(17, 59)) == (Kept(), False)
    kept, shown = shows(Kept(), at(18))
    assert shown
    assert shows(kept, at(18, 1)) == (kept, False)
    assert next_at(CHOICE, kept, at(18, 1)) == at(18, day=13)


@pytest.mark.parametrize(("late", "comes"), [(30, True), (60, True), (61, False)])
def test_what_the_computer_slept_through_is_let_go_after_an_hour(late, comes):
    kept, shown = shows(Kept(), at(18) + timedelta(minutes=late))
    assert shown is comes
    assert next_at(CHOICE, kept, at(20)) == at(18, day=13)


def test_a_week_of_sleep_brings_no_heap():
    kept = Kept(day=at(12).date())
    assert shows(kept, at(10, day=19)) == (kept, False)
    kept, shown = shows(kept, at(18, day=19))
    assert shown
    assert shows(kept, at(18, 30, day=19))[1] is False


@pytest.mark.parametrize("now", [at(18), at(18, 30)])
def test_in_a_break_or_once_today_is_written_none_comes_that_day(now):
    kept, shown = shows(Kept(), now, wanted=False)
    assert not shown
    assert shows(kept, at(18, 45)) == (kept, False)
    assert kept.unanswered == 0
    assert next_at(CHOICE, kept, now) == at(18, day=13)


def test_it_can_be_put_off_by_an_hour():
    kept, _ = shows(Kept(), at(18))
    kept = snoozed(kept, at(18, 5))
    assert next_at(CHOICE, kept, at(18, 5)) == at(19, 5)
    assert shows(kept, at(19, 4)) == (kept, False)
    kept, shown = shows(kept, at(19, 5))
    assert shown
    assert next_at(CHOICE, kept, at(19, 6)) == at(18, day=13)


def test_what_was_put_off_into_the_quiet_hours_is_let_go():
    late = Choice(on=True, at=time(20, 30), quiet_from=time(21), quiet_to=time(9))
    kept, _ = shows(Kept(), at(20, 30), choice=late)
    kept, shown = shows(snoozed(kept, at(20, 30)), at(21, 30), choice=late)
    assert not shown
    assert next_at(late, kept, at(21, 30)) == at(20, 30, day=13)


def test_what_was_put_off_and_slept_through_does_not_take_the_next_day():
    kept = snoozed(shows(Kept(), at(18))[0], at(18))
    kept, shown = shows(kept, at(10, day=13))
    assert not shown
    assert shows(kept, at(18, day=13))[1]


def test_after_three_without_an_answer_it_is_quiet():
    kept = Kept()
    for day in (12, 13, 14):
        kept, shown = shows(kept, at(18, day=day))
        assert shown
    assert next_at(CHOICE, kept, at(12, day=15)) is None
    assert shows(kept, at(18, day=15)) == (kept, False)


@pytest.mark.parametrize("answer", [answered, wrote, lambda kept: snoozed(kept, at(18, day=14))])
def test_any_answer_ends_the_silence(answer):
    assert next_at(CHOICE, answer(Kept(day=at(18, day=14).date(), unanswered=3)), at(19, day=14))


def test_to_choose_again_begins_with_the_next_time_it_comes():
    assert next_at(CHOICE, chosen_anew(CHOICE, at(17)), at(17)) == at(18)
    assert next_at(CHOICE, chosen_anew(CHOICE, at(18)), at(18)) == at(18, day=13)


def test_who_has_just_opened_companion_needs_no_reminder():
    assert let_go(CHOICE, Kept(), at(18, 30)) == Kept(day=at(18).date())
    assert let_go(CHOICE, Kept(), at(17)) == Kept()


def test_a_time_in_the_quiet_hours_never_comes():
    clash = Choice(on=True, at=time(22), quiet_from=time(21), quiet_to=time(9))
    assert not clash.comes
    assert next_at(clash, Kept(), at(22)) is None


@pytest.mark.parametrize(
    ("first", "last", "moment", "quiet"),
    [
        (time(21), time(9), time(21), True),
        (time(21), time(9), time(3), True),
        (time(21), time(9), time(9), False),
        (time(12), time(14), time(13, 59), True),
        (time(12), time(14), time(14), False),
        (time(9), time(9), time(9), False),
    ],
)
def test_quiet_hours_go_over_midnight(first, last, moment, quiet):
    assert Choice(quiet_from=first, quiet_to=last).is_quiet(moment) is quiet


def test_at_one_in_the_morning_it_is_still_the_evening_before():
    night = Choice(on=True, at=time(1), quiet_from=time(4), quiet_to=time(9))
    kept, shown = shows(Kept(), at(1, day=13), choice=night)
    assert shown
    assert kept.day == at(12).date()
    assert next_at(night, kept, at(1, 5, day=13)) == at(1, day=14)


def test_it_keeps_to_the_clock_on_the_wall_when_that_is_put_forward():
    """On Sunday 29 March 2026 the clock goes from 1 to 2."""
    kept, shown = shows(Kept(day=at(18, day=28, month=3).date()), at(18, day=29, month=3))
    assert shown
    assert next_at(CHOICE, kept, at(19, day=29, month=3)) == at(18, day=30, month=3)


def test_an_hour_is_an_hour_when_the_clock_is_put_back():
    """On Sunday 25 October 2026 the clock shows 1:30 twice."""
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    put_off = snoozed(Kept(), first).snoozed_to
    assert put_off == first.astimezone(UTC) + timedelta(hours=1)


def test_a_clock_that_was_set_back_holds_nothing_up():
    kept = Kept(day=at(12, day=20).date(), snoozed_to=at(18, day=20).astimezone(UTC))
    assert next_at(CHOICE, kept, at(12)) == at(18)


# --- as texts ---------------------------------------------------------------------------


def test_texts_come_back_as_they_were():
    kept = snoozed(Kept(day=at(18).date()), at(18))
    put_off = kept.snoozed_to.isoformat()
    assert kept_of("2026-05-12", put_off, 0) == kept
    assert choice_of(on=True, at="18:00", quiet_from="21:00", quiet_to="09:00") == CHOICE


@pytest.mark.parametrize("text", ["", "25:00", "soon", "6pm", "18:00:00+99:00"])
def test_what_cannot_be_read_is_as_at_first(text):
    assert choice_of(on=True, at=text, quiet_from=text, quiet_to=text) == Choice(on=True)
    assert kept_of(text, text, -3) == Kept()


# --- laws -------------------------------------------------------------------------------

MINUTES = st.lists(st.integers(1, 3000), min_size=1, max_size=60)
TIMES = st.times(timezones=st.none()).map(lambda each: each.replace(second=0, microsecond=0))
CHOICES = st.builds(Choice, on=st.just(True), at=TIMES, quiet_from=TIMES, quiet_to=TIMES)


@given(CHOICES, MINUTES, st.sets(st.integers(0, 60)))
def test_a_day_has_one_at_most_none_in_quiet_hours_and_none_that_is_late(choice, steps, unwanted):
    """However long the computer sleeps between two looks."""
    now, kept, seen = at(5), Kept(), []
    for n, minutes in enumerate(steps):
        now = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(LONDON)
        due = next_at(choice, kept, now)
        kept, shown = tick(choice, kept, now, wanted=n not in unwanted)
        if shown:
            assert n not in unwanted
            assert not choice.is_quiet(now.time())
            assert due <= now <= due + timedelta(hours=1)
            seen.append(civil_day(now))
    assert len(seen) == len(set(seen)) <= 3


@given(CHOICES, MINUTES)
def test_the_next_one_lies_ahead_once_it_was_asked(choice, steps):
    now, kept = at(5), Kept()
    for minutes in steps:
        now += timedelta(minutes=minutes)
        kept, _ = tick(choice, answered(kept), now, wanted=True)
        due = next_at(choice, kept, now)
        assert due is None or due > now
        assert (due is None) is not choice.comes or kept.unanswered >= 3
