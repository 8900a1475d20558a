"""Where the entries lie on this computer."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from companion.screens.settings.part import Part
from companion.ui.announce import announce
from companion.ui.clipboard import copy_privately
from companion.ui.text import PlainLabel
from companion.ui.theme import control_height, scaled
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.paths import AppPaths
    from companion.screens.settings.folders import OpenFolder


class FolderName(NoteField):
    """The whole name of a folder, on as many lines as it needs; it can be selected and copied."""

    def __init__(self, name: str, folder: str) -> None:
        super().__init__(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text = folder

    def _height(self) -> int:
        metrics = QFontMetricsF(self.font())
        line = ceil(metrics.ascent()) + ceil(metrics.descent())
        around = 2 * scaled(8) + 2 * round(self.document().documentMargin()) + 2
        lines = max(1, round(self.document().size().height()))
        return max(control_height(), lines * line + around)


class FolderPart(Part):
    """The folder of the entries; another program cannot read them."""

    def __init__(self, paths: AppPaths, open_folder: OpenFolder) -> None:
        super().__init__(tr("Where your entries are kept"))
        self._paths = paths
        self._open_folder = open_folder
        self.path = FolderName(tr("Folder of your entries"), str(paths.data))
        self.show_folder = QuietButton(tr("Show the folder"), "folder-open")
        self.copy = QuietButton(tr("Copy its name"), "copy")
        self.error = ErrorLine()
        buttons = in_a_row((self.show_folder, self.copy))
        self.show_folder.clicked.connect(self._show)
        self.copy.clicked.connect(self._copy)
        words = tr("All you write lies in this folder, encrypted. Do not change what lies there.")
        for widget in (self.path, PlainLabel(words, "small"), buttons, self.error):
            self.body.addWidget(widget)

    def _show(self) -> None:
        opened = self._open_folder(self._paths.data)
        said = "" if opened else tr("No file manager was found. Copy the name instead.")
        self.error.say(said)

    def _copy(self) -> None:
        copy_privately(str(self._paths.data))
        announce(self.copy, tr("Copied."))
