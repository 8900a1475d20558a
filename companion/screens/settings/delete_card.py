"""The second step before all data are deleted: what goes, what stays, and a way out with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.settings import kept_words
from companion.screens.settings.export_part import ExportPart
from companion.screens.settings.part import Divider, Part
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from companion.opening import Opened
    from companion.screens.settings.folders import AskFolder, OpenFolder


class DestructiveButton(QuietButton):
    """A button for what cannot be undone: Space and the mouse press it, Enter never does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is pressed in haste: it does nothing here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)


class DeleteCard(Card):
    """Asks once more; nothing is to be typed.

    Signals:
        kept: The person keeps everything.
        wanted: All data are to be deleted now.
        said: A Notice: where an export was written.
    """

    kept = Signal()
    wanted = Signal()
    said = Signal(object)

    def __init__(self, opened: Opened, ask_folder: AskFolder, open_folder: OpenFolder) -> None:
        super().__init__(tr("Delete all my data?"))
        self._opened = opened
        self.goes = PlainLabel("", "strong")
        self.traces = PlainLabel("")
        self.export = ExportPart(opened.stores, opened.clock, ask_folder, open_folder)
        self.keep = PrimaryButton(tr("Keep everything"))
        self.delete = DestructiveButton(tr("Delete all my data now"), "trash-2")
        buttons = in_a_row((self.keep, self.delete), gap=24)
        what_goes, what_stays = self._what_goes(), self._what_stays()
        parts: list[QWidget] = [what_goes, Divider(), what_stays, Divider(), self.export]
        for widget in (*parts, Divider(), buttons):
            self.body.addWidget(widget)
        self.keep.clicked.connect(self.kept)
        self.delete.clicked.connect(self._on_delete)
        self.export.said.connect(self.said)

    def open(self) -> None:
        """Say how much it is; the keyboard is on the button that changes nothing."""
        stores = self._opened.stores
        ids = [*stores.diary.all_ids().values(), *stores.sleep.all_ids().values()]
        entries = sum(not in_bin for in_bin in ids)
        self.goes.setText(tr("Entries in your diary: {n}.").format(n=number(entries, 0)))
        self.traces.setText(kept_words.traces(self._opened))
        self.delete.setEnabled(not self._opened.is_read_only)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _what_goes(self) -> Part:
        part = Part(tr("What goes"))
        part.body.addWidget(self.goes)
        for sentence in (
            tr("Your diary, drafts, bin and backups, the key file, settings and log."),
            tr("Copies of this diary in the second place, if it is here now."),
            tr("This cannot be undone. The key is deleted first."),
        ):
            part.body.addWidget(PlainLabel(sentence))
        part.body.addWidget(self.traces)
        return part

    def _what_stays(self) -> Part:
        part = Part(tr("What Companion cannot reach"))
        for sentence in kept_words.out_of_reach():
            part.body.addWidget(PlainLabel(sentence))
        return part

    def _on_delete(self) -> None:
        self.delete.setEnabled(False)
        self.wanted.emit()
