"""What a chart shows, and what it leaves alone."""

from datetime import date, timedelta
from math import isnan

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.series import DailySeries, Unit
from companion.settings import Settings
from companion.ui.charts.days import MOST_DAYS_WITH_DOTS, DaysChart
from companion.ui.charts.legend import Key, Legend, Mark
from companion.ui.charts.small_bars import SmallBars
from companion.ui.charts.weeks import WeeksChart
from companion.ui.theme import apply_theme, current_theme

MONDAY = date(2025, 3, 3)
TODAY = MONDAY + timedelta(days=27)


def scores(*values, later=()):
    return DailySeries(MONDAY, values, Unit.SCORE_0_10, frozenset(later))


@pytest.fixture
def weeks(dressed, qtbot):
    chart = WeeksChart()
    qtbot.addWidget(chart)
    chart.resize(700, 236)
    return chart


@pytest.fixture
def days(dressed, qtbot):
    chart = DaysChart()
    qtbot.addWidget(chart)
    chart.resize(700, 236)
    return chart


def colours(widget) -> set[str]:
    """Every colour that is seen in a widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_weeks_are_bars_and_a_week_of_gaps_has_none(weeks):
    weeks.show_series(scores(*[6] * 7, *[None] * 7, *[4] * 7), "action", TODAY)
    bars = weeks._item._bars
    assert [bar.height for bar in bars] == [6, None, 4]
    assert [bar.gap for bar in bars] == ["", "no entries", ""]
    assert [date.fromordinal(bar.day) for bar in bars] == [
        MONDAY,
        MONDAY + timedelta(days=7),
        MONDAY + timedelta(days=14),
    ]


def test_nought_to_ten_is_drawn_whole_and_nothing_of_the_range_is_cut(weeks):
    weeks.show_series(scores(*[2] * 21), "action", TODAY)
    (left, right), (bottom, top) = weeks.getViewBox().viewRange()
    assert (bottom, top) == (0, 10)
    assert left <= MONDAY.toordinal() - 3
    assert right >= MONDAY.toordinal() + 17


def test_what_you_did_stands_out_of_the_days_with_entries(weeks):
    weeks.show_series(DailySeries(MONDAY, (1, 0, 1, 1, None, None, None), Unit.DAYS), "plan", TODAY)
    (bar,) = weeks._item._bars
    assert (bar.height, bar.out_of) == (3, 4)
    assert weeks.getViewBox().viewRange()[1] == [0, 7]


def test_pain_is_drawn_from_least_to_worst(weeks):
    usual, least, worst = scores(*[5] * 14), scores(*[3] * 7, *[None] * 7), scores(*[8] * 14)
    weeks.show_series(usual, "pain", TODAY, (least, worst))
    assert [bar.span for bar in weeks._item._bars] == [(3, 8), None]


def test_a_bar_is_seen_in_the_colour_of_its_role(weeks):
    weeks.show_series(scores(*[6] * 28), "action", TODAY)
    assert current_theme().hex("action") in colours(weeks)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_chart_follows_the_theme(qapp, weeks, theme):
    weeks.show_series(scores(*[6] * 28), "pain", TODAY)
    apply_theme(qapp, Settings(theme=theme))
    qapp.processEvents()
    seen = colours(weeks)
    assert current_theme().hex("card") in seen
    assert current_theme().hex("pain") in seen


def test_no_days_leave_the_chart_as_it_is(weeks, days):
    weeks.show_series(scores(), "action", TODAY)
    days.show_series(scores(), "action")
    assert weeks._item.boundingRect().isEmpty()


def test_days_are_dots_and_the_line_of_the_average_stops_at_gaps(days):
    days.show_series(scores(4, None, 6, 5, 7, *[None] * 9, 3), "action")
    xs, ys = days._dots.getData()
    assert list(xs) == [MONDAY.toordinal() + n for n in (0, 2, 3, 4, 14)]
    assert list(ys) == [4, 6, 5, 7, 3]
    assert days._average.opts["connect"] == "finite"
    line = days._average.getOriginalDataset()[1]
    assert isnan(line[3])
    assert line[4] == 5.5
    assert all(isnan(value) for value in line[8:])


def test_days_written_later_are_hollow(days):
    later = MONDAY + timedelta(days=1)
    days.show_series(scores(4, 5, 6, later=[later]), "action")
    brushes = [brush.color().name().upper() for brush in days._dots.opts["symbolBrush"]]
    theme = current_theme()
    assert brushes == [theme.hex("action"), theme.hex("card"), theme.hex("action")]


def test_above_a_thousand_days_there_are_no_dots(days):
    days.show_series(scores(*[5] * (MOST_DAYS_WITH_DOTS + 1)), "action")
    assert days._dots.getData()[0] is None
    days.show_series(scores(5, 6), "action")
    assert len(days._dots.getData()[0]) == 2


def test_the_wheel_scrolls_the_page_and_leaves_the_chart_alone(weeks):
    weeks.show_series(scores(*[6] * 28), "action", TODAY)
    before = weeks.getViewBox().viewRange()
    turn = QWheelEvent(
        QPointF(300, 100),
        QPointF(300, 100),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    weeks.wheelEvent(turn)
    assert not turn.isAccepted()
    assert weeks.getViewBox().viewRange() == before


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
def test_dragging_and_the_right_button_do_nothing(weeks, qtbot):
    weeks.show_series(scores(*[6] * 28), "action", TODAY)
    weeks.show()
    before = weeks.getViewBox().viewRange()
    qtbot.mousePress(weeks.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    qtbot.mouseMove(weeks.viewport(), QPoint(400, 60))
    qtbot.mouseRelease(weeks.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 60))
    assert weeks.getViewBox().viewRange() == before
    assert not weeks.getPlotItem().getViewBox().menuEnabled()
    assert weeks.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert weeks.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_screen_reader_hears_name_and_sentence(weeks):
    weeks.say("Nights, 0 to 10", "5 on average, over 3 nights.")
    assert weeks.accessibleName() == "Nights, 0 to 10"
    assert weeks.accessibleDescription() == "5 on average, over 3 nights."


def test_little_bars_show_weeks_on_the_whole_scale(dressed, qtbot):
    bars = SmallBars()
    qtbot.addWidget(bars)
    bars.resize(280, bars.height())
    bars.show_series(scores(*[10] * 7, *[None] * 7), "pain")
    assert current_theme().hex("pain") in colours(bars)
    bars.show_series(DailySeries(MONDAY, (700.0,) * 7, Unit.MINUTES), "pain")
    assert bars._top == 700
    bars.show_series(scores(), "pain")
    assert current_theme().hex("pain") not in colours(bars)


def test_the_legend_wraps_and_forgets_what_it_showed(dressed, qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    legend = Legend()
    QVBoxLayout(place).addWidget(legend)
    legend.show_marks([(mark, "action", mark.name) for mark in Mark])
    place.resize(500, 200)
    place.show()
    assert current_theme().hex("action") in colours(legend)
    legend.show_marks([(Mark.BAR, "plan", "a week")])
    shown = [key for key in legend.findChildren(Key) if key.isVisible()]
    qtbot.waitUntil(lambda: len(legend.findChildren(Key)) == 1)
    assert len(shown) <= 1
