"""The tables of exercise: programmes, the log, left or right, quiet days, choices, pictures.

An exercise of the library has no table, and the log outlives its plan: so neither is a foreign key.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, DateTime
from sqlmodel import Field, SQLModel

from companion.domain.activities import weekdays_text
from companion.domain.dose import (
    LONGEST_HOLD_S,
    LONGEST_HOLD_S_DONE,
    LONGEST_MINUTES,
    LONGEST_MINUTES_DONE,
    LONGEST_REST_S,
    MOST_REPETITIONS,
    MOST_REPETITIONS_DONE,
    MOST_SETS,
    Side,
)
from companion.domain.exercise_log import PAINS, LogEntry
from companion.domain.exercise_picture import MOST_BYTES, ExercisePicture
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.guided_steps import LONGEST_TEMPO_S, SHORTEST_TEMPO_S
from companion.domain.kept_exercise import QuietDay
from companion.domain.laterality import LONGEST_MS, MOST_SHOWN, Part, Score, Which
from companion.domain.neutral import Neutral
from companion.domain.pacing_sessions import Told
from companion.domain.programme import MOST_ITEMS, PlanItem
from companion.store.tables.columns import between, deleted_at, offset_min, one_of, second


class PlanItemRow(SQLModel, table=True):
    """One exercise in a programme, with its dose."""

    __tablename__ = "exercise_plan"
    __table_args__ = (
        between("position", 1, MOST_ITEMS),
        CheckConstraint("starts_on <= ends_on", name="exercise_plan_order"),
        between("sets", 1, MOST_SETS),
        between("repetitions", 1, MOST_REPETITIONS),
        between("hold_s", 1, LONGEST_HOLD_S),
        CheckConstraint(f"minutes > 0 AND minutes <= {LONGEST_MINUTES}", name="minutes_range"),
        between("rest_s", 0, LONGEST_REST_S),
        one_of("side", *Side),
    )

    id: str = Field(primary_key=True)
    programme: str
    position: int
    exercise_id: str
    name: str
    starts_on: date
    ends_on: date | None
    weekdays: str
    sets: int | None
    repetitions: int | None
    hold_s: int | None
    minutes: float | None
    rest_s: int | None
    side: str
    resistance: str
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, item: PlanItem) -> "PlanItemRow":
        """The row that keeps an item."""
        return cls(
            id=item.id,
            programme=item.programme,
            position=item.position,
            exercise_id=item.exercise_id,
            name=item.name,
            starts_on=item.starts_on,
            ends_on=item.ends_on,
            weekdays=weekdays_text(item.weekdays),
            sets=item.dose.sets,
            repetitions=item.dose.repetitions,
            hold_s=item.dose.hold_s,
            minutes=item.dose.minutes,
            rest_s=item.dose.rest_s,
            side=item.dose.side.value,
            resistance=item.dose.resistance,
            note=item.note,
        )


class LogEntryRow(SQLModel, table=True):
    """One exercise in one session; the instant is UTC beside its offset."""

    __tablename__ = "exercise_log"
    __table_args__ = (
        one_of("as_planned", *Told),
        between("sets", 0, MOST_SETS),
        between("repetitions", 0, MOST_REPETITIONS_DONE),
        between("hold_s", 0, LONGEST_HOLD_S_DONE),
        between("minutes", 0, LONGEST_MINUTES_DONE),
        *(between(scale, 0, 10) for scale in ("effort", *PAINS)),
    )

    id: str = Field(primary_key=True)
    session_id: str = Field(index=True)
    plan_id: str | None
    exercise_id: str
    day: date = Field(index=True)
    done_at: datetime | None = Field(default=None, sa_column=Column(DateTime))
    utc_offset_min: int | None
    as_planned: str | None
    sets: int | None
    repetitions: int | None
    hold_s: int | None
    minutes: float | None
    effort: int | None
    pain_before: int | None
    pain_during: int | None
    pain_after: int | None
    pain_next_morning: int | None
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, entry: LogEntry) -> "LogEntryRow":
        """The row that keeps an entry."""
        done_at = entry.done_at
        return cls(
            id=entry.id,
            session_id=entry.session_id,
            plan_id=entry.plan_id,
            exercise_id=entry.exercise_id,
            day=entry.day,
            done_at=None if done_at is None else second(done_at),
            utc_offset_min=None if done_at is None else offset_min(done_at),
            as_planned=None if entry.as_planned is None else entry.as_planned.value,
            sets=entry.done.sets,
            repetitions=entry.done.repetitions,
            hold_s=entry.done.hold_s,
            minutes=entry.done.minutes,
            effort=entry.effort,
            **{scale: getattr(entry, scale) for scale in PAINS},
            note=entry.note,
        )


class ScoreRow(SQLModel, table=True):
    """One side in one go of telling left from right."""

    __tablename__ = "laterality"
    __table_args__ = (
        one_of("part", *Part),
        one_of("side", *Which),
        between("shown", 1, MOST_SHOWN),
        CheckConstraint("correct BETWEEN 0 AND shown", name="correct_range"),
        between("median_ms", 1, LONGEST_MS),
    )

    id: str = Field(primary_key=True)
    day: date
    started_at: datetime = Field(sa_column=Column(DateTime, nullable=False))
    utc_offset_min: int
    part: str
    side: str
    shown: int
    correct: int
    median_ms: int | None
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, score: Score) -> "ScoreRow":
        """The row that keeps a score."""
        return cls(
            id=score.id,
            day=score.day,
            started_at=second(score.started_at),
            utc_offset_min=offset_min(score.started_at),
            part=score.part.value,
            side=score.side.value,
            shown=score.shown,
            correct=score.correct,
            median_ms=score.median_ms,
        )


class QuietDayRow(SQLModel, table=True):
    """A day of rest, or a sick day."""

    __tablename__ = "quiet_days"
    __table_args__ = (one_of("why", Neutral.REST, Neutral.SICK),)

    day: date = Field(primary_key=True)
    why: str

    @classmethod
    def of(cls, quiet_day: QuietDay) -> "QuietDayRow":
        """The row that keeps it."""
        return cls(day=quiet_day.day, why=quiet_day.why.value)


class ExerciseProfileRow(SQLModel, table=True):
    """What one person chose for all their exercise: one row; ids are joined."""

    __tablename__ = "exercise_profile"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_exercise_profile"),
        between("tempo_s", SHORTEST_TEMPO_S, LONGEST_TEMPO_S),
        between("green_to", 0, 9),
        between("red_from", 1, 10),
        CheckConstraint("green_to < red_from", name="green_before_red"),
        between("settled_rise", 0, 5),
    )

    id: int = Field(default=1, primary_key=True)
    asks_effort: bool
    asks_pain: bool
    tells_rules: bool
    hit_hard: bool | None
    tempo_s: float | None
    from_usual: bool
    green_to: int
    red_from: int
    settled_rise: int
    team_suggested: str
    favourites: str
    given_items: str

    @classmethod
    def of(cls, profile: ExerciseProfile) -> "ExerciseProfileRow":
        """The row that keeps it."""
        rules = profile.pain_rules
        return cls(
            asks_effort=profile.asks_effort,
            asks_pain=profile.asks_pain,
            tells_rules=profile.tells_rules,
            hit_hard=profile.hit_hard,
            tempo_s=profile.tempo_s,
            from_usual=rules.from_usual,
            green_to=rules.green_to,
            red_from=rules.red_from,
            settled_rise=rules.settled_rise,
            team_suggested=";".join(sorted(profile.team_suggested)),
            favourites=";".join(sorted(profile.favourites)),
            given_items=";".join(sorted(profile.given_items)),
        )


class ExercisePictureRow(SQLModel, table=True):
    """The picture of one exercise."""

    __tablename__ = "exercise_pictures"
    __table_args__ = (CheckConstraint(f"length(picture) <= {MOST_BYTES}", name="picture_size"),)

    exercise_id: str = Field(primary_key=True)
    picture: bytes
    width: int
    height: int

    @classmethod
    def of(cls, picture: ExercisePicture) -> "ExercisePictureRow":
        """The row that keeps it."""
        return cls(
            exercise_id=picture.exercise_id,
            picture=picture.picture,
            width=picture.width,
            height=picture.height,
        )
