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
NAMES = (EFFORT, DURING, AFTER)
"""In the order in which they are asked."""


class Felt(Stack):
    """Up to three scales; nothing has to be answered.

    A scale is made when it is first to be shown: eleven buttons each take their time.

    Attributes:
        pickers: By the name of the answer; those that were asked for.

    Signals:
        picked: One was answered.
        finished: Enter was pressed at the last one in sight.
    """

    picked = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.pickers: dict[str, ScalePicker] = {}
        self._questions: dict[str, Question] = {}
        self._values: dict[str, int | None] = dict.fromkeys(NAMES)
        self._asked: tuple[str, ...] = ()

    @property
    def values(self) -> dict[str, int | None]:
        """The answers; None where nothing is chosen."""
        return self._values | {name: picker.value for name, picker in self.pickers.items()}

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
        self._values = {name: answer_in(values, name) for name in NAMES}
        for name, picker in self.pickers.items():
            picker.value = self._values[name]

    def show_entry(self, entry: LogEntry) -> None:
        """Fill in what an entry says."""
        self.show_values({name: getattr(entry, name) for name in NAMES})

    def show_where(self, asks: FeltAsks) -> None:
        """Show what is asked for; an answer that is there is always shown."""
        values = self.values
        self._asked = tuple(name for name in NAMES if asks.shows(name, values[name]))
        for name, question in self._questions.items():
            show_if(name in self._asked, question)
        self._make()
        show_if(bool(self._asked), self)

    def _make(self) -> None:
        for name in self._asked:
            if name in self.pickers:
                continue
            picker = _picker(name)
            picker.value = self._values[name]
            picker.picked.connect(self._on_picked)
            picker.finished.connect(self._on_finished)
            place = sum(each in self.pickers for each in NAMES[: NAMES.index(name)])
            self.pickers[name] = picker
            self._questions[name] = Question(_words(name), picker)
            self.body.insertWidget(place, self._questions[name])

    def _on_picked(self, *_: object) -> None:
        self.picked.emit()

    def _on_finished(self) -> None:
        """On to the next one in sight."""
        asked = self._asked
        at = next((name for name in asked if self.pickers[name] is self.sender()), asked[-1])
        after = asked[asked.index(at) + 1 :]
        if after:
            self.pickers[after[0]].setFocus()
        else:
            self.finished.emit()


def _words(name: str) -> str:
    return {
        EFFORT: tr("How hard was it?"),
        DURING: tr("Pain during it"),
        AFTER: tr("Pain after it"),
    }[name]


def _picker(name: str) -> ScalePicker:
    if name == EFFORT:
        return ScalePicker(_words(name), tr("No effort"), tr("As hard as can be"))
    return pain_picker(_words(name))


def answer_in(values: Mapping[str, object], name: str) -> int | None:
    """An answer of a draft; what is no number from 0 to 10 is none."""
    value = values.get(name)
    return value if isinstance(value, int) and 0 <= value <= 10 else None


def pain_picker(name: str) -> ScalePicker:
    """A scale of pain, 0 to 10."""
    return ScalePicker(name, tr("No pain"), tr("Worst pain"), "pain")
