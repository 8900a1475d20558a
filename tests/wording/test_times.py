"""Times and lengths of time, as people type and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from companion.domain.times import WallTime
from companion.wording.times import (
    NotADuration,
    NotATime,
    clock_time,
    duration,
    parse_duration,
    parse_time,
)

wall_times = st.builds(WallTime, st.integers(0, 23), st.integers(0, 59), st.booleans())


@pytest.fixture
def in_language():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("2310", "23:10"),
        ("23:10", "23:10"),
        ("23.10", "23:10"),
        ("23 : 10", "23:10"),
        ("23h10", "23:10"),
        ("23h", "23:00"),
        ("11:10 pm", "23:10"),
        ("11:10PM", "23:10"),
        ("1110 p.m.", "23:10"),
        ("11pm", "23:00"),
        ("11 am", "11:00"),
        ("12 am", "00:00"),
        ("12:30 pm", "12:30"),
        ("7", "07:00"),
        ("07", "07:00"),
        ("0730", "07:30"),
        ("730", "07:30"),
        (" 7:30 ", "07:30"),
        ("7:30\u202fAM", "07:30"),
        ("0", "00:00"),
        ("0000", "00:00"),
        ("1:30+1", "01:30+1"),
        ("0130 +1", "01:30+1"),
    ],
)
def test_a_time_of_day(typed, time):
    assert str(parse_time(typed)) == time


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("25:00", "Hours go from 0 to 23."),
        ("24:00", "Hours go from 0 to 23."),
        ("13 pm", "With am or pm, hours go from 1 to 12."),
        ("0 pm", "With am or pm, hours go from 1 to 12."),
        ("7:75", "Minutes of a time go from 00 to 59."),
        ("1299", "Minutes of a time go from 00 to 59."),
        ("٣", "Please use the digits 0 to 9."),
        ("1٣:00", "Please use the digits 0 to 9."),
        ("7²", "Please use the digits 0 to 9."),
    ],
)
def test_no_such_time_is_said(typed, sentence):
    with pytest.raises(NotATime) as caught:
        parse_time(typed)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "typed", ["", " ", "late", "7:5", "23:10:00", "12345", "+1", "7 xm", "-7", "7:30\0", "１"]
)
def test_not_a_time_at_all(typed):
    with pytest.raises(NotATime):
        parse_time(typed)


LANGUAGES = ["en_GB", "en_US", "fi_FI", "fr_CA", "de_DE", "zh_TW", "ko_KR", "ar_EG", "sq_AL"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_can_be_typed(language, in_language):
    in_language(language)
    for hour in range(24):
        for second_pass in (False, True):
            wall = WallTime(hour, 5, second_pass)
            assert parse_time(clock_time(wall)) == wall
            assert parse_time(str(wall)) == wall


@given(wall_times)
def test_export_form_can_be_typed(wall):
    assert parse_time(str(wall)) == wall


def test_times_in_the_language_of_the_person(in_language):
    in_language("en_GB")
    assert clock_time(WallTime(23, 10)) == "23:10"
    assert clock_time(WallTime(1, 30, second_pass=True)) == "01:30 (second time)"
    in_language("en_US")
    assert clock_time(WallTime(23, 10)).replace("\u202f", " ") == "11:10 PM"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("40", 40),
        ("0", 0),
        ("1:20", 80),
        ("1 h 20", 80),
        ("1h20m", 80),
        ("1 h 20 min", 80),
        ("1 hour 20 minutes", 80),
        ("1.5 h", 90),
        ("1,5 h", 90),
        ("0.25h", 15),
        ("2 hours", 120),
        ("90 min", 90),
        ("90MIN", 90),
        (" 5 m ", 5),
        ("24 h", 1440),
        ("0:00", 0),
    ],
)
def test_a_length_of_time(typed, minutes):
    assert parse_duration(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("-5", "A length of time is 0 or more."),
        ("\u22125 min", "A length of time is 0 or more."),
        ("25 h", "That is longer than 24 hours."),
        ("1441", "That is longer than 24 hours."),
        ("24:01", "That is longer than 24 hours."),
        ("9" * 5000, "That is longer than 24 hours."),
        ("1:75", "After the hours, minutes go from 0 to 59."),
        ("1 h 60", "After the hours, minutes go from 0 to 59."),
        ("1.5 h 20", "This can be read in two ways. You can type it like 1 h 20."),
        ("٤٠", "Please use the digits 0 to 9."),
    ],
)
def test_no_such_length_is_said(typed, sentence):
    with pytest.raises(NotADuration) as caught:
        parse_duration(typed)
    assert str(caught.value) == sentence


@pytest.mark.parametrize("typed", ["", "h", "min", "1.5", "long", "1:2", "1::20", "1 20", "1e2"])
def test_not_a_length_at_all(typed):
    with pytest.raises(NotADuration):
        parse_duration(typed)


@given(st.integers(0, 1440))
def test_a_shown_length_can_be_typed(minutes):
    assert parse_duration(duration(minutes)) == minutes


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [
        (0, "0 min"),
        (25, "25 min"),
        (60, "1 h"),
        (325, "5 h 25 min"),
        (59.6, "1 h"),
        (374.4, "6 h 14 min"),
    ],
)
def test_a_length_for_people(minutes, shown):
    assert duration(minutes) == shown


@given(st.text())
def test_whatever_is_typed_is_read_or_answered_in_a_sentence(text):
    for parse, refusal in ((parse_time, NotATime), (parse_duration, NotADuration)):
        try:
            parse(text)
        except refusal as answer:
            sentence = str(answer)
            assert sentence.endswith(".")
