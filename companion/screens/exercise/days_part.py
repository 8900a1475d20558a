"""The days of a whole programme: for the exercises that are added, or for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.refused import Reason, Refused
from companion.screens.exercise.days_fields import DaysFields
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class DaysPart(Card):
    """Each exercise that is added gets these days; a press gives them to all.

    Attributes:
        fields: The days.
        is_edited: They were changed and not given to all.

    Signals:
        changed: The person changed an answer.
        for_all: They are to hold for all exercises.
        end_wanted: The programme is to end.
    """

    changed = Signal()
    for_all = Signal()
    end_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(tr("The days"))
        self.is_edited = False
        self.fields = DaysFields(today)
        self.told = PlainLabel(
            tr("Each exercise that you add gets these days. You can change them one by one."),
            "muted",
        )
        self.error = ErrorLine()
        self.use = QuietButton(tr("Use these days for all exercises"), "calendar")
        self.end = LinkButton(tr("End this programme"))
        for widget in (
            self.fields,
            self.told,
            self.error,
            in_a_row((self.use, self.end), gap=14),
        ):
            self.body.addWidget(widget)
        self.fields.changed.connect(self._on_changed)
        self.use.clicked.connect(self.for_all)
        self.end.clicked.connect(self.end_wanted)

    def show_days(self, weekdays: Iterable[int], last: date | None, today: date) -> None:
        """Show what holds."""
        self.is_edited = False
        self.error.say("")
        self.fields.show_days(weekdays, last, today)

    def follow(self, *, is_there: bool) -> None:
        """What can be done: all of it needs exercises."""
        show_if(is_there, self.use)
        show_if(is_there, self.end)

    def read(self) -> tuple[frozenset[int], date | None] | None:
        """The days of the week and the last day; None when the card says what is wrong."""
        self.error.say("")
        weekdays = self.fields.weekdays.value
        if not weekdays:
            self.error.say(sentence(Refused(Reason.NO_WEEKDAY, ("weekdays",))))
            self.fields.weekdays.setFocus()
            return None
        last, known = self.fields.last()
        return (weekdays, last) if known else None

    def state(self) -> dict[str, Any]:
        """What a draft keeps."""
        return self.fields.state()

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.is_edited = state != self.fields.state()
        self.fields.set_state(state)

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self.error.say("")
        self.changed.emit()
