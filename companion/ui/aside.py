"""Does what may wait for another program beside the window, which goes on meanwhile."""

from __future__ import annotations

import gc
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable

THREAD = "aside"
IMPORTING = "warm up"
"""The thread of warming.py, during which nothing may be collected either."""


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
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin.

        WORKAROUND: nothing is collected while the thread lives: a widget that is collected in it
        would leave its timers behind, and Qt crashes at the next (see warming.py).
        """
        _alive.add(self)
        gc.disable()
        threading.Thread(target=self._do, name=THREAD, daemon=True).start()

    def _do(self) -> None:
        with suppress(RuntimeError):  # the application has ended
            try:
                self.done.emit(self._deed())
            except CompanionError as error:
                self.refused.emit(error)
            finally:
                self._ended.emit()

    def _on_ended(self) -> None:
        _alive.discard(self)
        if not _alive and all(thread.name != IMPORTING for thread in threading.enumerate()):
            gc.enable()
        self.deleteLater()


_alive: set[Aside] = set()
"""Those that have not ended."""
