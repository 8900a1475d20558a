"""What can still be read of a damaged diary, row by row, past the pages that are broken.

A page in which one bit has turned over is mended first, in a copy.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from companion.domain.activities import Activity
from companion.domain.entries import Entry, in_order, owner_of
from companion.domain.goals import Goal
from companion.errors import CompanionError
from companion.store import (
    activities,
    activity_ratings,
    baseline,
    calm_profile,
    decisions,
    diary,
    exercise_log,
    exercise_pictures,
    exercise_profile,
    flare_ups,
    goal_reviews,
    goal_steps,
    goals,
    goals_profile,
    happenings,
    laterality,
    pacing_profile,
    pacing_sessions,
    practised,
    programme,
    questionnaires,
    quiet_days,
    sleep,
    week_plan,
    wins,
    worksheets,
)
from companion.store.database import Database
from companion.store.peek import mended, readable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from companion.domain.calm_profile import CalmProfile
    from companion.domain.exercise_picture import ExercisePicture
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.goals_profile import GoalsProfile
    from companion.domain.kept_exercise import QuietDay
    from companion.domain.pacing_profile import PacingProfile

_Any = TypeVar("_Any")
_AT_ONCE = 256
_FARTHEST = 1 << 40
"""Row numbers beyond this are not looked for."""


class _Kind(NamedTuple):
    """Where entries of one kind lie.

    Attributes:
        has_bin: A row may be marked as deleted by itself.
        owner: The kind, where others belong to it and share its fate in the bin.
    """

    table: str
    columns: str
    entry_of: Callable[[tuple[Any, ...]], Entry]
    has_bin: bool = True
    owner: type[Entry] | None = None


_KINDS = (
    _Kind("diary", diary.COLUMNS, diary.check_in_of),
    _Kind("nights", sleep.COLUMNS, sleep.night_of),
    _Kind("activities", activities.COLUMNS, activities.activity_of, owner=Activity),
    _Kind("pacing_measures", baseline.COLUMNS, baseline.measure_of),
    _Kind("pacing_decisions", decisions.COLUMNS, decisions.decision_of, has_bin=False),
    _Kind("pacing_rules", decisions.EDIT_COLUMNS, decisions.edit_of, has_bin=False),
    _Kind("pacing_sessions", pacing_sessions.COLUMNS, pacing_sessions.session_of),
    _Kind("flare_ups", flare_ups.COLUMNS, flare_ups.flare_up_of),
    _Kind("week_plan", week_plan.COLUMNS, week_plan.planned_of, has_bin=False),
    _Kind("exercise_plan", programme.COLUMNS, programme.item_of),
    _Kind("exercise_log", exercise_log.COLUMNS, exercise_log.entry_of),
    _Kind("laterality", laterality.COLUMNS, laterality.score_of),
    _Kind("practised", practised.COLUMNS, practised.practised_of),
    _Kind("worksheets", worksheets.COLUMNS, worksheets.worksheet_of),
    _Kind("goals", goals.COLUMNS, goals.goal_of, owner=Goal),
    _Kind("goal_steps", goal_steps.COLUMNS, goal_steps.step_of),
    _Kind("goal_reviews", goal_reviews.COLUMNS, goal_reviews.review_of),
    _Kind("activity_ratings", activity_ratings.COLUMNS, activity_ratings.rating_of),
    _Kind("questionnaires", questionnaires.COLUMNS, questionnaires.answered_of),
    _Kind("wins", wins.COLUMNS, wins.win_of),
    _Kind("happenings", happenings.COLUMNS, happenings.happening_of),
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What is kept for exercise, calm and goals and is no entry: no export has it, none counts it.

    Attributes:
        profile: Choices for all exercise; None where there are none, or they are lost.
        quiet_days: Days of rest and sick days.
        pictures: Of exercises.
        calm: Favourites and the place on the path; None as with `profile`.
        goals: How often goals are looked at again and what is asked; None as with `profile`.
    """

    profile: ExerciseProfile | None = None
    quiet_days: tuple[QuietDay, ...] = ()
    pictures: tuple[ExercisePicture, ...] = ()
    calm: CalmProfile | None = None
    goals: GoalsProfile | None = None

    def __bool__(self) -> bool:
        return bool(self.profile or self.quiet_days or self.pictures or self.calm or self.goals)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read; the caller compares it with what is kept and merges it after a look.

    Attributes:
        entries: Of every kind, without those in the bin; what is referred to comes first.
        profile: Choices and lists for all pacing; None where there are none, or they are lost.
        beside: What is kept for exercise, calm and goals and is no entry.
        in_bin: Entries that were read and lay in the bin, or belong to what lies there.
        lost: Entries that could not be read, the bin's too; None where nobody can know.
    """

    entries: tuple[Entry, ...]
    profile: PacingProfile | None
    beside: Beside
    in_bin: int
    lost: int | None


def salvage(file: Path, key: bytes, tables: Mapping[str, int] | None = None) -> Salvaged:
    """Read what can be read of a file; no byte of it is changed.

    Args:
        file: The damaged database.
        key: Its 32-byte key.
        tables: Rows by table as the last backup knows them, to tell how many are lost where
            the file itself cannot say.
    """
    with readable(file, key) as path, mended(path, key) as whole:
        source = _Source(whole, key)
        try:
            there = _tables(source)
            found = [
                _entries(source, kind, tables)
                for kind in _KINDS
                if there is None or kind.table in there
            ]
            profile = _profile(
                source, "pacing_profile", pacing_profile.COLUMNS, pacing_profile.profile_of
            )
            beside = _beside(source, there)
        finally:
            source.let_go()
    return _together(found, profile, beside)


def _together(found: list[_Found], profile: PacingProfile | None, beside: Beside) -> Salvaged:
    """All kinds as one; what belongs to an activity or a goal in the bin lies there too."""
    in_bin = frozenset(each for some in found for each in some.binned)
    read = [each for some in found for each in some.entries]
    entries = [each for each in read if owner_of(each) not in in_bin]
    lost = [some.lost for some in found if some.lost is not None]
    return Salvaged(
        entries=tuple(in_order(entries)),
        profile=profile,
        beside=beside,
        in_bin=sum(some.in_bin for some in found) + len(read) - len(entries),
        lost=sum(lost) if len(lost) == len(found) else None,
    )


@dataclass(slots=True)
class _Found:
    """What was read of one kind.

    Attributes:
        in_bin: How many lay in the bin.
        binned: Kinds and ids of those to which others belong, that did.
    """

    entries: list[Entry] = field(default_factory=list)
    in_bin: int = 0
    binned: list[tuple[type[Entry], str]] = field(default_factory=list)
    lost: int | None = 0


class _Source:
    """A damaged file, opened anew after each broken page: one error stops the whole connection."""

    def __init__(self, file: Path, key: bytes) -> None:
        self._file = file
        self._key = key
        self._database: Database | None = None

    def read(self, sql: str, values: tuple[int, ...] = ()) -> list[tuple[Any, ...]] | None:
        """The rows; None where a broken page lies in the way."""
        try:
            if self._database is None:
                self._database = Database.open_read_only(self._file, self._key, even_if_short=True)
            return self._database.read(sql, values)
        except CompanionError:
            self.let_go()
            return None

    def let_go(self) -> None:
        """Close it."""
        if self._database is not None:
            self._database.close()
        self._database = None


def _tables(source: _Source) -> frozenset[str] | None:
    """The tables there are, fewer in an older diary; None where that cannot be read."""
    rows = source.read("SELECT name FROM sqlite_master WHERE type = 'table'")
    return None if rows is None else frozenset(row[0] for row in rows)


def _entries(source: _Source, kind: _Kind, known: Mapping[str, int] | None) -> _Found:
    deleted = "deleted_at" if kind.has_bin else "NULL"
    rows, whole = _rows(source, f"SELECT rowid, {deleted}, {kind.columns} FROM {kind.table}")
    found = _Found()
    for _, deleted_at, *answers in rows:
        if deleted_at is not None:
            found.in_bin += 1
            found.binned += [(kind.owner, answers[0])] if kind.owner else []
            continue
        with suppress(ValueError, TypeError):
            found.entries.append(kind.entry_of(tuple(answers)))
    there = len(rows) if whole else _count(source, kind.table, known)
    read = len(found.entries) + found.in_bin
    found.lost = None if there is None else max(0, there - read)
    return found


def _beside(source: _Source, there: frozenset[str] | None) -> Beside:
    if there is not None and "exercise_plan" not in there:  # a diary from before exercise
        return Beside()
    return Beside(
        profile=_profile(
            source, "exercise_profile", exercise_profile.COLUMNS, exercise_profile.profile_of
        ),
        quiet_days=_all_of(source, "quiet_days", quiet_days.COLUMNS, quiet_days.quiet_day_of),
        pictures=_all_of(
            source, "exercise_pictures", exercise_pictures.COLUMNS, exercise_pictures.picture_of
        ),
        calm=_profile(source, "calm_profile", calm_profile.COLUMNS, calm_profile.profile_of)
        if there is None or "calm_profile" in there
        else None,
        goals=_profile(source, "goals_profile", goals_profile.COLUMNS, goals_profile.profile_of)
        if there is None or "goals_profile" in there
        else None,
    )


def _all_of(
    source: _Source, table: str, columns: str, value_of: Callable[[tuple[Any, ...]], _Any]
) -> tuple[_Any, ...]:
    rows, _ = _rows(source, f"SELECT rowid, {columns} FROM {table}")
    found: list[_Any] = []
    for _, *answers in rows:
        with suppress(ValueError, TypeError):
            found.append(value_of(tuple(answers)))
    return tuple(found)


def _profile(
    source: _Source, table: str, columns: str, profile_of: Callable[[tuple[Any, ...]], _Any]
) -> _Any | None:
    """The one row of a table; None where there is none, or it cannot be read."""
    rows = source.read(f"SELECT {columns} FROM {table}")
    with suppress(ValueError, TypeError, AttributeError):
        return profile_of(rows[0]) if rows else None
    return None


def _count(source: _Source, table: str, known: Mapping[str, int] | None) -> int | None:
    """How many rows there were: an index knows it as well, and lies on other pages."""
    for sql in (
        f"SELECT count(*) FROM {table}",
        f"SELECT count(*) FROM {table} INDEXED BY sqlite_autoindex_{table}_1",
    ):
        counted = source.read(sql)
        if counted is not None:
            return int(counted[0][0])
    return None if known is None else known.get(table, 0)


def _rows(source: _Source, select: str) -> tuple[list[tuple[Any, ...]], bool]:
    """All rows that can be read, in the order of their numbers; and whether that is all."""
    rows: list[tuple[Any, ...]] = []
    sql = f"{select} WHERE rowid >= ? ORDER BY rowid LIMIT ?"
    start: int | None = 0
    at_once, whole = _AT_ONCE, True
    while start is not None:
        some = source.read(sql, (start, at_once))
        if some is not None:
            rows += some
            if len(some) < at_once:
                break
            start, at_once = some[-1][0] + 1, min(_AT_ONCE, at_once * 2)
        elif at_once > 1:
            at_once //= 2
        else:
            whole = False
            start = _past_damage(source, sql, start)
    return rows, whole


def _past_damage(source: _Source, sql: str, bad: int) -> int | None:
    """The first row number after a broken page, in ever longer steps and then back."""
    step = 1
    while source.read(sql, (bad + step, 1)) is None:
        bad, step = bad + step, step * 2
        if step > _FARTHEST:
            return None
    good = bad + step
    while good - bad > 1:
        middle = (good + bad) // 2
        if source.read(sql, (middle, 1)) is None:
            bad = middle
        else:
            good = middle
    return good
