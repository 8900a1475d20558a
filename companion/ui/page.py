"""A page: one heading, one quiet line under it, and cards in one or two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from companion.ui.growing import GrowsWithText, set_gap, set_share
from companion.ui.reading_order import ReadingOrder
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent, QResizeEvent

ONE_COLUMN_BELOW = 900
"""Pixels at 100 % text: a narrower page has one column."""

LEFT, RIGHT = 64, 36
"""Per cent of the width for the two columns."""


def page_edge(width: int) -> int:
    """The room at both sides of a page of this width."""
    return scaled(36) if width >= scaled(700) else 20


class SideBySide(QWidget):
    """Groups of cards beside each other, or below each other when the page is narrow."""

    def __init__(
        self, groups: Sequence[Sequence[QWidget]], shares: Sequence[int], below: int
    ) -> None:
        super().__init__()
        self._shares = list(shares)
        self._below = below
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._stacks: list[QVBoxLayout] = []
        for widgets in groups:
            stack = QVBoxLayout()
            for widget in widgets:
                stack.addWidget(widget)
            self._stacks.append(stack)
            if len(widgets) > 1:
                stack.addStretch(1)
            self._row.addLayout(stack)
        self.fit(10_000)

    def fit(self, width: int) -> None:
        """Choose one column or several for a page of this width."""
        wide = width >= scaled(self._below)
        horizontal, vertical = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(horizontal if wide else vertical)
        set_gap(self._row, scaled(20) if wide else scaled(16))
        for index, stack in enumerate(self._stacks):
            set_share(self._row, index, self._shares[index] if wide else 0)
            set_gap(stack, scaled(16))


class _Content(QWidget):
    """What scrolls: as high as its words need at the present width.

    It paints its own ground, so that Qt moves what was painted and paints only what comes to sight.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the page."""
        QPainter(self).fillRect(event.rect(), current_theme().colour("window"))

    def minimumSizeHint(self) -> QSize:
        """No height of its own: a wrapped label's guess would leave empty room at the foot."""
        return QSize(super().minimumSizeHint().width(), 0)


class _Column(QVBoxLayout):
    """What stands on a page.

    Attributes:
        is_never_squeezed: When a part comes, the page grows first. Else Qt has all parts share the
            old height for a moment, and a chart that was lower then is drawn once more.
    """

    is_never_squeezed = False

    def setGeometry(self, place: QRect) -> None:
        """Take this place, or first have the page grow so that it is high enough."""
        ground = self.parentWidget()
        if self.is_never_squeezed and ground is not None and ground.isVisible():
            needed = self.heightForWidth(place.width())
            if place.height() < needed:
                ground.resize(ground.width(), needed)
                return
        super().setGeometry(place)


class Page(GrowsWithText, Scrolling):
    """The frame of a screen: it scrolls up and down, never sideways, and follows the keyboard.

    Attributes:
        heading: the label of the heading.
        line: the quiet line under it.
        header_right: a layout at the right of the heading, for a pill or a range.
        body: where everything below the heading goes, from top to bottom.
    """

    def __init__(self, title: str = "", line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: list[SideBySide] = []
        self._content = _Content()
        self._content.setProperty("role", "page")
        self._outer = _Column(self._content)
        self._outer.addLayout(self._header())
        self.body = QVBoxLayout()
        self._outer.addLayout(self.body)
        self._outer.addStretch(1)
        self.set_heading(title, line)
        self.setWidget(self._content)
        ReadingOrder(self._content)
        self.grow()

    @property
    def ground(self) -> QWidget:
        """What scrolls: it is painted whenever the page comes to sight."""
        return self._content

    def grow_at_foot(self) -> None:
        """What comes later comes at the foot: nothing above it moves or is drawn once more."""
        self._content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._outer.is_never_squeezed = True

    def set_heading(self, title: str, line: str = "") -> None:
        """Name the page, and say one quiet thing about it."""
        self.heading.setText(title)
        self.line.setText(line)
        show_if(bool(title), self.heading)
        show_if(bool(line), self.line)
        self.setAccessibleName(title)

    def set_header_right(self, widget: QWidget) -> None:
        """Put a pill or a control at the right of the heading."""
        self.header_right.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._measure()

    def add(self, widget: QWidget) -> None:
        """Add a card that takes the whole width."""
        self.body.addWidget(widget)

    def columns(
        self, left: Sequence[QWidget], right: Sequence[QWidget], *, wide_right: bool = False
    ) -> SideBySide:
        """Add cards in two columns; on a narrow page the right ones come below the left ones."""
        shares = [RIGHT, LEFT] if wide_right else [LEFT, RIGHT]
        return self._add_sides([left, right], shares, ONE_COLUMN_BELOW)

    def row(self, cards: Sequence[QWidget], below: int = 760) -> SideBySide:
        """Add small cards of equal width beside each other, at most three."""
        return self._add_sides([[card] for card in cards], [1] * len(cards), below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns."""
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something beside the heading may have come or gone."""
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "body"):
            self._place_head()
        return bool(super().eventFilter(watched, event))

    def _header(self) -> QBoxLayout:
        self.heading = PlainLabel("", "heading")
        self.line = PlainLabel("", "muted")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.heading)
        words.addWidget(self.line)
        self.header_right = QHBoxLayout()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(words, 1)
        self._head.addLayout(self.header_right)
        return self._head

    def _add_sides(
        self, groups: Sequence[Sequence[QWidget]], shares: Sequence[int], below: int
    ) -> SideBySide:
        sides = SideBySide(groups, shares, below)
        self._sides.append(sides)
        self.body.addWidget(sides)
        sides.fit(self.viewport().width())
        return sides

    def _head_direction(self, room: int) -> QBoxLayout.Direction:
        """Beside the heading while there is room for both, else under it.

        Nothing is always beside it: below, Qt would take it for a part without width, and make
        the heading as narrow.
        """
        if self.header_right.isEmpty():
            return QBoxLayout.Direction.LeftToRight
        words = self.heading.fontMetrics().horizontalAdvance(self.heading.text())
        needed = words + self.header_right.sizeHint().width() + scaled(16)
        if needed > room:
            return QBoxLayout.Direction.TopToBottom
        return QBoxLayout.Direction.LeftToRight

    def _place_head(self) -> None:
        room = self.viewport().width() - 2 * page_edge(self.width())
        self._head.setDirection(self._head_direction(room))

    def _measure(self) -> None:
        edge = page_edge(self.width())
        self._outer.setContentsMargins(edge, scaled(28), edge, scaled(28))
        set_gap(self._outer, scaled(20))
        set_gap(self._head, scaled(16))
        self._place_head()
        set_gap(self.header_right, scaled(12))
        set_gap(self.body, scaled(18))
        for sides in self._sides:
            if isValid(sides):
                sides.fit(self.viewport().width())
