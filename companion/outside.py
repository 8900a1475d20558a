"""What comes from outside the window: a later start, a signal, the end of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from companion.screens.main_window import MainWindow
    from companion.ui.instance import OneWindow
    from companion.ui.signals import EndFromOutside

LISTEN_AFTER_MS = 250
"""By then Today can be used. What listens costs as much as a tenth of the start."""


class Outside(QObject):
    """Listens soon after the window is painted; a start is never held up by it.

    A start that comes earlier asks again until it is heard.

    Args:
        app: The application.
        window: The window; a later start brings it to the front.
        one: Holds the lock of the data folder.

    Attributes:
        one: The same.

    Signals:
        end_wanted: The app is to end now, without a question.
        session_ends: The session is about to end: typing is to be kept before this returns.
    """

    end_wanted = Signal()
    session_ends = Signal()

    def __init__(
        self, app: QApplication, window: MainWindow, one: OneWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._app = app
        self.one = one
        self._signals: EndFromOutside | None = None
        one.show_wanted.connect(window.come_forward)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LISTEN_AFTER_MS)
        self._soon.timeout.connect(self._listen)
        window.painted.connect(self._wait)

    @property
    def is_heard(self) -> bool:
        """Whether it listens already."""
        return self._signals is not None

    def _wait(self) -> None:
        """Opening the diary begins at the same moment, and takes longer: count from its end."""
        QTimer.singleShot(0, self._soon, self._soon.start)

    def _listen(self) -> None:
        from companion.ui.signals import EndFromOutside

        self.one.listen()
        self._signals = EndFromOutside(self._app)
        self._signals.end_wanted.connect(self.end_wanted)
        self._signals.session_ends.connect(self.session_ends)

    def stop(self) -> None:
        """Listen no more; the next start may come."""
        self._soon.stop()
        if self._signals is not None:
            self._signals.stop()
        self.one.release()
