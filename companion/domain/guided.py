"""A guided session: one exercise after the other, counted and timed by the clock on the wall.

A frozen state and `tick(now)`. Nothing counts while nobody looked: after a computer slept or the
app was closed it stands still and asks. A clock that is set back takes nothing away. What was done
of an exercise is never lost: not by going back, skipping or stopping.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING

from companion.domain.clock import civil_day
from companion.domain.guided_steps import (
    Guide,
    Kind,
    Step,
    about_s,
    done_by,
    done_of_sides,
    planned_s,
    share_worked,
    steps,
    worked,
)
from companion.domain.programme import MOST_ITEMS
from companion.domain.refused import Reason, Refused, check_id, check_instant

if TYPE_CHECKING:
    from companion.domain.dose import Done, Side

AWAY_FROM_S = 90
"""Seconds between two ticks from which nothing counted and the person is asked; as in pacing."""

HALF_FROM_S = 60
"""From this length on half of a timed exercise chimes. Our choice, not evidence."""

_NEAR_S = 1e-6


class Doing(StrEnum):
    """What a session is at."""

    GOING = "going"
    PAUSED = "paused"
    DONE = "done"  # all exercises are over; it waits to be logged
    STOPPED = "stopped"  # "stop here"; it waits to be logged


class Moment(StrEnum):
    """Something to chime and to show."""

    NEXT = "next exercise"
    BEGIN = "begin"
    COUNT = "count"
    HOLD = "hold"
    LET_GO = "let go"
    HALF = "half"
    SIDE_CHANGE = "side change"
    REST = "rest"
    DONE = "done"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in an exercise: seconds into one of its steps.

    Attributes:
        step: From 0; as many as it has steps when the exercise is over.
        spent_s: 0 in a step that waits for a press.
    """

    step: int = 0
    spent_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Guided:
    """A session as it stands; every deed gives the next one.

    Attributes:
        session_id: The log's entries have it.
        guides: The exercises in their order, at least one.
        started_at: When it began: aware, with the offset of that place; its civil day is the
            session's day, past midnight too.
        at: The instant it was last looked at.
        exercise: Which one it is at, from 0; as many as there are when all are over.
        place: Where in it.
        furthest: How far each exercise was done at most; going back loses nothing.
        is_paused: It stands still.
        stopped: "Stop here" was pressed.
        away_s: How long nobody looked when it last stood still for that; None: that did not
            happen, or the person has answered.
    """

    session_id: str
    guides: tuple[Guide, ...]
    started_at: datetime
    at: datetime
    exercise: int = 0
    place: Place = Place()
    furthest: tuple[Place, ...] = ()
    is_paused: bool = False
    stopped: bool = False
    away_s: float | None = None

    def __post_init__(self) -> None:
        check_id(self.session_id, "session_id")
        check_instant(self.started_at, "started_at")
        check_instant(self.at, "at")
        if not self.guides:
            raise Refused(Reason.NO_EXERCISE, ("exercise_id",))
        if len(self.guides) > MOST_ITEMS:
            raise Refused(Reason.TOO_MANY, ("exercise_id",), (MOST_ITEMS,))
        if not self.furthest:
            object.__setattr__(self, "furthest", (Place(),) * len(self.guides))
        self._check_places()

    def _check_places(self) -> None:
        here = self.guides[self.exercise] if 0 <= self.exercise < len(self.guides) else None
        is_fine = (
            0 <= self.exercise <= len(self.guides)
            and len(self.furthest) == len(self.guides)
            and all(map(_is_in, self.furthest, self.guides))
            and (self.place == Place() if here is None else _is_within(self.place, here))
            and (self.away_s is None or (isfinite(self.away_s) and self.away_s >= 0))
        )
        if not is_fine:
            raise Refused(Reason.OUT_OF_RANGE, ("position",), (1, len(self.guides)))

    @classmethod
    def start(cls, session_id: str, guides: tuple[Guide, ...], now: datetime) -> Guided:
        """Begin now.

        Raises:
            Refused: there is no exercise in it, or more than a programme can have.
        """
        return cls(session_id=session_id, guides=guides, started_at=now, at=now)

    def tick(self, now: datetime) -> Guided:
        """The session a moment, or a night, later.

        From 90 seconds on nothing counts; it stands still, and `away_s` asks to be answered.
        """
        passed = self._passed_s(now)
        seen = replace(self, at=now)
        if self.doing is not Doing.GOING:
            return seen
        if passed >= AWAY_FROM_S:
            return replace(seen, is_paused=True, away_s=passed)
        return _run(seen, passed)

    def closed_until(self, now: datetime) -> Guided:
        """The session after the app was closed, however short that was: it stands still.

        What had gone by of something timed asks to be answered; nothing of it counts unasked.
        """
        if not self.is_going or self.step is None:
            return self
        if self.doing is Doing.PAUSED:
            return replace(self, at=now)
        asks = None if self.step.length_s is None else self._passed_s(now)
        return replace(self, at=now, is_paused=True, away_s=asks)

    def was_there(self, now: datetime) -> Guided:
        """The person went on while the computer was away: it counts, within this exercise."""
        here, away_s = self.exercise, self.away_s
        seen = self.tick(now)
        if away_s is None or self.doing is not Doing.PAUSED:
            return seen
        return _run(replace(seen, is_paused=False, away_s=None), away_s, within=here)

    def pause(self, now: datetime) -> Guided:
        """Stand still from now on."""
        seen = self.tick(now)
        return replace(seen, is_paused=True) if seen.doing is Doing.GOING else seen

    def go_on(self, now: datetime) -> Guided:
        """Run again after a pause; what passed while nobody looked does not count."""
        return replace(self.tick(now), is_paused=False, away_s=None)

    def press(self, now: datetime) -> Guided:
        """The one large button: goes on, counts, passes a rest, or pauses what is timed."""
        if self.doing is Doing.PAUSED:
            return self.go_on(now)
        seen = self.tick(now)
        if seen.doing is not Doing.GOING or seen.step is None:
            return seen
        if seen.step.length_s is None or not seen.step.kind.is_work:
            return _next_step(seen)
        return replace(seen, is_paused=True)

    def leave(self, now: datetime) -> Guided:
        """On to the next, by "enough for this one" or "skip"; what was done of it counts."""
        return self._turn(now, self.exercise + 1)

    def back(self, now: datetime) -> Guided:
        """To the beginning of this exercise; from there to the one before."""
        is_begun = self.place.step > 0
        return self._turn(now, self.exercise if is_begun else max(0, self.exercise - 1))

    def stop_here(self, now: datetime) -> Guided:
        """Enough for now; what was done stands."""
        seen = self.tick(now)
        return replace(seen, stopped=True, is_paused=False, away_s=None)

    @property
    def doing(self) -> Doing:
        """What it is at."""
        if self.stopped:
            return Doing.STOPPED
        if self.exercise >= len(self.guides):
            return Doing.DONE
        return Doing.PAUSED if self.is_paused else Doing.GOING

    @property
    def is_going(self) -> bool:
        """It waits for something: a second start asks first."""
        return self.doing in {Doing.GOING, Doing.PAUSED}

    @property
    def guide(self) -> Guide | None:
        """The exercise it is at; None when all are over."""
        return None if self.exercise >= len(self.guides) else self.guides[self.exercise]

    @property
    def step(self) -> Step | None:
        """The step it is at; None when all are over."""
        return None if self.guide is None else steps(self.guide)[self.place.step]

    @property
    def day(self) -> date:
        """The day of the session: the civil day on which it began."""
        return civil_day(self.started_at)

    def was_left_open(self, today: date) -> bool:
        """Whether it is of a day before: it is asked to be logged for that day, or to go."""
        return self.day < today

    def done(self, number: int) -> Done | None:
        """What was done of an exercise, by its number from 0; None: nothing."""
        guide, far = self.guides[number], self.furthest[number]
        if not worked(guide, far.step, far.spent_s):
            return None
        return done_by(guide, far.step, far.spent_s)

    def done_of_sides(self, number: int) -> tuple[Done, Done] | None:
        """What was done of each side; None where they are alike, or there are no two."""
        far = self.furthest[number]
        return done_of_sides(self.guides[number], far.step, far.spent_s)

    def is_whole(self, number: int) -> bool:
        """Whether an exercise was done to its end."""
        return self.furthest[number].step >= len(steps(self.guides[number]))

    def _passed_s(self, now: datetime) -> float:
        """In UTC: a difference within one zone ignores that its clock is changed."""
        passed = now.astimezone(UTC) - self.at.astimezone(UTC)
        return max(0.0, passed / timedelta(seconds=1))

    def _turn(self, now: datetime, exercise: int) -> Guided:
        seen = self.tick(now)
        if seen.stopped or exercise > len(seen.guides):
            return seen
        return replace(seen, exercise=exercise, place=Place(), is_paused=False, away_s=None)


def _run(guided: Guided, seconds: float, within: int | None = None) -> Guided:
    """So many seconds later; no farther than to the end of one exercise, if that is said."""
    left = seconds
    while guided.guide is not None and within in {None, guided.exercise}:
        length = steps(guided.guide)[guided.place.step].length_s
        if length is None:
            return guided
        spent = guided.place.spent_s + left
        if spent < length - _NEAR_S:
            return _at(guided, Place(guided.place.step, spent))
        left, guided = max(0.0, spent - length), _next_step(guided)
    return guided


def _next_step(guided: Guided) -> Guided:
    return _at(guided, Place(guided.place.step + 1))


def _at(guided: Guided, place: Place) -> Guided:
    """At another place of its exercise, or at the next one when that is its end."""
    furthest, number = list(guided.furthest), guided.exercise
    furthest[number] = max(furthest[number], place)
    if place.step == len(steps(guided.guides[number])):
        number, place = number + 1, Place()
    return replace(guided, exercise=number, place=place, furthest=tuple(furthest))


@dataclass(frozen=True, slots=True)
class Figures:
    """What a large display shows; numbers count from 1.

    Attributes:
        exercise: Which one, of how many in `exercises`.
        kind: What the step is.
        side: The side it is for.
        set: Which set, of how many in `sets`.
        repetition: Which repetition, of how many in `repetitions`; None where none are counted.
        left_s: Seconds left of the step; None: it waits for a press.
        share: The share of this exercise that is done, 0 to 1.
        session_left_s: About how long the rest of the session takes.
    """

    exercise: int
    exercises: int
    kind: Kind
    side: Side
    set: int
    sets: int
    repetition: int | None
    repetitions: int | None
    left_s: float | None
    share: float
    session_left_s: float


def figures(guided: Guided) -> Figures | None:
    """The figures of the step it is at; None when all exercises are over."""
    guide, step, place = guided.guide, guided.step, guided.place
    if guide is None or step is None:
        return None
    ahead = steps(guide)[place.step :]
    later = guided.guides[guided.exercise + 1 :]
    return Figures(
        exercise=guided.exercise + 1,
        exercises=len(guided.guides),
        kind=step.kind,
        side=step.side,
        set=step.set,
        sets=guide.dose.sets or 1,
        repetition=step.repetition,
        repetitions=guide.dose.repetitions,
        left_s=None if step.length_s is None else max(0.0, step.length_s - place.spent_s),
        share=share_worked(guide, place.step, place.spent_s),
        session_left_s=sum(map(about_s, ahead)) - place.spent_s + sum(map(planned_s, later)),
    )


_MOMENTS = {
    Kind.READY: Moment.NEXT,
    Kind.SIDE: Moment.SIDE_CHANGE,
    Kind.REST: Moment.REST,
    Kind.LET_GO: Moment.LET_GO,
}


def moment(before: Guided, after: Guided) -> Moment | None:
    """What began between two looks; the last of it where it was more than one thing."""
    if after.doing is Doing.DONE:
        return None if before.doing is Doing.DONE else Moment.DONE
    step = after.step
    if after.doing is not Doing.GOING or step is None:
        return None
    if (before.exercise, before.place.step) == (after.exercise, after.place.step):
        return Moment.HALF if _passes_half(before.place, after.place, step) else None
    if step.kind in _MOMENTS:
        return _MOMENTS[step.kind]
    if step.repetition in {None, 1}:
        return Moment.BEGIN
    return Moment.HOLD if step.kind is Kind.HOLD else Moment.COUNT


def _passes_half(before: Place, after: Place, step: Step) -> bool:
    if step.kind is not Kind.MOVE or step.length_s is None or step.length_s < HALF_FROM_S:
        return False
    return before.spent_s < step.length_s / 2 <= after.spent_s


def _is_in(place: Place, guide: Guide) -> bool:
    most = len(steps(guide))
    return 0 <= place.step <= most and isfinite(place.spent_s) and place.spent_s >= 0


def _is_within(place: Place, guide: Guide) -> bool:
    return _is_in(place, guide) and place.step < len(steps(guide))
