"""The sentences of the printed page."""

import re
from datetime import date

import pytest

from companion.domain.comparison import Figure
from companion.domain.series import DailySeries, Unit, Week
from companion.wording import report as words
from companion.wording.report_notes import notes

PRINTED = (
    Figure.DID,
    Figure.INTERFERENCE,
    Figure.PAIN_AVERAGE,
    Figure.PAIN_WORST,
    Figure.NIGHTS,
    Figure.ASLEEP,
    Figure.EFFICIENCY,
)


def everything() -> list[str]:
    return [
        words.title(),
        words.foot(),
        words.nothing_written(),
        *words.headers(dated=False),
        *words.headers(dated=True),
        *words.short_headers(),
        *(words.measure(figure) for figure in PRINTED),
        *(words.how(figure) for figure in PRINTED),
        *notes(written_later=3, pain=True, dated=False),
        *notes(written_later=3, pain=True, dated=True),
    ]


@pytest.mark.parametrize(
    ("first", "last", "line"),
    [
        (date(2026, 3, 3), date(2026, 5, 25), "3 Mar to 25 May 2026 (12 weeks)"),
        (date(2026, 5, 19), date(2026, 5, 25), "19 May to 25 May 2026 (1 week)"),
        (date(2025, 12, 30), date(2026, 1, 2), "30 Dec 2025 to 2 Jan 2026 (4 days)"),
        (date(2026, 5, 25), date(2026, 5, 25), "25 May 2026"),
    ],
)
def test_a_period_says_its_days_and_how_long_it_is(first, last, line):
    assert words.period_line(first, last) == line


@pytest.mark.parametrize("text", everything())
def test_sentences_are_short_and_blame_nobody(text):
    for sentence in re.split(r"[.:;] ", text):
        assert len(sentence.split()) <= 20
    assert not re.search(r"\b(fail|failed|missed|should|bad|streak)\b", text, re.IGNORECASE)


def test_figures_of_one_column_have_the_same_places():
    assert words.mean(Figure.INTERFERENCE, 4) == "4.0"
    assert words.mean(Figure.INTERFERENCE, 6.25) == "6.3"
    assert words.mean(Figure.ASLEEP, 365) == "6 h 5 min"
    assert words.mean(Figure.EFFICIENCY, 78.4) == "78 %"


def test_a_chart_in_words_says_start_and_now():
    better = DailySeries(date(2026, 3, 2), (6.0,) * 14 + (4.0,) * 14, Unit.SCORE_0_10)
    assert words.sentence(Figure.INTERFERENCE, better) == "6.0 at the start, 4.0 now."
    did = DailySeries(date(2026, 3, 2), (1.0, 0.0) * 7 + (1.0,) * 14, Unit.DAYS)
    assert words.sentence(Figure.DID, did) == "7 of 14 days at the start, 14 of 14 now."


def test_a_chart_of_few_days_says_how_many():
    few = DailySeries(date(2026, 3, 2), (6.0, None, 5.0), Unit.SCORE_0_10)
    assert words.sentence(Figure.INTERFERENCE, few) == "5.5 on average, over 2 days."
    did = DailySeries(date(2026, 3, 2), (1.0, None, 0.0), Unit.DAYS)
    assert words.sentence(Figure.DID, did) == "1 of 2 days with something that matters to me."
    none = DailySeries(date(2026, 3, 2), (None,), Unit.SCORE_0_10)
    assert words.sentence(Figure.INTERFERENCE, none) == "No entries in this time."


def test_a_gap_says_why_it_is_one():
    day = date(2026, 3, 2)
    assert words.bar_words(Figure.INTERFERENCE, Week(day, None, 0)) == "no entries"
    assert words.bar_words(Figure.INTERFERENCE, Week(day, None, 2)) == "few entries"
    assert words.bar_words(Figure.DID, Week(day, 4.0, 6)) == "4"


def test_many_gaps_are_counted_few_are_named():
    days = [date(2026, 3, day) for day in (2, 9, 16, 23, 30)]
    few = words.alternative(12, "Said.", days[:2])
    named = "Few or no entries: week from 2 Mar, 9 Mar."
    assert few == f"12 weeks. Said. {named}"
    assert "5 weeks with few or no entries" in words.alternative(12, "Said.", days)
    assert words.alternative(1, "Said.", []) == "1 week. Said."
