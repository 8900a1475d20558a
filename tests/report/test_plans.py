"""The plans on the page for the clinic: planned at the start and now, and kept in which weeks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.activities import AmountUnit
from companion.report import Period, html, lines, pdf, summarise
from tests.report.conftest import FIRST, text_of
from tests.report.plans import walking


def page(visit, period, figures, days, *plans):
    return summarise(visit, period, figures, days, plans=plans)


def test_a_plan_has_a_row_after_the_measures(visit, period, figures, days):
    made = page(visit, period, figures, days, walking())
    assert made.measures.rows[-1] == (
        "Walk outdoors, planned for one go", "6 min", "12 min", "10 of 11 weeks kept",
    )  # fmt: skip


def test_what_was_done_is_drawn_week_by_week_beside_how_much_pain_got_in_the_way(
    visit, period, figures, days
):
    chart, other = page(visit, period, figures, days, walking()).charts
    assert chart.title == "Walk outdoors, minutes a week"
    assert [bar.value for bar in chart.bars] == [
        42, 42, 42, 210, 42, 42, 84, None, 84, 84, 84, 84,
    ]  # fmt: skip
    assert (chart.top, chart.ticks) == (250, (0, 125, 250))
    assert chart.sentence == (
        "Kept to plan in 10 of 11 weeks with entries."
        " A dotted line marks 14 April, plan: another amount."
    )
    assert [(mark.at, mark.name) for mark in chart.marks] == [(6, "plan: another amount")]
    assert "21 Apr" in chart.alternative
    assert other.title == "Pain got in the way, weekly mean"


def test_a_short_time_has_one_amount(visit, figures, days):
    made = page(visit, Period(FIRST, FIRST + timedelta(13)), figures, days, walking())
    assert made.measures.rows[-1] == (
        "Walk outdoors, planned for one go", "6 min", "2 of 2 weeks kept",
    )  # fmt: skip


def test_a_plan_without_a_session_in_that_time_is_not_on_the_page(visit, period, figures, days):
    nothing_done = replace(walking(), sessions=())
    made = page(visit, period, figures, days, nothing_done)
    assert not any("Walk" in row[0] for row in made.measures.rows)
    assert page(visit, period, {}, [], nothing_done).no_measures


@pytest.mark.parametrize("short", [False, True])
def test_plans_that_have_no_room_on_the_page_are_counted(visit, period, figures, days, short):
    made_of = Period(FIRST, FIRST + timedelta(13)) if short else period
    made = page(visit, made_of, figures, days, *[walking(name=f"Walk {n}") for n in range(8)])
    fourth = made.measures.rows[-1]
    assert fourth[0] == "Walk 3, planned for one go"
    assert "Not listed here: 4 more measures." in lines(made)
    four = page(visit, made_of, figures, days, *[walking(name=f"Walk {n}") for n in range(4)])
    assert four.measures.rows[-1] == fourth
    assert not any("Not listed here" in line for line in lines(four))


def test_a_plan_alone_is_enough_for_a_page(visit, period):
    made = page(visit, period, {}, [], walking())
    assert len(made.measures.rows) == 1
    assert not made.no_measures


def test_the_second_page_says_how_a_kept_week_is_found(visit, period, figures, days):
    made = page(replace(visit, explained=True), period, figures, days, walking())
    _name, how, known = made.explained.rows[-1]
    assert "80 %" in how
    assert known == "77"


@pytest.mark.parametrize("name", ["<i>Walk</i> #x $y$", "W" * 100, "مشي", "Walk\nfar\x07"])
def test_its_name_is_only_ever_words(visit, period, figures, days, name, tmp_path):
    made = page(visit, period, figures, days, walking(name=name, unit=AmountUnit.STEPS))
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(made))
    assert "6 steps" in text_of(file)
    assert any("weeks kept" in line for line in lines(made))
    assert "<i>Walk" not in html(made)
