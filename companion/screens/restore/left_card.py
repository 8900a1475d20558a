"""After a backup was brought back: what else the damaged file holds, added where it is wished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.restore.left_part import LeftPart
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from companion.left_over import Left
    from companion.screens.restore.acts import Acts
    from companion.ui.working import GoOn, Working


class LeftCard(Card):
    """Looks into the file that was put aside, and adds what the diary lacks.

    Args:
        acts: What is done beside the window.
        working: Shows that it goes on.
        now: The time.

    Attributes:
        part: The offer, and what was found.
    """

    def __init__(self, acts: Acts, working: Working, now: datetime) -> None:
        super().__init__(tr("What else can be read"))
        self._acts = acts
        self._now = now
        self._aside: Path | None = None
        self._data_key = bytearray()
        self._left: Left | None = None
        self.part = LeftPart(
            working,
            tr("Some entries of the damaged file may not be in the backup."),
            tr("Look what else can be read"),
            tr("Add them"),
            tr("Leave them"),
        )
        self.body.addWidget(self.part)
        self.part.look_wanted.connect(self._look)
        self.part.taken.connect(self._take_in)

    def offer(self, aside: Path, data_key: bytearray) -> None:
        """Offer a look into a file.

        Args:
            aside: The damaged one.
            data_key: The key of the diary that is in place now.
        """
        self._aside, self._data_key = aside, data_key

    def _look(self) -> None:
        self.part.read(self._read, self._show)

    def _read(self, _go_on: GoOn) -> Left:
        assert self._aside is not None
        return self._acts.left_in(self._aside, self._data_key)

    def _show(self, left: Left) -> None:
        self._left = left
        self.part.show_left(left, self._now)

    def _take_in(self) -> None:
        self.part.add(self._add, self.part.show_taken)

    def _add(self, go_on: GoOn) -> int:
        assert self._left is not None
        return self._acts.take_in(self._left, self._data_key, go_on)
