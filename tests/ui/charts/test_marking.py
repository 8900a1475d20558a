"""What a chart marks: days under a line, a day by a dotted line, a goal by a dashed one."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from companion.domain.flare_ups import FlareUp
from companion.domain.marks import Marked, MarkKind
from companion.domain.series import DailySeries, Unit
from companion.settings import Settings
from companion.ui.charts.aim import Aim
from companion.ui.charts.days import DaysChart
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.marking import Name, lines_of, places_of
from companion.ui.charts.quota import QuotaChart, Slot
from companion.ui.charts.shading import shades_of
from companion.ui.charts.weeks import WeeksChart
from companion.ui.theme import apply_theme, current_theme

MONDAY = date(2026, 3, 2)
LAST = MONDAY + timedelta(83)


def day(n):
    return MONDAY + timedelta(n)


def mark(kind, n, length=0):
    return Marked(day(n), day(n + length), kind)


MEDICINE = mark(MarkKind.MEDICINE, 28)
REST = mark(MarkKind.BREAK, 42, 6)


@pytest.fixture(params=[WeeksChart, DaysChart, QuotaChart], ids=["weeks", "days", "plan"])
def chart(request, dressed, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    made.resize(900, 236)
    return made


def show(chart, marks=(), aims=(), flare_ups=()):
    chart.mark(lines_of(marks, MONDAY, LAST))
    chart.aim(aims)
    series = DailySeries(MONDAY, (5.0,) * 84, Unit.SCORE_0_10)
    shades = shades_of(flare_ups, MONDAY, LAST)
    if isinstance(chart, WeeksChart):
        chart.show_series(series, "action", LAST, None, shades)
    elif isinstance(chart, DaysChart):
        chart.show_series(series, "action", shades)
    else:
        slots = [Slot(day(7 * n), 7, 5.0, 6.0) for n in range(12)]
        chart.show_slots(slots, flare_ups)
    return chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def different(one, two):
    """The columns in which two pictures differ."""
    return [
        x
        for x in range(one.width())
        if any(one.pixel(x, y) != two.pixel(x, y) for y in range(one.height()))
    ]


def test_a_mark_is_seen_near_its_day_and_named(chart):
    plain, marked = show(chart), show(chart, (MEDICINE,))
    assert [line.name for line in chart.lines] == ["medicine changed"]
    assert chart._marking.named == ("medicine changed",)
    assert different(plain, marked)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_goal_is_a_dashed_line_across_the_whole_chart(qapp, chart, theme):
    apply_theme(qapp, Settings(theme=theme))
    plain, image = show(chart), show(chart, aims=(Aim(2.5, "goal: at most 2.5"),))
    ink = current_theme().colour("ink").rgb()
    rows = {
        y: [x for x in range(image.width()) if image.pixel(x, y) == ink != plain.pixel(x, y)]
        for y in range(image.height())
    }
    most = max(rows.values(), key=len)
    assert most[0] < 0.2 * image.width()
    assert most[-1] > 0.9 * image.width()
    gaps = [two - one for one, two in pairwise(most)]
    assert max(gaps) > 1  # it is dashed


def test_a_goal_outside_the_scale_is_not_drawn(chart):
    assert different(show(chart), show(chart, aims=(Aim(500.0, "goal"),))) == []


def test_as_many_names_as_have_room_and_the_weightiest_first(chart):
    many = tuple(mark(MarkKind.PLAN_RULE, n) for n in range(0, 84, 2))
    show(chart, (mark(MarkKind.PROGRAMME, 0, 83), *many, MEDICINE))
    named = chart._marking.named
    assert named[0] == "medicine changed"
    assert 2 <= len(named) < len(many)
    assert len(chart.lines) == len(many) + 2


def test_a_name_gives_way_to_others_and_that_of_a_long_time_moves_along_its_line(chart):
    """Left of its day the name of the change leaves room for the break a few days later."""
    programme, began = mark(MarkKind.PROGRAMME, 0, 83), mark(MarkKind.PLAN_BEGAN, 0)
    show(chart, (programme, began, mark(MarkKind.MEDICINE, 38), REST))
    assert chart._marking.named == ("medicine changed", "break", "plan began", "programme")


@given(
    st.lists(st.tuples(st.sampled_from(MarkKind), st.integers(0, 83)), max_size=30),
    st.integers(20, 160),
)
def test_names_stand_in_the_chart_never_meet_and_the_first_is_always_there(found, width):
    place = QRectF(0, 0, 900, 200)
    lines = sorted(
        lines_of([mark(kind, n) for kind, n in found], MONDAY, LAST), key=lambda each: each.weight
    )
    names = [
        Name(line, QRectF((line.first - MONDAY).days * 10.0, 0, 10, 200), float(width), place)
        for line in lines
    ]
    placed = places_of(names)
    assert [name.line for name, _ in placed[:1]] == lines[:1]
    assert all(0 <= left <= 900 - name.width for name, left in placed)
    lefts = sorted(left for _, left in placed)
    assert all(two - one >= width for one, two in pairwise(lefts))


def test_under_the_names_of_flare_ups_marks_have_a_line_of_their_own(chart):
    gentle = FlareUp(id="f", starts_on=day(26), ends_on=day(30))
    show(chart, (MEDICINE,), flare_ups=(gentle,))
    assert chart.shades
    assert chart._marking.named == ("medicine changed",)
    assert chart._marking._is_second


def test_marks_that_were_shown_before_are_gone(chart):
    plain = show(chart)
    show(chart, (MEDICINE, REST), (Aim(2.5, "goal"),))
    assert different(plain, show(chart)) == []
    assert (chart.lines, chart.aims) == ((), ())


def test_only_the_part_within_the_time_is_marked():
    lines = lines_of((mark(MarkKind.PROGRAMME, -10, 300), mark(MarkKind.FALL, 90)), MONDAY, LAST)
    assert [(line.first, line.last) for line in lines] == [(MONDAY, LAST)]


def test_the_legend_draws_each_kind_in_its_own_way(dressed, qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    pictures = []
    for kind in (Mark.DAYS, Mark.MOMENT, Mark.AIM, Mark.LINE):
        legend.show_marks([(kind, "ink", "word")])
        legend.resize(200, 40)
        pictures.append(legend.grab().toImage())
    assert all(one != two for n, one in enumerate(pictures) for two in pictures[:n])
    assert legend.width_in_a_row() > 40
