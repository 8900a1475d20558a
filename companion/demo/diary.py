"""The made-up person's diary: check-ins and nights, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.demo.chance import Chance, own_id
from companion.demo.pacing import HOME
from companion.domain.diary import CheckIn
from companion.domain.sleep import NIGHT_TIMES, Night
from companion.domain.spans import Break, Spell, days_in
from companion.domain.times import WallTime

DAYS = 371
"""53 weeks: any 52 weeks can lie between two clock changes of the same kind."""

AWAY = "America/New_York"

_DAY = timedelta(days=1)
_SUMMARY_DAYS = 84
_SPELL_DAYS = 14
_WITHOUT_ENTRY = round(0.15 * DAYS)

_OFTEN = ("Walked", "Walked", "Cooked", "Cooked", "Friends", "Garden", "Read")
_NOW_AND_THEN = ("Baked", "Swam", "Played cards", "Shopped", "Helped with homework", "Sewing")
_AWAY_WORDS = ("Walked", "Saw family", "Museum", "Cooked")
_PLACES = ("lower_back_left", "lower_back_right", "buttock_left", "thigh_left_back")
_MORE_PLACES = ("hip_left_front", "knee_left_front", "neck_left_back", "shoulder_right_back")
_NOTES = (
    "Short walk, then rest. It helped to stop early.",
    "Rain all day. Did the stretches indoors.",
    "Sat through the whole rehearsal with two breaks.",
    "Too much cleaning in one go.",
    "Slow start, better after lunch.",
    "Used the timer while cooking. Good idea.",
    "Quiet day. Enjoyed the sun on the bench.",
    "Tried the warm bath before bed.",
    "Laughed a lot this evening.",
    "Did the physio sheet, all of it, slowly.",
    "First time on the bus again.",
    "Made soup for the week.",
)


@dataclass(frozen=True, slots=True)
class DiaryPlan:
    """What the year holds: when the person was away, worse, silent, or kept the sleep diary."""

    first: date
    clock_changes: frozenset[date]
    flare: tuple[date, ...]
    away: frozenset[date]
    rest: Break
    spells: tuple[Spell, ...]
    silent: frozenset[date]
    written_later: frozenset[date]
    notes: dict[date, str]

    def zone(self, day: date) -> str:
        """The time zone they were in."""
        return AWAY if day in self.away else HOME

    def in_spell(self, day: date) -> bool:
        """Whether the full sleep diary was kept."""
        return any(spell.first <= day <= spell.last for spell in self.spells)


def diary_plan(last_day: date) -> DiaryPlan:
    """What the year up to a day holds."""
    days = days_in(last_day - (DAYS - 1) * _DAY, last_day)
    latest = days[-_SUMMARY_DAYS:]
    changes = {day for day in days if _clock_changes(day)}
    away, rest = _quiet_stretch(days[150:], 10, changes), _quiet_stretch(latest[49:], 7, changes)
    told, chance = {*changes, *latest[29:33], *away, *days[-3:]}, Chance()
    silent = {*rest, *_silent_days(days, {*told, *rest}, chance)}
    free = [day for day in days[:-14] if day not in told | silent]
    noted = [day for day in days if day not in silent]
    spells = (latest[0], latest[_SPELL_DAYS - 1]), (latest[-_SPELL_DAYS], visit_day(last_day))
    return DiaryPlan(
        first=days[0],
        clock_changes=frozenset(changes),
        flare=latest[29:33],
        away=frozenset(away),
        rest=Break(id=own_id("break", rest[0]), first=rest[0], last=rest[-1]),
        spells=tuple(Spell(id=own_id("spell", one), first=one, last=last) for one, last in spells),
        silent=frozenset(silent),
        written_later=frozenset(chance.some(free, 6)),
        notes=dict(zip(chance.some(noted, len(_NOTES)), _NOTES, strict=True)),
    )


def _clock_changes(day: date) -> bool:
    """Whether the clocks of home change in the night that ends on a day."""
    zone = ZoneInfo(HOME)
    noon = datetime.combine(day, time(12), zone)
    return noon.utcoffset() != (noon - _DAY).utcoffset()


def _quiet_stretch(days: Sequence[date], length: int, changes: set[date]) -> Sequence[date]:
    """The first so many days that lie well off a clock change."""
    near = {change + n * _DAY for change in changes for n in (-2, -1, 0, 1, 2)}
    return next(found for n in range(len(days)) if not near & {*(found := days[n : n + length])})


def _silent_days(days: Sequence[date], told: set[date], chance: Chance) -> set[date]:
    """15 % of the days, the week of rest not counted: two in each spell, others now and then."""
    latest = days[-_SUMMARY_DAYS:]
    spells = ((latest[:_SPELL_DAYS], 2), (latest[-_SPELL_DAYS:], 2))
    others = ((latest[_SPELL_DAYS:-_SPELL_DAYS], 3), (days[:-_SUMMARY_DAYS], _WITHOUT_ENTRY - 14))
    return {
        day
        for part, count in (*spells, *others)
        for day in chance.some([day for day in part if day not in told], count)
    }


@dataclass(frozen=True, slots=True)
class DemoDay:
    """One day of the year on which something was written down."""

    plan: DiaryPlan
    n: int
    chance: Chance

    @property
    def day(self) -> date:
        """Its date."""
        return self.plan.first + self.n * _DAY

    @property
    def flare(self) -> bool:
        """Whether it lies in the flare-up."""
        return self.day in self.plan.flare

    @property
    def getting_on(self) -> float:
        """How far the slow improvement has come: 0 in the beginning, 1 at the end."""
        before = DAYS - _SUMMARY_DAYS
        latest = max(0, self.n - before) / (_SUMMARY_DAYS - 1)
        return 0.25 * min(1, self.n / before) + 0.75 * latest

    def entries(self) -> tuple[list[CheckIn], list[Night]]:
        """What was written down of this day, and of the night that ended on it."""
        check_ins = self._check_ins()
        return check_ins, self._nights(alone=not check_ins)

    def _check_ins(self) -> list[CheckIn]:
        """None on a few days, one on most, several on some."""
        if self.chance.happens(0.03) and not (self.flare or self.n == DAYS - 1):
            return []
        if not (self.flare or self.n == DAYS - 1) and self.chance.happens(0.03):
            check_in_id = own_id("check-in", self.day)
            at = self._at(1)
            return [CheckIn(id=check_in_id, day=self.day, recorded_at=at, hard_day=True)]
        hard = self.flare or self.chance.happens(0.04)
        several = 1 + self.chance.happens(0.12)
        several += several > 1 and self.chance.happens(0.2)
        return [self._check_in(number, hard) for number in range(several, 0, -1)]

    def _check_in(self, number: int, hard: bool) -> CheckIn:
        main = number == 1
        worse = 2.6 if self.flare else 1.3 if hard else 0.0
        return CheckIn(
            id=own_id("check-in", self.day, number),
            day=self.day,
            recorded_at=self._at(number),
            hard_day=hard and main,
            did=self._did(hard) if main else (),
            interference=self.chance.score(6.9 - 2.9 * self.getting_on + worse, 0.9),
            **self._pain(worse),
            **(self._feelings(worse) if main else {}),
            regions=self._regions(),
            note=self.plan.notes.get(self.day, "") if main else "",
        )

    def _at(self, number: int) -> datetime:
        """When it was written: next morning as a rule, some in the evening, a few days later."""
        minute, evening = self.chance.whole(0, 59), self.n == DAYS - 1 or self.chance.happens(0.3)
        if number > 1:
            days, hour = 0, 9 + 4 * (number - 1)
        elif self.day in self.plan.written_later:
            days, hour = self.chance.whole(4, 7), 10
        else:
            days, hour = (0, 20) if evening else (1, 8)
        on = self.day + days * _DAY
        return datetime.combine(on, time(hour, minute), ZoneInfo(self.plan.zone(on)))

    def _did(self, hard: bool) -> tuple[str, ...]:
        share = 0.35 if self.flare else 0.5 if hard else 0.58 + 0.34 * self.getting_on
        if not self.chance.happens(share):
            return ()
        if self.day in self.plan.away:
            return tuple(self.chance.some(_AWAY_WORDS, self.chance.whole(1, 2)))
        winter = self.day.month in {11, 12, 1, 2}
        often = [word for word in _OFTEN if word != "Garden" or not winter]
        words = [*dict.fromkeys(self.chance.some(often, self.chance.whole(1, 1 if hard else 4)))]
        if self.day.weekday() == 3 and not hard and self.chance.happens(0.4 + self.getting_on / 2):
            words.append("Choir")
        if self.chance.happens(0.15):
            words += self.chance.some(_NOW_AND_THEN, 1)
        return tuple(words)

    def _pain(self, worse: float) -> dict[str, int]:
        if not self.chance.happens(0.85):
            return {}
        usual = self.chance.score(6.0 - 0.4 * self.getting_on + 0.8 * worse, 0.7)
        return {
            "pain_least": max(0, usual - self.chance.whole(1, 3)),
            "pain_average": usual,
            "pain_worst": min(10, usual + self.chance.whole(1, 3)),
        }

    def _feelings(self, worse: float) -> dict[str, int]:
        if not self.chance.happens(0.75):
            return {}
        better = self.getting_on
        return {
            "mood": self.chance.score(4.6 + 1.2 * better - 0.6 * worse, 1.0),
            "fatigue": self.chance.score(6.4 - 1.0 * better + 0.6 * worse, 0.9),
            "stress": self.chance.score(5.2 - 0.9 * better + 0.4 * worse, 1.2),
        }

    def _regions(self) -> tuple[str, ...]:
        if not (self.flare or self.chance.happens(0.35)):
            return ()
        more = self.chance.some(_MORE_PLACES, 3 if self.flare else self.chance.whole(0, 1))
        return (*self.chance.some(_PLACES, self.chance.whole(1, 3)), *more)

    def _nights(self, *, alone: bool) -> list[Night]:
        """Quality on most, times where the diary asks for them."""
        sleepless, worse = self.day == self.plan.flare[1], 1.5 if self.flare else 0.0
        full = self.day in self.plan.clock_changes or self.plan.in_spell(self.day)
        full = full or (self.day in self.plan.away and self.chance.happens(0.4))
        if not (full or sleepless or alone or self.chance.happens(0.9)):
            return []
        usual = self.plan.in_spell(self.day) and self.day.weekday() == 5
        night = Night(
            id=own_id("night", self.day),
            day=self.day,
            quality=0 if sleepless else self.chance.score(4.7 + 1.3 * self.getting_on - worse, 1),
            as_usual=usual,
            time_zone=self.plan.zone(self.day) if full or sleepless else "",
            slept=not sleepless,
            **(_SLEEPLESS if sleepless else _USUAL if usual else self._times() if full else {}),
        )
        return [night]

    def _times(self) -> dict[str, WallTime | int]:
        better = self.getting_on
        into_bed = 22 * 60 + 20 + 5 * self.chance.whole(0, 12)
        tried = into_bed + 5 * self.chance.whole(2, 7)
        woke = 6 * 60 + 5 * self.chance.whole(-4, 10)
        woken = self.chance.whole(1, 4)
        return {
            "into_bed": _wall(into_bed),
            "tried_to_sleep": _wall(tried),
            "sleep_latency_min": 5 * round(self.chance.around(10 - 6 * better, 1.5)),
            "awakenings": woken,
            "awake_min": 5 * max(1, round(self.chance.around(14 - 9 * better, 2.0))),
            "final_awakening": _wall(woke),
            "out_of_bed": _wall(woke + 5 * self.chance.whole(2, 9)),
            "trying_after_waking_min": 5 * self.chance.whole(0, 2),
            "nap_min": 10 * self.chance.whole(0, 4),
        }


_USUAL_AT = (WallTime(22, 45), WallTime(23, 10), WallTime(6, 10), WallTime(6, 40))
_USUAL = dict(zip(NIGHT_TIMES, _USUAL_AT, strict=True))
_SLEEPLESS = {"into_bed": WallTime(23, 10), "out_of_bed": WallTime(6, 30)}


def _wall(minutes: int) -> WallTime:
    return WallTime(*divmod(minutes % (24 * 60), 60))


def visit_day(last_day: date) -> date:
    """Three days after the last entry; on a Monday where that is a weekend."""
    day = last_day + 3 * _DAY
    return day + {5: 2, 6: 1}.get(day.weekday(), 0) * _DAY
