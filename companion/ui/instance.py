"""One window at a time: a second start shows the first one's window, and ends.

The lock is the file `AppPaths.lock_file`. It names the process that holds it, so one that was
killed never keeps the next start waiting. Beside it a local socket, which no network reaches,
carries the wish of a second start to the first. The diary itself is guarded once more: its
database can be opened by one process only.
"""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_WITHIN_MS = 5_000
"""So long a second start asks the first one to show itself; a busy computer may take a while."""

_AGAIN_AFTER_MS = 100
_SHOW = b"show "
_SHOWN = b"shown"
_LONGEST = 256
_TOKEN = "XDG_ACTIVATION_TOKEN"


class OneWindow(QObject):
    """Holds the lock of a data folder, and hears of later starts.

    Args:
        lock_file: The file that says who is running.

    Signals:
        show_wanted: Companion was started again: the window is wanted in front.
    """

    show_wanted = Signal()

    def __init__(self, lock_file: Path) -> None:
        super().__init__()
        self._folder = lock_file.parent
        self._lock = QLockFile(str(lock_file))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    @cached_property
    def _name(self) -> str:
        return socket_name(self._folder)

    def take(self) -> bool:
        """Try to be the one that runs; True when nobody else does.

        A folder in which no lock can be made (read-only, full) counts as free: opening the diary
        says what is wrong there, in words.
        """
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen_soon(self) -> None:
        """Hear of later starts, once the window is painted."""
        QTimer.singleShot(0, self, self.listen)

    def listen(self) -> None:
        """Hear of later starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # one that was killed left its socket
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_start)
        self._server.listen(self._name)

    def ask_to_show(self, within_ms: int = ANSWER_WITHIN_MS) -> bool:
        """Ask the one that runs to show its window; True when it says that it did."""
        patience = QDeadlineTimer(within_ms)
        while not patience.hasExpired():
            if _ask(self._name, patience):
                return True
            _pause()
        return False

    def release(self) -> None:
        """The window is gone: the next start may open the diary."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _on_start(self) -> None:
        assert self._server is not None
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(self._on_words)
            if caller.bytesAvailable():
                self._answer(caller)

    def _on_words(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._answer(caller)

    def _answer(self, caller: QLocalSocket) -> None:
        words = bytes(caller.read(_LONGEST).data())
        if words.startswith(_SHOW):
            _take_token(words.removeprefix(_SHOW))
            self.show_wanted.emit()
            caller.write(_SHOWN)
            caller.flush()
        caller.disconnectFromServer()


def socket_name(folder: Path) -> str:
    """The socket of a data folder: among what the system keeps for this login only, if it can."""
    import hashlib  # only a start that meets another one, or a painted window, needs it

    mark = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
    name = f"companion-diary-{mark}"
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(own) / name) if own and Path(own).is_dir() else name


def _ask(name: str, patience: QDeadlineTimer) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(max(1, patience.remainingTime())):
        return False
    socket.write(_SHOW + os.environ.get(_TOKEN, "").encode("ascii", "ignore")[:_LONGEST])
    socket.waitForBytesWritten(max(1, patience.remainingTime()))
    while bytes(socket.peek(len(_SHOWN)).data()) != _SHOWN:
        if not socket.waitForReadyRead(max(1, patience.remainingTime())):
            return False
    return True


def _take_token(token: bytes) -> None:
    """What the desktop gave the second start: with it the first one's window may come forward."""
    words = token.decode("ascii", "ignore").strip()
    if words and words.isprintable():
        os.environ[_TOKEN] = words  # Qt reads it when the window is activated


def _pause() -> None:
    from PySide6.QtCore import QThread

    QThread.msleep(_AGAIN_AFTER_MS)
