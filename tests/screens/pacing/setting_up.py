"""Ways to use the page of pacing in tests, as a person does: by its buttons and fields."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.screens.pacing.pacing_screen import PacingScreen
from companion.ui.widgets.buttons import PaintedButton


def settle():
    """A notice of change, a refresh, a layout."""
    for _ in range(4):
        QApplication.processEvents()


def pacing(qtbot, stores, settings, clock, changes):
    """The page as the window shows it; going to another view of it opens that."""
    screen = PacingScreen(stores, settings, clock, changes)
    screen.notices, screen.gone = [], []
    screen.said.connect(screen.notices.append)

    def go(page, argument):
        screen.gone.append((page, argument))
        if page == "pacing":
            screen.open_at(argument)

    screen.go_to.connect(go)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    screen.activateWindow()
    settle()
    return screen


def press(widget):
    """With the mouse."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def pick(control, key):
    """One of the choices in a row."""
    press(next(each for each in control.segments if each.key == key))


def type_into(field, text):
    """Write, in place of what stands there."""
    line = getattr(field, "line", field)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    settle()


def enter(field):
    """Enter in a field."""
    QTest.keyClick(getattr(field, "line", field), Qt.Key.Key_Return)
    settle()


def begin(screen, name="Walk again"):
    """A new activity that is kept; gives its set-up."""
    screen.open_at("new")
    type_into(screen.setup.what.name, name)
    enter(screen.setup.what.name)
    return screen.setup


def measure(setup, *amounts):
    """Measures of today and of the days before."""
    setup._show_step("usual")
    for amount in amounts:
        type_into(setup.usual.amount, str(amount))
        enter(setup.usual.amount)


def said(screen):
    """The last notice."""
    return screen.notices[-1].text


def undo(screen):
    """Take back what was said last."""
    screen.notices.pop().undo()
    settle()


def button(inside, words):
    """The button in sight with these words."""
    (found,) = [
        each
        for each in inside.findChildren(PaintedButton)
        if each.isVisible() and words in (each.words, each.accessibleName())
    ]
    return found
