"""Today's exercise: by name, done in one press; and one question the morning after."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from companion.domain.activities import Activity, Area, Growth, Rule
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.dose import Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.flare_ups import FlareUp
from companion.domain.kept_exercise import Neutral, QuietDay
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem
from companion.domain.spans import Break
from companion.screens.today.today_screen import TodayScreen
from tests.screens.pacing.one_activity import heard, press, settle, words

TODAY = date(2026, 5, 12)
YESTERDAY = TODAY - timedelta(1)
NAMES = ("Bridge", "Knee hug", "Sit to stand", "Turn your head", "Walk")


def item(n, **more):
    fields = {"starts_on": TODAY - timedelta(30), "dose": Dose(repetitions=8)}
    return PlanItem(
        id=f"i{n}", programme="Home", position=n + 1, exercise_id=f"own-{n}", name=NAMES[n],
        **fields | more,
    )  # fmt: skip


def walk(n):
    return Activity(
        id=f"walk{n}", name=f"Walk {n}", area=Area.MOVING, clinic_quota=12,
        rule=Rule(growth=Growth.NONE, growth_pct=0), starts_on=TODAY - timedelta(14),
    )  # fmt: skip


def done(name, day=YESTERDAY, n=0, **more):
    return LogEntry(
        id=name, session_id="s", plan_id=f"i{n}", exercise_id=f"own-{n}", day=day, **more
    )


@pytest.fixture
def opened(qtbot, dressed, stores, clock, changes):
    def make(clock=clock):
        screen = TodayScreen(stores, clock, changes)
        qtbot.addWidget(screen)
        screen.resize(1072, 1400)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        settle()
        return screen

    return make


def names(screen):
    settle()
    return [label.text() for label in screen.exercise.card.names]


# --- what is planned --------------------------------------------------------------------


def test_without_a_plan_there_is_no_card_and_nothing_is_made(opened, stores):
    stores.programme.keep(item(0, weekdays=frozenset({1})), item(1, ends_on=YESTERDAY))
    screen = opened()
    assert screen.exercise.isHidden()
    assert screen.exercise.card is None


def test_three_lines_name_the_exercises_and_the_last_one_counts_the_others(opened, stores):
    stores.programme.keep(*(item(n) for n in range(3)))
    screen = opened()
    assert names(screen) == ["Bridge", "Knee hug", "Sit to stand"]
    stores.programme.keep(item(3), item(4))
    assert names(screen) == ["Bridge", "Knee hug", "and 3 more"]


def test_with_activities_of_pacing_there_are_three_lines_in_all(opened, stores):
    stores.programme.keep(*(item(n) for n in range(5)))
    for n in range(4):
        stores.activities.keep(walk(n))
    screen = opened()
    assert len(screen.plan.rows) == 2
    assert "2 more in Pacing" in screen.plan.more.words
    assert names(screen) == ["Bridge", "and 4 more"]
    press(screen.exercise.card.as_planned)
    assert len(screen.plan.rows) == 3


def test_a_press_opens_the_guide_and_one_everything_about_exercise(opened, stores, qtbot):
    stores.programme.keep(item(0))
    screen = opened()
    with qtbot.waitSignal(screen.go_to) as went:
        press(screen.exercise.card.guide)
    assert went.args == ["guided", None]
    with qtbot.waitSignal(screen.go_to) as went:
        press(screen.exercise.card.open)
    assert went.args == ["exercise", None]


# --- done -------------------------------------------------------------------------------


def test_done_as_planned_is_one_press_and_is_taken_back(opened, stores, clock):
    stores.programme.keep(item(0), item(1))
    screen = opened()
    said = heard(screen.said)
    press(screen.exercise.card.as_planned)
    entries = stores.exercise_log.all()
    assert {(e.as_planned, e.day, e.done_at) for e in entries} == {
        (Told.AS_PLANNED, TODAY, clock.local())
    }
    assert "Done today: 2 exercises." in words(screen.exercise)
    assert not screen.exercise.card.as_planned.isVisible()
    assert screen.exercise.card.open.hasFocus()
    said[0].undo()
    settle()
    assert stores.exercise_log.all() == ()
    assert names(screen) == ["Bridge", "Knee hug"]


def test_what_is_done_in_part_says_so_and_the_rest_is_done_in_one_press(opened, stores):
    stores.programme.keep(item(0), item(1))
    stores.exercise_log.keep(done("b", TODAY))
    screen = opened()
    assert "1 of 2 done today." in words(screen.exercise)
    assert names(screen) == ["Knee hug"]
    press(screen.exercise.card.as_planned)
    assert [each.plan_id for each in stores.exercise_log.all()] == ["i0", "i1"]


# --- days that count neither for nor against --------------------------------------------


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (Neutral.REST, "Today is a rest day. Rest is part of the plan."),
        (Neutral.SICK, "Today is a sick day. Your programme waits for you."),
    ],
)
def test_a_day_of_rest_says_so_and_asks_for_nothing(opened, stores, why, said):
    stores.programme.keep(item(0))
    stores.quiet_days.keep(QuietDay(TODAY, why))
    screen = opened()
    assert said in words(screen.exercise)
    assert names(screen) == []
    assert not screen.exercise.card.as_planned.isVisible()


def test_a_gentle_day_leaves_everything_open(opened, stores):
    stores.programme.keep(item(0))
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TODAY, ends_on=TODAY))
    screen = opened()
    assert any("gentle days" in said for said in words(screen.exercise))
    assert screen.exercise.card.guide.isVisible()


def test_in_a_break_nothing_is_planned_and_nothing_asked(opened, stores):
    stores.programme.keep(item(0))
    stores.exercise_profile.keep(ExerciseProfile(asks_pain=True))
    stores.exercise_log.keep(done("b", pain_after=5))
    stores.breaks.keep(Break(id="b", first=TODAY, last=TODAY))
    assert opened().exercise.isHidden()


# --- the morning after ------------------------------------------------------------------


@pytest.fixture
def asked(opened, stores):
    stores.exercise_profile.keep(ExerciseProfile(asks_pain=True))
    stores.exercise_log.keep(done("a", pain_after=5), done("b", n=1, pain_after=4))
    return opened


def test_pain_this_morning_is_asked_once_and_kept_for_all_of_yesterday(asked, stores):
    screen = asked()
    morning = screen.exercise.morning
    said = heard(screen.said)
    assert not morning.keep.isVisible()
    press(morning.pain.marks[4])
    press(morning.keep)
    assert {each.pain_next_morning for each in stores.exercise_log.all()} == {4}
    assert not morning.pain.isVisible()
    assert any(told.startswith("Pain this morning: 4 of 10.") for told in words(morning))
    said[0].undo()
    settle()
    assert {each.pain_next_morning for each in stores.exercise_log.all()} == {None}
    assert morning.pain.isVisible()


def test_how_pain_answered_is_told_in_words(asked, stores, clock):
    for n in range(2, 9):
        day = TODAY - timedelta(n)
        stores.diary.add(CheckIn(id=f"c{n}", day=day, recorded_at=clock.local(), pain_average=4))
    screen = asked()
    morning = screen.exercise.morning
    press(morning.pain.marks[7])
    press(morning.keep)
    assert "above the range that most sheets call fine" in " ".join(words(morning))


def test_it_can_be_skipped_and_is_not_asked_again_that_morning(asked, stores):
    screen = asked()
    press(screen.exercise.morning.skip)
    assert screen.exercise.isHidden()
    assert asked().exercise.isHidden()
    assert {each.pain_next_morning for each in stores.exercise_log.all()} == {None}


def test_in_the_afternoon_nothing_is_asked(asked):
    assert asked(Clock.fixed(datetime(2026, 5, 12, 15, 0))).exercise.isHidden()


def test_who_did_not_rate_it_yesterday_is_not_asked(opened, stores):
    stores.exercise_profile.keep(ExerciseProfile(asks_pain=True))
    stores.exercise_log.keep(done("a", pain_before=5))
    screen = opened()
    assert screen.exercise.morning is None


def test_who_switched_the_question_off_is_not_asked(asked, stores):
    stores.exercise_profile.keep(ExerciseProfile(asks_pain=False))
    assert asked().exercise.isHidden()


def test_a_change_elsewhere_leaves_alone_what_is_chosen(asked, stores):
    screen = asked()
    press(screen.exercise.morning.pain.marks[3])
    stores.programme.keep(item(0))
    settle()
    assert screen.exercise.morning.pain.value == 3
    stores.programme.keep(replace(item(0), note="Slowly"))
