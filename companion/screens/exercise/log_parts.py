"""The exercises of a session that is being written down; each can be changed or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from companion.screens.forms.exercise_done import ExerciseDone
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Rule
from companion.wording.exercise_log import left_out_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.dose import Dose
    from companion.domain.exercise_log import LogEntry
    from companion.domain.pacing_sessions import Told
    from companion.screens.forms.felt_asks import FeltAsks


class LogPart(Stack):
    """One exercise: what was done of it, or that it is left out.

    Attributes:
        key: Tells it from the others of the session.
        entry: As it was offered.
        done: What was done.
        out: Leaves it out, or puts it back.
        is_in: Whether it belongs to the session.

    Signals:
        changed: Something about it was changed.
    """

    changed = Signal()

    def __init__(
        self, key: str, entry: LogEntry, name: str, dose: Dose | None, asks: FeltAsks
    ) -> None:
        super().__init__(gap=8)
        self.key = key
        self.entry = entry
        self._name = name
        self.is_planned = dose is not None
        self.is_in = True
        self.done = ExerciseDone(entry, name, dose, asks)
        self._left = PlainLabel(left_out_words(name), "muted")
        self.out = LinkButton("")
        for widget in (Rule(), self.done, self._left):
            self.body.addWidget(widget)
        self.body.addWidget(self.out, 0, Qt.AlignmentFlag.AlignLeft)
        self.done.changed.connect(self.changed)
        self.out.clicked.connect(self._on_out)
        self.put(is_in=True)

    def put(self, *, is_in: bool) -> None:
        """Let it belong to the session, or not."""
        self.is_in = is_in
        show_if(is_in, self.done)
        show_if(not is_in, self._left)
        self.out.set_words(tr("Leave it out") if is_in else tr("Put it back"))
        words = tr("Leave out {name}") if is_in else tr("Put back {name}")
        self.out.setAccessibleName(words.format(name=self._name))

    @property
    def state(self) -> dict[str, Any]:
        """What is typed, for a draft."""
        return {**self.done.state, "in": self.is_in}

    def take(self, state: dict[str, Any]) -> None:
        """Put back what a draft had."""
        self.done.take(state)
        self.put(is_in=bool(state.get("in", True)))

    def _on_out(self) -> None:
        self.put(is_in=not self.is_in)
        self.changed.emit()


class LogParts(Stack):
    """All of them, in their order.

    Attributes:
        parts: Those that are left out, too.

    Signals:
        changed: Something about one was changed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.parts: list[LogPart] = []

    def clear(self) -> None:
        """Begin anew."""
        for part in self.parts:
            let_go(part, self.body)
        self.parts = []

    def add(
        self, key: str, entry: LogEntry, name: str, dose: Dose | None, asks: FeltAsks
    ) -> LogPart:
        """One more exercise."""
        part = LogPart(key, entry, name, dose, asks)
        part.changed.connect(self.changed)
        self.parts.append(part)
        self.body.addWidget(part)
        show_if(True, part)
        return part

    def tell(self, told: Told) -> None:
        """Say the same of every exercise that was planned."""
        for part in self._inside():
            if part.is_planned:
                part.done.tell(told)

    def told(self) -> str:
        """What is said of every exercise that was planned; empty where it differs."""
        said = {part.done.told.chosen for part in self._inside() if part.is_planned}
        return said.pop() if len(said) == 1 else ""

    def read(self) -> list[LogEntry] | None:
        """The exercises as they are told; None when a field says what is wrong.

        Raises:
            Refused: an answer cannot be kept.
        """
        read = [part.done.read() for part in self._inside()]
        entries = [each for each in read if each is not None]
        return entries if len(entries) == len(read) else None

    def so_far(self) -> list[LogEntry]:
        """The exercises as far as they can be read."""
        return [part.done.told_so_far() for part in self._inside()]

    @property
    def states(self) -> dict[str, dict[str, Any]]:
        """What is typed, by the keys of the exercises."""
        return {part.key: part.state for part in self.parts}

    def take(self, states: Mapping[str, dict[str, Any]]) -> None:
        """Put back what was typed, where there is such an exercise."""
        for part in self.parts:
            if isinstance(state := states.get(part.key), dict):
                part.take(state)

    def _inside(self) -> list[LogPart]:
        return [part for part in self.parts if part.is_in]
