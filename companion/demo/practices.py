"""The made-up person's practices: slow breathing at first, more kinds once the programme runs.

About twice a week in most of the year, four times a week in its last twelve weeks. Gaps on days
without a word and in the week of rest; in the flare-up a few short ones. Tension is told on most
of them, and is not always lower afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from companion.demo.chance import Chance, own_id
from companion.demo.pacing import HOME
from companion.domain.calm_profile import CalmProfile
from companion.domain.practised import Practised
from companion.domain.spans import days_in

if TYPE_CHECKING:
    from companion.demo.pacing import Diary

_SEED = 20260508
_DAY = timedelta(days=1)
_SHARE_BEFORE, _SHARE_SINCE, _SHARE_IN_FLARE = 0.34, 0.66, 0.4
_PATH_WEEK, _PATH_DAYS = 3, 4
"""Which week of the path it is, and days since it began."""


class _Habit(NamedTuple):
    """A practice as this person does it.

    Attributes:
        minutes: How long it goes, one of these.
        hours: The hour at which it begins, from and to.
    """

    practice_id: str
    minutes: tuple[int, ...]
    hours: tuple[int, int]


_BREATH = _Habit("slow_breathing", (3, 6, 6), (7, 21))
_FIRST = (_BREATH, _BREATH, _Habit("settling_for_sleep", (10,), (22, 23)))
_LATER = (
    _BREATH,
    _Habit("body_scan", (10, 20), (17, 21)),
    _Habit("muscle_relaxation", (15,), (17, 20)),
    _Habit("three_minute_pause", (3,), (9, 16)),
    _Habit("having_the_thought", (2, 3), (10, 20)),
    _Habit("settling_for_sleep", (10, 19), (22, 23)),
)
_NOTES = (
    "The kitchen was quiet.",
    "My mind was busy. That was fine.",
    "Left out the right shoulder.",
    "Fell asleep before the end.",
)


@dataclass(frozen=True, slots=True)
class Practices:
    """A made-up person's practices."""

    log: tuple[Practised, ...]
    profile: CalmProfile


def practices(first_day: date, starts_on: date, last_day: date, diary: Diary) -> Practices:
    """All of it up to a day; the same diary gives the same.

    Args:
        first_day: The first day of the year.
        starts_on: The Monday on which the clinic's programme began.
        last_day: The last day of the log.
        diary: What was written down of the same days.
    """
    chance = Chance(_SEED)
    found = (_of_day(day, diary, chance, day >= starts_on) for day in days_in(first_day, last_day))
    return Practices(
        log=tuple(each for each in found if each is not None),
        profile=CalmProfile(
            favourites=frozenset({"slow_breathing", "body_scan"}),
            path_week=_PATH_WEEK,
            path_since=last_day - _PATH_DAYS * _DAY,
        ),
    )


def _of_day(day: date, diary: Diary, chance: Chance, in_programme: bool) -> Practised | None:
    """The practice of a day; none on many of them. Every day takes the same chances."""
    in_flare = day in diary.flare
    habits = (_BREATH,) if in_flare else _LATER if in_programme else _FIRST
    share = _SHARE_IN_FLARE if in_flare else _SHARE_SINCE if in_programme else _SHARE_BEFORE
    happens, told, later = chance.happens(share), chance.happens(0.85), chance.happens(0.12)
    habit = habits[chance.whole(0, len(habits) - 1)]
    minutes = habit.minutes[chance.whole(0, len(habit.minutes) - 1)]
    before, less = chance.score(6.0, 1.4), chance.whole(-1, 3)
    at = time(chance.whole(*habit.hours), chance.whole(0, 59))
    note = _NOTES[chance.whole(0, len(_NOTES) - 1)] if chance.happens(0.1) else ""
    rests = day in diary.silent or diary.rest.first <= day <= diary.rest.last
    if rests or not happens:
        return None
    return Practised(
        id=own_id("practice", day),
        practice_id=habit.practice_id,
        day=day,
        started_at=None if later else datetime.combine(day, at, ZoneInfo(HOME)),
        minutes=min(habit.minutes) if in_flare else minutes,
        tension_before=before if told else None,
        tension_after=max(0, min(10, before - less)) if told else None,
        note=note,
    )
