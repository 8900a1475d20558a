"""Flare-ups on the page for the clinic: named in a line, shaded in the charts."""

from datetime import date, timedelta

import pytest

from companion import report
from companion.domain.comparison import Figure
from companion.domain.flare_ups import FlareUp
from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Section, Visit
from companion.report.period import Period
from companion.report.shading import shades
from companion.report.summary import summarise

FIRST = date(2026, 2, 17)
LAST = FIRST + timedelta(days=83)


def day(n):
    return FIRST + timedelta(days=n)


def flare_up(first, last):
    return FlareUp(id=f"f{first}", starts_on=day(first), ends_on=day(last))


def page(*flare_ups, sections=frozenset(Section)):
    series = DailySeries(FIRST, (5.0,) * 84, Unit.SCORE_0_10)
    visit = Visit(id="v", sections=sections)
    figures = {Figure.INTERFERENCE: series}
    return summarise(visit, Period(FIRST, LAST), figures, (), flare_ups=flare_ups)


def test_a_flare_up_is_named_with_its_days():
    made = page(flare_up(29, 32))
    assert made.flare_ups == "Flare-ups: 18 to 21 March (4 days)"
    assert "Flare-ups: 18 to 21 March (4 days)" in report.lines(made)
    assert "Flare-ups: 18 to 21 March (4 days)" in report.html(made)


def test_several_are_named_in_the_order_of_days():
    made = page(flare_up(40, 40), flare_up(29, 32), flare_up(-400, -399))
    assert made.flare_ups == "Flare-ups: 18 to 21 March (4 days), 29 March (1 day)"


def test_one_of_another_year_says_its_year():
    early = FlareUp(id="f", starts_on=date(2025, 12, 1), ends_on=date(2025, 12, 2))
    series = DailySeries(date(2025, 12, 1), (5.0,) * 200, Unit.SCORE_0_10)
    period = Period(series.first, series.last)
    made = summarise(Visit(id="v"), period, {Figure.INTERFERENCE: series}, (), flare_ups=[early])
    assert made.flare_ups == "Flare-ups: 1 to 2 December 2025 (2 days)"


def test_very_many_are_counted():
    made = page(*(flare_up(n, n + 1) for n in range(0, 80, 10)))
    assert made.flare_ups == "Flare-ups: 8, in all 16 days"


def test_without_one_nothing_is_said():
    made = page()
    assert made.flare_ups == ""
    assert "are shaded" not in report.html(made)


def test_with_plans_left_out_flare_ups_are_left_out_too():
    made = page(flare_up(29, 32), sections=frozenset(Section) - {Section.PACING})
    assert made.flare_ups == ""
    assert made.charts[0].shades == ()


def test_the_chart_says_what_is_shaded_and_the_page_draws_it():
    made = page(flare_up(29, 32))
    (chart,) = made.charts
    assert "The flare-up from 18 to 21 March is shaded." in chart.alternative
    assert [(shade.begin, shade.end) for shade in chart.shades] == [(29 / 7, 33 / 7)]
    assert report.html(made).count('fill="var(--track)"') == 1
    assert report.pdf(made).startswith(b"%PDF")
    assert report.pdf(made) != report.pdf(page())


def test_only_the_days_in_the_chart_are_shaded():
    found = shades([flare_up(-3, 1), flare_up(80, 99)], FIRST, 12)
    assert [(shade.begin, shade.end) for shade in found] == [(0, 2 / 7), (80 / 7, 12)]


def test_names_neither_meet_nor_leave_the_chart():
    found = shades([flare_up(7, 8), flare_up(10, 11), flare_up(83, 83)], FIRST, 12)
    assert [shade.name_at for shade in found] == [1, None, pytest.approx(9.6)]
