"""P20: journeys through time zones and wrong clocks, in which no day of the diary moves."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from companion.domain.activities import Activity
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.dose import Done
from companion.domain.entries import of_kind
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Session
from companion.domain.refused import Refused
from companion.domain.sleep import NIGHT_TIMES, Night, figures, waking_day
from companion.domain.times import WallTime
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.forms.entry import Entry, write
from companion.store.intake import everything, take_in
from tests.reliability.measured import Measured

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.opening import Opened

FULL = 200
QUICK = 8

WEST, EAST = "Pacific/Pago_Pago", "Pacific/Kiritimati"
LORD_HOWE, LONDON = "Australia/Lord_Howe", "Europe/London"
ZONES = (
    WEST, "Pacific/Honolulu", "America/New_York", "America/St_Johns", "UTC", LONDON,
    "Asia/Kathmandu", "Australia/Adelaide", LORD_HOWE, "Pacific/Chatham", "Pacific/Apia", EAST,
)  # fmt: skip
WALK = Activity(id="walk", name="Walk")
DEEDS = 14
HOUR = timedelta(hours=1)


@dataclass
class Traveller:
    """Someone who writes down their days, wherever and whenever their clock says they are.

    Attributes:
        chance: What they meet with.
        now: The instant, as their clock has it.
        zone: Where they are.
        check_ins: All that must be there, by id.
        nights: The same of nights.
        sessions: The same of walks, each at its own time.
        exercises: The same of exercises.
        ahead: How often an import was refused, as its days were more than one ahead of this clock.
        wrong: What went wrong.
    """

    chance: random.Random
    now: datetime
    zone: str
    check_ins: dict[str, CheckIn] = field(default_factory=dict)
    nights: dict[str, Night] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    exercises: dict[str, LogEntry] = field(default_factory=dict)
    ahead: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def clock(self) -> Clock:
        """Their clock."""
        return Clock.fixed(self.now, self.zone)

    def write_down(self, opened: Opened, number: int) -> None:
        """A check-in, a night, or another answer to one that is there; all as the page does it."""
        clock, stores = self.clock, opened.stores
        if self.check_ins and self.chance.random() < 0.2:
            before = self.check_ins[self.chance.choice(list(self.check_ins))]
            after = CheckIn(**_fields(before) | {"note": f"changed {number}"})
            write(stores, clock, Entry(before), Entry(after))
            self.check_ins[after.id] = after
            return
        check_in = CheckIn(
            id=f"c{number}", day=clock.asked_day(), recorded_at=clock.local(), mood=number % 11
        )
        day = waking_day(clock)
        kept = stores.sleep.on(day)
        night = self._night(kept.id if kept else f"n{number}", day) or kept
        write(stores, clock, Entry(None, kept), Entry(check_in, night))
        self.check_ins[check_in.id] = check_in
        if night is not None:
            self.nights[night.id] = night
        self._walk(opened, number)

    def _walk(self, opened: Opened, number: int) -> None:
        """A walk and an exercise now, wherever that is; their day is that on which they began."""
        clock = self.clock
        walk = Session(
            id=f"s{number}", activity_id=WALK.id, day=clock.today(), started_at=clock.local(),
            amount=number,
        )  # fmt: skip
        opened.stores.activities.keep(WALK)
        opened.stores.sessions.keep(walk)
        self.sessions[walk.id] = walk
        done = LogEntry(
            id=f"e{number}", session_id=f"x{number}", exercise_id="bridge", day=clock.today(),
            done_at=clock.local(), done=Done(repetitions=number),
        )  # fmt: skip
        opened.stores.exercise_log.keep(done)
        self.exercises[done.id] = done

    def _night(self, night_id: str, day: date) -> Night | None:
        """The night that ended this morning, as it really was; None when it is refused."""
        zone = ZoneInfo(self.zone)
        rose = datetime.combine(day, time(4, 30), zone) + self.chance.randint(0, 240) * HOUR / 60
        woke = self.chance.randrange(0, 205, 5)  # after midnight, else it is another day's night
        lengths = [woke, *sorted(self.chance.sample(range(woke + 5, 600, 5), 2))]
        instants = [rose.astimezone(UTC) - timedelta(minutes=each) for each in lengths[::-1]]
        local = [*(each.astimezone(zone) for each in instants), rose]
        walls = {
            name: WallTime(at.hour, at.minute, second_pass=bool(at.fold))
            for name, at in zip(NIGHT_TIMES, local, strict=True)
        }
        try:
            night = Night(id=night_id, day=day, quality=5, time_zone=self.zone, **walls)
        except Refused as refused:
            self.wrong.append(f"{walls} refused: {refused.reason}")
            return None
        found, lasted = figures(night), lengths[-1]
        if found.time_in_bed_min != lasted:
            self.wrong.append(f"{found.time_in_bed_min} min in bed, not {lasted}")
        if any(value is not None and value < 0 for value in _lengths(night)):
            self.wrong.append("a length below nought")
        return night

    def look(self, opened: Opened) -> None:
        """See whether the diary says what was written, no more, no less."""
        entries = everything(opened.stores).entries
        check_ins, nights = of_kind(entries, CheckIn), of_kind(entries, Night)
        if Counter(map(_told, check_ins)) != Counter(map(_told, self.check_ins.values())):
            self.wrong.append("check-ins")
        if Counter(nights) != Counter(self.nights.values()):
            self.wrong.append("nights")
        walks = of_kind(entries, Session)
        if Counter(map(_begun, walks)) != Counter(map(_begun, self.sessions.values())):
            self.wrong.append("walks")
        done = of_kind(entries, LogEntry)
        if Counter(map(_done, done)) != Counter(map(_done, self.exercises.values())):
            self.wrong.append("exercises")
        for day in {each.day for each in self.check_ins.values()}:
            here = [each for each in self.check_ins.values() if each.day == day]
            if len(opened.stores.diary.on(day)) != len(here):
                self.wrong.append(f"{day}")


def measure(folder: Path, count: int) -> Measured:
    """P20, so many journeys of every kind in turn."""
    wrong, entries, ahead = [], 0, 0
    for number in range(count):
        kind = list(KINDS)[number % len(KINDS)]
        place = folder / f"{number}"
        traveller = _travel(place, random.Random(number), KINDS[kind])
        wrong += [f"{kind} {number}: {each}" for each in traveller.wrong]
        entries += len(traveller.check_ins) + len(traveller.nights)
        entries += len(traveller.sessions) + len(traveller.exercises)
        ahead += traveller.ahead
        shutil.rmtree(place)
    return Measured(
        "P20",
        f"{count} journeys of {len(KINDS)} kinds, {entries} entries written, reopened, exported, "
        "taken in",
        "no entry changes its day, none twice, none lost; no length below nought",
        f"{len(wrong)} otherwise {'; '.join(wrong)[:200]}, {ahead} imports of"
        " days more than one ahead were refused whole, and taken in later",
        not wrong,
    )


def _travel(place: Path, chance: random.Random, moves: Callable[..., None]) -> Traveller:
    traveller = Traveller(chance, datetime(2026, 1, 1, tzinfo=UTC), LONDON)
    moves(traveller, -1)
    opened = open_companion(AppPaths.under(place / "diary"), traveller.clock)
    for number in range(DEEDS):
        traveller.write_down(opened, number)
        moves(traveller, number)
        if number == DEEDS // 2:
            opened.close()
            opened = open_companion(AppPaths.under(place / "diary"), traveller.clock)
            traveller.look(opened)
    traveller.look(opened)
    write_folder(place / "export", everything(opened.stores).entries)
    opened.close()
    _take_in(place, traveller)
    return traveller


def _take_in(place: Path, traveller: Traveller) -> None:
    """Take the export into another diary; twice, which adds nothing.

    An entry more than a day ahead of the clock is refused, and all others with it. The days come.
    """
    other = open_companion(AppPaths.under(place / "other"), traveller.clock)
    while True:
        package = read_folder(place / "export", traveller.clock.today())
        plan = plan_import(package, Kept.of(*everything(other.stores)))
        if not plan.refusals:
            break
        days = (traveller.check_ins, traveller.nights, traveller.sessions)
        last = max(each.day for kind in days for each in kind.values())
        written = max(each.recorded_at.date() for each in traveller.check_ins.values())
        newest = max(last, written - timedelta(days=1)) - timedelta(days=1)
        if newest <= traveller.clock.today():
            traveller.wrong.append(f"refused: {plan.refusals[0].sentence}")
            break
        traveller.ahead += 1
        traveller.now += newest - traveller.clock.today()
    take_in(other.database, [row.entry for row in plan.added])
    again = plan_import(package, Kept.of(*everything(other.stores)))
    if not plan.refusals and not again.changes_nothing:
        traveller.wrong.append("taken in twice")
    other.close()
    other = open_companion(AppPaths.under(place / "other"), traveller.clock)
    traveller.look(other)
    other.close()


def _fields(check_in: CheckIn) -> dict[str, object]:
    return {name: getattr(check_in, name) for name in CheckIn.__dataclass_fields__}


def _told(check_in: CheckIn) -> tuple[object, ...]:
    """All of it, with the offset of the place where it was written."""
    return (*(_fields(check_in) | {"recorded_at": check_in.recorded_at.isoformat()}).values(),)


def _begun(session: Session) -> tuple[object, ...]:
    """Its day, and when it began with the offset of that place."""
    assert session.started_at is not None
    return session.id, session.day, session.amount, session.started_at.isoformat()


def _done(entry: LogEntry) -> tuple[object, ...]:
    """The same of an exercise."""
    assert entry.done_at is not None
    return entry.id, entry.day, entry.done, entry.done_at.isoformat()


def _lengths(night: Night) -> tuple[int | None, ...]:
    found = figures(night)
    return (
        found.time_in_bed_min, found.total_sleep_min, found.terminal_wake_min, found.dse_min,
    )  # fmt: skip


# --- the kinds of journey: what happens before deed 0 (number -1) and after each deed ----------


def _anywhere(one: Traveller, number: int) -> None:
    """From zone to zone, some hours later each time."""
    if number < 0:
        one.now = datetime(2026, one.chance.randint(1, 12), one.chance.randint(1, 28), tzinfo=UTC)
    one.now += one.chance.randint(1, 30) * HOUR
    one.zone = one.chance.choice(ZONES)


def _at_change(one: Traveller, number: int, zone: str, local: datetime) -> None:
    """Through the hours around a change of the clocks, at one place."""
    if number < 0:
        one.zone, one.now = zone, local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) - 60 * HOUR
    one.now += one.chance.randint(20, 600) * HOUR / 60


def _midnight(one: Traveller, number: int) -> None:
    """Back and forth over midnight and over four o'clock, when the day begins."""
    if number < 0:
        one.zone = one.chance.choice(ZONES)
        one.now = datetime(2026, 5, 12, 23, 59, 58, tzinfo=ZoneInfo(one.zone)).astimezone(UTC)
    one.now += one.chance.choice((timedelta(seconds=1), HOUR, 4 * HOUR, 3 * HOUR))


def _set_back(one: Traveller, number: int, by: timedelta) -> None:
    """A clock that is set back in the middle, and put right again much later or never."""
    if number < 0:
        one.zone, one.now = one.chance.choice(ZONES), datetime(2026, 5, 12, 9, tzinfo=UTC)
    one.now += one.chance.randint(4, 20) * HOUR
    if number == 5:
        one.now -= by
    if number == 10 and one.chance.random() < 0.5:
        one.now += by


def _date_line(one: Traveller, number: int) -> None:
    """Over the date line and back: a date comes twice, or never."""
    if number < 0:
        one.zone, one.now = EAST, datetime(2026, 5, 12, 14, 30, tzinfo=UTC)
    one.now += one.chance.randint(2, 14) * HOUR
    one.zone = one.chance.choice((WEST, EAST, "Pacific/Apia", "Pacific/Honolulu"))


KINDS: dict[str, Callable[[Traveller, int], None]] = {
    "anywhere": _anywhere,
    "gap": partial(_at_change, zone=LONDON, local=datetime(2026, 3, 29, 1)),
    "fold": partial(_at_change, zone=LONDON, local=datetime(2026, 10, 25, 1)),
    "half an hour": partial(_at_change, zone=LORD_HOWE, local=datetime(2026, 4, 5, 2)),
    "midnight": _midnight,
    "a day back": partial(_set_back, by=timedelta(days=1)),
    "a year back": partial(_set_back, by=timedelta(days=365)),
    "date line": _date_line,
}
