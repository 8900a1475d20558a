"""A night's arithmetic: published examples, and what is refused."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from companion.domain.clock import Clock
from companion.domain.refused import Reason, Refused
from companion.domain.sleep import figures, waking_day, weekly_efficiency
from companion.domain.times import WallTime
from tests.domain.nights import TIMES, VECTORS, night, of_vector, only, vars_of


def refusal(**answers):
    with pytest.raises(Refused) as caught:
        night(**answers)
    return caught.value.reason, caught.value.fields


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["day"])
def test_worked_example(vector):
    expected = vector["expected"]
    if expected == "reject":
        with pytest.raises(Refused) as caught:
            of_vector(vector)
        assert caught.value.reason == Reason.AWAKE_TOO_LONG
        return
    found = figures(of_vector(vector))
    assert found.time_in_bed_min == expected["tib"]
    assert found.total_sleep_min == expected["tst"]
    assert found.terminal_wake_min == expected["twak"]
    assert found.dse_min == expected["dse"]
    rounded = [
        None if value is None else round(value, 1)
        for value in (found.sleep_efficiency_pct, found.sleep_efficiency_dse_pct)
    ]
    assert rounded == [expected["se_tib"], expected["se_dse"]]


def test_all_eight_examples_are_there():
    assert len(VECTORS) == 8


class TestRefused:
    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("quality", 11),
            ("quality", -1),
            ("awakenings", 100),
            ("sleep_latency_min", 1441),
            ("awake_min", -1),
            ("nap_min", 1441),
            ("trying_after_waking_min", 1441),
        ],
    )
    def test_out_of_range(self, field, value):
        assert refusal(**{field: value}) == (Reason.OUT_OF_RANGE, (field,))

    def test_halves_and_yes_are_no_whole_numbers(self):
        assert refusal(quality=5.5)[0] == Reason.NOT_WHOLE
        assert refusal(awakenings=True)[0] == Reason.NOT_WHOLE

    @pytest.mark.parametrize(
        ("answers", "fields"),
        [
            ({"tried_to_sleep": "22:00"}, ("into_bed", "tried_to_sleep")),
            ({"final_awakening": "22:59"}, ("tried_to_sleep", "final_awakening")),
            ({"out_of_bed": "06:29"}, ("final_awakening", "out_of_bed")),
            ({"into_bed": "06:00"}, ("into_bed", "tried_to_sleep")),
        ],
    )
    def test_times_out_of_order_name_both(self, answers, fields):
        assert refusal(**answers) == (Reason.TIMES_FAR_APART, fields)

    def test_more_minutes_awake_than_there_were(self):
        both = refusal(sleep_latency_min=400, awake_min=51)
        assert both == (
            Reason.AWAKE_TOO_LONG,
            ("sleep_latency_min", "awake_min", "tried_to_sleep", "final_awakening"),
        )
        assert night(sleep_latency_min=400, awake_min=50)
        one = refusal(sleep_latency_min=451, awake_min=None)
        assert one[1] == ("sleep_latency_min", "tried_to_sleep", "final_awakening")

    def test_awake_longer_than_the_time_in_bed_where_only_that_is_known(self):
        reason, fields = refusal(tried_to_sleep=None, final_awakening=None, awake_min=500)
        assert reason == Reason.AWAKE_TOO_LONG
        assert fields == ("sleep_latency_min", "awake_min", "into_bed", "out_of_bed")

    def test_never_woke_yet_minutes_awake(self):
        assert refusal(awakenings=0) == (Reason.AWAKE_UNCOUNTED, ("awakenings", "awake_min"))
        assert night(awakenings=0, awake_min=0)

    def test_no_time_in_bed(self):
        same = dict.fromkeys(TIMES, "23:00")
        assert refusal(**same, sleep_latency_min=0, awake_min=0) == (
            Reason.BED_TIME_LENGTH,
            ("into_bed", "out_of_bed"),
        )

    def test_more_than_a_day_in_bed(self):
        times = dict(zip(TIMES, ("10:00", "22:00", "12:00", "14:00"), strict=True))
        assert refusal(**times) == (Reason.BED_TIME_LENGTH, ("into_bed", "out_of_bed"))

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("sleep_latency_min", 10),
            ("awakenings", 1),
            ("awake_min", 10),
            ("final_awakening", WallTime(6, 0)),
            ("trying_after_waking_min", 10),
        ],
    )
    def test_did_not_sleep_yet_sleep_is_described(self, field, value):
        with pytest.raises(Refused) as caught:
            only(slept=False, time_zone="UTC", **{field: value})
        assert caught.value.reason == Reason.DID_NOT_SLEEP
        assert caught.value.fields == ("slept", field)

    def test_times_without_a_zone(self):
        assert refusal(time_zone="") == (Reason.NO_ZONE, ("time_zone",))
        assert refusal(time_zone="Europe/Atlantis") == (Reason.UNKNOWN_ZONE, ("time_zone",))
        with pytest.raises(Refused):
            only(time_zone="Europe/Atlantis")

    def test_words(self):
        assert refusal(note="a" * 10_001)[0] == Reason.TOO_LONG
        assert refusal(note="a\0b")[0] == Reason.HAS_NUL
        assert refusal(id="no spaces")[0] == Reason.BAD_ID
        assert refusal(day=date(202, 5, 1))[0] == Reason.TOO_EARLY

    def test_a_time_the_clock_skipped(self):
        assert refusal(day=date(2025, 3, 30), tried_to_sleep="01:30") == (
            Reason.NO_SUCH_TIME,
            ("tried_to_sleep",),
        )


class TestPartlyTold:
    def test_nothing_at_all(self):
        assert only().is_empty
        assert set(vars_of(figures(only()))) == {None}

    def test_how_it_was_alone(self):
        assert not only(quality=0).is_empty
        assert not only(slept=False).is_empty
        assert only(note=" ").is_empty

    def test_sleep_needs_its_four_answers(self):
        for field in ("tried_to_sleep", "final_awakening", "sleep_latency_min", "awake_min"):
            found = figures(night(**{field: None}))
            assert found.total_sleep_min is None
            assert found.sleep_efficiency_pct is None
            assert found.time_in_bed_min == 510

    def test_time_in_bed_needs_its_ends(self):
        for field in ("into_bed", "out_of_bed"):
            found = figures(night(**{field: None}))
            assert found.time_in_bed_min is None
            assert found.total_sleep_min == 375
            assert found.sleep_efficiency_pct is None

    def test_who_never_woke_was_awake_for_no_minutes(self):
        assert figures(night(awakenings=0, awake_min=None)).total_sleep_min == 420

    def test_no_second_efficiency_unless_asked(self):
        assert figures(night()).dse_min is None
        assert figures(night(trying_after_waking_min=0)).dse_min == 450

    def test_no_sleep_without_times(self):
        found = figures(only(slept=False))
        assert (found.total_sleep_min, found.time_in_bed_min) == (0, None)
        assert found.sleep_efficiency_pct is None


class TestWeek:
    def test_all_sleep_over_all_time_in_bed(self):
        short = night(into_bed="02:00", tried_to_sleep="02:00", sleep_latency_min=0, awake_min=0)
        week = [night(), short, only(quality=3), night(out_of_bed=None)]
        assert weekly_efficiency(week) == pytest.approx(100 * (375 + 270) / (510 + 300))

    def test_a_night_without_sleep_counts(self):
        assert weekly_efficiency([of_vector(VECTORS[4]), night()]) == pytest.approx(37500 / 990)

    def test_nothing_known(self):
        assert weekly_efficiency([]) is None
        assert weekly_efficiency([only(quality=3)]) is None


def test_last_night_belongs_to_this_morning():
    for hour, day in ((9, 12), (22, 12), (2, 11)):
        clock = Clock.fixed(datetime(2026, 5, 12, hour, tzinfo=ZoneInfo("Europe/London")))
        assert waking_day(clock) == date(2026, 5, day)
