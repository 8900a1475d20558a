"""A night: what the person wrote down of it, and what follows from that.

The arithmetic of sleep diaries: time in bed, total sleep, and two efficiencies that are never
mixed. Source: Reed & Sacco 2016 (measuring sleep efficiency: what should the denominator be?).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_range,
    check_text,
)
from companion.domain.times import WallTime, instants, time_zone

if TYPE_CHECKING:
    from companion.domain.clock import Clock

NIGHT_TIMES = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
"""The four times, in the order of the night."""

NIGHT_MINUTES = ("sleep_latency_min", "awake_min", "trying_after_waking_min", "nap_min")
OF_SLEEP = (
    "sleep_latency_min",
    "awakenings",
    "awake_min",
    "final_awakening",
    "trying_after_waking_min",
)
"""What only a person who slept can tell."""

LONGEST_MIN = 24 * 60
MOST_AWAKENINGS = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """One night, under the day of waking up; every answer may be None, which is not given.

    Attributes:
        day: The day of waking.
        quality: 0 (very poor) to 10 (very good).
        as_usual: The times were filled in by "Same as usual".
        time_zone: IANA name of the place, such as "Europe/London"; needed where times are given.
        into_bed: When the person got into bed.
        tried_to_sleep: When they put the light out, so to say.
        sleep_latency_min: Minutes until they fell asleep.
        awakenings: How often they woke, the last time not counted.
        awake_min: Minutes awake in all between falling asleep and the last waking, in bed or not.
        final_awakening: When they woke for the last time.
        out_of_bed: When they got up for the day.
        trying_after_waking_min: Minutes after the last waking in which they still tried to sleep.
        slept: False: did not sleep at all.
        nap_min: Minutes of naps on the day before; never part of the night.
        note: Own words, at most 10,000 characters.

    Raises:
        Refused: an answer is out of its range, or two answers cannot both be right.
    """

    id: str
    day: date
    quality: int | None = None
    as_usual: bool = False
    time_zone: str = ""
    into_bed: WallTime | None = None
    tried_to_sleep: WallTime | None = None
    sleep_latency_min: int | None = None
    awakenings: int | None = None
    awake_min: int | None = None
    final_awakening: WallTime | None = None
    out_of_bed: WallTime | None = None
    trying_after_waking_min: int | None = None
    slept: bool = True
    nap_min: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_day(self.day)
        check_range(self.quality, "quality", 0, 10)
        check_range(self.awakenings, "awakenings", 0, MOST_AWAKENINGS)
        for field in NIGHT_MINUTES:
            check_range(getattr(self, field), field, 0, LONGEST_MIN)
        check_text(self.note, "note")
        _check_sleepless(self)
        if self.awakenings == 0 and self.awake_min:
            raise Refused(Reason.AWAKE_UNCOUNTED, ("awakenings", "awake_min"))
        at = resolved(self)
        _check_time_in_bed(at)
        _check_awake(self, at)

    @property
    def times(self) -> dict[str, WallTime | None]:
        """The four clock times by field name, in the order of the night."""
        return {field: getattr(self, field) for field in NIGHT_TIMES}

    @property
    def is_empty(self) -> bool:
        """Nothing was answered at all."""
        answers = (self.quality, self.awakenings, *self.times.values())
        minutes = (getattr(self, field) for field in NIGHT_MINUTES)
        given = any(answer is not None for answer in (*answers, *minutes))
        return self.slept and not given and not self.note.strip()


@dataclass(frozen=True, slots=True)
class NightFigures:
    """What follows from a night; None where an answer that it needs was not given.

    Attributes:
        time_in_bed_min: From into bed to out of bed, times out of bed at night included.
        total_sleep_min: Sleep in the night, without naps.
        terminal_wake_min: From the last waking to getting up.
        dse_min: Duration of the sleep episode: falling asleep, sleep, awake, still trying.
        sleep_efficiency_pct: Total sleep in percent of the time in bed; not rounded.
        sleep_efficiency_dse_pct: Total sleep in percent of the sleep episode; not rounded.
    """

    time_in_bed_min: int | None
    total_sleep_min: int | None
    terminal_wake_min: int | None
    dse_min: int | None
    sleep_efficiency_pct: float | None
    sleep_efficiency_dse_pct: float | None


def figures(night: Night) -> NightFigures:
    """Work out a night's figures.

    Time in bed = out of bed - into bed. Total sleep = (last waking - tried to sleep) - minutes to
    fall asleep - minutes awake; 0 where the person did not sleep. Sleep episode = minutes to fall
    asleep + total sleep + minutes awake + minutes still trying; None where the last was not asked.
    Source: Reed & Sacco 2016.
    """
    at = resolved(night)
    in_bed = _between(at, "into_bed", "out_of_bed")
    sleep = _total_sleep(night, at)
    episode = _sleep_episode(night, sleep)
    return NightFigures(
        time_in_bed_min=in_bed,
        total_sleep_min=sleep,
        terminal_wake_min=_between(at, "final_awakening", "out_of_bed"),
        dse_min=episode,
        sleep_efficiency_pct=_percent(sleep, in_bed),
        sleep_efficiency_dse_pct=_percent(sleep, episode),
    )


def weekly_efficiency(nights: Iterable[Night]) -> float | None:
    """Sleep efficiency over several nights, in percent, not rounded: all sleep / all time in bed.

    Counts the nights of which both are known; None where there is no such night.
    Our choice, not evidence: a mean of the nights' percentages would weigh short nights more.
    """
    every = [figures(night) for night in nights]
    known = [
        (each.total_sleep_min, each.time_in_bed_min)
        for each in every
        if each.total_sleep_min is not None and each.time_in_bed_min is not None
    ]
    return _percent(sum(sleep for sleep, _ in known), sum(in_bed for _, in_bed in known))


def resolved(night: Night) -> dict[str, datetime]:
    """The instants, in UTC, of the times that are given, by field name, in order.

    Raises:
        Refused: the times cannot be placed, or have no time zone.
    """
    given = any(wall is not None for wall in night.times.values())
    if not given and not night.time_zone:
        return {}
    return instants(night.day, time_zone(night.time_zone), night.times)


def waking_day(clock: Clock) -> date:
    """The day of waking that "last night" means when it is asked about now."""
    return clock.today()


def _check_sleepless(night: Night) -> None:
    told = [field for field in OF_SLEEP if getattr(night, field) is not None]
    if not night.slept and told:
        raise Refused(Reason.DID_NOT_SLEEP, ("slept", *told))


def _check_time_in_bed(at: Mapping[str, datetime]) -> None:
    in_bed = _between(at, "into_bed", "out_of_bed")
    if in_bed is not None and not 0 < in_bed <= LONGEST_MIN:
        raise Refused(Reason.BED_TIME_LENGTH, ("into_bed", "out_of_bed"), (0, 24))


def _check_awake(night: Night, at: Mapping[str, datetime]) -> None:
    """Not more minutes awake than there were; known as soon as any two times bound them."""
    awake = {
        field: value
        for field in ("sleep_latency_min", "awake_min")
        if (value := getattr(night, field))
    }
    start = next((field for field in ("tried_to_sleep", "into_bed") if field in at), "")
    end = next((field for field in ("final_awakening", "out_of_bed") if field in at), "")
    span = _between(at, start, end)
    if span is not None and sum(awake.values()) > span:
        raise Refused(Reason.AWAKE_TOO_LONG, (*awake, start, end))


def _total_sleep(night: Night, at: Mapping[str, datetime]) -> int | None:
    if not night.slept:
        return 0
    period = _between(at, "tried_to_sleep", "final_awakening")
    latency, awake = night.sleep_latency_min, _awake(night)
    if period is None or latency is None or awake is None:
        return None
    return period - latency - awake


def _sleep_episode(night: Night, sleep: int | None) -> int | None:
    parts = (sleep, night.sleep_latency_min, _awake(night), night.trying_after_waking_min)
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _awake(night: Night) -> int | None:
    """Minutes awake in the night; who never woke was awake for none."""
    return 0 if night.awakenings == 0 else night.awake_min


def _between(at: Mapping[str, datetime], start: str, end: str) -> int | None:
    if start not in at or end not in at:
        return None
    return int((at[end] - at[start]) / timedelta(minutes=1))


def _percent(part: int | None, whole: int | None) -> float | None:
    return 100 * part / whole if part is not None and whole else None
