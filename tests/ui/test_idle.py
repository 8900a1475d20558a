"""Nobody there: the warning, what extends it, and that sleep counts as silence."""

from math import inf

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion.ui.idle import WARNING_S, IdleWatch, Moment, Presence, Silence

MINUTE = 60


def at(seconds, slept=0):
    """A moment after so many seconds awake and so many asleep."""
    return Moment(1000 + seconds, 5_000_000 + seconds + slept)


# --- the pure part ----------------------------------------------------------------------


def test_silence_warns_half_a_minute_before_the_limit_and_then_ends():
    silence = Silence(15 * MINUTE, at(0))
    assert silence.presence(at(14 * MINUTE + 29)) is Presence.HERE
    assert silence.presence(at(14 * MINUTE + 30)) is Presence.WARNED
    assert silence.left_s(at(14 * MINUTE + 50)) == 10
    assert silence.presence(at(15 * MINUTE)) is Presence.GONE


def test_whatever_is_heard_begins_the_time_anew():
    silence = Silence(MINUTE, at(0))
    silence.heard(at(45))
    assert silence.presence(at(60)) is Presence.HERE
    assert silence.presence(at(45 + MINUTE)) is Presence.GONE


def test_a_key_after_the_limit_comes_too_late():
    silence = Silence(MINUTE, at(0))
    silence.heard(at(61))
    assert silence.presence(at(61)) is Presence.GONE


def test_sleep_counts_although_the_steady_clock_stood_still():
    silence = Silence(15 * MINUTE, at(0))
    assert silence.presence(at(5, slept=60 * MINUTE)) is Presence.GONE


def test_a_wall_clock_that_is_set_back_prolongs_nothing():
    silence = Silence(MINUTE, at(0))
    assert silence.presence(at(61, slept=-3600)) is Presence.GONE


def test_without_a_limit_nothing_ever_happens():
    silence = Silence(0, at(0))
    assert silence.left_s(at(10**9)) == inf
    assert silence.presence(at(10**9)) is Presence.HERE
    assert silence.next_look_s(at(10**9)) > 0


@pytest.mark.parametrize("seconds", [0, 10.5, 29.99, 30, 30.4, 59.5, 59.999])
def test_it_looks_again_in_time_and_never_at_once(seconds):
    silence = Silence(MINUTE, at(0))
    wait = silence.next_look_s(at(seconds))
    assert 0.005 < wait <= max(1.0, MINUTE - WARNING_S - seconds)


# --- in the windows ---------------------------------------------------------------------


class Form(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Form")
        self.field = QLineEdit()
        self.button = QPushButton("Delete")
        self.pressed = []
        self.button.clicked.connect(lambda: self.pressed.append(1))
        stack = QVBoxLayout(self)
        stack.addWidget(self.field)
        stack.addWidget(self.button)


class Watched:
    def __init__(self, app, form):
        self.seconds = 0
        self.form = form
        self.heard = []
        self.limit_min = 1
        self.watch = IdleWatch(form, lambda: self.limit_min, lambda: at(self.seconds))
        self.watch.warned.connect(self.heard.append)
        self.watch.went_on.connect(lambda: self.heard.append("went on"))
        self.watch.gone.connect(lambda: self.heard.append("gone"))
        self.watch.lock_pressed.connect(lambda: self.heard.append("lock"))
        self.watch.start()

    def at(self, seconds):
        self.seconds = seconds
        self.watch.look()

    def key(self, key):
        QTest.keyClick(self.form.windowHandle(), key)

    def click(self, widget):
        place = widget.mapTo(self.form, widget.rect().center())
        QTest.mouseClick(self.form.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def watched(qapp, qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is form)
    watched = Watched(qapp, form)
    yield watched
    watched.watch.stop()
    watched.watch.deleteLater()


def test_it_warns_each_second_and_then_it_is_over(watched):
    for seconds in (29, 30, 31, 59, 60):
        watched.at(seconds)
    assert watched.heard == [30, 29, 1, "went on", "gone"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_goes_on_and_presses_no_button(watched, key):
    watched.form.button.setFocus()
    watched.at(40)
    watched.key(key)
    assert watched.heard == [20, "went on"]
    assert watched.form.pressed == []
    watched.key(Qt.Key.Key_Space)
    assert watched.form.pressed == [1]


def test_a_click_goes_on_and_presses_no_button(watched):
    watched.at(40)
    watched.click(watched.form.button)
    assert watched.heard == [20, "went on"]
    assert watched.form.pressed == []
    watched.at(42)
    watched.click(watched.form.button)
    assert watched.form.pressed == [1]


def test_letters_for_a_text_field_are_written_there(watched):
    watched.form.field.setFocus()
    watched.at(40)
    for letter in "walked":
        QTest.keyClick(watched.form.windowHandle(), letter)
    assert watched.heard == [20, "went on"]
    assert watched.form.field.text() == "walked"


def test_the_pointer_goes_on_when_it_moves_and_not_when_it_rests(watched):
    QTest.mouseMove(watched.form.windowHandle(), QPoint(20, 20))
    watched.at(40)
    QTest.mouseMove(watched.form.windowHandle(), QPoint(20, 20))
    assert watched.heard == [20]
    QTest.mouseMove(watched.form.windowHandle(), QPoint(25, 20))
    assert watched.heard == [20, "went on"]


def test_after_going_on_the_whole_time_begins_anew(watched):
    watched.at(59)
    watched.key(Qt.Key.Key_Shift)
    watched.at(59 + 29)
    watched.at(59 + 30)
    assert watched.heard == [1, "went on", 30]


def test_the_first_key_after_a_sleep_opens_nothing(watched, qapp):
    watched.form.button.setFocus()
    watched.seconds = 3600
    watched.key(Qt.Key.Key_Space)
    qapp.processEvents()
    assert watched.heard == ["gone"]
    assert watched.form.pressed == []


def test_it_hears_a_dialog_that_was_opened_later(watched, qtbot):
    dialog = QDialog(watched.form)
    field = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    watched.at(20)
    field.setFocus()
    QTest.keyClick(dialog.windowHandle(), "a")
    watched.at(49)
    assert watched.heard == []
    dialog.close()


def test_in_a_dialog_the_keys_for_locking_are_heard_too(watched, qtbot, qapp):
    dialog = QDialog(watched.form)
    QLineEdit(dialog).setFocus()
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()
    assert watched.heard == ["lock"]
    dialog.close()


def test_another_limit_counts_at_once_and_off_means_never(watched):
    watched.at(40)
    watched.limit_min = 0
    watched.at(10**7)
    assert watched.heard == [20, "went on"]


def test_once_stopped_it_says_nothing(watched):
    watched.watch.stop()
    watched.at(10**7)
    watched.key(Qt.Key.Key_Space)
    assert watched.heard == []
