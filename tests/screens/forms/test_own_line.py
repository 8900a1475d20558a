"""Words of one line are kept as one line, however they came in."""

import pytest

from companion.screens.forms.own_line import one_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Walk   to the shop ", "Walk to the shop"),
        ("Walk\nto\tthe shop", "Walk to the shop"),
        ("Walk\0to\x07the shop", "Walk to the shop"),
        (" \n ", ""),
    ],
)
def test_a_name_is_one_line_of_words(typed, kept):
    assert one_line(typed) == kept
