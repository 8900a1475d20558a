"""The tables of calm: what was practised, worksheets, and what the person chose."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, DateTime
from sqlmodel import Field, SQLModel

from companion.domain.calm_profile import PATH_WEEKS, CalmProfile
from companion.domain.practised import LONGEST_MINUTES, TENSIONS, Practised
from companion.domain.worksheet import LATEST_VERSION, Worksheet, content_json
from companion.store.tables.columns import between, deleted_at, offset_min, second


class PractisedRow(SQLModel, table=True):
    """One practice; a practice that comes with the app has no table, so it is no foreign key."""

    __tablename__ = "practised"
    __table_args__ = (
        between("minutes", 0, LONGEST_MINUTES),
        *(between(scale, 0, 10) for scale in TENSIONS),
    )

    id: str = Field(primary_key=True)
    practice_id: str
    day: date = Field(index=True)
    started_at: datetime | None = Field(default=None, sa_column=Column(DateTime))
    utc_offset_min: int | None
    minutes: float | None
    tension_before: int | None
    tension_after: int | None
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, entry: Practised) -> "PractisedRow":
        """The row that keeps an entry."""
        at = entry.started_at
        return cls(
            id=entry.id,
            practice_id=entry.practice_id,
            day=entry.day,
            started_at=None if at is None else second(at),
            utc_offset_min=None if at is None else offset_min(at),
            minutes=entry.minutes,
            tension_before=entry.tension_before,
            tension_after=entry.tension_after,
            note=entry.note,
        )


class WorksheetRow(SQLModel, table=True):
    """One worksheet; its answers are a text of JSON."""

    __tablename__ = "worksheets"
    __table_args__ = (between("version", 1, LATEST_VERSION),)

    id: str = Field(primary_key=True)
    kind: str = Field(index=True)
    version: int
    day: date
    created_at: datetime = Field(sa_column=Column(DateTime, nullable=False))
    utc_offset_min: int
    title: str
    content: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, worksheet: Worksheet) -> "WorksheetRow":
        """The row that keeps a worksheet."""
        return cls(
            id=worksheet.id,
            kind=worksheet.kind,
            version=worksheet.version,
            day=worksheet.day,
            created_at=second(worksheet.created_at),
            utc_offset_min=offset_min(worksheet.created_at),
            title=worksheet.title,
            content=content_json(worksheet),
        )


class CalmProfileRow(SQLModel, table=True):
    """What one person chose for their practices: one row; ids are joined."""

    __tablename__ = "calm_profile"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_calm_profile"),
        between("path_week", 1, PATH_WEEKS),
    )

    id: int = Field(default=1, primary_key=True)
    favourites: str
    path_week: int | None
    path_since: date | None

    @classmethod
    def of(cls, profile: CalmProfile) -> "CalmProfileRow":
        """The row that keeps it."""
        return cls(
            favourites=";".join(sorted(profile.favourites)),
            path_week=profile.path_week,
            path_since=profile.path_since,
        )
