"""P17: a kill while the passphrase is set, changed or removed: the old or the new one opens it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from companion.errors import CompanionError
from companion.opening import NeedsSecret, open_companion
from companion.paths import AppPaths
from companion.store import envelope
from companion.store.envelope import DoesNotMatch
from tests.reliability.deeds import CLOCK, Story, do, state_of
from tests.reliability.measured import Measured
from tests.store.kills import spread_kills

if TYPE_CHECKING:
    from companion.store.safe import Safe

FULL = 200
QUICK = 8

OLD, NEW = "a long walk", "another walk"
DEEDS = {"set": (None, NEW), "change": (OLD, NEW), "remove": (OLD, None)}
"""The secret before and after each."""

SAVES = 6


def measure(folder: Path, count: int) -> Measured:
    """P17: at least so many kills, one at each step of each deed, as often as needed for it."""
    kills, wrong, seen = 0, [], set()
    with mock.patch.multiple(envelope, MEMORY_KIB=32, PASSES=1):  # its cost is not the matter
        while kills < count:
            for deed, (old, new) in DEEDS.items():
                all_found = _killed(folder / f"{deed}-{kills}", old, new, count)
                kills += len(all_found) - 2  # two runs came to their end
                for found in all_found:
                    seen.add((deed, found))
                    if found not in ("old", "new"):
                        wrong.append(f"{deed}: {found}")
    return Measured(
        "P17",
        f"{kills} kills while a passphrase is set, changed or removed, at each step",
        "always opens with the old or the new one, all entries there",
        f"{len(wrong)} did not {'; '.join(wrong)[:200]}".strip(),
        not wrong and len(seen) == 2 * len(DEEDS),
    )


def _killed(place: Path, old: str | None, new: str | None, count: int) -> list[str]:
    """Kill the deed at so many of its steps; "old" or "new" opens it, or what is wrong."""
    paths = AppPaths.under(place)
    _begin(paths, old)
    shutil.copytree(place, place.with_suffix(".before"))
    found = []
    for _ in spread_kills(partial(_change, paths, old, new), count):
        found.append(_opens(paths, old, new))
        shutil.rmtree(place)
        shutil.copytree(place.with_suffix(".before"), place)
    return found


def _begin(paths: AppPaths, secret: str | None) -> None:
    opened = open_companion(paths, CLOCK)
    for number in range(SAVES):
        do(opened.stores, number)
    if secret is not None:
        _set(opened.safe, secret)
    opened.close()


def _set(safe: Safe, secret: str) -> None:
    keys, _ = safe.with_passphrase(secret)
    safe.take_effect(keys, secret)


def _change(paths: AppPaths, old: str | None, new: str | None, _: Callable[[], int]) -> None:
    safe = open_companion(paths, CLOCK, secret=old).safe
    if new is None:
        safe.remove_passphrase()
    else:
        _set(safe, new)


def _opens(paths: AppPaths, old: str | None, new: str | None) -> str:
    for secret in sorted((old, new), key=lambda each: each is not None):
        try:
            opened = open_companion(paths, CLOCK, secret=secret)
        except (DoesNotMatch, NeedsSecret):
            continue
        except CompanionError as error:
            return str(error)
        deeds = Story().deeds_in(state_of(opened.database), SAVES)
        opened.close()
        return ("old" if secret == old else "new") if deeds == SAVES else "entries are gone"
    return "neither opens it"
