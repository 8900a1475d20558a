"""The picture of the body, front and back: press a place, or walk with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from companion.domain.body import Direction, neighbour
from companion.screens.forms.body_arrangement import arrange
from companion.screens.forms.body_drawing import BodyDrawing
from companion.ui.theme import scaled
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from companion.content.body import Body
    from companion.screens.forms.body_arrangement import Arrangement

FOCUS_MS = 20
_WAYS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self._drawing = BodyDrawing(body)
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
        return self._drawing.region_at(point, self._arranged())

    def centre_of(self, region_id: str) -> QPointF:
        """Where a place is in this widget."""
        return self._drawing.centres(self._arranged())[region_id]

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
        self._drawing.paint(painter, arranged, self._chosen)
        if self.hasFocus():
            self._drawing.paint_ring(painter, arranged, self.current, QRectF(self.rect()))

    def _arranged(self) -> Arrangement:
        return arrange(self._body, self.width())

    def _walk(self, way: Direction) -> None:
        centres = self._drawing.centres(self._arranged())
        places = {name: centre.toTuple() for name, centre in centres.items()}
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
