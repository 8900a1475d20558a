"""Days as people say them, in the language that is spoken."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from companion.wording import days

TUESDAY = date(2026, 5, 12)


@pytest.fixture
def spoken():
    """Speak a language; afterwards English again."""
    before = QLocale()

    def speak(name):
        QLocale.setDefault(QLocale(name))

    speak("en_GB")
    yield speak
    QLocale.setDefault(before)


def test_days_in_english(spoken):
    assert days.long_day(TUESDAY) == "Tuesday 12 May"
    assert days.long_date(TUESDAY) == "Tuesday 12 May 2026"
    assert days.short_day(TUESDAY) == "12 May"
    assert days.short_date(date(2026, 9, 1)) == "1 Sept 2026"
    assert days.day_of_month(date(2026, 9, 1)) == "1 September"
    assert days.month_name(TUESDAY) == "May 2026"


def test_days_follow_the_language(spoken):
    spoken("de_DE")
    assert days.long_day(TUESDAY) == "Dienstag 12 Mai"
    assert days.weekday_names()[0] == "Mo"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 3, 3), date(2026, 5, 25), "3 March to 25 May"),
        (date(2025, 12, 29), date(2026, 1, 4), "29 Dec 2025 to 4 Jan 2026"),
        (TUESDAY, TUESDAY, "12 May"),
    ],
)
def test_a_period_has_years_where_they_differ(spoken, first, last, said):
    assert days.period(first, last) == said


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (3, "Hello"),
        (4, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good afternoon"),
        (18, "Good evening"),
        (23, "Good evening"),
        (0, "Hello"),
    ],
)
def test_the_greeting_knows_the_time_of_day(spoken, hour, said):
    assert days.greeting(datetime(2026, 5, 12, hour, 0)) == said


def test_weeks_begin_on_monday(spoken):
    assert days.weekday_names() == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def test_the_time_is_written_as_the_place_has_it(spoken):
    at = datetime(2026, 5, 12, 8, 42)
    assert days.clock_words(at) == "08:42"
    spoken("en_US")
    assert days.clock_words(at).replace("\u202f", " ") == "8:42 AM"


def test_how_often_something_is_offered():
    assert days.every_weeks(1) == "Every week"
    assert days.every_weeks(4) == "Every 4 weeks"
