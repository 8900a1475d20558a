"""The made-up goals: believable, the same for the same last day, and nobody's."""

from datetime import date, timedelta

import pytest

from companion.content.questionnaires import load_questionnaires
from companion.demo import year
from companion.demo.goals import goals
from companion.domain.activity_ratings import check_rating
from companion.domain.followed import Follow
from companion.domain.gas import baseline_t, t_over_time
from companion.domain.goals import GoalKind, GoalState, check_goal, check_review, check_step
from companion.domain.happening import HappeningKind, check_happening
from companion.domain.questionnaire import check_answered
from companion.domain.visit import NONE_OF
from companion.domain.win import FoundBy, check_win

MONDAY = date(2026, 5, 11)
FOUR_WEEKS = timedelta(weeks=4)


@pytest.fixture(scope="module")
def made_up():
    return year(MONDAY)


@pytest.mark.parametrize("last", [MONDAY, date(2024, 2, 29), date(2027, 1, 1)])
def test_the_same_day_gives_the_same_and_nothing_lies_ahead_that_cannot(last):
    one = year(last)
    assert year(last).entries == one.entries
    by_id = {each.id: each for each in one.goals}
    for goal in one.goals:
        check_goal(goal, last)
    for step in one.goal_steps:
        check_step(step, last)
        assert step.goal_id in by_id
    for review in one.goal_reviews:
        check_review(review, by_id[review.goal_id])
        assert review.day <= last
    for check, some in (
        (check_rating, one.activity_ratings), (check_answered, one.questionnaires),
        (check_win, one.wins), (check_happening, one.happenings),
    ):  # fmt: skip
        assert some
        for each in some:
            check(each, last)
    everything = [(type(each), each.id) for each in one.entries]
    assert len(set(everything)) == len(everything)


def test_there_are_six_goals_of_six_kinds_and_three_states(made_up):
    assert len({each.kind for each in made_up.goals}) == len(made_up.goals) == 6
    states = [each.state for each in made_up.goals]
    assert states.count(GoalState.ACTIVE) == 4
    assert set(states) == {GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED}


def test_the_one_about_medicines_is_rated_by_hand_and_speaks_of_the_plan(made_up):
    (goal,) = (each for each in made_up.goals if each.kind is GoalKind.MEDICINES)
    assert goal.follows is None
    assert "plan agreed with my prescriber" in goal.title
    said = " ".join((goal.title, goal.because, *goal.levels)).casefold()
    assert not any(word in said for word in ("less", "fewer", "without", "stop", "off"))


def test_one_follows_an_activity_of_the_year_and_one_how_much_pain_got_in_the_way(made_up):
    followed = {each.follows.what: each.follows.of for each in made_up.goals if each.follows}
    assert followed[Follow.ACTIVITY] in {each.id for each in made_up.activities}
    assert followed.keys() == {Follow.ACTIVITY, Follow.INTERFERENCE}
    assert all(each.target for each in made_up.goals if each.follows)


def test_goals_are_looked_at_every_four_weeks_from_the_start_of_the_programme(made_up):
    begins = made_up.profile.programme_first
    days = sorted({each.day for each in made_up.goal_reviews})
    assert days == [begins, begins + FOUR_WEEKS, begins + 2 * FOUR_WEEKS]
    assert MONDAY - days[-1] < FOUR_WEEKS  # the next time is still to come
    assert sum(bool(each.note) for each in made_up.goal_reviews) >= 8


def test_levels_go_as_in_the_summary_and_all_goals_together_come_nearer(made_up):
    ways = {
        goal.title.split(":")[0].split(",")[0]: [
            each.level for each in made_up.goal_reviews if each.goal_id == goal.id
        ]
        for goal in made_up.goals
    }
    assert ways["Back to the choir"] == [-2, -2, -1]
    assert ways["Walk to the shop and back"] == [-2, -1, 0]
    assert ways["Up by 7"] == [-1, -1, 0]
    found = t_over_time(made_up.goals, made_up.goal_reviews)
    assert found[0].t_score == baseline_t(made_up.goals, made_up.goal_reviews)
    assert [each.goals for each in found] == [5, 5, 5]
    assert found[0].t_score < found[1].t_score < found[2].t_score < 50


def test_some_steps_are_done_and_some_are_open(made_up):
    done = [each for each in made_up.goal_steps if each.done_on]
    assert 0 < len(done) < len(made_up.goal_steps)
    assert all(each.due_on > MONDAY for each in made_up.goal_steps if each.due_on)


def test_the_same_four_activities_are_rated_each_time(made_up):
    times = sorted({each.day for each in made_up.activity_ratings})
    assert len(times) == 4
    for day in times:
        rated = [each.activity for each in made_up.activity_ratings if each.day == day]
        assert len(set(rated)) == len(rated) == 4


def test_each_questionnaire_answers_what_is_asked(made_up):
    known = load_questionnaires()
    for each in made_up.questionnaires:
        known.find(each.questionnaire_id).check(each)
    peg = [each for each in made_up.questionnaires if each.questionnaire_id == "peg"]
    scores = [known.find("peg").scored_of(each).score for each in peg]
    assert [f"{each:.1f}" for each in scores] == ["6.7", "6.0", "5.3", "4.7"]
    ids = [each.questionnaire_id for each in made_up.questionnaires]
    assert (ids.count("phq_4"), ids.count("total_other")) == (3, 1)
    assert made_up.goals_profile.asked_weeks == {"peg": 4}


def test_wins_are_their_own_and_a_medicine_was_changed_and_nobody_fell(made_up):
    assert [each.found_by for each in made_up.wins] == [FoundBy.ME] * 3
    (changed,) = made_up.happenings
    assert (changed.kind, changed.text) == (HappeningKind.MEDICINE, "Tablet changed")
    assert made_up.visit.without == set(NONE_OF)


def test_the_goals_of_another_start_are_others():
    one, other = goals(MONDAY), goals(MONDAY + timedelta(days=7))
    assert not {each.id for each in one.goals} & {each.id for each in other.goals}
