"""A whole number is typed: how often one woke, how many sets; all else is told at its field."""

import pytest

from companion.screens.forms.count_field import CountField


@pytest.fixture
def field(qtbot, dressed):
    made = CountField("How often did you wake?", 0, 99, "e.g. 2")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "number"), [("0", 0), (" 3 ", 3), ("99", 99), ("007", 7), ("2.0", 2), ("", None)]
)
def test_a_whole_number_is_read_and_an_empty_line_is_no_answer(field, typed, number):
    field.set_text(typed)
    assert field.read() == number
    assert field.value == number


@pytest.mark.parametrize(
    "typed", ["100", "-1", "2.5", "two", "\u0663", "\u00b2", "9" * 5000, "inf", "-inf", "nan"]
)
def test_what_is_no_such_number_is_told(field, typed):
    field.set_text(typed)
    with pytest.raises(ValueError, match=r"Write a whole number from 0 to 99\."):
        field.read()
    assert field.value is None
