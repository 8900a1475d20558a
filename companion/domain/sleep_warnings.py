"""Answers about a night that are rare, and often a slip: asked about once, then kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.sleep import Night, NightFigures, figures

if TYPE_CHECKING:
    from companion.domain.times import WallTime


class SleepWarning(StrEnum):
    """An answer that is rare, and often a slip; it may be kept. Thresholds: our choice."""

    WOKE_WITHOUT_MINUTES = "woke, yet no minutes awake"
    LONG_IN_BED = "over 14 hours in bed"
    SHORT_SLEEP = "under 2 hours of sleep"
    LONG_SLEEP = "over 12 hours of sleep"
    SLOW_TO_SLEEP = "over 3 hours to fall asleep"
    BED_BY_DAY = "into bed between 06:00 and 18:00"
    TRYING_PAST_RISING = "still trying to sleep after getting up"


WARNED_FIELDS: Mapping[SleepWarning, tuple[str, ...]] = {
    SleepWarning.WOKE_WITHOUT_MINUTES: ("awakenings", "awake_min"),
    SleepWarning.LONG_IN_BED: ("into_bed", "out_of_bed"),
    SleepWarning.SHORT_SLEEP: ("tried_to_sleep", "final_awakening"),
    SleepWarning.LONG_SLEEP: ("tried_to_sleep", "final_awakening"),
    SleepWarning.SLOW_TO_SLEEP: ("sleep_latency_min",),
    SleepWarning.BED_BY_DAY: ("into_bed",),
    SleepWarning.TRYING_PAST_RISING: ("trying_after_waking_min", "out_of_bed"),
}
"""The answers each warning is about."""


def warnings(night: Night) -> tuple[SleepWarning, ...]:
    """What to ask about once more before a night is kept.

    Slips of date and of morning and evening are documented errors of sleep diaries.
    Source: Shaffer 2023; the thresholds are our choice, not evidence.
    """
    found = figures(night)
    in_bed, sleep = found.time_in_bed_min, found.total_sleep_min
    held = {
        SleepWarning.WOKE_WITHOUT_MINUTES: bool(night.awakenings) and night.awake_min == 0,
        SleepWarning.LONG_IN_BED: in_bed is not None and in_bed > 14 * 60,
        SleepWarning.SHORT_SLEEP: night.slept and sleep is not None and sleep < 2 * 60,
        SleepWarning.LONG_SLEEP: sleep is not None and sleep > 12 * 60,
        SleepWarning.SLOW_TO_SLEEP: (night.sleep_latency_min or 0) > 180,
        SleepWarning.BED_BY_DAY: _by_day(night.into_bed),
        SleepWarning.TRYING_PAST_RISING: _past_rising(night, found),
    }
    return tuple(warning for warning, holds in held.items() if holds)


def _past_rising(night: Night, found: NightFigures) -> bool:
    trying, rest = night.trying_after_waking_min, found.terminal_wake_min
    return trying is not None and rest is not None and trying > rest


def _by_day(wall: WallTime | None) -> bool:
    return wall is not None and time(6) <= time(wall.hour, wall.minute) <= time(18)
