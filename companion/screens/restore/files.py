"""Asks for a backup file; tests have their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from companion.screens.forms.choosing import ask_to_open
from companion.wording.translate import tr

AskFile = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Asks for a file: parent, title, and what to do with the answer."""


def ask_file(parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
    """Open the system's dialog for a file; `then` is called when one was chosen."""
    ask_to_open(parent, title, [tr("Backups (*.backup)"), tr("All files (*)")], then)
