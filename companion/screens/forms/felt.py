"""How exercise felt: effort, and pain during and after it, where the clinic's sheet asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.felt_asks import EFFORT
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.exercise_log import LogEntry
    from companion.screens.forms.felt_asks import FeltAsks

DURING, AFTER = "pain_during", "pain_after"


class Felt(Stack):
    """Up to three scales; nothing has to be answered.

    Attributes:
        pickers: By the name of the answer.

    Signals:
        picked: One was answered.
        finished: Enter was pressed at the last one in sight.
    """

    picked = Signal()
    finished = Signal()

    def __init__(self) -> None:
        names = {
            EFFORT: tr("How hard was it?"),
            DURING: tr("Pain during it"),
            AFTER: tr("Pain after it"),
        }
        self.pickers = {
            EFFORT: ScalePicker(names[EFFORT], tr("No effort"), tr("As hard as can be")),
            DURING: pain_picker(names[DURING]),
            AFTER: pain_picker(names[AFTER]),
        }
        self._questions = {
            name: Question(words, self.pickers[name]) for name, words in names.items()
        }
        super().__init__(self._questions.values(), gap=10)
        for picker in self.pickers.values():
            picker.picked.connect(self._on_picked)
            picker.finished.connect(self._on_finished)

    @property
    def values(self) -> dict[str, int | None]:
        """The answers; None where nothing is chosen."""
        return {name: picker.value for name, picker in self.pickers.items()}

    def told(self, entry: LogEntry) -> LogEntry:
        """An entry with the answers that stand here; what is open here stays as it was."""
        given = {name: value for name, value in self.values.items() if value is not None}
        return replace(
            entry,
            effort=given.get(EFFORT, entry.effort),
            pain_during=given.get(DURING, entry.pain_during),
            pain_after=given.get(AFTER, entry.pain_after),
        )

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill in answers, silently; what is no number from 0 to 10 is left open."""
        for name, picker in self.pickers.items():
            value = values.get(name)
            picker.value = value if isinstance(value, int) and 0 <= value <= 10 else None

    def show_entry(self, entry: LogEntry) -> None:
        """Fill in what an entry says."""
        self.show_values({name: getattr(entry, name) for name in self.pickers})

    def show_where(self, asks: FeltAsks) -> None:
        """Show what is asked for; an answer that is there is always shown."""
        for name, question in self._questions.items():
            show_if(asks.shows(name, self.pickers[name].value), question)
        show_if(bool(self._asked()), self)

    def _asked(self) -> list[str]:
        return [name for name, question in self._questions.items() if not question.isHidden()]

    def _on_picked(self, *_: object) -> None:
        self.picked.emit()

    def _on_finished(self) -> None:
        """On to the next one in sight."""
        asked = self._asked()
        at = next((name for name in asked if self.pickers[name] is self.sender()), asked[-1])
        after = asked[asked.index(at) + 1 :]
        if after:
            self.pickers[after[0]].setFocus()
        else:
            self.finished.emit()


def pain_picker(name: str) -> ScalePicker:
    """A scale of pain, 0 to 10."""
    return ScalePicker(name, tr("No pain"), tr("Worst pain"), "pain")
