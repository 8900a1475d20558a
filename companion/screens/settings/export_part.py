"""Entries out: a folder of plain tables that other programs can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.errors import CompanionError
from companion.screens.settings.part import Part
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.clock import Clock
    from companion.screens.settings.folders import AskFolder, OpenFolder
    from companion.store.stores import Stores


class ExportPart(Part):
    """Writes all entries into a folder of its own, at a place the person chooses.

    Ten years take a quarter of a second, so no progress is shown.

    Signals:
        said: A Notice: where the entries were written.
    """

    said = Signal(object)

    def __init__(
        self, stores: Stores, clock: Clock, ask_folder: AskFolder, open_folder: OpenFolder
    ) -> None:
        super().__init__(tr("Take your entries elsewhere"))
        self._stores = stores
        self._clock = clock
        self._ask_folder = ask_folder
        self._open_folder = open_folder
        self._written: Path | None = None
        self.export = QuietButton(tr("Export all entries"), "download")
        self.show_export = LinkButton(tr("Show the export"), "folder-open")
        self.error = ErrorLine()
        self.export.clicked.connect(self._ask)
        self.show_export.clicked.connect(self._show)
        words = tr("You get a folder with tables. It is not locked: whoever has it can read it.")
        self.body.addWidget(PlainLabel(words, "small"))
        self.body.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.show_export, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.error)
        self.show_export.hide()

    def _ask(self) -> None:
        self._ask_folder(self.window(), tr("Where do you want the export?"), self._write)

    def _write(self, place: Path) -> None:
        from companion.exchange import write_folder
        from companion.store.intake import everything

        folder = place / f"companion-export-{self._clock.today().isoformat()}"
        try:
            write_folder(folder, everything(self._stores).entries)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self._written = folder
        show_if(True, self.show_export)
        self.said.emit(Notice(tr("Exported: {folder}").format(folder=folder)))

    def _show(self) -> None:
        if self._written is not None and not self._open_folder(self._written):
            words = tr("No file manager was found. The export is here: {folder}")
            self.error.say(words.format(folder=self._written))
