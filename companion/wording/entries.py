"""An entry in words: what a check-in and a night say, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.diary import Measure, entered_later
from companion.domain.sleep import figures
from companion.wording.days import clock_words, day_of_month, long_day
from companion.wording.numbers import number
from companion.wording.times import clock_time, duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.diary import CheckIn
    from companion.domain.sleep import Night

Line = tuple[str, str]
"""What is said about, and what is said."""


def measure_name(measure: Measure) -> str:
    """What an answer of the check-in is called."""
    return {
        Measure.DID: tr("What you did"),
        Measure.INTERFERENCE: tr("Pain got in the way"),
        Measure.PAIN_AVERAGE: tr("Usual pain"),
        Measure.PAIN_WORST: tr("Worst pain"),
        Measure.PAIN_LEAST: tr("Least pain"),
        Measure.MOOD: tr("Mood"),
        Measure.FATIGUE: tr("Tiredness"),
        Measure.STRESS: tr("Tension"),
    }[measure]


def of_ten(value: float) -> str:
    """A value of a 0 to 10 scale."""
    return tr("{n} of 10").format(n=number(value, 0))


def check_in_lines(check_in: CheckIn, *, pain: bool = True) -> list[Line]:
    """What a check-in says; places on the body are left to who knows their names.

    Args:
        check_in: The check-in.
        pain: Whether pain ratings are shown; the person can switch them off everywhere.
    """
    lines: list[Line] = []
    if check_in.hard_day:
        lines.append((tr("A hard day"), ""))
    if check_in.did:
        lines.append((measure_name(Measure.DID), ", ".join(check_in.did)))
    ratings = (Measure.PAIN_AVERAGE, Measure.PAIN_WORST, Measure.PAIN_LEAST)
    for measure in Measure:
        if measure is Measure.DID or (measure in ratings and not pain):
            continue
        value = getattr(check_in, measure)
        if value is not None:
            lines.append((measure_name(measure), of_ten(value)))
    if check_in.note.strip():
        lines.append((tr("Note"), check_in.note))
    return lines


def night_lines(night: Night) -> list[Line]:
    """What a night says, and what follows from its times."""
    lines: list[Line] = []
    if night.quality is not None:
        lines.append((tr("How the night was"), of_ten(night.quality)))
    if not night.slept:
        lines.append((tr("You did not sleep"), ""))
    times = ((tr("Into bed"), night.into_bed), (tr("Out of bed"), night.out_of_bed))
    lines += [(words, clock_time(time)) for words, time in times if time is not None]
    lines += _worked_out(night)
    if night.as_usual:
        lines.append((tr("Times filled in as usual"), ""))
    if night.note.strip():
        lines.append((tr("Note"), night.note))
    return lines


def _worked_out(night: Night) -> list[Line]:
    lines: list[Line] = []
    found = figures(night)
    if found.total_sleep_min is not None:
        lines.append((tr("Asleep"), duration(found.total_sleep_min)))
    if found.sleep_efficiency_pct is not None:
        share = tr("{n} % of the time in bed").format(n=number(found.sleep_efficiency_pct, 0))
        lines.append((tr("Sleep efficiency"), share))
    return lines


def deleted(what: str) -> str:
    """It lies in the bin: "Deleted: Monday 11 May, fall. It stays in the bin for 30 days."."""
    return tr("Deleted: {what}. It stays in the bin for 30 days.").format(what=what)


def written_when(check_in: CheckIn) -> str:
    """When a check-in was written; one written much later says so."""
    written = check_in.recorded_at
    if entered_later(check_in.day, written):
        return tr("Written later, on {day}").format(day=long_day(written.date()))
    return tr("Written on {day} at {time}").format(
        day=day_of_month(written.date()), time=clock_words(written)
    )
