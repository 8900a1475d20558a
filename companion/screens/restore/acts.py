"""What the restore page has done beside the window: no widget is touched in here."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store.envelope import wipe
from companion.store.inside import look
from companion.wording.backups import unnamed_activity, unnamed_goal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.clock import Clock
    from companion.left_over import Left
    from companion.paths import AppPaths
    from companion.rescue import Restored
    from companion.store.backup import BackupFile
    from companion.store.inside import Inside
    from companion.store.salvage import Salvaged

    GoOn = Callable[[], None]


@dataclass(slots=True)
class Acts:
    """Everything that may take a while; each is called in a thread, one at a time.

    Attributes:
        paths: Where the diary lies.
        clock: The time.
        known_key: The key of this computer's key file, where it is known. A secret that opens a
            backup may open that as well: then the passphrase stays as it is.
    """

    paths: AppPaths
    clock: Clock
    known_key: bytes | None
    _keys: dict[Path, bytearray] = field(default_factory=dict)

    def forget(self) -> None:
        """The page is left: the keys of other backups are not needed any more."""
        for key in self._keys.values():
            wipe(key)
        self._keys.clear()

    def inside(self, backup: BackupFile, secret: str | None) -> Inside:
        """What a backup holds.

        Raises:
            NeedsSecret: it has another key, and needs its passphrase.
            DoesNotMatch: that is another one.
            CompanionError: it is damaged or newer.
        """
        return look(backup.path, bytes(self._key(backup, secret)), self.paths.backups)

    def restore(self, backup: BackupFile, secret: str | None, go_on: GoOn) -> Restored:
        """Put a backup in the place of the diary; what was there is kept.

        Raises:
            CompanionError: as `inside`; or the disk is full. Nothing was changed.
        """
        from companion import rescue

        key = self._key(backup, secret)
        go_on()
        return rescue.restore(self.paths, self.clock, backup, key, self.known_key, go_on)

    def left_in(self, aside: Path, data_key: bytearray) -> Left:
        """What can be read of the file that was put aside, and is not in the diary."""
        from companion import left_over
        from companion.opening import open_companion

        with closing(open_companion(self.paths, self.clock, data_key=data_key)) as opened:
            return left_over.left_in(aside, opened)

    def take_in(self, left: Left, data_key: bytearray, go_on: GoOn) -> int:
        """Add it, all or nothing; gives how many entries there were."""
        from companion import left_over
        from companion.opening import open_companion

        with closing(open_companion(self.paths, self.clock, data_key=data_key)) as opened:
            go_on()
            left_over.take_in_left(opened, left, unnamed_activity(), unnamed_goal())
        return len(left.added) + len(left.changed)

    def readable(self) -> Salvaged:
        """What can be read of the damaged diary; nothing is changed."""
        from companion.store.salvage import salvage

        assert self.known_key is not None
        return salvage(self.paths.database, self.known_key)

    def begin_with(self, go_on: GoOn) -> tuple[Path | None, int]:
        """Put the damaged file aside and begin a diary with what can be read of it.

        Returns:
            Where the damaged file lies, and how many entries were taken over.
        """
        from companion import left_over, rescue
        from companion.opening import open_companion

        assert self.known_key is not None
        go_on()
        aside = rescue.begin_anew(self.paths, self.clock)
        with closing(open_companion(self.paths, self.clock, data_key=self.known_key)) as opened:
            left = left_over.left_in(aside, opened) if aside is not None else None
            if left is None:
                return aside, 0
            left_over.take_in_left(opened, left, unnamed_activity(), unnamed_goal())
            return aside, len(left.added)

    def begin_empty(self) -> Path | None:
        """Put the file aside; the next opening begins an empty diary."""
        from companion import rescue

        return rescue.begin_anew(self.paths, self.clock)

    def _key(self, backup: BackupFile, secret: str | None) -> bytearray:
        from companion import rescue
        from companion.opening import keys_here

        known = self._keys.get(backup.path)
        if known is None:
            keys = keys_here(self.paths)
            known = rescue.key_for(backup, self.known_key, secret, keys)
            self._keys[backup.path] = known
            if self.known_key is None and secret is not None and keys is not None:
                with suppress(CompanionError):  # of another computer
                    self.known_key = bytes(keys.open_with(secret))
        return known
