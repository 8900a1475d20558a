"""A day: typed, stepped to with two buttons, or chosen on a calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.announce import announce
from companion.ui.growing import GrowsWithText
from companion.ui.handing import HandsFocus
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.calendar import CalendarPopup, qdate
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.fields import Line
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_FORMATS = ("d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "MMMM d, yyyy", "MMM d, yyyy")
_WITHOUT_YEAR = ("d MMMM", "d MMM", "d.M.", "MMMM d", "MMM d")


class DateField(GrowsWithText, HandsFocus):
    """One day, never after the latest one allowed. Page Up and Page Down go by a day.

    Args:
        name: the question, for screen readers.
        day: the day at first.
        latest: the last day that may be chosen, None for any.
        earliest: the first day that may be chosen, None for any.

    Attributes:
        value: the day.
        line: the line that can be typed in.

    Signals:
        changed: the new day, when the person changed it; None for words that are no day.
        finished: Enter was pressed in the line.
    """

    changed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        name: str,
        day: date,
        latest: date | None = None,
        earliest: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._value = day
        self._latest = latest
        self._earliest = earliest
        self.line = Line()
        self.line.setAccessibleName(name)
        self.before = IconButton(tr("The day before"), "chevron-left")
        self.after = IconButton(tr("The day after"), "chevron-right")
        self.calendar = IconButton(tr("Choose on a calendar"), "calendar")
        self._error = ErrorLine()
        self.hand_focus_to(self.line)
        self._build()
        self._show()

    @property
    def value(self) -> date:
        """The day. Setting it is silent."""
        return self._value

    @value.setter
    def value(self, day: date) -> None:
        self._value = day
        self._show()

    @property
    def readable(self) -> bool:
        """False while the line holds words that are no day, or one that cannot be chosen."""
        day = read_day(self.line.text(), self._value.year)
        return day is not None and self._allowed(day)

    def tidy(self) -> bool:
        """Take the day in the line, or say what is wrong with it; True when it was taken."""
        return self._take()

    def set_limits(self, earliest: date | None, latest: date | None) -> None:
        """Allow other days; the same ones leave alone what is typed."""
        if (earliest, latest) == (self._earliest, self._latest):
            return
        self._earliest = earliest
        self._latest = latest
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up is the day before, Page Down the day after."""
        if event.key() == Qt.Key.Key_PageUp:
            self._go(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            self._go(1)
        else:
            super().keyPressEvent(event)

    def _measure(self) -> None:
        self.line.setFixedWidth(scaled(190))

    def _build(self) -> None:
        self.grow()
        self.line.returnPressed.connect(self._on_enter)
        self.line.left.connect(self._take)
        self.line.stepped.connect(self._on_stepped)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.calendar.clicked.connect(self._on_calendar)
        row = FlowLayout(gap=8)
        for widget in (self.line, self.before, self.after, self.calendar):
            row.addWidget(widget)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addLayout(row)
        stack.addWidget(self._error)

    def _show(self) -> None:
        self.line.setText(written_day(self._value))
        self._set_error("")
        self.before.setEnabled(self._allowed(self._value - timedelta(days=1)))
        self.after.setEnabled(self._allowed(self._value + timedelta(days=1)))

    def _allowed(self, day: date) -> bool:
        early = self._earliest is not None and day < self._earliest
        late = self._latest is not None and day > self._latest
        return not early and not late

    def _go(self, days: int) -> None:
        self._choose(self._value + timedelta(days=days))

    def _choose(self, day: date) -> bool:
        if not self._allowed(day):
            self._set_error(self._limits_in_words())
            return False
        changed = day != self._value
        self.value = day
        if changed:
            self.changed.emit(day)
        return True

    def _limits_in_words(self) -> str:
        first = written_day(self._earliest) if self._earliest else ""
        last = written_day(self._latest) if self._latest else ""
        if first and last:
            return tr("Choose a day from {first} to {last}.").format(first=first, last=last)
        if last:
            return tr("The last day you can choose is {last}.").format(last=last)
        return tr("The first day you can choose is {first}.").format(first=first)

    def _take(self) -> bool:
        """Read the line; True if it holds a day that is allowed."""
        day = read_day(self.line.text(), self._value.year)
        if day is None:
            sentence = tr("Please write a day like 12 May 2026.")
            fresh = self._error.said != sentence
            self._set_error(sentence)
            if fresh:
                self.changed.emit(None)
            return False
        return self._choose(day)

    def _set_error(self, sentence: str) -> None:
        self._error.put(sentence)
        self.line.setAccessibleDescription(sentence)
        if sentence:
            announce(self.line, sentence)

    def _on_enter(self) -> None:
        if self._take():
            self.finished.emit()

    def _on_stepped(self, minutes: int) -> None:
        self._go(-1 if minutes > 0 else 1)

    def _on_before(self) -> None:
        self._go(-1)

    def _on_after(self) -> None:
        self._go(1)

    def _on_calendar(self) -> None:
        popup = CalendarPopup(self._name, self._value, self)
        popup.limit(self._earliest, self._latest)
        popup.chosen.connect(self._choose)
        popup.open_below(self.line)


def read_day(text: str, year: int) -> date | None:
    """A day as people write it: 2026-05-12, 12 May 2026, 12 May, 12/5/2026; None if it is none.

    Args:
        text: what was typed.
        year: the year for a day that is written without one.
    """
    typed = " ".join(text.split())
    if _ISO.fullmatch(typed):
        return _day(QDate.fromString(typed, "yyyy-MM-dd"))
    locale = QLocale()
    short = locale.toDate(typed, QLocale.FormatType.ShortFormat, 2000)
    candidates = [locale.toDate(typed, form) for form in _FORMATS]
    candidates += [locale.toDate(f"{typed} {year}", f"{form} yyyy") for form in _WITHOUT_YEAR]
    candidates.append(short)
    return next((_day(found) for found in candidates if found.isValid()), None)


def _day(found: QDate) -> date | None:
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def written_day(day: date) -> str:
    """The day as the field writes it: "12 May 2026"."""
    return QLocale().toString(qdate(day), "d MMMM yyyy")
