"""Exercise: programmes, the log, left or right, days of rest, choices, pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables. The page for the clinic has one more part, on it until it is left out."""
    op.execute(
        "UPDATE visits SET sections ="
        " CASE WHEN sections = '' THEN 'programme' ELSE sections || ';programme' END"
    )
    _plan()
    _log()
    op.create_table(
        "laterality",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("started_at", sa.DateTime, nullable=False),
        sa.Column("utc_offset_min", sa.Integer, nullable=False),
        sa.Column("part", sa.String, nullable=False),
        sa.Column("side", sa.String, nullable=False),
        sa.Column("shown", sa.Integer, nullable=False),
        sa.Column("correct", sa.Integer, nullable=False),
        sa.Column("median_ms", sa.Integer),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("part IN ('hand', 'foot')", name="part_known"),
        sa.CheckConstraint("side IN ('left', 'right')", name="side_known"),
        sa.CheckConstraint("shown BETWEEN 1 AND 10000", name="shown_range"),
        sa.CheckConstraint("correct BETWEEN 0 AND shown", name="correct_range"),
        sa.CheckConstraint("median_ms BETWEEN 1 AND 30000", name="median_ms_range"),
    )
    op.create_table(
        "quiet_days",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("why", sa.String, nullable=False),
        sa.CheckConstraint("why IN ('rest', 'sick')", name="why_known"),
    )
    _profile()
    op.create_table(
        "exercise_pictures",
        sa.Column("exercise_id", sa.String, primary_key=True),
        sa.Column("picture", sa.LargeBinary, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.CheckConstraint("length(picture) <= 2097152", name="picture_size"),
    )


def _plan() -> None:
    op.create_table(
        "exercise_plan",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("programme", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("exercise_id", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("starts_on", sa.Date, nullable=False),
        sa.Column("ends_on", sa.Date),
        sa.Column("weekdays", sa.String, nullable=False),
        sa.Column("sets", sa.Integer),
        sa.Column("repetitions", sa.Integer),
        sa.Column("hold_s", sa.Integer),
        sa.Column("minutes", sa.Float),
        sa.Column("rest_s", sa.Integer),
        sa.Column("side", sa.String, nullable=False),
        sa.Column("resistance", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("position BETWEEN 1 AND 60", name="position_range"),
        sa.CheckConstraint("starts_on <= ends_on", name="exercise_plan_order"),
        sa.CheckConstraint("sets BETWEEN 1 AND 20", name="sets_range"),
        sa.CheckConstraint("repetitions BETWEEN 1 AND 200", name="repetitions_range"),
        sa.CheckConstraint("hold_s BETWEEN 1 AND 600", name="hold_s_range"),
        sa.CheckConstraint("minutes > 0 AND minutes <= 480", name="minutes_range"),
        sa.CheckConstraint("rest_s BETWEEN 0 AND 1800", name="rest_s_range"),
        sa.CheckConstraint("side IN ('both', 'left', 'right', 'none')", name="side_known"),
    )


def _log() -> None:
    op.create_table(
        "exercise_log",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("session_id", sa.String, nullable=False, index=True),
        sa.Column("plan_id", sa.String),
        sa.Column("exercise_id", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("done_at", sa.DateTime),
        sa.Column("utc_offset_min", sa.Integer),
        sa.Column("as_planned", sa.String),
        sa.Column("sets", sa.Integer),
        sa.Column("repetitions", sa.Integer),
        sa.Column("hold_s", sa.Integer),
        sa.Column("minutes", sa.Float),
        *(sa.Column(scale, sa.Integer) for scale in SCALES),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("as_planned IN ('as planned', 'less', 'more')", name="as_planned_known"),
        sa.CheckConstraint("sets BETWEEN 0 AND 20", name="sets_range"),
        sa.CheckConstraint("repetitions BETWEEN 0 AND 4000", name="repetitions_range"),
        sa.CheckConstraint("hold_s BETWEEN 0 AND 12000", name="hold_s_range"),
        sa.CheckConstraint("minutes BETWEEN 0 AND 1440", name="minutes_range"),
        *(sa.CheckConstraint(f"{each} BETWEEN 0 AND 10", name=f"{each}_range") for each in SCALES),
    )


def _profile() -> None:
    op.create_table(
        "exercise_profile",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("asks_effort", sa.Boolean, nullable=False),
        sa.Column("asks_pain", sa.Boolean, nullable=False),
        sa.Column("tells_rules", sa.Boolean, nullable=False),
        sa.Column("hit_hard", sa.Boolean),
        sa.Column("tempo_s", sa.Float),
        sa.Column("from_usual", sa.Boolean, nullable=False),
        sa.Column("green_to", sa.Integer, nullable=False),
        sa.Column("red_from", sa.Integer, nullable=False),
        sa.Column("settled_rise", sa.Integer, nullable=False),
        sa.Column("team_suggested", sa.String, nullable=False),
        sa.Column("favourites", sa.String, nullable=False),
        sa.Column("given_items", sa.String, nullable=False),
        sa.CheckConstraint("id = 1", name="one_exercise_profile"),
        sa.CheckConstraint("tempo_s BETWEEN 1 AND 30", name="tempo_s_range"),
        sa.CheckConstraint("green_to BETWEEN 0 AND 9", name="green_to_range"),
        sa.CheckConstraint("red_from BETWEEN 1 AND 10", name="red_from_range"),
        sa.CheckConstraint("green_to < red_from", name="green_before_red"),
        sa.CheckConstraint("settled_rise BETWEEN 0 AND 5", name="settled_rise_range"),
    )


SCALES = ("effort", "pain_before", "pain_during", "pain_after", "pain_next_morning")
