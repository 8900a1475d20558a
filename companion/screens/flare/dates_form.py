"""Changes a flare-up that is written down: its first and last gentle day, and its note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import LONGEST_TEXT, Refused
from companion.screens.forms.question import Question
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.flare_ups import FlareUp


class DatesForm(QWidget):
    """Two days and a note; what cannot be is said, and nothing is lost.

    Signals:
        kept: The flare-up as it is written now.
        closed: The change is not wanted.
    """

    kept = Signal(object)
    closed = Signal()

    def __init__(self, flare_up: FlareUp) -> None:
        super().__init__()
        self._flare_up = flare_up
        self._build()

    def take_focus(self) -> None:
        """Bring the keyboard to the first day."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refused: Refused) -> None:
        """Say why it cannot be kept so."""
        self.problem.say(sentence(refused))

    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as a draft keeps it."""
        return {
            "first": self.first.line.text(),
            "last": self.last.line.text(),
            "note": self.note.text,
        }

    def go_on_with(self, draft: dict[str, Any]) -> None:
        """Show what was typed before."""
        self.first.line.setText(draft["first"])
        self.last.line.setText(draft["last"])
        self.note.text = draft["note"]

    def _keep(self) -> None:
        self.problem.say("")
        for field in (self.first, self.last):
            if not field.tidy():
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        try:
            after = replace(
                self._flare_up,
                starts_on=self.first.value,
                ends_on=self.last.value,
                note=self.note.text,
            )
        except Refused as refused:
            self.refuse(refused)
            return
        self.kept.emit(after)

    def _build(self) -> None:
        flare_up = self._flare_up
        self.first = DateField(tr("First gentle day"), flare_up.starts_on)
        self.last = DateField(tr("Last gentle day"), flare_up.ends_on)
        self.note = NoteField(tr("Note"), longest=LONGEST_TEXT)
        self.note.text = flare_up.note
        self.problem = ErrorLine()
        self.keep, self.cancel = PrimaryButton(tr("Keep")), QuietButton(tr("Cancel"))
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Stack(
                [
                    Question(tr("First gentle day"), self.first),
                    Question(tr("Last gentle day"), self.last),
                    Question(tr("Note"), self.note),
                    self.problem,
                    in_a_row([self.keep, self.cancel]),
                ],
                gap=12,
            )
        )
