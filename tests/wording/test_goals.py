"""What is said about goals: plain figures and own words; nothing is a mark."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.activities import AmountUnit
from companion.domain.followed import Follow, Followed
from companion.domain.goal_following import Going, Known, going
from companion.domain.goal_review import Standing
from companion.domain.goals import LEVELS, Goal, GoalKind, GoalState, Towards
from companion.domain.series import DailySeries, Unit
from companion.wording import goal_following as following
from companion.wording import goal_levels as levels
from companion.wording import goals as words
from companion.wording.goal_history import Names, changed_note, moved_note

FIRST = date(2026, 3, 3)
CHOIR = Goal(
    id="choir", title="Back to the choir", kind=GoalKind.SOCIAL, starts_on=FIRST,
    levels=("None", "At home", "Sitting", "Standing", "A concert"),
)  # fmt: skip


def told(what, values, unit=None, target=None, direction=None, of=""):
    goal = replace(CHOIR, follows=Followed(what, of), target=target, direction=direction)
    counted = Unit.DAYS if what in (Follow.EXERCISE, Follow.PRACTICE) else Unit.SCORE_0_10
    known = Known(series=DailySeries(FIRST, tuple(values), counted), unit=unit)
    return following.going_words(goal, known, going(goal, known))


# --- levels -----------------------------------------------------------------------------


def test_levels_have_their_sign_and_their_meaning():
    assert [levels.signed(level) for level in LEVELS] == ["-2", "-1", "0", "+1", "+2"]
    assert levels.level_words(0) == "0, what I hope for"
    assert levels.choice_words(CHOIR, 1) == "+1: Standing"
    assert levels.choice_words(replace(CHOIR, levels=("",) * 5), 1) == "+1: more than I hope for"


def test_where_it_began_and_where_it_is():
    assert levels.standing_words(Standing(-2, 1, FIRST)) == "Level -2 at the start, +1 now"
    for width in levels.Width:
        assert levels.standing_words(Standing(), width) == ""


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (levels.Width.CELL, "start -2, now -1"),
        (levels.Width.LINE, "Level -2 at the start, -1 now"),
        (levels.Width.NAMED, "much less than I hope for at the start, less than I hope for now"),
        (levels.Width.SENTENCE,
         "At the start: much less than I hope for (-2). Now: less than I hope for (-1)."),
    ],
)  # fmt: skip
def test_both_levels_are_told_as_wide_as_there_is_room(width, said):
    assert levels.standing_words(Standing(-2, -1, FIRST), width) == said


def test_what_was_never_rated_is_heard_as_such():
    assert levels.spoken(CHOIR, Standing()) == "Five levels. None is chosen yet."


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (36.3, "On the whole, goals are not yet where you hoped."),
        (49.4, "On the whole, goals are not yet where you hoped."),
        (49.5, "On the whole, goals are where you hoped."),
        (50.0, "On the whole, goals are where you hoped."),
        (50.6, "On the whole, goals are further than you hoped."),
        (None, ""),
    ],
)
def test_the_figure_for_all_goals_is_told_by_its_meaning(now, said):
    assert levels.together_meaning(now) == said


def test_the_figure_is_explained_and_called_no_mark():
    about = levels.together_about(1)
    assert "the levels of 1 goal." in about
    assert "no mark" in about
    assert levels.together_words(36.31, 59.13) == "36 at the start, 59 now."


def test_weights_are_words():
    assert levels.weight_words(CHOIR) == ""
    both = replace(CHOIR, weight_importance=3, weight_difficulty=0)
    assert levels.weight_words(both) == "How important: very. How hard: not at all"


# --- what it follows --------------------------------------------------------------------


def test_scales_are_told_as_on_progress():
    values = [7.0] * 14 + [4.0] * 14
    assert told(Follow.INTERFERENCE, values) == (
        "7 at the start, 4 now. Does this match your days?"
    )
    assert told(Follow.NIGHTS, values) == (
        "7 at the start, 4 now. Hard weeks happen. Does this match your days?"
    )
    assert told(Follow.NIGHTS, [5.0] * 10) == "5 on average, over 10 nights."


def test_days_a_week_are_so_many_of_so_many():
    values = ([1.0] + [0.0] * 6) * 2 + [1.0, 0.0] * 7
    assert told(Follow.EXERCISE, values, target=3, direction=Towards.AT_LEAST) == (
        "2 of 14 days at the start, 7 of 14 now. Does this match your days?"
    )
    assert told(Follow.PRACTICE, [1.0, 0.0, 1.0]) == "2 of 3 days so far."


def test_amounts_have_their_unit():
    values = [6.0] * 14 + [12.0] * 14
    assert told(Follow.ACTIVITY, values, AmountUnit.MINUTES, of="walk") == (
        "6 min at the start, 12 min now. Does this match your days?"
    )
    few = told(Follow.ACTIVITY, [200.0, None, 300.0], AmountUnit.METRES, of="walk")
    assert few == "250 m on average, over 2 days."


def test_an_aim_that_is_not_reached_is_told_without_a_word_about_that():
    said = told(Follow.INTERFERENCE, [7.0] * 14 + [5.0] * 14, target=4, direction=Towards.AT_MOST)
    assert said == "7 at the start, 5 now. Does this match your days?"


@pytest.mark.parametrize("what", Follow)
def test_what_can_be_followed_has_a_name_and_its_target_a_unit(what):
    assert following.follow_name(what, "Walk")
    assert following.unit_words(what, AmountUnit.MINUTES)


def test_the_aim_has_its_side_and_its_unit():
    goal = replace(
        CHOIR, follows=Followed(Follow.INTERFERENCE), target=3.5, direction=Towards.AT_MOST
    )
    scale = Known(series=DailySeries(FIRST, (), Unit.SCORE_0_10))
    assert following.target_words(goal, scale, Going()) == "Aim: at most 3.5 of 10"
    assert following.target_words(replace(goal, target=None, direction=None), scale, Going()) == ""
    days = Known(series=DailySeries(FIRST, (), Unit.DAYS))
    often = replace(goal, follows=Followed(Follow.EXERCISE), direction=Towards.AT_LEAST, target=4)
    assert following.target_words(often, days, Going()) == "Aim: at least 4 days a week"


# --- what is kept when a goal changes ---------------------------------------------------


def note_of(before, after, why=""):
    names = Names(kind=lambda kind: kind.value, series=lambda followed: followed.text)
    return changed_note(before, after, why, names)


def test_nothing_changed_nothing_is_written_and_a_why_is_never_thrown_away():
    assert note_of(CHOIR, CHOIR) == note_of(CHOIR, CHOIR, "  ") == ""
    assert note_of(CHOIR, CHOIR, " It helps ") == "Why: It helps"
    filled = note_of(CHOIR, replace(CHOIR, because="song"), "It helps")
    assert filled == "Because I value. It was: left open. It is: song.\nWhy: It helps"


CHANGES = {
    "title": "Choir", "kind": GoalKind.WORK, "because": "song", "due_on": date(2026, 8, 1),
    "follows": Followed(Follow.NIGHTS), "weight_importance": 0, "weight_difficulty": 2,
    "levels": ("None at all", *CHOIR.levels[1:]),
}  # fmt: skip


@pytest.mark.parametrize("field", CHANGES)
def test_all_that_a_person_says_of_a_goal_is_told_when_it_changes(field):
    after = replace(CHOIR, **{field: CHANGES[field]})
    assert len(note_of(CHOIR, after).splitlines()) == 1
    assert "It was: " in note_of(after, CHOIR)


def test_a_weight_of_nothing_is_not_one_that_is_left_open():
    none = replace(CHOIR, weight_importance=0)
    assert note_of(CHOIR, none) == "How important. It was: left open. It is: Not at all."


def test_where_it_stood_and_where_it_stands():
    told = moved_note(GoalState.ACTIVE, GoalState.LET_GO)
    assert told == "It was: Active. It is: Let go."


def test_long_sentences_are_cut_in_the_note():
    long = replace(CHOIR, levels=("x" * 9_000, *CHOIR.levels[1:]))
    note = note_of(long, CHOIR, "y" * 5_000)
    assert note.startswith("Level -2. It was: xxx")
    assert len(note) < 6_000


def test_a_level_that_was_taken_away_is_told():
    bare = replace(CHOIR, levels=("", *CHOIR.levels[1:]))
    assert note_of(CHOIR, bare) == "Level -2. It was: None. It is: left open."


def test_by_when_has_its_year_only_where_it_is_another_one():
    assert words.by_words(date(2026, 5, 24), FIRST) == "by 24 May"
    assert words.by_words(date(2027, 5, 24), FIRST) == "by 24 May 2027"
    assert words.since_words(replace(CHOIR, due_on=FIRST + timedelta(7))) == (
        "Active, since Tuesday 3 March 2026, by Tuesday 10 March 2026"
    )


def test_weeks_between_looks():
    assert words.weeks_told(4) == "Every 4 weeks: goals are offered for a look."
