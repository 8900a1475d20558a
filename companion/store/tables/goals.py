"""The tables of goals, wins and questionnaires, and of what happened between two visits."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, String
from sqlmodel import Field, SQLModel

from companion.domain.activity_ratings import AS_BEFORE, UNABLE, ActivityRating
from companion.domain.goals import (
    FARTHEST_TARGET,
    HIGHEST,
    LEVEL_NAMES,
    LOWEST,
    MOST_STEPS,
    MOST_WEIGHT,
    WEIGHTS,
    Goal,
    GoalKind,
    GoalReview,
    GoalState,
    GoalStep,
    Towards,
)
from companion.domain.goals_profile import MOST_WEEKS, GoalsProfile
from companion.domain.happening import Happening, HappeningKind
from companion.domain.questionnaire import LATEST_VERSION, Answered, answers_json
from companion.domain.win import FoundBy, Win
from companion.store.tables.columns import between, deleted_at, one_of


def _of_goal() -> Any:  # noqa: ANN401  sqlmodel's own type
    """Goes for good when its goal does."""
    reference = ForeignKey("goals.id", ondelete="CASCADE")
    return Field(sa_column=Column(String, reference, nullable=False, index=True))


class GoalRow(SQLModel, table=True):
    """One goal; what it follows is its text, which may name an activity that is gone."""

    __tablename__ = "goals"
    __table_args__ = (
        one_of("kind", *GoalKind),
        one_of("state", *GoalState),
        one_of("direction", *Towards),
        *(between(weight, 0, MOST_WEIGHT) for weight in WEIGHTS),
        between("target", 0, FARTHEST_TARGET),
        CheckConstraint("starts_on <= due_on", name="goals_order"),
        CheckConstraint("(target IS NULL) = (direction IS NULL)", name="target_with_direction"),
        CheckConstraint("target IS NULL OR follows <> ''", name="target_of_a_series"),
        CheckConstraint("kind <> 'medicines' OR follows = ''", name="medicines_by_hand"),
    )

    id: str = Field(primary_key=True)
    title: str
    kind: str
    because: str
    follows: str
    starts_on: date
    due_on: date | None
    state: str
    weight_importance: int | None
    weight_difficulty: int | None
    level_minus2: str
    level_minus1: str
    level_0: str
    level_plus1: str
    level_plus2: str
    target: float | None
    direction: str | None
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, goal: Goal) -> "GoalRow":
        """The row that keeps a goal."""
        levels: dict[str, Any] = dict(zip(LEVEL_NAMES, goal.levels, strict=True))
        return cls(
            id=goal.id,
            title=goal.title,
            kind=goal.kind.value,
            because=goal.because,
            follows="" if goal.follows is None else goal.follows.text,
            starts_on=goal.starts_on,
            due_on=goal.due_on,
            state=goal.state.value,
            weight_importance=goal.weight_importance,
            weight_difficulty=goal.weight_difficulty,
            **levels,
            target=goal.target,
            direction=None if goal.direction is None else goal.direction.value,
        )


class GoalStepRow(SQLModel, table=True):
    """One step toward a goal."""

    __tablename__ = "goal_steps"
    __table_args__ = (between("position", 0, MOST_STEPS - 1),)

    id: str = Field(primary_key=True)
    goal_id: str = _of_goal()
    position: int
    text: str
    due_on: date | None
    done_on: date | None
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, step: GoalStep) -> "GoalStepRow":
        """The row that keeps a step."""
        return cls(
            id=step.id,
            goal_id=step.goal_id,
            position=step.position,
            text=step.text,
            due_on=step.due_on,
            done_on=step.done_on,
        )


class GoalReviewRow(SQLModel, table=True):
    """One look at a goal."""

    __tablename__ = "goal_reviews"
    __table_args__ = (between("level", LOWEST, HIGHEST),)

    id: str = Field(primary_key=True)
    goal_id: str = _of_goal()
    day: date
    level: int | None
    note: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, review: GoalReview) -> "GoalReviewRow":
        """The row that keeps a review."""
        return cls(
            id=review.id,
            goal_id=review.goal_id,
            day=review.day,
            level=review.level,
            note=review.note,
        )


class ActivityRatingRow(SQLModel, table=True):
    """How well one activity went on one day."""

    __tablename__ = "activity_ratings"
    __table_args__ = (between("rating", UNABLE, AS_BEFORE),)

    id: str = Field(primary_key=True)
    activity: str
    day: date
    rating: int
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, rating: ActivityRating) -> "ActivityRatingRow":
        """The row that keeps a rating."""
        return cls(id=rating.id, activity=rating.activity, day=rating.day, rating=rating.rating)


class QuestionnaireRow(SQLModel, table=True):
    """One questionnaire that was filled in; its answers are a text of JSON.

    A questionnaire that comes with the app has no table, so it is no foreign key.
    """

    __tablename__ = "questionnaires"
    __table_args__ = (between("version", 1, LATEST_VERSION),)

    id: str = Field(primary_key=True)
    questionnaire_id: str = Field(index=True)
    version: int
    day: date
    answers: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, answered: Answered) -> "QuestionnaireRow":
        """The row that keeps the answers."""
        return cls(
            id=answered.id,
            questionnaire_id=answered.questionnaire_id,
            version=answered.version,
            day=answered.day,
            answers=answers_json(answered),
        )


class WinRow(SQLModel, table=True):
    """One small win."""

    __tablename__ = "wins"
    __table_args__ = (one_of("found_by", *FoundBy),)

    id: str = Field(primary_key=True)
    day: date = Field(index=True)
    text: str
    found_by: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, win: Win) -> "WinRow":
        """The row that keeps a win."""
        return cls(id=win.id, day=win.day, text=win.text, found_by=win.found_by.value)


class HappeningRow(SQLModel, table=True):
    """One thing that happened."""

    __tablename__ = "happenings"
    __table_args__ = (one_of("kind", *HappeningKind),)

    id: str = Field(primary_key=True)
    day: date = Field(index=True)
    kind: str
    text: str
    deleted_at: datetime | None = deleted_at()

    @classmethod
    def of(cls, happening: Happening) -> "HappeningRow":
        """The row that keeps it."""
        return cls(
            id=happening.id, day=happening.day, kind=happening.kind.value, text=happening.text
        )


class GoalsProfileRow(SQLModel, table=True):
    """What one person chose for goals, wins and questionnaires: one row.

    How often each questionnaire is offered is joined: "peg:4;phq_4:13".
    """

    __tablename__ = "goals_profile"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_goals_profile"),
        between("review_weeks", 1, MOST_WEEKS),
    )

    id: int = Field(default=1, primary_key=True)
    review_weeks: int | None
    finds_wins: bool
    asked_weeks: str

    @classmethod
    def of(cls, profile: GoalsProfile) -> "GoalsProfileRow":
        """The row that keeps it."""
        asked = sorted(profile.asked_weeks.items())
        return cls(
            review_weeks=profile.review_weeks,
            finds_wins=profile.finds_wins,
            asked_weeks=";".join(f"{each}:{weeks}" for each, weeks in asked),
        )
