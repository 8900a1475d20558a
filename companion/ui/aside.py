"""Does what may wait for another program beside the window, which goes on meanwhile."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable

THREAD = "aside"


class Aside(QObject):
    """One deed in a thread of its own; what it gives is told in the thread of the window.

    It belongs to the application, so that whoever asked for it may be gone before it ends. When
    the application ends first, nobody is told.

    Signals:
        done: What the deed gave.
        refused: The CompanionError it raised.
    """

    done = Signal(object)
    refused = Signal(object)
    _ended = Signal()

    def __init__(self, deed: Callable[[], object]) -> None:
        super().__init__(QCoreApplication.instance())
        self._deed = deed
        self._thread = threading.Thread(target=self._do, name=THREAD, daemon=True)
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def _do(self) -> None:
        with suppress(RuntimeError):  # the application has ended
            try:
                self.done.emit(self._deed())
            except CompanionError as error:
                self.refused.emit(error)
            finally:
                self._ended.emit()

    def _on_ended(self) -> None:
        self.deleteLater()
