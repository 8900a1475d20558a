"""More about a night: the rest of its answers and a note, behind a button until they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.night_answers import Pairs
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.note_field import NoteField
from companion.wording.sleep import night_field
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.screens.forms.night_answers import NightAnswer


class MoreAboutNight(QWidget):
    """Closed at first; what is told here opens it.

    Args:
        answers: What is asked beyond the four times.

    Attributes:
        button: Stands above this part, and opens it.
        pairs: The answers.
        note: The note.
    """

    def __init__(self, answers: list[NightAnswer]) -> None:
        super().__init__()
        self._answers = answers
        self.button = LinkButton(tr("More about the night"), "chevron-down")
        self.pairs = Pairs(answers)
        self.note = NoteField(night_field("note"), longest=LONGEST_TEXT)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.pairs)
        self._stack.addWidget(Question(night_field("note"), self.note))
        self.hide()

    @property
    def is_told(self) -> bool:
        """Whether something is written here."""
        return any(answer.line.text for answer in self._answers) or bool(self.note.text)

    def open(self) -> None:
        """Show it; the button is not needed any more."""
        self.button.hide()
        show_if(True, self)

    def measure(self) -> None:
        """Grow with the text."""
        self._stack.setSpacing(scaled(14))
