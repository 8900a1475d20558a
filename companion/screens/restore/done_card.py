"""What was done: which backup is the diary now, and where the file lies that was there before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.wording import backups as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from companion.store.backup import BackupFile


class DoneCard(Card):
    """Says it, and leads on.

    Signals:
        finished: The person wants to see their diary.
    """

    finished = Signal()

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._now = now
        self.said = PlainLabel("", "strong")
        self.holds = PlainLabel("")
        self.before = PlainLabel("")
        self.aside = PlainLabel(tr("The file that was there before is kept. It lies here:"))
        self.path = PlainLabel("", "small")
        self.open_button = PrimaryButton(tr("Open my diary"), "notebook-pen")
        for label in (self.said, self.holds, self.before, self.aside, self.path):
            self.body.addWidget(label)
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.open_button.clicked.connect(self.finished)

    def show_restored(
        self, backup: BackupFile, before: BackupFile | None, aside: Path | None
    ) -> None:
        """A backup is the diary now."""
        made = words.when(backup.created, self._now)
        self.said.setText(tr("This backup is your diary now: {made}").format(made=made))
        holds = words.holds(backup.entries, backup.last_day, self._now.date())
        self.holds.setText(tr("It holds {entries}.").format(entries=holds))
        self._show(self.holds, bool(before), aside)
        if before is not None:
            held = words.entries(before.entries)
            self.before.setText(
                tr("Your diary as it was before is kept as a backup ({entries}).").format(
                    entries=held
                )
            )

    def show_begun(self, entries: int, aside: Path | None) -> None:
        """A new diary has begun, perhaps with what could be read of the old one."""
        self.said.setText(tr("A new diary has begun."))
        self.holds.setText(tr("It holds {entries}.").format(entries=words.entries(entries)))
        self._show(self.holds, False, aside)

    def _show(self, holds: PlainLabel, before: bool, aside: Path | None) -> None:
        self.path.setText("" if aside is None else str(aside))
        show_if(True, holds)
        show_if(before, self.before)
        show_if(aside is not None, self.aside)
        show_if(aside is not None, self.path)
