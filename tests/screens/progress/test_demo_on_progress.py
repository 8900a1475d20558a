"""What somebody sees who looks at the demo: the first view of Progress, and its goals."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint

from companion.demo import year
from companion.domain.topics import Topic
from companion.store.intake import take_in
from tests.screens.pacing.one_activity import words

ROOM = (1072, 787)
"""What a window of 1280 by 820 leaves beside its rail and under its menus."""


@pytest.fixture
def demo(stores, clock):
    made_up = year(clock.today() - timedelta(days=1))
    with stores.database.write(Topic.DIARY | Topic.PROFILE | Topic.BREAKS):
        take_in(stores.database, made_up.entries)
        stores.profile.keep(made_up.profile)
        for rest in made_up.breaks:
            stores.breaks.keep(rest)
    return made_up


def test_the_change_of_medicine_is_named_in_the_chart_and_in_its_sentence(opened, demo):
    card = opened(size=ROOM).plan
    card.chart.grab()
    assert card.chart._marking.named[:2] == ("medicine changed", "break")
    assert "medicine changed," in card.marked.text()
    assert "And 4 more." in card.marked.text()


def test_the_buttons_stand_whole_in_the_window(make, whole, demo):
    screen = make(size=ROOM)
    screen.show()
    view = whole(screen)
    for button in (*view.ways.values(), view.goals_button, view.pain_button):
        assert button.isVisible()
        assert button.mapTo(screen, QPoint(0, button.height())).y() <= ROOM[1]


def test_a_goal_says_how_the_walks_go_that_it_follows(opened, demo):
    said = words(opened("goals"))
    assert any(each.startswith("Walk outdoors, in one go: 8.4 min at the start") for each in said)
    assert "Aim: at least 10 min. It is there now." in said
