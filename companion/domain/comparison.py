"""Start against now: the first and the last two weeks of a range, side by side.

It tells two figures and whether they are about the same. It never says why.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from companion.domain.series import KNOWN_DAYS_FOR_AN_AVERAGE, DailySeries, Unit

DAYS_COMPARED = 14
SHORTEST_RANGE_DAYS = 28

SAME_WITHIN: dict[Unit, float] = {
    Unit.SCORE_0_10: 1.0,
    Unit.MINUTES: 30.0,
    Unit.PERCENT: 5.0,
    Unit.DAYS: 1.0,
}
"""The largest difference that still reads "about the same", in the unit's own measure.

Source: 1 point of 10 for how much pain got in the way, Dworkin 2008 (IMMPACT; Brief Pain
Inventory interference). The same point for the other 0 to 10 scales, 30 minutes asleep,
5 percentage points of sleep efficiency and 1 day a week are our choice, not evidence. An amount has
none: 30 metres are no 30 minutes.
"""

_ROUNDING = 1e-9  # 5.1 - 4.1 is a hair under 1 to a computer


class Better(StrEnum):
    """Which way a figure goes on a better day."""

    LOWER = "lower"
    HIGHER = "higher"


class Direction(StrEnum):
    """How now stands to the start."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class Figure(StrEnum):
    """A figure that can be drawn: what the person did first, pain intensity last."""

    DID = "did"
    INTERFERENCE = "interference"
    NIGHTS = "nights"
    ASLEEP = "asleep"
    EFFICIENCY = "efficiency"  # sleep as a part of the time in bed
    EFFICIENCY_DSE = "efficiency_dse"  # sleep as a part of the time given to sleeping
    MOOD = "mood"
    FATIGUE = "fatigue"
    STRESS = "stress"
    PAIN_AVERAGE = "pain_average"
    PAIN_WORST = "pain_worst"
    PAIN_LEAST = "pain_least"

    @property
    def unit(self) -> Unit:
        """What its values count."""
        return _UNITS.get(self, Unit.SCORE_0_10)

    @property
    def better(self) -> Better:
        """Which way it goes on a better day."""
        return Better.LOWER if self in _LOWER_IS_BETTER else Better.HIGHER


_UNITS = {
    Figure.DID: Unit.DAYS,
    Figure.ASLEEP: Unit.MINUTES,
    Figure.EFFICIENCY: Unit.PERCENT,
    Figure.EFFICIENCY_DSE: Unit.PERCENT,
}
_LOWER_IS_BETTER = {
    Figure.INTERFERENCE,
    Figure.FATIGUE,
    Figure.STRESS,
    Figure.PAIN_AVERAGE,
    Figure.PAIN_WORST,
    Figure.PAIN_LEAST,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two times side by side: the first two weeks of a range and the last two, or any others.

    Attributes:
        start: Mean of the known days of the first time; for `Unit.DAYS` days a week.
        now: The same of the second one.
        days_known_start: How many days of the first time are known.
        days_known_now: How many of the second one.
        direction: Better, about the same, or worse.
        unit: What `start` and `now` are counted in.
    """

    start: float
    now: float
    days_known_start: int
    days_known_now: int
    direction: Direction
    unit: Unit


def start_against_now(series: DailySeries, better: Better) -> Comparison | None:
    """The first and the last 14 days of the series, when enough of them are known.

    None unless the series covers 28 days and each of the four weeks (two at either end) has
    4 known days. Source: 7-day means of at least 4 days, our choice, not evidence.
    """
    if len(series.values) < SHORTEST_RANGE_DAYS:
        return None
    start = series.between(series.first, series.first + timedelta(days=DAYS_COMPARED - 1))
    now = series.between(series.last - timedelta(days=DAYS_COMPARED - 1), series.last)
    return two_times(start, now, better)


def two_times(earlier: DailySeries, later: DailySeries, better: Better) -> Comparison | None:
    """Any two times of a figure, by the rules of start against now.

    None unless each has 14 days at least, and 4 known days in each of its weeks. A week is seven
    days counted from its first day; fewer than seven days at the end ask for nothing.

    Args:
        earlier: The days of the first time, in the same unit as the other.
        later: The days of the second one.
        better: Which way the figure goes on a better day.
    """
    if not (known_enough(earlier) and known_enough(later)):
        return None
    before, after = in_its_measure(earlier), in_its_measure(later)
    if before is None or after is None:
        return None
    direction = _direction(after - before, SAME_WITHIN[later.unit], better)
    return Comparison(before, after, earlier.known, later.known, direction, later.unit)


def known_enough(days: DailySeries) -> bool:
    """Whether a time is long enough, and each of its weeks is known well enough."""
    values = days.values
    weeks = [values[at : at + 7] for at in range(0, len(values) - 6, 7)]
    return len(values) >= DAYS_COMPARED and all(
        7 - week.count(None) >= KNOWN_DAYS_FOR_AN_AVERAGE for week in weeks
    )


def in_its_measure(days: DailySeries) -> float | None:
    """The mean; for days a week the share of the known days times seven."""
    mean = days.mean()
    return mean * 7 if mean is not None and days.unit is Unit.DAYS else mean


def _direction(change: float, same_within: float, better: Better) -> Direction:
    if abs(change) <= same_within + _ROUNDING:
        return Direction.SAME
    is_better = (change < 0) is (better is Better.LOWER)
    return Direction.BETTER if is_better else Direction.WORSE
