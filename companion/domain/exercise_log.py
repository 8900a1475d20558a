"""The log: what was done of each exercise, in one press or in figures, and how it felt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from companion.domain.dose import Done, share_pct
from companion.domain.pacing_sessions import Told
from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_instant,
    check_not_future,
    check_range,
    check_text,
)

if TYPE_CHECKING:
    from companion.domain.guided import Guided
    from companion.domain.programme import PlanItem


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One exercise in one session, whether it was planned or not.

    Attributes:
        session_id: Entries of one session share it.
        plan_id: The item of the programme; None: it was not planned.
        exercise_id: Of the library, or of the person's own; it may be gone from the library.
        day: The civil day on which the session began.
        done_at: When it was done: aware, with the offset of that place; None if typed in later.
        as_planned: The quick way to say how much; None: only the figures say it.
        done: The figures; nothing told where the person said no more than "less" or "more".
        effort: CR10, 0 nothing at all to 10 as hard as can be; only where the sheet asks.
        pain_before: 0 to 10, only where the sheet asks; so are the other three.
        pain_next_morning: Of the day after `day`.
        note: Own words, at most 10,000 characters.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    session_id: str
    plan_id: str | None = None
    exercise_id: str
    day: date
    done_at: datetime | None = None
    as_planned: Told | None = None
    done: Done = field(default_factory=Done)
    effort: int | None = None
    pain_before: int | None = None
    pain_during: int | None = None
    pain_after: int | None = None
    pain_next_morning: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.session_id, "session_id")
        if self.plan_id is not None:
            check_id(self.plan_id, "plan_id")
        check_id(self.exercise_id, "exercise_id")
        check_day(self.day)
        if self.done_at is not None:
            check_instant(self.done_at, "done_at")
        for scale in ("effort", *PAINS):
            check_range(getattr(self, scale), scale, 0, 10)
        check_text(self.note, "note")

    @property
    def is_done(self) -> bool:
        """Whether anything was done: an entry of nothing is kept, but is no exercise done."""
        return not self.done.is_nothing


PAINS = ("pain_before", "pain_during", "pain_after", "pain_next_morning")
"""The four ratings of pain, by their names in the export files."""


@dataclass(frozen=True, slots=True)
class Session:
    """The entries of one session.

    Attributes:
        day: Of the first of them, where a file gives several.
        entries: At least one, in the order in which they were done; those of one moment stay in
            the order in which they were written down, which is that of the programme.
    """

    id: str
    day: date
    entries: tuple[LogEntry, ...]


def sessions(entries: Iterable[LogEntry]) -> tuple[Session, ...]:
    """The sessions, the oldest first; each entry is in one of them."""
    by_id: dict[str, list[LogEntry]] = {}
    for entry in entries:
        by_id.setdefault(entry.session_id, []).append(entry)
    found = [
        Session(session_id, min(each.day for each in theirs), tuple(sorted(theirs, key=_when)))
        for session_id, theirs in by_id.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.day, _when(each.entries[0]), each.id)))


def dose_pct(entry: LogEntry, items: Mapping[str, PlanItem]) -> float | None:
    """Percent of the planned dose that an entry is; above 100 when it was more.

    "As planned" is 100, whatever becomes of the plan. None: it was not planned, the plan gives no
    amount, or the person said no more than "less" or "more".

    Args:
        entry: What was done.
        items: The items of all programmes by their ids, those that have ended too.
    """
    item = items.get(entry.plan_id or "")
    if item is None:
        return None
    if entry.as_planned is Told.AS_PLANNED:
        return 100.0
    return share_pct(entry.done, item.dose)


def as_planned(
    items: Iterable[PlanItem],
    session_id: str,
    day: date,
    new_id: Callable[[], str],
    done_at: datetime | None = None,
) -> tuple[LogEntry, ...]:
    """The entries of "as planned", in one press: each item with its whole dose.

    Args:
        items: What was planned for the day, in its order.
        session_id: A new one.
        day: The day it was planned for.
        new_id: Gives an id at each call.
        done_at: When; None if it is told later.
    """
    return tuple(
        LogEntry(
            id=new_id(),
            session_id=session_id,
            plan_id=item.id,
            exercise_id=item.exercise_id,
            day=day,
            done_at=done_at,
            as_planned=Told.AS_PLANNED,
            done=item.dose.done,
        )
        for item in items
    )


def of_guided(guided: Guided, new_id: Callable[[], str]) -> tuple[LogEntry, ...]:
    """The entries that a guided session offers; the person may change them before they are kept.

    An exercise of which nothing was done has none. What was begun and left is "less".
    """
    found: list[LogEntry] = []
    for number, guide in enumerate(guided.guides):
        done = guided.done(number)
        if done is None:
            continue
        told = Told.AS_PLANNED if guided.is_whole(number) else Told.LESS
        found.append(
            LogEntry(
                id=new_id(),
                session_id=guided.session_id,
                plan_id=guide.plan_id,
                exercise_id=guide.exercise_id,
                day=guided.day,
                done_at=guided.at,
                as_planned=told,
                done=done,
            )
        )
    return tuple(found)


def written_already(entries: Sequence[LogEntry], logged: Sequence[LogEntry]) -> list[LogEntry]:
    """Those of a session that another session of their day has too: keeping them adds to it.

    Two lines of a programme are two, though both be of one exercise; what no plan has is known by
    its exercise.

    Args:
        entries: Of one session, not kept yet.
        logged: The log of their days.
    """
    return [each for each in entries if any(_is_again(each, other) for other in logged)]


def _is_again(entry: LogEntry, other: LogEntry) -> bool:
    if other.session_id == entry.session_id or other.day != entry.day or not other.is_done:
        return False
    if entry.plan_id is None or other.plan_id is None:
        return entry.exercise_id == other.exercise_id
    return entry.plan_id == other.plan_id


def check_entry(entry: LogEntry, today: date) -> None:
    """Whether an entry can be kept: not in the future, nor is its next morning.

    Raises:
        Refused: it cannot.
    """
    check_not_future(entry.day, today)
    if entry.pain_next_morning is not None and entry.day >= today:
        raise Refused(Reason.IN_FUTURE, ("pain_next_morning",))


def waits_for_morning(entries: Iterable[LogEntry], today: date) -> tuple[LogEntry, ...]:
    """Yesterday's entries with a rating after, which may be asked about this morning.

    Only where pain is asked for at all; who did not rate it yesterday is not asked today.
    """
    return tuple(
        entry
        for entry in entries
        if (today - entry.day).days == 1
        and entry.pain_after is not None
        and entry.pain_next_morning is None
    )


def _when(entry: LogEntry) -> float:
    return 0.0 if entry.done_at is None else entry.done_at.timestamp()
