"""Asks where something is to be saved, without holding up the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

AskFile = Callable[[QWidget, str, str, str, Callable[[Path], None]], None]
"""Asks for a file: parent, title, suggested name, kind of file, and what to do with the answer."""


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
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
    dialog = QFileDialog(parent, title, str(folder / name), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)

    def chosen(file: str) -> None:
        then(Path(file))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
