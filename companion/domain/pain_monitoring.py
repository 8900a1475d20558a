"""The pain-monitoring model: how pain answers to an exercise, beside the person's own usual.

It says how it was and never what to change: a dose is changed by the person or their clinic alone.
Source: Thomee 1997 and Silbernagel 2007 (pain up to 5 of 10 acceptable, settled the next morning).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from companion.domain.refused import Reason, Refused, check_range
from companion.domain.series import DAYS_OF_AN_AVERAGE, KNOWN_DAYS_FOR_AN_AVERAGE

if TYPE_CHECKING:
    from companion.domain.exercise_log import LogEntry

REDS_FOR_THE_TEAM = 2
DAYS_OF_REDS = 14
"""So many days with a red in so many days: talk to your team. Our choice, not evidence."""

RISES_BY = 1
"""Points by which a week's usual pain is above the week before. Our choice, not evidence; that
there is no rise from week to week is part of the model (Thomee 1997)."""

RISES_FOR_THE_TEAM = 2
"""So many weeks in a row with such a rise: talk to your team. Our choice, not evidence."""


class Light(StrEnum):
    """How pain answered; screens say it in words, never by a colour alone."""

    GREEN = "green"  # within the usual, and settled
    AMBER = "amber"  # above the usual, or not settled by the next morning
    RED = "red"  # far above the usual, or not settled for two mornings


@dataclass(frozen=True, slots=True, kw_only=True)
class PainRules:
    """Where the model draws its lines; clinics differ, so that Settings can change them.

    Attributes:
        from_usual: Ratings count as the rise from the person's own usual; otherwise as they are.
        green_to: Up to this one it is green, 0 to 9.
        red_from: From this one on it is red, above `green_to`, to 10; between them it is amber.
        settled_rise: So far above the usual a morning may be and still count as settled, 0 to 5.

    Raises:
        Refused: a line is out of its range, or red begins where it is green.
    """

    from_usual: bool = True
    green_to: int = 2
    red_from: int = 4
    settled_rise: int = 1

    def __post_init__(self) -> None:
        check_range(self.green_to, "green_to", 0, 9)
        check_range(self.red_from, "red_from", 1, 10)
        check_range(self.settled_rise, "settled_rise", 0, 5)
        if self.green_to >= self.red_from:
            raise Refused(Reason.HIGHER, ("green_to", "red_from"))


FROM_USUAL = PainRules()
"""Green to 2 above the usual, red from 4 above it; settled within 1. Our choice, not evidence: the
model's own lines leave no room to people whose pain at rest is high."""

THOMEE = PainRules(from_usual=False, green_to=2, red_from=6)
"""Source: Thomee 1997: 0 to 2 safe, to 5 acceptable, above 5 too high."""

CLINIC_3_5 = PainRules(from_usual=False, green_to=3, red_from=6)
CLINIC_3_6 = PainRules(from_usual=False, green_to=3, red_from=7)
"""Source: clinics' sheets: 0 to 3, 4 and 5, 6 to 10; and 0 to 3, 4 to 6, 7 and more."""

OFFERED = (FROM_USUAL, THOMEE, CLINIC_3_5, CLINIC_3_6)


@dataclass(frozen=True, slots=True)
class Answer:
    """How pain answered to one exercise.

    Attributes:
        light: What it comes to.
        rise: The highest rating during or after, above the usual; below 0 when it was less. None:
            neither was given, or no usual is known.
        settled: Whether it had settled the next morning; None: not known yet.
    """

    light: Light
    rise: float | None
    settled: bool | None


def usual_pain(ratings: Iterable[float | None]) -> float | None:
    """The person's own usual: the middle of a week's ratings.

    Args:
        ratings: Average pain of the 7 days before, one a day, None where it was not written down.

    Returns:
        The median of at least 4 known days; None with fewer. Our choice, not evidence.
    """
    known = [each for each in list(ratings)[-DAYS_OF_AN_AVERAGE:] if each is not None]
    return float(median(known)) if len(known) >= KNOWN_DAYS_FOR_AN_AVERAGE else None


def answer(
    entry: LogEntry,
    usual: float | None,
    rules: PainRules = FROM_USUAL,
    second_morning: float | None = None,
) -> Answer | None:
    """How pain answered to an exercise; None while it cannot be said.

    Args:
        entry: With its ratings.
        usual: The person's usual pain; while it is not known, the rating before takes its place.
        rules: Where the lines are.
        second_morning: Pain two mornings after, if the diary has it.
    """
    rest = _known_first(usual, entry.pain_before)
    peak = max((p for p in (entry.pain_during, entry.pain_after) if p is not None), default=None)
    settled = _settled(entry.pain_next_morning, rest, rules)
    level = None if peak is None else _level(peak, rest, rules)
    if level is None and settled is None:
        return None
    late = settled is False and _settled(second_morning, rest, rules) is False
    rise = None if peak is None or rest is None else peak - rest
    return Answer(_light(level, rules, settled=settled, late=late), rise, settled)


def talk_to_team(lights: Iterable[tuple[date, Light]], today: date) -> bool:
    """Whether to say "talk to your team": two days with a red in the last 14 days.

    Several on one day are one. Our choice, not evidence.
    """
    first = today - timedelta(days=DAYS_OF_REDS - 1)
    reds = {day for day, light in lights if light is Light.RED and first <= day <= today}
    return len(reds) >= REDS_FOR_THE_TEAM


def rises_weekly(usuals: Sequence[float | None]) -> bool:
    """Whether the usual pain rose from week to week, again and again: talk to your team.

    Args:
        usuals: The usual pain of each week, the last one last. With a week of which it is not
            known it cannot be said.
    """
    last = usuals[-(RISES_FOR_THE_TEAM + 1) :]
    return len(last) > RISES_FOR_THE_TEAM and all(
        now is not None and before is not None and now - before >= RISES_BY
        for before, now in pairwise(last)
    )


def _light(level: float | None, rules: PainRules, *, settled: bool | None, late: bool) -> Light:
    if late or (level is not None and level >= rules.red_from):
        return Light.RED
    if settled is False or (level is not None and level > rules.green_to):
        return Light.AMBER
    return Light.GREEN


def _level(peak: float, rest: float | None, rules: PainRules) -> float | None:
    if not rules.from_usual:
        return float(peak)
    return None if rest is None else peak - rest


def _settled(morning: float | None, rest: float | None, rules: PainRules) -> bool | None:
    if morning is None or (rest is None and rules.from_usual):
        return None
    if rest is None:
        return morning <= rules.green_to
    return morning <= rest + rules.settled_rise


def _known_first(usual: float | None, before: float | None) -> float | None:
    return usual if usual is not None else before
