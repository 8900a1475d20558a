"""What one exercise of a guided session is made of: getting ready, repetitions, holds, rests."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from companion.domain.dose import LONGEST_MINUTES_DONE, Counted, Done, Dose, Side
from companion.domain.refused import Reason, Refused, check_id

USUAL_TEMPO_S = 4.0
READY_S = 10.0
SIDE_S = 5.0
USUAL_REST_S = 30.0
"""Seconds for a repetition, for getting into place, for changing sides, and for a rest where the
sheet does not say. Our choice, not evidence."""

SHORTEST_TEMPO_S, LONGEST_TEMPO_S = 1, 30
"""Seconds for one repetition that can be chosen. Our choice, not evidence."""


class Kind(StrEnum):
    """What a step is."""

    READY = "ready"  # get into place
    REPETITION = "repetition"
    HOLD = "hold"
    LET_GO = "let go"  # between two holds
    MOVE = "move"  # goes by time, such as a walk
    OPEN = "open"  # the sheet gives no amount: the person says when it is done
    SIDE = "side"  # change sides
    REST = "rest"

    @property
    def is_work(self) -> bool:
        """Whether it is the exercise itself."""
        return self in {Kind.REPETITION, Kind.HOLD, Kind.MOVE, Kind.OPEN}


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        length_s: How long it takes; None: it waits until the person presses.
        side: The side it is for; of a change, the one that comes.
        set: Which set it belongs to, from 1; a rest belongs to the one that comes.
        repetition: Which one of the set, from 1; None where none are counted.
    """

    kind: Kind
    length_s: float | None
    side: Side
    set: int
    repetition: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One exercise of a guided session.

    Attributes:
        exercise_id: Whose words and picture are shown.
        plan_id: The item of the programme; None: it was chosen for this once.
        tempo_s: Seconds for a repetition, 1 to 30; None: the person presses for each one.
    """

    exercise_id: str
    plan_id: str | None = None
    dose: Dose
    tempo_s: float | None = USUAL_TEMPO_S

    def __post_init__(self) -> None:
        check_id(self.exercise_id, "exercise_id")
        if self.plan_id is not None:
            check_id(self.plan_id, "plan_id")
        check_tempo(self.tempo_s)


def check_tempo(tempo_s: float | None) -> None:
    """A tempo that a person can keep; None is counting by a press.

    Raises:
        Refused: it is faster or slower.
    """
    if tempo_s is not None and not (
        math.isfinite(tempo_s) and SHORTEST_TEMPO_S <= tempo_s <= LONGEST_TEMPO_S
    ):
        raise Refused(Reason.OUT_OF_RANGE, ("tempo_s",), (SHORTEST_TEMPO_S, LONGEST_TEMPO_S))


@lru_cache(maxsize=256)
def steps(guide: Guide) -> tuple[Step, ...]:
    """The steps of an exercise in their order; the first one is to get ready."""
    return tuple(_steps(guide))


def planned_s(guide: Guide) -> float:
    """About how long an exercise takes, rests included; a press is taken to be the usual tempo."""
    return sum(about_s(step) for step in steps(guide))


def about_s(step: Step) -> float:
    """About how long a step takes."""
    return USUAL_TEMPO_S if step.length_s is None else step.length_s


def worked(guide: Guide, at_step: int, spent_s: float = 0.0, side: Side | None = None) -> float:
    """How much of the exercise itself is done when it is at a step.

    Whole repetitions, or seconds where it goes by time or is one hold a set, or sets where the
    sheet gives no more; of one side, or of both together.
    """
    work = [
        step if step.kind.is_work and side in {None, step.side} else None for step in steps(guide)
    ]
    done, now = work[:at_step], work[at_step : at_step + 1]
    if not _by_seconds(guide.dose):
        return float(sum(1 for step in done if step))
    going = sum(min(spent_s, about_s(step)) for step in now if step)
    return going + sum(about_s(step) for step in done if step)


def share_worked(guide: Guide, at_step: int, spent_s: float = 0.0) -> float:
    """The share of the exercise that is done, 0 to 1."""
    return worked(guide, at_step, spent_s) / worked(guide, len(steps(guide)))


def done_by(guide: Guide, at_step: int, spent_s: float = 0.0) -> Done:
    """What was done of an exercise that was left at a step, as the log has it.

    All of it: as planned. Whole sets: so many sets. Otherwise all repetitions, seconds or minutes
    of each side in one set; where two sides differ, half of both. A share of it never says more
    than was done: an odd repetition is left out, unless it is the only one.
    """
    dose = guide.dose
    if at_step >= len(steps(guide)):
        return dose.done
    amount = worked(guide, at_step, spent_s)
    of_a_set = worked(guide, len(steps(guide))) / (dose.sets or 1)
    if amount and amount % of_a_set == 0:
        whole = dose.done
        return Done(
            sets=round(amount / of_a_set),
            repetitions=whole.repetitions,
            hold_s=whole.hold_s,
            minutes=whole.minutes if dose.counted is Counted.MINUTES else None,
        )
    return _in_one_set(dose, amount / len(dose.side.each))


def done_of_sides(guide: Guide, at_step: int, spent_s: float = 0.0) -> tuple[Done, Done] | None:
    """What was done of the left side and of the right one; None where they are alike."""
    if guide.dose.side is not Side.BOTH:
        return None
    left, right = (worked(guide, at_step, spent_s, side) for side in guide.dose.side.each)
    if left == right:
        return None
    return _in_one_set(guide.dose, left), _in_one_set(guide.dose, right)


def _in_one_set(dose: Dose, amount: float) -> Done:
    sets = 1 if dose.sets else None
    if dose.counted is Counted.REPETITIONS:
        return Done(sets=sets, repetitions=_whole(amount), hold_s=dose.hold_s)
    if dose.counted is Counted.MINUTES:
        return Done(sets=sets, minutes=round(min(amount / 60, LONGEST_MINUTES_DONE), 2))
    if dose.counted is Counted.HOLD_S:
        return Done(sets=sets, hold_s=math.ceil(amount))
    return Done(sets=_whole(amount))


def _whole(amount: float) -> int:
    """Whole ones; of what was begun at least one, as nothing would say that it was not done."""
    return max(math.floor(amount), math.ceil(min(amount, 1)))


def _by_seconds(dose: Dose) -> bool:
    return dose.counted in {Counted.MINUTES, Counted.HOLD_S}


def _steps(guide: Guide) -> Iterator[Step]:
    dose, sides = guide.dose, guide.dose.side.each
    rest_s = USUAL_REST_S if dose.rest_s is None else float(dose.rest_s)
    yield Step(Kind.READY, READY_S, sides[0], 1)
    for number in range(1, (dose.sets or 1) + 1):
        if number > 1 and rest_s:
            yield Step(Kind.REST, rest_s, sides[0], number)
        for side in sides:
            if side is not sides[0]:
                yield Step(Kind.SIDE, SIDE_S, side, number)
            yield from _one_set(guide, side, number)


def _one_set(guide: Guide, side: Side, number: int) -> Iterator[Step]:
    dose = guide.dose
    if dose.repetitions is not None:
        yield from _repetitions(guide, dose.repetitions, side, number)
    elif dose.minutes is not None:
        yield Step(Kind.MOVE, dose.minutes * 60.0, side, number)
    elif dose.hold_s is not None:
        yield Step(Kind.HOLD, float(dose.hold_s), side, number)
    else:
        yield Step(Kind.OPEN, None, side, number)


def _repetitions(guide: Guide, most: int, side: Side, number: int) -> Iterator[Step]:
    hold_s = guide.dose.hold_s
    for repetition in range(1, most + 1):
        if hold_s is None:
            yield Step(Kind.REPETITION, guide.tempo_s, side, number, repetition)
            continue
        yield Step(Kind.HOLD, float(hold_s), side, number, repetition)
        if repetition < most:
            yield Step(Kind.LET_GO, guide.tempo_s, side, number, repetition)
