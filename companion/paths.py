"""Where things lie on this computer: data, settings, logs, and the files that come with the app."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

APP_FOLDER = "companion-diary"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The four folders that belong to one person; each is made when first needed, mode 0700."""

    data: Path
    settings: Path
    logs: Path
    cache: Path

    @classmethod
    def for_user(cls) -> AppPaths:
        """The folders the system gives this person (never one that a roaming profile copies)."""
        import platformdirs

        found = platformdirs.PlatformDirs(APP_FOLDER, appauthor=False, roaming=False)
        return cls(
            data=found.user_data_path,
            settings=found.user_config_path,
            logs=found.user_state_path / "logs",
            cache=found.user_cache_path,
        )

    @classmethod
    def under(cls, folder: Path) -> AppPaths:
        """Everything under one folder: for `--data-dir`, the demo and the tests."""
        root = folder.expanduser().absolute()
        return cls(root / "data", root / "settings", root / "logs", root / "cache")

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.data / "companion.db"

    @property
    def keys(self) -> Path:
        """The key file; without it the database cannot be read."""
        return self.data / "keys.json"

    @property
    def spare_keys(self) -> Path:
        """A second copy of the key file, beside the backups that need it."""
        return self.backups / "keys.json"

    @property
    def backups(self) -> Path:
        """The folder of the backups that are made without asking."""
        return self.data / "backups"

    @property
    def backup_due(self) -> Path:
        """Lies there while something was written that no backup holds."""
        return self.data / "backup-due"

    @property
    def deleting(self) -> Path:
        """Lies there from the moment when all data are to be deleted until they are."""
        return self.data / "deleting"

    @property
    def settings_file(self) -> Path:
        """Preferences of this machine; no word of the diary is in it."""
        return self.settings / "settings.json"

    @property
    def lock_file(self) -> Path:
        """Held while the window or a command uses the database: one writer at a time."""
        return self.data / "companion.lock"

    def make(self) -> None:
        """Make the folders that are missing, readable by this person only."""
        for folder in (self.data, self.settings, self.logs):
            private_folder(folder)


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner may open; one that exists is narrowed to that.

    Raises:
        OSError: the folder cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32":
        folder.chmod(0o700)


@dataclass(frozen=True, slots=True)
class Disk:
    """What a place lies on.

    Attributes:
        at: Where the disk begins in the tree of folders.
        free_mb: What this person may still write there, in MB (10^6 bytes).
    """

    at: Path
    free_mb: float


def disk_of(place: Path) -> Disk | None:
    """The disk of a place, which need not exist yet; None where that is unknown."""
    try:
        there = place.absolute()
        while not there.exists():
            there = there.parent
        free = shutil.disk_usage(there).free
        while not os.path.ismount(there):
            there = there.parent
    except OSError:
        return None
    return Disk(there, free / 1e6)


def resources() -> Path:
    """The folder of bundled fonts, icons, themes, texts: beside the package, or inside it."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
