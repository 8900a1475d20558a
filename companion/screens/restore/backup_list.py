"""The backups to choose from, newest first; those that cannot be read are named below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from companion.screens.restore.backup_row import BackupRow
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton
from companion.wording import backups as words
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from companion.store.backup import BackupFile

SHOWN_FIRST = 4


class BackupList(QWidget):
    """Rows of which one is chosen.

    Signals:
        picked: Another backup is chosen.
    """

    picked = Signal()

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._now = now
        self._backups: list[BackupFile] = []
        self.rows: list[BackupRow] = []
        self._group = QButtonGroup(self)
        self._all_shown = False
        self.more = LinkButton("")
        self.unreadable = PlainLabel("", "small")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack.addWidget(self.unreadable)
        self.more.clicked.connect(self._show_more)
        self._group.buttonToggled.connect(self._on_toggled)
        self.show_unreadable(())
        self._show_rows()
        self._measure()

    @property
    def chosen(self) -> BackupFile | None:
        """The backup that is chosen."""
        at = self._group.checkedId()
        return self._backups[at] if at >= 0 else None

    def show_backups(self, backups: Sequence[BackupFile], chosen: BackupFile | None) -> None:
        """List them; the chosen one is in sight."""
        for backup in backups:
            self._add(backup)
        if chosen is not None:
            self.choose(chosen)
        self._show_rows()

    def choose(self, backup: BackupFile) -> None:
        """Choose one; one that is not listed yet comes to the end, such as a file from a stick."""
        if backup not in self._backups:
            self._add(backup)
        at = self._backups.index(backup)
        self.rows[at].setChecked(True)
        self._show_rows()

    def show_unreadable(self, files: Sequence[Path]) -> None:
        """Name the files that cannot be read, and what that means."""
        names = ", ".join(file.name for file in files)
        said = tr("These files cannot be read: {names}.").format(names=names)
        then = tr("They are kept. The backups above do not need them.")
        if not self._backups:
            then = tr("They are kept, and nothing in them was changed.")
        self.unreadable.setText(f"{said} {then}")
        show_if(bool(files), self.unreadable)

    def setFocus(  # noqa: N802 (Qt's name)
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """The keyboard goes to the chosen one."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(reason)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _add(self, backup: BackupFile) -> None:
        now = self._now
        row = BackupRow(
            words.when(backup.created, now),
            (
                words.holds(backup.entries, backup.last_day, now.date()),
                words.reason(backup.header.reason),
            ),
        )
        self._group.addButton(row, len(self.rows))
        self._stack.insertWidget(len(self.rows), row)
        self._backups.append(backup)
        self.rows.append(row)
        self._place_stop()

    def _show_more(self) -> None:
        first = next(row for row in self.rows if row.isHidden())
        self._all_shown = True
        self._show_rows()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        last = max(SHOWN_FIRST - 1, self._group.checkedId())
        hidden = 0
        for at, row in enumerate(self.rows):
            alone = at == len(self.rows) - 1 == last + 1
            show = self._all_shown or at <= last or alone
            show_if(show, row)
            hidden += not show
        self.more.set_words(tr("Show older ones ({n})").format(n=number(hidden, 0)))
        show_if(hidden > 0, self.more)

    def _on_toggled(self, _button: BackupRow, is_on: bool) -> None:
        if is_on:
            self._place_stop()
            self.picked.emit()

    def _place_stop(self) -> None:
        """Tab stops once, at the chosen one; arrows go on from there."""
        some = self._group.checkedId() >= 0
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for row in self.rows:
            row.setFocusPolicy(strong if row.isChecked() or not some else click)

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(8))
