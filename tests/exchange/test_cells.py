"""What stands in one cell: numbers stay numbers, words stay words, and nothing is ever run."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.refused import Reason, Refused
from companion.exchange import cells

RUN = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
BODIES = [
    "cmd|'/C calc'!A0",
    'HYPERLINK("http://example.org","click")',
    "1+1",
    "SUM(A1:A9)",
]
CORPUS = [sign + body for sign in RUN for body in BODIES]


def test_the_corpus_has_forty_cells():
    assert len(set(CORPUS)) == 40


@pytest.mark.parametrize("text", CORPUS)
def test_what_a_spreadsheet_would_run_is_written_with_an_apostrophe(text):
    assert cells.text_cell(text) == "'" + text
    assert cells.text(cells.text_cell(text)) == text


@pytest.mark.parametrize("text", ["'", "''", "'=1", "'tis the season", "''''"])
def test_text_that_begins_with_an_apostrophe_gets_one_more(text):
    assert cells.text_cell(text) == "'" + text
    assert cells.text(cells.text_cell(text)) == text


@pytest.mark.parametrize("text", ["", "Walked", "a=b", " =1", "5", "“=1”", "٣", "née"])
def test_other_text_is_written_as_it_is(text):
    assert cells.text_cell(text) == text


@given(st.text())
def test_any_text_comes_back(text):
    assert cells.text(cells.text_cell(text)) == text


@given(st.text())
def test_no_cell_begins_with_a_sign_that_runs(text):
    assert not cells.text_cell(text).startswith(tuple(RUN))


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (0.0, "0.0"),
        (73.5294, "73.5"),
        (91.25, "91.3"),
        (91.75, "91.8"),
        (100.0, "100.0"),
    ],
)
def test_percent_has_one_decimal_and_halves_go_up(value, cell):
    assert cells.percent_cell(value) == cell


@pytest.mark.parametrize(
    ("cell", "value"), [("", None), ("0", 0), ("10", 10), ("-3", -3), ("05", 5)]
)
def test_numbers_are_read(cell, value):
    assert cells.number(cell, "mood") == value


@pytest.mark.parametrize(
    "cell",
    ["٣", "５", "3.0", "3,5", "+3", " 3", "3 ", "1e2", "0x3", "three", "NaN", "'3", "1_0", "--3"],
)
def test_what_is_not_a_whole_number_in_plain_digits_is_refused(cell):
    with pytest.raises(Refused) as caught:
        cells.number(cell, "mood")
    assert (caught.value.reason, caught.value.fields) == (Reason.NOT_WHOLE, ("mood",))


def test_a_number_of_five_thousand_digits_is_just_far_out_of_range():
    assert cells.number("9" * 5000, "mood") == 10**9


def test_a_day_is_read():
    assert cells.day("2026-03-01", "day") == date(2026, 3, 1)


@pytest.mark.parametrize(
    "cell",
    ["", "20260301", "2026-3-1", "2026-02-30", "2026-13-01", "01.03.2026", "03/01/2026",
     "٢٠٢٦-٠٣-٠١", "2026-W09-7", "2026-060", "2026-03-01T00:00:00", " 2026-03-01", "0000-01-01",
     "12026-03-01"],
)  # fmt: skip
def test_any_other_way_to_write_a_day_is_refused(cell):
    with pytest.raises(cells.Unreadable, match=r"^“Day” is not a day, like 2026-03-01\.$"):
        cells.day(cell, "day")


@pytest.mark.parametrize(
    ("cell", "offset_min"),
    [
        ("2026-03-01T08:42:00+00:00", 0),
        ("2026-03-01T08:42:00Z", 0),
        ("2026-03-01T08:42:00-03:30", -210),
    ],
)
def test_an_instant_is_read_with_its_offset(cell, offset_min):
    read = cells.instant(cell, "recorded_at")
    zone = timezone(timedelta(minutes=offset_min))
    assert read == datetime(2026, 3, 1, 8, 42, tzinfo=zone)
    assert read.utcoffset() == timedelta(minutes=offset_min)


@pytest.mark.parametrize(
    "cell",
    ["", "2026-03-01", "2026-03-01T08:42:00", "2026-03-01 08:42:00+00:00", "2026-03-01T08:42+00:00",
     "2026-03-01T08:42:00.5+00:00", "2026-03-01T24:00:00+00:00", "2026-03-01T08:61:00+00:00",
     "2026-03-01T08:42:60+00:00", "2026-03-01T08:42:00+25:00", "2026-02-30T08:42:00+00:00",
     "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-03-01T08:42:00+0000"],
)  # fmt: skip
def test_any_other_way_to_write_an_instant_is_refused(cell):
    with pytest.raises(cells.Unreadable, match="“Written at” is not a moment"):
        cells.instant(cell, "recorded_at")


@pytest.mark.parametrize("cell", ["yes", "TRUE", "1", "0", "wahr", " true", "True"])
def test_true_is_written_in_one_way(cell):
    with pytest.raises(cells.Unreadable):
        cells.yes(cell, "hard_day")
    with pytest.raises(cells.Unreadable):
        cells.yes_or_no(cell, "slept")


def test_an_empty_cell_is_no_hard_day_and_a_night_that_was_slept():
    assert not cells.yes("", "hard_day")
    assert cells.yes_or_no("", "slept")
    assert not cells.yes_or_no("false", "slept")


def test_own_words_are_split():
    assert cells.words_of("") == ()
    assert cells.words_of("Walked;Choir") == ("Walked", "Choir")
    assert cells.words_of("'=Walked;Choir") == ("=Walked", "Choir")
