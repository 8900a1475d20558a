"""A year of days: drawn so that it reads in grey, walked by keyboard, and opened by a press."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from companion.domain.series import DailySeries, Unit
from companion.domain.year_view import STEPS, year_of
from companion.settings import Settings
from companion.ui.charts.levels import LevelSteps
from companion.ui.charts.painting import paint_day_step, paint_empty_day
from companion.ui.charts.year import YearGrid
from companion.ui.theme import apply_theme, current_theme

FIRST = date(2026, 1, 1)
TODAY = date(2026, 5, 12)


@pytest.fixture
def grid(dressed, qtbot):
    made = YearGrid()
    qtbot.addWidget(made)
    made.opened_days, made.heard = [], []
    made.opened.connect(made.opened_days.append)
    made.moved.connect(made.heard.append)
    made.resize(1000, made.heightForWidth(1000))
    show(made)
    made.show()
    return made


def show(grid, year=2026, last=TODAY):
    values = tuple(float(n % 11) if n % 3 else None for n in range(800))
    days = year_of(DailySeries(date(2025, 1, 1), values, Unit.SCORE_0_10), year)
    grid.show_year(days, [f"{each.day.isoformat()}: {each.value}" for each in days], "action", last)


def key(grid, *keys):
    for each in keys:
        QTest.keyClick(grid, each)


def test_it_begins_at_the_last_day_and_says_it(grid):
    assert grid.day == TODAY
    assert grid.accessibleDescription().startswith("2026-05-12")


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ((Qt.Key.Key_Left,), date(2026, 5, 11)),
        ((Qt.Key.Key_Up,), date(2026, 5, 5)),
        ((Qt.Key.Key_PageUp,), date(2026, 4, 12)),
        ((Qt.Key.Key_Home,), FIRST),
        ((Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down), date(2026, 1, 9)),
        ((Qt.Key.Key_Home, Qt.Key.Key_End), TODAY),
        ((Qt.Key.Key_Right,), TODAY),
        ((Qt.Key.Key_Home, Qt.Key.Key_Left), FIRST),
        ((Qt.Key.Key_Home, Qt.Key.Key_PageDown), date(2026, 2, 1)),
    ],
)
def test_the_keyboard_goes_from_day_to_day_and_stays_within_the_days_that_were(grid, keys, day):
    key(grid, *keys)
    assert grid.day == day
    assert grid.accessibleDescription() == grid.words_of(day)
    assert grid.heard[-1] == grid.words_of(day)


def test_a_month_back_from_its_last_day_is_the_last_day_of_a_shorter_one(grid):
    show(grid, 2025)
    grid.day = date(2025, 3, 31)
    key(grid, Qt.Key.Key_PageUp)
    assert grid.day == date(2025, 2, 28)


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_day_opens_by_key(grid, which):
    key(grid, Qt.Key.Key_Left, which)
    assert grid.opened_days == [date(2026, 5, 11)]


def middle(grid, day) -> QPoint:
    return grid.cell_of(day).center().toPoint()


def test_a_day_opens_by_a_press_and_only_that_day(grid):
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, date(2026, 2, 14)))
    assert grid.opened_days == [date(2026, 2, 14)]
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=middle(grid, date(2026, 2, 14)))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=middle(grid, date(2026, 2, 15)))
    assert grid.opened_days == [date(2026, 2, 14)]


def test_days_to_come_cannot_be_pressed(grid):
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, TODAY + timedelta(1)))
    assert grid.opened_days == []


@pytest.mark.parametrize("width", [200, 460, 700, 1000, 1400])
def test_every_day_has_its_own_place_within_the_picture(grid, width):
    show(grid, 2025)
    grid.resize(width, grid.heightForWidth(width))
    cells = [grid.cell_of(each.day) for each in grid._days]
    assert len({(cell.x(), cell.y()) for cell in cells}) == 365
    whole = QRectF(grid.rect())
    assert all(whole.adjusted(-1, -1, 1, 1).contains(cell) for cell in cells)
    assert cells[0].width() >= 20


def picture(draw) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(current_theme().colour("card"))
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, 40, 40))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("role", ["action", "pain", "plan"])
def test_steps_differ_in_size_and_in_grey(qapp, theme, role):
    apply_theme(qapp, Settings(theme=theme))
    drawn, greys = [], []
    for step in range(STEPS):
        image = picture(lambda painter, cell, step=step: paint_day_step(painter, cell, step, role))
        ground = QColor(image.pixel(0, 0)).lightness()
        marked = [
            abs(QColor(image.pixel(x, y)).lightness() - ground) > 3
            for x in range(40)
            for y in range(40)
        ]
        drawn.append(sum(marked))
        greys.append(abs(QColor(image.pixel(20, 20)).lightness() - ground))
    assert drawn == sorted(drawn)
    assert len(set(drawn)) == STEPS
    assert greys == sorted(greys)
    assert all(two - one > 15 for one, two in pairwise(greys))


def test_a_day_without_an_entry_is_empty(qapp):
    apply_theme(qapp, Settings(theme="light"))
    image = picture(paint_empty_day)
    ground = QColor(image.pixel(0, 0)).lightness()
    assert all(
        abs(QColor(image.pixel(x, y)).lightness() - ground) <= 1
        for x in range(8, 32)
        for y in range(8, 32)
    )


def test_the_levels_of_a_goal_go_up_in_steps(dressed, qtbot):
    steps = LevelSteps()
    qtbot.addWidget(steps)
    steps.resize(400, steps.height())
    low = [(FIRST, -2)]
    steps.show_levels(low, FIRST, TODAY)
    one = steps.grab().toImage()
    steps.show_levels([*low, (FIRST + timedelta(60), 1)], FIRST, TODAY)
    two = steps.grab().toImage()
    changed = [
        (x, y)
        for x in range(one.width())
        for y in range(one.height())
        if one.pixel(x, y) != two.pixel(x, y)
    ]
    assert min(x for x, _ in changed) > 150
    plan = current_theme().colour("plan").rgb()
    rows = [y for y in range(two.height()) if two.pixel(390, y) == plan]
    before = [y for y in range(two.height()) if two.pixel(120, y) == plan]
    assert max(rows) < min(before)  # higher up at the end than at the beginning


def test_the_first_and_the_last_day_stand_under_the_steps(dressed, qtbot):
    steps = LevelSteps()
    qtbot.addWidget(steps)
    steps.resize(400, steps.height())
    pictures = []
    for first, last in ((FIRST, TODAY), (FIRST - timedelta(400), TODAY), (TODAY, TODAY)):
        steps.show_levels([(first, 0)], first, last)
        pictures.append(steps.grab().toImage())
    foot = range(steps.height() - 26, steps.height())
    muted = current_theme().colour("muted").rgb()

    def inked(image, columns):
        return {(x, y) for x in columns for y in foot if image.pixel(x, y) == muted}

    left, right = range(150), range(250, 400)
    assert inked(pictures[0], left)
    assert inked(pictures[0], left) != inked(pictures[1], left)
    assert inked(pictures[0], right) == inked(pictures[1], right) != set()
    assert not inked(pictures[2], right)  # on its very first day there is one
