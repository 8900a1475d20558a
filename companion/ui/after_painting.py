"""What can wait until the person sees something: it is done once a page has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class AfterPainting(QObject):
    """Calls once after the next painting of a widget; out of sight it waits until it is shown.

    Args:
        widget: Has to be painted first. What is wholly covered by its parts never is: of a page
            it is the ground that scrolls.
        steps: What is to be done. Between two of them the loop has its turn: a press is answered.

    Attributes:
        is_waiting: It was asked for and not all of it has been done.
    """

    def __init__(self, widget: QWidget, *steps: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._steps = steps
        self._done = 0
        self.is_waiting = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # as soon as the loop has nothing else to do
        self._soon.timeout.connect(self._do)
        widget.installEventFilter(self)

    def wait(self) -> None:
        """Do it after the next painting, from the first step on."""
        self.is_waiting, self._done = True, 0
        self._widget.update()

    def forget(self) -> None:
        """It is not wanted any more."""
        self.is_waiting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands inside the widget is painted in the same turn; it comes after that."""
        if event.type() == QEvent.Type.Paint and self.is_waiting and not self._soon.isActive():
            self._soon.start()
        return bool(super().eventFilter(watched, event))

    def _do(self) -> None:
        if not (self.is_waiting and self._widget.isVisible()):
            return
        step = self._steps[self._done]
        self._done += 1
        self.is_waiting = self._done < len(self._steps)
        step()
        if self.is_waiting and self._done:  # or a step asked for all of it anew
            QTimer.singleShot(0, self, self._do)
