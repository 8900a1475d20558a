"""Entries in: what an export folder holds is shown first; nothing is kept before you say so."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.settings.import_preview import ImportPreview
from companion.screens.settings.progress import Cancelled, Progress
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
    from companion.exchange import Kept, Package, Plan
    from companion.exchange.reading import Entry
    from companion.screens.settings.folders import AskFolder
    from companion.store.stores import Stores

AT_ONCE = 500
"""Entries that are written between two looks at "Cancel"."""


class ImportCard(Card):
    """Reads an export folder, shows what it would bring, and brings it in as one step.

    Signals:
        said: A Notice: what was brought in, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, ask_folder: AskFolder) -> None:
        super().__init__(tr("Bring entries in"))
        self._stores = stores
        self._clock = clock
        self._ask_folder = ask_folder
        self._package: Package | None = None
        self._kept: Kept | None = None
        self.choose = QuietButton(tr("Choose an export folder"), "folder-open")
        self.choose.clicked.connect(self._ask)
        self.preview = ImportPreview()
        self.preview.hide()
        self.preview.replace_toggled.connect(self._plan)
        self.preview.wanted.connect(self._bring_in)
        self.preview.cancelled.connect(self._close)
        self.error = PlainLabel("", "error")
        self.error.hide()
        words = tr("You first see what the folder holds. Nothing is kept before you say so.")
        self.body.addWidget(PlainLabel(words))
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.error)

    # --- looking ------------------------------------------------------------------------

    def _ask(self) -> None:
        self._ask_folder(self.window(), tr("Which export folder?"), self._read)

    def _read(self, folder: Path) -> None:
        from companion.exchange import Kept, read_folder

        self._tell("")
        self._package = read_folder(folder, self._clock.today())
        diary, sleep = self._stores.diary, self._stores.sleep
        self._kept = Kept.of(
            diary.between(date.min, date.max),
            sleep.between(date.min, date.max),
            (each for each, in_bin in diary.all_ids().items() if in_bin),
            (each for each, in_bin in sleep.all_ids().items() if in_bin),
        )
        self.preview.begin(folder.name)
        self._plan(False)
        self.preview.show()
        self.preview.setFocus()

    def _plan(self, replace: bool) -> None:
        from companion.exchange import plan_import

        if self._package is None or self._kept is None:
            return
        plan = plan_import(self._package, self._kept, replace=replace)
        others = plan_import(self._package, self._kept, replace=True).replaced
        self.preview.show_plan(self._package, plan, others=len(others))

    def _close(self) -> None:
        self._package = self._kept = None
        self.preview.hide()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing --------------------------------------------------------------------------

    def _bring_in(self, plan: Plan) -> None:
        kept = self._kept
        assert kept is not None
        added = [row.entry for row in plan.added]
        replaced = [row.entry for row in plan.replaced]
        before = [other for entry in replaced if (other := kept.other(entry)) is not None]
        try:
            with Progress(tr("Bringing your entries in …"), len(added), self.window()) as progress:
                self._write(added, replaced, progress)
        except Cancelled:
            self._tell(tr("Cancelled. Nothing was kept, and nothing was changed."))
            return
        except CompanionError as error:
            self._tell(f"{error.title} {error.advice}")
            return
        self._close()
        said = tr("Entries brought in: {n}.").format(n=len(added) + len(replaced))
        self.said.emit(Notice(said, partial(self._undo, added, before)))

    def _write(self, added: list[Entry], replaced: list[Entry], progress: Progress) -> None:
        """All of it, or nothing: one transaction, that can be cancelled until its end."""
        from companion.store.intake import take_in

        database = self._stores.database
        with database.write(Topic.DIARY | Topic.SLEEP):
            take_in(database, (), replaced)
            for start in range(0, len(added), AT_ONCE):
                take_in(database, added[start : start + AT_ONCE])
                progress.step(start + AT_ONCE)

    def _undo(self, added: list[Entry], before: list[Entry]) -> None:
        from companion.store.intake import take_in, take_out

        database = self._stores.database
        with database.write(Topic.DIARY | Topic.SLEEP):
            take_out(database, added)
            take_in(database, (), before)

    def _tell(self, said: str) -> None:
        self.error.setText(said)
        show_if(bool(said), self.error)
        if said:
            announce(self.error, said)
