"""Entries in: what an export folder holds is shown first; nothing is kept before you say so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.settings.import_preview import ImportPreview
from companion.screens.settings.progress import Cancelled, Progress
from companion.store.backup import Reason
from companion.ui.screen import Notice
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.clock import Clock
    from companion.domain.entries import Entry
    from companion.exchange import Kept, Package, Plan
    from companion.store.safe import Safe
    from companion.store.stores import Stores

AT_ONCE = 300
"""Entries that are written between two looks at "Cancel": some hundredths of a second."""


class ImportCard(Card):
    """Shows what an export folder would bring, and brings it in as one step.

    It takes the place of the other cards while it is open.

    Signals:
        opened: A folder was read and is shown.
        closed: The person is done here.
        said: A Notice: what was brought in, and how to undo it.
    """

    opened = Signal()
    closed = Signal()
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, safe: Safe) -> None:
        super().__init__(tr("Bring entries in"))
        self._stores = stores
        self._safe = safe
        self._clock = clock
        self._package: Package | None = None
        self._kept: Kept | None = None
        self.preview = ImportPreview()
        self.preview.replace_toggled.connect(self._plan)
        self.preview.wanted.connect(self._bring_in)
        self.preview.cancelled.connect(self.close_folder)
        self.error = ErrorLine()
        self.body.addWidget(self.error)
        self.body.addWidget(self.preview)

    # --- looking ------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a folder is being looked at."""
        return self._package is not None

    def open_folder(self, folder: Path) -> None:
        """Read a folder and show what it would bring; nothing is kept."""
        from companion.exchange import read_folder

        self.error.say("")
        self._package = read_folder(folder, self._clock.today())
        self.preview.begin(folder.name)
        self.refresh()
        self.opened.emit()
        self.preview.setFocus()

    def close_folder(self) -> None:
        """Put the folder away."""
        self._package = self._kept = None
        self.closed.emit()

    def refresh(self) -> None:
        """The diary may be another now: compare the folder with it anew."""
        try:
            self._kept = self._read_kept()
        except CompanionError as error:
            self.error.say(str(error))
        else:
            self._plan(self.preview.replace.isChecked())

    def _read_kept(self) -> Kept:
        from companion.exchange import Kept
        from companion.store.intake import everything

        return Kept.of(*everything(self._stores))

    def _plan(self, replace: bool) -> None:
        from companion.exchange import plan_import

        if self._package is None or self._kept is None:
            return
        plan = plan_import(self._package, self._kept, replace=replace)
        others = plan_import(self._package, self._kept, replace=True).replaced
        self.preview.show_plan(self._package, plan, others=len(others))

    # --- doing --------------------------------------------------------------------------

    def _bring_in(self, plan: Plan) -> None:
        from companion.store.intake import take_in

        kept = self._kept
        assert kept is not None
        added = [row.entry for row in plan.added]
        replaced = [row.entry for row in plan.replaced]
        before = [other for entry in replaced if (other := kept.other(entry)) is not None]
        count = len(added) + len(replaced)
        try:
            self._safe.back_up_if_due(Reason.IMPORT)
            with Progress(tr("Adding your entries …"), count, self.window()) as progress:
                take_in(self._stores.database, added, replaced, progress.step, AT_ONCE)
        except Cancelled:
            self.error.say(tr("Stopped. Nothing was added, and nothing was changed."))
            return
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.close_folder()
        said = tr("Entries added: {n}.").format(n=count)
        self.said.emit(Notice(said, partial(self._put_back, added, before)))

    def _put_back(self, added: Sequence[Entry], before: Sequence[Entry]) -> None:
        """As it was before: what came goes, what gave way is there again."""
        from companion.store.intake import take_in, take_out

        with self._stores.database.write(Topic(0)):
            take_out(self._stores.database, added)
            take_in(self._stores.database, (), before)
