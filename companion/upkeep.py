"""What keeps a diary safe without being asked: backups while it is used, and when it is closed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from companion import crash
from companion.errors import CompanionError
from companion.store.backup import Reason

if TYPE_CHECKING:
    from companion.opening import Opened

EVERY = timedelta(minutes=30)
"""So often a backup is made while entries change. Source: Anki's manual, "Backups"."""

LOOK_EVERY_MS = 60_000


class Upkeep(QObject):
    """Makes the backups of an open diary.

    Signals:
        troubled: A backup could not be made; told once until one can be made again.
        advised: An Advice: what the person is told at the start, or the look into a backup found.
    """

    troubled = Signal(object)
    advised = Signal(object)

    def __init__(self, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._last = opened.clock.now()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def look_after(self) -> None:
        """The window can be used: back up what is due, then empty the bin, then say what matters.

        In this order: what leaves the bin for good is in a backup.
        """
        from companion.screens.forms.advice import words_at_start

        if not self._opened.is_read_only:
            self.start()
            self._opened.stores.purge_bin(self._opened.clock.now())
            self.drill()
        for advice in words_at_start(self._opened):
            self.advised.emit(advice)

    def start(self) -> None:
        """The window can be used: make the backup that an earlier run or a lock left due."""
        self._timer.start()
        self._back_up(Reason.OPENED)

    def look(self) -> None:
        """Make a backup when half an hour has gone since the last one, and something changed."""
        now = self._opened.clock.now()
        if not timedelta(0) <= now - self._last < EVERY:
            self._back_up(Reason.IN_USE)

    def drill(self) -> None:
        """Once a month open the newest backup, beside the window, to see that it is good."""
        from companion.screens.forms.advice import drill, drill_due
        from companion.ui.aside import Aside

        if drill_due(self._opened):
            aside = Aside(partial(drill, self._opened))
            aside.done.connect(self._after_drill)
            aside.start()

    def _after_drill(self, broken: object) -> None:
        from companion.screens.forms.advice import after_drill

        if not self._timer.isActive():  # the diary was closed meanwhile
            return
        advice = after_drill(self._opened, broken if isinstance(broken, Path) else None)
        if advice is not None:
            self.advised.emit(advice)

    def stop(self) -> None:
        """The diary is about to be closed."""
        self._timer.stop()

    def close(self) -> None:
        """The window was closed by the person: back up what changed, here and elsewhere."""
        self.stop()
        self._back_up(Reason.CLOSING)
        self._copy()

    def _back_up(self, reason: Reason) -> None:
        self._last = self._opened.clock.now()
        try:
            self._opened.safe.back_up_if_due(reason)
        except CompanionError as error:
            if not self._told:
                self._told = True
                crash.log.warning("no backup was made")
                self.troubled.emit(error)
            return
        self._told = False

    def _copy(self) -> None:
        """Keep the second place up to date while it is there, such as a stick."""
        place = self._opened.settings.second_place
        safe = self._opened.safe
        if not place or not Path(place).is_dir() or not safe.copies_open_elsewhere:
            return
        try:
            newest = safe.backups.newest_sound()
            there = safe.newest_copy(Path(place))
            if newest and (there is None or there.created < newest.created):
                safe.copy_to(Path(place), newest)
            if newest:
                self._opened.settings.second_place_copied = newest.created.isoformat()
                self._opened.settings.save()
        except (CompanionError, OSError):
            crash.log.warning("no copy was made in the second place")
