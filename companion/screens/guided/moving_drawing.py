"""The picture of the exercise it is at, as large as there is room; it moves only where it may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy

from companion.domain.drawing import Paints, frame, svg
from companion.domain.guided_steps import Kind
from companion.ui import motion
from companion.ui.showing import show_if
from companion.ui.theme import current_theme, scaled, spaced
from companion.ui.widgets.drawing import ON_PLAYER, Drawing
from companion.ui.widgets.picture import OwnPicture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from companion.domain.drawing import Frame
    from companion.domain.guided import Guided
    from companion.domain.guided_steps import Step
    from companion.screens.forms.shown_exercise import ShownExercise

LEAST_PX = 96
PHOTO_PX = 600
"""For a place of this size enough dots of a photo are read."""
GAP_PX = 16
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
SWAP_S = 2.5
"""So long each figure stands where nothing gives a tempo. Our choice, not evidence: calm."""


class MovingDrawing(Drawing):
    """One figure at a time, in the tempo; all of them where nothing may move.

    It shows no more of the canvas than the figures need: from a mat on the floor, a person who
    lies is to be seen as well as one who stands.
    """

    def __init__(self) -> None:
        super().__init__(LEAST_PX, roles=ON_PLAYER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._now: tuple[str, tuple[int, ...]] = ("", ())
        self._frame: Frame = (0, 0, 1, 1)
        self._made: tuple[str, list[QSvgRenderer]] = ("", [])

    def sizeHint(self) -> QSize:
        """Room enough to be made out; it takes all there is."""
        return QSize(spaced(LEAST_PX), spaced(LEAST_PX))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def show_exercise(self, shown: ShownExercise, guided: Guided) -> None:
        """Show the figures of this moment."""
        places = self._places(shown, guided)
        show_if(bool(places), self)
        if self._now != (shown.id, places):
            self._now = (shown.id, places)
            self._made = ("", [])
            if places:
                self._frame = frame(shown.poses)
            self.show_poses([shown.poses[place] for place in places], " ".join(shown.captions))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each figure in its place, in the colours of now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for renderer, place in zip(self._renderers(), self.drawn_at(), strict=True):
            renderer.render(painter, place)

    def drawn_at(self) -> list[QRectF]:
        """Where the figures are: beside or below each other, whichever makes them larger."""
        count = len(self._poses)
        ways = [_cells(self.size(), count, across=across) for across in (True, False)]
        shape = QSizeF(*self._frame[2:])
        placed = [[_fitted(shape, cell) for cell in cells] for cells in ways]
        return max(placed, key=lambda rects: sum(rect.width() for rect in rects))

    def _renderers(self) -> list[QSvgRenderer]:
        theme = current_theme()
        if self._made[0] != theme.name:
            paints = Paints(*(theme.hex(role) for role in self._roles))
            drawn = [QSvgRenderer(QByteArray(svg(each, paints).encode())) for each in self._poses]
            for renderer in drawn:
                renderer.setViewBox(QRectF(*self._frame))
            self._made = (theme.name, drawn)
        return self._made[1]

    def _measure(self) -> None:
        self.updateGeometry()

    def _places(self, shown: ShownExercise, guided: Guided) -> tuple[int, ...]:
        count, step = len(shown.poses), guided.step
        if count == 0 or step is None:
            return ()
        guide = guided.guide
        by_press = guide is not None and guide.tempo_s is None and guide.dose.hold_s is None
        if motion.reduced() or by_press or step.kind is Kind.OPEN:
            return tuple(range(count))
        return (_place(step, guided.place.spent_s, count),)


class GuidedPhoto(OwnPicture):
    """The person's own picture in the place of the drawing; it moves nothing else."""

    def __init__(self) -> None:
        super().__init__(PHOTO_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As much room as a drawing has."""
        return QSize(spaced(LEAST_PX), spaced(LEAST_PX))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """No: it fits into what there is."""
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle, as large as there is room."""
        if self._image.isNull():
            return
        place = _fitted(QSizeF(self._image.size()), QRectF(self.rect())).toRect()
        QPainter(self).drawImage(place, self._made_small(place.size()))

    def _measure(self) -> None:
        self.updateGeometry()


def _cells(room: QSize, count: int, *, across: bool) -> list[QRectF]:
    gap = scaled(GAP_PX)
    width, height = (float(room.width()), float(room.height()))
    if across:
        width = (width - gap * (count - 1)) / max(1, count)
        return [QRectF(place * (width + gap), 0, width, height) for place in range(count)]
    height = (height - gap * (count - 1)) / max(1, count)
    return [QRectF(0, place * (height + gap), width, height) for place in range(count)]


def _fitted(shape: QSizeF, cell: QRectF) -> QRectF:
    """As large as the cell allows, in its middle."""
    fitted = QRectF(cell.topLeft(), shape.scaled(cell.size(), _KEEP))
    fitted.moveCenter(cell.center())
    return fitted


def _place(step: Step, spent_s: float, count: int) -> int:
    """Which figure: the one at rest is the first, the movement ends at the last."""
    if step.kind in (Kind.REST, Kind.SIDE, Kind.LET_GO):
        return 0
    if step.kind is Kind.HOLD:
        return count - 1
    if step.kind is Kind.REPETITION and step.length_s:
        return (1 + int(spent_s / step.length_s * count)) % count
    return int(spent_s / SWAP_S) % count
