"""What was practised is listed, and written down later, changed, deleted, and taken back."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.practised import Practised
from companion.screens.calm.calm_screen import CalmScreen
from companion.screens.calm.log_view import LogView
from tests.screens.pacing.one_activity import heard, press, settle, shown, words

TODAY = date(2026, 5, 12)
YESTERDAY = TODAY - timedelta(days=1)
AT = datetime(2026, 5, 11, 21, 5, tzinfo=timezone(timedelta(hours=1)))
BREATHED = Practised(
    id="b", practice_id="slow_breathing", day=YESTERDAY, started_at=AT, minutes=6,
    tension_before=6, tension_after=4, note="The kitchen was quiet.",
)  # fmt: skip


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    def make():
        view = LogView(stores, settings, clock, changes)
        shown(qtbot, view, 1072)
        view.open_at(None)
        settle()
        return view

    return make


def only(stores):
    (entry,) = stores.practised.all()
    return entry


# --- looked at --------------------------------------------------------------------------


def test_without_a_practice_the_log_says_so_kindly(opened):
    assert "Nothing is written down yet." in words(opened())


def test_a_practice_is_told_with_its_minutes_tension_and_note(opened, stores):
    stores.practised.keep(BREATHED)
    said = words(opened())
    assert "Monday 11 May, Slow breathing" in said
    assert "6 min  ·  tension 6 before, 4 after" in said
    assert "The kitchen was quiet." in said


def test_one_that_tells_little_says_little(opened, stores):
    stores.practised.keep(Practised(id="x", practice_id="of-an-older-one", day=YESTERDAY))
    assert "Monday 11 May, A practice of before" in words(opened())


def test_the_last_come_first_and_older_ones_on_request(opened, stores):
    for n in range(9):
        day = TODAY - timedelta(days=20 * n)
        stores.practised.keep(replace(BREATHED, id=f"p{n}", day=day, started_at=None))
    view = opened()
    titles = [each for each in words(view.logged) if "Slow breathing" in each]
    assert titles[0].startswith("Tuesday 12 May")
    press(view.logged.more)
    assert len(view.logged.delete_buttons) == 9
    assert not view.logged.more.isVisible()


# --- written down -----------------------------------------------------------------------


def test_a_practice_is_typed_in_later_with_nothing_but_its_name(opened, stores):
    view = opened()
    notices = heard(view.said)
    view.log.practice.chosen = "body_scan"
    press(view.log.save_button)
    kept = only(stores)
    assert (kept.practice_id, kept.day, kept.started_at) == ("body_scan", TODAY, None)
    assert (kept.minutes, kept.tension_before, kept.note) == (None, None, "")
    assert notices[0].text == "Written down for Tuesday 12 May."
    notices[0].undo()
    assert stores.practised.all() == ()


def test_all_of_it_is_answered_by_keyboard(opened, stores):
    view = opened()
    view.open_at(YESTERDAY)
    log = view.log
    log.day.line.setFocus()
    QTest.keyClick(log.day.line, Qt.Key.Key_Return)
    QTest.keyClicks(log.minutes.line, "12.5")
    QTest.keyClick(log.minutes.line, Qt.Key.Key_Return)
    QTest.keyClick(log.tension.pickers[0], Qt.Key.Key_7)
    QTest.keyClick(log.tension.pickers[0], Qt.Key.Key_Return)
    QTest.keyClick(log.tension.pickers[1], Qt.Key.Key_5)
    QTest.keyClick(log.tension.pickers[1], Qt.Key.Key_Return)
    QTest.keyClicks(log.note, "Rain outside")
    view.save()
    kept = only(stores)
    assert (kept.day, kept.minutes, kept.tension_before, kept.tension_after, kept.note) == (
        YESTERDAY, 12.5, 7, 5, "Rain outside",
    )  # fmt: skip


def test_a_day_to_come_cannot_be_described(opened, stores):
    view = opened()
    view.open_at(TODAY + timedelta(days=3))
    assert view.log.day.value == TODAY


@pytest.mark.parametrize("typed", ["abc", "-3", "1,2,3"])
def test_minutes_that_are_none_are_told_at_their_field(opened, stores, typed):
    view = opened()
    QTest.keyClicks(view.log.minutes.line, typed)
    press(view.log.save_button)
    assert view.log.minutes.error
    assert stores.practised.all() == ()


def test_more_minutes_than_a_practice_can_have_are_told_and_stay_typed(opened, stores):
    view = opened()
    QTest.keyClicks(view.log.minutes.line, "500")
    press(view.log.save_button)
    assert view.log.error.text() == "“Minutes” can be from 0 to 480."
    assert view.log.minutes.text == "500"
    assert stores.practised.all() == ()


def test_ten_thousand_characters_are_kept(opened, stores):
    view = opened()
    view.log.note.text = "x" * 10_000
    press(view.log.save_button)
    assert only(stores).note == "x" * 10_000


def test_what_cannot_be_kept_is_told_and_stays_typed(opened, stores, db):
    view = opened()
    QTest.keyClicks(view.log.note, "Not lost")
    view.leave()
    db.read("PRAGMA query_only = ON")
    press(view.log.save_button)
    assert view.log.error.text()
    assert view.log.note.text == "Not lost"
    db.read("PRAGMA query_only = OFF")
    press(view.log.save_button)
    assert only(stores).note == "Not lost"


# --- changed, deleted -------------------------------------------------------------------


def test_a_practice_is_changed_and_keeps_when_it_began(opened, stores):
    stores.practised.keep(BREATHED)
    view = opened()
    notices = heard(view.said)
    press(view.logged.change_buttons[0])
    assert "Change what you wrote" in words(view.log)
    assert view.log.tension.values == [6, 4]
    QTest.keyClicks(view.log.note, " Rain.")
    press(view.log.save_button)
    assert only(stores) == replace(BREATHED, note="The kitchen was quiet. Rain.")
    notices[0].undo()
    assert only(stores) == BREATHED


def test_on_another_day_it_did_not_begin_at_that_time(opened, stores):
    stores.practised.keep(BREATHED)
    view = opened()
    press(view.logged.change_buttons[0])
    press(view.log.day.before)
    press(view.log.save_button)
    assert only(stores).started_at is None


def test_a_practice_of_before_keeps_its_id_when_it_is_changed(opened, stores):
    stores.practised.keep(replace(BREATHED, practice_id="of-an-older-one"))
    view = opened()
    press(view.logged.change_buttons[0])
    assert view.log.practice.currentText() == "A practice of before"
    press(view.log.save_button)
    assert only(stores).practice_id == "of-an-older-one"


def test_a_practice_is_deleted_to_the_bin_and_comes_back(opened, stores):
    stores.practised.keep(BREATHED)
    view = opened()
    notices = heard(view.said)
    press(view.logged.delete_buttons[0])
    assert (stores.practised.all(), stores.practised.in_bin()) == ((), (BREATHED,))
    assert (
        notices[0].text
        == "Deleted: Monday 11 May, Slow breathing. It stays in the bin for 30 days."
    )
    notices[0].undo()
    settle()
    assert only(stores) == BREATHED
    assert len(view.logged.delete_buttons) == 1


def test_after_deleting_by_keyboard_the_next_one_is_at_hand(opened, stores):
    for n in range(3):
        stores.practised.keep(replace(BREATHED, id=f"p{n}"))
    view = opened()
    view.logged.delete_buttons[1].setFocus()
    QTest.keyClick(view.logged.delete_buttons[1], Qt.Key.Key_Space)
    settle()
    assert view.logged.delete_buttons[1].hasFocus()


def test_one_that_is_deleted_while_it_is_changed_is_not_brought_back_unasked(opened, stores):
    stores.practised.keep(BREATHED)
    view = opened()
    press(view.logged.change_buttons[0])
    QTest.keyClicks(view.log.note, " Rain.")
    press(view.logged.delete_buttons[0])
    press(view.log.save_button)
    assert stores.practised.all() == ()
    assert "This entry was deleted." in view.log.error.text()


# --- nothing is lost --------------------------------------------------------------------


def test_what_is_typed_is_there_again(opened, stores):
    view = opened()
    view.log.practice.chosen = "safe_place"
    QTest.keyClicks(view.log.minutes.line, "9")
    QTest.keyClicks(view.log.note, "Half a sentence")
    press(view.log.tension.pickers[0].marks[8])
    view.leave()
    other = opened()
    assert other.log.practice.chosen == "safe_place"
    assert (other.log.minutes.text, other.log.note.text) == ("9", "Half a sentence")
    assert other.log.tension.values == [8, None]
    press(other.log.cancel_button)
    assert opened().log.note.text == ""


def test_what_is_typed_makes_way_for_a_change_and_can_be_had_back(opened, stores):
    stores.practised.keep(BREATHED)
    view = opened()
    notices = heard(view.said)
    QTest.keyClicks(view.log.note, "Half a sentence")
    press(view.logged.change_buttons[0])
    assert view.log.note.text == BREATHED.note
    notices[0].undo()
    assert view.log.note.text == "Half a sentence"


def test_a_new_practice_in_the_log_leaves_typing_alone(opened, stores):
    view = opened()
    QTest.keyClicks(view.log.note, "Half a sentence")
    stores.practised.keep(BREATHED)
    settle()
    assert view.log.note.text == "Half a sentence"
    assert len(view.logged.delete_buttons) == 1


def test_escape_leads_back_to_the_practices_and_what_was_typed_stays(
    qtbot, dressed, stores, settings, clock, changes
):
    screen = CalmScreen(stores, settings, clock, changes)
    shown(qtbot, screen, 1072)
    went = []
    screen.go_to.connect(lambda page, what: went.append((page, what)))
    screen.open_at(("log", None))
    settle()
    screen.now.log.note.setFocus()
    QTest.keyClicks(screen.now.log.note, "Quiet.")
    QTest.keyClick(screen.now.log.note, Qt.Key.Key_Escape)
    assert went == [("calm", None)]
    screen.open_at(None)
    screen.open_at(("log", None))
    assert screen.now.log.note.text == "Quiet."
