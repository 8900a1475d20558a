"""While a flare-up runs, Today says so, calmly, with one more gentle day at hand."""

from datetime import date, timedelta

import pytest

from companion.domain.flare_ups import LONGEST_FLARE_UP, FlareUp
from companion.screens.forms.gentle_days import GentleDays
from companion.screens.today.today_screen import TodayScreen

TODAY = date(2026, 5, 12)
DAY = timedelta(days=1)


@pytest.fixture
def opened(qtbot, dressed, stores, clock, changes):
    def make():
        screen = TodayScreen(stores, clock, changes)
        screen.heard, screen.went = [], []
        screen.said.connect(screen.heard.append)
        screen.go_to.connect(lambda page, argument: screen.went.append(page))
        qtbot.addWidget(screen)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen

    return make


def keep(stores, first, last):
    stores.flare_ups.keep(
        FlareUp(id="f", starts_on=TODAY + first * DAY, ends_on=TODAY + last * DAY)
    )


@pytest.mark.parametrize(("first", "last"), [(-6, -3), (1, 2)])
def test_on_other_days_nothing_is_said(opened, stores, first, last):
    keep(stores, first, last)
    assert opened().flare.isHidden()


@pytest.mark.parametrize(
    ("first", "last", "title", "says"),
    [
        (0, 1, "A gentle day", "Half of each plan. Day 1 of 2."),
        (-1, 0, "The last gentle day", "After today your gentle days are over."),
        (-2, -1, "On the way back up", "Your gentle days are over."),
    ],
)
def test_what_today_is(opened, stores, first, last, title, says):
    keep(stores, first, last)
    card = opened().flare
    assert card.isVisible()
    assert card.title.text() == title
    assert card.today_words.text().startswith(says)
    assert "back to its whole amount" in card.coming_words.text()


def test_one_more_gentle_day_and_back(opened, stores, qtbot):
    keep(stores, -1, 0)
    screen = opened()
    screen.flare.more.setFocus()
    screen.flare.more.click()
    assert stores.flare_ups.all()[0].ends_on == TODAY + DAY
    assert screen.flare.today_words.text().endswith("Day 2 of 3.")
    assert screen.flare.today_words.hasFocus()
    assert screen.flare.more.isHidden()
    assert "you can add it on Wednesday 13 May" in screen.flare.later.text()
    screen.heard[-1].undo()
    assert stores.flare_ups.all()[0].ends_on == TODAY
    qtbot.waitUntil(screen.flare.more.isVisible)


@pytest.mark.parametrize(("first", "last"), [(0, 1), (-3, -2)])
def test_one_more_gentle_day_is_offered_at_the_end_only(opened, stores, first, last):
    keep(stores, first, last)
    assert opened().flare.more.isHidden()


def test_it_is_over_says_the_same_as_the_flare_up_plan(opened, stores, clock, qtbot):
    keep(stores, 0, 1)
    screen = opened()
    gentle = GentleDays(stores, clock)
    gentle.over(gentle.now())
    qtbot.waitUntil(lambda: screen.flare.title.text() == "The last gentle day")
    assert screen.flare.today_words.text() == (
        "After today your gentle days are over. Today still has half of each plan."
    )


def test_one_more_day_than_can_be_is_said(opened, stores):
    keep(stores, 1 - LONGEST_FLARE_UP, 0)
    screen = opened()
    screen.flare.more.click()
    assert "92 days at most" in screen.flare.problem.text()


def test_the_way_to_the_flare_up_plan(opened, stores):
    keep(stores, 0, 1)
    screen = opened()
    screen.flare.open.click()
    assert screen.went == ["flare"]
