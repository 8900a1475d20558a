"""The dose of an exercise: how much of it is planned, how much was done, and the share of both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.refused import Reason, Refused, check_range, check_text

MOST_SETS = 20
MOST_REPETITIONS = 200
LONGEST_HOLD_S = 600
LONGEST_MINUTES = 480
LONGEST_REST_S = 1800
"""More than that of a planned dose is a slip of typing. Our choice, not evidence."""

MOST_REPETITIONS_DONE = MOST_SETS * MOST_REPETITIONS
LONGEST_HOLD_S_DONE = MOST_SETS * LONGEST_HOLD_S
LONGEST_MINUTES_DONE = 24 * 60
"""The same for what was done, where all sets may be told in one number."""

LONGEST_RESISTANCE = 100


class Side(StrEnum):
    """Which side of the body an exercise is for; files have an empty cell where it has none."""

    BOTH = "both"  # first the left, then the right one; the dose is that of each side
    LEFT = "left"
    RIGHT = "right"
    NONE = "none"

    @property
    def each(self) -> tuple[Side, ...]:
        """The sides one after the other, as they are done."""
        return (Side.LEFT, Side.RIGHT) if self is Side.BOTH else (self,)


class Counted(StrEnum):
    """What a dose is told by: the first of these that it has."""

    REPETITIONS = "repetitions"
    MINUTES = "minutes"
    HOLD_S = "hold_s"
    SETS = "sets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much of an exercise is planned for one go; what the sheet does not say is None.

    Attributes:
        sets: Rounds, 1 to 20; None is one.
        repetitions: In each set, for each side, 1 to 200.
        hold_s: Seconds each repetition is held, 1 to 600; without repetitions, one hold.
        minutes: How long one set lasts, for each side; above 0, at most 480.
        rest_s: Seconds of rest between sets, 0 to 1800; None: the sheet does not say.
        side: Which side of the body.
        resistance: In own words: "red band", "1 kg"; at most 100 characters.

    Raises:
        Refused: an answer is zero or out of its range.
    """

    sets: int | None = None
    repetitions: int | None = None
    hold_s: int | None = None
    minutes: float | None = None
    rest_s: int | None = None
    side: Side = Side.NONE
    resistance: str = ""

    def __post_init__(self) -> None:
        check_range(self.sets, "sets", 1, MOST_SETS)
        check_range(self.repetitions, "repetitions", 1, MOST_REPETITIONS)
        check_range(self.hold_s, "hold_s", 1, LONGEST_HOLD_S)
        if self.minutes is not None and not 0 < self.minutes <= LONGEST_MINUTES:
            raise Refused(Reason.NOT_ABOVE_ZERO_TO, ("minutes",), (LONGEST_MINUTES,))
        check_range(self.rest_s, "rest_s", 0, LONGEST_REST_S)
        check_text(self.resistance, "resistance")
        if len(self.resistance) > LONGEST_RESISTANCE:
            raise Refused(Reason.TOO_LONG, ("resistance",), (LONGEST_RESISTANCE,))

    @property
    def counted(self) -> Counted | None:
        """What it is told by; None where the sheet gives no amount."""
        return next((each for each in Counted if getattr(self, each.value) is not None), None)

    @property
    def done(self) -> Done:
        """What was done when it was as planned."""
        return Done(
            sets=self.sets,
            repetitions=self.repetitions,
            hold_s=self.hold_s,
            minutes=self.minutes,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How much of an exercise was done in one go; what was not told is None, 0 is nothing.

    Attributes:
        sets: Rounds.
        repetitions: In each set, for each side; with one set, all of them together.
        hold_s: Seconds each repetition was held; without repetitions, in each set, as above.
        minutes: How long one set lasted, for each side.

    Raises:
        Refused: an answer is out of its range.
    """

    sets: int | None = None
    repetitions: int | None = None
    hold_s: int | None = None
    minutes: float | None = None

    def __post_init__(self) -> None:
        check_range(self.sets, "sets", 0, MOST_SETS)
        check_range(self.repetitions, "repetitions", 0, MOST_REPETITIONS_DONE)
        check_range(self.hold_s, "hold_s", 0, LONGEST_HOLD_S_DONE)
        if self.minutes is not None and not 0 <= self.minutes <= LONGEST_MINUTES_DONE:
            raise Refused(Reason.OUT_OF_RANGE, ("minutes",), (0, LONGEST_MINUTES_DONE))

    @property
    def is_told(self) -> bool:
        """Whether any figure is known."""
        return any(getattr(self, each.value) is not None for each in Counted)

    @property
    def is_nothing(self) -> bool:
        """Whether it says that nothing was done."""
        return any(getattr(self, each.value) == 0 for each in Counted)


def amount(done: Dose | Done, counted: Counted) -> float | None:
    """How much it is in all its sets; for each side, where there are two.

    A number of sets that is not known is one. None: it was not told in this measure.
    """
    value: float | None = getattr(done, counted.value)
    if value is None or counted is Counted.SETS:
        return None if value is None else float(value)
    return float(value) * (1 if done.sets is None else done.sets)


def share_pct(done: Done, planned: Dose) -> float | None:
    """Percent of the planned dose that was done; above 100 when it was more.

    Sets times repetitions times seconds of hold; sets times minutes where it goes by time. What
    was not told is taken to be as planned; where nothing was told, or nothing was planned, there
    is no share. Our choice, not evidence: there is no gold standard for adherence.
    """
    counted = planned.counted
    if counted is None or not done.is_told:
        return None
    share = 100.0
    for each in _factors(counted):
        had, did = getattr(planned, each.value), getattr(done, each.value)
        if did is not None and (had is not None or each is Counted.SETS):
            share *= did / (had or 1)
    return share


def _factors(counted: Counted) -> tuple[Counted, ...]:
    if counted is Counted.REPETITIONS:
        return (Counted.SETS, Counted.REPETITIONS, Counted.HOLD_S)
    return (Counted.SETS,) if counted is Counted.SETS else (Counted.SETS, counted)
