"""What the window shows, and for a while a page in front of it, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from companion.ui.growing import GrowsWithText
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


class InFront(QStackedWidget):
    """Shows what lies beneath, or one page in front of it.

    What lies beneath lives on; as soon as another part of it is shown, the page in front is gone.
    """

    def __init__(self, beneath: QStackedWidget) -> None:
        super().__init__()
        self._page: WithWayBack | None = None
        self._focused: QWidget | None = None
        self.addWidget(beneath)
        beneath.currentChanged.connect(self.put_away)

    @property
    def page(self) -> WithWayBack | None:
        """The page in front, while there is one."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show a page in front, with a button that leads back."""
        if self._page is None:
            self._focused = self.window().focusWidget()
        self.put_away()
        self._page = WithWayBack(page)
        self._page.closed.connect(self.go_back)
        self.addWidget(self._page)
        self.setCurrentWidget(self._page)
        self._page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show what lies beneath; the keyboard is where it was."""
        focused, self._focused = self._focused, None
        self.put_away()
        if focused is not None and isValid(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self, *_: object) -> None:
        """Nothing is in front any more."""
        if self._page is not None:
            self.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None


class WithWayBack(GrowsWithText, QWidget):
    """A page, and above it the button that leads back. Escape leads back, too.

    Attributes:
        shown: The page.
        back: The button.

    Signals:
        closed: The person wants to go back.
    """

    closed = Signal()

    def __init__(self, shown: QWidget) -> None:
        super().__init__()
        self.shown = shown
        self.back = QuietButton(tr("Back to where I was"), "chevron-left")
        self.back.clicked.connect(self.closed)
        self._head = QHBoxLayout()
        self._head.addWidget(self.back)
        self._head.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(self._head)
        stack.addWidget(shown, 1)
        self.grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands above the heading."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        from companion.ui.page import page_edge

        self._head.setContentsMargins(page_edge(self.width()), scaled(12), 0, 0)
