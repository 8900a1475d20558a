"""The sentence under a chart: kind either way, and never more than the days hold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.comparison import Figure
from companion.domain.series import DailySeries, Unit, Week
from companion.wording.progress import (
    day_headers,
    day_rows,
    describe,
    figure_words,
    full_title,
    gap,
    headline,
    known_days,
    one_day,
    pain_range,
    scale_words,
    threshold,
    tick_day,
    tick_month,
    tick_value,
    title,
    week_headers,
    week_rows,
)

MONDAY = date(2025, 3, 3)
UNWANTED = ("fail", "missed", "should", "bad day", "streak", "only", "lazy", "nan", "None")


def series(*values, unit=Unit.SCORE_0_10):
    return DailySeries(MONDAY, values, unit)


def weeks(*means, unit=Unit.SCORE_0_10):
    return series(*[mean for mean in means for _ in range(7)], unit=unit)


def test_better_is_told_in_two_figures_and_asked_about():
    told = describe(Figure.INTERFERENCE, weeks(6.3, 6.3, 5, 4.1, 4.1))
    assert told == "6.3 at the start, 4.1 now. Does this match your days?"


def test_about_the_same_is_said_as_such():
    told = describe(Figure.NIGHTS, weeks(5, 5, 6, 6))
    assert told == "5 at the start, 6 now: about the same."


def test_worse_is_told_kindly():
    told = describe(Figure.INTERFERENCE, weeks(4.1, 4.1, 6.3, 6.3))
    assert told == ("4.1 at the start, 6.3 now. Hard weeks happen. Does this match your days?")


def test_what_you_did_is_told_in_days():
    some, more = [1, 0, 0, 1, 0, 0, None], [1, 1, 1, 1, 1, 0, 1]
    told = describe(Figure.DID, series(*some * 2, *more * 2, unit=Unit.DAYS))
    assert told == "4 of 12 days at the start, 12 of 14 now. Does this match your days?"


def test_hours_and_per_cent_have_their_own_words():
    asleep = describe(Figure.ASLEEP, weeks(325, 325, 365, 365, unit=Unit.MINUTES))
    assert asleep.startswith("5 h 25 min at the start, 6 h 5 min now.")
    efficiency = describe(Figure.EFFICIENCY, weeks(78, 78, 80.4, 80.4, unit=Unit.PERCENT))
    assert efficiency == "78 % at the start, 80 % now: about the same."


def test_without_start_and_now_the_average_is_told_with_its_days():
    assert describe(Figure.INTERFERENCE, weeks(4, 5)) == "4.5 on average, over 14 days."
    assert describe(Figure.NIGHTS, series(4, 5, 6)) == "5 on average, over 3 nights."
    did = describe(Figure.DID, series(1, 0, 1, None, unit=Unit.DAYS))
    assert did == "Something that matters to you on 2 of 3 days with entries."


def test_days_that_name_nothing_are_not_counted_against_anyone():
    told = describe(Figure.DID, series(0, 0, 0, 0, unit=Unit.DAYS))
    assert told == "What mattered to you is not written down yet."


def test_a_few_days_are_a_beginning():
    told = describe(Figure.INTERFERENCE, series(4, 5, None))
    assert told == "A few days so far. A week has a bar from 3 days on."
    assert "nights" in describe(Figure.NIGHTS, series(4))


def test_no_days_are_no_entries_and_not_a_nought():
    empty = series(*[None] * 28)
    assert describe(Figure.INTERFERENCE, empty) == "No entries in this time."
    assert headline(Figure.INTERFERENCE, empty) == ""
    assert headline(Figure.DID, series(None, unit=Unit.DAYS)) == ""


def test_the_large_figure_is_now_or_else_the_average():
    assert headline(Figure.INTERFERENCE, weeks(6.3, 6.3, 4.1, 4.1)) == "4.1 of 10"
    assert headline(Figure.INTERFERENCE, weeks(4, 5)) == "4.5 of 10"
    assert headline(Figure.ASLEEP, series(365, unit=Unit.MINUTES)) == "6 h 5 min"
    assert headline(Figure.DID, series(1, 0, None, unit=Unit.DAYS)) == "1 of 2 days"
    assert headline(Figure.DID, weeks(0, 0, 1, 1, unit=Unit.DAYS)) == "14 of 14 days"


@pytest.mark.parametrize(
    ("value", "words"), [(6.0, "6"), (6.04, "6"), (5.96, "6"), (4.25, "4.3"), (0.0, "0")]
)
def test_a_figure_has_one_digit_where_it_needs_one(value, words):
    assert figure_words(value, Unit.SCORE_0_10) == words


def test_how_many_days_are_known_is_always_there():
    assert known_days(Figure.DID, series(1, None, 0)) == "Entries on 2 of 3 days."
    assert known_days(Figure.NIGHTS, series(None, 4)) == "Entries for 1 of 2 nights."


def test_a_dot_is_a_day_or_a_night():
    assert one_day(Figure.INTERFERENCE) == "a day"
    assert one_day(Figure.ASLEEP) == "a night"


def test_only_pain_intensity_names_what_people_notice():
    named = {figure for figure in Figure if threshold(figure)}
    assert named == {Figure.PAIN_AVERAGE, Figure.PAIN_WORST, Figure.PAIN_LEAST}


def test_pain_has_its_range_in_words():
    words = pain_range(series(3, 2), series(8, 9))
    assert words == "On average 2.5 at its least and 8.5 at its worst."
    assert pain_range(series(None), series(8)) == ""


def test_a_gap_is_named_neutrally():
    today = MONDAY + timedelta(days=8)
    assert gap(Week(MONDAY, None, 0), today) == "no entries"
    assert gap(Week(MONDAY, None, 2), today) == "few entries"
    assert gap(Week(MONDAY + timedelta(days=7), None, 1), today) == "this week"


def test_the_table_of_weeks_has_a_row_for_every_week_the_latest_first():
    rows = week_rows(series(*[5] * 7, *[None] * 7, 4, 4))
    assert rows == [
        ("17 March to 18 March", "few entries", "2 of 2"),
        ("10 March to 16 March", "no entries", "0 of 7"),
        ("3 March to 9 March", "5", "7 of 7"),
    ]
    assert week_headers(Figure.NIGHTS) == ("Week", "Nights, 0 to 10", "Nights with entries")


def test_the_table_of_days_lists_the_days_with_entries_and_which_were_written_later():
    values = DailySeries(MONDAY, (4, None, 6), Unit.SCORE_0_10, frozenset({MONDAY}))
    assert day_rows(values) == [("5 Mar", "6", "at the time"), ("3 Mar", "4", "later")]
    assert day_rows(series(1, 0, unit=Unit.DAYS))[0][1] == "no"
    assert day_headers(Figure.NIGHTS)[0] == "Night to"


def test_tables_over_years_name_the_year():
    long = series(*[5] * 400)
    assert week_rows(long)[-1][0] == "3 Mar 2025 to 9 Mar 2025"
    assert day_rows(long)[-1][0] == "3 Mar 2025"


def test_words_under_a_chart_are_short():
    assert tick_day(MONDAY, with_month=True) == "3 Mar"
    assert tick_day(MONDAY, with_month=False) == "3"
    assert (tick_month(date(2025, 5, 1)), tick_month(date(2025, 1, 1))) == ("May", "2025")
    assert tick_value(480, Unit.MINUTES) == "8 h"
    assert tick_value(75, Unit.PERCENT) == "75 %"


@pytest.mark.parametrize("figure", Figure)
def test_every_figure_has_its_names(figure):
    assert title(figure)
    assert full_title(figure)
    assert scale_words(figure)


@given(st.sampled_from(Figure), st.lists(st.none() | st.integers(0, 10), max_size=90))
def test_whatever_was_written_down_the_words_stay_kind_and_short(figure, values):
    if figure is Figure.DID:
        values = [None if value is None else value % 2 for value in values]
    told = describe(figure, DailySeries(MONDAY, tuple(values), figure.unit))
    assert told.endswith((".", "?"))
    assert not [word for word in UNWANTED if word in told]
    sentences = told.replace("?", ".").split(". ")
    assert max(len(sentence.split()) for sentence in sentences) <= 20
