"""A lesson can be read at any time, and any week can be made the one that runs."""

from datetime import date

import pytest

from companion.content.path import load_path
from companion.domain.calm_profile import CalmProfile
from companion.screens.calm.lesson_view import LessonView
from tests.screens.pacing.one_activity import heard, press, settle, shown, words

TODAY = date(2026, 5, 12)


@pytest.fixture
def view(qtbot, dressed, stores, settings, clock, changes):
    view = LessonView(stores, settings, clock, changes)
    shown(qtbot, view, 1072)
    view.go_to.connect(lambda page, what: view.open_at(what[1]) if page == "calm" and what else 0)
    return view


@pytest.mark.parametrize("week", load_path().weeks, ids=lambda week: week.id)
def test_a_lesson_is_shown_whole_with_its_goal_and_its_source(view, week):
    view.open_at(week.number)
    said = words(view)
    for text in (week.skill, *week.lesson, week.goal):
        assert text in said
    assert any(week.source in each for each in said)


def test_the_weeks_beside_it_can_be_read(view):
    view.open_at(1)
    assert not view.before.isVisible()
    press(view.after)
    assert view.week == 2
    press(view.before)
    assert view.week == 1
    view.open_at(8)
    assert not view.after.isVisible()


def test_any_week_can_be_begun_and_that_can_be_taken_back(view, stores):
    notices = heard(view.said)
    view.open_at(5)
    press(view.make_mine)
    assert stores.calm_profile.get() == CalmProfile(path_week=5, path_since=TODAY)
    assert not view.make_mine.isVisible()
    assert view.open.hasFocus()
    notices[0].undo()
    settle()
    assert stores.calm_profile.get() == CalmProfile()
    assert view.make_mine.isVisible()


@pytest.mark.parametrize("wanted", [0, 9, "x", None])
def test_a_week_that_is_none_shows_the_one_that_was_there(view, wanted):
    view.open_at(3)
    view.open_at(wanted)
    assert view.week == 3
