"""How much of an exercise, in words: on the pages of exercise, in the guide, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.dose import Side
from companion.domain.pacing_sessions import Told
from companion.wording.numbers import number, rounded
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.dose import Done, Dose
    from companion.domain.exercise_log import LogEntry


def dose_words(dose: Dose) -> str:
    """A planned dose in one line: "2 sets of 8, hold 5 s, each side, red band".

    Empty where the sheet gives no amount at all.
    """
    said = [
        _much(dose),
        _hold(dose),
        side_words(dose.side),
        dose.resistance,
        _rest(dose),
    ]
    return ", ".join(part for part in said if part)


def done_words(done: Done) -> str:
    """What was done, in one line; empty where nothing was told."""
    is_both = done.repetitions is not None and done.minutes is not None
    lasted = minutes_words(done.minutes or 0) if is_both else ""
    return ", ".join(part for part in (_much(done), _hold(done), lasted) if part)


def sided(told: str, side: Side, *, is_less: bool) -> str:
    """What was done, and on which side: "As planned: 5 times, each side".

    Less than planned of both sides is kept as what each of them had on average.

    Args:
        told: What was done; empty where nothing was told.
        side: Of the plan.
        is_less: It was less than planned.
    """
    on_average = is_less and side is Side.BOTH
    words = tr("on average for each side") if on_average else side_words(side)
    return f"{told}, {words}" if told and words else told


def told_with_side(told: str, entry: LogEntry, side: Side) -> str:
    """What was done, in words, and on which side; nothing done has none."""
    if entry.done.is_nothing:
        return told
    return sided(told, side, is_less=entry.as_planned is Told.LESS)


def side_words(side: Side) -> str:
    """Which side, as it stands behind an amount; empty where there is none."""
    return {
        Side.BOTH: tr("each side"),
        Side.LEFT: tr("left side"),
        Side.RIGHT: tr("right side"),
        Side.NONE: "",
    }[side]


def side_name(side: Side) -> str:
    """A side, to choose from."""
    return {
        Side.NONE: tr("No side"),
        Side.BOTH: tr("Each side"),
        Side.LEFT: tr("Left"),
        Side.RIGHT: tr("Right"),
    }[side]


def minutes_words(minutes: float) -> str:
    """A length of time as a sheet has it: "10 min", "2.5 min"."""
    digits = 0 if rounded(minutes) == rounded(minutes, 0) else 1
    return tr("{n} min").format(n=number(minutes, digits))


def _much(dose: Dose | Done) -> str:
    """Sets, and what is in each of them."""
    one = _one(dose)
    if dose.sets is None or (dose.sets == 1 and one):
        return one if not _is_times(dose) else tr("%n time(s)", "", dose.repetitions or 0)
    sets = tr("%n set(s)", "", dose.sets)
    return tr("{sets} of {much}").format(sets=sets, much=one) if one else sets


def _one(dose: Dose | Done) -> str:
    """What is in one set; a hold alone is said by `_hold`."""
    if dose.repetitions is not None:
        return number(dose.repetitions, 0)
    if dose.minutes is not None:
        return minutes_words(dose.minutes)
    return ""


def _is_times(dose: Dose | Done) -> bool:
    return dose.repetitions is not None


def _hold(dose: Dose | Done) -> str:
    if dose.hold_s is None:
        return ""
    return tr("hold {n} s").format(n=number(dose.hold_s, 0))


def _rest(dose: Dose) -> str:
    if not dose.rest_s or (dose.sets or 1) == 1:
        return ""
    return tr("rest {n} s between sets").format(n=number(dose.rest_s, 0))
