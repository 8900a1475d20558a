"""Flare-ups on the page for the clinic: named in a line, shaded in the charts."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion import report
from companion.domain.comparison import Figure
from companion.domain.flare_ups import FlareUp
from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Section, Visit
from companion.report.letters import width_of
from companion.report.period import Period
from companion.report.shading import CHART_WIDE, LINES_OF_NAMES, InCharts, places, told_too
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


def shades(flare_ups, changes=()):
    return places(InCharts(tuple(flare_ups), tuple(changes)), FIRST, 12)[0]


def marks(*changes, flare_ups=(), steps=()):
    return places(InCharts(tuple(flare_ups), changes, steps), FIRST, 12)[1]


def test_only_the_days_in_the_chart_are_shaded():
    found = shades([flare_up(-3, 1), flare_up(80, 99)])
    assert [(shade.begin, shade.end) for shade in found] == [(0, 2 / 7), (80 / 7, 12)]


def test_a_name_stands_where_the_flare_up_begins_and_never_leaves_the_chart():
    first, last = shades([flare_up(7, 8), flare_up(83, 83)])
    assert (first.name_at, first.line) == (1, 0)
    assert 9 < last.name_at < 83 / 7


def test_beside_another_name_it_moves_over_its_days_then_to_a_second_line_then_is_left_out():
    (moved,) = shades([flare_up(29, 32)], [(day(43), "tablet changed")])
    assert moved.name_at < moved.begin
    assert moved.line == 0
    close = shades([flare_up(n, n) for n in range(40, 48, 2)])
    assert [shade.line for shade in close if shade.name_at is not None] == [0, 1]


# --- changes ----------------------------------------------------------------------------


def test_a_change_is_a_line_on_its_day_with_its_name_beside_it():
    (mark,) = marks((day(42), "tablet changed"))
    assert (mark.at, mark.name, mark.name_at, mark.line) == (6, "tablet changed", 6, 0)


def test_near_the_edge_its_name_stands_before_the_line_and_not_across_it():
    (mark,) = marks((day(77), "tablet changed"))
    assert 2 < mark.at - mark.name_at < 5


def test_a_name_without_room_is_left_out_and_its_line_stays():
    found = marks(*((day(n), "medicine changed") for n in (40, 41, 42)))
    assert [mark.line for mark in found if mark.name_at is not None] == [0, 1]
    assert [mark.at for mark in found] == [40 / 7, 41 / 7, 6]


def test_what_happened_outside_of_the_chart_has_no_line():
    assert marks((day(-1), "fall"), (day(84), "fall"), steps=((day(-1), "plan began"),)) == ()


def test_a_step_of_the_plan_has_a_line_only_where_its_name_has_room():
    changed, step = (day(42), "tablet changed"), (day(14), "plan began")
    assert [mark.name for mark in marks(changed, steps=(step,))] == ["plan began", "tablet changed"]
    for n in (35, 42, 44):
        found = marks(changed, steps=((day(n), "plan: another amount"),))
        assert [mark.name for mark in found] == ["tablet changed"]


def test_the_sentence_of_the_chart_names_what_is_marked():
    sentence = told_too("Words.", InCharts((), ((day(42), "fall"),)), FIRST, 12)
    assert sentence == "Words. A dotted line marks 31 March, fall."
    two = InCharts((), ((day(42), "fall"),), ((day(49), "plan began"),))
    assert "Dotted lines mark 31 March, fall; 7 April, plan began." in told_too("", two, FIRST, 12)
    many = InCharts((), tuple((day(n), "fall") for n in range(5)))
    assert told_too("", many, FIRST, 12) == "5 changes are marked by dotted lines."


@given(
    st.lists(st.tuples(st.integers(-5, 90), st.text("abc W", max_size=30)), max_size=12),
    st.lists(st.tuples(st.integers(-5, 90), st.text("abc W", max_size=30)), max_size=12),
    st.lists(st.integers(0, 80), max_size=5),
)
def test_no_two_names_on_one_line_ever_meet(changes, steps, flared):
    flare_ups = tuple(flare_up(n, n + 1) for n in sorted(flared))
    lines, more = (tuple(sorted((day(n), name) for n, name in some)) for some in (changes, steps))
    shaded, marked = places(InCharts(flare_ups, lines, more), FIRST, 12)
    for line in range(LINES_OF_NAMES):
        spans = sorted(
            (each.name_at, each.name_at + width_of(each.name) / CHART_WIDE * 12)
            for each in (*shaded, *marked)
            if each.name_at is not None and each.line == line
        )
        assert all(one[1] <= other[0] + 1e-9 for one, other in pairwise(spans))
        assert all(begin >= 0 for begin, _ in spans)
