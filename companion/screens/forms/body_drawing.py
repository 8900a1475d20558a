"""The drawing of the body: which place lies under a point, and how the figures are painted."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QTransform

from companion.screens.forms.body_arrangement import WORDS, labels, letters
from companion.ui.fonts import body_font
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtGui import QPainter

    from companion.content.body import Body, Figure
    from companion.domain.body import Step, View
    from companion.screens.forms.body_arrangement import Arrangement

AROUND = 5
"""A press this far outside the figure still counts, in pixels at 100 %."""

HATCH = 7
_SIDES = ((0, -1), (1, 0), (0, 1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))


class BodyDrawing:
    """Both figures and their places; an arrangement says where in a picture they stand."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._views = {region.id: region.view for region in body.regions}
        self._names = {region.id: region.name for region in body.regions}
        self._paths = {region.id: drawn(region.shape) for region in body.regions}
        self._centres = {region.id: QPointF(*region.centre) for region in body.regions}

    def region_at(self, point: QPointF, arranged: Arrangement) -> str | None:
        """The place under a point of the picture, or close by outside the figure."""
        for view, origin in arranged.origins.items():
            inside = (point - origin) / arranged.scale
            if found := self._nearest(view, inside):
                return found
        return None

    def centres(self, arranged: Arrangement) -> dict[str, QPointF]:
        """Where every place is in the picture."""
        return {
            name: arranged.origins[view] + self._centres[name] * arranged.scale
            for name, view in self._views.items()
        }

    def paint(self, painter: QPainter, arranged: Arrangement, chosen: Collection[str]) -> None:
        """Both figures, the words above them, and the chosen places."""
        for figure in self._body.figures:
            self._paint_labels(painter, figure.view, arranged)
            self._paint_figure(painter, figure, arranged, chosen)

    def paint_ring(
        self, painter: QPainter, arranged: Arrangement, region_id: str, picture: QRectF
    ) -> None:
        """The ring of the keyboard around a place, and its name, which stays in the picture."""
        path = self._place(region_id, arranged)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, px in (("card", 9), ("focus", 4)):
            pen = QPen(current_theme().colour(role), px)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)
        head = arranged.origins[self._views[region_id]].y()
        room = picture.adjusted(1, head, -1, 0)
        _paint_name(painter, self._names[region_id], path.boundingRect(), room)

    def _nearest(self, view: View, point: QPointF) -> str | None:
        for distance in range(AROUND + 1):
            for right, down in _SIDES if distance else ((0, 0),):
                here = point + QPointF(right * distance, down * distance)
                for name, path in self._paths.items():
                    if self._views[name] is view and path.contains(here):
                        return name
        return None

    def _place(self, region_id: str, arranged: Arrangement) -> QPainterPath:
        origin = arranged.origins[self._views[region_id]]
        return _moved(self._paths[region_id], origin, arranged.scale)

    def _paint_labels(self, painter: QPainter, view: View, arranged: Arrangement) -> None:
        theme = current_theme()
        width = self._body.width * arranged.scale
        top = arranged.origins[view].y() - arranged.labels
        for place, (words, role) in enumerate(labels(view)):
            painter.setFont(letters(role))
            painter.setPen(theme.colour(role))
            left = arranged.origins[view].x() + place * width / 3
            room = QRectF(left, top, width / 3, arranged.labels - scaled(8))
            painter.drawText(room, WORDS, words)

    def _paint_figure(
        self, painter: QPainter, figure: Figure, arranged: Arrangement, chosen: Collection[str]
    ) -> None:
        theme = current_theme()
        here = [name for name, view in self._views.items() if view is figure.view]
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("window"))
        for name in here:
            painter.drawPath(self._place(name, arranged))
        origin = arranged.origins[figure.view]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("track"), 1.5))
        for line in figure.details:
            painter.drawPath(_moved(drawn(line), origin, arranged.scale))
        painter.setPen(QPen(theme.colour("muted"), 1.75))
        painter.drawPath(_moved(drawn(figure.outline), origin, arranged.scale))
        for name in here:
            if name in chosen:
                _paint_chosen(painter, self._place(name, arranged), HATCH * arranged.scale)


def drawn(shape: Iterable[Step]) -> QPainterPath:
    """The steps of a drawing as a path of Qt."""
    path = QPainterPath()
    for letter, numbers in shape:
        if letter == "M":
            path.moveTo(*numbers)
        elif letter == "L":
            path.lineTo(*numbers)
        elif letter == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()
    return path


def _paint_chosen(painter: QPainter, path: QPainterPath, step: float) -> None:
    """A chosen place: tinted, hatched every `step` px and with a thick line, not colour alone."""
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("action_soft"))
    painter.drawPath(path)
    painter.save()
    painter.setClipPath(path)
    painter.setPen(QPen(theme.colour("action"), 1.75))
    box = path.boundingRect()
    # all hatching follows one grid, so that places side by side look like one
    first = math.floor((box.left() + box.top()) / step)
    last = math.ceil((box.right() + box.bottom()) / step)
    for across in (step * line for line in range(first, last + 1)):
        above = QPointF(across - box.top(), box.top())
        painter.drawLine(above, QPointF(across - box.bottom(), box.bottom()))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("action"), 2.5))
    painter.drawPath(path)


def _paint_name(painter: QPainter, name: str, place: QRectF, room: QRectF) -> None:
    """The name of a place, above it, or below it where there is no room above."""
    theme = current_theme()
    painter.setFont(body_font(scaled(14), 600))
    words = painter.fontMetrics().boundingRect(name)
    box = QRectF(0, 0, words.width() + scaled(20), words.height() + scaled(10))
    away = scaled(8)
    top = place.top() - box.height() - away
    box.moveTop(top if top > room.top() else place.bottom() + away)
    left = place.center().x() - box.width() / 2
    box.moveLeft(max(room.left(), min(left, room.right() - box.width())))
    painter.setPen(QPen(theme.colour("card"), 2))
    painter.setBrush(theme.colour("toast"))
    painter.drawRoundedRect(box, scaled(8), scaled(8))
    painter.setPen(theme.colour("toast_ink"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _moved(path: QPainterPath, origin: QPointF, scale: float) -> QPainterPath:
    return QTransform(scale, 0, 0, scale, origin.x(), origin.y()).map(path)
