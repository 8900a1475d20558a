"""Shaded days: a flare-up is seen behind every chart, named, and hides nothing."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTransform

from companion.domain.flare_ups import FlareUp
from companion.domain.series import DailySeries, Unit
from companion.settings import Settings
from companion.ui.charts.days import DaysChart
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.shading import Shade, ShadesItem, shades_of
from companion.ui.charts.weeks import WeeksChart
from companion.ui.theme import apply_theme, current_theme

MONDAY = date(2026, 3, 2)
TODAY = MONDAY + timedelta(days=83)


def day(n):
    return MONDAY + timedelta(days=n)


def scores(days, value=5.0):
    return DailySeries(MONDAY, (value,) * days, Unit.SCORE_0_10)


def flare_up(first, last):
    return FlareUp(id=f"f{first}", starts_on=day(first), ends_on=day(last))


def tinted(widget, role="warm_soft") -> list[int]:
    """The columns of a picture that have a colour, from left to right."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colour = current_theme().colour(role).rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == colour for y in range(image.height()))
    ]


@pytest.fixture(params=[WeeksChart, DaysChart], ids=["weeks", "days"])
def chart(request, dressed, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    made.resize(700, 236)
    return made


def show(chart, series, shades=()):
    if isinstance(chart, WeeksChart):
        chart.show_series(series, "action", TODAY, None, shades)
    else:
        chart.show_series(series, "action", shades)


def test_without_a_flare_up_nothing_is_shaded(chart):
    show(chart, scores(84))
    assert tinted(chart) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_days_of_a_flare_up_are_shaded_and_only_these(qapp, chart, theme):
    apply_theme(qapp, Settings(theme=theme))
    show(chart, scores(84), (Shade(day(28), day(34), ""),))
    columns = tinted(chart)
    view = chart.getViewBox()
    week = view.mapViewToDevice(QRectF(0, 0, 7, 1)).boundingRect().width()
    assert columns[-1] - columns[0] == pytest.approx(week, abs=2)


def test_a_flare_up_in_a_week_stands_within_that_week(dressed, qtbot):
    chart = WeeksChart()
    qtbot.addWidget(chart)
    chart.resize(700, 236)
    show(chart, scores(84, 0.0), (Shade(day(0), day(1), ""),))
    left = chart.getViewBox().viewRange()[0][0]
    band = chart._shading._band(chart.shades[0])
    assert (band.left(), band.right()) == (left, left + 2)


def test_the_name_has_a_line_of_its_own_above_the_scale(chart):
    show(chart, scores(84, 10.0))
    assert chart.getViewBox().viewRange()[1][1] <= 10.4
    show(chart, scores(84, 10.0), (Shade(day(28), day(34), "flare-up"),))
    low, high = chart.getViewBox().viewRange()[1]
    assert high > 10.4
    assert low <= 0
    show(chart, scores(84, 10.0))
    assert chart.getViewBox().viewRange()[1][1] <= 10.4


def test_the_name_is_read_in_the_warm_colour(chart):
    show(chart, scores(84, 10.0), (Shade(day(28), day(34), "flare-up, 7 days"),))
    with_name = len(tinted(chart, "warm"))
    show(chart, scores(84, 10.0), (Shade(day(28), day(34), ""),))
    assert with_name > len(tinted(chart, "warm")) + 5


def test_one_day_in_ten_years_is_still_seen(dressed, qtbot):
    chart = DaysChart()
    qtbot.addWidget(chart)
    chart.resize(700, 236)
    show(chart, scores(3650), (Shade(day(1800), day(1800), "flare-up, 1 day"),))
    assert len(tinted(chart)) >= 1


def painted_names(*shades, width=400):
    """Where names are written on a line of so many pixels, a day being one of them."""
    item = ShadesItem()
    first = MONDAY.toordinal() - 0.5
    item.show_shades(shades, 0)
    item.show_box(QRectF(first, 0, width, 100), QFont())
    image = QImage(width, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setWorldTransform(QTransform.fromTranslate(-first, 0))
    item.paint(painter)
    painter.end()
    ink = current_theme().colour("warm").rgb()
    return {x for x in range(width) for y in range(20) if image.pixel(x, y) == ink}


def test_names_that_would_meet_are_left_to_the_legend(dressed):
    near = Shade(day(10), day(12), "flare-up, 3 days"), Shade(day(20), day(22), "flare-up, 3 days")
    far = Shade(day(10), day(12), "flare-up, 3 days"), Shade(day(220), day(222), "flare-up, 3 days")
    assert len(painted_names(*far)) > len(painted_names(*near)) > 0


def test_a_name_at_the_right_edge_is_not_cut(dressed):
    written = painted_names(Shade(day(397), day(399), "flare-up, 3 days"))
    assert len(written) > 10
    assert min(written) < 360


def test_only_the_days_in_sight_are_shaded(dressed):
    flare_ups = [flare_up(-5, 1), flare_up(10, 13), flare_up(82, 90), flare_up(200, 201)]
    shades = shades_of(flare_ups, MONDAY, TODAY)
    assert [(each.first, each.last) for each in shades] == [
        (MONDAY, day(1)),
        (day(10), day(13)),
        (day(82), TODAY),
    ]
    assert [each.name for each in shades] == [
        "flare-up, 7 days",
        "flare-up, 4 days",
        "flare-up, 9 days",
    ]


def test_the_legend_shows_the_shade_with_its_word(dressed, qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_marks([(Mark.SHADE, "warm", "flare-up")])
    legend.resize(200, 40)
    legend.show()
    assert tinted(legend)
