"""A new person sets a goal with five levels by keyboard alone, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.goals import GoalKind
from companion.settings import Settings
from tests.every_screen import Running, make_folder, settle
from tests.screens.goals.conftest import SENTENCES, TODAY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key

SECONDS_A_LETTER = 0.5
"""Slow hands: 24 words a minute. Our choice, not evidence."""
SECONDS_A_KEY = 0.9
"""For Tab, Enter and arrows, with the time to see where the keyboard is. Our choice."""
SECONDS_A_QUESTION = 6
"""To read a question and think of an answer that is known already. Our choice."""


class Hands:
    """Types and presses as a person does, and counts how long that takes."""

    def __init__(self, running):
        self.running = running
        self.seconds = 0.0

    def press(self, *pressed, modifier=Qt.KeyboardModifier.NoModifier):
        for key in pressed:
            QTest.keyClick(self.running.window.windowHandle(), key, modifier)
            self.seconds += SECONDS_A_KEY
            settle(2)

    def type(self, words):
        for letter in words:
            QTest.keyClick(QApplication.focusWidget(), letter)
        self.seconds += len(words) * SECONDS_A_LETTER
        settle(2)

    def think(self):
        self.seconds += SECONDS_A_QUESTION

    def tab_to(self, widget):
        for _ in range(40):
            if QApplication.focusWidget() is widget:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {widget}")


@pytest.fixture
def hands(qapp, tmp_path):
    running = Running(make_folder(tmp_path, "empty"), Settings(theme="light"), (1280, 820))
    yield Hands(running)
    running.close()


def begin(hands):
    """To the page, and to its guide."""
    hands.press(Key.Key_6, modifier=Qt.KeyboardModifier.ControlModifier)
    assert hands.running.window.page_now == "goals"
    hands.press(Key.Key_Return)
    return hands.running.shown.now.card


def next_question(hands, card):
    hands.tab_to(card.next)
    hands.press(Key.Key_Return)
    hands.think()


def tell_the_goal(hands, card):
    """What, why, how one will know, by when, and the first step; the keyboard waits at each."""
    assert card.what.title.hasFocus()
    hands.think()
    hands.press(Key.Key_Backtab)  # to the kinds; arrows go on to People and free time
    hands.press(*[Key.Key_Right] * 5)
    hands.tab_to(card.what.title)
    hands.type("Back to the choir")
    next_question(hands, card)
    assert card.because.because.hasFocus()
    hands.type("singing with others")
    next_question(hands, card)
    assert card.know.know.hasFocus()
    hands.type(SENTENCES[2])
    next_question(hands, card)
    assert card.due.day.line.hasFocus()
    hands.tab_to(list(card.due.soon)[1])
    hands.press(Key.Key_Return)
    next_question(hands, card)
    assert card.step.step.hasFocus()
    hands.type("Call the choir")
    hands.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)  # the day stays open; save


def tell_the_levels(hands):
    """From the goal's page; the sentence in the middle stands there already."""
    hands.tab_to(hands.running.shown.now.levels.write)
    hands.press(Key.Key_Return)
    card = hands.running.shown.now.card
    for level, words in zip((-2, -1, 0, 1, 2), SENTENCES, strict=True):
        assert card.levels.notes[level].hasFocus()
        if level != 0:
            hands.think()
            hands.type(words)
        hands.press(Key.Key_Tab)
    hands.think()
    hands.press(Key.Key_Right)  # the first one: -2
    hands.tab_to(card.finish)
    hands.press(Key.Key_Return)


def test_a_goal_with_levels_takes_less_than_four_minutes_by_keyboard_alone(hands):
    tell_the_goal(hands, begin(hands))
    tell_the_levels(hands)
    stores, view = hands.running.stores, hands.running.shown.now
    (goal,) = stores.goals.all()
    assert (goal.title, goal.kind) == ("Back to the choir", GoalKind.SOCIAL)
    assert goal.because == "singing with others"
    assert goal.levels == SENTENCES
    assert goal.due_on is not None
    (step,) = stores.goal_steps.of_goal(goal.id)
    assert step.text == "Call the choir"
    (review,) = stores.goal_reviews.of_goal(goal.id)
    assert (review.day, review.level) == (TODAY, -2)
    assert view.page.heading.text() == "Back to the choir"
    assert view.levels.where.text() == "Level -2 at the start, -2 now"
    assert 60 < hands.seconds < 4 * 60


def test_what_was_typed_is_there_at_the_next_start(hands, tmp_path):
    hands.press(Key.Key_6, modifier=Qt.KeyboardModifier.ControlModifier)
    hands.press(Key.Key_Return)
    hands.type("Back to the choir")
    hands.press(Key.Key_Return, Key.Key_Return)
    hands.type("Song")
    hands.running.close()
    content = b"".join(f.read_bytes() for f in tmp_path.rglob("companion.db*"))
    assert b"Back to the choir" not in content  # encrypted, as all else
    again = Running(tmp_path, Settings(theme="light"), (1280, 820))
    try:
        again.window.open_page("goals")
        settle()
        button = again.shown.now.begun_card.go_on[0]
        assert button.accessibleName() == "Go on: Back to the choir, begun Tuesday 12 May"
        button.click()
        settle()
        assert again.shown.now.card.because.because.text == "Song"
    finally:
        again.close()
