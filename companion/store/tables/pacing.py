"""The tables of pacing: activities and all that belongs to them, flare-ups, the week plan."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, String, UniqueConstraint
from sqlmodel import Field, SQLModel

from companion.domain.activities import Activity, Rule, weekdays_text
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Decision, RuleEdit
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session
from companion.domain.week_plan import Planned
from companion.store.tables.columns import between, deleted_at, offset_min, utc


def _of_activity(*, nullable: bool = False) -> Any:  # noqa: ANN401
    """Goes for good when its activity does."""
    reference = ForeignKey("activities.id", ondelete="CASCADE")
    return Field(sa_column=Column(String, reference, nullable=nullable, index=True))


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "growth": rule.growth.value,
        "growth_pct": rule.growth_pct,
        "ceiling": rule.ceiling,
        "weekdays": weekdays_text(rule.weekdays),
    }


class ActivityRow(SQLModel, table=True):
    """One activity, with or without a plan."""

    __tablename__ = "activities"
    __table_args__ = (
        CheckConstraint("start_share BETWEEN 0.1 AND 1", name="start_share_range"),
        between("growth_pct", 0, 20),
        CheckConstraint("starts_on <= ends_on", name="activities_order"),
    )

    id: str = Field(primary_key=True)
    name: str
    area: str
    unit: str
    start_share: float
    growth: str
    growth_pct: int
    ceiling: float | None
    weekdays: str
    starts_on: date | None
    ends_on: date | None
    clinic_quota: float | None
    easier: str
    why: str
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, activity: Activity) -> "ActivityRow":
        """The row that keeps an activity."""
        return cls(
            id=activity.id,
            name=activity.name,
            area=activity.area.value,
            unit=activity.unit.value,
            start_share=activity.start_share,
            **_rule(activity.rule),
            starts_on=activity.starts_on,
            ends_on=activity.ends_on,
            clinic_quota=activity.clinic_quota,
            easier=";".join(activity.easier),
            why=activity.why,
            note=activity.note,
        )


class MeasureRow(SQLModel, table=True):
    """One measure for a baseline."""

    __tablename__ = "pacing_measures"
    __table_args__ = (CheckConstraint("amount > 0", name="measure_above_zero"),)

    id: str = Field(primary_key=True)
    activity_id: str = _of_activity()
    day: date
    amount: float
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, measure: PacingMeasure) -> "MeasureRow":
        """The row that keeps a measure."""
        return cls(
            id=measure.id,
            activity_id=measure.activity_id,
            day=measure.day,
            amount=measure.amount,
        )


class DecisionRow(SQLModel, table=True):
    """What was decided for a week of a plan: one decision a week."""

    __tablename__ = "pacing_decisions"
    __table_args__ = (
        UniqueConstraint("activity_id", "week_starts", name="one_decision_a_week"),
        CheckConstraint("(choice = 'set') = (quota IS NOT NULL)", name="quota_with_set"),
    )

    id: str = Field(primary_key=True)
    activity_id: str = _of_activity()
    week_starts: date
    choice: str
    quota: float | None

    @classmethod
    def of(cls, decision: Decision) -> "DecisionRow":
        """The row that keeps a decision."""
        return cls(
            id=decision.id,
            activity_id=decision.activity_id,
            week_starts=decision.week_starts,
            choice=decision.choice.value,
            quota=decision.quota,
        )


class RuleEditRow(SQLModel, table=True):
    """Another rule for a plan from one week on."""

    __tablename__ = "pacing_rules"
    __table_args__ = (
        UniqueConstraint("activity_id", "week_starts", name="one_rule_a_week"),
        between("growth_pct", 0, 20),
    )

    id: str = Field(primary_key=True)
    activity_id: str = _of_activity()
    week_starts: date
    growth: str
    growth_pct: int
    ceiling: float | None
    weekdays: str

    @classmethod
    def of(cls, edit: RuleEdit) -> "RuleEditRow":
        """The row that keeps a changed rule."""
        return cls(
            id=edit.id,
            activity_id=edit.activity_id,
            week_starts=edit.week_starts,
            **_rule(edit.rule),
        )


class SessionRow(SQLModel, table=True):
    """One go at an activity; the instant is UTC beside its offset."""

    __tablename__ = "pacing_sessions"
    __table_args__ = (
        CheckConstraint("amount >= 0", name="amount_not_negative"),
        between("rating_before", 0, 10),
        between("rating_after", 0, 10),
    )

    id: str = Field(primary_key=True)
    activity_id: str = _of_activity()
    day: date = Field(index=True)
    started_at: datetime | None = Field(default=None, sa_column=Column(DateTime))
    utc_offset_min: int | None
    amount: float
    rating_before: int | None
    rating_after: int | None
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, session: Session) -> "SessionRow":
        """The row that keeps a session."""
        started = session.started_at
        return cls(
            id=session.id,
            activity_id=session.activity_id,
            day=session.day,
            started_at=None if started is None else utc(started),
            utc_offset_min=None if started is None else offset_min(started),
            amount=session.amount,
            rating_before=session.rating_before,
            rating_after=session.rating_after,
            note=session.note,
        )


class FlareUpRow(SQLModel, table=True):
    """Days on which the person goes gently."""

    __tablename__ = "flare_ups"
    __table_args__ = (CheckConstraint("starts_on <= ends_on", name="flare_ups_order"),)

    id: str = Field(primary_key=True)
    starts_on: date
    ends_on: date
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, flare_up: FlareUp) -> "FlareUpRow":
        """The row that keeps a flare-up."""
        return cls(
            id=flare_up.id,
            starts_on=flare_up.starts_on,
            ends_on=flare_up.ends_on,
            note=flare_up.note,
        )


class PlannedRow(SQLModel, table=True):
    """One thing in a week plan; without an activity it is rest."""

    __tablename__ = "week_plan"

    id: str = Field(primary_key=True)
    activity_id: str | None = _of_activity(nullable=True)
    day: date = Field(index=True)
    part_of_day: str

    @classmethod
    def of(cls, planned: Planned) -> "PlannedRow":
        """The row that keeps it."""
        return cls(
            id=planned.id,
            activity_id=planned.activity_id,
            day=planned.day,
            part_of_day=planned.part_of_day.value,
        )


class PacingProfileRow(SQLModel, table=True):
    """What one person chose for all their pacing: one row; lists are joined by line ends."""

    __tablename__ = "pacing_profile"
    __table_args__ = (CheckConstraint("id = 1", name="one_pacing_profile"),)

    id: int = Field(default=1, primary_key=True)
    helps: str
    calls: str
    asks_ratings: bool
    tells_pattern: bool
    pattern_told_on: date | None

    @classmethod
    def of(cls, profile: PacingProfile) -> "PacingProfileRow":
        """The row that keeps it."""
        return cls(
            helps="\n".join(profile.helps),
            calls="\n".join(profile.calls),
            asks_ratings=profile.asks_ratings,
            tells_pattern=profile.tells_pattern,
            pattern_told_on=profile.pattern_told_on,
        )
