"""Backups in Settings: how old, how many, in which second place; and what others left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.errors import CompanionError
from companion.screens.forms.advice import conflicts_in, drill_words, place_words
from companion.screens.settings.part import Divider, Part
from companion.screens.settings.second_place import SecondPlacePart
from companion.store.backup import Reason
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import backups as words
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.opening import Opened
    from companion.screens.settings.folders import AskFolder


class BackupsCard(Card):
    """The last backup with its age, a second place, and ways to make one or bring one back.

    Signals:
        restore_wanted: The person wants to bring a backup back.
        passphrase_wanted: An Aim: copies in a second place need a passphrase.
        changed: A preference is another now.
    """

    restore_wanted = Signal()
    passphrase_wanted = Signal(object)
    changed = Signal()

    def __init__(self, opened: Opened, ask_folder: AskFolder) -> None:
        super().__init__(tr("Backups"))
        self._opened = opened
        self.last = PlainLabel("", "strong")
        self.kept = PlainLabel("", "small")
        self.drill = PlainLabel("", "error")
        self.error = ErrorLine()
        self.now = QuietButton(tr("Back up now"), "save")
        self.restore = QuietButton(tr("Restore from a backup"), "rotate-ccw")
        self.place = PlainLabel("", "warm")
        self.second = SecondPlacePart(opened, ask_folder)
        self.conflicts = Part(tr("Copies that another program made"))
        self.found = PlainLabel("")
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show how it is now."""
        opened = self._opened
        now = opened.clock.local()
        backups = opened.safe.backups.all()
        if backups:
            made = backups[0].created
            said = words.last_backup(words.when(made, now), words.age(made, now))
            self.last.setText(said)
            count = tr("Backups kept here: {n}.").format(n=number(len(backups), 0))
        else:
            self.last.setText(tr("There is no backup yet."))
            count = ""
        how = tr("Companion makes them by itself, and each is checked as it is made.")
        self.kept.setText(f"{count} {how}".strip())
        self._show_findings()
        self.second.refresh()
        self.now.setEnabled(not opened.is_read_only)

    def _show_findings(self) -> None:
        opened = self._opened
        for label, said in (
            (self.drill, drill_words(opened)),
            (self.place, place_words(opened.paths)),
        ):
            label.setText(said)
            show_if(bool(said), label)
        found = conflicts_in(opened)
        self.found.setText("\n".join(found))
        for widget in (self.conflicts, self._line):
            show_if(bool(found), widget)

    def _build(self) -> None:
        buttons = in_a_row((self.now, self.restore))
        self._line = Divider()
        said = tr("They are kept, and nothing in them was changed.")
        for label in (self.found, PlainLabel(said, "small")):
            self.conflicts.body.addWidget(label)
        for widget in (
            self.last, self.kept, self.drill, self.error, buttons, self.place, Divider(),
            self.second, self._line, self.conflicts,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.now.clicked.connect(self._back_up)
        self.restore.clicked.connect(self.restore_wanted)
        self.second.passphrase_wanted.connect(self.passphrase_wanted)
        self.second.changed.connect(self.changed)

    def _back_up(self) -> None:
        said = ""
        try:
            made = self._opened.safe.back_up(Reason.ASKED)
        except CompanionError as error:
            said = str(error)
        else:
            count = number(made.entries, 0)
            announce(self.now, tr("Backed up. Entries: {n}.").format(n=count))
        self.error.say(said)
        self.refresh()
        self.now.setFocus(Qt.FocusReason.OtherFocusReason)
