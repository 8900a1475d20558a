"""Two figures side by side in words: two groups of days, and never a cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.series import Unit
from companion.domain.side_by_side import FEWEST_IN_A_GROUP, FEWEST_PAIRED_DAYS, TooFew
from companion.domain.things import Thing
from companion.wording.numbers import number
from companion.wording.progress import figure_words
from companion.wording.things import days_a_week, of_ten, thing_name
from companion.wording.times import duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.side_by_side import Group, SideBySide


def title() -> str:
    """The heading of the page."""
    return tr("Compare two things")


def line() -> str:
    """What can be done there."""
    return tr("How your days were after some days, beside all other days")


def answer_title() -> str:
    """Over the answer."""
    return tr("What your days say")


def ask_grouped() -> str:
    """The first question."""
    return tr("Days with more of")


def ask_looked_at() -> str:
    """The second question."""
    return tr("How was")


def ask_lag() -> str:
    """The third question."""
    return tr("How long after")


def lag_options() -> list[tuple[str, str]]:
    """Pairs of a lag and its words."""
    return [
        ("0", tr("the same day")),
        ("1", tr("the day after")),
        ("2", tr("two days after")),
    ]


def same_thing() -> str:
    """Both questions name one figure, on one day."""
    return tr("Choose two different things, or another day.")


def chosen_sentence(found: SideBySide, grouped: Thing, looked_at: Thing) -> str:
    """On the 12 days after ..., it was ..."""
    return tr("{days}, {it}.").format(
        days=_days(found, grouped), it=_it(found.chosen, looked_at, by_name=True)
    )


def other_sentence(found: SideBySide, looked_at: Thing) -> str:
    """On the other 40 days it was ..."""
    days = tr("On the other %n day(s)", "", found.other.days)
    return tr("{days}, {it}.").format(days=days, it=_it(found.other, looked_at, by_name=False))


def difference_sentence(found: SideBySide, looked_at: Thing) -> str:
    """The difference with its interval, or that none is clear."""
    unit = looked_at.unit
    if found.interval is None:
        return tr("No clear difference. Too few weeks have both kinds of days.")
    low, high = (_amount(end, unit) for end in found.interval)
    if not found.is_clear:
        said = tr("No clear difference. It lies somewhere from {low} to {high}.")
        return said.format(low=low, high=high)
    said = tr("The difference is {difference}, somewhere from {low} to {high}.")
    return said.format(difference=_amount(found.difference, unit), low=low, high=high)


def caution() -> str:
    """What it is not."""
    return tr(
        "This does not tell a cause. Other things may differ on these days, and chance plays along."
    )


def too_few(found: TooFew) -> str:
    """Not enough days: how many there are, and how many it takes."""
    if found.paired < FEWEST_PAIRED_DAYS:
        said = tr("Both are known on %n day(s) so far. It takes {n} days to compare.", "",
                  found.paired)  # fmt: skip
        return said.format(n=number(FEWEST_PAIRED_DAYS, 0))
    said = tr("One of the two groups has %n day(s). It takes {n} in each to compare.", "",
              found.smaller)  # fmt: skip
    return said.format(n=number(FEWEST_IN_A_GROUP, 0))


def rule_words() -> tuple[str, ...]:
    """How it is worked out."""
    return (
        tr("Figures make two groups at your own middle value: above it, or not."),
        tr("Only days on which both are known count. Gaps are left out."),
        tr("It takes {n} days in all, and {least} in each group.").format(
            n=number(FEWEST_PAIRED_DAYS, 0), least=number(FEWEST_IN_A_GROUP, 0)
        ),
        tr("“From … to …”: we draw weeks of your days anew, 1000 times."),
        tr("In 95 of 100 draws the difference lies in between."),
        tr("These numbers are our own choice."),
    )


def headers() -> tuple[str, ...]:
    """The column heads of the table."""
    return tr("Days"), tr("How many"), tr("Average")


def rows(found: SideBySide, grouped: Thing, looked_at: Thing) -> list[tuple[str, ...]]:
    """Both groups as a table."""
    return [
        (name, number(group.days, 0), _mean(group, looked_at))
        for name, group in (
            (group_name(found, grouped), found.chosen),
            (tr("All other days"), found.other),
        )
    ]


def group_name(found: SideBySide, grouped: Thing) -> str:
    """The first group in a table: "Days after exercise"."""
    said = (
        tr("Days with {what}"),
        tr("Days after {what}"),
        tr("Two days after {what}"),
    )[found.lag]
    return said.format(what=_what(found, grouped))


def _days(found: SideBySide, grouped: Thing) -> str:
    days = found.chosen.days
    said = (
        tr("On the %n day(s) with {what}", "", days),
        tr("On the %n day(s) after {what}", "", days),
        tr("On the %n day(s) that came two days after {what}", "", days),
    )[found.lag]
    return said.format(what=_what(found, grouped))


def _what(found: SideBySide, grouped: Thing) -> str:
    if found.above is None:
        return {
            Thing.DID: tr("something that matters to you"),
            Thing.EXERCISE: tr("exercise"),
            Thing.PRACTICE: tr("a practice"),
        }[grouped]
    value = figure_words(found.above, grouped.unit)
    return tr("“{name}” above {value}").format(name=thing_name(grouped), value=value)


def _it(group: Group, looked_at: Thing, *, by_name: bool) -> str:
    mean = _mean(group, looked_at)
    if not by_name:
        return tr("it was {mean} on average").format(mean=mean)
    return tr("“{name}” was {mean} on average").format(name=thing_name(looked_at), mean=mean)


def _mean(group: Group, looked_at: Thing) -> str:
    if looked_at.unit is Unit.DAYS:
        return days_a_week(group.mean * 7)
    return of_ten(group.mean, looked_at.unit)


def _amount(change: float, unit: Unit) -> str:
    """A change in words: "0.6 less", "20 min more"."""
    size = _size(abs(change), unit)
    if not size[1]:
        return tr("none")
    said = tr("{size} less") if change < 0 else tr("{size} more")
    return said.format(size=size[0])


def _size(size: float, unit: Unit) -> tuple[str, bool]:
    """The size of a change in words, and whether it shows at all."""
    if unit is Unit.MINUTES:
        return duration(size), round(size) > 0
    if unit is Unit.DAYS:
        return days_a_week(7 * size), round(70 * size) > 0
    if unit is Unit.PERCENT:
        return tr("{n} %").format(n=number(size, 0)), round(size) > 0
    return number(size, 1), round(10 * size) > 0
