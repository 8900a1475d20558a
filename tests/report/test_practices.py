"""Practices on the page for the clinic: one line of days, where the person wants it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.visit import Section, Visit
from companion.report import Period, html, lines, pdf, summarise
from companion.report.practices import with_practices
from tests.report.conftest import FIRST, LAST, pages_of, text_of

SAID = "Practice days, such as relaxation: 31 of 84 days."
DAYS = [FIRST + timedelta(days=2 * n) for n in range(31)]


@pytest.fixture
def page(visit, period, figures, days):
    def made(practised=DAYS, **wishes):
        wanted = replace(visit, **wishes)
        return with_practices(summarise(wanted, period, figures, days), wanted, period, practised)

    return made


def test_the_days_are_told_in_one_line_everywhere(page, printed):
    made = page()
    assert made.practices == SAID
    assert SAID in lines(made)
    assert f"<p>{SAID}</p>" in html(made)
    file = printed(made)
    assert SAID in text_of(file)
    assert pages_of(file) == 1


def test_a_day_counts_once_and_days_outside_the_period_do_not_count(page):
    outside = [FIRST - timedelta(days=1), LAST + timedelta(days=1)]
    assert page([*DAYS, *DAYS, *outside]).practices == SAID


def test_without_a_practice_nothing_is_said(page):
    assert page([]) == page([LAST + timedelta(days=1)])
    assert page([]).practices == ""


def test_who_does_not_want_it_has_it_nowhere(page):
    made = page(sections=frozenset(Section) - {Section.PRACTICES}, explained=True)
    assert "ractice" not in html(made)
    assert not any("ractice" in line for line in lines(made))


def test_the_second_page_says_how_it_is_counted(page, printed):
    made = page(explained=True)
    name, how, days = made.explained.rows[-1]
    assert (name, days) == ("Practice days", "31")
    assert "however short" in how
    assert pages_of(printed(made)) == 2


def test_where_nothing_else_is_written_down_it_stands_alone(tmp_path):
    visit, period = Visit(id="v", explained=True), Period(FIRST, LAST)
    made = with_practices(summarise(visit, period, {}, []), visit, period, DAYS)
    assert (made.no_measures, made.measures) == ("", None)
    assert made.explained.rows[0][0] == "Practice days"
    assert SAID in lines(made)
    (tmp_path / "page.pdf").write_bytes(pdf(made))
    assert SAID in text_of(tmp_path / "page.pdf")
