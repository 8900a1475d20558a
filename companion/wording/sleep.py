"""A night in words: the names of its answers, which of them disagree, what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.refused import Reason, Refused
from companion.domain.sleep_warnings import WARNED_FIELDS, SleepWarning
from companion.domain.times import WallTime
from companion.wording.times import clock_time, duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.sleep import NightFigures


def night_fields() -> dict[str, str]:
    """What each answer about a night is called on screens, by its name in sleep.csv."""
    return {
        "day": tr("Day of waking"),
        "quality": tr("How was last night?"),
        "as_usual": tr("Same as usual"),
        "time_zone": tr("Time zone"),
        "into_bed": tr("Into bed"),
        "tried_to_sleep": tr("Tried to sleep"),
        "sleep_latency_min": tr("Time to fall asleep"),
        "awakenings": tr("Times awake in the night"),
        "awake_min": tr("Time awake in all"),
        "final_awakening": tr("Woke up for the day"),
        "out_of_bed": tr("Out of bed"),
        "trying_after_waking_min": tr("Still tried to sleep after waking"),
        "slept": tr("I did not sleep"),
        "nap_min": tr("Naps the day before"),
        "note": tr("A note about the night"),
    }


def night_field(field: str) -> str:
    """The name of one answer, as in `night_fields`."""
    return night_fields()[field]


def night_refusal(refused: Refused) -> str | None:
    """Which answers about a night disagree, in a sentence; None for what is not about a night.

    Out-of-range numbers, long texts and days are said the same way for every page: they are in
    `refusals`.
    """
    names = [tr("“{name}”").format(name=night_fields().get(each, each)) for each in refused.fields]
    first, last = names[0], names[-1]
    if refused.reason is Reason.AWAKE_TOO_LONG:
        return _awake_too_long(names)
    told = {
        Reason.NOT_A_TIME: tr("{first} is not a time of day, like 23:10."),
        Reason.NOT_A_LENGTH: tr("{first} is not a length of time, like 1 h 20."),
        Reason.TIME_ORDER: tr("{first} is later than {last}."),
        Reason.TIMES_FAR_APART: tr(
            "{first} is later than {last}, or over {hours} hours before it."
        ),
        Reason.NO_SUCH_TIME: tr("The clocks went forward. There was no such time: {first}."),
        Reason.NOT_REPEATED: tr("The clock showed this time only once that night: {first}."),
        Reason.NO_ZONE: tr("The times of a night need a time zone."),
        Reason.UNKNOWN_ZONE: tr("The time zone of this night is not one we know."),
        Reason.AWAKE_UNCOUNTED: tr("{first} is 0, but {last} is more than 0."),
        Reason.BED_TIME_LENGTH: tr("{first} and {last} leave no time in bed, or over 24 hours."),
        Reason.DID_NOT_SLEEP: tr("{first} is ticked, but {last} is filled in."),
    }.get(refused.reason)
    hours = refused.limits[0] if refused.limits else 0
    return told and told.format(first=first, last=last, hours=hours)


def _awake_too_long(names: list[str]) -> str:
    *awake, start, end = names
    if len(awake) == 1:
        said = tr("{awake} is longer than the time from {start} to {end}.")
        return said.format(awake=awake[0], start=start, end=end)
    said = tr("{one} and {other} do not fit between {start} and {end}.")
    return said.format(one=awake[0], other=awake[1], start=start, end=end)


def night_warning(warning: SleepWarning) -> str:
    """What is rare about a night, as a sentence; the person may keep it."""
    first, last = (night_fields()[WARNED_FIELDS[warning][at]] for at in (0, -1))
    said = {
        SleepWarning.WOKE_WITHOUT_MINUTES: tr("You woke in the night, but “{last}” is 0."),
        SleepWarning.LONG_IN_BED: tr("This makes more than 14 hours in bed."),
        SleepWarning.SHORT_SLEEP: tr("This makes less than 2 hours of sleep."),
        SleepWarning.LONG_SLEEP: tr("This makes more than 12 hours of sleep."),
        SleepWarning.SLOW_TO_SLEEP: tr("This makes more than 3 hours to fall asleep."),
        SleepWarning.BED_BY_DAY: tr("“{first}” lies between {morning} and {evening}."),
        SleepWarning.TRYING_PAST_RISING: tr("“{first}” goes on after “{last}”."),
    }[warning]
    morning, evening = clock_time(WallTime(6, 0)), clock_time(WallTime(18, 0))
    return said.format(first=first, last=last, morning=morning, evening=evening)


def which_pass(wall: WallTime) -> str:
    """The question where the clock showed a time twice."""
    shown = clock_time(WallTime(wall.hour, wall.minute))
    return tr("The clocks went back. They showed {time} twice. Which was it?").format(time=shown)


def night_in_short(found: NightFigures) -> str:
    """What follows from a night, in a line: sleep, time in bed, and which efficiency it is.

    A night without sleep is not rubbed in: it has its time in bed.
    """
    asleep, in_bed = found.total_sleep_min, found.time_in_bed_min
    if not asleep and in_bed is None:
        return ""
    if not asleep:
        return tr("{time} in bed").format(time=duration(in_bed or 0))
    if in_bed is None:
        return tr("{time} asleep").format(time=duration(asleep))
    return tr("{asleep} asleep, {in_bed} in bed: {percent} % of the time in bed").format(
        asleep=duration(asleep),
        in_bed=duration(in_bed),
        percent=round(found.sleep_efficiency_pct or 0),
    )
