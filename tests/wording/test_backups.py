"""Backups in words."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.activities import Activity
from companion.domain.decisions import Decision
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.programme import PlanItem
from companion.domain.sleep import Night
from companion.domain.week_plan import Planned
from companion.store.backup import Reason
from companion.store.health import Health
from companion.store.places import Place
from companion.wording import backups as words

NOW = datetime(2026, 5, 12, 8, 42, tzinfo=ZoneInfo("Europe/London"))
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (datetime(2026, 5, 12, 6, 5, tzinfo=UTC), "Today at 07:05"),
        (datetime(2026, 5, 11, 23, 30, tzinfo=UTC), "Today at 00:30"),
        (datetime(2026, 5, 11, 16, 5, tzinfo=UTC), "Yesterday at 17:05"),
        (datetime(2026, 5, 9, 16, 5, tzinfo=UTC), "Saturday 9 May at 17:05"),
        (datetime(2025, 12, 31, 16, 5, tzinfo=UTC), "Wednesday 31 December 2025 at 16:05"),
    ],
)
def test_when_a_backup_was_made_is_told_in_the_time_of_this_place(made, said):
    assert words.when(made, NOW) == said


@pytest.mark.parametrize(
    ("past", "said"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=3, minutes=50), "3 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=40), "40 days ago"),
    ],
)
def test_how_old_it_is(past, said):
    assert words.age(NOW - past, NOW) == said


def test_what_it_holds():
    assert words.holds(0, None, TODAY) == "no entries"
    last = date(2026, 5, 11)
    assert words.holds(1, last, TODAY) == "1 entry, the last one for Monday 11 May"
    assert words.holds(1412, last, TODAY) == "1,412 entries, the last one for Monday 11 May"
    assert words.of_kinds({CheckIn: 1, Night: 2}) == "1 check-in, 2 nights"
    assert words.of_kinds({CheckIn: 0, Night: 1}) == "1 night"
    assert words.of_kinds({PlanItem: 5, LogEntry: 1, Score: 1200}) == (
        "5 exercises that are planned, 1 exercise that was done, 1,200 results of “left or right”"
    )
    assert words.of_kinds({}) == "no entries"


def test_all_that_belongs_to_plans_but_sessions_is_counted_together():
    counts = {Planned: 40, Decision: 2, Session: 94, Activity: 3, FlareUp: 1}
    assert words.of_kinds(counts) == (
        "3 activities, 94 pacing sessions, 1 flare-up, 42 parts of plans"
    )


def test_what_a_day_holds():
    assert words.day_inside(1, True, ("Walked", "Sang")) == "check-in and night (Walked, Sang)"
    assert words.day_inside(0, True, ()) == "night"
    assert words.day_inside(1, False, ("Sang",), 2) == "check-in, pacing (Sang)"
    assert words.day_inside(0, False, (), 1) == "pacing"
    assert words.day_inside(0, False, (), exercised=True) == "exercise"
    assert words.day_inside(0, False, ()) == "other entries"
    assert words.day_inside(1, True, ("Sang",), 1, exercised=True) == (
        "check-in and night, pacing, exercise (Sang)"
    )


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_is_told(reason):
    assert words.reason(reason.value).endswith(".")


def test_a_reason_of_a_newer_app_is_left_out():
    assert words.reason("because of the moon") == ""


@pytest.mark.parametrize("health", [None, *sorted(set(Health) - {Health.SOUND, Health.NEWER})])
def test_each_trouble_is_told_without_fright(health):
    title, said = words.happened(health)
    assert title
    assert said.endswith(".")
    assert "!" not in title + said


@pytest.mark.parametrize("place", Place)
def test_each_place_is_named_with_what_to_do(place):
    said = words.place(place.value)
    assert place.value in said
    assert "Keep it on this computer" in said


def test_what_else_can_be_read():
    assert words.left({}) == "All entries that can be read are in your diary already."
    assert words.left({CheckIn: 3, Night: 1}) == "Not in your diary now: 3 check-ins, 1 night."
    assert words.readable({}) == "No entry of it can be read."
    assert words.own_lists(found=True).startswith("Your lists of what helps")
    assert words.own_lists(found=False) == ""
    assert words.own_choices(found=True).startswith("Your choices for exercise, calm")
    assert words.own_choices(found=False) == ""
    assert words.lost(0) == ""
    assert words.lost(3) == "Entries of that file that cannot be read: 3."
    assert "Nobody can know" in words.lost(None)
    days = [TODAY - timedelta(days=each) for each in range(4)]
    assert words.some_days(days, TODAY, 3).endswith("\nand 1 day more")
    assert words.some_days(days, TODAY, 4).count("\n") == 3
