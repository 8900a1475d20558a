"""P29: after a session nothing lies anywhere but in the diary and where the person asked for it."""

from __future__ import annotations

import re
from pathlib import Path

from companion.exchange.kinds import DESCRIPTION, KNOWN_FILES
from tests.reliability.measured import Measured
from tests.reliability.sessions import DEMO_WORDS, PLACE, WORDS, Seen, session

FULL = 3
QUICK = 1

BACKUP = r"companion-\d{4}-\d\d-\d\d-\d{6}(-\d+)?\.backup"
_EXPORTED = "|".join(map(re.escape, (*KNOWN_FILES, DESCRIPTION)))
WANTED = re.compile(
    rf"diary/data/(companion\.db|keys\.json|backups/(keys\.json|{BACKUP}))"
    r"|diary/settings/settings\.json|diary/logs/companion\.log"
    r"|asked/(recovery\.(txt|pdf)|page\.(pdf|html)|printed\.pdf)"
    rf"|asked/companion-export-\d{{4}}-\d\d-\d\d/({_EXPORTED})"
    rf"|asked/{BACKUP}"
)
ASKED = 7 + len(KNOWN_FILES)
"""The files that the person asks for: two sheets, three pages, an export and its description, one
backup."""

_MADE = re.compile(r"O_CREAT|O_TMPFILE|\bcreat\(|\bmkdir(at)?\(|\brename")
_PLACES = re.compile(r'"([^"]+)"')
_WORDS = re.compile("|".join((*WORDS, *DEMO_WORDS)).encode())


def measure(_folder: Path, count: int) -> Measured:
    """P29, after so many sessions."""
    wrong: list[str] = []
    made, files, traced = 0, 0, 0
    for number in range(count):
        seen = session(number)
        calls = [each for each in seen.traced or () if _MADE.search(each)]
        wrong += [seen.trouble] if seen.trouble else _left(seen) + _made_elsewhere(calls)
        made, files = made + len(calls), files + len(seen.contents)
        traced += seen.traced is not None
    return Measured(
        "P29",
        f"{count} sessions with preview, print, PDF, web page, export, sheet, backup;"
        f" {traced} under strace",
        "no file with content but the diary's own and those that were asked for",
        f"{files} files, {made} makings of a file or folder watched,"
        f" {len(wrong)} otherwise {'; '.join(wrong)[:300]}",
        not wrong,
    )


def _left(seen: Seen) -> list[str]:
    """Files that nobody asked for; words of the diary in a file that is to be locked."""
    wrong = [name for name, held in seen.contents.items() if held and not WANTED.fullmatch(name)]
    asked = [name for name in seen.contents if name.startswith("asked/")]
    if len(asked) != ASKED:
        wrong.append(f"{len(asked)} files asked for")
    locked = [name for name in seen.contents if not name.startswith("asked/")]
    return wrong + [f"words in {each}" for each in locked if _WORDS.search(seen.contents[each])]


def _made_elsewhere(calls: list[str]) -> list[str]:
    """What was made during the session beyond its own folders, even if it is gone by now."""
    return [call[:160] for call in calls if not all(map(_is_own, _PLACES.findall(call)))]


def _is_own(place: str) -> bool:
    return PLACE in place or place.startswith(("/dev/", "/proc/"))
