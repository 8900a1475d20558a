"""Where the entries lie, and the way to what was deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.fields import Line
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.paths import AppPaths
    from companion.screens.settings.folders import OpenFolder


class KeepingCard(Card):
    """The folder of the entries; another program cannot read them.

    Signals:
        bin_wanted: The person wants to see what was deleted.
    """

    bin_wanted = Signal()

    def __init__(self, paths: AppPaths, open_folder: OpenFolder) -> None:
        super().__init__(tr("Where your entries are kept"))
        self._paths = paths
        self._open_folder = open_folder
        self.path = Line(str(paths.data))
        self.path.setReadOnly(True)
        self.path.setCursorPosition(0)
        self.path.setAccessibleName(tr("Folder of your entries"))
        self.show_folder = QuietButton(tr("Show the folder"), "folder-open")
        self.copy = QuietButton(tr("Copy its name"), "copy")
        self.bin = LinkButton(tr("Deleted entries"), "trash-2")
        self.error = PlainLabel("", "error")
        self.error.hide()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.show_folder)
        flow.addWidget(self.copy)
        self.show_folder.clicked.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.bin.clicked.connect(self.bin_wanted)
        self.body.addWidget(PlainLabel(tr("All you write lies in this folder, encrypted.")))
        for widget in (self.path, buttons, self.error):
            self.body.addWidget(widget)
        self.body.addWidget(PlainLabel(tr("Do not change or move what lies there."), "small"))
        self.body.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self) -> None:
        opened = self._open_folder(self._paths.data)
        self.error.setText(
            "" if opened else tr("No file manager was found. Copy the name instead.")
        )
        show_if(not opened, self.error)
        if not opened:
            announce(self.error, self.error.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._paths.data))
        announce(self.copy, tr("Copied."))
