"""Left or right? Pictures of hands and feet, turned; how many were told rightly, and how fast.

Stage 1 of graded motor imagery; it can raise pain, and begins only when the person's team suggested
it. Source: Moseley 2004, 2006.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import product
from statistics import mean, median

from companion.domain.clock import civil_day
from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_instant,
    check_not_future,
    check_range,
)

EXERCISE_ID = "left_or_right"
"""The library's exercise that this task is; the team's tick is given to it."""

TURNS = (0, 45, 90, 135, 180, 225, 270, 315)
"""Degrees, clockwise: a picture that is turned more takes longer. Our choice, not evidence."""

USUAL_PICTURES, MOST_PICTURES = 20, 100
"""Pictures in one go. Our choice, not evidence: no trial gives a number for use at home."""

LONGEST_MS = 30_000
"""An answer that took longer counts without its time: the person was elsewhere. Our choice, not
evidence."""

MOST_SHOWN = 10_000


class Part(StrEnum):
    """What is shown."""

    HAND = "hand"
    FOOT = "foot"


class Which(StrEnum):
    """The side that a picture shows."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Trial:
    """One picture.

    Attributes:
        picture: Id of the drawing.
        which: The side that is shown: the right answer.
        degrees: How far it is turned, clockwise.
    """

    picture: str
    which: Which
    degrees: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What the person said.

    Attributes:
        ms: How long it took; None where that says nothing.
    """

    said: Which
    ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The task as it stands; an answer gives the next one.

    Attributes:
        trials: All pictures of this go.
        started_at: When it began: aware, with the offset of that place.
        answers: Of the first pictures, in their order; the next one waits.
    """

    part: Part
    trials: tuple[Trial, ...]
    started_at: datetime
    answers: tuple[Answered, ...] = ()

    def __post_init__(self) -> None:
        check_instant(self.started_at, "started_at")
        check_range(len(self.trials), "shown", 1, MOST_PICTURES)
        if len(self.answers) > len(self.trials):
            raise Refused(Reason.TOO_MANY, ("shown",), (len(self.trials),))

    @property
    def trial(self) -> Trial | None:
        """The picture that waits for an answer; None when all have one."""
        return None if self.is_over else self.trials[len(self.answers)]

    @property
    def is_over(self) -> bool:
        """Whether every picture has its answer."""
        return len(self.answers) == len(self.trials)

    @property
    def day(self) -> date:
        """The civil day on which it began."""
        return civil_day(self.started_at)

    def answer(self, said: Which, ms: float) -> Task:
        """The task with an answer to the picture that waits; unchanged when none does.

        Args:
            said: What the person said.
            ms: Milliseconds since the picture was shown, by a clock that is not set.
        """
        if self.is_over:
            return self
        time = round(ms) if 1 <= ms <= LONGEST_MS else None
        return replace(self, answers=(*self.answers, Answered(said, time)))

    def put_off(self) -> Task:
        """The task with the picture that waits put last: it was out of sight for a while."""
        done = len(self.answers)
        waiting = self.trials[done:]
        return replace(self, trials=(*self.trials[:done], *waiting[1:], *waiting[:1]))


def trials(
    seed: int,
    pictures: Sequence[str],
    shown: int = USUAL_PICTURES,
    turns: Sequence[int] = TURNS,
) -> tuple[Trial, ...]:
    """Pictures in an order that the seed gives: as many left as right ones, in the same turns.

    Args:
        seed: The same one gives the same pictures.
        pictures: Ids of the drawings, at least one.
        shown: How many, 1 to 100; where it is odd, one side has one more.
        turns: Degrees that are used, at least one; only 0 is easier.

    Raises:
        Refused: there would be none, or too many.
    """
    check_range(shown, "shown", 1, MOST_PICTURES)
    chance = random.Random(seed)
    pairs: list[tuple[str, int]] = []
    while 2 * len(pairs) < shown:
        deck = list(product(pictures, turns))
        if not deck:
            raise Refused(Reason.NOT_ABOVE_ZERO, ("shown",))
        chance.shuffle(deck)
        pairs += deck
    row = [Trial(picture, which, at) for picture, at in pairs for which in Which][:shown]
    chance.shuffle(row)
    return tuple(row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One side in one go.

    Attributes:
        day: The civil day on which it began.
        started_at: When: aware, with the offset of that place. The sides of one go share it.
        shown: Pictures that were answered.
        correct: Right answers among them.
        median_ms: The middle of the times of right answers; None where none has a time.

    Raises:
        Refused: a figure is out of its range.
    """

    id: str
    day: date
    started_at: datetime
    part: Part
    side: Which
    shown: int
    correct: int
    median_ms: int | None = None

    def __post_init__(self) -> None:
        check_id(self.id)
        check_day(self.day)
        check_instant(self.started_at, "started_at")
        check_range(self.shown, "shown", 1, MOST_SHOWN)
        check_range(self.correct, "correct", 0, MOST_SHOWN)
        check_range(self.median_ms, "median_ms", 1, LONGEST_MS)
        if self.correct > self.shown:
            raise Refused(Reason.HIGHER, ("correct", "shown"))

    @property
    def accuracy_pct(self) -> float:
        """Percent of right answers."""
        return 100 * self.correct / self.shown


def scores(task: Task, new_id: Callable[[], str]) -> tuple[Score, ...]:
    """What a go comes to, finished or stopped: one score for each side that was answered."""
    found = (_score(task, which, new_id) for which in Which)
    return tuple(score for score in found if score is not None)


def over_time(every: Iterable[Score], part: Part, side: Which) -> tuple[Score, ...]:
    """The scores of one side of one part, the oldest first."""
    theirs = (score for score in every if (score.part, score.side) == (part, side))
    return tuple(sorted(theirs, key=lambda each: (each.day, each.started_at, each.id)))


@dataclass(frozen=True, slots=True)
class SideDay:
    """One side on one day, of one go or of several.

    Attributes:
        shown: Pictures that were answered.
        correct: Right answers among them.
        median_ms: The mean of its gos' middle times; None where none has a time.
    """

    day: date
    shown: int
    correct: int
    median_ms: float | None

    @property
    def accuracy_pct(self) -> float:
        """Percent of right answers."""
        return 100 * self.correct / self.shown


def by_day(every: Iterable[Score], part: Part, side: Which) -> tuple[SideDay, ...]:
    """How one side of one part went, day by day; a day without a go is not there."""
    gos: dict[date, list[Score]] = {}
    for score in over_time(every, part, side):
        gos.setdefault(score.day, []).append(score)
    return tuple(_side_day(day, theirs) for day, theirs in gos.items())


def check_score(score: Score, today: date) -> None:
    """Whether a score can be kept.

    Raises:
        Refused: its day is in the future.
    """
    check_not_future(score.day, today)


def check_team(exercise_id: str, suggested: Collection[str]) -> None:
    """Whether an exercise that is guided by a team may begin.

    Args:
        exercise_id: Of this task, or of another exercise that the library marks so.
        suggested: Those of which the person ticked that their team suggested them.

    Raises:
        Refused: it has no tick yet.
    """
    if exercise_id not in suggested:
        raise Refused(Reason.TEAM_FIRST, ("exercise_id",))


def _score(task: Task, which: Which, new_id: Callable[[], str]) -> Score | None:
    said = [
        answered
        for trial, answered in zip(task.trials, task.answers, strict=False)
        if trial.which is which
    ]
    if not said:
        return None
    right = [answered for answered in said if answered.said is which]
    times = [answered.ms for answered in right if answered.ms is not None]
    return Score(
        id=new_id(),
        day=task.day,
        started_at=task.started_at,
        part=task.part,
        side=which,
        shown=len(said),
        correct=len(right),
        median_ms=round(median(times)) if times else None,
    )


def _side_day(day: date, gos: Sequence[Score]) -> SideDay:
    times = [score.median_ms for score in gos if score.median_ms is not None]
    return SideDay(
        day=day,
        shown=sum(score.shown for score in gos),
        correct=sum(score.correct for score in gos),
        median_ms=mean(times) if times else None,
    )
