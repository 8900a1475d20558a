"""What a person may type that a program may mistake for something else, and who would notice."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from companion.ui.widgets.buttons import PaintedButton

_IN_OPEN = 0x20
PLACE, PORT = "PICTURE", "12345"
DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

PAYLOADS = {
    "bold": "<b>bold</b> and <i>so on</i>",
    "picture from a file": f'<img src="file://{PLACE}">',
    "picture from the network": f'<img src="http://127.0.0.1:{PORT}/a.png">',
    "picture from a share": r"<img src='\\127.0.0.1\share\a.png'>",
    "picture in itself": f'<img src="data:image/png;base64,{DOT}">',
    "link": f'<a href="http://127.0.0.1:{PORT}/">press here</a>',
    "style": "<style>* {color: red}</style><script>alert(1)</script>",
    "and signs": "salt & pepper, B&B, &lt;b&gt; &amp; &copy &#65;",
    "places for values": "%1 of %n, {name} {0} {{x}} %(n)s %s ${HOME}",
    "turned around": "\u202eabc\u202c \u200fdef\u2066 ghi",
    "very long": "pain and gain " * 714 + "end.",
    "marks of a typesetter": '#let a = 1; $x$ *b* _i_ `c` @r ~ // \\ [l](http://x) = h #image("a")',
}
"""Twelve; the file and the port are put in by `Traps.ready`."""


class Traps:
    """A picture and a port that nobody may open.

    Attributes:
        picture: The file.
        port: Of this computer.
    """

    def __init__(self, folder: Path) -> None:
        self.picture = folder / "trap.png"
        image = QImage(300, 120, QImage.Format.Format_RGB32)
        image.fill(QColor("magenta"))
        assert image.save(str(self.picture))
        self._ear = socket.create_server(("127.0.0.1", 0))
        self._ear.setblocking(False)
        self.port = self._ear.getsockname()[1]
        self._watch = _watch_openings(self.picture)

    def ready(self, payload: str) -> str:
        """The payload that leads into these traps."""
        return payload.replace(PLACE, str(self.picture)).replace(PORT, str(self.port))

    def sprung(self) -> list[str]:
        """What was opened."""
        found = []
        try:
            self._ear.accept()
        except BlockingIOError:
            pass
        else:
            found.append("a connection")
        if self._watch is not None:
            try:
                os.read(self._watch, 4096)
            except BlockingIOError:
                pass
            else:
                found.append("the picture")
        return found

    def close(self) -> None:
        """Let go of the port."""
        self._ear.close()
        if self._watch is not None:
            os.close(self._watch)


def _watch_openings(file: Path) -> int | None:
    """Linux tells who opens a file; elsewhere the pictures and links are looked for alone."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(watch, os.fsencode(file), _IN_OPEN) > 0
    return int(watch)


def texts(window: QWidget) -> list[str]:
    """Every text that stands in the window now, as it was given to its widget."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        if isinstance(widget, PaintedButton):
            found.append(widget.words)
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QTableWidget):
            found += _cells(widget)
    return found


def _cells(table: QTableWidget) -> list[str]:
    places = [
        (row, column) for row in range(table.rowCount()) for column in range(table.columnCount())
    ]
    return [item.text() for place in places if (item := table.item(*place)) is not None]


def read_as_markup(window: QWidget) -> list[str]:
    """Widgets that would read their text as more than words, in sight or not."""
    found = [
        f"{_named(label)} guesses what its text is"
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            found.append(f"{_named(button)} made a shortcut of an and sign")
        if "&" in button.text().replace("&&", ""):
            found.append(f"{_named(button)} does not draw an and sign")
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if "<" in tip or "&lt;" in tip:
            more = _more_than_words(tip)
            found += [f"the tooltip of {_named(widget)} holds {each}" for each in more]
    return found


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()[:40]}”"


def _more_than_words(markup: str) -> list[str]:
    document = QTextDocument()
    document.setHtml(markup)
    formats = document.allFormats()
    pictures = ["a picture"] if any(each.isImageFormat() for each in formats) else []
    links = [each for each in formats if each.isCharFormat() and each.toCharFormat().isAnchor()]
    return pictures + (["a link"] if links else [])
