"""Asks for a backup file; tests have their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.wording.translate import tr

AskFile = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Asks for a file: parent, title, and what to do with the answer."""


def ask_file(parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
    """Open the system's dialog for a file; `then` is called when one was chosen."""
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Backups (*.backup)"), tr("All files (*)")])

    def chosen(file: str) -> None:
        then(Path(file))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
