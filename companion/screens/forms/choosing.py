"""Asks where something is to be saved, or which file is meant; the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

AskFile = Callable[[QWidget, str, str, str, Callable[[Path], None]], None]
"""Asks for a file: parent, title, suggested name, kind of file, and what to do with the answer."""

AskToOpen = Callable[[QWidget, str, list[str], Callable[[Path], None]], None]
"""Asks for a file that is there: parent, title, kinds of file, what to do with the answer."""

SAVED_IN, OPENED_IN = "saved", "opened"
LAST_USED: dict[str, Path] = {}
"""Where a file was saved and opened last while the app runs; it leaves no trace on the disk."""


def ask_file(
    parent: QWidget, title: str, name: str, kind: str, then: Callable[[Path], None]
) -> None:
    """Open the system's dialog for saving; `then` is called when a place was chosen.

    Args:
        parent: The window it belongs to.
        title: What the dialog is called.
        name: The suggested name of the file, with its ending.
        kind: The kind of file in words with its pattern, such as "PDF (*.pdf)".
        then: Given the chosen file.
    """
    dialog = QFileDialog(parent, title, str(_begins_in(SAVED_IN, _documents())), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)

    def chosen(file: str) -> None:
        LAST_USED[SAVED_IN] = Path(file).parent
        then(Path(file))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_to_open(
    parent: QWidget, title: str, kinds: list[str], then: Callable[[Path], None]
) -> None:
    """Open the system's dialog for a file that is there; `then` is called when one was chosen.

    Args:
        parent: The window it belongs to.
        title: What the dialog is called.
        kinds: Kinds of file in words with their pattern, such as "Backups (*.backup)".
        then: Given the chosen file.
    """
    dialog = QFileDialog(parent, title, str(_begins_in(OPENED_IN, Path.home())))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)

    def chosen(file: str) -> None:
        LAST_USED[OPENED_IN] = Path(file).parent
        then(Path(file))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _documents() -> Path:
    """The person's documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def _begins_in(what: str, usual: Path) -> Path:
    """The folder used last, else the usual one; home where it is not there (any more)."""
    wanted = (LAST_USED.get(what, usual), usual)
    return next((folder for folder in wanted if folder.is_dir()), Path.home())
