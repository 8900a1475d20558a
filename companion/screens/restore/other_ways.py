"""Without a backup: a diary begins with what can still be read of the damaged one, or empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.restore.left_part import LeftPart
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import datetime

    from companion.screens.restore.acts import Acts
    from companion.store.salvage import Salvaged
    from companion.ui.working import GoOn, Working


class OtherWays(Card):
    """Nothing is deleted here either: the file that was there is kept aside.

    Args:
        acts: What is done beside the window.
        working: Shows that it goes on.
        now: The time.
        can_be_read_partly: The file is damaged, and its key is known.

    Attributes:
        readable: What can be read of the file.
        begin_empty: "Begin an empty diary".

    Signals:
        begun: A diary begins with what could be read: where the former file lies, or None, and
            how many entries of it were taken over.
    """

    begun = Signal(object)

    def __init__(
        self, acts: Acts, working: Working, now: datetime, *, can_be_read_partly: bool
    ) -> None:
        super().__init__(tr("Without a backup"))
        self._acts = acts
        self._now = now
        self.readable = LeftPart(
            working,
            tr("Companion can look which entries of the file can still be read."),
            tr("See what can be read"),
            tr("Begin with these entries"),
            tr("Do not use them"),
        )
        self.begin_empty = QuietButton(tr("Begin an empty diary"))
        self.body.addWidget(self.readable)
        self.body.addWidget(PlainLabel(tr("An empty diary can begin here. Nothing is deleted.")))
        self.body.addWidget(self.begin_empty, 0, Qt.AlignmentFlag.AlignLeft)
        show_if(can_be_read_partly, self.readable)
        self.readable.look_wanted.connect(self._look)
        self.readable.taken.connect(self._begin_with)

    def _look(self) -> None:
        self.readable.read(self._read, self._show)

    def _read(self, _go_on: GoOn) -> Salvaged:
        return self._acts.readable()

    def _show(self, found: Salvaged) -> None:
        self.readable.show_readable(found, self._now)

    def _begin_with(self) -> None:
        self.readable.add(self._acts.begin_with, self.begun.emit)
