"""How many nights were near the window that a clinic agreed on: a fact, never a figure to reach."""

from datetime import date, timedelta

import pytest

from companion.domain.sleep import Night
from companion.domain.sleep_window import Near, nights_near
from companion.domain.times import WallTime

DAY = date(2026, 5, 4)
FROM, TO = WallTime(23, 45), WallTime(6, 15)


def night(number, into_bed, out_of_bed):
    times = {"into_bed": into_bed, "out_of_bed": out_of_bed}
    told = {field: WallTime.parse(time) for field, time in times.items() if time}
    zone = "Europe/London" if told else ""
    return Night(id=f"n{number}", day=DAY + timedelta(number), time_zone=zone, **told)


@pytest.mark.parametrize(
    ("into_bed", "out_of_bed", "found"),
    [
        ("23:45", "06:15", Near(1, 1)),
        ("00:15", "06:45", Near(1, 1)),
        ("23:15", "05:45", Near(1, 1)),
        ("00:16", "06:15", Near(0, 1)),
        ("23:45", "06:46", Near(0, 1)),
        ("23:45", "", Near(0, 0)),
        ("", "", Near(0, 0)),
    ],
)
def test_half_an_hour_still_is_near_on_either_side_of_midnight(into_bed, out_of_bed, found):
    assert nights_near([night(1, into_bed, out_of_bed)], FROM, TO) == found


def test_only_what_was_agreed_is_looked_at():
    nights = [night(1, "21:00", "06:20"), night(2, "23:45", ""), night(3, "", "06:00")]
    assert nights_near(nights, None, TO) == Near(2, 2)
    assert nights_near(nights, FROM, None) == Near(1, 2)
    assert nights_near(nights, None, None) == Near(0, 0)
