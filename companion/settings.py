"""Preferences of this machine: how the window looks. No word of the diary is kept here."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

THEMES = ("system", "light", "dark", "contrast")
PAPERS = ("a4", "letter")
LOCK_AFTER_MIN, LONGEST_UNLOCKED_MIN = 15, 60
VOLUMES_PERCENT = (25, 50, 100)
BACKGROUNDS = ("", "noise", "tone")
TEXT_SIZES = (100, 115, 130, 150, 175, 200)


@dataclass(slots=True)
class Settings:
    """How this machine shows the app; a value that makes no sense falls back to its default.

    Attributes:
        theme: One of THEMES; "system" follows the desktop.
        text_size_percent: 100 to 200.
        paper: One of PAPERS, for the printed page.
        reduced_motion: True stills everything that moves, whatever the desktop says.
        country: Two letters, for the crisis lines; empty means not chosen.
        geometry: Where the window stood, as the window wrote it.
        lock_after_min: So many minutes without a key or a movement lock the diary; 0: never.
        second_place: The folder where copies of backups go as well; empty: none.
        second_place_copied: When the newest backup was made of which a copy lies there.
        second_place_reminded: The day when it was last said that the copy there is old.
        drilled: The day when a backup was last opened to see that it is good, and the name of
            the file if it was not.
        timer_chime: The timer chimes when rest or work begins.
        timer_sign: It shows that with a coloured line as well.
        timer_volume_percent: How loud the chime is, one of VOLUMES_PERCENT.
        voice: Which voice leads through a practice; one that is not there is the first there is.
        voice_on: It is heard.
        captions_on: What it says is shown.
        captions_large: In large letters.
        shows_time: How long a practice still takes is shown.
        background: What sounds under it, one of BACKGROUNDS; empty: nothing.
        voice_volume_percent: How loud the voice is, one of VOLUMES_PERCENT; so is the other.
        background_volume_percent: How loud what sounds under it is.
        practice_chime: A chime sounds at its beginning and at its end.
        practice_chime_volume_percent: How loud that chime is.
        dims: The screen goes dim while the eyes are closed.
        pages_off: Names of pages that the person took off the rail.
        reminder: A reminder comes once a day; companion/domain/reminder.py says when.
        reminder_at: When, as "18:00"; nothing comes from reminder_quiet_from on until
            reminder_quiet_to.
        reminder_day: The day whose reminder came, or was let go.
        reminder_snoozed_to: When it comes again, in UTC; empty: it was not put off.
        reminder_unanswered: How many came one after the other without an answer.
        tray_icon: An icon beside the clock brings the window back.
    """

    theme: str = "system"
    text_size_percent: int = 100
    paper: str = "a4"
    reduced_motion: bool = False
    country: str = ""
    geometry: str = ""
    lock_after_min: int = LOCK_AFTER_MIN
    second_place: str = ""
    second_place_copied: str = ""
    second_place_reminded: str = ""
    drilled: str = ""
    timer_chime: bool = True
    timer_sign: bool = True
    timer_volume_percent: int = 50
    voice: str = "heart"
    voice_on: bool = True
    captions_on: bool = True
    captions_large: bool = False
    shows_time: bool = False
    background: str = ""
    voice_volume_percent: int = 100
    background_volume_percent: int = 25
    practice_chime: bool = True
    practice_chime_volume_percent: int = 50
    dims: bool = True
    pages_off: list[str] = field(default_factory=list)
    reminder: bool = False
    reminder_at: str = "18:00"
    reminder_quiet_from: str = "21:00"
    reminder_quiet_to: str = "09:00"
    reminder_day: str = ""
    reminder_snoozed_to: str = ""
    reminder_unanswered: int = 0
    tray_icon: bool = False
    file: Path | None = field(default=None, repr=False, compare=False)

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read the preferences; a missing or unreadable file gives the defaults."""
        try:
            kept = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            kept = {}
        settings = cls(file=file)
        if isinstance(kept, dict):
            settings._take(kept)
        return settings

    def _take(self, kept: dict[str, Any]) -> None:
        for each in fields(self):
            value = kept.get(each.name)
            if each.name != "file" and type(value) is type(getattr(self, each.name)):
                setattr(self, each.name, value)
        for name, (offered, usual) in _OFFERED.items():
            if getattr(self, name) not in offered:
                setattr(self, name, usual)
        if not 0 <= self.lock_after_min <= LONGEST_UNLOCKED_MIN:
            self.lock_after_min = LOCK_AFTER_MIN
        self.pages_off = [page for page in self.pages_off if isinstance(page, str)]
        self.text_size_percent = min(200, max(100, self.text_size_percent))

    @property
    def reminder_choice(self) -> dict[str, Any]:
        """What was chosen for the reminder, as companion/domain/reminder.py reads it."""
        return {
            "on": self.reminder,
            "at": self.reminder_at,
            "quiet_from": self.reminder_quiet_from,
            "quiet_to": self.reminder_quiet_to,
        }

    def save(self) -> None:
        """Write the preferences, whole or not at all; without a file (tests) nothing is written.

        Raises:
            OSError: the disk is full or the folder cannot be written.
        """
        if self.file is None:
            return
        kept = {name: value for name, value in asdict(self).items() if name != "file"}
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(self.file, json.dumps(kept, indent=2).encode())


_OFFERED: dict[str, tuple[tuple[object, ...], object]] = {
    "theme": (THEMES, "system"),
    "paper": (PAPERS, "a4"),
    "background": (BACKGROUNDS, ""),
    "timer_volume_percent": (VOLUMES_PERCENT, 50),
    "voice_volume_percent": (VOLUMES_PERCENT, 100),
    "background_volume_percent": (VOLUMES_PERCENT, 25),
    "practice_chime_volume_percent": (VOLUMES_PERCENT, 50),
}
"""What can be chosen of these, and what holds where something else was kept."""


def write_whole(file: Path, content: bytes) -> None:
    """Write a file, readable by its owner only, whole or not at all: a kill leaves old or new.

    Raises:
        OSError: the disk is full or the folder cannot be written; the old file is unchanged.
    """
    fresh = file.with_name(file.name + ".new")
    fresh.unlink(missing_ok=True)
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows has no such call."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
