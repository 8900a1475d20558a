"""Writing down a small win: in own words, and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.refused import LONGEST_NAME
from companion.domain.win import FoundBy, Win
from companion.screens.forms.dated_form import DatedForm
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.wins.win_entry import write_win
from companion.ui.showing import show_if
from companion.ui.widgets.card import Card
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr
from companion.wording.wins import gone_words, kept_words

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

LINES = 2


class WinForm(DatedForm[Win], Card):
    """One small win, new or being changed.

    Attributes:
        words: What it was.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    draft = "small win"
    kept_under = "win"

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._begin(stores, clock, stores.wins, write_win)

    def focus_first(self) -> None:
        """The keyboard goes to the words."""
        self.words.setFocus()

    def _read(self) -> Win:
        written = self._before
        return Win(
            id=written.id if written else new_id(),
            day=self.day.value,
            text=" ".join(self.words.text.split()),
            found_by=written.found_by if written else FoundBy.ME,
        )

    def _fill(self, entry: Win | None) -> None:
        self.words.text = entry.text if entry else ""

    def _show_state(self) -> None:
        changing = self._before is not None
        self.set_title(tr("Change what you wrote") if changing else tr("Write one"))
        show_if(changing or self.is_edited, self.cancel_button)

    def _typed(self) -> dict[str, Any]:
        return {"words": self.words.text}

    def _take(self, draft: dict[str, Any]) -> None:
        self.words.text = str(draft.get("words", ""))

    def _says(self, kept: Win | None) -> str:
        return gone_words() if kept is None else kept_words(kept.day)

    def _build(self) -> None:
        asked, example = tr("What went well?"), tr("For example: sat through the whole film")
        self.words = NoteField(asked, example, LONGEST_NAME, least_lines=LINES)
        day = Question(tr("On which day?"), self.day)
        self._place((Question(asked, self.words), day), tr("Keep this win"))
        self.words.changed.connect(self._on_changed)
        self.day.finished.connect(self.save_button.setFocus)
