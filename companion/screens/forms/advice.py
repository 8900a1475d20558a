"""What is worth saying about the safety of the diary: at the start, and in Settings.

A sync client's folder, copies that it left behind, an old copy on the stick, a backup that cannot
be read. Each is said calmly and seldom.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.backup_reminder import copy_is_old, drill_is_due, may_remind
from companion.errors import CompanionError
from companion.store import backup_file
from companion.store.backup import BackupFile, Reason
from companion.store.envelope import wipe
from companion.store.facts import facts_of
from companion.store.peek import peek
from companion.store.places import conflict_copies, recognise
from companion.wording import backups as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.opening import Opened
    from companion.paths import AppPaths


@dataclass(frozen=True, slots=True)
class Advice:
    """Words for the line above the pages, with a button.

    Attributes:
        words: One or two sentences.
        action_words: What the button says.
        page: The page that the button opens.
    """

    words: str
    action_words: str
    page: str = "settings"


def words_at_start(opened: Opened) -> list[Advice]:
    """What is said when the diary has been opened; the least urgent first.

    What was said about an old copy is remembered: once a week is enough.
    """
    look = tr("Look in Settings")
    found = []
    old = _old_copy(opened)
    if old:
        found.append(Advice(old, look))
    place = place_words(opened.paths)
    if place:
        found.append(Advice(place, look))
    if _conflict_files(opened.paths):
        said = tr("Another program left copies of your diary file. Your diary is as you left it.")
        found.append(Advice(said, look))
    return found


# --- where it lies ----------------------------------------------------------------------


def place_words(paths: AppPaths) -> str:
    """What there is to say about the folder of the diary; empty where all is well."""
    place = recognise(paths.data)
    return "" if place is None else words.place(place.value)


def conflicts_in(opened: Opened) -> list[str]:
    """Copies of our files that a sync client put aside: name, date, entries where they open."""
    now = opened.clock.local()
    return [_told(file, opened, now) for file in _conflict_files(opened.paths)]


def _conflict_files(paths: AppPaths) -> tuple[Path, ...]:
    return (*conflict_copies(paths.data), *conflict_copies(paths.backups))


def _told(file: Path, opened: Opened, now: datetime) -> str:
    try:
        changed = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return file.name
    count = _entries_of(file, opened)
    return words.conflict_copy(file.name, words.when(changed, now), count)


def _entries_of(file: Path, opened: Opened) -> int | None:
    """How many entries are in it; None where it cannot be opened."""
    key = opened.safe.copy_of_key()
    try:
        if file.suffix == ".backup":
            return BackupFile.at(file).entries
        if file.suffix != ".db":
            return None
        with peek(file, bytes(key)) as database:
            return facts_of(database).entries
    except CompanionError:
        return None
    finally:
        wipe(key)


# --- the copy in the second place -------------------------------------------------------


def _old_copy(opened: Opened) -> str:
    """A word about an old copy in the second place, where it is time for one."""
    settings, safe, clock = opened.settings, opened.safe, opened.clock
    today = clock.today()
    if not settings.second_place or not may_remind(_day(settings.second_place_reminded), today):
        return ""
    backups = safe.backups.all()
    copied = _last_copied(opened)
    if copied is None or not backups:
        return ""
    if not copy_is_old(copied, backups[0].created, clock.now()):
        return ""
    settings.second_place_reminded = today.isoformat()
    _keep(opened)
    return tr("Your copy in the second place is over a month old. Plug it in to make a new one.")


def _last_copied(opened: Opened) -> datetime | None:
    """When the newest copy was made that is known: the one that lies there, if it is there."""
    place = Path(opened.settings.second_place)
    copy = opened.safe.newest_copy(place) if place.is_dir() else None
    if copy is not None:
        return copy.created
    return _instant(opened.settings.second_place_copied)


# --- the drill --------------------------------------------------------------------------


def drill_due(opened: Opened) -> bool:
    """Whether it is time to open a backup and see that it is good."""
    return drill_is_due(_day(opened.settings.drilled[:10]), opened.clock.today())


def drill(opened: Opened) -> Path | None:
    """Open the newest backup and count it; gives the file if it cannot be read.

    It touches no widget and not the open database: it may run in a thread.
    """
    unreadable = opened.safe.backups.unreadable()
    for backup in opened.safe.backups.all():
        newer = [file for file in unreadable if file.name > backup.path.name]
        if newer:
            return newer[-1]
        try:
            backup_file.check(backup.path)
            if _is_of_another_diary(backup, opened):
                continue
            opened.safe.look_inside(backup)
        except CompanionError:
            if not backup.path.exists():  # an older one that has just made room
                continue
            return backup.path
        return None
    return unreadable[-1] if unreadable else None


def after_drill(opened: Opened, broken: Path | None) -> Advice | None:
    """Remember the drill; where a backup is broken, make a new one and say so, once.

    Args:
        opened: The diary.
        broken: What `drill` gave.
    """
    before = _broken(opened)
    name = "" if broken is None else broken.name
    opened.settings.drilled = f"{opened.clock.today().isoformat()} {name}".strip()
    _keep(opened)
    if broken is None or name == before:
        return None
    try:
        opened.safe.back_up(Reason.ASKED)
    except CompanionError as error:
        said = tr("A backup cannot be read.")
        return Advice(f"{said} {error.title}", tr("Look in Settings"))
    said = tr("A backup cannot be read any more. A new one was made, and your entries are safe.")
    return Advice(said, tr("Look in Settings"))


def drill_words(opened: Opened) -> str:
    """What the last drill found, for Settings; empty where all is well."""
    name = _broken(opened)
    if not name or not (opened.paths.backups / name).exists():
        return ""
    return tr("This backup cannot be read: {name}. Others are there.").format(name=name)


def _broken(opened: Opened) -> str:
    return opened.settings.drilled[11:]


def _is_of_another_diary(backup: BackupFile, opened: Opened) -> bool:
    key = opened.safe.copy_of_key()
    try:
        return not backup.fits(bytes(key))
    finally:
        wipe(key)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _instant(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None


def _keep(opened: Opened) -> None:
    with suppress(OSError):
        opened.settings.save()
