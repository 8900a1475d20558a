"""The player leads through a practice by one button, keeps what was done, and pushes nobody."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.content.practices import load_practices
from companion.domain.dose import Dose
from companion.domain.guided import Doing as GuidedDoing
from companion.domain.guided import Guided
from companion.domain.guided_steps import Guide
from companion.domain.player import Doing
from companion.domain.script import Care, Eyes, Length
from companion.ui import motion
from companion.ui.running import PRACTICE_FORM
from companion.ui.text import PlainLabel
from companion.ui.theme import apply_theme
from tests.screens.player.practising import (
    begin,
    go,
    in_sight,
    key,
    press,
    to_the_end,
    without_haste,
)

PRACTICES = load_practices()


def told(widget):
    """All words in sight in a part of a page."""
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


# --- before -----------------------------------------------------------------------------


@pytest.mark.parametrize("practice", PRACTICES.all, ids=lambda each: each.id)
def test_what_it_is_for_and_when_not_to_is_in_sight_before_it_starts(screen, practice):
    screen.open_at(practice.id)
    said = told(screen.cards.start)
    assert {practice.what_for, practice.posture, *practice.when_not} <= set(said)
    assert screen.cards.heading.text() == practice.name
    assert screen._running.state is None


def test_it_never_starts_by_itself(screen, now):
    screen.open_at("slow_breathing")
    now.move(hours=1)
    QApplication.processEvents()
    assert screen._running.state is None


def test_each_length_says_how_long_it_takes(screen):
    screen.open_at("slow_breathing")
    said = [each.words for each in screen.cards.start.length.segments]
    assert [each.split(",")[0] for each in said] == ["Short", "Medium", "Long"]
    minutes = [int(each.split("about ")[1].split()[0]) for each in said]
    assert minutes == sorted(set(minutes))
    press(screen.cards.start.breath.breathe_out.segments[-1])
    longer = [each.words for each in screen.cards.start.length.segments]
    assert longer != said


def test_a_breath_is_set_and_led_as_it_was_set(screen):
    screen.open_at("slow_breathing")
    card = screen.cards.start.breath
    assert "6 breaths a minute" in told(card)
    press(card.breathe_in.segments[0])
    press(card.breathe_out.segments[-1])
    assert "About 5.5 breaths a minute" in told(card)
    press(screen.cards.start.start)
    breath = screen._running.state.choices.breath
    assert (breath.in_s, breath.out_s) == (3, 8)


def test_only_what_breathes_asks_about_the_breath_and_only_what_has_places_about_them(screen):
    screen.open_at("slow_breathing")
    start = screen.cards.start
    assert (start.breath.isVisible(), start.places.isVisible()) == (True, False)
    screen.open_at("body_scan")
    assert (start.breath.isVisible(), start.places.isVisible()) == (False, True)


def test_a_place_that_hurts_is_left_out_and_stays_left_out_next_time(screen, make, running):
    screen.open_at("body_scan")
    places = screen.cards.start.places
    press(places.open_button)
    press(places.rows["left_foot"].segments[-1])
    assert "1 place left out." in told(places)
    press(screen.cards.start.start)
    assert running.state.choices.care == {"left_foot": Care.OUT}
    assert "Left foot" not in running.player.timeline.titles
    screen.leave()
    running.drop_kept()
    running.end()
    again = make(running)
    again.open_at("body_scan")
    assert again.cards.start.choices.care == {"left_foot": Care.OUT}


def test_a_place_can_be_let_go_only_without_being_tensed(screen, running):
    screen.open_at("muscle_relaxation")
    places = screen.cards.start.places
    press(places.open_button)
    assert len(places.rows) == 16
    press(places.rows["right_hand"].segments[1])
    press(screen.cards.start.start)
    hand = [line for line in running.player.timeline.lines
            if running.player.timeline.titles[line.step] == "Right hand and forearm"]  # fmt: skip
    assert hand
    assert "Make a soft fist." not in [line.text for line in hand]


def test_another_way_of_doing_it_has_its_own_places(screen):
    screen.open_at("muscle_relaxation")
    start = screen.cards.start
    assert [each.words for each in start.form.segments] == [
        "16 muscle groups", "7 muscle groups", "4 muscle groups", "Let go only",
    ]  # fmt: skip
    press(start.form.segments[1])
    assert len(start.places.rows) == 7
    press(start.start)
    assert screen._running.state.choices.form == "seven"


def test_eyes_can_stay_open(screen, running):
    screen.open_at("body_scan")
    press(screen.cards.start.eyes.segments[1])
    press(screen.cards.start.start)
    assert running.state.choices.eyes is Eyes.OPEN


def test_what_is_chosen_for_one_practice_is_not_chosen_for_another(screen):
    screen.open_at("slow_breathing")
    press(screen.cards.start.length.segments[2])
    screen.open_at("body_scan")
    assert screen.cards.start.choices.length is Length.MEDIUM
    screen.open_at("slow_breathing")
    assert screen.cards.start.choices.length is Length.LONG


def test_choices_that_this_version_does_not_have_are_as_usual(screen, stores, now):
    stores.drafts.keep("practice body_scan", {"length": "endless"}, now.clock.now())
    stores.drafts.keep("practice slow_breathing", {"breath": [4, 40]}, now.clock.now())
    for practice_id in ("body_scan", "slow_breathing"):
        screen.open_at(practice_id)
        assert screen.cards.start.choices == PRACTICES.find(practice_id).usual


def test_where_none_is_chosen_or_it_is_gone_it_leads_to_the_practices(screen):
    for wish in (None, "gone"):
        screen.open_at(wish)
        press(screen.cards.nothing.buttons["library"])
    assert screen.ways == [("calm", None)] * 2


def test_where_all_is_let_go_only_there_are_two_ways_for_a_place_and_no_third(screen):
    screen.open_at("muscle_relaxation")
    start = screen.cards.start
    press(start.places.open_button)
    hand = start.places.rows["right_hand"]
    assert [each.words for each in hand.segments] == ["As usual", "Let go only", "Leave out"]
    press(hand.segments[1])
    press(next(each for each in start.form.segments if each.key == "release_only"))
    for row in start.places.rows.values():
        assert [each.words for each in row.segments] == ["Let go only", "Leave out"]
    assert start.choices.care.get("right_hand") is Care.GENTLE  # for the other ways


def test_places_of_another_way_do_not_count_and_that_is_said(screen):
    screen.open_at("muscle_relaxation")
    start = screen.cards.start
    press(start.places.open_button)
    press(start.places.rows["right_hand"].segments[2])
    assert start.places.told.text() == "1 place left out."
    press(next(each for each in start.form.segments if each.key == "seven"))
    said = "What you chose for places under another way does not count here."
    assert start.places.told.text() == f"Every place is done. {said}"
    press(next(each for each in start.form.segments if each.key == "sixteen"))
    assert start.places.told.text() == "1 place left out."


# --- while it goes ----------------------------------------------------------------------


def test_it_says_what_to_do_now_in_the_circle_and_its_words_below(screen, running, now):
    begin(screen)
    going = screen.going
    assert screen.page is going
    assert going.title.text() == "Slow breathing"
    assert going.place.text() == "step 1 of 3  ·  Settle in"
    assert going.caption.text() == "Sit or lie in any way that suits you."
    assert going.pacer.sign == "Settle in"
    go(running, now, running.player.timeline.begins_s(1) - running.player.at_s + 0.1, 0.1)
    assert (going.pacer.sign, going.pacer.count) == ("Breathe in", "softly, 4")
    go(running, now, 4)
    assert (going.pacer.sign, going.pacer.count) == ("Breathe out", "slowly, 6")
    assert going.pacer.moves
    assert going.uneasy.text().startswith("Dizzy or uneasy?")


@pytest.mark.parametrize("practice_id", ["slow_breathing", "body_scan", "muscle_relaxation"])
def test_with_the_sound_off_every_line_is_read_once_in_its_order(
    screen, running, now, settings, practice_id
):
    settings.voice_on = False
    screen.open_at(practice_id)
    press(screen.cards.start.length.segments[0])
    press(screen.cards.start.start)
    shown = []
    while running.runs:
        words = screen.going.caption.text()
        if not shown or shown[-1][1] != running.player.line:
            shown.append((words, running.player.line))
        now.move(seconds=min(running.player.next_change_s(), 1) + 0.002)
        running.look()
    assert [words for words, _ in shown] == [
        line.text for line in running.state.player.timeline.lines
    ]


def test_with_both_off_the_signs_and_the_seconds_lead(screen, running, now, settings):
    settings.voice_on = settings.captions_on = False
    begin(screen, "muscle_relaxation")
    screen.going.show_settings()
    assert not screen.going.caption.isVisible()
    signs = set()
    for _ in range(200):
        go(running, now, 1, 1)
        signs.add(screen.going.pacer.sign)
        assert screen.going.pacer.count or running.player.line.until_s - running.player.at_s < 3
    assert {"Tense", "Let go"} <= signs


def test_pause_stop_back_and_next_by_mouse(screen, running, now):
    begin(screen)
    go(running, now, 30)
    press(screen.going.press)
    assert (running.player.doing, screen.going.press.words) == (Doing.PAUSED, "Go on")
    assert screen.going.pacer.sign == "Paused"
    press(screen.going.press)
    press(screen.going.skip)
    step = running.player.line.step
    go(running, now, 10)
    press(screen.going.back)
    assert running.player.line.step == step
    press(screen.going.stop)
    assert screen.page is screen.cards
    assert screen.end.save_button.hasFocus()


def test_a_whole_practice_by_keyboard_alone(screen, running, now, stores):
    screen.open_at("three_minute_pause")
    key(screen, Qt.Key.Key_Return)  # start
    assert screen.going.press.hasFocus()
    go(running, now, 20)
    key(screen, Qt.Key.Key_Space)
    assert running.player.doing is Doing.PAUSED
    key(screen, Qt.Key.Key_Space)
    assert running.player.doing is Doing.GOING
    for way, button in (
        (Qt.Key.Key_Right, screen.going.skip), (Qt.Key.Key_Left, screen.going.press),
        (Qt.Key.Key_Left, screen.going.stop), (Qt.Key.Key_Left, screen.going.back),
    ):  # fmt: skip
        key(screen, way)
        assert button.hasFocus()
    to_the_end(running, now)
    assert screen.end.save_button.hasFocus()
    key(screen, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    key(screen, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(screen.focusWidget(), "3")
    screen.save()  # Ctrl+S
    (kept,) = stores.practised.all()
    assert (kept.practice_id, kept.tension_after) == ("three_minute_pause", 3)
    assert screen.ways == [("calm", None)]


def test_ctrl_s_stops_and_saves(screen, running, now, stores):
    begin(screen)
    go(running, now, 90)
    screen.save()
    assert running.player.doing is Doing.STOPPED
    screen.save()
    (kept,) = stores.practised.all()
    assert (kept.minutes, kept.tension_before, kept.tension_after) == (1.5, None, None)
    assert kept.day == date(2026, 5, 12)
    assert kept.started_at == now.clock.local().replace(hour=10, minute=0, second=0)


def test_escape_leaves_it_going(screen, running, now):
    begin(screen)
    key(screen, Qt.Key.Key_Escape)
    assert screen.ways == [("calm", None)]
    assert running.runs


def test_a_key_in_haste_presses_nothing_that_took_the_place(screen, running):
    screen.open_at("slow_breathing")
    without_haste(screen)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    assert running.player.doing is Doing.GOING


def test_time_captions_and_voice_are_switched_in_one_press(screen, running, now, settings):
    begin(screen)
    switches = screen.going.switches
    press(switches.time)
    assert "left" in screen.going.place.text()
    press(switches.captions)
    assert not screen.going.caption.isVisible()
    press(switches.voice)
    assert (settings.voice_on, settings.captions_on, settings.shows_time) == (False, False, True)
    assert [switches.voice.words, switches.captions.words, switches.time.words] == [
        "Voice off", "Captions off", "Hide time",
    ]  # fmt: skip
    assert running.runs


def test_more_has_all_the_rest_and_leads_back(screen, running, now, settings):
    begin(screen)
    press(screen.going.switches.more)
    options = screen.options
    assert screen.page is options
    press(options.switches["captions_large"].switch)
    press(options.rows["background"].segments[1])
    press(options.rows["background_volume_percent"].segments[1])
    assert (settings.captions_large, settings.background) == (True, "noise")
    assert settings.background_volume_percent == 50
    go(running, now, 5)
    assert screen.page is options
    key(screen, Qt.Key.Key_Escape)
    assert screen.page is screen.going
    assert screen.going.caption.font().pixelSize() >= 28


def test_the_chime_has_a_volume_of_its_own_and_the_voices_stand_in_their_order(screen, settings):
    screen.open_at("slow_breathing")
    press(screen.cards.start.more)
    rows = screen.options.rows
    press(rows["practice_chime_volume_percent"].segments[0])
    assert settings.practice_chime_volume_percent == 25
    assert [each.words for each in rows["voice"].segments] == ["Voice 1, higher", "Voice 2, lower"]
    press(screen.options.switches["practice_chime"].switch)
    assert not rows["practice_chime_volume_percent"].isVisible()


def test_what_can_be_heard_is_chosen_before_it_starts_as_well(screen, running, settings):
    screen.open_at("slow_breathing")
    press(screen.cards.start.more)
    press(screen.options.switches["voice_on"].switch)
    press(screen.options.back)
    assert screen.page is screen.cards
    press(screen.cards.start.start)
    assert screen.going.switches.voice.words == "Voice off"


def test_where_motion_is_to_be_less_nothing_moves_and_the_words_count(screen, running, now):
    motion.ask_for_less(True)
    try:
        begin(screen)
        go(running, now, running.player.timeline.begins_s(1) + 1)
        assert screen.going.pacer.count.startswith("softly, ")
        assert not screen.going.pacer.moves
    finally:
        motion.ask_for_less(False)


def test_it_moves_only_while_somebody_breathes_to_it_and_sees_it(screen, running, now):
    begin(screen)
    pacer = screen.going.pacer
    assert not pacer.moves
    go(running, now, running.player.timeline.begins_s(1) + 1)
    assert pacer.moves
    press(screen.going.press)
    assert not pacer.moves
    press(screen.going.press)
    screen.hide()
    assert not pacer.moves


SMALL = [((560, 484), 100), ((720, 500), 100), ((720, 534), 200)]
"""What a window of 640 x 512, and of 800 x 600, leaves for a page."""


@pytest.mark.parametrize(("size", "percent"), SMALL)
def test_in_a_small_window_all_four_buttons_are_in_sight(
    make, running, now, settings, size, percent, dressed
):
    settings.text_size_percent = percent
    apply_theme(dressed, settings)
    screen = make(running, size)
    begin(screen, "muscle_relaxation")
    going = screen.going
    for _ in range(30):
        QApplication.processEvents()
        assert in_sight(going.back, going.stop, going.press, going.skip, going.caption)
        go(running, now, 7, 1)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [(561, 446), (721, 534)])
def test_with_text_twice_as_large_all_gives_way_until_the_buttons_are_in_sight(
    make, running, now, settings, dressed, size, large
):
    """As a window of 640 x 512, and of 800 x 600, leaves it under a large menu bar."""
    settings.text_size_percent, settings.shows_time = 200, True
    settings.captions_large = large
    apply_theme(dressed, settings)
    screen = make(running, size)
    going = screen.going
    for practice_id in ("muscle_relaxation", "body_scan"):
        begin(screen, practice_id)
        while not running.player.is_over:
            for _ in range(3):  # one holder after the other is laid out
                QApplication.processEvents()
            assert in_sight(going.back, going.stop, going.press, going.skip)
            foot = going.press.mapTo(going.viewport(), going.press.rect().bottomLeft()).y()
            assert foot + 4 <= going.viewport().height()  # the frame around it, too
            line = running.player.line
            while running.player.line is line and not running.player.is_over:
                go(running, now, 5, 5)
        running.end()


# --- while nobody is there --------------------------------------------------------------


def test_suspended_for_an_hour_it_stands_still_and_says_so(screen, running, now):
    begin(screen)
    go(running, now, 30)
    now.move(hours=1)
    running.look()
    assert screen.going.caption.text() == "The computer was asleep. Nothing went on meanwhile."
    assert screen.going.press.words == "Go on"
    press(screen.going.press)
    assert running.runs
    assert running.player.heard_s == pytest.approx(30)


def test_a_clock_that_is_set_changes_nothing(screen, running, now):
    """The time of day may jump; only seconds that are counted count."""
    counted = [500.0]
    running._clock = replace(now.clock, counted_s=lambda: counted[0])
    begin(screen)
    for _ in range(20):
        counted[0] += 1
        running.look()
    now.move(hours=-5)
    counted[0] += 1
    running.look()
    now.move(days=3)
    counted[0] += 1
    running.look()
    assert running.player.at_s == pytest.approx(22)
    assert running.runs


def test_after_a_restart_it_stands_at_the_beginning_of_its_line(
    screen, running, now, open_running, make
):
    begin(screen)
    go(running, now, 31)
    line = running.player.line
    running.stop()
    now.move(minutes=20)
    again = open_running()
    page = make(again)
    page.open_at(None)
    assert page.going.press.words == "Go on"
    assert (again.player.line, again.player.at_s) == (line, line.at_s)
    press(page.going.press)
    assert again.runs
    assert again.player.heard_s == pytest.approx(31)


def test_with_closed_eyes_it_goes_dim_and_a_movement_brings_it_back(screen, running, now):
    begin(screen)
    dimming = screen.dimming
    assert dimming._silence.isActive()
    dimming.dim()
    assert dimming.is_dim
    assert screen.window().childAt(screen.rect().center()) is not dimming._shade
    where = QPointF(20, 20)
    move = QMouseEvent(
        QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(screen.window().windowHandle(), move)
    assert not dimming.is_dim
    dimming.dim()
    QTest.keyClick(screen.window().windowHandle(), Qt.Key.Key_Shift)
    assert not dimming.is_dim
    press(screen.going.press)
    assert not dimming._silence.isActive()


STAYS_BRIGHT = ("eyes are open", "it is off", "it is paused", "it is elsewhere", "voice is off",
                "nothing is heard")  # fmt: skip


@pytest.mark.parametrize("why", STAYS_BRIGHT)
def test_else_it_stays_bright(screen, running, settings, why):
    """Whoever follows by the words needs to see them."""
    settings.dims = why != "it is off"
    settings.voice_on = why != "voice is off"
    running.is_unheard = why == "nothing is heard"
    screen.open_at("slow_breathing")
    if why == "eyes are open":
        press(screen.cards.start.eyes.segments[1])
    press(screen.cards.start.start)
    if why == "it is paused":
        press(screen.going.press)
    if why == "it is elsewhere":
        screen.hide()
    assert not screen.dimming._silence.isActive()


# --- after it ---------------------------------------------------------------------------


def done(screen, running, now, seconds=120):
    screen.open_at("slow_breathing")
    screen.cards.start.tension.picker.marks[7].click()
    press(screen.cards.start.start)
    go(running, now, seconds)
    press(screen.going.stop)


def test_it_keeps_minutes_and_tension_before_and_after(screen, running, now, stores):
    done(screen, running, now)
    end = screen.end
    assert end.about.text() == "Slow breathing, 2 min"
    press(end.tension.marks[4])
    end.note.text = "Quieter"
    press(end.save_button)
    (kept,) = stores.practised.all()
    assert (kept.practice_id, kept.minutes, kept.note) == ("slow_breathing", 2, "Quieter")
    assert (kept.tension_before, kept.tension_after) == (7, 4)
    assert running.state is None
    assert stores.drafts.get(PRACTICE_FORM) is None
    assert screen.notices[-1].text == "Written down for Tuesday 12 May."
    screen.notices[-1].undo()
    assert stores.practised.all() == ()


def test_nothing_is_required(screen, running, now, stores):
    begin(screen)
    press(screen.going.stop)
    press(screen.end.save_button)
    (kept,) = stores.practised.all()
    assert (kept.minutes, kept.tension_before, kept.tension_after, kept.note) == (0, None, None, "")


def test_the_tension_of_one_practice_is_not_that_of_the_next(screen, running, now, stores):
    done(screen, running, now)
    press(screen.end.save_button)
    begin(screen)
    press(screen.going.stop)
    press(screen.end.save_button)
    assert [each.tension_before for each in stores.practised.all()] == [7, None]


def test_it_goes_on_after_all_and_what_was_typed_waits(screen, running, now):
    done(screen, running, now)
    screen.end.note.text = "Half"
    screen.end.note.changed.emit()
    press(screen.end.go_on)
    assert (screen.page, running.player.doing) == (screen.going, Doing.PAUSED)
    press(screen.going.press)
    go(running, now, 60)
    press(screen.going.stop)
    assert screen.end.note.text == "Half"
    assert screen.end.about.text() == "Slow breathing, 3 min"


def test_what_went_to_its_end_can_go_on_at_its_last_step(screen, running, now):
    begin(screen, "three_minute_pause")
    to_the_end(running, now)
    press(screen.end.go_on)
    assert screen.page is screen.going
    titles = running.player.timeline.titles
    assert running.player.line.step == len(titles) - 1


def test_let_go_it_is_not_kept_and_can_be_had_back(screen, running, now, stores):
    done(screen, running, now)
    press(screen.end.let_go)
    assert (running.state, stores.practised.all()) == (None, ())
    screen.notices[-1].undo()
    assert running.player.doing is Doing.STOPPED
    assert running.player.heard_s == pytest.approx(120)


def test_a_note_that_was_typed_is_there_after_a_restart(screen, running, now, open_running, make):
    done(screen, running, now)
    screen.end.note.text = "Not saved yet"
    screen.end.note.changed.emit()
    screen.end.tension.marks[2].click()
    screen.keep_all()
    running.stop()
    page = make(open_running())
    page.open_at(None)
    assert (page.end.note.text, page.end.tension.value) == ("Not saved yet", 2)


def test_a_practice_over_midnight_belongs_to_the_day_on_which_it_began(
    screen, running, now, stores
):
    now.move(hours=17.95)  # 03:57 of the next morning
    begin(screen)
    go(running, now, 300)
    press(screen.going.stop)
    press(screen.end.save_button)
    assert stores.practised.all()[0].day == date(2026, 5, 12)


def test_help_is_at_the_foot_while_it_goes_and_after_it(screen, running, now):
    begin(screen)
    press(screen.going.help)
    press(screen.going.stop)
    press(screen.end.help)
    assert screen.ways == [("help", None)] * 2


# --- beside others ----------------------------------------------------------------------


def test_a_second_practice_asks_first_and_nothing_of_the_one_before_is_lost(
    screen, running, now, stores
):
    begin(screen)
    go(running, now, 60)
    screen.open_at("body_scan")
    assert screen.cards.other.isVisible()
    press(screen.cards.other.buttons["stay"])
    assert screen.page is screen.going
    screen.open_at("body_scan")
    press(screen.cards.other.buttons["finish"])
    press(screen.end.save_button)
    assert [each.minutes for each in stores.practised.all()] == [1]
    assert screen.cards.heading.text() == "Body scan"
    press(screen.cards.start.start)
    assert running.state.practice_id == "body_scan"


def test_one_that_is_over_is_written_down_and_then_the_one_asked_for_is_opened(
    screen, running, now, stores
):
    begin(screen, "three_minute_pause")
    to_the_end(running, now)
    screen.open_at("body_scan")
    main, other = screen.cards.other.buttons["stay"], screen.cards.other.buttons["finish"]
    assert (main.words, other.isVisible()) == ("Write down that one", False)
    press(main)
    press(screen.end.save_button)
    assert len(stores.practised.all()) == 1
    assert screen.cards.heading.text() == "Body scan"


def test_the_practice_that_goes_is_just_shown(screen, running):
    begin(screen)
    screen.open_at("slow_breathing")
    assert screen.page is screen.going


def test_beside_an_exercise_session_it_asks_first(screen, running, guided, now):
    bridge = Guide(exercise_id="bridge", dose=Dose(sets=2, repetitions=8, rest_s=30))
    guided.start(Guided.start("s", (bridge,), now.clock.local()))
    begin(screen)
    assert running.state is None
    press(screen.cards.at_once.buttons["pause"])
    assert running.runs
    assert guided.guided.doing is GuidedDoing.PAUSED


def test_large_buttons_stand_still_when_it_is_paused(screen, running):
    begin(screen)
    QApplication.processEvents()
    places = []
    for _ in range(2):
        buttons = (screen.going.back, screen.going.stop, screen.going.press, screen.going.skip)
        places.append([each.mapTo(screen, QPoint()).toTuple() for each in buttons])
        press(screen.going.press)
        QApplication.processEvents()
    assert places[0] == places[1]


def test_where_there_is_room_the_circle_is_in_the_middle_of_the_page(screen, running):
    begin(screen)
    QApplication.processEvents()
    going = screen.going
    middle = going.pacer.mapTo(screen, going.pacer.rect().center()).x()
    assert abs(middle - screen.width() // 2) <= 1
    assert going.pacer.height() >= 376
