"""The guide leads through a session by one button, keeps what was done, and invents nothing."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.diary import CheckIn
from companion.domain.dose import Done, Dose, Side
from companion.domain.exercise_log import LogEntry, dose_pct
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.guided import Doing, Guided
from companion.domain.pacing_pieces import Pieces
from companion.domain.pacing_sessions import Told
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Timer
from companion.screens.forms.exercise_lines import read_planned, session_lines
from companion.screens.guided.start_card import Row
from companion.ui import motion
from companion.ui.running import GUIDED_FORM
from companion.ui.running_guided import RunningGuided
from companion.ui.text import PlainLabel
from tests.clocks import MovedClock
from tests.screens.guided.conftest import BRIDGE, HUG
from tests.screens.guided.guiding import (
    TODAY,
    begin,
    by_mouse,
    by_return,
    go,
    kept,
    key,
    photo,
    press,
    without_haste,
)

# --- before -----------------------------------------------------------------------------


def test_it_says_what_comes_and_about_how_long(screen):
    screen.open_at(None)
    start = screen.cards.start
    names = [row.findChild(type(start.about)).text() for row in start._rows.children()[1:]]
    assert names == ["Bridge <b>up</b>", "Knee hug"]
    assert start.about.text() == "About 1 min, rests included."
    assert start.start.hasFocus()
    assert screen.cards._beside[0].isVisible()  # when to stop


def test_an_exercise_without_a_drawing_stands_in_line_with_the_others(make, running, stores):
    own = replace(BRIDGE, id="p0", exercise_id="own-towel", name="Towel")
    stores.programme.keep(own, replace(HUG, position=2))
    screen = make(running)
    screen.open_at(None)
    names = [row.name for row in screen.cards.start.findChildren(Row)]
    assert [name.text() for name in names] == ["Towel", "Knee hug"]
    assert len({name.mapTo(screen, QPoint()).x() for name in names}) == 1


def test_a_photo_of_ones_own_stands_before_its_name(make, running, planned, stores):
    own = replace(BRIDGE, id="p0", position=3, exercise_id="own-towel", name="Towel")
    stores.programme.keep(own)
    stores.exercise_pictures.keep("own-towel", *photo())
    stores.exercise_pictures.keep("bridge", *photo())
    screen = make(running)
    screen.open_at(None)
    rows = screen.cards.start.findChildren(Row)
    shown = [(row.picture.photo.isVisible(), row.picture.drawing.isVisible()) for row in rows]
    assert shown == [(True, False), (False, True), (True, False)]
    assert rows[2].picture.photo.accessibleName() == "Picture of Towel"
    assert len({row.name.mapTo(screen, QPoint()).x() for row in rows}) == 1


def test_the_tempo_is_chosen_once(screen, stores):
    screen.open_at(None)
    press(screen.cards.start.tempo.segments[-1])
    press(screen.cards.start.start)
    assert stores.exercise_profile.get().tempo_s is None
    assert screen._running.guided.guides[0].tempo_s is None


def test_a_tempo_of_another_length_stays_what_it_was(make, running, planned, stores):
    stores.exercise_profile.keep(ExerciseProfile(tempo_s=7))
    screen = make(running)
    begin(screen)
    assert stores.exercise_profile.get().tempo_s == 7


def test_where_nothing_is_planned_it_leads_to_the_exercises(make, running):
    screen = make(running)
    screen.open_at(None)
    assert screen.cards.nothing.isVisible()
    nothing = screen.cards.nothing
    assert nothing.words.text() == "No programme is there at present."
    assert nothing.buttons["planned"].words == "Make a programme"
    press(nothing.buttons["planned"])
    press(nothing.buttons["library"])
    assert screen.ways == [("exercise", ("setup", None)), ("exercise", ("library", None))]


def test_on_a_day_without_exercises_it_leads_to_those_of_other_days(make, running, stores):
    stores.programme.keep(replace(BRIDGE, weekdays=frozenset({3})))
    screen = make(running)
    screen.open_at(None)
    nothing = screen.cards.nothing
    assert nothing.words.text() == "Your programme has no exercise for this day."
    assert nothing.buttons["planned"].words == "Show my exercises"
    press(nothing.buttons["planned"])
    assert screen.ways == [("exercise", None)]


def test_one_exercise_can_be_guided_with_its_usual_dose(screen):
    begin(screen, "walk")
    (guide,) = screen._running.guided.guides
    assert (guide.exercise_id, guide.plan_id) == ("walk", None)
    assert guide.dose.minutes


def test_one_that_is_planned_keeps_its_own_dose(screen):
    begin(screen, "knee_hug")
    (guide,) = screen._running.guided.guides
    assert (guide.plan_id, guide.dose) == ("p2", HUG.dose)


def test_another_day_has_its_own_exercises(screen, stores):
    stores.programme.keep(replace(HUG, weekdays=frozenset({1})))
    begin(screen, date(2026, 5, 12))  # a Tuesday
    assert [each.plan_id for each in screen._running.guided.guides] == ["p1"]


def test_what_a_team_guides_waits_for_a_tick(screen, stores):
    screen.open_at("textures_hand")
    press(screen.cards.start.start)
    assert screen._running.state is None
    assert "your team suggested it" in screen.cards.start.error.text()
    screen.cards.start.ticks["textures_hand"].click()
    press(screen.cards.start.start)
    assert screen.session.going.title.text() == "Textures on the hand"
    assert "textures_hand" in stores.exercise_profile.get().team_suggested


def test_without_the_tick_the_others_begin(screen, stores):
    stores.programme.keep(replace(HUG, id="p3", exercise_id="mirror_hand", position=3))
    begin(screen)
    assert [each.plan_id for each in screen._running.guided.guides] == ["p1", "p2"]


def test_an_exercise_the_library_lost_is_guided_by_its_name(make, running, stores):
    stores.programme.keep(
        replace(BRIDGE, exercise_id="gone", name="Old one", note="As on the sheet.")
    )
    screen = make(running)
    begin(screen)
    assert screen.session.going.title.text() == "Old one"
    assert screen.session.going.line.text() == "As on the sheet."
    assert not screen.session.going.drawing.isVisible()


# --- while it goes ----------------------------------------------------------------------


def test_it_shows_what_to_do_now(screen, now):
    begin(screen)
    going = screen.session.going
    assert going.cue.text() == "Get ready"
    assert going.line.text().startswith("Lie on your back.")
    assert (going.ring.figure, going.ring.words) == ("10", "seconds")
    go(screen, now, 10)
    assert going.cue.text() == "Move"
    assert (going.ring.figure, going.ring.words) == ("1", "of 3 times")
    assert going.place.text() == "Exercise 1 of 2  ·  set 1 of 2  ·  about 1 min left"
    go(screen, now, 8)
    assert going.ring.figure == "3"
    go(screen, now, 4)
    assert going.cue.text() == "Rest"
    assert (going.ring.figure, going.press.words) == ("20", "Go on now")


def test_holds_and_sides_are_told(screen, now):
    begin(screen)
    press(screen.session.going.leave)
    go(screen, now, 10)
    assert screen.session.going.cue.text() == "Hold"
    assert screen.session.going.count.text() == "Left side"
    go(screen, now, 10)
    assert screen.session.going.cue.text() == "Other side"
    assert screen.session.going.count.text() == "Right side"
    assert screen.session.going.sign_line.label.text() == "Now your right side"


def test_the_figure_keeps_its_size_as_the_side_changes(screen, now):
    begin(screen)
    press(screen.session.going.leave)
    QApplication.processEvents()
    sizes = [screen.session.going.ring.size()]
    for _ in range(3):
        go(screen, now, 10 if len(sizes) < 3 else 5)
        QApplication.processEvents()
        sizes.append(screen.session.going.ring.size())
    assert screen.session.going.cue.text() == "Hold"
    assert len(set(map(QSize.toTuple, sizes))) == 1


def test_large_words_are_large(screen):
    begin(screen)
    assert screen.session.going.cue.font().pixelSize() >= 40


def test_the_figure_moves_in_the_tempo_unless_that_is_too_much(screen, now):
    begin(screen)
    drawing = screen.session.going.drawing
    go(screen, now, 10)
    first = drawing._poses
    go(screen, now, 2)
    assert len(first) == len(drawing._poses) == 1
    assert first != drawing._poses
    motion.ask_for_less(True)
    try:
        go(screen, now, 1)
        still = drawing._poses
        go(screen, now, 1)
        assert len(still) > 1
        assert drawing._poses == still
    finally:
        motion.ask_for_less(False)


def test_a_whole_session_by_keyboard_alone(screen, now, stores):
    """By a press for each repetition, so that each key does the sensible next thing."""
    stores.exercise_profile.keep(ExerciseProfile(tempo_s=None))
    screen.open_at(None)
    key(screen, Qt.Key.Key_Return)  # start
    going = screen.session.going
    assert going.press.hasFocus()
    key(screen, Qt.Key.Key_Space)  # begin now
    for count in ("1", "2", "3"):
        assert going.ring.figure == count
        key(screen, Qt.Key.Key_Space)
    assert going.cue.text() == "Rest"
    key(screen, Qt.Key.Key_Return)  # go on now
    for _ in range(3):
        key(screen, Qt.Key.Key_Return)
    assert going.title.text() == "Knee hug"
    key(screen, Qt.Key.Key_Space)
    go(screen, now, 10 + 5 + 10)
    assert screen.cards.end.save_button.hasFocus()
    key(screen, Qt.Key.Key_Return)
    assert kept(stores) == [
        ("bridge", Told.AS_PLANNED, BRIDGE.dose.done),
        ("knee_hug", Told.AS_PLANNED, HUG.dose.done),
    ]
    assert screen.ways == [("exercise", None)]


def test_a_key_in_haste_presses_nothing_that_took_the_place(screen):
    screen.open_at(None)
    screen.cards.settling.end()
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    assert screen.session.going.cue.text() == "Get ready"


def test_a_double_click_answers_nothing_that_took_the_place(screen, now, stores, settings):
    asked(stores)
    screen.open_at(None)
    start = screen.cards.start
    for taken in (screen.cards.signs.chime.switch, start.tempo.segments[0], start.pain.marks[7]):
        QTest.mouseClick(taken, Qt.MouseButton.LeftButton)
    assert (settings.timer_chime, start.tempo.chosen, start.pain.value) == (True, "4.0", None)
    press(start.start)
    QTest.mouseClick(screen.session.going.switches.chime, Qt.MouseButton.LeftButton)
    assert settings.timer_chime
    go(screen, now, 14)
    press(screen.session.going.stop)
    end = screen.cards.end
    for taken in (end.felt.pickers["pain_after"].marks[9], end.parts[0].change):
        QTest.mouseClick(taken, Qt.MouseButton.LeftButton)
    assert end.felt.values.get("pain_after") is None
    assert not end.parts[0].told.isVisible()


@pytest.mark.parametrize("twice", [by_mouse, by_return])
def test_two_presses_on_enough_leave_one_exercise_only(screen, now, twice):
    begin(screen)
    without_haste(screen)
    screen.session.going.leave.setFocus()
    for _ in range(2):
        twice(screen.session.going.leave)
    assert screen.session.going.isVisible()
    assert screen.session.going.title.text() == "Knee hug"
    assert screen.session.going.cue.text() == "Get ready"


def test_two_presses_on_back_go_one_way_back_only(screen, now):
    begin(screen)
    press(screen.session.going.leave)
    go(screen, now, 12)
    without_haste(screen)
    for _ in range(2):
        by_mouse(screen.session.going.back)
    assert screen.session.going.title.text() == "Knee hug"


@pytest.mark.parametrize("seconds", [10, 10 + 12, 10 + 12 + 20])
def test_stopping_works_at_once_after_the_clock_changed_what_there_is_to_do(screen, now, seconds):
    """Only the large button waits: what it does has just become another thing."""
    begin(screen)
    without_haste(screen)
    go(screen, now, seconds)
    cue = screen.session.going.cue.text()
    by_mouse(screen.session.going.press)
    assert screen.session.going.cue.text() == cue
    by_mouse(screen.session.going.rules)
    assert screen.session.rules.isVisible()
    press(screen.session.rules.go_on)
    without_haste(screen)
    by_mouse(screen.session.going.pause)
    assert screen.session.going.cue.text() == "Paused"
    by_mouse(screen.session.going.stop)
    assert screen.cards.end.isVisible()


def test_enough_works_at_once_after_getting_ready_became_moving(screen, now):
    begin(screen)
    without_haste(screen)
    go(screen, now, 10)
    by_mouse(screen.session.going.leave)
    assert screen.session.going.title.text() == "Knee hug"


def test_after_enough_the_keys_press_the_large_button_again(screen, now):
    begin(screen)
    going = screen.session.going
    for quiet in (going.leave, going.back):
        quiet.setFocus()
        key(screen, Qt.Key.Key_Return)
        assert going.cue.text() == "Get ready"
        key(screen, Qt.Key.Key_Space)
        assert going.cue.text() != "Get ready"


def test_who_has_reached_stop_here_by_keyboard_keeps_it_when_another_exercise_begins(screen, now):
    begin(screen)
    without_haste(screen)
    screen.session.going.stop.setFocus()
    go(screen, now, 10 + 12 + 20 + 12)
    assert screen.session.going.title.text() == "Knee hug"
    by_return(screen.focusWidget())
    assert screen.cards.end.isVisible()


def test_escape_leaves_the_page_and_the_session_goes_on(screen, now):
    begin(screen)
    key(screen, Qt.Key.Key_Escape)
    assert screen.ways == [("today", None)]
    go(screen, now, 10)
    assert screen._running.guided.doing is Doing.GOING
    screen.open_at(None)
    assert screen.session.going.cue.text() == "Move"


def test_pause_and_go_on(screen, now):
    begin(screen)
    go(screen, now, 12)
    press(screen.session.going.press)
    assert screen.session.going.cue.text() == "Paused"
    go(screen, now, 300)
    press(screen.session.going.press)
    assert screen.session.going.cue.text() == "Move"
    assert screen.session.going.ring.figure == "1"


def test_back_loses_nothing(screen, now):
    begin(screen)
    go(screen, now, 10 + 12 + 20)
    press(screen.session.going.back)
    assert screen.session.going.cue.text() == "Get ready"
    press(screen.session.going.stop)
    assert [part.words.text() for part in screen.cards.end.parts] == ["Less: 3 times"]


def test_stop_rules_are_one_press_away_and_stand_still(screen, now):
    begin(screen)
    go(screen, now, 12)
    press(screen.session.going.rules)
    assert screen.session.rules.isVisible()
    assert screen._running.guided.doing is Doing.PAUSED
    press(screen.session.rules.help)
    assert screen.ways == [("help", None)]
    press(screen.session.rules.go_on)
    assert screen.session.going.press.hasFocus()
    assert screen._running.guided.doing is Doing.GOING


def test_what_goes_on_from_elsewhere_is_not_hidden_behind_the_rules(screen, now):
    begin(screen)
    go(screen, now, 12)
    press(screen.session.going.rules)
    press(screen.session.rules.help)
    screen._running.act(Guided.go_on)  # the bar, on the page of help
    screen.open_at(None)
    assert screen.session.going.press.hasFocus()
    assert screen.session.going.cue.text() == "Move"


def test_it_can_be_stopped_from_the_rules(screen, now):
    begin(screen)
    go(screen, now, 14)
    press(screen.session.going.rules)
    press(screen.session.rules.stop)
    assert screen.cards.end.isVisible()


def test_chime_and_line_can_each_be_off(screen, settings):
    begin(screen)
    press(screen.session.going.switches.chime)
    press(screen.session.going.switches.sign)
    assert (settings.timer_chime, settings.timer_sign) == (False, False)
    assert not screen.session.going.sign_line.isVisible()
    assert screen.session.going.switches.chime.words == "Chime off"


# --- nothing is invented ----------------------------------------------------------------


def test_after_the_computer_slept_nothing_counts_unasked(screen, now):
    begin(screen)
    go(screen, now, 14)
    now.move(minutes=20)
    screen._running.look()
    going = screen.session.going
    assert going.line.text() == "Companion was away for 20 min. Nothing was counted."
    press(going.press)
    assert (going.cue.text(), going.ring.figure) == ("Move", "2")


def test_who_went_on_meanwhile_says_so(screen, now):
    begin(screen)
    go(screen, now, 14)
    now.move(minutes=20)
    screen._running.look()
    press(screen.session.going.went_on)
    assert screen.session.going.title.text() == "Knee hug"
    assert screen._running.guided.is_whole(0)


def test_a_restart_in_the_middle_asks_however_short_it_was(screen, now, make, stores):
    begin(screen)
    go(screen, now, 10 + 4)
    screen._running._seconds.stop()  # as when it is killed: nobody keeps anything more
    again = RunningGuided()
    now.move(seconds=30)
    again.open(stores.drafts, now.clock)
    after = make(again)
    after.open_at(None)
    assert after.session.going.line.text() == "Companion was away for 30 s. Nothing was counted."
    assert after._running.guided.done(0) == Done(sets=1, repetitions=1)
    again.stop()


def test_a_session_left_open_overnight_asks_and_is_of_its_day(screen, now, stores):
    begin(screen)
    go(screen, now, 10 + 4)
    press(screen.session.going.press)  # paused
    now.move(hours=22)
    screen._running.look()
    screen.open_at(None)
    left = screen.cards.left
    assert left.words.text() == (
        "This session began on Tuesday 12 May, and it is not written down yet."
    )
    press(left.buttons["keep"])
    press(screen.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    assert (entry.day, entry.done_at) == (TODAY, None)
    assert entry.done == Done(sets=1, repetitions=1)


def test_a_session_of_yesterday_can_go_on_and_is_not_asked_about_again(screen, now):
    begin(screen)
    go(screen, now, 12)
    press(screen.session.going.press)
    now.move(hours=22)
    screen._running.look()
    screen.open_at(None)
    press(screen.cards.left.buttons["go on"])
    assert screen.session.going.isVisible()
    press(screen.session.going.press)
    assert screen.session.going.cue.text() == "Paused"


def test_who_exercises_past_the_change_of_the_day_is_not_interrupted(make, planned, stores):
    now = MovedClock(datetime(2026, 5, 13, 3, 59, 50))
    running = RunningGuided()
    running.open(stores.drafts, now.clock)
    running.start(Guided.start("s", (_guide(),), now.clock.local()))
    screen = make(running)
    screen._clock = screen.cards._clock = screen.cards.end._clock = now.clock
    screen.open_at(None)
    go(screen, now, 10 + 12 + 20 + 12)
    assert screen.cards.end.isVisible()
    press(screen.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    assert entry.day == TODAY
    running.stop()


def _guide():
    from companion.domain.guided_steps import Guide

    return Guide(exercise_id="bridge", plan_id="p1", dose=BRIDGE.dose)


def test_a_clock_that_is_set_back_takes_nothing_away(screen, now, stores):
    begin(screen)
    go(screen, now, 10 + 4)
    now.move(days=-2)
    screen._running.look()
    press(screen.session.going.stop)
    press(screen.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    assert (entry.day, entry.done) == (date(2026, 5, 10), Done(sets=1, repetitions=1))


# --- two at once ------------------------------------------------------------------------


def test_a_second_session_asks_what_comes_first(screen, now, stores):
    begin(screen)
    go(screen, now, 14)
    screen.open_at("walk")
    assert screen.cards.other.isVisible()
    press(screen.cards.other.buttons["stay"])
    assert screen.session.going.title.text() == "Bridge <b>up</b>"
    screen.open_at("walk")
    press(screen.cards.other.buttons["finish"])
    press(screen.cards.end.save_button)
    assert len(stores.exercise_log.all()) == 1
    assert screen.cards.start.isVisible()  # the walk is next


@pytest.mark.parametrize(("answer", "pauses"), [("pause", True), ("both", False)])
def test_while_the_pacing_timer_goes_it_says_so(screen, timer, now, answer, pauses):
    timer.start(Timed(timer=Timer.start("w", Pieces(), now.clock.local())))
    begin(screen)
    assert screen.cards.at_once.words.text() == "Walk outdoors"
    assert screen._running.state is None
    press(screen.cards.at_once.buttons[answer])
    assert screen.session.going.isVisible()
    assert timer.timed.timer.is_paused is pauses


def test_the_pacing_timer_can_be_looked_at_first(screen, timer, now):
    timer.start(Timed(timer=Timer.start("w", Pieces(), now.clock.local())))
    begin(screen)
    press(screen.cards.at_once.buttons["open"])
    assert screen.ways == [("timer", None)]
    assert screen._running.state is None


# --- afterwards -------------------------------------------------------------------------


def test_enough_for_one_is_kept_as_what_it_was(screen, now, stores):
    begin(screen)
    go(screen, now, 10 + 12)
    press(screen.session.going.leave)
    press(screen.session.going.leave)
    end = screen.cards.end
    assert [part.words.text() for part in end.parts] == ["Less: 3 times"]
    press(end.save_button)
    assert kept(stores) == [("bridge", Told.LESS, Done(sets=1, repetitions=3))]
    assert screen.notices[-1].text == "Written down for Tuesday 12 May."
    screen.notices[-1].undo()
    assert kept(stores) == []
    assert stores.drafts.get(GUIDED_FORM) is None


def test_what_was_done_on_one_side_only_is_told_as_that_side(make, running, stores, now):
    hold = Dose(repetitions=5, hold_s=5, side=Side.BOTH)
    stores.programme.keep(replace(HUG, dose=hold))
    screen = make(running)
    begin(screen)
    go(screen, now, 10 + 5 + 4 + 5 + 4 + 5)
    press(screen.session.going.stop)
    (part,) = screen.cards.end.parts
    said = [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]
    assert "Left side: 3 times, hold 5 s. Right side: none." in said


@pytest.fixture
def one_side(make, running, stores, now):
    """All of the left side is done, and none of the right one; it waits to be written down."""
    stores.programme.keep(replace(HUG, dose=Dose(repetitions=4, hold_s=5, side=Side.BOTH)))
    screen = make(running)
    begin(screen)
    go(screen, now, 10 + 4 * 5 + 3 * 4)
    press(screen.session.going.stop)
    return screen


def test_what_was_done_on_one_side_only_is_kept_with_it(one_side, stores):
    """In words of each side; the figures are half of both, and so is the share of the plan."""
    one_side.cards.end.note.text = "Right knee was sore"
    press(one_side.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    sides = "Left side: 4 times, hold 5 s. Right side: none."
    assert entry.note == f"{sides}\nRight knee was sore"
    assert entry.done == Done(sets=None, repetitions=2, hold_s=5)
    assert dose_pct(entry, {"p2": stores.programme.find("p2")}) == 50
    assert session_lines(stores, read_planned(stores), (entry,), TODAY) == [
        "Knee hug: Less: 2 times, hold 5 s, on average for each side",
        entry.note,
    ]


def test_what_is_changed_says_no_more_what_each_side_did(one_side, stores):
    (part,) = one_side.cards.end.parts
    assert part.sides.isVisible()
    press(part.change)
    press(part.told.segments[1])
    assert not part.sides.isVisible()
    press(one_side.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    assert (entry.as_planned, entry.note) == (Told.AS_PLANNED, "")


def test_two_sides_that_were_alike_are_not_told_apart(screen, now):
    begin(screen)
    press(screen.session.going.leave)
    go(screen, now, 10 + 10 + 5 + 10)
    said = [label.text() for label in screen.cards.end.findChildren(PlainLabel)]
    assert not [words for words in said if words.startswith("Left side")]


def test_where_nothing_was_counted_there_is_nothing_to_keep(screen):
    begin(screen)
    press(screen.session.going.stop)
    end = screen.cards.end
    assert not end.save_button.isVisible()
    assert end.let_go.hasFocus()


def test_what_was_otherwise_can_be_changed(screen, now, stores):
    begin(screen)
    go(screen, now, 10 + 12)
    press(screen.session.going.stop)
    part = screen.cards.end.parts[0]
    press(part.change)
    QTest.keyClicks(part.fields["sets"].line, "")
    part.fields["sets"].set_text("2")
    part.fields["sets"].changed.emit()
    assert part.words.text() == "As planned: 2 sets of 3"
    press(part.told.segments[2])
    press(screen.cards.end.save_button)
    assert kept(stores) == [("bridge", Told.MORE, Done())]


def test_what_is_no_number_is_said_at_its_field(screen, now, stores):
    begin(screen)
    go(screen, now, 10 + 12)
    press(screen.session.going.stop)
    part = screen.cards.end.parts[0]
    part.fields["sets"].set_text("many")
    press(screen.cards.end.save_button)
    assert part.fields["sets"].error == "Write a whole number from 0 to 20."
    assert part.fields["sets"].isVisible()
    assert stores.exercise_log.all() == ()


def test_after_a_session_of_touch_it_asks_which_texture_it_was(screen, now, stores):
    screen.open_at("textures_hand")
    screen.cards.start.ticks["textures_hand"].click()
    press(screen.cards.start.start)
    go(screen, now, 10 + 12)
    press(screen.session.going.stop)
    (part,) = screen.cards.end.parts
    press(part.texture.chips["silk"])
    screen.cards.end.note.text = "Felt odd"
    press(screen.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    assert entry.note == "Texture: silk\nFelt odd"


def test_what_is_typed_survives_a_restart(screen, now, make, stores):
    begin(screen)
    go(screen, now, 10 + 12)
    press(screen.session.going.stop)
    screen.cards.end.note.text = "Felt lighter"
    screen.cards.end.note.changed.emit()
    screen.keep_all()
    again = RunningGuided()
    again.open(stores.drafts, now.clock)
    after = make(again)
    after.open_at(None)
    assert after.cards.end.note.text == "Felt lighter"
    again.stop()


def test_letting_it_go_asks_nothing_and_can_be_undone(screen, now, stores):
    begin(screen)
    go(screen, now, 10 + 12)
    press(screen.session.going.stop)
    press(screen.cards.end.let_go)
    assert screen._running.state is None
    assert stores.drafts.get(GUIDED_FORM) is None
    screen.notices[-1].undo()
    screen.open_at(None)
    assert [part.words.text() for part in screen.cards.end.parts] == ["Less: 3 times"]


def test_a_stop_by_mistake_goes_on(screen, now):
    begin(screen)
    go(screen, now, 14)
    press(screen.session.going.stop)
    press(screen.cards.end.go_on)
    assert screen.session.going.cue.text() == "Paused"
    press(screen.session.going.press)
    assert screen.session.going.ring.figure == "2"


# --- where the clinic's sheet asks ------------------------------------------------------


def asked(stores, **more):
    stores.exercise_profile.keep(ExerciseProfile(asks_effort=True, asks_pain=True, **more))


def with_usual_pain(stores, pain):
    for days in range(1, 8):
        day = TODAY - timedelta(days=days)
        at = datetime(2026, 5, 12, 9).astimezone() - timedelta(days=days)
        stores.diary.add(CheckIn(id=f"c{days}", day=day, recorded_at=at, pain_average=pain))


def test_effort_and_pain_are_not_asked_unless_the_sheet_does(screen, now):
    screen.open_at(None)
    assert not screen.cards.start.pain.isVisible()
    press(screen.cards.start.start)
    go(screen, now, 14)
    press(screen.session.going.stop)
    assert not screen.cards.end.felt.isVisible()
    assert not screen.cards.end.answer.isVisible()


def test_pain_is_told_beside_the_persons_own_usual(screen, now, stores):
    asked(stores)
    with_usual_pain(stores, 4)
    screen.open_at(None)
    press(screen.cards.start.pain.marks[5])
    press(screen.cards.start.start)
    go(screen, now, 14)
    press(screen.session.going.stop)
    felt = screen.cards.end.felt.pickers
    press(felt["effort"].marks[3])
    press(felt["pain_during"].marks[7])
    press(felt["pain_after"].marks[6])
    assert screen.cards.end.answer.text().startswith("Your pain rose to 3 above your usual.")
    press(screen.cards.end.save_button)
    (entry,) = stores.exercise_log.all()
    ratings = (entry.effort, entry.pain_before, entry.pain_during, entry.pain_after)
    assert ratings == (3, 5, 7, 6)


def test_an_exercise_that_felt_otherwise_has_answers_of_its_own(screen, now, stores):
    asked(stores)
    begin(screen)
    go(screen, now, 10 + 12 + 20 + 12 + 10 + 10)
    press(screen.session.going.stop)
    end = screen.cards.end
    press(end.felt.pickers["pain_during"].marks[2])
    press(end.parts[1].change)
    press(end.parts[1].felt.pickers["pain_during"].marks[6])
    press(end.save_button)
    assert [each.pain_during for each in stores.exercise_log.all()] == [2, 6]


def test_repeated_strong_pain_says_talk_to_your_team_and_changes_no_dose(screen, now, stores):
    asked(stores)
    with_usual_pain(stores, 2)
    stores.exercise_log.keep(
        LogEntry(
            id="e", session_id="before", exercise_id="bridge", day=TODAY - timedelta(days=3),
            pain_before=2, pain_during=8,
        )
    )  # fmt: skip
    before = stores.programme.all()
    begin(screen)
    go(screen, now, 14)
    press(screen.session.going.stop)
    press(screen.cards.end.felt.pickers["pain_after"].marks[8])
    assert screen.cards.end.answer.text().endswith("Talk to your team about it.")
    press(screen.cards.end.save_button)
    assert stores.programme.all() == before


def test_a_dose_without_any_amount_waits_for_a_press(make, running, stores):
    stores.programme.keep(replace(BRIDGE, dose=Dose()))
    screen = make(running)
    begin(screen)
    press(screen.session.going.press)
    assert screen.session.going.cue.text() == "In your own time"
    assert screen.session.going.press.words == "Done"
    press(screen.session.going.press)
    press(screen.cards.end.save_button)
    assert [each.as_planned for each in stores.exercise_log.all()] == [Told.AS_PLANNED]


def test_an_exercise_of_ones_own_has_its_photo_where_others_have_a_drawing(make, running, stores):
    own = replace(BRIDGE, id="p0", position=1, exercise_id="own-towel", name="Towel")
    stores.programme.keep(own, replace(HUG, position=2))
    stores.exercise_pictures.keep("own-towel", *photo())
    screen = make(running)
    begin(screen)
    going = screen.session.going
    assert going.photo.isVisible()
    assert going.photo.accessibleName() == "Towel"
    press(going.leave)
    assert going.title.text() == "Knee hug"
    assert not going.photo.isVisible()
    assert going.drawing.isVisible()
