"""Places where a diary would not be safe: folders of sync clients, and disks of a network.

They are recognised so that a person can be told; copies of a backup may well lie there.
"""

from __future__ import annotations

import os
import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MOUNTS = Path("/proc/mounts")


class Place(StrEnum):
    """Who else touches the files of a folder."""

    DROPBOX = "Dropbox"
    ONEDRIVE = "OneDrive"
    ICLOUD = "iCloud"
    GOOGLE_DRIVE = "Google Drive"
    NEXTCLOUD = "Nextcloud"
    SYNCTHING = "Syncthing"
    NETWORK = "a network disk"


_NAMES: tuple[tuple[re.Pattern[str], Place], ...] = (
    (re.compile(r"dropbox( \(.*\)|-.*)?"), Place.DROPBOX),
    (re.compile(r"onedrive( ?- ?.*)?"), Place.ONEDRIVE),
    (re.compile(r"mobile documents|com~apple~clouddocs|icloud ?drive"), Place.ICLOUD),
    (re.compile(r"google ?drive(-.*| \(.*\))?|my drive"), Place.GOOGLE_DRIVE),
    (re.compile(r"(nextcloud|owncloud)(-.*|\d*)"), Place.NEXTCLOUD),
)
_MARKS = {
    ".dropbox": Place.DROPBOX,
    ".dropbox.cache": Place.DROPBOX,
    ".tmp.driveupload": Place.GOOGLE_DRIVE,
    ".tmp.drivedownload": Place.GOOGLE_DRIVE,
    ".stfolder": Place.SYNCTHING,
    ".nextcloudsync.log": Place.NEXTCLOUD,
    ".owncloudsync.log": Place.NEXTCLOUD,
}
_SYNC_LISTS = re.compile(r"\.(_sync|sync)_.*\.db")
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK = {
    "cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "davfs", "ceph", "glusterfs", "afs",
    "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
}  # fmt: skip

_CONFLICT = re.compile(
    r"conflicted copy|\.sync-conflict-|\(conflict|[_ (]case conflict|_conflict-", re.IGNORECASE
)
_OURS = re.compile(r"(companion|keys)(?![a-z0-9]).*\.(db|json|backup)", re.IGNORECASE)
_DOUBLE = re.compile(r"(companion|keys)( \(\d+\)|-[A-Z][A-Z0-9-]*)\.(db|json)")
"""Google Drive numbers copies; OneDrive adds the name of the other computer."""


def recognise(
    folder: Path, environment: Mapping[str, str] | None = None, mounts: Path = MOUNTS
) -> Place | None:
    """Who else touches this folder, which need not exist yet; None: nobody that we know of.

    Links are followed: Documents may have been moved into OneDrive without a word.
    """
    real = folder.expanduser().resolve()
    for each in (real, *real.parents):
        found = _by_name(each.name) or _by_marks(each)
        if found:
            return found
    if _under_onedrive(real, os.environ if environment is None else environment):
        return Place.ONEDRIVE
    if _in_icloud_documents(real):
        return Place.ICLOUD
    return Place.NETWORK if _on_network(real, mounts) else None


def conflict_copies(folder: Path) -> tuple[Path, ...]:
    """Copies of our files that a sync client put aside; they are told, never removed."""
    try:
        names = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return ()
    return tuple(path for path in names if is_conflict_copy(path.name))


def is_conflict_copy(name: str) -> bool:
    """Whether a name is that of a copy of one of our files, made by a sync client."""
    return bool((_OURS.match(name) and _CONFLICT.search(name)) or _DOUBLE.fullmatch(name))


def can_be_written(folder: Path) -> bool:
    """Whether files can be written there: not on read-only media, not in another's folder."""
    try:
        if hasattr(os, "statvfs") and os.statvfs(folder).f_flag & os.ST_RDONLY:
            return False
    except OSError:
        return False
    return os.access(folder, os.W_OK | os.X_OK)


def _by_name(name: str) -> Place | None:
    lower = name.casefold()
    return next((place for pattern, place in _NAMES if pattern.fullmatch(lower)), None)


def _by_marks(folder: Path) -> Place | None:
    for mark, place in _MARKS.items():
        if (folder / mark).exists():
            return place
    try:
        lists = any(_SYNC_LISTS.fullmatch(path.name) for path in folder.glob(".*sync_*.db"))
    except OSError:
        return None
    return Place.NEXTCLOUD if lists else None


def _under_onedrive(folder: Path, environment: Mapping[str, str]) -> bool:
    roots = [environment[name] for name in _ONEDRIVE if environment.get(name)]
    return any(folder.is_relative_to(Path(root).resolve()) for root in roots)


def _in_icloud_documents(folder: Path) -> bool:
    """On a Mac "Desktop & Documents" can lie in iCloud under their usual names."""
    for home in folder.parents:
        cloud = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
        for name in ("Documents", "Desktop"):
            if folder.is_relative_to(home / name) and (cloud / name).exists():
                return True
    return False


def _on_network(folder: Path, mounts: Path) -> bool:
    if str(folder).startswith("\\\\"):
        return True
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    found = [line.split() for line in lines if len(line.split()) >= 3]
    kinds = [(Path(_unescaped(each[1])), each[2]) for each in found]
    over = [(len(at.parts), kind) for at, kind in kinds if folder.is_relative_to(at)]
    deepest = max((depth for depth, _ in over), default=0)
    last = [kind for depth, kind in over if depth == deepest]
    return bool(last) and last[-1] in _NETWORK


def _unescaped(text: str) -> str:
    """A mount point as it is: in the list a space is written as an octal number."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
