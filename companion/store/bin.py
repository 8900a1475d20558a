"""The bin: what was deleted stays for 30 days and can be taken back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.activities import weekdays_text
from companion.store.tables.columns import utc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from companion.store.tables import (
        ActivityRatingRow,
        ActivityRow,
        DiaryRow,
        FlareUpRow,
        GoalReviewRow,
        GoalRow,
        GoalStepRow,
        HappeningRow,
        LogEntryRow,
        MeasureRow,
        NightRow,
        PlanItemRow,
        PractisedRow,
        QuestionnaireRow,
        ScoreRow,
        SessionRow,
        WinRow,
        WorksheetRow,
    )

    Binned = (
        type[DiaryRow]
        | type[NightRow]
        | type[ActivityRow]
        | type[MeasureRow]
        | type[SessionRow]
        | type[FlareUpRow]
        | type[PlanItemRow]
        | type[LogEntryRow]
        | type[ScoreRow]
        | type[PractisedRow]
        | type[WorksheetRow]
        | type[GoalRow]
        | type[GoalStepRow]
        | type[GoalReviewRow]
        | type[ActivityRatingRow]
        | type[QuestionnaireRow]
        | type[WinRow]
        | type[HappeningRow]
    )

KEPT_IN_BIN = timedelta(days=30)


def binned() -> tuple[Binned, ...]:
    """All tables that have a bin."""
    from companion.store import tables

    return (
        tables.DiaryRow,
        tables.NightRow,
        tables.ActivityRow,
        tables.MeasureRow,
        tables.SessionRow,
        tables.FlareUpRow,
        tables.PlanItemRow,
        tables.LogEntryRow,
        tables.ScoreRow,
        tables.PractisedRow,
        tables.WorksheetRow,
        tables.GoalRow,
        tables.GoalStepRow,
        tables.GoalReviewRow,
        tables.ActivityRatingRow,
        tables.QuestionnaireRow,
        tables.WinRow,
        tables.HappeningRow,
    )


def put_in_bin(session: Session, row_class: Binned, row_id: str, at: datetime) -> None:
    """Mark a row as deleted; it is purged 30 days later."""
    row = session.get(row_class, row_id)
    if row is not None:
        row.deleted_at = utc(at)
        session.flush()


def take_from_bin(session: Session, row_class: Binned, row_id: str) -> None:
    """Make a deleted row count again."""
    row = session.get(row_class, row_id)
    if row is not None:
        row.deleted_at = None
        session.flush()


def restore_names(session: Session, entry_ids: Sequence[str]) -> None:
    """With an entry of the log, the name of an own exercise counts again that went with it."""
    from sqlmodel import col, select

    from companion.domain.programme import all_but
    from companion.store.tables import LogEntryRow, PlanItemRow

    exercises = select(LogEntryRow.exercise_id).where(col(LogEntryRow.id).in_(entry_ids))
    theirs = col(PlanItemRow.exercise_id).in_(exercises)
    single = col(PlanItemRow.starts_on) == col(PlanItemRow.ends_on)
    binned = col(PlanItemRow.deleted_at).is_not(None)
    for row in session.exec(select(PlanItemRow).where(theirs, single, binned)):
        if row.weekdays == weekdays_text(all_but(row.starts_on)):
            row.deleted_at = None
    session.flush()


def purge(session: Session, row_class: Binned, now: datetime) -> None:
    """Remove for good what has been in the bin for more than 30 days."""
    from sqlmodel import col, delete

    deleted_at = col(row_class.deleted_at)
    session.exec(delete(row_class).where(deleted_at < utc(now - KEPT_IN_BIN)))


def stays(now: datetime) -> str:
    """What of a table the next purge leaves there, as a condition."""
    over = utc(now - KEPT_IN_BIN).isoformat(" ", "microseconds")
    return f"deleted_at IS NULL OR deleted_at >= '{over}'"


def purge_pictures(session: Session, now: datetime) -> None:
    """Remove the pictures of exercises that are about to be purged from every programme."""
    from sqlmodel import col, delete, not_, or_, select

    from companion.store.tables import ExercisePictureRow, PlanItemRow

    exercise_id, deleted_at = col(PlanItemRow.exercise_id), col(PlanItemRow.deleted_at)
    going = deleted_at < utc(now - KEPT_IN_BIN)
    stays = or_(deleted_at.is_(None), not_(going))
    shown = col(ExercisePictureRow.exercise_id)
    session.exec(
        delete(ExercisePictureRow).where(
            shown.in_(select(exercise_id).where(going)),
            shown.not_in(select(exercise_id).where(stays)),
        )
    )
