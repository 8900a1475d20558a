"""P30: after a whole session others on this computer can read nothing of it."""

from __future__ import annotations

import re
from pathlib import Path

from tests.reliability.measured import Measured
from tests.reliability.sessions import DEMO_WORDS, WORDS, Seen, session

FULL = 3
QUICK = 1

_WORDS = re.compile("|".join((*WORDS, *DEMO_WORDS)).encode())
_LOCKED = ("diary/data/keys.json", "diary/data/backups/keys.json")
_OPEN_TO_READ = (*_LOCKED, "diary/settings/settings.json", "diary/logs/companion.log")
"""What anyone with this login reads without a passphrase."""


def measure(_folder: Path, count: int) -> Measured:
    """P30, after so many sessions."""
    wrong: list[str] = []
    places, headers = 0, 0
    for number in range(count):
        seen = session(number)
        wrong += [seen.trouble] if seen.trouble else _for_others(seen) + _words(seen)
        places, headers = places + len(seen.modes), headers + len(seen.headers)
    return Measured(
        "P30",
        f"{count} sessions: entries, drafts, passphrase, backup, restore, export, PDF, settings,"
        " an error",
        "every file 0600, every folder 0700, also in between; no diary word in settings, logs,"
        " keys, headers, names",
        f"{places} files and folders, {headers} headers,"
        f" {len(wrong)} otherwise {'; '.join(wrong)[:300]}",
        not wrong,
    )


def _for_others(seen: Seen) -> list[str]:
    """Files and folders with other rights, at the end or after any deed."""
    files = set(seen.contents)
    wrong = [
        f"{name} {mode:o}"
        for name, mode in seen.modes.items()
        if mode != (0o600 if name in files else 0o700)
    ]
    return wrong + seen.said("open")


def _words(seen: Seen) -> list[str]:
    """Where a word of the diary can be read without its key."""
    wrong = [f"no {name}" for name in _OPEN_TO_READ if name not in seen.contents]
    readable = {name: seen.contents.get(name, b"") for name in _OPEN_TO_READ}
    readable |= {f"header {n}": header for n, header in enumerate(seen.headers)}
    readable |= {f"the name of {name}": name.encode() for name in seen.contents}
    return wrong + [f"a word in {name}" for name, held in readable.items() if _WORDS.search(held)]
