"""exercise_log.csv: what was done of each exercise, in one press or in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.dose import (
    LONGEST_HOLD_S_DONE,
    LONGEST_MINUTES_DONE,
    MOST_REPETITIONS_DONE,
    MOST_SETS,
    Done,
)
from companion.domain.exercise_log import PAINS, LogEntry, check_entry
from companion.domain.pacing_sessions import Told
from companion.exchange import cells
from companion.exchange.cells import (
    amount_cell,
    instant_cell,
    number_cell,
    quota_cell,
    text_cell,
)
from companion.exchange.columns import (
    ID,
    Column,
    choice_column,
    day_column,
    id_column,
    scale_column,
    text_column,
    whole_column,
)
from companion.exchange.kind import Kind, check_instant_of
from companion.exchange.programme import EXERCISE_ID

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_COLUMNS = (
    ID,
    id_column("session_id", "The session; the exercises of one session share it."),
    id_column(
        "plan_id",
        "The line of the programme, by its id in exercise_plan.csv; empty: it was not planned. The"
        " line may be gone since.",
        required=False,
    ),
    EXERCISE_ID,
    day_column("day", "The day on which the session began; a day begins at 04:00."),
    Column(
        "done_at",
        "datetime",
        "When it was done. ISO 8601, whole seconds, with the offset from UTC there; empty where it"
        " was typed in later.",
    ),
    choice_column(
        "as_planned",
        "How much it was, told in one press; empty: only the figures say it.",
        Told,
        required=False,
    ),
    whole_column("sets", "Rounds done; empty: not told.", 0, MOST_SETS),
    whole_column(
        "repetitions",
        "Times done in each set, for each side; empty: not told.",
        0,
        MOST_REPETITIONS_DONE,
    ),
    whole_column(
        "hold_s",
        "How long each was held; empty: not told. Unit: seconds.",
        0,
        LONGEST_HOLD_S_DONE,
    ),
    Column(
        "minutes",
        "number",
        "How long one set lasted, for each side; empty: not told. Unit: minutes.",
        {"minimum": 0, "maximum": LONGEST_MINUTES_DONE},
    ),
    scale_column("effort", "How hard it was (CR10): nothing at all to as hard as can be."),
    scale_column("pain_before", "Pain before; only where the clinic's sheet asks for it."),
    scale_column("pain_during", "Pain at its highest meanwhile; only where the sheet asks."),
    scale_column("pain_after", "Pain after; only where the sheet asks."),
    scale_column("pain_next_morning", "Pain the next morning; only where the sheet asks."),
    text_column(
        "note",
        "Own words; the first lines may say which texture touched the skin, and what was done of"
        " each of two sides that were not alike.",
    ),
    Column(
        "dose_pct",
        "number",
        "(calc) Share of the planned dose that was done, two decimals: sets x repetitions x seconds"
        " held, or sets x minutes; what was not told counts as planned; above 100 when it was more;"
        " empty where nothing was planned or told. Unit: percent.",
        calculated=True,
    ),
)
_told = cells.one_of(Told)


def _cells(entry: LogEntry, figures: Figures) -> Cells:
    done = entry.done
    return {
        "id": text_cell(entry.id),
        "session_id": text_cell(entry.session_id),
        "plan_id": text_cell(entry.plan_id or ""),
        "exercise_id": text_cell(entry.exercise_id),
        "day": entry.day.isoformat(),
        "done_at": instant_cell(entry.done_at),
        "as_planned": "" if entry.as_planned is None else entry.as_planned.value,
        "sets": number_cell(done.sets),
        "repetitions": number_cell(done.repetitions),
        "hold_s": number_cell(done.hold_s),
        "minutes": amount_cell(done.minutes),
        "effort": number_cell(entry.effort),
        **{name: number_cell(getattr(entry, name)) for name in PAINS},
        "note": text_cell(entry.note),
        "dose_pct": quota_cell(figures.dose_pct(entry)),
    }


def _told_or_not(cell: str, field: str) -> Told | None:
    return _told(cell, field) if cell else None


def _read(row: Cells, wrong: Wrong) -> LogEntry | None:
    figures = {
        name: wrong.read_shared(cells.number, row, name)
        for name in ("sets", "repetitions", "hold_s")
    }
    minutes = wrong.read(cells.amount, row, "minutes")
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "done_at": wrong.read(cells.instant_or_none, row, "done_at"),
        "as_planned": wrong.read_shared(_told_or_not, row, "as_planned"),
        **{name: wrong.read_shared(cells.number, row, name) for name in ("effort", *PAINS)},
    }
    if wrong.cells:
        return None
    return LogEntry(
        id=cells.text(row["id"]),
        session_id=wrong.read_shared(cells.text, row, "session_id"),
        plan_id=wrong.read_shared(cells.text, row, "plan_id") or None,
        exercise_id=wrong.read_shared(cells.text, row, "exercise_id"),
        done=Done(minutes=minutes, **figures),
        note=cells.text(row["note"]),
        **values,
    )


def _check(entry: LogEntry, latest: date) -> None:
    check_entry(entry, latest)
    check_instant_of(entry.done_at, latest, "done_at")


def _order(entry: LogEntry) -> tuple[object, ...]:
    """What was typed in later comes before what has a time."""
    at = entry.done_at
    when = (False, 0.0) if at is None else (True, at.timestamp())
    return entry.day, when, entry.session_id, entry.id


EXERCISE_LOG = Kind(
    file="exercise_log.csv",
    entry=LogEntry,
    title="What was done of each exercise, one row an exercise in a session",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=_order,
    days=lambda each: (each.day, each.day),
    check=_check,
    offset=lambda each: each.done_at.utcoffset() if each.done_at else None,
)
