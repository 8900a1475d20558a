"""What stands on the page, and what does not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.comparison import Figure
from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Section, Visit
from companion.report import Period, summarise
from tests.report.conftest import FIRST, LAST, NEWS, QUESTIONS, series
from tests.report.plans import walking


def row(summary, begins):
    return next(row for row in summary.measures.rows if row[0].startswith(begins))


def test_the_head_says_which_days_and_how_many_have_entries(summary):
    assert summary.period == "3 Mar to 25 May 2026 (12 weeks)"
    assert summary.known == "entries on 71 of 84 days"
    assert summary.visit == "Visit: 26 May 2026"


def test_the_persons_own_words_are_there_as_typed(summary):
    assert summary.questions == QUESTIONS
    assert summary.news == NEWS


def test_what_i_did_comes_first_and_pain_after_it(summary):
    names = [row[0] for row in summary.measures.rows]
    assert names[0] == "Did something that matters to me"
    assert names[1].startswith("Pain got in the way")
    assert names[2] == "Pain, usual and worst, 0-10"
    assert len(names) == 6


def test_the_first_two_weeks_stand_beside_the_last_two(summary):
    assert row(summary, "Pain got")[1:] == ("6.0", "4.0", "13 and 13 of 14")
    assert row(summary, "Did")[1:3] == ("9 of 13", "13 of 13")
    assert row(summary, "Asleep per night")[1:3] == ("5 h 25 min", "6 h 5 min")
    assert row(summary, "Asleep, of")[1:3] == ("72 %", "78 %")


def test_too_few_known_days_give_a_dash_and_the_count(visit, period, figures, days):
    few = series(Unit.SCORE_0_10, lambda _: 5, is_known=lambda n: n in (0, 1, 2) or n > 56)
    made = summarise(visit, period, {**figures, Figure.INTERFERENCE: few}, days)
    assert row(made, "Pain got")[1:] == ("–", "–", "3 and 14 of 14")


def test_three_known_days_in_one_of_the_four_weeks_are_too_few(visit, period, figures, days):
    one_thin = series(Unit.SCORE_0_10, lambda _: 5, is_known=lambda n: not 3 <= n < 7)
    enough = series(Unit.SCORE_0_10, lambda _: 5, is_known=lambda n: not 4 <= n < 7)
    for given, shown in ((one_thin, "–"), (enough, "5.0")):
        made = summarise(visit, period, {**figures, Figure.INTERFERENCE: given}, days)
        assert row(made, "Pain got")[1] == shown


def test_a_diary_of_three_weeks_has_one_figure_for_all_days(visit, figures, days):
    short = {
        figure: each.between(LAST - timedelta(days=20), LAST) for figure, each in figures.items()
    }
    made = summarise(visit, Period(LAST - timedelta(days=20), LAST), short, days)
    assert len(made.measures.headers) == 3
    assert row(made, "Pain got")[1:] == ("4.0", "20 of 21")


def test_the_very_first_entry_makes_a_page(visit):
    figures = {Figure.DID: DailySeries(LAST, (1.0,), Unit.DAYS)}
    made = summarise(visit, Period(LAST, LAST), figures, [LAST])
    assert made.period == "25 May 2026"
    assert made.measures.rows == (("Did something that matters to me", "1 of 1", "1 of 1"),)
    assert made.charts == ()


def test_an_empty_diary_says_so(visit, period):
    made = summarise(replace(visit, explained=True), period, {}, [])
    assert made.no_measures == "No entries in this time."
    assert (made.measures, made.charts, made.explained, made.notes) == (None, (), None, ())
    assert made.known == "entries on 0 of 84 days"


def test_a_figure_never_written_down_has_no_row(visit, period, figures, days):
    figures[Figure.ASLEEP] = series(Unit.MINUTES, lambda _: 0, is_known=lambda _: False)
    made = summarise(visit, period, figures, days)
    assert not any(row[0] == "Asleep per night" for row in made.measures.rows)


OF_THEIR_OWN = {Section.PROGRAMME, Section.PRACTICES, Section.GOALS, Section.QUESTIONNAIRES}
"""Added to the page by what has tests of its own."""


@pytest.mark.parametrize("section", [part for part in Section if part not in OF_THEIR_OWN])
def test_each_section_can_be_left_out(section, visit, period, figures, days):
    visit = replace(visit, sections=frozenset(Section) - {section})
    made = summarise(visit, period, figures, days, plans=[walking()])
    rows = str(
        summarise(
            replace(visit, sections=visit.sections | {Section.MEASURES}),
            period,
            figures,
            days,
            plans=[walking()],
        ).measures
    )
    gone = {
        Section.QUESTIONS: not made.questions,
        Section.NEWS: not made.news,
        Section.MEASURES: made.measures is None,
        Section.PAIN: "Pain, usual" not in rows,
        Section.SLEEP: "Asleep" not in rows and "Nights" not in rows,
        Section.CHARTS: not made.charts,
        Section.PACING: "Walk outdoors" not in rows,
    }
    assert gone.pop(section)
    assert not any(gone.values())


def test_usual_and_worst_pain_share_a_row_and_each_stands_alone_without_the_other(
    visit, period, figures, days, summary
):
    assert row(summary, "Pain, usual")[1:] == ("5.5 and 8.0", "5.5 and 8.0", "13 and 13 of 14")
    del figures[Figure.PAIN_WORST]
    alone = summarise(visit, period, figures, days)
    assert row(alone, "Usual pain")[1:] == ("5.5", "5.5", "13 and 13 of 14")


def test_without_pain_intensity_nothing_of_it_is_said(visit, period, figures, days):
    without = replace(visit, explained=True, sections=frozenset(Section) - {Section.PAIN})
    made = summarise(without, period, figures, days)
    assert "sual pain" not in str(made)
    assert "Dworkin" not in str(made)
    assert "Pain got in the way" in str(made)


def test_charts_have_a_bar_a_week_and_name_their_gap(summary):
    did, interference = summary.charts
    assert [len(chart.bars) for chart in summary.charts] == [12, 12]
    assert (did.top, interference.top) == (7, 10)
    assert interference.bars[7].value is None
    assert interference.bars[7].words == "no entries"
    assert "Few or no entries: week from 21 Apr." in interference.alternative
    assert "6.0 at the start, 4.0 now." in interference.alternative


def test_a_chart_of_ten_years_shows_its_last_year(visit):
    long = DailySeries(date(2016, 5, 26), (5.0,) * 3652, Unit.SCORE_0_10)
    period = Period(long.first, long.last)
    made = summarise(visit, period, {Figure.INTERFERENCE: long}, [])
    assert len(made.charts[0].bars) == 53


def test_the_second_page_explains_only_what_the_first_shows(visit, period, figures, days):
    wanted = replace(visit, explained=True, sections=frozenset(Section) - {Section.SLEEP})
    made = summarise(wanted, period, figures, days)
    assert [row[0] for row in made.explained.rows] == [row[0] for row in made.measures.rows]
    assert made.explained.rows[0][2] == "71"
    assert summarise(visit, period, figures, days).explained is None


def test_thresholds_are_named_on_the_second_page_only(visit, period, figures, days, summary):
    made = summarise(replace(visit, explained=True), period, figures, days)
    assert any("30 % moderate" in note for note in made.notes)
    assert "moderate" not in str(summary)


def test_days_written_later_are_counted(visit, period, figures, days):
    later = replace(figures[Figure.DID], entered_later=frozenset({FIRST, LAST}))
    made = summarise(replace(visit, explained=True), period, {**figures, Figure.DID: later}, days)
    assert "2 days were written down more than 48 hours after they ended." in made.notes


def test_questions_of_spaces_only_are_no_questions(period, figures, days):
    made = summarise(Visit(id="v", questions=("  ", "Why?", "")), period, figures, days)
    assert made.questions == ("Why?",)
