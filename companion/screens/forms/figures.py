"""The figures of some days, read from the stores: for Progress and the page for the clinic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.comparison import Figure
from companion.domain.diary import Measure
from companion.domain.series import DailySeries, Several, Unit, daily, ratio
from companion.domain.sleep import figures as of_night

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.sleep import Night
    from companion.store.diary import DiaryColumns, DiaryStore
    from companion.store.sleep import SleepStore

Figures = dict[Figure, DailySeries]

_SCALES = {
    Figure.INTERFERENCE: (Measure.INTERFERENCE, Several.MEAN),
    Figure.PAIN_AVERAGE: (Measure.PAIN_AVERAGE, Several.MEAN),
    Figure.PAIN_WORST: (Measure.PAIN_WORST, Several.MAX),
    Figure.PAIN_LEAST: (Measure.PAIN_LEAST, Several.MIN),
}


def read_figures(diary: DiaryStore, nights: SleepStore, first: date, last: date) -> Figures:
    """Every figure of these days; a figure never written down is a series of gaps."""
    return {
        **read_answers(diary, nights, first, last),
        **_of_nights(nights.with_times(first, last), first, last),
    }


def read_answers(diary: DiaryStore, nights: SleepStore, first: date, last: date) -> Figures:
    """The figures that were answered: quick, as no night is worked out from its clock times."""
    return {
        **_of_check_ins(diary.columns(first, last), first, last),
        Figure.NIGHTS: daily(nights.quality(first, last), first, last, Unit.SCORE_0_10),
    }


def _of_check_ins(columns: DiaryColumns, first: date, last: date) -> Figures:
    days = columns.days
    later = [day for day, is_later in zip(days, columns.entered_later, strict=True) if is_later]
    did = zip(days, map(float, columns.did), strict=True)
    found = {Figure.DID: daily(did, first, last, Unit.DAYS, Several.MAX, later)}
    for figure, (measure, several) in _SCALES.items():
        pairs = zip(days, columns.scales[measure], strict=True)
        found[figure] = daily(pairs, first, last, Unit.SCORE_0_10, several, later)
    return found


def _of_nights(nights: tuple[Night, ...], first: date, last: date) -> Figures:
    worked_out = [(night.day, of_night(night)) for night in nights]
    asleep = daily(
        ((day, found.total_sleep_min) for day, found in worked_out), first, last, Unit.MINUTES
    )
    in_bed = daily(
        ((day, found.time_in_bed_min) for day, found in worked_out), first, last, Unit.MINUTES
    )
    return {Figure.ASLEEP: asleep, Figure.EFFICIENCY: ratio(asleep, in_bed)}
