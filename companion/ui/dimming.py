"""Dims a window while the eyes of the person are closed; any key or movement brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from companion.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWindow

AFTER_MS = 20_000
"""So long after the last key or movement. Our choice, not evidence."""

OPACITY = 0.8
"""Light enough to find the window again, dark enough for a room at night."""

_HEARD = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Shade(QWidget):
    """Lies over a window and lets every press through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what lies beneath."""
        painter = QPainter(self)
        painter.setOpacity(OPACITY)
        painter.fillRect(self.rect(), current_theme().colour("player"))


class Dimming(QObject):
    """Listens where input enters the window, and only while it is wanted.

    Args:
        page: Something in the window.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._shade: Shade | None = None
        self._heard_in: QWindow | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(AFTER_MS)
        self._silence.timeout.connect(self.dim)

    @property
    def is_dim(self) -> bool:
        """Whether the window is dim now."""
        return self._shade is not None and isValid(self._shade)

    def want(self, *, wanted: bool) -> None:
        """From now on it dims after a while of silence; or it is as bright as ever."""
        if wanted == (self._heard_in is not None):
            return
        if wanted:
            self._heard_in = self._page.window().windowHandle()
            if self._heard_in is not None:
                self._heard_in.installEventFilter(self)
                self._silence.start()
            return
        if self._heard_in is not None and isValid(self._heard_in):
            self._heard_in.removeEventFilter(self)
        self._heard_in = None
        self._silence.stop()
        self._brighten()

    def dim(self) -> None:
        """Make it dim now."""
        if not self.is_dim:
            self._shade = Shade(self._page.window())

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """The person is there; what was pressed does what it always does."""
        if event.type() in _HEARD:
            self._brighten()
            self._silence.start()
        elif event.type() == QEvent.Type.Resize and self.is_dim and self._shade is not None:
            self._shade.setGeometry(self._page.window().rect())
        return False

    def _brighten(self) -> None:
        if self._shade is not None and isValid(self._shade):
            self._shade.hide()
            self._shade.deleteLater()
        self._shade = None
