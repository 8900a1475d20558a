"""What is copied from Companion: marked as private, and gone from the clipboard after a minute.

Programs that keep a history of the clipboard leave out what is marked, where they heed the mark.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_MS = 60_000

_MARKS: dict[str, dict[str, bytes]] = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "darwin": {"application/x-nspasteboard-concealed-type": b"1"},
    "win32": {
        f'application/x-qt-windows-mime;value="{name}"': content
        for name, content in (
            ("ExcludeClipboardContentFromMonitorProcessing", b"\x01\x00\x00\x00"),
            ("CanIncludeInClipboardHistory", b"\x00\x00\x00\x00"),
            ("CanUploadToCloudClipboard", b"\x00\x00\x00\x00"),
        )
    },
}
"""The marks that KeePassXC sets too, and the two of Windows 10."""


def marked(text: str, platform: str = sys.platform) -> QMimeData:
    """Words for the clipboard, with the mark that they are private."""
    content = QMimeData()
    content.setText(text)
    for name, mark in _MARKS.get(platform, _MARKS["linux"]).items():
        content.setData(name, mark)
    return content


def copy_privately(text: str) -> None:
    """Copy words; after a minute and at the end they are cleared, if they are still there."""
    QGuiApplication.clipboard().setMimeData(marked(text))
    clear_later(text)


def clear_later(text: str) -> None:
    """What the person copies from a text in the usual way is cleared later too."""
    _keeper().remember(text)


class _ClipboardKeeper(QObject):
    """Remembers what was copied until it is cleared."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._copied: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear_if_unchanged)
        app.aboutToQuit.connect(self.clear_if_unchanged)

    def remember(self, text: str) -> None:
        self._copied = text
        self._timer.start()

    def clear_if_unchanged(self) -> None:
        copied, self._copied = self._copied, None
        self._timer.stop()
        board = QGuiApplication.clipboard()
        if copied is not None and board.text() == copied:
            board.clear()


def _keeper() -> _ClipboardKeeper:
    """The one of this application."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    found = app.findChild(_ClipboardKeeper)
    return found or _ClipboardKeeper(app)
