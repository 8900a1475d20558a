"""pacing_sessions.csv: what was done of each activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import Activity, check_amount
from companion.domain.pacing_sessions import Session
from companion.domain.refused import check_not_future
from companion.exchange.cells import kept_cell, quota_cell
from companion.exchange.columns import (
    ACTIVITY_ID,
    ID,
    Column,
    amount_column,
    day_column,
    instant_column,
    scale_column,
    text_column,
)
from companion.exchange.kind import Kind, check_instant_of, offset_of, when

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells

_COLUMNS = (
    ID,
    ACTIVITY_ID,
    day_column("day", "The day on which it began; a day begins at 04:00."),
    instant_column("started_at", "When it began.", required=False),
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


def _figures(session: Session, figures: Figures) -> Cells:
    day = figures.day_of(session)
    return {
        "quota": quota_cell(day.exact if day else None),
        "kept_to_plan": kept_cell(day.kept if day else None),
    }


def _check(session: Session, latest: date) -> None:
    check_not_future(session.day, latest)
    check_instant_of(session.started_at, latest, "started_at")


def _fits(session: Session, activity: Activity) -> None:
    check_amount(session.amount, "amount", activity.unit, may_be_zero=True)


SESSIONS = Kind(
    file="pacing_sessions.csv",
    entry=Session,
    title="What was done of each activity, one row a go",
    columns=_COLUMNS,
    order=lambda each: (each.day, when(each.started_at), each.id),
    check=_check,
    offset=lambda each: offset_of(each.started_at),
    fits=_fits,
    figures=_figures,
)
