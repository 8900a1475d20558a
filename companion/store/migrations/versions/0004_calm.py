"""Calm: what was practised, worksheets, what the person chose for both."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables. A worksheet is on the page for the clinic only where it was ticked."""
    op.add_column("visits", sa.Column("worksheets", sa.String, nullable=False, server_default=""))
    op.execute(
        "UPDATE visits SET sections ="
        " CASE WHEN sections = '' THEN 'practices' ELSE sections || ';practices' END"
    )
    op.create_table(
        "practised",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("practice_id", sa.String, nullable=False),
        sa.Column("day", sa.Date, nullable=False, index=True),
        sa.Column("started_at", sa.DateTime),
        sa.Column("utc_offset_min", sa.Integer),
        sa.Column("minutes", sa.Float),
        sa.Column("tension_before", sa.Integer),
        sa.Column("tension_after", sa.Integer),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("minutes BETWEEN 0 AND 480", name="minutes_range"),
        sa.CheckConstraint("tension_before BETWEEN 0 AND 10", name="tension_before_range"),
        sa.CheckConstraint("tension_after BETWEEN 0 AND 10", name="tension_after_range"),
    )
    op.create_table(
        "worksheets",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False, index=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("utc_offset_min", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("content", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.CheckConstraint("version BETWEEN 1 AND 999", name="version_range"),
    )
    op.create_table(
        "calm_profile",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("favourites", sa.String, nullable=False),
        sa.Column("path_week", sa.Integer),
        sa.Column("path_since", sa.Date),
        sa.CheckConstraint("id = 1", name="one_calm_profile"),
        sa.CheckConstraint("path_week BETWEEN 1 AND 8", name="path_week_range"),
    )
