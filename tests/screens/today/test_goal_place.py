"""Today says one thing of goals and questionnaires at most: the one that matters first."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.content.questionnaire_glance import glance_at
from companion.content.questionnaires import load_questionnaires
from companion.domain.goals import Goal, GoalKind, GoalReview, GoalState, GoalStep
from companion.domain.goals_profile import GoalsProfile
from companion.domain.profile import Ask
from companion.domain.questionnaire import Answered
from companion.domain.spans import Break
from companion.screens.today.today_screen import TodayScreen
from tests.screens.pacing.one_activity import press, settle, words

TODAY = date(2026, 5, 12)
A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    def make():
        screen = TodayScreen(stores, clock, changes, settings)
        qtbot.addWidget(screen)
        screen.resize(1072, 1400)
        with qtbot.waitActive(screen):
            screen.show()
        screen.told = []
        screen.go_to.connect(lambda page, what: screen.told.append((page, what)))
        settle()
        return screen

    return make


def choir(weeks_ago=1, **more):
    wanted = {"title": "Back to the choir", "kind": GoalKind.SOCIAL} | more
    return Goal(id=more.pop("id", "choir"), starts_on=TODAY - weeks_ago * A_WEEK,
                **{key: value for key, value in wanted.items() if key != "id"})  # fmt: skip


def steps(*dues, done=1):
    """One step that is done, then those with these days."""
    then = TODAY - 9 * A_DAY
    first = [
        GoalStep(id=f"d{n}", goal_id="choir", position=n, text="Ask", done_on=then)
        for n in range(done)
    ]
    later = [
        GoalStep(id=f"s{n}", goal_id="choir", position=done + n, text=f"Sing {n}", due_on=due)
        for n, due in enumerate(dues)
    ]
    return [*first, *later]


def test_without_goals_there_is_nothing(opened):
    screen = opened()
    assert not screen.goal.isVisible()
    assert screen.goal.card is None


def test_a_step_that_is_due_comes_first_with_how_many_there_are(opened, stores):
    stores.goals.keep(choir(weeks_ago=8))
    stores.goal_steps.keep(*steps(TODAY, None, None))
    screen = opened()
    assert words(screen.goal) == ["Goal: Back to the choir", "Next: Sing 0, by 12 May"]
    assert screen.goal.card.pill.text == "step 2 of 4"
    assert screen.goal.card.bar.accessibleName() == "1 of 4 steps done"
    press(screen.goal.card.open)
    assert screen.told == [("goals", ("open", "choir"))]


def test_else_a_goal_that_can_be_looked_at_again(opened, stores):
    stores.goals.keep(choir(weeks_ago=4), choir(weeks_ago=5, id="shop", title="To the shop"))
    stores.goal_steps.keep(*steps(TODAY + 3 * A_DAY))
    screen = opened()
    title, said = words(screen.goal)
    assert title == "Goal: To the shop"
    assert said.endswith("So can 1 other goal.")
    assert not screen.goal.card.pill.isVisible()
    assert not screen.goal.card.bar.isVisible()
    press(screen.goal.card.open)
    assert screen.told == [("goals", ("review", "shop"))]


def test_else_a_questionnaire_that_the_person_chose(opened, stores):
    stores.goals.keep(choir())
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"peg": 4}))
    stores.goal_steps.keep(*steps(TODAY + 3 * A_DAY))
    screen = opened()
    title, said = words(screen.goal)
    assert title == "A questionnaire"
    assert "“Pain and what it gets in the way of”" in said
    press(screen.goal.card.open)
    assert screen.told == [("questionnaires", ("fill", "peg"))]


def test_once_it_was_answered_the_next_step_is_shown(opened, stores):
    stores.goals.keep(choir())
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"peg": 4}))
    stores.goal_steps.keep(*steps(TODAY + 3 * A_DAY))
    screen = opened()
    stores.questionnaires.keep(
        Answered(id="a", questionnaire_id="peg", version=1, day=TODAY, answers={"pain": 4})
    )
    settle()
    assert words(screen.goal) == ["Goal: Back to the choir", "Next: Sing 0, by 15 May"]


def test_my_activities_are_asked_again_too_and_what_is_not_known_is_passed_over(opened, stores):
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"gone": 1, "my_activities": 4}))
    screen = opened()
    assert words(screen.goal) == ["My activities", "You chose to be asked about now."]
    press(screen.goal.card.open)
    assert screen.told == [("questionnaires", ("activities", None))]
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"gone": 1}))
    settle()
    assert not screen.goal.isVisible()


def test_while_pain_ratings_are_off_a_questionnaire_that_rates_pain_rests(opened, stores):
    profile = stores.profile.get()
    stores.profile.keep(replace(profile, asks=profile.asks - {Ask.PAIN}))
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"peg": 4}))
    screen = opened()
    assert not screen.goal.isVisible()
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"peg": 4, "phq_4": 4}))
    settle()
    assert screen.goal.isVisible()


@pytest.mark.parametrize("due", [TODAY + 15 * A_DAY, None])
def test_a_step_that_lies_far_ahead_or_has_no_day_is_not_shown(opened, stores, due):
    stores.goals.keep(choir())
    stores.goal_steps.keep(*steps(due))
    assert not opened().goal.isVisible()


@pytest.mark.parametrize("state", [GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO])
def test_a_goal_that_rests_or_is_over_asks_nothing(opened, stores, state):
    stores.goals.keep(choir(weeks_ago=9, state=state))
    stores.goal_steps.keep(*steps(TODAY))
    assert not opened().goal.isVisible()


def test_in_a_break_nothing_is_said(opened, stores):
    stores.goals.keep(choir(weeks_ago=9))
    stores.goal_steps.keep(*steps(TODAY))
    stores.breaks.keep(Break(id="b", first=TODAY, last=TODAY))
    assert not opened().goal.isVisible()


def test_who_took_goals_off_the_rail_does_not_find_them_on_today(opened, stores, settings):
    """Neither a step nor a questionnaire: the page of goals is the way to both."""
    stores.goals.keep(choir(weeks_ago=8))
    stores.goal_steps.keep(*steps(TODAY))
    stores.goals_profile.keep(GoalsProfile(asked_weeks={"phq_4": 4}))
    settings.pages_off = ["goals"]
    screen = opened()
    assert not screen.goal.isVisible()
    settings.pages_off = ["calm"]
    screen.open_at(None)
    settle()
    assert words(screen.goal)[0] == "Goal: Back to the choir"
    settings.pages_off = ["goals"]
    screen.open_at(None)
    settle()
    assert not screen.goal.isVisible()


def test_after_a_look_it_is_quiet_again(opened, stores):
    stores.goals.keep(choir(weeks_ago=4))
    screen = opened()
    assert screen.goal.isVisible()
    stores.goal_reviews.keep(GoalReview(id="r", goal_id="choir", day=TODAY))
    settle()
    assert not screen.goal.isVisible()


def test_of_several_goals_the_step_that_is_due_first_is_shown(opened, stores):
    stores.goals.keep(choir(), choir(id="shop", title="To the shop"))
    stores.goal_steps.keep(
        *steps(TODAY + 5 * A_DAY),
        GoalStep(id="x", goal_id="shop", position=0, text="Walk", due_on=TODAY + 2 * A_DAY),
    )
    assert words(opened().goal)[0] == "Goal: To the shop"


def test_a_glance_says_what_the_questionnaires_say():
    for each in load_questionnaires().all:
        assert glance_at(each.id) == (each.title, each.minutes, each.asks_pain)
    assert glance_at("gone") is None
    assert glance_at("peg", "xx_YY") == glance_at("peg")
