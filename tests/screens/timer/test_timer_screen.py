"""The timer's page: before it goes, while it goes, and what is written down of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity, AmountUnit
from companion.domain.dose import Dose
from companion.domain.guided import Guided
from companion.domain.guided_steps import Guide
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session
from companion.domain.pacing_timer import Doing
from companion.screens.timer.timer_screen import TimerScreen
from companion.settings import Settings
from companion.ui.running_guided import RunningGuided
from companion.ui.running_timer import FORM, RunningTimer
from tests.clocks import MovedClock

TODAY = date(2026, 5, 12)
WALK = Activity(
    id="walk", name="Walk & <b>talk</b>", clinic_quota=12, starts_on=TODAY - timedelta(14)
)
STAIRS = replace(WALK, id="stairs", name="Stairs", unit=AmountUnit.STEPS, clinic_quota=24)


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


@pytest.fixture
def running(qtbot, stores, now):
    running = RunningTimer()
    stores.activities.keep(WALK)
    stores.activities.keep(STAIRS)

    def name_of(activity_id):
        found = stores.activities.find(activity_id)
        return found.name if found else ""

    running.attach(stores.drafts, now.clock, name_of)
    yield running
    running._seconds.stop()


@pytest.fixture
def guided(qtbot, stores, now):
    guided = RunningGuided()
    guided.open(stores.drafts, now.clock)
    yield guided
    guided._seconds.stop()


@pytest.fixture
def screen(qtbot, dressed, stores, running, guided, settings, now, changes):
    screen = TimerScreen(stores, running, settings, now.clock, changes, guided)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.notices = []
    screen.said.connect(screen.notices.append)
    screen.ways = []
    screen.go_to.connect(lambda *way: screen.ways.append(way))
    return screen


def begin(screen, argument="walk", parts=3):
    screen.open_at(argument)
    if screen.start.times.isVisible():
        screen.start.times.segments[parts - 1].click()
    screen.start.start.click()


def go(screen, now, seconds):
    for _ in range(seconds):
        now.move(seconds=1)
        screen._running.look()


# --- before -----------------------------------------------------------------------------


def test_without_a_timer_it_shows_where_one_begins(screen):
    screen.open_at(None)
    assert screen.cards.nothing.isVisible()
    screen.cards.nothing.buttons["planned"].click()
    assert screen.ways == [("pacing", None)]


def test_it_says_what_is_planned_and_how_it_is_split(screen):
    screen.open_at("walk")
    assert screen.cards.heading.text() == "Walk & <b>talk</b>"
    assert screen.cards.line.text() == "Planned for today: 12 min"
    assert screen.start.sentence.text() == "12 min in one go"
    assert not screen.start.rest.isVisible()
    screen.start.times.segments[2].click()
    assert screen.start.sentence.text() == "3 × 4 min with 2 min rest"
    screen.start.rest.segments[0].click()
    assert screen.start.sentence.text() == "3 × 4 min with 1 min rest"


def test_what_is_written_down_of_the_day_is_not_planned_again(screen, stores):
    stores.sessions.keep(Session(id="s", activity_id="walk", day=TODAY, amount=8))
    screen.open_at("walk")
    said = "Planned for today: 12 min  ·  written down so far: 8 min"
    assert screen.cards.line.text() == said
    assert screen.start.sentence.text() == "4 min in one go"


def test_without_a_quota_today_it_counts_up(screen, stores):
    stores.activities.keep(Activity(id="cook", name="Cook"))
    screen.open_at("cook")
    assert screen.start.sentence.text() == "It counts up until you stop."
    screen.start.start.click()
    assert screen.going.ring.words == "so far"
    assert screen.going.line.text() == "Stop when it is enough for now."


def test_enter_starts_and_the_keyboard_is_on_pause(screen, qtbot):
    screen.open_at("walk")
    assert screen.start.start.hasFocus()
    screen.cards.settling.end()
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    assert screen.going.isVisible()
    assert screen.going.pause.hasFocus()


def test_the_sheet_of_the_clinic_asks_before_and_after(screen, stores, now):
    screen.open_at("walk")
    assert not screen.start.rating.isVisible()
    stores.pacing_profile.keep(PacingProfile(asks_ratings=True))
    screen.open_at("walk")
    screen.start.rating.marks[3].click()
    screen.start.start.click()
    go(screen, now, 60)
    screen.going.stop.click()
    screen.end.ratings[1].marks[5].click()
    screen.end.save_button.click()
    (kept,) = stores.sessions.of("walk")
    assert (kept.rating_before, kept.rating_after) == (3, 5)


# --- while it goes ----------------------------------------------------------------------


def test_it_shows_the_time_left_the_part_and_what_comes_then(screen, now):
    begin(screen)
    go(screen, now, 5)
    assert (screen.going.ring.figure, screen.going.ring.words) == ("3:55", "left")
    assert screen.going.place.text() == "Part 1 of 3  ·  3 × 4 min with 2 min rest"
    assert screen.going.line.text() == "Then 2 min of rest."
    go(screen, now, 240)
    assert (screen.going.ring.figure, screen.going.ring.words) == ("1:55", "of rest")
    assert screen.going.sign_line.property("role") == "sign_rest"
    assert screen.going.sign_line.label.text().startswith("Rest now.")


def test_space_pauses_and_goes_on_wherever_the_keyboard_is(screen, now):
    begin(screen)
    go(screen, now, 5)
    screen.going.settling.end()
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Space)
    assert screen._running.timer.doing is Doing.PAUSED
    assert screen.going.pause.words == "Go on"
    screen.going.settling.end()
    screen.setFocus()
    QTest.keyClick(screen, Qt.Key.Key_Space)
    assert screen._running.timer.doing is Doing.WORK


def test_enter_on_the_page_stops_nothing(screen, now):
    begin(screen)
    screen.setFocus()
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert screen._running.timer.doing is Doing.WORK


def test_esc_leaves_the_page_and_the_timer_goes_on(screen, now):
    begin(screen)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Escape)
    assert screen.ways == [("today", None)]
    assert screen._running.timer.doing is Doing.WORK


def test_chime_and_line_are_switched_on_the_page_and_kept(screen, settings):
    begin(screen)
    assert screen.going.sign_line.isVisible()
    screen.going.switches.sign.click()
    screen.going.switches.chime.click()
    assert (settings.timer_sign, settings.timer_chime) == (False, False)
    assert not screen.going.sign_line.isVisible()
    assert screen.going.switches.chime.words == "Chime off"


def test_at_the_end_it_offers_to_stop_or_what_was_longer(screen, now, stores):
    begin(screen)
    go(screen, now, 19 * 60)
    assert screen.going.ring.words == "done"
    assert not screen.going.pause.isVisible()
    screen.going.longer.click()
    assert screen.end.counted.text() == "You went on longer: 15 min in all."
    assert screen.end.amount.text == "15"


def test_stop_here_offers_what_was_planned_once_all_is_done(screen, now):
    begin(screen)
    go(screen, now, 19 * 60)
    screen.going.stop_now.click()
    assert screen.end.amount.text == "12"


def test_after_the_computer_was_away_it_asks_calmly(screen, now):
    begin(screen)
    go(screen, now, 60)
    now.move(minutes=4)
    screen._running.look()
    said = "The computer was away for 4 min. The timer counted 1 min until then."
    assert screen.going.line.text() == said
    assert (screen.going.ring.figure, screen.going.ring.words) == ("1:00", "until then")
    assert not screen.going.pause.isVisible()
    screen.going.went_on.click()
    assert screen.going.pause.isVisible()
    assert screen._running.timer.worked_min == 4


def test_i_stopped_then_writes_down_what_was_before(screen, now):
    begin(screen)
    go(screen, now, 60)
    now.move(hours=4)
    screen._running.look()
    screen.going.stopped_then.click()
    assert screen.end.amount.text == "1"
    assert screen.end.counted.text() == "Until the computer was away: 1 min."


# --- what is written down ---------------------------------------------------------------


def test_what_was_done_is_kept_with_its_time_and_can_be_undone(screen, now, stores):
    begin(screen)
    go(screen, now, 90)
    screen.going.stop.click()
    QTest.keyClicks(screen.end.note, "Sunny.")
    screen.end.save_button.click()
    (kept,) = stores.sessions.of("walk")
    assert (kept.day, kept.amount, kept.note) == (TODAY, 1.5, "Sunny.")
    assert kept.started_at == datetime(2026, 5, 12, 9, tzinfo=UTC)
    assert stores.drafts.forms() == ()
    assert screen._running.timed is None
    assert screen.ways == [("pacing", ("activity", "walk"))]
    screen.notices[-1].undo()
    assert stores.sessions.of("walk") == ()


def test_forty_seconds_read_alike_everywhere_and_are_kept_as_they_were(screen, now, stores):
    begin(screen)
    go(screen, now, 40)
    screen.going.stop.click()
    assert screen.end.counted.text() == "By the timer: 0.7 min (40 s)."
    assert screen.end.amount.text == "0.7"
    screen.end.save_button.click()
    assert [each.amount for each in stores.sessions.of("walk")] == [0.67]


def test_steps_are_asked_at_the_end_and_filled_in_as_planned(screen, now, stores):
    begin(screen, "stairs")
    go(screen, now, 40)
    screen.going.stop.click()
    assert screen.end.amount.text == "24"
    screen.end.amount.set_text("20")
    screen.end.save_button.click()
    assert [each.amount for each in stores.sessions.of("stairs")] == [20]


def test_a_measure_counts_up_and_is_kept_for_the_baseline(screen, now, stores):
    begin(screen, ("measure", "walk"))
    assert screen.going.place.text() == "A measure for your baseline"
    go(screen, now, 120)
    screen.going.stop.click()
    screen.end.save_button.click()
    (kept,) = stores.measures.of("walk")
    assert (kept.day, kept.amount) == (TODAY, 2)
    assert screen.ways == [("pacing", ("setup", "walk"))]
    screen.notices[-1].undo()
    assert stores.measures.of("walk") == ()


def test_a_measure_of_zero_seconds_is_not_kept_and_says_why(screen, stores):
    begin(screen, ("measure", "walk"))
    screen.going.stop.click()
    screen.end.save_button.click()
    assert screen.end.error.isVisible()
    assert stores.measures.of("walk") == ()
    assert screen._running.timed is not None


def test_a_session_of_zero_seconds_may_be_kept(screen, stores):
    begin(screen)
    screen.going.stop.click()
    screen.end.save_button.click()
    assert [each.amount for each in stores.sessions.of("walk")] == [0]


def answers(screen):
    """The answers that are offered after the computer was away."""
    view = screen.going
    all_of_them = (view.did_plan, view.went_on, view.stopped_then, view.other)
    return [button.words for button in all_of_them if button.isVisible()]


def three_days_later(screen, now):
    go(screen, now, 60)
    now.move(days=3)
    screen._running.look()


def test_after_days_it_offers_the_plan_what_was_seen_or_another_amount(screen, now):
    begin(screen)
    three_days_later(screen, now)
    assert answers(screen) == ["I did what I planned", "I stopped then", "Another amount"]
    assert screen.going.ring.figure == "1:00"
    assert "away for 3 days" in screen.going.line.text()
    screen.going.did_plan.click()
    assert screen.end.amount.text == "12"
    assert screen.end.counted.text() == "By the timer: 12 min."


def test_after_days_what_counted_up_is_not_taken_for_days_of_doing_it(screen, stores, now):
    begin(screen, ("measure", "walk"))
    three_days_later(screen, now)
    assert answers(screen) == ["I stopped then", "Another amount"]
    assert screen.going.stopped_then.hasFocus()
    screen.going.other.click()
    assert screen.end.amount.text == ""
    assert screen.end.amount.hasFocus()
    screen.end.save_button.click()
    assert screen.end.amount.error
    assert screen._running.timed is not None
    screen.end.amount.set_text("7")
    screen.end.save_button.click()
    assert [each.amount for each in stores.measures.of("walk")] == [7]


def test_another_amount_of_steps_is_not_filled_in_as_planned(screen, now):
    begin(screen, "stairs")
    three_days_later(screen, now)
    screen.going.other.click()
    assert screen.end.amount.text == ""


def test_more_than_a_day_and_a_night_seen_second_by_second_is_no_amount_either(screen, now):
    begin(screen, ("measure", "walk"))
    for _ in range(30 * 60):
        now.move(minutes=1)
        screen._running.look()
    screen.going.stop.click()
    assert screen.end.amount.text == ""
    assert screen.end.counted.text() == "You know how much it was. A rough number is fine."


def test_a_clock_set_back_a_day_keeps_it_under_the_day_of_now(screen, stores, now):
    begin(screen)
    go(screen, now, 60)
    now.move(days=-1)
    screen._running.look()
    go(screen, now, 60)
    screen.going.stop.click()
    screen.end.save_button.click()
    (kept,) = stores.sessions.of("walk")
    assert (kept.day, kept.started_at, kept.amount) == (TODAY - timedelta(1), None, 2)


def test_stopped_by_mistake_it_goes_on(screen, now):
    begin(screen)
    go(screen, now, 60)
    screen.going.stop.click()
    now.move(minutes=10)
    screen.end.go_on.click()
    assert screen.going.isVisible()
    go(screen, now, 60)
    assert screen._running.timer.worked_min == 2


def test_what_was_typed_is_there_when_it_went_on_and_is_over_again(screen, now, stores):
    begin(screen)
    go(screen, now, 60)
    screen.going.stop.click()
    QTest.keyClicks(screen.end.note, "Wind.")
    screen.end.go_on.click()
    go(screen, now, 60)
    screen.going.stop.click()
    assert (screen.end.note.text, screen.end.amount.value) == ("Wind.", 2)
    screen.end.amount.set_text("5")
    screen.end.amount.changed.emit()
    screen.end.go_on.click()
    go(screen, now, 60)
    screen.going.stop.click()
    assert (screen.end.note.text, screen.end.amount.value) == ("Wind.", 5)
    screen.end.save()
    assert [(each.note, each.amount) for each in stores.sessions.all()] == [("Wind.", 5)]
    assert stores.drafts.forms() == ()


def test_let_it_go_keeps_nothing_and_undo_brings_the_timer_back(screen, now, stores):
    begin(screen)
    go(screen, now, 60)
    screen.going.stop.click()
    screen.end.let_go.click()
    assert screen._running.timed is None
    assert stores.drafts.get(FORM) is None
    assert stores.sessions.of("walk") == ()
    screen.notices[-1].undo()
    assert screen.end.isVisible()
    assert screen.end.amount.text == "1"


def test_undo_of_letting_go_never_takes_the_place_of_another_timer(screen, now):
    begin(screen)
    screen.going.stop.click()
    screen.end.let_go.click()
    begin(screen, "stairs")
    screen.notices[-1].undo()
    assert screen._running.timer.activity_id == "stairs"
    assert screen.notices[-1].text.startswith("Another timer")


def test_what_is_typed_at_the_end_is_there_after_a_restart(screen, qtbot, now, stores, changes):
    begin(screen)
    go(screen, now, 60)
    screen.going.stop.click()
    QTest.keyClicks(screen.end.note, "Wind.")
    screen.keep_all()
    again = TimerScreen(stores, screen._running, Settings(), now.clock, changes, RunningGuided())
    qtbot.addWidget(again)
    again.show()
    again.open_at(None)
    assert again.end.note.text == "Wind."


def test_an_activity_deleted_meanwhile_says_so_and_nothing_is_lost(screen, now, stores):
    begin(screen)
    go(screen, now, 60)
    stores.activities.remove("walk", now.clock.now())
    screen._running.rename()
    assert screen.going.title.text() == "Timer"
    screen.going.stop.click()
    assert "was deleted" in screen.end.error.text()
    screen.end.save_button.click()
    assert screen._running.timed is not None
    stores.activities.restore("walk")
    screen.end.save_button.click()
    assert [each.amount for each in stores.sessions.of("walk")] == [1]


def test_where_it_cannot_be_written_the_timer_and_the_words_stay(screen, now, stores, db):
    begin(screen)
    go(screen, now, 60)
    screen.going.stop.click()
    screen.end.note.text = "Windy."
    db.read("PRAGMA query_only = ON")
    screen.end.save_button.click()
    assert screen.end.error.isVisible()
    assert screen.end.note.text == "Windy."
    assert screen._running.timed is not None
    db.read("PRAGMA query_only = OFF")
    screen.end.save_button.click()
    assert [each.note for each in stores.sessions.of("walk")] == ["Windy."]


# --- a second one -----------------------------------------------------------------------


def test_a_second_start_asks_and_leaves_the_first_one_going(screen, now):
    begin(screen)
    screen.open_at("stairs")
    assert screen.other.isVisible()
    go(screen, now, 5)
    assert screen.other.words.text() == "Walk & <b>talk</b>  ·  3:55 left"
    assert screen.other.buttons["stay"].hasFocus()
    screen.other.buttons["stay"].click()
    assert screen.going.isVisible()
    assert screen._running.timer.activity_id == "walk"


def test_one_that_stands_still_is_not_to_be_stopped_again(screen, now):
    begin(screen)
    screen.open_at("stairs")
    assert screen.other.buttons["finish"].words == "Stop it and write it down"
    screen.other.buttons["stay"].click()
    go(screen, now, 60)
    screen.going.settling.end()
    screen.going.stop.click()
    screen.open_at("stairs")
    assert screen.other.buttons["finish"].words == "Write it down"


def test_the_first_one_is_written_down_and_the_second_is_next(screen, now, stores):
    begin(screen)
    go(screen, now, 60)
    screen.open_at("stairs")
    screen.other.buttons["finish"].click()
    screen.end.save_button.click()
    assert [each.amount for each in stores.sessions.of("walk")] == [1]
    assert screen.start.isVisible()
    assert screen.cards.heading.text() == "Stairs"
    assert screen.ways == []


def test_the_same_one_again_just_shows_it(screen, now):
    begin(screen)
    screen.open_at("walk")
    assert screen.going.isVisible()


def test_a_measure_of_what_is_timed_is_another_one(screen):
    begin(screen)
    screen.open_at(("measure", "walk"))
    assert screen.other.isVisible()


def test_it_comes_back_to_what_was_about_to_begin(screen):
    screen.open_at(("measure", "walk"))
    where = screen.where()
    screen.open_at(None)
    screen.come_back(where)
    assert screen.start.isVisible()
    assert screen.where() == where


# --- an exercise session goes already ---------------------------------------------------


def exercise(guided, now, seconds=12):
    """Two seconds into the first of three slow bridges."""
    bridge = Guide(exercise_id="bridge", dose=Dose(repetitions=3))
    guided.start(Guided.start("session", (bridge,), now.clock.local()))
    for _ in range(seconds):
        now.move(seconds=1)
        guided.look()


@pytest.mark.parametrize(("answer", "doing"), [("pause", "paused"), ("both", "going")])
def test_while_an_exercise_session_goes_it_asks_and_nothing_of_it_is_lost(
    screen, guided, now, answer, doing
):
    exercise(guided, now)
    before = guided.guided.place
    begin(screen)
    card = screen.cards.at_once
    assert card.title.text() == "Your exercise session is still going"
    assert card.words.text() == "Bridge"
    assert screen._running.timed is None
    assert card.buttons["pause"].hasFocus()
    card.buttons[answer].click()
    assert screen.going.isVisible()
    assert screen._running.timer.activity_id == "walk"
    assert (guided.guided.doing, guided.guided.place) == (doing, before)


def test_the_exercise_session_can_be_looked_at_first(screen, guided, now):
    exercise(guided, now)
    begin(screen)
    screen.cards.at_once.buttons["open"].click()
    assert screen.ways == [("guided", None)]
    assert screen._running.timed is None
    assert guided.guided.doing == "going"
    screen.open_at("walk")
    assert screen.start.isVisible()


@pytest.mark.parametrize("deed", [Guided.pause, Guided.stop_here])
def test_a_session_that_stands_still_is_not_asked_about(screen, guided, now, deed):
    exercise(guided, now)
    guided.act(deed)
    before = guided.guided
    begin(screen)
    assert screen.going.isVisible()
    assert guided.guided == before


def test_a_session_of_yesterday_that_waits_for_a_press_is_not_asked_about(screen, guided, now):
    by_press = Guide(exercise_id="bridge", dose=Dose(repetitions=3), tempo_s=None)
    guided.start(Guided.start("session", (by_press,), now.clock.local()))
    guided.act(Guided.press)
    now.move(days=1)
    begin(screen)
    assert screen.going.isVisible()
    assert guided.left_open == TODAY


def test_two_presses_on_start_do_not_pause_the_exercise_session(screen, guided, now):
    exercise(guided, now)
    screen.open_at("walk")
    screen.cards.settling.end()
    enter(screen, 2)
    assert screen.cards.at_once.isVisible()
    assert guided.guided.doing == "going"
    assert screen._running.timed is None


# --- a hasty second press ---------------------------------------------------------------


def enter(screen, presses=1):
    for _ in range(presses):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)


def test_two_presses_on_start_do_not_pause_what_has_just_begun(screen):
    screen.open_at("walk")
    screen.cards.settling.end()
    enter(screen, 2)
    assert screen.going.isVisible()
    assert screen._running.timer.doing is Doing.WORK
    screen.going.settling.end()
    enter(screen)
    assert screen._running.timer.doing is Doing.PAUSED


def test_two_presses_on_the_way_here_do_not_start_it(screen):
    screen.open_at("walk")
    enter(screen)
    assert screen._running.timed is None


def test_two_presses_on_pause_leave_it_paused(screen):
    begin(screen)
    screen.going.settling.end()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(screen.focusWidget(), key)
    assert screen._running.timer.doing is Doing.PAUSED


def test_two_presses_of_space_anywhere_on_the_page_leave_it_paused(screen):
    begin(screen)
    screen.going.settling.end()
    screen.setFocus()
    for _ in range(2):
        QTest.keyClick(screen, Qt.Key.Key_Space)
    assert screen._running.timer.doing is Doing.PAUSED


def test_two_presses_on_stop_do_not_write_it_down(screen, now, stores):
    begin(screen)
    go(screen, now, 60)
    screen.going.settling.end()
    screen.going.stop.setFocus()
    enter(screen, 2)
    assert screen.end.isVisible()
    assert stores.sessions.of("walk") == ()
    screen.cards.settling.end()
    enter(screen)
    assert [each.amount for each in stores.sessions.of("walk")] == [1]


def test_a_press_on_pause_as_the_last_part_ends_does_not_stop_it(screen, now):
    begin(screen)
    go(screen, now, 15 * 60 + 59)
    screen.going.settling.end()
    go(screen, now, 1)
    assert screen.going.stop_now.hasFocus()
    enter(screen)
    assert screen._running.timer.doing is Doing.DONE


def test_two_presses_on_going_on_with_the_other_timer_do_not_pause_it(screen):
    begin(screen)
    screen.open_at("stairs")
    screen.cards.settling.end()
    enter(screen, 2)
    assert screen.going.isVisible()
    assert screen._running.timer.doing is Doing.WORK


def test_two_presses_on_stopping_the_other_timer_do_not_write_it_down(screen, stores):
    begin(screen)
    screen.open_at("stairs")
    screen.cards.settling.end()
    screen.other.buttons["finish"].setFocus()
    enter(screen, 2)
    assert screen.end.isVisible()
    assert stores.sessions.of("walk") == ()


def test_the_second_timer_of_a_day_is_not_paused_by_two_presses_either(screen, now):
    begin(screen)
    go(screen, now, 60)
    screen.going.settling.end()
    screen.going.stop.click()
    screen.end.save_button.click()
    screen.open_at("walk")
    screen.cards.settling.end()
    enter(screen, 2)
    assert screen._running.timer.doing is Doing.WORK


def test_a_double_click_on_the_way_here_switches_nothing_that_took_its_place(screen, settings):
    screen.open_at("walk")
    QTest.mouseClick(screen.cards.signs.chime.switch, Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen.start.times.segments[2], Qt.MouseButton.LeftButton)
    assert settings.timer_chime
    assert screen.start.times.chosen == "1"
    begin(screen)
    for switch in (screen.going.switches.chime, screen.going.switches.sign):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert (settings.timer_chime, settings.timer_sign) == (True, True)


# --- what the page says -----------------------------------------------------------------


def test_what_goes_in_one_go_has_no_last_part(screen):
    begin(screen, parts=1)
    assert screen.going.line.text() == "You can stop at any time."


def test_it_names_only_keys_that_do_something_now(screen, now):
    begin(screen)
    assert screen.going.keys.text().startswith("Space pauses")
    three_days_later(screen, now)
    assert screen.going.keys.text() == "Esc leaves this page; the timer stays."
