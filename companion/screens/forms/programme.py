"""The rehabilitation programme: its first day and its weeks; first start and Settings use it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.profile import LONGEST_PROGRAMME_WEEKS, Profile
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.theme import scaled
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.fields import ReadField
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


class WeeksField(ReadField):
    """How many weeks: empty, or 1 to 52."""

    def read(self) -> int | None:
        """The number of weeks; None when the field is empty.

        Raises:
            ValueError: it is not a number of weeks a programme can have; says so.
        """
        text = self.text.strip()
        if not text:
            return None
        known = text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST_PROGRAMME_WEEKS
        if not known:
            words = tr("Weeks are a number from 1 to {n}.")
            raise ValueError(words.format(n=LONGEST_PROGRAMME_WEEKS))
        return int(text)

    def _written(self, value: object) -> str:
        return "" if value is None else str(value)

    def _stepped(self, value: object, minutes: int) -> int:
        step = 1 if minutes > 0 else -1
        weeks = value + step if isinstance(value, int) else 1
        return min(LONGEST_PROGRAMME_WEEKS, max(1, weeks))


class ProgrammeForm(QWidget):
    """Whether there is a programme, since when, and for how many weeks.

    Signals:
        changed: The person changed an answer.
        finished: Enter was pressed in the last field.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.has_one = CheckBox(tr("I am or was in a programme"))
        self.first = DateField(tr("Its first day"), today)
        self.weeks = WeeksField(tr("How many weeks?"), tr("e.g. 12"))
        self._first = Question(tr("Its first day"), self.first)
        self._weeks = Question(tr("How many weeks? You can leave this empty."), self.weeks)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(scaled(14))
        for widget in (self.has_one, self._first, self._weeks):
            stack.addWidget(widget)
        self.has_one.toggled.connect(self._on_toggled)
        self.first.changed.connect(self._on_changed)
        self.first.finished.connect(self.weeks.setFocus)
        self.weeks.changed.connect(self._on_changed)
        self.weeks.finished.connect(self.finished)
        self._on_toggled(False)

    def show_profile(self, profile: Profile) -> None:
        """Show what is known of the programme."""
        self.has_one.setChecked(profile.programme_first is not None)
        if profile.programme_first is not None:
            self.first.value = profile.programme_first
        weeks = profile.programme_weeks
        self.weeks.set_text("" if weeks is None else str(weeks))

    def profile(self, profile: Profile) -> Profile | None:
        """The profile with what is answered here; None when a field says what is wrong."""
        if not self.has_one.isChecked():
            return replace(profile, programme_first=None, programme_weeks=None)
        if not self.first.tidy():
            self.first.setFocus()
            return None
        if not self.weeks.readable:
            self.weeks.tidy()
            self.weeks.setFocus()
            return None
        first, weeks = self.first.value, self.weeks.read()
        return replace(profile, programme_first=first, programme_weeks=weeks)

    def _on_toggled(self, checked: bool) -> None:
        show_if(checked, self._first)
        show_if(checked, self._weeks)
        self.changed.emit()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
