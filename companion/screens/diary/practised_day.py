"""What was practised on a day, to read in the diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.forms.practice_name import practice_name
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Rule
from companion.wording.practice_log import told_line
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.practised import Practised


class PractisedPart(Stack):
    """One practice; a link leads to where it can be changed.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, entry: Practised) -> None:
        super().__init__(gap=6)
        self._entry_id = entry.id
        name = practice_name(entry.practice_id)
        self.body.addWidget(PlainLabel(name, "strong"))
        for words in filter(None, (told_line(entry), entry.note.strip())):
            self.body.addWidget(PlainLabel(words))
        link = LinkButton(tr("Open this practice"))
        link.setAccessibleName(f"{link.words}: {name}")
        link.clicked.connect(self._open)
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Rule())

    def _open(self) -> None:
        self.go_to.emit("calm", ("log", self._entry_id))
