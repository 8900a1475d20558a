"""The small tables: profile, spans of days, visit, drafts, help lines."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, DateTime
from sqlmodel import Field, SQLModel


class ProfileRow(SQLModel, table=True):
    """What one person told about themselves: one row."""

    __tablename__ = "profile"
    __table_args__ = (CheckConstraint("id = 1", name="one_person"),)

    id: int = Field(default=1, primary_key=True)
    programme_first: date | None
    programme_weeks: int | None
    more_of: str
    asks: str
    started: bool


class BreakRow(SQLModel, table=True):
    """Days of rest from the diary."""

    __tablename__ = "breaks"
    __table_args__ = (CheckConstraint("first <= last", name="breaks_order"),)

    id: str = Field(primary_key=True)
    first: date
    last: date


class SpellRow(SQLModel, table=True):
    """Days of the full sleep diary."""

    __tablename__ = "spells"
    __table_args__ = (CheckConstraint("first <= last", name="spells_order"),)

    id: str = Field(primary_key=True)
    first: date
    last: date


class VisitRow(SQLModel, table=True):
    """One clinic visit being prepared; questions are lines of a JSON list."""

    __tablename__ = "visits"

    id: str = Field(primary_key=True)
    day: date | None
    first: date | None
    last: date | None
    questions: str
    news: str
    sections: str
    explained: bool
    worksheets: str
    without: str = ""
    changed_at: datetime = Field(sa_column=Column(DateTime, nullable=False))


class DraftRow(SQLModel, table=True):
    """What was typed and not yet saved, by form."""

    __tablename__ = "drafts"

    form: str = Field(primary_key=True)
    content: str
    kept_at: datetime = Field(sa_column=Column(DateTime, nullable=False))


class HelpLineRow(SQLModel, table=True):
    """A help line that the person added, changed or hid."""

    __tablename__ = "help_lines"

    id: str = Field(primary_key=True)
    country: str
    name: str
    contact: str
    hidden: bool
