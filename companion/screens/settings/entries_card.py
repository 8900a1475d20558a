"""My entries: where they lie, the ways out and in, and what was deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.settings.export_part import ExportPart
from companion.screens.settings.folder_part import FolderPart
from companion.screens.settings.part import Divider, Part
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.clock import Clock
    from companion.paths import AppPaths
    from companion.screens.settings.folders import AskFolder, OpenFolder
    from companion.store.stores import Stores


class EntriesCard(Card):
    """Three parts below each other, and a way to the bin.

    Attributes:
        folder: Where the entries lie.
        export: The way out.
        choose: The button for the way in.

    Signals:
        import_wanted: The folder whose entries are to come in.
        bin_wanted: The person wants to see what was deleted.
    """

    import_wanted = Signal(object)
    bin_wanted = Signal()

    def __init__(
        self,
        stores: Stores,
        paths: AppPaths,
        clock: Clock,
        ask_folder: AskFolder,
        open_folder: OpenFolder,
    ) -> None:
        super().__init__(tr("My entries"))
        self._ask_folder = ask_folder
        self.folder = FolderPart(paths, open_folder)
        self.export = ExportPart(stores, clock, ask_folder, open_folder)
        self.choose = QuietButton(tr("Choose an export folder"), "folder")
        self.bin = LinkButton(tr("Deleted entries"), "trash-2")
        self.choose.clicked.connect(self._ask)
        self.bin.clicked.connect(self.bin_wanted)
        for widget in (
            self.folder,
            Divider(),
            self.export,
            Divider(),
            self._way_in(),
            Divider(),
        ):
            self.body.addWidget(widget)
        self.body.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _way_in(self) -> Part:
        part = Part(tr("Bring entries in"))
        words = tr("You first see what the folder holds. Nothing is added before you say so.")
        part.body.addWidget(PlainLabel(words, "small"))
        part.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _ask(self) -> None:
        self._ask_folder(self.window(), tr("Which export folder?"), self._chosen)

    def _chosen(self, folder: Path) -> None:
        self.import_wanted.emit(folder)
