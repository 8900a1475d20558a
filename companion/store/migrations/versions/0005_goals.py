"""Goals with steps and reviews, my activities, questionnaires, wins, what happened, choices."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables. The page for the clinic has two more parts, on it until they are left out.

    What the person says did not happen, such as a fall, is said of each visit.
    """
    op.add_column("visits", sa.Column("without", sa.String, nullable=False, server_default=""))
    for part in ("goals", "questionnaires"):
        op.execute(
            "UPDATE visits SET sections ="
            f" CASE WHEN sections = '' THEN '{part}' ELSE sections || ';{part}' END"
        )
    _goals()
    _of_a_goal()
    _asked()
    _happened()
    op.create_table(
        "goals_profile",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("review_weeks", sa.Integer),
        sa.Column("finds_wins", sa.Boolean, nullable=False),
        sa.Column("asked_weeks", sa.String, nullable=False),
        sa.CheckConstraint("id = 1", name="one_goals_profile"),
        sa.CheckConstraint("review_weeks BETWEEN 1 AND 52", name="review_weeks_range"),
    )


def _goals() -> None:
    op.create_table(
        "goals",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("because", sa.String, nullable=False),
        sa.Column("follows", sa.String, nullable=False),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("state", sa.String, nullable=False),
        *(sa.Column(weight, sa.Integer) for weight in WEIGHTS),
        *(sa.Column(level, sa.String, nullable=False) for level in LEVELS),
        sa.Column("target", sa.Float),
        sa.Column("direction", sa.String),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint(
            "kind IN ('work', 'pain', 'stamina', 'medicines', 'social', 'sleep_mood', 'other')",
            name="kind_known",
        ),
        sa.CheckConstraint(
            "state IN ('active', 'resting', 'reached', 'let_go')", name="state_known"
        ),
        sa.CheckConstraint("direction IN ('at_least', 'at_most')", name="direction_known"),
        *(sa.CheckConstraint(f"{each} BETWEEN 0 AND 3", name=f"{each}_range") for each in WEIGHTS),
        sa.CheckConstraint("target BETWEEN 0 AND 1000000", name="target_range"),
        sa.CheckConstraint("starts_on <= due_on", name="goals_order"),
        sa.CheckConstraint("(target IS NULL) = (direction IS NULL)", name="target_with_direction"),
        sa.CheckConstraint("target IS NULL OR follows <> ''", name="target_of_a_series"),
        sa.CheckConstraint("kind <> 'medicines' OR follows = ''", name="medicines_by_hand"),
    )


def _of_a_goal() -> None:
    """Steps and reviews."""
    op.create_table(
        "goal_steps",
        sa.Column("id", sa.String, primary_key=True),
        _goal_id(),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("done_on", sa.Date),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("position BETWEEN 0 AND 49", name="position_range"),
    )
    op.create_table(
        "goal_reviews",
        sa.Column("id", sa.String, primary_key=True),
        _goal_id(),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("level", sa.Integer),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("level BETWEEN -2 AND 2", name="level_range"),
    )


def _asked() -> None:
    """My activities, and questionnaires."""
    op.create_table(
        "activity_ratings",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("activity", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("rating", sa.Integer, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("rating BETWEEN 0 AND 10", name="rating_range"),
    )
    op.create_table(
        "questionnaires",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("questionnaire_id", sa.String, nullable=False, index=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("answers", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("version BETWEEN 1 AND 999", name="version_range"),
    )


def _happened() -> None:
    """Small wins, and what a clinic asks about."""
    op.create_table(
        "wins",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("found_by", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint(
            "found_by IN ('me', 'stopped_at_quota', 'kept_plan', 'after_flare_up', 'step',"
            " 'back_after_break', 'rested')",
            name="found_by_known",
        ),
    )
    op.create_table(
        "happenings",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint(
            "kind IN ('fall', 'emergency', 'medicine', 'work', 'other')", name="kind_known"
        ),
    )


def _goal_id() -> "sa.Column[str]":
    reference = sa.ForeignKey("goals.id", ondelete="CASCADE")
    return sa.Column("goal_id", sa.String, reference, nullable=False, index=True)


WEIGHTS = ("weight_importance", "weight_difficulty")
LEVELS = ("level_minus2", "level_minus1", "level_0", "level_plus1", "level_plus2")
