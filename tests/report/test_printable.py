"""A person's words stay their words, on paper too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.report.letters import BREAK_HERE, width_of
from companion.report.printable import (
    LONGEST_RUN,
    NARROW,
    breakable,
    breakable_in_column,
    named,
    printable,
)


def test_markup_of_any_kind_is_letters():
    for text in ('#read("/etc/passwd") $x$ *b* _i_', "<b>x</b> & &amp; %1", "@ref <label> `c`"):
        assert printable(text) == text


def test_lines_end_in_one_way():
    assert printable("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_signs_that_cannot_be_seen_are_left_out():
    assert printable("pay\u202eeht\u202c\x07 \x1b[1m now\u2066") == "payeht [1m now"


def test_a_tab_is_a_gap_and_half_a_letter_an_unknown_one():
    assert printable("a\tb \udc80") == "a b \ufffd"


def test_letters_of_other_scripts_and_joined_pictures_stay():
    for text in ("Привет שלום سلام 漢字", "👩\u200d👩\u200d👧 ❤️", "e\u0301"):
        assert printable(text) == text


def test_a_word_longer_than_a_line_may_be_broken():
    loose = breakable("x" * 100 + " short")
    assert loose.replace(BREAK_HERE, "") == "x" * 100 + " short"
    assert max(map(len, loose.split(BREAK_HERE))) <= LONGEST_RUN + len(" short")


def test_a_sign_without_a_letter_is_written_as_its_name():
    assert named("I am 🙂", frozenset({0x1F642 >> 7})) == "I am [slightly smiling face]"
    assert named("\U000e1234", frozenset({0xE1234 >> 7})) == "[u+e1234]"


@given(st.text())
def test_printing_twice_changes_nothing_more(text):
    once = printable(text)
    assert printable(once) == once


def test_in_a_column_only_what_is_wider_than_it_may_be_broken():
    assert breakable_in_column("physiotherapist, rehabilitation") == (
        "physiotherapist, rehabilitation"
    )
    loose = breakable_in_column("M" * 30)
    assert max(map(width_of, loose.split(BREAK_HERE))) <= NARROW


@pytest.mark.parametrize("loosen", [breakable, breakable_in_column])
@given(st.text())
def test_breaking_adds_nothing_but_places_to_break(loosen, text):
    assert loosen(text).replace(BREAK_HERE, "") == text.replace(BREAK_HERE, "")
