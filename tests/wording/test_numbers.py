"""Numbers as people write them; half goes up, as people were taught."""

import pytest
from PySide6.QtCore import QLocale

from companion.wording.numbers import number, parse_number, together


@pytest.fixture
def spoken():
    """Write numbers as in a language; afterwards as before."""
    before = QLocale()

    def speak(name):
        QLocale.setDefault(QLocale(name))

    speak("en_GB")
    yield speak
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        (4.25, 1, "4.3"),
        (4.35, 1, "4.4"),
        (4.349, 1, "4.3"),
        (0.5, 0, "1"),
        (2.5, 0, "3"),
        (-2.5, 0, "-3"),
        (82.66666666666667, 1, "82.7"),
        (6, 1, "6.0"),
        (6, 0, "6"),
        (1234.5, 1, "1,234.5"),
    ],
)
def test_a_number_is_rounded_once_and_half_goes_up(spoken, value, digits, written):
    assert number(value, digits) == written


def test_numbers_follow_the_language(spoken):
    spoken("de_DE")
    assert number(4.25) == "4,3"


@pytest.mark.parametrize(
    ("words", "laid_out"),
    [
        ("Done: 1.5 min, at 09:30", "Done: 1.5~min, at 09:30"),
        ("1,200 steps", "1,200~steps"),
        ("3 times a week", "3~times a week"),
        ("3 min 20 s", "3~min 20~s"),
        ("20 % more", "20~% more"),
        ("Tuesday 12 May: 8 min", "Tuesday 12~May: 8~min"),
        ("12 repetitions and 3", "12 repetitions and 3"),
        ("12 ", "12 "),
        ("no number", "no number"),
    ],
)
def test_no_line_ends_between_a_number_and_its_unit(words, laid_out):
    assert together(words) == laid_out.replace("~", "\u00a0")


@pytest.mark.parametrize("typed", ["inf", "-inf", "nan", "two", ""])
def test_what_no_person_calls_a_number_is_none(spoken, typed):
    spoken("en_GB")
    assert parse_number(typed) is None
