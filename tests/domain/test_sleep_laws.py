"""Laws that hold for every night that can be told."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.refused import Reason, Refused
from companion.domain.sleep import Night, figures, resolved
from companion.domain.sleep_warnings import warnings
from companion.domain.times import WallTime
from tests.domain.nights import TIMES, vars_of

ZONES = ["UTC", "Europe/London", "Australia/Lord_Howe", "America/New_York", "Pacific/Apia"]

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
