"""An activity with a plan, a clock that goes on, and how a person reads and presses."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.activities import Activity, AmountUnit, Area, Rule
from companion.domain.clock import Clock
from companion.domain.pacing_sessions import Session
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PaintedButton

LONDON = "Europe/London"
FIRST = date(2026, 4, 27)
"""A Monday, two weeks and a day before the Tuesday on which the tests begin."""
LAST_WEEK = FIRST + timedelta(days=7)
THIS_WEEK = FIRST + timedelta(days=14)
NEXT_WEEK = FIRST + timedelta(days=21)
TUESDAY = date(2026, 5, 12)


TUESDAY_MORNING = datetime(2026, 5, 12, 8, 42)


class GoingClock:
    """A clock that the test turns on."""

    def __init__(self, now=TUESDAY_MORNING):
        self.now = now
        self.clock = Clock(lambda: self.now.replace(tzinfo=ZoneInfo(LONDON)), lambda: LONDON)


def walk(**more):
    """Walking, 10 minutes a day from the first Monday on, at most 30."""
    fields = {
        "id": "walk",
        "name": "Walk to the park",
        "area": Area.MOVING,
        "starts_on": FIRST,
        "clinic_quota": 10,
        "rule": Rule(ceiling=30),
    }
    return Activity(**fields | more)


def steps(**more):
    """The same, in whole steps."""
    return walk(unit=AmountUnit.STEPS, clinic_quota=1000, rule=Rule(ceiling=3000), **more)


def done(stores, first, *amounts):
    """Sessions of days that follow each other; None is a day without."""
    for n, amount in enumerate(amounts):
        if amount is not None:
            day = first + timedelta(days=n)
            stores.sessions.keep(
                Session(id=f"s{day:%m%d}", activity_id="walk", day=day, amount=amount)
            )


def shown(qtbot, widget, width=1000):
    """In a window of its own, with the keyboard in it."""
    qtbot.addWidget(widget)
    widget.resize(width, 900)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    settle()
    return widget


def settle():
    """Let notices of change and layouts happen."""
    for _ in range(4):
        QApplication.processEvents()


def press(button):
    """Press it with the mouse, if a person could."""
    settle()
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def words(widget):
    """All that is read on it now."""
    settle()
    return [each.text() for each in widget.findChildren(PlainLabel) if each.isVisible()]


def buttons(widget):
    """The words of all buttons in sight."""
    settle()
    return [each.words for each in widget.findChildren(PaintedButton) if each.isVisible()]


def heard(signal):
    """Everything that a signal tells from now on."""
    told = []
    signal.connect(told.append)
    return told
