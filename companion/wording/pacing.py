"""How pacing says its amounts and names: the same on screens, in printed pages and commands."""

from __future__ import annotations

from companion.domain.activities import AmountUnit, Area, Growth, Rule
from companion.domain.week_plan import PartOfDay
from companion.wording.numbers import number
from companion.wording.translate import tr


def figure(amount: float) -> str:
    """A number without needless zeros: 12, 8.8, 0.25."""
    for digits in (0, 1):
        if round(amount, digits) == round(amount, 2):
            return number(amount, digits)
    return number(amount, 2)


def amount_words(amount: float, unit: AmountUnit) -> str:
    """An amount with its unit: "12 min", "200 m", "1,200 steps", "3 times"."""
    told = figure(amount)
    if unit is AmountUnit.MINUTES:
        return tr("{n} min").format(n=told)
    if unit is AmountUnit.METRES:
        return tr("{n} m").format(n=told)
    if unit is AmountUnit.STEPS:
        return tr("1 step") if amount == 1 else tr("{n} steps").format(n=told)
    return tr("once") if amount == 1 else tr("{n} times").format(n=told)


def unit_name(unit: AmountUnit) -> str:
    """What an activity is counted in."""
    return {
        AmountUnit.MINUTES: tr("minutes"),
        AmountUnit.METRES: tr("metres"),
        AmountUnit.STEPS: tr("steps"),
        AmountUnit.REPETITIONS: tr("times"),
    }[unit]


def area_name(area: Area) -> str:
    """A part of life."""
    return {
        Area.MOVING: tr("Moving"),
        Area.HOME: tr("Home"),
        Area.WORK: tr("Work and study"),
        Area.HANDS: tr("Hands"),
        Area.PEOPLE: tr("People and leisure"),
        Area.OTHER: tr("Something else"),
    }[area]


def part_name(part: PartOfDay) -> str:
    """A part of the day."""
    return {
        PartOfDay.MORNING: tr("Morning"),
        PartOfDay.MIDDAY: tr("Midday"),
        PartOfDay.AFTERNOON: tr("Afternoon"),
        PartOfDay.EVENING: tr("Evening"),
    }[part]


def rule_words(rule: Rule, unit: AmountUnit) -> str:
    """What a step does under a rule, in one or two sentences."""
    if rule.growth is Growth.NONE:
        return tr("A step changes nothing: the amount stays as it is.")
    grows = (
        tr("Each step adds {n} % of the last amount.")
        if rule.growth is Growth.COMPOUND
        else tr("Each step adds {n} % of what you measured first.")
    ).format(n=rule.growth_pct)
    if rule.ceiling is None:
        return grows
    top = tr("It never goes above {most}.").format(most=amount_words(rule.ceiling, unit))
    return f"{grows} {top}"
