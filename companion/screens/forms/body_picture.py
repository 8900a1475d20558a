"""The picture of the body, front and back: press a place, or walk with the arrow keys."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from companion.domain.body import Direction, Step, View, neighbour
from companion.ui.fonts import body_font
from companion.ui.theme import BODY_PX, current_theme, scaled
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from companion.content.body import Body, Figure

AROUND = 5
"""A press this far outside the figure still counts, in pixels at 100 %."""

EDGE = 10
FOCUS_MS = 20
HATCH = 7
_WAYS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDES = ((0, -1), (1, 0), (0, 1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the two figures stand for a width: beside each other, or one below the other.

    Attributes:
        scale: Pixels for one unit of the drawing.
        origins: The upper left corner of each figure's drawing.
        labels: Height of the line of words above each figure.
        height: Of the whole picture.
    """

    scale: float
    origins: dict[View, QPointF]
    labels: int
    height: int


class BodyPicture(QWidget):
    """Front and back of a figure; chosen places are tinted, hatched and have a thick line.

    One stop for Tab. Arrow keys lead to the place beside, Space or Enter chooses it.

    Attributes:
        current: The place the keyboard is at.

    Signals:
        toggled: the person chose a place or took it back; its id.
        visited: the keyboard or the mouse came to a place; its id.
    """

    toggled = Signal(str)
    visited = Signal(str)

    def __init__(self, body: Body, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self._views = {region.id: region.view for region in body.regions}
        self._names = {region.id: region.name for region in body.regions}
        self._paths = {region.id: drawn(region.shape) for region in body.regions}
        self._centres = {region.id: QPointF(*region.centre) for region in body.regions}
        self._chosen: frozenset[str] = frozenset()
        self._pressed: str | None = None
        self.current = body.regions[0].id
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Picture of the body, front and back"))

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Show which places are chosen. Silent."""
        self._chosen = frozenset(ids)
        self.update()

    def region_at(self, point: QPointF) -> str | None:
        """The place under a point of this widget, or close by outside the figure."""
        arranged = self._arranged()
        for view, origin in arranged.origins.items():
            inside = (point - origin) / arranged.scale
            if found := self._nearest(view, inside):
                return found
        return None

    def centre_of(self, region_id: str) -> QPointF:
        """Where a place is in this widget."""
        arranged = self._arranged()
        return arranged.origins[self._views[region_id]] + (
            self._centres[region_id] * arranged.scale
        )

    def hasHeightForWidth(self) -> bool:
        """Yes: narrow means one figure below the other."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high both figures are at a width."""
        return arrange(self._body, width).height

    def sizeHint(self) -> QSize:
        """Both figures beside each other, grown with the text."""
        width = 2 * scaled(self._body.width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One figure at 100 %."""
        return QSize(round(self._body.width), round(self._body.height))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go_to(self.current)
            # a page brings the whole picture into view first; the place comes after that
            QTimer.singleShot(FOCUS_MS, self, self._show_in_page)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from place to place, and choose."""
        if way := _WAYS.get(Qt.Key(event.key())):
            self._walk(way)
        elif event.key() in _CHOOSE and not event.isAutoRepeat():
            self.toggled.emit(self.current)
        elif event.key() not in _CHOOSE:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the place; it counts when the button is let go over it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.region_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the place, or take it back, if the press began there."""
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if self.region_at(event.position()) == pressed:
            self.current = pressed
            self.toggled.emit(pressed)
            self.visited.emit(pressed)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both figures, the words above them, and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arranged = self._arranged()
        for figure in self._body.figures:
            self._paint_labels(painter, figure.view, arranged)
            self._paint_figure(painter, figure, arranged)
        if self.hasFocus():
            self._paint_ring(painter, arranged)

    def _arranged(self) -> Arrangement:
        return arrange(self._body, self.width())

    def _nearest(self, view: View, point: QPointF) -> str | None:
        for distance in range(AROUND + 1):
            for right, down in _SIDES if distance else ((0, 0),):
                here = point + QPointF(right * distance, down * distance)
                for name, path in self._paths.items():
                    if self._views[name] is view and path.contains(here):
                        return name
        return None

    def _walk(self, way: Direction) -> None:
        places = {name: self.centre_of(name).toTuple() for name in self._views}
        if found := neighbour(self.current, way, places):
            self._go_to(found)

    def _go_to(self, region_id: str) -> None:
        self.current = region_id
        self.visited.emit(region_id)
        self.update()
        self._show_in_page()

    def _show_in_page(self) -> None:
        """Scroll the page so that the current place can be seen."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        content = parent.widget() if parent is not None else None
        if parent is not None and content is not None:
            place = self.mapTo(content, self.centre_of(self.current).toPoint())
            parent.ensureVisible(place.x(), place.y(), 0, scaled(80))

    def _place(self, region_id: str, arranged: Arrangement) -> QPainterPath:
        origin = arranged.origins[self._views[region_id]]
        return _moved(self._paths[region_id], origin, arranged.scale)

    def _paint_labels(self, painter: QPainter, view: View, arranged: Arrangement) -> None:
        theme = current_theme()
        width = self._body.width * arranged.scale
        top = arranged.origins[view].y() - arranged.labels
        for place, (words, role) in enumerate(labels(view)):
            painter.setFont(_letters(role))
            painter.setPen(theme.colour(role))
            left = arranged.origins[view].x() + place * width / 3
            room = QRectF(left, top, width / 3, arranged.labels - scaled(8))
            painter.drawText(room, _WORDS, words)

    def _paint_figure(self, painter: QPainter, figure: Figure, arranged: Arrangement) -> None:
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
            if name in self._chosen:
                paint_chosen(painter, self._place(name, arranged), HATCH * arranged.scale)

    def _paint_ring(self, painter: QPainter, arranged: Arrangement) -> None:
        path = self._place(self.current, arranged)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, px in (("card", 9), ("focus", 4)):
            pen = QPen(current_theme().colour(role), px)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)
        head = arranged.origins[self._views[self.current]].y()
        room = QRectF(1, head, self.width() - 2, self.height() - head)
        paint_name(painter, self._names[self.current], path.boundingRect(), room)


def labels(view: View) -> tuple[tuple[str, str], ...]:
    """The words above a figure from left to right, and their roles: left is the person's left."""
    left, right = (tr("Your left"), "muted"), (tr("Your right"), "muted")
    if view is View.FRONT:
        return right, (tr("Front"), "ink"), left
    return left, (tr("Back"), "ink"), right


def arrange(body: Body, width: int) -> Arrangement:
    """Place both figures in a width: beside each other while each has at least its 100 %."""
    beside = width >= 2 * body.width
    each = width / 2 if beside else width
    scale = min(scaled(100) / 100, max(each, body.width) / body.width)
    drawing = body.width * scale
    words = _labels_height(drawing / 3)
    step = words + body.height * scale
    gap = scaled(24)
    if beside:
        gap = min(gap, round(width - 2 * drawing))
        left, height = (width - 2 * drawing - gap) / 2, step
        second = QPointF(left + drawing + gap, EDGE + words)
    else:
        left, height = (width - drawing) / 2, 2 * step + gap
        second = QPointF(left, EDGE + words + step + gap)
    first = QPointF(left, EDGE + words)
    return Arrangement(
        scale, {View.FRONT: first, View.BACK: second}, words, round(height) + 2 * EDGE
    )


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


def paint_chosen(painter: QPainter, path: QPainterPath, step: float) -> None:
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


def paint_name(painter: QPainter, name: str, place: QRectF, room: QRectF) -> None:
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


def _letters(role: str) -> QFont:
    return body_font(scaled(BODY_PX), 600) if role == "ink" else body_font(scaled(14))


def _labels_height(room: float) -> int:
    """Room for the highest of the words above a figure, with a gap below."""
    box = QRect(0, 0, max(1, int(room)), 10_000)
    heights = [
        QFontMetrics(_letters(role)).boundingRect(box, _WORDS, words).height()
        for view in View
        for words, role in labels(view)
    ]
    return max(heights) + scaled(8)
