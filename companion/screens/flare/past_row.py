"""One flare-up of the list: its days, its note, and two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.screens.flare.dates_form import DatesForm
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import IconButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.flare_ups import FlareUp


class PastRow(QWidget):
    """Shows a flare-up; the pencil turns it into a form in the same place.

    Args:
        flare_up: The flare-up.
        days: Its days, in words.
        length: How many they are, in words.

    Signals:
        opened: The pencil was pressed.
        delete: The bin was pressed.
    """

    opened = Signal()
    delete = Signal()

    def __init__(self, flare_up: FlareUp, days: str, length: str) -> None:
        super().__init__()
        self.flare_up = flare_up
        self.form: DatesForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build(days, length)

    def open_form(self) -> DatesForm:
        """Change it, in this place."""
        self.form = DatesForm(self.flare_up)
        self._column.addWidget(self.form)
        show_if(False, self.words)
        show_if(True, self.form)
        return self.form

    def close_form(self) -> None:
        """Show its days again."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        show_if(True, self.words)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "words"):
            self._line.setSpacing(scaled(10))

    def _build(self, days: str, length: str) -> None:
        self.words = QWidget()
        self._line = QHBoxLayout(self.words)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(scaled(10))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(days, "strong"))
        texts.addWidget(PlainLabel(length, "small"))
        note = PlainLabel(self.flare_up.note)
        show_if(bool(self.flare_up.note), note)
        texts.addWidget(note)
        texts.addStretch(1)
        self._line.addLayout(texts, 1)
        self.change = IconButton(tr("Change: {name}").format(name=days), "pencil")
        self.remove = IconButton(tr("Delete: {name}").format(name=days), "trash-2")
        self.change.clicked.connect(self.opened)
        self.remove.clicked.connect(self.delete)
        for button in (self.change, self.remove):
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.words)
