"""The backups that are here, one of them chosen, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.screens.restore.backup_list import BackupList
from companion.store.backup import BackupFile
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from companion.screens.restore.files import AskFile
    from companion.store.backup import BackupStore


class BackupsCard(Card):
    """A list to choose from, with its buttons below.

    Attributes:
        backups: The list.
        bring_back: "Bring this one back".
        look_inside: "Look inside".
        other_file: Asks for a file that lies elsewhere.
        none_there: Stands where the list is empty.
        error: What did not work.

    Signals:
        opened: A file that lies elsewhere is listed now, and chosen.
        refused: A CompanionError: that file is no backup.
    """

    opened = Signal()
    refused = Signal(object)

    def __init__(self, now: datetime, ask_file: AskFile) -> None:
        super().__init__(tr("Your backups"))
        self._ask_file = ask_file
        self.backups = BackupList(now)
        self.bring_back = PrimaryButton(tr("Bring this one back"), "rotate-ccw")
        self.look_inside = QuietButton(tr("Look inside"), "search")
        self.other_file = LinkButton(tr("Another file …"), "folder-open")
        self.none_there = PlainLabel(tr("There is no backup here that can be read."))
        self.error = ErrorLine()
        buttons = in_a_row((self.bring_back, self.look_inside, self.other_file), gap=12)
        for widget in (self.none_there, self.backups, self.error, buttons):
            self.body.addWidget(widget)
        self.other_file.clicked.connect(self._ask)

    @property
    def chosen(self) -> BackupFile | None:
        """The backup that is chosen."""
        return self.backups.chosen

    def list_backups(self, store: BackupStore) -> None:
        """Show those of a folder; the newest that is sound is chosen."""
        self.backups.show_backups(store.all(), store.newest_sound())
        self.backups.show_unreadable(store.unreadable())
        self.show_choice()

    def show_choice(self) -> None:
        """What can be done with a backup is there only where one is chosen."""
        there = self.chosen is not None
        show_if(not there, self.none_there)
        for widget in (self.bring_back, self.look_inside):
            show_if(there, widget)

    def _ask(self) -> None:
        self._ask_file(self.window(), tr("Which backup file?"), self._open_file)

    def _open_file(self, file: Path) -> None:
        try:
            backup = BackupFile.at(file)
        except CompanionError as error:
            self.refused.emit(error)
            return
        self.backups.choose(backup)
        self.opened.emit()
