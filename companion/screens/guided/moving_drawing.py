"""The figures of the exercise it is at; they move only where motion is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from companion.domain.guided_steps import Kind
from companion.ui import motion
from companion.ui.showing import show_if
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.drawing import ON_PLAYER, Drawing

if TYPE_CHECKING:
    from companion.domain.guided import Guided
    from companion.domain.guided_steps import Step
    from companion.screens.forms.shown_exercise import ShownExercise

SIDE_PX, LEAST_PX = 420, 130
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
SWAP_S = 2.5
"""So long each figure stands where nothing gives a tempo. Our choice, not evidence: calm."""


class MovingDrawing(Drawing):
    """One figure at a time, in the tempo; all of them side by side where nothing may move."""

    def __init__(self) -> None:
        super().__init__(SIDE_PX, roles=ON_PLAYER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._now: tuple[str, tuple[int, ...]] = ("", ())

    def sizeHint(self) -> QSize:
        """Room enough to be made out; it takes more where there is more."""
        return super().sizeHint().scaled(10_000, spaced(LEAST_PX), _KEEP)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def _measure(self) -> None:
        self.setMaximumHeight(scaled(SIDE_PX))
        self.updateGeometry()

    def show_exercise(self, shown: ShownExercise, guided: Guided) -> None:
        """Show the figures of this moment."""
        places = self._places(shown, guided)
        show_if(bool(places), self)
        if self._now != (shown.id, places):
            self._now = (shown.id, places)
            caption = " ".join(shown.captions)
            self.show_poses([shown.poses[place] for place in places], caption)

    def _places(self, shown: ShownExercise, guided: Guided) -> tuple[int, ...]:
        count, step = len(shown.poses), guided.step
        if count == 0 or step is None:
            return ()
        guide = guided.guide
        by_press = guide is not None and guide.tempo_s is None and guide.dose.hold_s is None
        if motion.reduced() or by_press or step.kind is Kind.OPEN:
            return tuple(range(count))
        return (_place(step, guided.place.spent_s, count),)


def _place(step: Step, spent_s: float, count: int) -> int:
    """Which figure: the one at rest is the first, the movement ends at the last."""
    if step.kind in (Kind.REST, Kind.SIDE, Kind.LET_GO):
        return 0
    if step.kind is Kind.HOLD:
        return count - 1
    if step.kind is Kind.REPETITION and step.length_s:
        return (1 + int(spent_s / step.length_s * count)) % count
    return int(spent_s / SWAP_S) % count
