"""A night form in a window, and how a person types into it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from companion.domain.sleep_usual import UsualTimes
from companion.domain.times import WallTime

TUESDAY = date(2026, 5, 12)
CLOCKS_GO_BACK = date(2025, 10, 26)
USUAL = UsualTimes(
    into_bed=WallTime(22, 45),
    tried_to_sleep=WallTime(23, 5),
    final_awakening=WallTime(6, 40),
    out_of_bed=WallTime(7, 10),
)


def shown(qtbot, form):
    qtbot.addWidget(form)
    form.resize(560, 900)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def line(form, name):
    return form.answers[name].line.line


def type_into(qtbot, form, **answers):
    """Go to each field, type, and go on with Tab."""
    for name, typed in answers.items():
        field = line(form, name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Tab)


def errors(form):
    return {name: a.line.error for name, a in form.answers.items() if a.line.error}


def words(form):
    labels = form.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


PLAIN = {
    "into_bed": "2230",
    "tried_to_sleep": "11 pm",
    "final_awakening": "6.30",
    "out_of_bed": "7",
    "sleep_latency_min": "30",
    "awakenings": "2",
    "awake_min": "0:45",
}
