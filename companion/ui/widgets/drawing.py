"""A drawing of a figure, in the colours of the theme; its caption is what a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from companion.domain.drawing import Paints, svg_row
from companion.ui.growing import GrowsWithText
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.figure import Pose

_KEEP = Qt.AspectRatioMode.KeepAspectRatio
ON_PAPER = ("ink", "border", "action_soft", "action")
ON_PLAYER = ("player_ink", "player_muted", "player", "player_ink")
"""The roles of lines, of what is behind, of what fills a figure, and of what moves."""


class Drawing(GrowsWithText, QWidget):
    """One or more positions side by side, each in a square; it keeps its shape at any size.

    Args:
        side_px: The side of each square at 100 % text.
        roles: ON_PAPER, or ON_PLAYER for the dark ground of a player.
    """

    def __init__(
        self,
        side_px: int,
        parent: QWidget | None = None,
        roles: tuple[str, str, str, str] = ON_PAPER,
    ) -> None:
        super().__init__(parent)
        self._roles = roles
        self._side_px = side_px
        self._poses: tuple[Pose, ...] = ()
        self._drawn: tuple[str, QSvgRenderer] | None = None
        self.grow()

    def show_poses(self, poses: Sequence[Pose], caption: str) -> None:
        """Draw these; nothing while there is none."""
        self._poses = tuple(poses)
        self._drawn = None
        self.setAccessibleName(caption)
        self._measure()
        self.update()

    def sizeHint(self) -> QSize:
        """A square for each position."""
        side = scaled(self._side_px)
        return QSize(side * max(1, len(self._poses)), side)

    def minimumSizeHint(self) -> QSize:
        """Half of it, so that a narrow window has room."""
        return self.sizeHint() / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours of now, in the middle."""
        if not self._poses:
            return
        shape = self._renderer().defaultSize().scaled(self.size(), _KEEP)
        left, top = (self.width() - shape.width()) / 2, (self.height() - shape.height()) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer().render(painter, QRectF(left, top, shape.width(), shape.height()))

    def _renderer(self) -> QSvgRenderer:
        theme = current_theme()
        if self._drawn is None or self._drawn[0] != theme.name:
            paints = Paints(*(theme.hex(role) for role in self._roles))
            drawing = svg_row(self._poses, paints, self.accessibleName())
            self._drawn = (theme.name, QSvgRenderer(QByteArray(drawing.encode())))
        return self._drawn[1]

    def _measure(self) -> None:
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()
