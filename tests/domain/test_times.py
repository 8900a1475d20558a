"""Clock times, and where they lie when the clock is changed."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.refused import Reason, Refused
from companion.domain.times import WallTime, instants, needs_second_pass, time_zone

LONDON, LORD_HOWE = "Europe/London", "Australia/Lord_Howe"
wall_times = st.builds(WallTime, st.integers(0, 23), st.integers(0, 59), st.booleans())


def night(zone, day, **times):
    order = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
    walls = {f: WallTime.parse(times[f]) if f in times else None for f in order}
    return instants(date.fromisoformat(day), time_zone(zone), walls)


def refusal(zone, day, **times):
    with pytest.raises(Refused) as caught:
        night(zone, day, **times)
    return caught.value.reason, caught.value.fields


@given(wall_times)
def test_what_is_written_is_read_again(wall):
    assert WallTime.parse(str(wall)) == wall


def test_the_export_form():
    assert WallTime.parse("23:10") == WallTime(23, 10)
    assert WallTime.parse("01:30+1") == WallTime(1, 30, second_pass=True)
    assert str(WallTime(7, 5)) == "07:05"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "7:30",
        "24:00",
        "23:60",
        "0730",
        "23:10 ",
        "\n23:10",
        "23:10\n",
        "01:30+2",
        "٢٣:١٠",
        "23:1٠",
    ],
)
def test_any_other_form_is_refused(written):
    with pytest.raises(Refused) as caught:
        WallTime.parse(written, "into_bed")
    assert (caught.value.reason, caught.value.fields) == (Reason.NOT_A_TIME, ("into_bed",))


@pytest.mark.parametrize(("hour", "minute"), [(24, 0), (-1, 0), (3, 60), (3, -1)])
def test_no_clock_shows_it(hour, minute):
    with pytest.raises(Refused):
        WallTime(hour, minute)


def test_times_have_an_order_with_the_second_pass_last():
    passes = [WallTime(2, 0), WallTime(1, 30, second_pass=True), WallTime(1, 30)]
    assert [str(wall) for wall in sorted(passes)] == ["01:30", "01:30+1", "02:00"]


def test_an_evening_and_a_morning():
    at = night(LONDON, "2025-01-14", into_bed="22:30", out_of_bed="07:00")
    assert at == {
        "into_bed": datetime(2025, 1, 13, 22, 30, tzinfo=UTC),
        "out_of_bed": datetime(2025, 1, 14, 7, 0, tzinfo=UTC),
    }


def test_waking_before_midnight_and_rising_after_it_keeps_the_day_of_waking():
    at = night("UTC", "2025-01-14", final_awakening="23:50", out_of_bed="00:10")
    assert [instant.day for instant in at.values()] == [14, 15]


@pytest.mark.parametrize(
    ("times", "day_of_month"),
    [
        ({"into_bed": "22:00"}, 13),
        ({"tried_to_sleep": "00:30"}, 14),
        ({"into_bed": "17:59"}, 14),
        ({"final_awakening": "19:00"}, 14),
        ({"out_of_bed": "23:00"}, 14),
    ],
)
def test_a_time_alone_has_its_day(times, day_of_month):
    (instant,) = night("UTC", "2025-01-14", **times).values()
    assert instant.day == day_of_month


def test_neighbours_more_than_16_hours_apart_are_both_named():
    assert refusal("UTC", "2025-01-14", into_bed="23:00", tried_to_sleep="22:50") == (
        Reason.TIMES_FAR_APART,
        ("into_bed", "tried_to_sleep"),
    )
    assert refusal("UTC", "2025-01-14", into_bed="10:00", out_of_bed="02:01") == (
        Reason.TIMES_FAR_APART,
        ("into_bed", "out_of_bed"),
    )
    assert night("UTC", "2025-01-14", into_bed="10:00", out_of_bed="02:00")


def test_16_hours_are_counted_in_real_time():
    spring, autumn = "2025-03-30", "2025-10-26"
    assert night(LONDON, spring, into_bed="14:00", out_of_bed="07:00")
    assert refusal(LONDON, autumn, into_bed="15:00", out_of_bed="06:01")[1] == (
        "into_bed",
        "out_of_bed",
    )


@pytest.mark.parametrize(
    ("zone", "day", "skipped"),
    [
        (LONDON, "2025-03-30", "01:30"),
        ("America/New_York", "2025-03-09", "02:59"),
        (LORD_HOWE, "2025-10-05", "02:15"),
        ("America/Santiago", "2024-09-08", "00:30"),
    ],
)
def test_a_time_that_the_clock_skipped(zone, day, skipped):
    for others in ({}, {"out_of_bed": "08:00"}, {"out_of_bed": "03:00"}):
        assert refusal(zone, day, tried_to_sleep=skipped, **others) == (
            Reason.NO_SUCH_TIME,
            ("tried_to_sleep",),
        )
    assert refusal(zone, day, final_awakening=skipped)[0] == Reason.NO_SUCH_TIME


def test_lord_howe_moves_by_half_an_hour():
    assert night(LORD_HOWE, "2025-10-05", tried_to_sleep="01:59", final_awakening="02:30")
    spring = night(LORD_HOWE, "2025-10-05", into_bed="23:00", out_of_bed="07:00")
    autumn = night(LORD_HOWE, "2025-04-06", into_bed="23:00", out_of_bed="07:00")
    assert spring["out_of_bed"] - spring["into_bed"] == timedelta(hours=7.5)
    assert autumn["out_of_bed"] - autumn["into_bed"] == timedelta(hours=8.5)


def test_both_passes_of_an_hour():
    day = "2025-10-26"
    first = night(LONDON, day, tried_to_sleep="01:30", final_awakening="01:40")
    second = night(LONDON, day, tried_to_sleep="01:30", final_awakening="01:40+1")
    assert first["final_awakening"] - first["tried_to_sleep"] == timedelta(minutes=10)
    assert second["final_awakening"] - second["tried_to_sleep"] == timedelta(minutes=70)


def test_waking_in_the_first_pass_and_rising_in_the_second():
    at = night(LONDON, "2025-10-26", final_awakening="01:50", out_of_bed="01:10+1")
    assert at["out_of_bed"] - at["final_awakening"] == timedelta(minutes=20)


def test_the_passes_in_the_wrong_order():
    assert refusal(LONDON, "2025-10-26", final_awakening="01:30+1", out_of_bed="01:40") == (
        Reason.TIME_ORDER,
        ("final_awakening", "out_of_bed"),
    )


@pytest.mark.parametrize("others", [{}, {"out_of_bed": "07:00"}])
def test_no_second_pass_of_an_hour_that_is_not_repeated(others):
    for field in ("into_bed", "final_awakening"):
        assert refusal(LONDON, "2025-10-25", **{field: "01:30+1"}, **others) == (
            Reason.NOT_REPEATED,
            (field,),
        )


def test_when_to_ask_which_pass():
    last_sunday, half_hour = date(2025, 10, 26), date(2025, 4, 6)
    assert needs_second_pass(last_sunday, LONDON, WallTime(1, 30))
    assert not needs_second_pass(last_sunday, LONDON, WallTime(2, 0))
    assert not needs_second_pass(date(2025, 10, 25), LONDON, WallTime(1, 30))
    assert not needs_second_pass(last_sunday, "UTC", WallTime(1, 30))
    assert not needs_second_pass(half_hour, LORD_HOWE, WallTime(1, 29))
    assert needs_second_pass(half_hour, LORD_HOWE, WallTime(1, 30))
    # Where the clock goes back at midnight, the hour before it is the one that comes twice.
    assert needs_second_pass(date(2024, 4, 7), "America/Santiago", WallTime(23, 30))


def test_an_island_that_left_out_a_day():
    at = night("Pacific/Apia", "2011-12-31", into_bed="23:00", out_of_bed="07:00")
    assert at["out_of_bed"] - at["into_bed"] == timedelta(hours=8)


@pytest.mark.parametrize(
    "name", ["Europe/Atlantis", "../../etc/passwd", "/etc", "a\0b", "Europe", "é"]
)
def test_a_zone_nobody_knows(name):
    with pytest.raises(Refused) as caught:
        time_zone(name)
    assert (caught.value.reason, caught.value.fields) == (Reason.UNKNOWN_ZONE, ("time_zone",))


def test_no_zone():
    with pytest.raises(Refused) as caught:
        time_zone("")
    assert caught.value.reason == Reason.NO_ZONE


def test_the_last_day_there_is():
    assert refusal("Pacific/Pago_Pago", "9999-12-31", out_of_bed="23:00")[0] == Reason.IN_FUTURE


CHANGING = [LONDON, LORD_HOWE, "America/New_York", "America/Santiago", "Pacific/Apia", "UTC"]


@given(
    st.sampled_from(CHANGING),
    st.dates(date(1970, 1, 2), date(2040, 1, 1)),
    st.lists(st.none() | wall_times, min_size=4, max_size=4),
)
def test_whatever_is_typed_is_placed_in_order_or_refused(zone, day, walls):
    order = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
    times = dict(zip(order, walls, strict=True))
    try:
        at = instants(day, ZoneInfo(zone), times)
    except Refused:
        return
    placed = list(at.values())
    assert list(at) == [field for field in order if times[field] is not None]
    assert placed == sorted(placed)
    for field, instant in at.items():
        local = instant.astimezone(ZoneInfo(zone))
        assert (local.hour, local.minute, bool(local.fold)) == (
            times[field].hour,
            times[field].minute,
            times[field].second_pass,
        )
        assert abs((local.date() - day).days) <= 2


def test_every_zone_of_this_computer_can_be_read():
    for name in sorted(available_timezones())[::20]:
        assert needs_second_pass(date(2025, 6, 1), name, WallTime(12, 0)) is False
