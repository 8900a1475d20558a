"""Asks for a folder, and opens one in the file manager; tests have their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

AskFolder = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Asks for a folder: parent, title, and what to do with the answer."""

OpenFolder = Callable[[Path], bool]
"""Shows a folder in the file manager; False when there is none."""


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
    """Open the system's dialog for a folder; `then` is called when one was chosen."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    start = QStandardPaths.writableLocation(documents) or str(Path.home())
    dialog = QFileDialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)

    def chosen(folder: str) -> None:
        then(Path(folder))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def open_folder(folder: Path) -> bool:
    """Show the folder in the file manager of this system."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
