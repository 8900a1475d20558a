"""Pacing: activities with measures, decisions, rules and sessions; flare-ups, the week plan."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables. The page for the clinic has one more part, on it until it is left out."""
    op.execute(
        "UPDATE visits SET sections ="
        " CASE WHEN sections = '' THEN 'pacing' ELSE sections || ';pacing' END"
    )
    _activities()
    _of_a_plan()
    _sessions()
    op.create_table(
        "flare_ups",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("starts_on <= ends_on", name="flare_ups_order"),
    )
    op.create_table(
        "week_plan",
        sa.Column("id", sa.String, primary_key=True),
        _of_activity(nullable=True),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("part_of_day", sa.String, nullable=False),
    )
    op.create_table(
        "pacing_profile",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("helps", sa.String, nullable=False),
        sa.Column("calls", sa.String, nullable=False),
        sa.Column("asks_ratings", sa.Boolean, nullable=False),
        sa.Column("tells_pattern", sa.Boolean, nullable=False),
        sa.Column("pattern_told_on", sa.Date),
        sa.CheckConstraint("id = 1", name="one_pacing_profile"),
    )


def _activities() -> None:
    op.create_table(
        "activities",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("area", sa.String, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("start_share", sa.Float, nullable=False),
        *_rule(),
        sa.Column("starts_on", sa.Date),
        sa.Column("ends_on", sa.Date),
        sa.Column("clinic_quota", sa.Float),
        sa.Column("easier", sa.String, nullable=False),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("start_share BETWEEN 0.1 AND 1", name="start_share_range"),
        sa.CheckConstraint("growth_pct BETWEEN 0 AND 20", name="growth_pct_range"),
        sa.CheckConstraint("starts_on <= ends_on", name="activities_order"),
    )


def _of_a_plan() -> None:
    """Measures, decisions, changed rules."""
    op.create_table(
        "pacing_measures",
        sa.Column("id", sa.String, primary_key=True),
        _of_activity(),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("amount", sa.Float, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("amount > 0", name="measure_above_zero"),
    )
    op.create_table(
        "pacing_decisions",
        sa.Column("id", sa.String, primary_key=True),
        _of_activity(),
        sa.Column("week_starts", sa.Date, nullable=False),
        sa.Column("choice", sa.String, nullable=False),
        sa.Column("quota", sa.Float),
        sa.UniqueConstraint("activity_id", "week_starts", name="one_decision_a_week"),
        sa.CheckConstraint("(choice = 'set') = (quota IS NOT NULL)", name="quota_with_set"),
    )
    op.create_table(
        "pacing_rules",
        sa.Column("id", sa.String, primary_key=True),
        _of_activity(),
        sa.Column("week_starts", sa.Date, nullable=False),
        *_rule(),
        sa.UniqueConstraint("activity_id", "week_starts", name="one_rule_a_week"),
        sa.CheckConstraint("growth_pct BETWEEN 0 AND 20", name="growth_pct_range"),
    )


def _sessions() -> None:
    op.create_table(
        "pacing_sessions",
        sa.Column("id", sa.String, primary_key=True),
        _of_activity(),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("started_at", sa.DateTime),
        sa.Column("utc_offset_min", sa.Integer),
        sa.Column("amount", sa.Float, nullable=False),
        sa.Column("rating_before", sa.Integer),
        sa.Column("rating_after", sa.Integer),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("amount >= 0", name="amount_not_negative"),
        sa.CheckConstraint("rating_before BETWEEN 0 AND 10", name="rating_before_range"),
        sa.CheckConstraint("rating_after BETWEEN 0 AND 10", name="rating_after_range"),
    )


def _of_activity(*, nullable: bool = False) -> "sa.Column[str]":
    reference = sa.ForeignKey("activities.id", ondelete="CASCADE")
    return sa.Column("activity_id", sa.String, reference, nullable=nullable, index=True)


def _rule() -> "list[sa.Column[Any]]":
    return [
        sa.Column("growth", sa.String, nullable=False),
        sa.Column("growth_pct", sa.Integer, nullable=False),
        sa.Column("ceiling", sa.Float),
        sa.Column("weekdays", sa.String, nullable=False),
    ]
