"""Entries out: a folder of plain tables that other programs can read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.errors import CompanionError
from companion.ui.announce import announce
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.clock import Clock
    from companion.screens.settings.folders import AskFolder
    from companion.store.stores import Stores


class ExportCard(Card):
    """Writes all entries into a folder of its own, at a place the person chooses.

    Signals:
        said: A Notice: where the entries were written.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, ask_folder: AskFolder) -> None:
        super().__init__(tr("Take your entries elsewhere"))
        self._stores = stores
        self._clock = clock
        self._ask_folder = ask_folder
        self.export = QuietButton(tr("Export all entries"), "download")
        self.export.clicked.connect(self._ask)
        self.error = PlainLabel("", "error")
        self.error.hide()
        self.body.addWidget(
            PlainLabel(tr("An export is a folder with all your entries as tables."))
        )
        self.body.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.error)
        warning = tr("It is not locked: whoever has the folder can read it.")
        self.body.addWidget(PlainLabel(warning, "small"))

    def _ask(self) -> None:
        self._ask_folder(self.window(), tr("Where do you want the export?"), self._write)

    def _write(self, place: Path) -> None:
        from companion.exchange import write_folder

        folder = place / f"companion-export-{self._clock.today().isoformat()}"
        check_ins = self._stores.diary.between(date.min, date.max)
        nights = self._stores.sleep.between(date.min, date.max)
        try:
            write_folder(folder, check_ins, nights)
        except CompanionError as error:
            self._tell(f"{error.title} {error.advice}")
            return
        self._tell("")
        self.said.emit(Notice(tr("Exported: {folder}").format(folder=folder)))

    def _tell(self, said: str) -> None:
        self.error.setText(said)
        show_if(bool(said), self.error)
        if said:
            announce(self.error, said)
