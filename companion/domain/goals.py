"""Goals: what a person wants to get back to, why, how far it is, and what was thought of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_name,
    check_not_far_ahead,
    check_not_future,
    check_range,
    check_text,
)

if TYPE_CHECKING:
    from companion.domain.followed import Followed

LEVELS = (-2, -1, 0, 1, 2)
"""Of Goal Attainment Scaling: 0 is what is expected, -2 much less, 2 much more.

Source: CLINICAL.md section 8 (Kiresuk and Sherman 1968)."""

LOWEST, HIGHEST = LEVELS[0], LEVELS[-1]
MOST_WEIGHT = 3
"""Of importance and of difficulty: 0 none, 1 a little, 2 medium, 3 very. Our choice, not
evidence."""

MOST_STEPS = 50
FARTHEST_TARGET = 1_000_000


class GoalKind(StrEnum):
    """The six kinds of goals a programme begins with, and free ones."""

    WORK = "work"
    PAIN = "pain"
    STAMINA = "stamina"
    MEDICINES = "medicines"
    SOCIAL = "social"
    SLEEP_MOOD = "sleep_mood"
    OTHER = "other"


class GoalState(StrEnum):
    """Where a goal stands; none of them is a mark."""

    ACTIVE = "active"
    RESTING = "resting"
    REACHED = "reached"
    LET_GO = "let_go"


class Towards(StrEnum):
    """On which side of its target a followed series is wanted."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal.

    Attributes:
        title: What, in own words.
        kind: Where it started from.
        because: The value behind it: "because I value ...".
        follows: The series that tells how it goes; None: it is rated by hand. A goal about
            medicines always is.
        starts_on: The first day that counts.
        due_on: By when; None: open.
        weight_importance: 0 to 3; None: not told. So is weight_difficulty.
        levels: A sentence for each of LEVELS, from -2 to 2; empty where none was written. The one
            of 0 is how the person will know.
        target: What the series is to come to, in its own unit; only with `follows`.
        direction: On which side of the target; it goes with a target, and only with one.

    Raises:
        Refused: an answer is out of its range, or does not go with another.
    """

    id: str
    title: str
    kind: GoalKind
    starts_on: date
    because: str = ""
    follows: Followed | None = None
    due_on: date | None = None
    state: GoalState = GoalState.ACTIVE
    weight_importance: int | None = None
    weight_difficulty: int | None = None
    levels: tuple[str, str, str, str, str] = ("", "", "", "", "")
    target: float | None = None
    direction: Towards | None = None

    def __post_init__(self) -> None:
        check_id(self.id)
        check_name(self.title, "title")
        check_text(self.because, "because")
        check_day(self.starts_on, "starts_on")
        if self.due_on is not None:
            check_day(self.due_on, "due_on")
            if self.due_on < self.starts_on:
                raise Refused(Reason.ENDS_FIRST, ("starts_on", "due_on"))
        for weight in WEIGHTS:
            check_range(getattr(self, weight), weight, 0, MOST_WEIGHT)
        for name, sentence in zip(LEVEL_NAMES, self.levels, strict=True):
            check_text(sentence, name)
        self._check_followed()

    def _check_followed(self) -> None:
        if self.follows is not None and self.kind is GoalKind.MEDICINES:
            raise Refused(Reason.BY_HAND_ONLY, ("follows",))
        if (self.target is None) is not (self.direction is None):
            raise Refused(Reason.TARGET_WITH_DIRECTION, ("target", "direction"))
        if self.target is None:
            return
        if self.follows is None:
            raise Refused(Reason.TARGET_OF_NOTHING, ("target", "follows"))
        if not (math.isfinite(self.target) and 0 <= self.target <= FARTHEST_TARGET):
            raise Refused(Reason.OUT_OF_RANGE, ("target",), (0, FARTHEST_TARGET))

    @property
    def has_levels(self) -> bool:
        """Whether each of the five levels has its sentence."""
        return all(sentence.strip() for sentence in self.levels)

    @property
    def weight(self) -> int:
        """How much it counts in a T-score: importance times difficulty, 1 where one is not told.

        Source: CLINICAL.md section 8.
        """
        if self.weight_importance is None or self.weight_difficulty is None:
            return 1
        return self.weight_importance * self.weight_difficulty


WEIGHTS = ("weight_importance", "weight_difficulty")
LEVEL_NAMES = ("level_minus2", "level_minus1", "level_0", "level_plus1", "level_plus2")
"""The sentences of the levels, by their names in the export files, in the order of LEVELS."""


def check_goal(goal: Goal, today: date) -> None:
    """A goal may lie ahead, within a life.

    Raises:
        Refused: it begins or is due farther ahead.
    """
    check_not_far_ahead(goal.starts_on, today, "starts_on")
    check_not_far_ahead(goal.due_on, today, "due_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalStep:
    """One step toward a goal.

    Attributes:
        position: Its place among the steps of the goal, from 0.
        text: In own words.
        due_on: When it is to be done; None: open.
        done_on: When it was; None: not yet.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    goal_id: str
    position: int
    text: str
    due_on: date | None = None
    done_on: date | None = None

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.goal_id, "goal_id")
        check_range(self.position, "position", 0, MOST_STEPS - 1)
        check_name(self.text, "text")
        for name in ("due_on", "done_on"):
            value = getattr(self, name)
            if value is not None:
                check_day(value, name)


def check_step(step: GoalStep, today: date) -> None:
    """A step may lie ahead; it cannot be done already tomorrow.

    Raises:
        Refused: it was done in the future, or is due beyond a life.
    """
    check_not_far_ahead(step.due_on, today, "due_on")
    if step.done_on is not None:
        check_not_future(step.done_on, today, "done_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReview:
    """One look at a goal: how far it is, and what was thought or changed.

    Attributes:
        level: -2 to 2; None: not rated on that day.
        note: Own words: what it was, what it is, why it changed.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    goal_id: str
    day: date
    level: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.goal_id, "goal_id")
        check_day(self.day)
        check_range(self.level, "level", LOWEST, HIGHEST)
        check_text(self.note, "note")


def check_review(review: GoalReview, goal: Goal) -> None:
    """A review looks back on a goal that had begun; a level needs its sentences.

    Raises:
        Refused: its day lies before the goal, or the goal has no levels to be rated on.
    """
    if review.day < goal.starts_on:
        raise Refused(Reason.BEFORE_ITS_GOAL, ("day",))
    if review.level is not None and not goal.has_levels:
        raise Refused(Reason.NO_LEVELS, ("level",))
