"""The table of check-ins."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, DateTime
from sqlmodel import Field, SQLModel

from companion.domain.diary import SCALES, CheckIn
from companion.store.tables.columns import between, deleted_at, offset_min, utc


class DiaryRow(SQLModel, table=True):
    """One check-in as it is kept; lists are joined, instants are UTC beside their offset."""

    __tablename__ = "diary"
    __table_args__ = tuple(between(scale, 0, 10) for scale in SCALES)

    id: str = Field(primary_key=True)
    day: date = Field(index=True)
    recorded_at: datetime = Field(sa_column=Column(DateTime, nullable=False))
    utc_offset_min: int
    hard_day: bool
    did: str
    interference: int | None
    pain_average: int | None
    pain_worst: int | None
    pain_least: int | None
    mood: int | None
    fatigue: int | None
    stress: int | None
    regions: str
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, check_in: CheckIn) -> "DiaryRow":
        """The row that keeps a check-in."""
        return cls(**cls.values_of(check_in))

    @staticmethod
    def values_of(check_in: CheckIn) -> dict[str, Any]:
        """What the row that keeps a check-in says in each column."""
        return {
            "id": check_in.id,
            "day": check_in.day,
            "recorded_at": utc(check_in.recorded_at),
            "utc_offset_min": offset_min(check_in.recorded_at),
            "hard_day": check_in.hard_day,
            "did": ";".join(check_in.did),
            **{scale.value: getattr(check_in, scale) for scale in SCALES},
            "regions": ";".join(check_in.regions),
            "note": check_in.note,
            "deleted_at": None,
        }
