"""What is marked in the charts of the page: flare-ups are shaded, changes are dotted lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.report.letters import width_of
from companion.report.shapes import Mark, Shade
from companion.wording import flare as words
from companion.wording.report_news import marked

if TYPE_CHECKING:
    from companion.domain.flare_ups import FlareUp
    from companion.report.period import Period

FEWEST_PLACES = 12
"""Few weeks keep the width of a bar."""

CHART_WIDE = 225.0
"""Points: about the width of a chart beside another on A4, where its scale goes to 100."""

NAME_AIR = 4.5
"""Points before and after a name."""

LINES_OF_NAMES = 2


@dataclass(frozen=True, slots=True)
class InCharts:
    """What is marked in every chart of a page.

    Attributes:
        flare_ups: In the order of days.
        changes: What happened, each with its day and its name, in the order of days.
        steps: What was decided of the plan that is drawn; a line where it has room for its name.
    """

    flare_ups: tuple[FlareUp, ...] = ()
    changes: tuple[tuple[date, str], ...] = ()
    steps: tuple[tuple[date, str], ...] = ()

    def with_steps(self, steps: Iterable[tuple[date, str]]) -> InCharts:
        """The same with what was decided of one plan."""
        return InCharts(self.flare_ups, self.changes, tuple(sorted(steps)))


NOTHING = InCharts()


def flare_ups_in(flare_ups: Iterable[FlareUp], period: Period) -> tuple[FlareUp, ...]:
    """Those with a gentle day in the period, in the order of days."""
    found = (each for each in flare_ups if _touches(each, period.first, period.last))
    return tuple(sorted(found, key=lambda each: each.starts_on))


def places(every: InCharts, first: date, weeks: int) -> tuple[tuple[Shade, ...], tuple[Mark, ...]]:
    """Where all of it stands in a chart of weeks; no two names meet.

    Args:
        every: What is marked.
        first: The first day of the first bar.
        weeks: How many bars there are.
    """
    last = first + timedelta(days=7 * weeks - 1)
    inside = [each for each in every.changes if first <= each[0] <= last]
    names = _Names(max(weeks, FEWEST_PLACES), [(day - first).days / 7 for day, _ in inside])
    marks = [names.mark((day - first).days / 7, name) for day, name in inside]
    shades = []
    for each in every.flare_ups:
        if _touches(each, first, last):
            begin = (max(each.starts_on, first) - first).days / 7
            end = ((min(each.ends_on, last) - first).days + 1) / 7
            shades.append(names.shade(begin, end, words.mark_name()))
    for day, name in every.steps:
        if first <= day <= last:
            step = names.step((day - first).days / 7, name)
            marks += [step] if step is not None else []
    return tuple(shades), tuple(sorted(marks, key=lambda mark: mark.at))


def told_too(sentence: str, every: InCharts, first: date, weeks: int) -> str:
    """What a chart says, which days of it are shaded, and which changes are marked."""
    last = first + timedelta(days=7 * weeks - 1)
    changes = sorted((*every.changes, *every.steps))
    inside = [each for each in changes if first <= each[0] <= last]
    more = (words.shaded(every.flare_ups, first, last), marked(inside))
    return " ".join(each for each in (sentence, *more) if each)


class _Names:
    """Finds room for the names over a chart, in two lines; a name without room is left out.

    Args:
        width: Of the chart, in bars.
        lines: Where dotted lines stand, in bars.
    """

    def __init__(self, width: int, lines: Sequence[float]) -> None:
        self._width = width
        self._lines = list(lines)
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(LINES_OF_NAMES)]

    def mark(self, at: float, name: str) -> Mark:
        """What happened: its line stands, with its name or without."""
        return Mark(at, name, *self._take(self._beside(at, name)))

    def shade(self, begin: float, end: float, name: str) -> Shade:
        """A flare-up; its name stands over its days, from where they begin if there is room."""
        long = self._long(name)
        farthest = self._width - long
        lefts = (begin, (begin + end - long) / 2, end - long)
        spans = [(left, left + long) for left in (max(0.0, min(at, farthest)) for at in lefts)]
        return Shade(begin, end, name, *self._take(*spans))

    def step(self, at: float, name: str) -> Mark | None:
        """What was decided of a plan: a line only where its name has room, on the first line."""
        left, right = self._beside(at, name)
        names = [span for line in self._taken for span in line]
        if any(begin < at < end for begin, end in names):
            return None  # it would stand across a name
        if any(left < line < right for line in self._lines) or not self._is_free(0, left, right):
            return None
        self._lines.append(at)
        return Mark(at, name, *self._take((left, right)))

    def _beside(self, at: float, name: str) -> tuple[float, float]:
        """Right of its line, or left of it where the chart ends."""
        long = self._long(name)
        left = at if at + long <= self._width else at - long
        return left, left + long

    def _long(self, name: str) -> float:
        return (width_of(name) + NAME_AIR) / CHART_WIDE * self._width

    def _take(self, *spans: tuple[float, float]) -> tuple[float | None, int]:
        """The first of these places that is free, on the lowest line."""
        for number, line in enumerate(self._taken):
            for span in spans:
                if self._is_free(number, *span):
                    line.append(span)
                    return span[0], number
        return None, 0

    def _is_free(self, line: int, left: float, right: float) -> bool:
        return left >= 0 and all(right <= begin or end <= left for begin, end in self._taken[line])


def _touches(flare_up: FlareUp, first: date, last: date) -> bool:
    return flare_up.starts_on <= last and flare_up.ends_on >= first
