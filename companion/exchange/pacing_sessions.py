"""pacing_sessions.csv: what was done of each activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import Activity, check_amount
from companion.domain.pacing_sessions import Session
from companion.domain.refused import check_not_future
from companion.exchange import cells
from companion.exchange.cells import (
    amount_cell,
    instant_cell,
    kept_cell,
    number_cell,
    quota_cell,
    text_cell,
)
from companion.exchange.columns import (
    ACTIVITY_ID,
    ID,
    Column,
    amount_column,
    day_column,
    scale_column,
    text_column,
)
from companion.exchange.kind import Kind, check_instant_of

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_COLUMNS = (
    ID,
    ACTIVITY_ID,
    day_column("day", "The day on which it began; a day begins at 04:00."),
    Column(
        "started_at",
        "datetime",
        "When it began. ISO 8601, whole seconds, with the offset from UTC there; empty where it"
        " was typed in later.",
    ),
    amount_column("amount", "How much was done.", required=True, least=0),
    scale_column("rating_before", "What the clinic's sheet asks for, before."),
    scale_column("rating_after", "What the clinic's sheet asks for, after."),
    text_column("note", "Own words."),
    Column(
        "quota",
        "number",
        "(calc) Quota of the day, two decimals, before steps and repetitions are made whole; less"
        " in a flare-up; empty on a day without a plan. In the unit of the activity.",
        calculated=True,
    ),
    Column(
        "kept_to_plan",
        "boolean",
        "(calc) Whether all that was done on the day is within 20 % of its quota, or within 2"
        " minutes or 1 of another unit: true or false; empty on a day without a plan.",
        calculated=True,
    ),
)


def _cells(session: Session, figures: Figures) -> Cells:
    day = figures.day_of(session)
    return {
        "id": text_cell(session.id),
        "activity_id": text_cell(session.activity_id),
        "day": session.day.isoformat(),
        "started_at": instant_cell(session.started_at),
        "amount": amount_cell(session.amount),
        "rating_before": number_cell(session.rating_before),
        "rating_after": number_cell(session.rating_after),
        "note": text_cell(session.note),
        "quota": quota_cell(day.exact if day else None),
        "kept_to_plan": kept_cell(day.kept if day else None),
    }


def _read(row: Cells, wrong: Wrong) -> Session | None:
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "started_at": wrong.read(cells.instant_or_none, row, "started_at"),
        "amount": wrong.read(cells.given_amount, row, "amount"),
        "rating_before": wrong.read_shared(cells.number, row, "rating_before"),
        "rating_after": wrong.read_shared(cells.number, row, "rating_after"),
    }
    if wrong.cells:
        return None
    return Session(
        id=cells.text(row["id"]),
        activity_id=wrong.read_shared(cells.text, row, "activity_id"),
        note=cells.text(row["note"]),
        **values,
    )


def _check(session: Session, latest: date) -> None:
    check_not_future(session.day, latest)
    check_instant_of(session.started_at, latest, "started_at")


def _fits(session: Session, activity: Activity) -> None:
    check_amount(session.amount, "amount", activity.unit, may_be_zero=True)


def _began(session: Session) -> tuple[bool, float]:
    """What was typed in later comes before what has a time."""
    started = session.started_at
    return (False, 0.0) if started is None else (True, started.timestamp())


SESSIONS = Kind(
    file="pacing_sessions.csv",
    entry=Session,
    title="What was done of each activity, one row a go",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=lambda each: (each.day, _began(each), each.id),
    days=lambda each: (each.day, each.day),
    check=_check,
    offset=lambda each: each.started_at.utcoffset() if each.started_at else None,
    fits=_fits,
)
