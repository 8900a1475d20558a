"""The tables: SQLModel rows that never leave the store. Importing this costs a second: lazily."""

import sqlmodel

from companion.store.tables.calm import CalmProfileRow, PractisedRow, WorksheetRow
from companion.store.tables.diary import DiaryRow
from companion.store.tables.exercise import (
    ExercisePictureRow,
    ExerciseProfileRow,
    LogEntryRow,
    PlanItemRow,
    QuietDayRow,
    ScoreRow,
)
from companion.store.tables.goals import (
    ActivityRatingRow,
    GoalReviewRow,
    GoalRow,
    GoalsProfileRow,
    GoalStepRow,
    HappeningRow,
    QuestionnaireRow,
    WinRow,
)
from companion.store.tables.pacing import (
    ActivityRow,
    DecisionRow,
    FlareUpRow,
    MeasureRow,
    PacingProfileRow,
    PlannedRow,
    RuleEditRow,
    SessionRow,
)
from companion.store.tables.sleep import NightRow
from companion.store.tables.small import (
    BreakRow,
    DraftRow,
    HelpLineRow,
    ProfileRow,
    SpellRow,
    VisitRow,
)

# WORKAROUND: the thread that warms up and the one that saves come in by the same door. By two
# doors (sqlmodel, sqlalchemy) each could get the other's half-made module: an ImportError.
assert sqlmodel

__all__ = [
    "ActivityRatingRow",
    "ActivityRow",
    "BreakRow",
    "CalmProfileRow",
    "DecisionRow",
    "DiaryRow",
    "DraftRow",
    "ExercisePictureRow",
    "ExerciseProfileRow",
    "FlareUpRow",
    "GoalReviewRow",
    "GoalRow",
    "GoalStepRow",
    "GoalsProfileRow",
    "HappeningRow",
    "HelpLineRow",
    "LogEntryRow",
    "MeasureRow",
    "NightRow",
    "PacingProfileRow",
    "PlanItemRow",
    "PlannedRow",
    "PractisedRow",
    "ProfileRow",
    "QuestionnaireRow",
    "QuietDayRow",
    "RuleEditRow",
    "ScoreRow",
    "SessionRow",
    "SpellRow",
    "VisitRow",
    "WinRow",
    "WorksheetRow",
]
