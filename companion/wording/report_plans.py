"""What the page for the clinic says about plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.pacing import amount_words, unit_name
from companion.wording.report import DASH
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.activities import AmountUnit as Unit


def planned_in_one_go(name: str) -> str:
    """The first cell of a plan's row."""
    return tr("{name}, planned for one go").format(name=name)


def amount(quota: float, unit: Unit) -> str:
    """What was planned."""
    return amount_words(round(quota, 1), unit)


def kept_of(kept: int, known: int) -> str:
    """In how many weeks with entries the plan was kept: "10 of 11 weeks kept"."""
    if not known:
        return DASH
    return tr("{n} of {total} weeks kept").format(n=kept, total=known)


def sentence(kept: int, known: int) -> str:
    """What the chart of a plan says."""
    if not known:
        return tr("No week has a plan and entries.")
    return tr("Kept to plan in {n} of {total} weeks with entries.").format(n=kept, total=known)


def column(unit: Unit) -> str:
    """The head of the bars' column in a table."""
    return tr("Done, {unit}").format(unit=unit_name(unit))


def bar_words(done: float | None, unit: Unit) -> str:
    """A week's amount, or that there is none."""
    return tr("no entries") if done is None else amount_words(round(done, 1), unit)


def how() -> str:
    """How the figures of a plan come about."""
    return tr(
        "The amount planned for one go, the same on good and hard days. A week is kept when 80 %"
        " of its planned days are within 20 % of it. At least 2 minutes, or 1 of another unit,"
        " may lie between."
    )


def the_same() -> str:
    """How the figures of another plan come about."""
    return tr("In the same way.")
