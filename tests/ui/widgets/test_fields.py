"""Times and lengths of time, typed as people write them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from companion.domain.times import WallTime
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.fields import DurationField, TimeField
from companion.ui.widgets.note_field import NoteField


def roll(widget):
    """Turn the mouse wheel over a widget."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.fixture
def bedtime(window):
    field = TimeField("When did you go to bed?")
    window(field)
    field.setFocus()
    return field


@pytest.fixture
def awake(window):
    field = DurationField("How long were you awake?")
    window(field)
    field.setFocus()
    return field


@pytest.mark.parametrize("typed", ["2310", "23:10", "11:10 pm"])
def test_a_time_is_read_as_it_is_written(qtbot, bedtime, typed):
    qtbot.keyClicks(bedtime.line, typed)
    assert bedtime.value == WallTime(23, 10)


@pytest.mark.parametrize(("typed", "minutes"), [("40", 40), ("1:20", 80), ("1 h 20", 80)])
def test_a_length_of_time_is_read_as_it_is_written(qtbot, awake, typed, minutes):
    qtbot.keyClicks(awake.line, typed)
    assert awake.value == minutes
    awake.tidy()
    assert awake.value == minutes


def test_enter_tidies_and_goes_on(qtbot, awake):
    qtbot.keyClicks(awake.line, "80")
    with qtbot.waitSignal(awake.finished):
        qtbot.keyClick(awake.line, Qt.Key.Key_Return)
    assert awake.text == "1 h 20 min"


def test_what_cannot_be_read_stays_and_is_explained(qtbot, bedtime):
    qtbot.keyClicks(bedtime.line, "late")
    with qtbot.assertNotEmitted(bedtime.finished):
        qtbot.keyClick(bedtime.line, Qt.Key.Key_Return)
    assert bedtime.text == "late"
    assert bedtime.error
    assert bedtime.line.accessibleDescription() == bedtime.error
    assert not bedtime.readable
    assert bedtime.value is None


def test_typing_on_takes_the_sentence_away(qtbot, bedtime):
    bedtime.set_error("These two answers do not fit.")
    qtbot.keyClicks(bedtime.line, "2")
    assert bedtime.error == ""


def test_an_empty_field_is_no_answer(bedtime):
    assert bedtime.readable
    assert bedtime.value is None


def test_arrow_keys_go_by_five_minutes_and_over_midnight(qtbot, bedtime):
    bedtime.value = WallTime(23, 50)
    qtbot.keyClick(bedtime.line, Qt.Key.Key_Up)
    assert bedtime.value == WallTime(23, 55)
    qtbot.keyClick(bedtime.line, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert bedtime.value == WallTime(0, 25)
    qtbot.keyClick(bedtime.line, Qt.Key.Key_PageDown)
    assert bedtime.value == WallTime(23, 55)


def test_arrow_keys_begin_at_a_likely_time(qtbot, window):
    field = TimeField("When did you get up?", start=WallTime(7, 0))
    window(field)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value == WallTime(7, 0)


def test_a_length_of_time_never_falls_below_nothing(qtbot, awake):
    qtbot.keyClick(awake.line, Qt.Key.Key_Up)
    assert awake.value == 5
    for _ in range(3):
        qtbot.keyClick(awake.line, Qt.Key.Key_Down)
    assert awake.value == 0


def test_filling_in_a_draft_is_silent(qtbot, awake):
    with qtbot.assertNotEmitted(awake.changed):
        awake.value = 40
    assert awake.text == "40 min"


@pytest.mark.parametrize("focused", [False, True])
def test_the_mouse_wheel_changes_nothing(window, focused):
    time, country = TimeField("Up"), Choice("Country", [("gb", "Britain"), ("ie", "Ireland")])
    window(time, country)
    time.value = WallTime(7, 0)
    for widget in (time.line, country):
        if focused:
            widget.setFocus()
        roll(widget)
    assert time.value == WallTime(7, 0)
    assert country.chosen == "gb"


def test_a_wheel_that_turns_over_a_choice_leaves_the_keyboard_where_it_is(window):
    time, country = TimeField("Up"), Choice("Country", [("gb", "Britain"), ("ie", "Ireland")])
    window(time, country)
    time.line.setFocus()
    at = country.mapTo(country.window(), QPointF(country.rect().center()))
    QTest.wheelEvent(country.window().windowHandle(), at, QPoint(0, -120))
    assert time.line.hasFocus()


def test_a_choice_is_told_by_its_key(qtbot, window):
    country = Choice("Country", [("gb", "Britain"), ("ie", "Ireland")])
    window(country)
    country.setFocus()
    with qtbot.waitSignal(country.picked) as heard:
        qtbot.keyClick(country, Qt.Key.Key_Down)
    assert heard.args == ["ie"]
    country.chosen = "gb"
    assert country.chosen == "gb"


@pytest.mark.parametrize("percent", [100, 200])
def test_every_row_of_a_list_that_unfolds_can_be_hit_by_a_sore_hand(look, window, percent):
    look(percent=percent)
    many = Choice("Country", [(f"c{n}", f"Country {n}") for n in range(16)])
    window(many)
    many.view().ensurePolished()
    assert all(many.view().sizeHintForRow(at) >= 44 for at in range(16))


def test_tab_leaves_a_note(qtbot, window):
    note, after = NoteField("A note"), TimeField("Up")
    window(note, after)
    note.setFocus()
    qtbot.keyClicks(note, "A slow day.")
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert after.line.hasFocus()
    assert note.text == "A slow day."


@pytest.mark.parametrize("percent", [100, 200])
def test_a_note_grows_and_shows_all_of_itself(look, window, percent):
    look(percent=percent)
    note = NoteField("A note")
    window(note, width=400, height=900)
    low = note.height()
    note.text = "It was a long day with many words. " * 12
    QApplication.processEvents()
    assert note.height() > low
    assert note.verticalScrollBar().maximum() == 0


def test_a_note_takes_no_more_than_it_can_keep(qtbot, window):
    note = NoteField("A note", longest=10)
    window(note)
    qtbot.keyClicks(note, "123456789012345")
    assert note.text == "1234567890"


def test_a_pasted_note_is_plain_and_fits(qtbot, window):
    note = NoteField("A note", longest=12)
    window(note)
    QApplication.clipboard().setText("<b>bold</b> and long")
    note.paste()
    assert note.text == "<b>bold</b> "


@pytest.mark.parametrize("percent", [100, 200])
def test_a_note_says_what_of_a_long_paste_did_not_fit(look, qtbot, window, percent):
    look(percent=percent)
    note = NoteField("A note", longest=10_000)
    window(note, width=400)
    note.text = "Before. "
    low = note.height()
    QApplication.clipboard().setText("x" * 15_000)
    note.paste()
    assert note.text == "Before. " + "x" * 9_992
    assert (
        note.complaint
        == "This field holds 10,000 characters. 5,008 of what you pasted did not fit."
    )
    label = note.findChild(QLabel)
    assert label.isVisible()
    assert note.rect().contains(label.geometry())
    assert not label.geometry().intersects(note.viewport().geometry())
    assert label.height() >= label.heightForWidth(label.width())
    note.text = "Before. "
    assert (note.complaint, label.isVisible(), note.height()) == ("", False, low)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return])
def test_a_full_note_says_so_until_there_is_room_again(qtbot, window, key):
    note = NoteField("A note", longest=10)
    window(note)
    note.setFocus()
    qtbot.keyClicks(note, "1234567890")
    assert note.complaint == ""
    qtbot.keyClick(note, key)
    assert (note.text, note.complaint) == ("1234567890", "This field is full: 10 characters.")
    qtbot.keyClick(note, Qt.Key.Key_Backspace)
    assert (note.text, note.complaint) == ("123456789", "")


def test_whoever_goes_on_with_a_note_writes_at_its_end(window, qtbot):
    note = NoteField("What helps me")
    window(note)
    note.text = "A warm bath\nMusic"
    note.setFocus()
    qtbot.keyClicks(note, ", and tea")
    assert note.text == "A warm bath\nMusic, and tea"
