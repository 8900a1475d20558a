"""Lucide's line icons, drawn from the bundled SVG files in the colour of a role."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from companion.paths import resources
from companion.ui.growing import GrowsWithText
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, px: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _svg(name).replace("currentColor", colour)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, role: str = "ink", px: int = 20, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of px by px, sharp at the screen's pixel ratio."""
    return _drawn(name, current_theme().hex(role), px, ratio)


def icon(name: str, role: str = "ink") -> QIcon:
    """The icon in the role's present colour, for menus and fields. Set it anew on a new theme."""
    from PySide6.QtGui import QIcon  # its many names cost 5 ms, and the start needs none

    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, role, scaled(20), ratio))
    return made


class IconLabel(GrowsWithText, QWidget):
    """A small icon beside words. It says nothing to a screen reader: the words do."""

    def __init__(
        self, name: str, role: str = "ink", px: int = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._px = px
        self.grow()

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon or colour."""
        self._name = name
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the icon."""
        return QSize(scaled(self._px), scaled(self._px))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in its colour of now."""
        pixmap = icon_pixmap(self._name, self._role, scaled(self._px), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)

    def _measure(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
