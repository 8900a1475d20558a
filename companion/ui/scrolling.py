"""A part of the window that scrolls up and down, and keeps what has the keyboard in sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from companion.ui.theme import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

COVERED = "covered_px"
"""The window's own property: how much of its foot lies under a message."""


class Scrolling(QScrollArea):
    """Never sideways; the keyboard never goes out of sight.

    Attributes:
        lies_under_messages: Whether a message may cover its foot; then it makes room for it.
    """

    lies_under_messages = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._begins = False
        self.verticalScrollBar().valueChanged.connect(self._give_back)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def make_room(self, px: int) -> None:
        """End so much higher, so that nothing lies under a message.

        A message that goes moves nothing under the hand: its room stays until the page is
        scrolled up so far, or is opened anew.
        """
        if not self.lies_under_messages or px <= self._room:
            self._give_back()
            return
        now = QApplication.focusWidget()
        is_in_sight = now is not None and not now.visibleRegion().isEmpty()
        self.setViewportMargins(0, 0, 0, px)
        if is_in_sight and self._holds(now):
            QTimer.singleShot(0, self, self._show_focus)

    def showEvent(self, event: QShowEvent) -> None:
        """A message may lie over the foot of the window already; the room of another one goes."""
        super().showEvent(event)
        if self.lies_under_messages:
            self.setViewportMargins(0, 0, 0, _covered(self))

    @property
    def _room(self) -> int:
        """How much of it is left free at its foot."""
        return self.viewportMargins().bottom()

    def _give_back(self) -> None:
        """Take room away that no message needs, once nothing moves by that."""
        over = self._room - _covered(self)
        bar = self.verticalScrollBar()
        if self.lies_under_messages and over > 0 and bar.value() <= max(0, bar.maximum() - over):
            self.setViewportMargins(0, 0, 0, _covered(self))

    def lay_out(self) -> None:
        """Give all parts their height now: the page has to be right as it is first painted.

        WORKAROUND: Qt tells one holder after the other that its parts have grown, and may paint
        between two of them. Until the last one is told, all parts stand squeezed in the window.
        """
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def begin_at_top(self) -> None:
        """Show the heading first, wherever the keyboard was put as the page opened."""
        self.verticalScrollBar().setValue(0)
        self._begins = True
        QTimer.singleShot(0, self, self._has_begun)

    def begin_at_focus(self) -> None:
        """Show the heading, if what has the keyboard is then in sight too; else go there."""
        self._begins = True
        QTimer.singleShot(0, self, self._show_top_or_focus)

    def _show_top_or_focus(self) -> None:
        self._begins = False
        now, inside = QApplication.focusWidget(), self.widget()
        if now is None or inside is None or not self._holds(now):
            return
        foot = now.mapTo(inside, QPoint(0, now.height())).y()
        if foot + scaled(12) <= self.viewport().height():
            self.verticalScrollBar().setValue(0)
        else:
            self.scroll_to(now)

    def begin_at(self, widget: QWidget) -> None:
        """Show a part from its top, as far as it fits, wherever the keyboard was put in it."""
        self._begins = True
        QTimer.singleShot(0, self, partial(self._show_top, widget))

    def _show_top(self, widget: QWidget) -> None:
        self._begins = False
        inside = self.widget()
        if inside is not None and self._holds(widget):
            top = widget.mapTo(inside, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - scaled(12))

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a widget into view, with some room around it."""
        self.ensureWidgetVisible(widget, 0, scaled(60))

    def scroll_to_part(self, widget: QWidget, part: QRect) -> None:
        """Bring a part of a widget into view that may be higher than the window."""
        inside = self.widget()
        if inside is not None:
            middle = widget.mapTo(inside, part.center())
            self.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2 + scaled(12))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._holds(now):
            QTimer.singleShot(0, self, self._show_focus)

    def follow(self, widget: QWidget, part: QRect) -> None:
        """Bring the part of a widget into view that is written at, however high the widget is."""
        self.lay_out()
        if not self._stays:
            self.scroll_to_part(widget, part)

    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._holds(now) and not self._stays:
            self.scroll_to(now)

    @property
    def _stays(self) -> bool:
        """Whether it is shown from its top, or what is pressed has to stay under the mouse."""
        return self._begins or QApplication.mouseButtons() != Qt.MouseButton.NoButton

    def _has_begun(self) -> None:
        self._begins = False

    def _holds(self, widget: QWidget | None) -> bool:
        inside = self.widget()
        return widget is not None and inside is not None and inside.isAncestorOf(widget)


def keep_in_sight(widget: QWidget, part: QRect) -> None:
    """Have every page around a widget scroll to the part of it that is written at."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, Scrolling):
            around.follow(widget, part)
        around = around.parentWidget()


def leave_room(window: QWidget, px: int) -> None:
    """Tell every page of a window that so much of its foot is covered; 0 when it is free."""
    if _covered(window) == px:
        return
    window.setProperty(COVERED, px)
    for area in window.findChildren(Scrolling):
        area.make_room(px)


def _covered(widget: QWidget) -> int:
    return int(widget.window().property(COVERED) or 0)
