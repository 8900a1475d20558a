"""Goals on Progress: where each began and where it is, in words, in steps and as a table."""

from datetime import date, timedelta

import pytest

from companion.domain.activities import Activity
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, GoalReview, GoalState, Towards
from companion.domain.pacing_sessions import Session
from companion.domain.sleep import Night
from companion.domain.topics import Topic
from companion.ui.charts.levels import LevelSteps
from companion.ui.widgets.table import FiguresTable
from tests.screens.pacing.one_activity import press, settle, words

TODAY = date(2026, 5, 12)
LEVELS = ("no singing", "20 minutes", "90 minutes", "a whole evening", "a concert")


def goal(goal_id="choir", **more):
    fields = {
        "id": goal_id, "title": "Back to the <choir>", "kind": GoalKind.SOCIAL,
        "starts_on": TODAY - timedelta(60), "levels": LEVELS,
    }  # fmt: skip
    return Goal(**fields | more)


def nights(at_least):
    return {
        "follows": Followed(Follow.NIGHTS), "target": at_least, "direction": Towards.AT_LEAST,
    }  # fmt: skip


def slept(stores, *qualities):
    """Write the last nights down, newest last."""
    with stores.database.write(Topic.SLEEP):
        for n, quality in enumerate(reversed(qualities)):
            stores.sleep.add(Night(id=f"n{n}", day=TODAY - timedelta(n), quality=quality))


def looked(n, level, goal_id="choir", note=""):
    day = TODAY - timedelta(60 - n)
    return GoalReview(id=f"{goal_id}{n}", goal_id=goal_id, day=day, level=level, note=note)


@pytest.fixture
def rated(stores):
    stores.goals.keep(goal())
    for review in (looked(0, -2), looked(30, None), looked(55, -1, note="Twice this month")):
        stores.goal_reviews.keep(review)
    return stores


def test_start_and_now_are_told_in_words(opened, rated):
    said = words(opened("goals"))
    assert "Back to the <choir>" in said
    assert "At the start: much less than I hope for (-2). Now: less than I hope for (-1)." in said


def test_the_levels_stand_in_a_table_the_latest_first(opened, rated):
    view = opened("goals")
    assert len(view.findChildren(LevelSteps)) == 1
    press(view.cards.body.itemAt(0).widget().findChildren(type(view.back))[0])
    table = view.findChild(FiguresTable)
    cells = [[table.item(row, n).text() for n in range(3)] for row in range(table.rowCount())]
    assert cells == [
        ["7 May 2026", "-1, less than I hope for", "Twice this month"],
        ["13 Mar 2026", "-2, much less than I hope for", ""],
    ]


def test_goals_that_rest_or_are_over_are_not_there(opened, stores):
    for state in (GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO):
        stores.goals.keep(goal(state.value, state=state))
    view = opened("goals")
    assert view.cards.body.count() == 0
    assert "You have no active goal." in "".join(words(view))


def test_a_goal_without_levels_says_that_none_is_rated(opened, stores):
    stores.goals.keep(goal(levels=("", "", "90 minutes", "", "")))
    view = opened("goals")
    assert "No level is rated yet." in words(view)
    assert not view.findChildren(LevelSteps)


def test_a_goal_that_follows_a_series_tells_of_it_and_not_that_no_level_is_rated(opened, stores):
    stores.goals.keep(goal(levels=("",) * 5, **nights(at_least=6)))
    slept(stores, *(4,) * 30, *(7,) * 30)
    view = opened("goals")
    said = words(view)
    assert "How nights were: 4 at the start, 7 now. Does this match your days?" in said
    assert "Aim: at least 6 of 10. It is there now." in said
    assert "No level is rated yet." not in said


def test_by_how_few_days_an_activity_is_told_stands_there_as_on_the_goals_page(opened, stores):
    stores.activities.keep(Activity(id="sing", name="Sing"))
    stores.goals.keep(goal(levels=("",) * 5, follows=Followed(Follow.ACTIVITY, "sing")))
    for day in (60, 55, 50, 7, 3, 0):
        at = TODAY - timedelta(day)
        stores.sessions.keep(Session(id=f"s{day}", activity_id="sing", day=at, amount=70 - day))
    said = words(opened("goals"))
    rule = "Here 3 known days in the first two weeks and in the last two are enough."
    told = next(each for each in said if each.startswith("Sing, in one go: "))
    assert said.index(rule) == said.index(told) + 1


def test_a_series_of_the_diary_has_the_rule_of_all_figures(opened, stores):
    stores.goals.keep(goal(levels=("",) * 5, **nights(at_least=6)))
    slept(stores, *(4,) * 30, *(7,) * 30)
    assert not [each for each in words(opened("goals")) if "are enough" in each]


def test_what_is_written_elsewhere_is_told_at_once(opened, stores, qtbot):
    stores.goals.keep(goal(levels=("",) * 5, **nights(at_least=6)))
    view = opened("goals")
    assert "How nights were: No entries in this time." in words(view)
    slept(stores, 5)
    settle()
    assert "How nights were: No entries in this time." not in words(view)


def test_of_400_goals_some_are_shown_and_all_with_a_press(opened, stores):
    for n in range(400):
        stores.goals.keep(goal(f"g{n}", levels=("",) * 5))
    view = opened("goals")
    assert view.cards.body.count() == 12
    press(view.all_button)
    assert view.cards.body.count() == 400
    assert not view.all_button.isVisible()


def test_the_small_card_names_the_first_goals_and_counts_the_others(opened, rated):
    for n in range(4):
        rated.goals.keep(goal(f"more{n}", title=f"Goal {n}"))
    card = opened().done.goals
    assert card.isVisible()
    assert card.accessibleName().startswith("Goals. 5 goals.")
    assert "And 2 more." in card.accessibleName()


def test_both_ways_to_the_page_of_goals(make, whole, rated):
    screen = make()
    screen.open_at(("goals", None))
    screen.show()
    press(whole(screen).to_page)
    assert screen.ways.out == [("goals", None)]
