"""The figures of some days: several check-ins are one figure, a day without any is a gap."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.comparison import Figure
from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.domain.times import WallTime
from companion.screens.forms.figures import read_figures

LONDON = ZoneInfo("Europe/London")
DAY = date(2026, 5, 11)


def check_in(day, number=1, days_later=0, **answers):
    at = datetime.combine(day + timedelta(days=days_later), datetime.min.time(), LONDON)
    return CheckIn(id=f"{day}-{number}", day=day, recorded_at=at.replace(hour=20), **answers)


def test_several_check_ins_of_a_day_are_one_figure(stores):
    stores.diary.add(check_in(DAY, 1, interference=4, pain_average=4, pain_worst=6, pain_least=3))
    stores.diary.add(check_in(DAY, 2, interference=7, did=("a walk",), pain_worst=9, pain_least=1))
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert found[Figure.DID].values == (1.0,)
    assert found[Figure.INTERFERENCE].values == (5.5,)
    assert found[Figure.PAIN_AVERAGE].values == (4.0,)
    assert found[Figure.PAIN_WORST].values == (9.0,)
    assert found[Figure.PAIN_LEAST].values == (1.0,)


def test_a_day_without_entries_is_a_gap_in_every_figure(stores):
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert all(series.values == (None,) for series in found.values())


def test_an_entry_written_later_is_known_as_such(stores):
    stores.diary.add(check_in(DAY, days_later=5, interference=4))
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert found[Figure.INTERFERENCE].entered_later == {DAY}


def test_nights_have_their_hours_and_their_part_of_the_time_in_bed(stores):
    stores.sleep.add(
        Night(
            id="n",
            day=DAY,
            quality=6,
            time_zone="Europe/London",
            into_bed=WallTime(22, 30),
            tried_to_sleep=WallTime(23, 0),
            sleep_latency_min=30,
            awakenings=2,
            awake_min=45,
            final_awakening=WallTime(6, 30),
            out_of_bed=WallTime(7, 0),
        )
    )
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert found[Figure.NIGHTS].values == (6.0,)
    assert found[Figure.ASLEEP].values == (375.0,)
    assert found[Figure.EFFICIENCY].values == (pytest.approx(100 * 375 / 510),)
