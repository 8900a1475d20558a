"""Writing down what happened: what it was, its day, a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.happening import Happening, HappeningKind
from companion.domain.refused import LONGEST_NAME
from companion.screens.forms.dated_form import DatedForm
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.visit.happening_entry import write_happening
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.note_field import NoteField
from companion.wording import happenings as words
from companion.wording.report_news import kind_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

LINES = 2


class HappeningForm(DatedForm[Happening], Stack):
    """One thing that happened, new or being changed.

    Attributes:
        kind: What it was.
        words: A few words about it; may stay empty.

    Signals:
        said: A Notice: what was saved, and how to undo it.
        closed: It is saved, or not wanted any more.
    """

    draft = "what happened"
    kept_under = "happening"

    said = Signal(object)
    closed = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(gap=12)
        self._begin(stores, clock, stores.happenings, write_happening)

    def focus_first(self) -> None:
        """The keyboard goes to the first question."""
        self.kind.setFocus()

    def cancel(self) -> None:
        """What is typed and not saved is not needed any more, and the form closes."""
        super().cancel()
        self.closed.emit()

    def _read(self) -> Happening:
        return Happening(
            id=self._before.id if self._before else new_id(),
            day=self.day.value,
            kind=HappeningKind(self.kind.chosen),
            text=" ".join(self.words.text.replace("\0", "").split()),
        )

    def _fill(self, entry: Happening | None) -> None:
        self.kind.chosen = entry.kind if entry else HappeningKind.FALL
        self.words.text = entry.text if entry else ""
        self._title.setText(words.form_title(changing=entry is not None))

    def _typed(self) -> dict[str, Any]:
        return {"kind": self.kind.chosen, "words": self.words.text}

    def _take(self, draft: dict[str, Any]) -> None:
        kind = str(draft.get("kind", ""))
        self.kind.chosen = kind if kind in set(HappeningKind) else HappeningKind.FALL
        self.words.text = str(draft.get("words", ""))

    def _says(self, kept: Happening | None) -> str:
        return words.gone() if kept is None else words.kept(kept)

    def _build(self) -> None:
        asked = tr("In your own words")
        self._title = PlainLabel("", "question")
        self.kind = Choice(tr("What was it?"))
        self.kind.set_options([(kind, kind_name(kind)) for kind in HappeningKind])
        self.words = NoteField(asked, words.example(), LONGEST_NAME, least_lines=LINES)
        questions = (
            self._title,
            Question(tr("What was it?"), self.kind),
            Question(tr("On which day?"), self.day),
            Question(asked, self.words),
        )
        self._place(questions, tr("Keep this"))
        self.kind.picked.connect(self._on_changed)
        self.words.changed.connect(self._on_changed)
        self.day.finished.connect(self.words.setFocus)
