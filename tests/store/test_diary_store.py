"""Where check-ins are kept: added, changed, deleted, taken back, and read as columns."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from companion.demo import year
from companion.domain.clock import civil_day
from companion.domain.diary import CheckIn, Measure, entered_later
from companion.store.diary import DiaryStore, year_before
from companion.store.intake import take_in

MONDAY = date(2026, 5, 11)
SUNDAY = date(2026, 5, 10)
AT = datetime(2026, 5, 12, 8, 42, tzinfo=timezone(timedelta(hours=1)))
FULL = CheckIn(
    id="full", day=MONDAY, recorded_at=AT, hard_day=True, did=("Walked", "Choir"), interference=4,
    pain_average=5, pain_worst=7, pain_least=3, mood=6, fatigue=0, stress=10,
    regions=("knee_left_front", "groin"), note="It's “fine” ; 100 %\nreally 🙂",
)  # fmt: skip


def check_in(name, day=MONDAY, hours=0, **answers):
    return CheckIn(id=name, day=day, recorded_at=AT + timedelta(hours=hours), **answers)


@pytest.fixture
def diary(stores):
    return stores.diary


def test_a_full_check_in_is_there_as_it_was_written(diary):
    diary.add(FULL)
    assert diary.on(MONDAY) == (FULL,)
    assert diary.find("full") == FULL


def test_it_keeps_the_offset_of_the_place_where_it_was_written(diary):
    diary.add(check_in("a"))
    assert diary.find("a").recorded_at.utcoffset() == timedelta(hours=1)
    newfoundland = timezone(timedelta(hours=-3, minutes=-30))
    diary.add(CheckIn(id="b", day=MONDAY, recorded_at=AT.astimezone(newfoundland)))
    assert diary.find("b").recorded_at.isoformat() == "2026-05-12T04:12:00-03:30"


def test_what_was_not_answered_stays_unknown(diary):
    diary.add(check_in("a"))
    assert diary.find("a") == check_in("a")
    assert diary.find("a").mood is None


def test_a_day_may_have_several_in_the_order_of_writing(diary):
    for name, hours in (("late", 3), ("early", 1)):
        diary.add(check_in(name, hours=hours))
    assert [each.id for each in diary.on(MONDAY)] == ["early", "late"]


def test_some_days_are_read_in_their_order(diary):
    for name, day in (("m", MONDAY), ("s", SUNDAY), ("old", date(2025, 1, 1))):
        diary.add(check_in(name, day))
    assert [each.id for each in diary.between(SUNDAY, MONDAY)] == ["s", "m"]
    assert diary.span() == (date(2025, 1, 1), MONDAY)


def test_an_empty_diary_has_no_span_and_no_columns(diary):
    assert diary.span() is None
    columns = diary.columns(date.min, date.max)
    assert columns.days == ()
    assert columns.scales[Measure.MOOD] == ()


def test_other_answers_take_the_place(diary):
    diary.add(check_in("a", mood=3))
    diary.replace(check_in("a", day=SUNDAY, mood=4))
    assert diary.on(MONDAY) == ()
    assert diary.find("a").mood == 4


def test_the_same_id_twice_is_refused_and_the_first_stays(diary):
    diary.add(check_in("a", mood=3))
    with pytest.raises(IntegrityError):
        diary.add(check_in("a", mood=4))
    assert diary.find("a").mood == 3


def test_what_was_deleted_lies_in_the_bin_and_comes_back_whole(diary, clock):
    diary.add(FULL)
    diary.remove("full", clock.now())
    assert diary.on(MONDAY) == ()
    assert diary.find("full") is None
    assert diary.in_bin() == (FULL,)
    assert diary.all_ids() == {"full": True}
    diary.restore("full")
    assert diary.on(MONDAY) == (FULL,)
    assert diary.in_bin() == ()


def test_what_lies_in_the_bin_counts_nowhere(diary, clock):
    diary.add(check_in("a", did=("Walked",)))
    diary.remove("a", clock.now())
    assert diary.span() is None
    assert diary.columns(SUNDAY, MONDAY).days == ()
    assert diary.done_words(SUNDAY) == ()


def test_the_bin_is_emptied_after_30_days(stores, diary, clock):
    for name, days in (("old", 31), ("new", 29)):
        diary.add(check_in(name))
        diary.remove(name, clock.now() - timedelta(days=days))
    stores.purge_bin(clock.now())
    assert diary.all_ids() == {"new": True}


def test_deleting_what_is_not_there_does_nothing(diary, clock):
    diary.remove("nothing", clock.now())
    diary.restore("nothing")
    assert diary.all_ids() == {}


def test_own_words_come_oldest_first_and_only_since_a_day(diary):
    diary.add(check_in("old", date(2025, 1, 1), did=("Swam",)))
    diary.add(check_in("b", MONDAY, did=("Walked", "Choir")))
    diary.add(check_in("a", SUNDAY, did=("Cooked",)))
    diary.add(check_in("none", SUNDAY))
    assert diary.done_words(year_before(MONDAY)) == (("Cooked",), ("Walked", "Choir"))


def test_columns_say_the_same_as_the_entries(stores, db):
    made_up = year(MONDAY)
    take_in(db, made_up.check_ins)
    entries = stores.diary.between(date.min, date.max)
    columns = stores.diary.columns(date.min, date.max)
    assert columns.days == tuple(each.day for each in entries)
    assert columns.did == tuple(bool(each.did) for each in entries)
    for measure, values in columns.scales.items():
        assert values == tuple(getattr(each, measure) for each in entries)
    assert columns.entered_later == tuple(
        entered_later(each.day, each.recorded_at) for each in entries
    )


def test_words_that_look_like_commands_stay_words(diary):
    note = "'); DROP TABLE diary; --"
    diary.add(check_in("a", note=note))
    assert diary.find("a").note == note
    assert diary.find("' OR 1=1 --") is None


def test_an_instant_is_the_same_instant_in_any_zone(diary):
    diary.add(check_in("a"))
    assert diary.find("a").recorded_at == AT.astimezone(UTC)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.datetimes(datetime(2011, 1, 1), datetime(2026, 5, 1)),
    st.sampled_from([
        "Pacific/Pago_Pago", "Pacific/Kiritimati", "Pacific/Apia", "Australia/Lord_Howe",
        "Europe/London", "America/St_Johns", "Asia/Kathmandu", "America/New_York", "UTC",
    ]),
    st.integers(-3, 0),
)  # fmt: skip
def test_wherever_the_person_travels_their_days_stay_their_days(db, at, zone, days):
    """Date line, half hours, clock changes: an entry is never on another day afterwards."""
    written = at.replace(microsecond=0, tzinfo=ZoneInfo(zone))
    day = civil_day(written) + timedelta(days=days)
    entry = CheckIn(id="journey", day=day, recorded_at=written)
    diary = DiaryStore(db)
    diary.replace(entry)
    (kept,) = diary.on(day)
    assert (kept.day, kept.recorded_at.utcoffset()) == (day, written.utcoffset())
    assert kept.recorded_at.replace(tzinfo=None) == written.replace(tzinfo=None)
    assert diary.span() == (day, day)
