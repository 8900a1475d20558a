"""What is new since the last visit: falls, care, changes, and the way out of a flare-up."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.happening import HappeningKind
from companion.report.printable import breakable, printable
from companion.wording import report_news as words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from companion.domain.flare_ups import FlareUp
    from companion.domain.happening import Happening
    from companion.domain.marks import Marked
    from companion.report.plans import PlanInPeriod

MOST_HAPPENINGS = 5
"""So many are told on the page; how many more there are is said."""

_IN_TURN = (
    HappeningKind.EMERGENCY,
    HappeningKind.FALL,
    HappeningKind.MEDICINE,
    HappeningKind.WORK,
    HappeningKind.OTHER,
)
"""What a clinic asks for first."""


def happened_in(happenings: Iterable[Happening], first: date, last: date) -> tuple[Happening, ...]:
    """Those of some days, in their order."""
    found = (each for each in happenings if first <= each.day <= last)
    return tuple(sorted(found, key=lambda each: (each.day, _IN_TURN.index(each.kind), each.id)))


def told(happenings: Sequence[Happening], without: Collection[HappeningKind], last: date) -> str:
    """All that happened, a sentence each, and what the person says there was none of.

    What is written down counts more than a tick: beside a fall nobody reads "No falls".

    Args:
        happenings: Of the time since the last visit, in the order of days.
        without: What the person says there was none of.
        last: The last day of the page.
    """
    first_of_all = sorted(happenings, key=lambda each: _IN_TURN.index(each.kind))
    kept = {each.id for each in first_of_all[:MOST_HAPPENINGS]}
    said = [words.happened(each, last, own_words(each)) for each in happenings if each.id in kept]
    if len(happenings) > len(said):
        said.append(words.more_happened(len(happenings) - len(said)))
    none = words.none_of(set(without) - {each.kind for each in happenings})
    return " ".join([*said, none] if none else said)


def own_words(each: Happening) -> str:
    """What the person wrote about it, on one line."""
    return " ".join(printable(each.text).split())


def lines_of(marks: Iterable[Marked]) -> list[tuple[date, str]]:
    """What stands in a chart as dotted lines, each with its day and its name."""
    return [(each.first, breakable(printable(words.beside_line(each)))) for each in marks]


def back_on(flare_ups: Sequence[FlareUp], plan: PlanInPeriod | None) -> tuple[date | None, ...]:
    """For each flare-up the first day after it on which the whole amount was done as planned.

    None without a plan, and where another flare-up came first. Our choice, not evidence.

    Args:
        flare_ups: In the order of days.
        plan: The one that the page draws.
    """
    if plan is None:
        return tuple(None for _ in flare_ups)
    kept = [each.day for each in plan.days if each.kept and not each.in_flare_up]
    found = []
    for n, each in enumerate(flare_ups):
        following = [other.starts_on for other in flare_ups[n + 1 : n + 2]]
        days = [
            day for day in kept if day > each.ends_on and day < min(following, default=date.max)
        ]
        found.append(days[0] if days else None)
    return tuple(found)
