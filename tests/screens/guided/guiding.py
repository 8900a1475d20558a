"""Ways to use the guide in tests, as a person does: by its buttons and keys, and by waiting."""

from datetime import date

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from companion.ui.widgets.settling import Settling

TODAY = date(2026, 5, 12)


def begin(screen, argument=None):
    screen.open_at(argument)
    press(screen.cards.start.start)


def press(button):
    without_haste(button.window())
    button.click()


def without_haste(screen):
    """A while has gone by since anything changed."""
    for each in screen.findChildren(Settling):
        each.end()


def key(screen, key):
    """A key, without haste, wherever the keyboard is."""
    without_haste(screen)
    QTest.keyClick(screen.focusWidget(), key)


def by_mouse(button):
    """As quickly as it was the first time: nothing is waited for."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_return(button):
    """The same, wherever the keyboard is by then."""
    QTest.keyClick(button.window().focusWidget(), Qt.Key.Key_Return)


def go(screen, now, seconds):
    for _ in range(seconds):
        now.move(seconds=1)
        screen._running.look()


def kept(stores):
    return [(each.exercise_id, each.as_planned, each.done) for each in stores.exercise_log.all()]


def photo():
    """A grey photo of 40 by 30 dots, as it is kept."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    written = QBuffer()
    image.save(written, "PNG")
    return written.data().data(), 40, 30
