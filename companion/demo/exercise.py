"""The made-up person's exercise: five things from the clinic's sheet, three days a week.

Most of it as planned, some of it less, a little more; gaps on days without a word, nothing in the
flare-up and the week of rest, two sick days. One dose was raised once, by the clinic; since then
the sheet asks for effort and pain. Beside it, what their team suggested for the left foot: to feel
textures, and to tell left from right.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from companion.demo.chance import Chance, lasting_id, own_id
from companion.demo.pacing import HOME
from companion.domain.activities import WEEK
from companion.domain.dose import Done, Dose, Side
from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.kept_exercise import QuietDay
from companion.domain.laterality import EXERCISE_ID, Part, Score, Which
from companion.domain.neutral import Neutral
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem, changed, planned_on
from companion.domain.spans import days_in

if TYPE_CHECKING:
    from companion.demo.pacing import Diary

PROGRAMME = "Home programme from the clinic"
TEXTURES = "textures_foot"
GROWN = "sit_to_stand"

_SEED = 20260417
_DAY = timedelta(days=1)
_WEEKDAYS = frozenset({1, 3, 5})
_BEGINS_AFTER_WEEKS = 1
_GROWS_AFTER_WEEKS = 6
_SICK_BEFORE, _RESTED_BEFORE = (20, 19), (9,)
"""Days before the last one."""

_FOOT_DAYS = 56
_GOES = frozenset({2, 4, 7})
"""Days of the week on which left was told from right."""

_SHEET = (
    ("pelvic_tilt", "Pelvic tilt", Dose(repetitions=5, hold_s=5), "Slowly. Breathe out."),
    ("knee_hug", "Knee hug", Dose(repetitions=2, hold_s=20, side=Side.BOTH), ""),
    ("bridge", "Bridge", Dose(sets=1, repetitions=8, rest_s=60), "Only as high as is easy."),
    (GROWN, "Sit to stand", Dose(sets=1, repetitions=5, rest_s=60), "Hands may help."),
    ("neck_turn", "Turn your head", Dose(repetitions=5, side=Side.BOTH), ""),
)
_NOTES = (
    "On the mat by the window.",
    "Stiff at first, looser after.",
    "Split in two, morning and evening.",
    "The radio helped.",
)


@dataclass(frozen=True, slots=True)
class Exercise:
    """A made-up person's exercise."""

    programme: tuple[PlanItem, ...]
    log: tuple[LogEntry, ...]
    scores: tuple[Score, ...]
    quiet_days: tuple[QuietDay, ...]
    profile: ExerciseProfile


def exercise(starts_on: date, last_day: date, diary: Diary) -> Exercise:
    """All of it up to a day; the same diary gives the same.

    Args:
        starts_on: The Monday on which the clinic's programme began.
        last_day: The last day of the log; the programme goes on.
        diary: What was written down of the same days.
    """
    begins = starts_on + _BEGINS_AFTER_WEEKS * WEEK
    grows_on = begins + _GROWS_AFTER_WEEKS * WEEK
    items = _programme(begins, grows_on)
    quiet = _quiet_days(last_day)
    living = _Living(diary, last_day, grows_on, frozenset(each.day for each in quiet))
    chance = Chance(_SEED)
    log = [entry for day in days_in(begins, last_day) for entry in living.by(items, day, chance)]
    foot = _foot(last_day, living, chance)
    return Exercise(
        programme=items,
        log=tuple(sorted((*log, *foot), key=lambda each: each.day)),
        scores=_scores(last_day, living, chance),
        quiet_days=quiet,
        profile=ExerciseProfile(
            asks_effort=True,
            asks_pain=True,
            team_suggested=frozenset({EXERCISE_ID, TEXTURES}),
            favourites=frozenset({"pelvic_tilt", "bridge"}),
        ),
    )


def _programme(begins: date, grows_on: date) -> tuple[PlanItem, ...]:
    """The sheet; one of its doses was raised on a day."""
    items: list[PlanItem] = []
    for position, (exercise_id, name, dose, note) in enumerate(_SHEET, 1):
        item = PlanItem(
            id=f"{exercise_id}-{lasting_id(exercise_id)[:8]}",
            programme=PROGRAMME,
            position=position,
            exercise_id=exercise_id,
            name=name,
            starts_on=begins,
            weekdays=_WEEKDAYS,
            dose=dose,
            note=note,
        )
        if exercise_id == GROWN:
            more = replace(item, dose=replace(dose, repetitions=8))
            items += changed(item, more, grows_on, f"{GROWN}-{lasting_id('more')[:8]}")
        else:
            items.append(item)
    return tuple(items)


def _quiet_days(last_day: date) -> tuple[QuietDay, ...]:
    sick = [QuietDay(last_day - before * _DAY, Neutral.SICK) for before in _SICK_BEFORE]
    rested = [QuietDay(last_day - before * _DAY, Neutral.REST) for before in _RESTED_BEFORE]
    return (*sick, *rested)


class _Rated(NamedTuple):
    """What the sheet asks for, from the day on which it asks."""

    effort: int | None = None
    pain_before: int | None = None
    pain_during: int | None = None
    pain_after: int | None = None
    pain_next_morning: int | None = None


@dataclass(frozen=True, slots=True)
class _Living:
    """Lives by the sheet, day by day.

    Attributes:
        asks_from: The day from which the sheet asks for effort and pain.
        quiet: Days of rest and sick days.
    """

    diary: Diary
    last_day: date
    asks_from: date
    quiet: frozenset[date]

    def is_out(self, day: date) -> bool:
        """Whether nothing was done on a day, or not written down."""
        rest = self.diary.rest
        return (
            day in self.quiet
            or day in self.diary.silent
            or day in self.diary.flare
            or rest.first <= day <= rest.last
        )

    def by(self, items: tuple[PlanItem, ...], day: date, chance: Chance) -> list[LogEntry]:
        """The session of a day; none on most days that are not planned."""
        due = planned_on(items, day)
        if not due or self.is_out(day) or not chance.happens(0.88):
            return []
        told = self._told(chance)
        left_out = chance.whole(2, 5) if told is Told.LESS else 0
        timed, hour = chance.happens(0.8), chance.whole(8, 18)
        at = datetime.combine(day, time(hour, chance.whole(0, 40)), ZoneInfo(HOME))
        note = _NOTES[chance.whole(0, len(_NOTES) - 1)] if chance.happens(0.12) else ""
        return [
            LogEntry(
                id=own_id(f"exercise {item.exercise_id}", day),
                session_id=own_id("exercise session", day),
                plan_id=item.id,
                exercise_id=item.exercise_id,
                day=day,
                done_at=at + 4 * number * timedelta(minutes=1) if timed else None,
                as_planned=told,
                done=_done(item.dose, told),
                note=note if number == 1 else "",
                **self._rated(day, told, chance)._asdict(),
            )
            for number, item in enumerate(due, 1)
            if number != left_out
        ]

    def _told(self, chance: Chance) -> Told:
        if chance.happens(0.2):
            return Told.LESS
        return Told.MORE if chance.happens(0.08) else Told.AS_PLANNED

    def _rated(self, day: date, told: Told, chance: Chance) -> _Rated:
        """Near the day's pain in the diary; a little more meanwhile, settled by the morning."""
        pain, effort, more = self._pain(day), chance.whole(2, 4), chance.whole(0, 2)
        if day < self.asks_from or pain is None:
            return _Rated()
        more += chance.happens(0.15)
        during = pain + (3 if told is Told.MORE else more)
        morning = None if day == self.last_day else min(10, pain + chance.whole(-1, 1))
        return _Rated(
            effort=effort + (told is Told.MORE),
            pain_before=pain,
            pain_during=min(10, during),
            pain_after=min(10, pain + more // 2),
            pain_next_morning=None if morning is None else max(0, morning),
        )

    def _pain(self, day: date) -> int | None:
        known = (each.pain_average for each in self.diary.check_ins if each.day == day)
        return next((each for each in known if each is not None), None)


def _done(dose: Dose, told: Told) -> Done:
    """As planned; less is about two thirds of the times, more is two times more."""
    if told is Told.AS_PLANNED or dose.repetitions is None:
        return dose.done
    more = dose.repetitions + 2
    less = max(1, dose.repetitions * 2 // 3)
    return replace(dose.done, repetitions=more if told is Told.MORE else less)


def _foot(last_day: date, living: _Living, chance: Chance) -> list[LogEntry]:
    """Textures under the left foot on some days: one minute at first, three in the end."""
    found: list[LogEntry] = []
    for past, day in enumerate(days_in(last_day - (_FOOT_DAYS - 1) * _DAY, last_day)):
        if living.is_out(day) or not chance.happens(0.45):
            continue
        at = datetime.combine(day, time(20, chance.whole(0, 50)), ZoneInfo(HOME))
        found.append(
            LogEntry(
                id=own_id(f"exercise {TEXTURES}", day),
                session_id=own_id("exercise foot", day),
                exercise_id=TEXTURES,
                day=day,
                done_at=at,
                done=Done(minutes=1.0 + 0.5 * (past * 5 // _FOOT_DAYS)),
            )
        )
    return found


def _scores(last_day: date, living: _Living, chance: Chance) -> tuple[Score, ...]:
    """Feet, twice or three times a week: the left ones come to be told as well as the right."""
    found: list[Score] = []
    for past, day in enumerate(days_in(last_day - (_FOOT_DAYS - 1) * _DAY, last_day)):
        if living.is_out(day) or day.isoweekday() not in _GOES:
            continue
        at = datetime.combine(day, time(20, chance.whole(51, 59)), ZoneInfo(HOME))
        gone = past / _FOOT_DAYS
        for side, right, slow in ((Which.LEFT, 6.2, 2700), (Which.RIGHT, 7.9, 2100)):
            correct = min(10, max(4, round(chance.around(right + 2.2 * gone, 0.6))))
            found.append(
                Score(
                    id=own_id(f"foot {side}", day),
                    day=day,
                    started_at=at,
                    part=Part.FOOT,
                    side=side,
                    shown=10,
                    correct=correct,
                    median_ms=round(chance.around(slow - 700 * gone, 90)),
                )
            )
    return tuple(found)
