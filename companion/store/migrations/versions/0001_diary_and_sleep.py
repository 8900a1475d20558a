"""The first schema: check-ins, nights, profile, spans of days, visit, drafts, help lines."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SCALES = ("interference", "pain_average", "pain_worst", "pain_least", "mood", "fatigue", "stress")
NIGHT_MINUTES = ("sleep_latency_min", "awake_min", "trying_after_waking_min", "nap_min")
NIGHT_TIMES = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")


def between(name: str, low: int, high: int) -> sa.CheckConstraint:
    """A bound on a column."""
    return sa.CheckConstraint(f"{name} BETWEEN {low} AND {high}", name=f"{name}_range")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "diary",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("recorded_at", sa.DateTime, nullable=False),
        sa.Column("utc_offset_min", sa.Integer, nullable=False),
        sa.Column("hard_day", sa.Boolean, nullable=False),
        sa.Column("did", sa.String, nullable=False),
        *(sa.Column(scale, sa.Integer) for scale in SCALES),
        sa.Column("regions", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        *(between(scale, 0, 10) for scale in SCALES),
    )
    op.create_table(
        "nights",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("quality", sa.Integer),
        sa.Column("as_usual", sa.Boolean, nullable=False),
        sa.Column("time_zone", sa.String, nullable=False),
        *(sa.Column(time, sa.String) for time in NIGHT_TIMES),
        *(sa.Column(minutes, sa.Integer) for minutes in NIGHT_MINUTES),
        sa.Column("awakenings", sa.Integer),
        sa.Column("slept", sa.Boolean, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        between("quality", 0, 10),
        between("awakenings", 0, 99),
        *(between(minutes, 0, 1440) for minutes in NIGHT_MINUTES),
    )
    op.create_index(
        "one_night_a_day", "nights", ["day"], unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
    )  # fmt: skip
    op.create_table(
        "profile",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("programme_first", sa.Date),
        sa.Column("programme_weeks", sa.Integer),
        sa.Column("more_of", sa.String, nullable=False),
        sa.Column("asks", sa.String, nullable=False),
        sa.Column("started", sa.Boolean, nullable=False),
        sa.CheckConstraint("id = 1", name="one_person"),
    )
    for spans in ("breaks", "spells"):
        op.create_table(
            spans,
            sa.Column("id", sa.String, primary_key=True),
            sa.Column("first", sa.Date, nullable=False),
            sa.Column("last", sa.Date, nullable=False),
            sa.CheckConstraint("first <= last", name=f"{spans}_order"),
        )
    op.create_table(
        "visits",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date),
        sa.Column("first", sa.Date),
        sa.Column("last", sa.Date),
        sa.Column("questions", sa.String, nullable=False),
        sa.Column("news", sa.String, nullable=False),
        sa.Column("sections", sa.String, nullable=False),
        sa.Column("explained", sa.Boolean, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "drafts",
        sa.Column("form", sa.String, primary_key=True),
        sa.Column("content", sa.String, nullable=False),
        sa.Column("kept_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "help_lines",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("country", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("contact", sa.String, nullable=False),
        sa.Column("hidden", sa.Boolean, nullable=False),
    )
