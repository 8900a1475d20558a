"""How plans, baselines and their days are told: on the pages of pacing, on Today, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import EVERY_DAY, AmountUnit
from companion.domain.baseline import DIFFERS_MUCH_PCT, Baseline, Doubt
from companion.wording.days import weekday_names
from companion.wording.entries import deleted
from companion.wording.numbers import number
from companion.wording.pacing import amount_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.pacing import PlanDay


def weekday_words(weekdays: Iterable[int]) -> str:
    """Days of the week in short: "Mon, Wed, Fri"; "every day" for all of them."""
    chosen = frozenset(weekdays)
    if chosen == EVERY_DAY:
        return tr("every day")
    names = weekday_names()
    return ", ".join(names[each - 1] for each in sorted(chosen))


def activity_deleted(name: str) -> str:
    """It lies in the bin with its plan, measures and sessions."""
    return deleted(tr("{name}, with all that belongs to it").format(name=name))


def today_words(day: PlanDay) -> str:
    """What is planned on a day, in one line: "12 min · the same on good and hard days"."""
    if day.quota is None:
        return tr("Not planned today")
    amount = quota_words(day.quota, day.unit)
    if day.in_flare_up:
        return tr("{amount} · gentle days, because of your flare-up").format(amount=amount)
    return tr("{amount} · the same on good and hard days").format(amount=amount)


def quota_words(quota: float, unit: AmountUnit) -> str:
    """A planned amount; a tenth of a minute is exact enough: 8.8 min for 8.78."""
    return amount_words(_told(quota), unit)


def doubt_words(doubt: Doubt) -> str:
    """An honest word about a baseline; none of them stops the person."""
    return {
        Doubt.FEW_MEASURES: tr(
            "Three or more measures say more. You can begin with what you have."
        ),
        Doubt.ONE_DAY: tr("All of them are of one day. Other days may be different."),
        Doubt.DIFFER_MUCH: tr(
            "Your measures differ by more than {n} %. A few more would tell better."
        ).format(n=number(DIFFERS_MUCH_PCT, 0)),
    }[doubt]


def baseline_words(found: Baseline, unit: AmountUnit) -> str:
    """What the measures say together: their number, their mean, how far they lie apart."""
    mean = quota_words(found.mean, unit)
    if found.measures == 1:
        return tr("One measure: {mean}.").format(mean=mean)
    return tr("{n} measures: {mean} on average, from {least} to {most}.").format(
        n=found.measures,
        mean=mean,
        least=amount_words(found.least, unit),
        most=amount_words(found.most, unit),
    )


def spread_words(found: Baseline, unit: AmountUnit) -> str:
    """How far the measures lie apart, as most of them; empty for a single one."""
    if found.spread is None or found.variation_pct is None:
        return ""
    return tr("They differ by about {spread}. That is {n} % of the average.").format(
        spread=quota_words(found.spread, unit), n=number(found.variation_pct, 0)
    )


def share_words(share: float) -> str:
    """A share of the baseline: "80 %"."""
    return tr("{n} %").format(n=number(100 * share, 0))


def _told(exact: float) -> float:
    """One digit after the point is enough for what is worked out."""
    return round(exact, 1)
