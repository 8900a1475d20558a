"""The table of nights."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from companion.domain.sleep import Night
from companion.store.tables.columns import between, deleted_at

MINUTES = ("sleep_latency_min", "awake_min", "trying_after_waking_min", "nap_min")
TIMES = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
KEPT_AS_GIVEN = ("id", "day", "quality", "as_usual", "time_zone", "awakenings", "slept", "note")


class NightRow(SQLModel, table=True):
    """One night as it is kept, keyed by the day of waking; clock times are local text."""

    __tablename__ = "nights"
    __table_args__ = (
        between("quality", 0, 10),
        between("awakenings", 0, 99),
        *(between(name, 0, 1440) for name in MINUTES),
        Index("one_night_a_day", "day", unique=True, sqlite_where=text("deleted_at IS NULL")),
    )

    id: str = Field(primary_key=True)
    day: date
    quality: int | None
    as_usual: bool
    time_zone: str
    into_bed: str | None
    tried_to_sleep: str | None
    final_awakening: str | None
    out_of_bed: str | None
    sleep_latency_min: int | None
    awake_min: int | None
    trying_after_waking_min: int | None
    nap_min: int | None
    awakenings: int | None
    slept: bool
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, night: Night) -> "NightRow":
        """The row that keeps a night."""
        return cls(**cls.values_of(night))

    @staticmethod
    def values_of(night: Night) -> dict[str, Any]:
        """What the row that keeps a night says in each column."""
        kept: dict[str, Any] = {name: getattr(night, name) for name in (*KEPT_AS_GIVEN, *MINUTES)}
        times = {name: getattr(night, name) for name in TIMES}
        kept.update((name, None if time is None else str(time)) for name, time in times.items())
        return {**kept, "deleted_at": None}
