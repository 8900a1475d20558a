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
from companion.domain.exercise_log import LogEntry, check_entry
from companion.domain.pacing_sessions import Told
from companion.exchange.cells import quota_cell
from companion.exchange.columns import (
    ID,
    Column,
    choice_column,
    day_column,
    id_column,
    instant_column,
    number_column,
    scale_column,
    text_column,
    told,
    whole_column,
    written,
)
from companion.exchange.kind import Kind, check_instant_of, offset_of, when
from companion.exchange.programme import EXERCISE_ID

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_WHICH = (
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
    instant_column("done_at", "When it was done.", required=False),
    choice_column(
        "as_planned",
        "How much it was, told in one press; empty: only the figures say it.",
        Told,
        required=False,
    ),
)
_DONE = (
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
    number_column(
        "minutes",
        "How long one set lasted, for each side; empty: not told. Unit: minutes.",
        LONGEST_MINUTES_DONE,
    ),
)
_FELT = (
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
)
_OWN_COLUMNS = (*_WHICH, *_FELT)
_COLUMNS = (
    *_WHICH,
    *_DONE,
    *_FELT,
    Column(
        "dose_pct",
        "number",
        "(calc) Share of the planned dose that was done, two decimals: sets x repetitions x seconds"
        " held, or sets x minutes; what was not told counts as planned; above 100 when it was more;"
        " empty where nothing was planned or told. Unit: percent.",
        calculated=True,
    ),
)


def _cells(entry: LogEntry) -> Cells:
    return written(entry, _OWN_COLUMNS) | written(entry.done, _DONE)


def _figures(entry: LogEntry, figures: Figures) -> Cells:
    return {"dose_pct": quota_cell(figures.dose_pct(entry))}


def _read(row: Cells, wrong: Wrong) -> LogEntry | None:
    values, done = told(row, wrong, _OWN_COLUMNS), told(row, wrong, _DONE)
    if values is None or done is None:
        return None
    return LogEntry(done=Done(**done), **values)


def _check(entry: LogEntry, latest: date) -> None:
    check_entry(entry, latest)
    check_instant_of(entry.done_at, latest, "done_at")


EXERCISE_LOG = Kind(
    file="exercise_log.csv",
    entry=LogEntry,
    title="What was done of each exercise, one row an exercise in a session",
    columns=_COLUMNS,
    order=lambda each: (each.day, when(each.done_at), each.session_id, each.id),
    check=_check,
    offset=lambda each: offset_of(each.done_at),
    figures=_figures,
    cells=_cells,
    read=_read,
)
