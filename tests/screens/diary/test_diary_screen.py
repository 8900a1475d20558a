"""Diary: any day in three actions, changed, deleted and taken back."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.domain.diary import CheckIn
from companion.domain.profile import Ask, Profile
from companion.domain.sleep import Night
from companion.domain.spans import Break
from companion.screens.diary.diary_screen import DiaryScreen
from companion.screens.forms.entry import Entry
from companion.settings import Settings
from companion.ui.changes import Changes
from companion.ui.text import PlainLabel
from companion.ui.theme import apply_theme
from companion.ui.widgets.buttons import PaintedButton

MONDAY, TUESDAY = date(2026, 5, 11), date(2026, 5, 12)


@pytest.fixture
def monday(stores, clock):
    check_in = CheckIn(
        id="monday",
        day=MONDAY,
        recorded_at=clock.local(),
        did=("Walked",),
        interference=4,
        pain_average=5,
    )
    stores.diary.add(check_in)
    stores.sleep.add(Night(id="night", day=MONDAY, quality=6))
    return check_in


@pytest.fixture
def screen(dressed, stores, clock, changes, qtbot):
    screen = DiaryScreen(stores, clock, changes)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    return screen


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(card, name) -> PaintedButton:
    for _ in range(3):  # a notice of change, a refresh, a layout
        QApplication.processEvents()
    (found,) = [
        each
        for each in card.findChildren(PaintedButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    return found


def words(card) -> str:
    labels = [label.text() for label in card.findChildren(PlainLabel) if not label.isHidden()]
    return "\n".join(labels)


def cell(screen, day):
    for row in range(screen.month_card.month.rowCount()):
        for column in range(7):
            if screen.month_card.month.item(row, column).data(Qt.ItemDataRole.UserRole) == day:
                return screen.month_card.month.item(row, column)
    raise AssertionError(day)


def test_the_month_tells_in_words_which_days_have_entries(monday, screen):
    said = cell(screen, MONDAY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Monday 11 May: 1 check-in, a night"
    said = cell(screen, date(2026, 5, 10)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Sunday 10 May: no entries"


def test_an_entry_written_much_later_is_marked(screen, stores, clock):
    stores.diary.add(
        CheckIn(id="late", day=date(2026, 5, 1), recorded_at=clock.local(), interference=2)
    )
    screen.refresh()
    said = cell(screen, date(2026, 5, 1)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "written later" in said
    screen.show_day(date(2026, 5, 1))
    assert "Written later, on Tuesday 12 May" in words(screen.day_card)


def test_a_break_is_told_and_not_counted_as_missing(screen, stores):
    stores.breaks.keep(Break(id="b", first=date(2026, 5, 4), last=date(2026, 5, 6)))
    screen.refresh()
    said = cell(screen, date(2026, 5, 5)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Tuesday 5 May: a break"


def test_arrow_keys_go_from_day_to_day_and_into_the_month_before(screen, qtbot):
    screen.show_day(date(2026, 5, 1))
    screen.month_card.month.setFocus()
    qtbot.keyClick(screen.month_card.month, Qt.Key.Key_Left)
    assert screen.day == date(2026, 4, 30)
    qtbot.keyClick(screen.month_card.month, Qt.Key.Key_Up)
    assert screen.day == date(2026, 4, 23)
    qtbot.keyClick(screen.month_card.month, Qt.Key.Key_PageDown)
    assert screen.day == date(2026, 5, 1)


def test_tomorrow_cannot_be_reached(screen, qtbot):
    screen.show_day(TUESDAY)
    qtbot.keyClick(screen.month_card.month, Qt.Key.Key_Right)
    assert screen.day == TUESDAY


def test_a_day_years_ago_is_written_in_two_more_actions(screen, stores, qtbot):
    screen.month_card.any_day.line.setText("3 May 2019")
    qtbot.keyClick(screen.month_card.any_day.line, Qt.Key.Key_Return)
    assert screen.day == date(2019, 5, 3)
    press(qtbot, screen.day_card.add)
    qtbot.keyClicks(screen.entry_card.editor.form.interference, "3")
    press(qtbot, screen.entry_card.save_button)
    (check_in,) = stores.diary.on(date(2019, 5, 3))
    assert check_in.interference == 3
    assert screen.day_card.isVisible()


def test_yesterday_is_edited_and_the_change_undone(monday, screen, stores, qtbot):
    screen.show_day(MONDAY)
    press(qtbot, button(screen.day_card, "Edit: Check-in"))
    form = screen.entry_card.editor.form
    assert form.interference.value == 4
    assert form.more_is_open
    form.interference.value = 2
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, screen.entry_card.save_button)
    assert stores.diary.find("monday").interference == 2
    assert stores.diary.find("monday").recorded_at == monday.recorded_at
    said.args[0].undo()
    assert stores.diary.find("monday") == monday


def test_a_deleted_entry_comes_back_by_undo_and_from_the_bin(monday, screen, stores, qtbot):
    screen.show_day(MONDAY)
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, button(screen.day_card, "Delete: Check-in"))
    assert stores.diary.on(MONDAY) == ()
    assert stores.sleep.on(MONDAY) is not None
    said.args[0].undo()
    assert stores.diary.on(MONDAY) == (monday,)
    screen.refresh()
    press(qtbot, button(screen.day_card, "Delete: Check-in"))
    screen.day_card.delete.emit(Entry(None, stores.sleep.on(MONDAY)))
    press(qtbot, screen.month_card.deleted)
    first, _ = screen.bin_card.buttons.values()
    assert screen.focusWidget() is first
    press(qtbot, button(screen.bin_card, "Put back: Monday 11 May: Check-in"))
    assert stores.diary.on(MONDAY) == (monday,)
    screen.refresh()
    (left,) = screen.bin_card.buttons.values()
    assert screen.focusWidget() is left
    press(qtbot, left)
    screen.refresh()
    assert screen.focusWidget() is screen.bin_card.done


def test_a_night_is_not_put_back_over_a_new_one(monday, screen, stores, clock, qtbot):
    stores.sleep.remove("night", clock.now())
    stores.sleep.add(Night(id="new", day=MONDAY, quality=2))
    screen.refresh()
    press(qtbot, screen.month_card.deleted)
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, button(screen.bin_card, "Put back: Monday 11 May: Night"))
    assert said.args[0].undo is None
    assert stores.sleep.on(MONDAY).id == "new"


def test_several_check_ins_of_a_day_are_all_shown(monday, screen, stores, clock):
    later = clock.local() + timedelta(hours=1)
    stores.diary.add(CheckIn(id="b", day=MONDAY, recorded_at=later, interference=9))
    screen.show_day(MONDAY)
    assert words(screen.day_card).count("Pain got in the way") == 2


def test_cancel_leaves_the_entry_as_it_was(monday, screen, stores, qtbot):
    screen.show_day(MONDAY)
    press(qtbot, button(screen.day_card, "Edit: Check-in"))
    qtbot.keyClicks(screen.entry_card.editor.form.interference, "9")
    press(qtbot, screen.entry_card.cancel)
    assert stores.diary.on(MONDAY) == (monday,)
    assert stores.drafts.forms() == ()


def test_moving_to_another_day_keeps_what_was_typed(screen, stores, qtbot):
    screen.show_day(MONDAY)
    press(qtbot, screen.day_card.add)
    qtbot.keyClicks(screen.entry_card.editor.form.interference, "8")
    screen.show_day(TUESDAY)
    screen.open_at(MONDAY)
    assert screen.entry_card.isVisible()
    assert screen.entry_card.editor.form.interference.value == 8


def test_without_pain_ratings_none_is_shown(monday, screen, stores):
    stores.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    screen.show_day(MONDAY)
    assert "Usual pain" not in words(screen.day_card)
    assert "Pain got in the way" in words(screen.day_card)


def test_the_words_of_a_note_are_shown_as_they_are(screen, stores, clock):
    note = "<b>bold</b> & <img src=x> %1"
    entry = CheckIn(id="n", day=MONDAY, recorded_at=clock.local(), note=note)
    stores.diary.add(entry)
    screen.show_day(MONDAY)
    shown = [label for label in screen.day_card.findChildren(PlainLabel) if label.text() == note]
    assert shown[0].textFormat() == Qt.TextFormat.PlainText


def test_a_change_elsewhere_is_shown_at_once(screen, stores, clock, qtbot):
    screen.show_day(MONDAY)
    at = datetime(2026, 5, 12, 9, tzinfo=clock.local().tzinfo)
    stores.diary.add(CheckIn(id="x", day=MONDAY, recorded_at=at, did=("Choir",)))
    QApplication.processEvents()
    assert "Choir" in words(screen.day_card)


def test_with_large_text_in_a_small_window_it_opens_at_its_heading(qapp, stores, clock, qtbot):
    apply_theme(qapp, Settings(theme="light", text_size_percent=200))
    small = DiaryScreen(stores, clock, Changes())
    qtbot.addWidget(small)
    small.resize(700, 530)
    with qtbot.waitActive(small):
        small.show()
        small.activateWindow()
    small.open_at(None)
    bar = small.page.verticalScrollBar()
    for _ in range(5):
        QApplication.processEvents()
    assert small.month_card.month.hasFocus()
    assert bar.value() == 0
    for _ in range(2):
        qtbot.keyClick(small.month_card.month, Qt.Key.Key_Up)
        QApplication.processEvents()
    chosen = small.month_card.month.visualItemRect(small.month_card.month.currentItem())
    seen = small.page.viewport()
    middle = small.month_card.month.viewport().mapTo(seen, chosen.center())
    assert seen.rect().contains(middle)
    apply_theme(qapp, Settings(theme="light"))
