"""How pacing says its amounts and names: the same on screens, in printed pages and commands."""

from __future__ import annotations

import re
from contextlib import suppress

from companion.domain.activities import AmountUnit, Area, Growth, Rule
from companion.domain.week_plan import PartOfDay
from companion.wording.numbers import number, parse_number, rounded
from companion.wording.times import NotADuration, parse_duration
from companion.wording.translate import tr

_NUMBER = re.compile(r"\s*([-\u2212+]?[\d.,\s\u00a0\u202f'’]*\d)\s*(\D*)")


def figure(amount: float) -> str:
    """A number without needless zeros: 12, 8.8, 0.25."""
    for digits in (0, 1):
        if round(amount, digits) == round(amount, 2):
            return number(amount, digits)
    return number(amount, 2)


def tenth(amount: float) -> str:
    """A number to a tenth, without needless zeros; what is more than nothing never reads as 0."""
    least = 0.1
    if 0 < amount < least / 2:
        return tr("less than {n}").format(n=figure(least))
    return figure(rounded(amount))


def parse_amount(text: str, unit: AmountUnit) -> float:
    """Read an amount as people type it: 12, 8.5, 1,200, "200 m"; minutes also as 1:20 or 1 h 20.

    Raises:
        ValueError: it is not a number of this unit; with a sentence that says what can be typed.
    """
    match = _NUMBER.fullmatch(text)
    if match is not None and match[2].strip(" .").casefold() in _endings(unit):
        found = parse_number(match[1])
        if found is not None:
            return found
    if unit is AmountUnit.MINUTES:
        with suppress(NotADuration):
            return float(parse_duration(text))
    raise ValueError(tr("Please write a number, like 10."))


def _endings(unit: AmountUnit) -> set[str]:
    """What may stand after a number in this unit, so that it is not read as another one."""
    short = {
        AmountUnit.MINUTES: ("min", "mins", "minute"),
        AmountUnit.METRES: ("m", "metre", "meters", "meter"),
        AmountUnit.STEPS: ("step",),
        AmountUnit.REPETITIONS: ("x", "time", "reps", "rep"),
    }[unit]
    return {"", unit_name(unit).casefold(), *short}


def amount_words(amount: float, unit: AmountUnit) -> str:
    """An amount with its unit, to a tenth: "12 min", "8.8 min", "1,200 steps", "3 times".

    The one way in which amounts are shown; what is kept and exported stays exact.
    """
    told = tenth(amount)
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


def weekly_title(name: str, unit: AmountUnit) -> str:
    """What a chart of weeks is about: "Walk outdoors, minutes a week"."""
    return tr("{name}, {unit} a week").format(name=name, unit=unit_name(unit))


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


def area_icon(area: Area) -> str:
    """The picture of a part of life, by its file in resources/icons."""
    return {
        Area.MOVING: "footprints",
        Area.HOME: "house",
        Area.WORK: "briefcase",
        Area.HANDS: "hand",
        Area.PEOPLE: "users",
        Area.OTHER: "sprout",
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
