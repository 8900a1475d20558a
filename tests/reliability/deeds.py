"""What a person writes, deed by deed, and what must be there after each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.activities import Activity
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Session
from companion.domain.sleep import Night
from companion.domain.topics import Topic
from companion.opening import Opened, open_companion
from companion.paths import AppPaths

if TYPE_CHECKING:
    from companion.store.database import Database
    from companion.store.stores import Stores

NOW = datetime(2026, 5, 12, 7, 42, tzinfo=UTC)
CLOCK = Clock.fixed(NOW)
_BEGAN = date(1990, 1, 1)

State = frozenset[tuple[str, str]]


def open_in(folder: Path) -> Opened:
    """Open the diary below a folder as the app does."""
    return open_companion(AppPaths.under(folder), CLOCK)


def do(stores: Stores, number: int) -> None:
    """Deed by number: check-ins, a night, a change; then a walk, a night, and one is removed.

    With each walk its activity is kept once more, and how it changed since, and an exercise.
    """
    kind = number % 4
    if number % 8 == 5:
        with stores.database.write(Topic.PACING | Topic.EXERCISE):
            stores.activities.keep(Activity(id="walk", name="Walk", why=_note(number)))
            stores.sessions.keep(_walk(number))
            stores.exercise_log.keep(_exercise(number))
        return
    if kind == 2:
        day = _BEGAN + timedelta(days=number)
        stores.sleep.add(Night(id=f"n{number}", day=day, quality=number % 11, note=_note(number)))
    elif kind == 3 and number % 8 == 7:
        stores.diary.remove(f"c{number - 3}", NOW)
    elif kind == 3:
        stores.diary.replace(replace(_check_in(number - 2), note=_note(number)))
    else:
        stores.diary.add(_check_in(number))


def _check_in(number: int) -> CheckIn:
    day = _BEGAN + timedelta(days=number)
    return CheckIn(
        id=f"c{number}", day=day, recorded_at=NOW, mood=number % 11, note=_note(number)
    )  # fmt: skip


def _walk(number: int) -> Session:
    day = _BEGAN + timedelta(days=number)
    return Session(
        id=f"s{number}", activity_id="walk", day=day, started_at=NOW, amount=number,
        note=_note(number),
    )  # fmt: skip


def _exercise(number: int) -> LogEntry:
    day = _BEGAN + timedelta(days=number)
    return LogEntry(
        id=f"e{number}", session_id=f"x{number}", exercise_id="bridge", day=day, done_at=NOW,
        note=_note(number),
    )  # fmt: skip


def _note(number: int) -> str:
    return f"words of deed {number} " * (1 + 9 * (number % 5))


class Story:
    """Which state comes after which deed."""

    def __init__(self) -> None:
        self._now: dict[str, str] = {}
        self._deeds: dict[State, int] = {frozenset(): 0}
        self._told = 0

    def deeds_in(self, state: State, at_most: int) -> int | None:
        """After how many deeds the diary is like this; None: it never is."""
        while self._told < at_most:
            self._tell(self._told)
            self._told += 1
            self._deeds[frozenset(self._now.items())] = self._told
        return self._deeds.get(state)

    def _tell(self, number: int) -> None:
        if number % 8 == 7:
            del self._now[f"c{number - 3}"]
        elif number % 4 == 3:
            self._now[f"c{number - 2}"] = _note(number)
        elif number % 8 == 5:
            self._now |= dict.fromkeys((f"s{number}", f"e{number}", "walk"), _note(number))
        else:
            self._now[f"{'n' if number % 4 == 2 else 'c'}{number}"] = _note(number)


def state_of(database: Database) -> State:
    """What the diary holds."""
    return frozenset(
        (str(name), str(note))
        for table, words in (
            ("diary", "note"), ("nights", "note"), ("activities", "why"),
            ("pacing_sessions", "note"), ("exercise_log", "note"),
        )
        for name, note in database.read(f"SELECT id, {words} FROM {table} WHERE deleted_at IS NULL")
    )  # fmt: skip


def is_green(database: Database) -> bool:
    """Every seal fits, and so does every page, index and reference; the journal is folded in."""
    return (
        not database.is_damaged()
        and database.read("PRAGMA integrity_check") == [("ok",)]
        and database.read("PRAGMA foreign_key_check") == []
    )
