"""What can wait until the person sees something: it is done once a page has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

FOLLOWS_MS = 30
"""After the painting: the loop has its turn first, and nobody can have scrolled yet."""


class AfterPainting(QObject):
    """Calls once after the next painting of a widget; out of sight it waits until it is shown.

    Args:
        widget: Has to be painted first. What is wholly covered by its parts never is: of a page
            it is the ground that scrolls.
        then: What is to be done.

    Attributes:
        is_waiting: It was asked for and has not been done.
    """

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        self.is_waiting = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FOLLOWS_MS)
        self._soon.timeout.connect(self._do)
        widget.installEventFilter(self)

    def wait(self) -> None:
        """Do it after the next painting."""
        self.is_waiting = True
        self._widget.update()

    def forget(self) -> None:
        """It is not wanted any more."""
        self.is_waiting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands inside the widget is painted in the same turn; it comes after that."""
        if event.type() == QEvent.Type.Paint and self.is_waiting and not self._soon.isActive():
            QTimer.singleShot(0, self._soon, self._soon.start)
        return bool(super().eventFilter(watched, event))

    def _do(self) -> None:
        if self.is_waiting and self._widget.isVisible():
            self.is_waiting = False
            self._then()
