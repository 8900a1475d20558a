"""The page of questionnaires for the tests of its views, and what is kept at first."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest

from companion.domain.activity_ratings import ActivityRating
from companion.domain.questionnaire import Answered
from companion.screens.questionnaires.questionnaires_screen import QuestionnairesScreen
from tests.every_screen import settle

TODAY = date(2026, 5, 12)


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    """The page with its own way from view to view, as the window gives it."""

    def make(argument=None):
        screen = QuestionnairesScreen(stores, settings, clock, changes)
        screen.heard, screen.went = [], []
        screen.said.connect(screen.heard.append)

        def go(page, where):
            screen.went.append((page, where))
            if page == "questionnaires":
                screen.open_at(where)

        screen.go_to.connect(go)
        qtbot.addWidget(screen)
        screen.resize(1072, 1600)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.open_at(argument)
        settle()
        return screen

    return make


def filled(entry_id, questionnaire, days_ago=0, version=1, **answers):
    return Answered(
        id=entry_id, questionnaire_id=questionnaire, version=version,
        day=TODAY - timedelta(days_ago), answers=answers,
    )  # fmt: skip


def peg(entry_id, days_ago, pain, enjoyment, activity):
    return filled(entry_id, "peg", days_ago, pain=pain, enjoyment=enjoyment, activity=activity)


def rated(days_ago, **ratings):
    return [
        ActivityRating(id=f"{name}{days_ago}", activity=name.replace("_", " "),
                       day=TODAY - timedelta(days_ago), rating=rating)
        for name, rating in ratings.items()
    ]  # fmt: skip


def keep(stores, *entries):
    for each in entries:
        store = stores.questionnaires if isinstance(each, Answered) else stores.activity_ratings
        store.keep(each)
    settle()


def key(screen, pressed):
    """Press a key where the keyboard is."""
    QTest.keyClick(screen.window().focusWidget(), pressed)
    settle()
