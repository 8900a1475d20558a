"""A small step from a worksheet stands on Today from its day on: done, moved, or let go."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.spans import Break
from companion.domain.worksheet import Worksheet
from companion.screens.today.today_screen import TodayScreen
from tests.every_screen import settle

TODAY = date(2026, 5, 12)
DAY = timedelta(days=1)


@pytest.fixture
def opened(qtbot, dressed, stores, clock, changes):
    def make():
        screen = TodayScreen(stores, clock, changes)
        screen.heard, screen.went = [], []
        screen.said.connect(screen.heard.append)
        screen.go_to.connect(lambda page, argument: screen.went.append((page, argument)))
        qtbot.addWidget(screen)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen

    return make


def step(name="v", on=TODAY, action="Call the choir"):
    return Worksheet(
        id=name, kind="values", version=1, day=TODAY - 3 * DAY,
        created_at=datetime(2026, 5, 9, 9, tzinfo=UTC),
        content={"action": action, "action_on": on.isoformat()},
    )  # fmt: skip


def kept(stores, name="v"):
    return stores.worksheets.find(name)


@pytest.mark.parametrize(
    ("on", "says"),
    [(TODAY, "Planned for today"), (TODAY - DAY, "Planned for Monday 11 May. Any day is fine.")],
)
def test_it_stands_there_from_its_day_on(opened, stores, on, says):
    stores.worksheets.keep(step(on=on))
    card = opened().step
    assert card.isVisible()
    assert (card.words.text(), card.planned.text()) == ("Call the choir", says)


def test_before_its_day_and_in_a_break_nothing_is_there(opened, stores):
    stores.worksheets.keep(step(on=TODAY + DAY))
    screen = opened()
    assert screen.step.isHidden()
    stores.worksheets.keep(step())
    settle()
    assert screen.step.isVisible()
    stores.breaks.keep(Break(id="b", first=TODAY, last=TODAY + DAY))
    settle()
    assert screen.step.isHidden()


def test_done_with_one_press_and_taken_back(opened, stores):
    stores.worksheets.keep(step())
    screen = opened()
    screen.step.done.click()
    settle()
    assert screen.step.isHidden()
    assert kept(stores).content["action_done"] is True
    assert screen.heard[-1].text == "Done. That was a step toward what matters."
    screen.heard[-1].undo()
    settle()
    assert kept(stores) == step()
    assert screen.step.isVisible()


def test_another_day_is_tomorrow_or_any_later_one(opened, stores):
    stores.worksheets.keep(step())
    screen = opened()
    card = screen.step
    assert not card.day.isVisible()
    card.later.click()
    assert card.day.value == TODAY + DAY
    card.day.line.setText("11 May 2026")
    QTest.keyClick(card.day.line, Qt.Key.Key_Return)
    assert kept(stores) == step()
    card.day.line.setText("15 May 2026")
    card.take.click()
    settle()
    assert kept(stores) == step(on=TODAY + 3 * DAY)
    assert screen.heard[-1].text == "Your small step is moved to Friday 15 May."
    assert card.isHidden()
    screen.heard[-1].undo()
    settle()
    assert card.isVisible()
    assert not card.day.isVisible()


def test_let_go_keeps_the_words_on_the_worksheet(opened, stores):
    stores.worksheets.keep(step())
    screen = opened()
    screen.step.let_go.click()
    settle()
    assert kept(stores).content == {"action": "Call the choir"}
    assert screen.step.isHidden()


def test_one_at_a_time_the_earliest_first(opened, stores):
    stores.worksheets.keep(step())
    stores.worksheets.keep(
        replace(step("w", TODAY - DAY, "Tune the guitar"), kind="problem_solving")
    )
    card = opened().step
    assert card.words.text() == "Tune the guitar"
    card.done.click()
    settle()
    assert card.words.text() == "Call the choir"


def test_the_worksheet_is_one_press_away_and_long_words_are_cut(opened, stores):
    stores.worksheets.keep(step(action="word " * 2_000))
    screen = opened()
    assert len(screen.step.words.text()) < 80
    screen.step.open.click()
    assert screen.went == [("worksheets", ("open", "v"))]
