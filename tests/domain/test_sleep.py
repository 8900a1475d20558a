"""A night's arithmetic: published examples, then laws."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.clock import Clock
from companion.domain.refused import Reason, Refused
from companion.domain.sleep import Night, figures, resolved, waking_day, weekly_efficiency
from companion.domain.sleep_usual import UsualTimes, usual_times
from companion.domain.sleep_warnings import WARNED_FIELDS, SleepWarning, warnings
from companion.domain.times import WallTime

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "sleep.json").read_text("utf-8"))
TIMES = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
ZONES = ["UTC", "Europe/London", "Australia/Lord_Howe", "America/New_York", "Pacific/Apia"]


def night(**answers):
    """A plain night in winter; answers in the words of the export file change it."""
    plain = {
        "id": "n1",
        "day": date(2025, 1, 14),
        "time_zone": "Europe/London",
        "into_bed": "22:30",
        "tried_to_sleep": "23:00",
        "sleep_latency_min": 30,
        "awakenings": 2,
        "awake_min": 45,
        "final_awakening": "06:30",
        "out_of_bed": "07:00",
    }
    told = plain | answers
    for field in TIMES:
        told[field] = told[field] and WallTime.parse(told[field])
    return Night(**told)


def only(**answers):
    """A night with nothing but these answers."""
    return Night(id="n1", day=date(2025, 1, 14), **answers)


def refusal(**answers):
    with pytest.raises(Refused) as caught:
        night(**answers)
    return caught.value.reason, caught.value.fields


def of_vector(vector):
    answers = {key: value for key, value in vector.items() if key != "expected"}
    return night(**answers | {"day": date.fromisoformat(vector["day"]), "awakenings": None})


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


def vars_of(value):
    return [getattr(value, name) for name in value.__slots__]


class TestWarnings:
    @pytest.mark.parametrize(
        ("answers", "warning"),
        [
            ({"awake_min": 0}, SleepWarning.WOKE_WITHOUT_MINUTES),
            ({"into_bed": "16:59", "tried_to_sleep": "17:00"}, SleepWarning.LONG_IN_BED),
            ({"sleep_latency_min": 300, "awake_min": 45}, SleepWarning.SHORT_SLEEP),
            ({"into_bed": "18:01", "tried_to_sleep": "18:01", "sleep_latency_min": 0,
              "awake_min": 0, "out_of_bed": "07:30"}, SleepWarning.LONG_SLEEP),
            ({"sleep_latency_min": 181}, SleepWarning.SLOW_TO_SLEEP),
            ({"into_bed": "18:00"}, SleepWarning.BED_BY_DAY),
            ({"trying_after_waking_min": 31}, SleepWarning.TRYING_PAST_RISING),
        ],
    )  # fmt: skip
    def test_may_be_kept(self, answers, warning):
        assert warning in warnings(night(**answers))

    def test_a_plain_night_has_none(self):
        assert warnings(night()) == ()
        assert warnings(only()) == ()
        assert warnings(night(sleep_latency_min=180, awake_min=0, awakenings=0)) == ()

    def test_no_sleep_at_all_was_said_on_purpose(self):
        assert warnings(of_vector(VECTORS[4])) == ()

    def test_each_names_answers(self):
        assert set(WARNED_FIELDS) == set(SleepWarning)
        assert {field for fields in WARNED_FIELDS.values() for field in fields} <= set(
            Night.__slots__
        )


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


class TestUsual:
    def nights(self, *into_bed, **answers):
        return [
            night(day=date(2025, 1, 10) + timedelta(days=i), into_bed=at, tried_to_sleep="00:30",
                  **answers)
            for i, at in enumerate(into_bed)
        ]  # fmt: skip

    def test_middle_around_midnight(self):
        usual = usual_times(self.nights("23:40", "00:20", "23:50", "00:10"))
        assert usual == UsualTimes(
            into_bed=WallTime(0, 0),
            tried_to_sleep=WallTime(0, 30),
            final_awakening=WallTime(6, 30),
            out_of_bed=WallTime(7, 0),
        )

    def test_it_makes_a_night_marked_as_usual(self):
        usual = usual_times(self.nights("23:00", "23:10", "23:20"))
        made = usual.night("n9", date(2025, 2, 1), "Europe/London")
        assert made.as_usual
        assert made.into_bed == WallTime(23, 10)
        assert made.sleep_latency_min is None

    def test_three_nights_of_their_own(self):
        own = self.nights("23:00", "23:10")
        copied = self.nights("00:10", "00:10", as_usual=True)
        sleepless = [of_vector(VECTORS[4]), only(quality=4)]
        assert usual_times(own) is None
        assert usual_times([*own, *copied, *sleepless]) is None

    def test_only_the_last_14_count(self):
        usual = usual_times(self.nights(*["21:00"] * 20, *["23:00"] * 14))
        assert usual.into_bed == WallTime(23, 0)

    def test_a_time_that_is_rarely_written_stays_open(self):
        seldom = [replace(each, final_awakening=None) for each in self.nights(*["23:00"] * 3)]
        assert usual_times(seldom).final_awakening is None

    def test_scattered_nights_make_no_habit(self):
        scattered = [
            only(time_zone="UTC", into_bed=WallTime(*a), tried_to_sleep=WallTime(*b))
            for a, b in [((0, 0), (0, 0)), ((0, 0), (10, 0)), ((12, 0), (23, 50))]
        ]
        found = usual_times(scattered)
        assert found is None or found.night("n", date(2025, 2, 1), "UTC")


def test_last_night_belongs_to_this_morning():
    for hour, day in ((9, 12), (22, 12), (2, 11)):
        clock = Clock.fixed(datetime(2026, 5, 12, hour, tzinfo=ZoneInfo("Europe/London")))
        assert waking_day(clock) == date(2026, 5, day)


walls = st.builds(WallTime, st.integers(0, 23), st.integers(0, 59), st.booleans())
minutes = st.none() | st.integers(0, 200) | st.integers(-2, 1500)
anyhow = st.fixed_dictionaries(
    {
        "day": st.dates(date(1980, 1, 1), date(2035, 1, 1))
        | st.sampled_from([date(2025, 3, 30), date(2025, 10, 26), date(2011, 12, 31)]),
        "time_zone": st.sampled_from([*ZONES, "", "Nowhere"]),
        "quality": st.none() | st.integers(-1, 11),
        "slept": st.booleans() | st.just(True),
        "awakenings": st.none() | st.integers(0, 120),
        **{field: st.none() | walls for field in TIMES},
        "sleep_latency_min": minutes,
        "awake_min": minutes,
        "trying_after_waking_min": minutes,
        "nap_min": minutes,
    }
)


days = st.dates(date(1980, 1, 1), date(2035, 1, 1))


def made_or_refused(**told):
    try:
        return Night(**told)
    except Refused as refused:
        return refused


@st.composite
def whole_nights(draw, zones=tuple(ZONES)):
    """A night that holds together, built forwards from its parts."""
    falling, asleep, awake, lying = (draw(st.integers(0, most)) for most in (240, 600, 240, 120))
    before, trying = draw(st.integers(0, 120)), draw(st.none() | st.integers(0, lying))
    zone = ZoneInfo(draw(st.sampled_from(zones)))
    day, rise = draw(days), draw(st.integers(0, 1439))
    rose = datetime(day.year, day.month, day.day, *divmod(rise, 60), tzinfo=zone)
    woke = rose.timestamp() - lying * 60
    tried = woke - (falling + asleep + awake) * 60
    at = dict(zip(TIMES, (tried - before * 60, tried, woke, rose.timestamp()), strict=True))
    local = {field: datetime.fromtimestamp(instant, zone) for field, instant in at.items()}
    shown = {field: WallTime(t.hour, t.minute, bool(t.fold)) for field, t in local.items()}
    return {
        "id": "n1",
        "day": local["final_awakening"].date(),
        "time_zone": zone.key,
        "sleep_latency_min": falling,
        "awake_min": awake,
        "trying_after_waking_min": trying,
        "parts": (before, falling, asleep, awake, lying),
        **shown,
    }


@given(anyhow)
def test_any_answers_make_a_night_or_are_refused(answers):
    made = made_or_refused(id="n1", **answers)
    if isinstance(made, Refused):
        assert made.fields
        assert set(made.fields) <= set(Night.__slots__)
        return
    found = figures(made)
    warnings(made)
    for value in vars_of(found):
        assert value is None or value >= 0
    if None not in (found.total_sleep_min, found.time_in_bed_min):
        assert found.total_sleep_min <= found.time_in_bed_min
    for share in (found.sleep_efficiency_pct, found.sleep_efficiency_dse_pct):
        assert share is None or 0 <= share <= 100


@given(whole_nights())
def test_a_night_gives_back_the_parts_it_was_made_of(told):
    before, falling, asleep, awake, lying = told.pop("parts")
    made = made_or_refused(**told)
    if isinstance(made, Refused):
        too_long = falling + asleep + awake > 960
        assert too_long or made.reason == Reason.BED_TIME_LENGTH
        return
    found = figures(made)
    assert found.time_in_bed_min == before + falling + asleep + awake + lying
    assert found.total_sleep_min == asleep
    assert found.terminal_wake_min == lying
    assert list(resolved(made)) == list(TIMES)


@given(whole_nights(zones=("UTC", "Asia/Kolkata")), st.integers(-400, 400))
def test_another_day_has_the_same_figures_where_no_clock_is_changed(told, days):
    told.pop("parts")
    made = made_or_refused(**told)
    if isinstance(made, Refused):
        return
    assert figures(replace(made, day=made.day + timedelta(days=days))) == figures(made)
