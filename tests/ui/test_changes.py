"""Screens hear of new data once, and only when it concerns them."""

import pytest

from companion.domain.topics import Topic
from companion.ui.changes import Changes
from companion.ui.screen import Notice, Screen


class NightsScreen(Screen):
    """Counts how often it reads its data."""

    shows = Topic.SLEEP | Topic.SPELLS

    def __init__(self, changes):
        super().__init__(changes)
        self.readings = 0

    def refresh(self):
        self.readings += 1


@pytest.fixture
def told():
    return Changes()


@pytest.fixture
def screen(told, qtbot):
    screen = NightsScreen(told)
    qtbot.addWidget(screen)
    return screen


def announce(qtbot, told, *topics):
    with qtbot.waitSignal(told.changed) as heard:
        for topic in topics:
            told.announce(topic)
    return heard.args[0]


def test_an_import_of_many_entries_is_one_notice(qtbot, told):
    heard = []
    told.changed.connect(heard.append)
    announce(qtbot, told, Topic.DIARY, Topic.DIARY, Topic.SLEEP)
    assert heard == [Topic.DIARY | Topic.SLEEP]


def test_a_page_reads_its_data_when_it_is_first_opened(screen):
    assert screen.readings == 0
    screen.show()
    assert screen.readings == 1


def test_a_page_in_sight_follows_at_once(qtbot, told, screen):
    screen.show()
    announce(qtbot, told, Topic.SLEEP)
    assert screen.readings == 2


def test_a_page_out_of_sight_catches_up_when_it_is_shown(qtbot, told, screen):
    screen.show()
    screen.hide()
    announce(qtbot, told, Topic.SPELLS)
    announce(qtbot, told, Topic.SLEEP)
    assert screen.readings == 1
    screen.show()
    assert screen.readings == 2


def test_a_page_does_not_care_about_the_data_of_others(qtbot, told, screen):
    screen.show()
    announce(qtbot, told, Topic.PROFILE)
    screen.hide()
    screen.show()
    assert screen.readings == 1


def test_a_page_says_what_it_did_and_how_to_undo_it(qtbot, screen):
    def undo():
        """Nothing to undo in a test."""

    with qtbot.waitSignal(screen.said) as heard:
        screen.say("Your check-in is in the bin.", undo)
    assert heard.args == [Notice("Your check-in is in the bin.", undo)]
