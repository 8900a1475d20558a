"""The small cards of Progress in words."""

from datetime import date

from companion.domain.kept_exercise import WeekKept
from companion.domain.practised import PractisedWeek
from companion.wording import progress_cards as words

MONDAY = date(2026, 5, 4)


def week(planned, completed):
    return WeekKept(MONDAY, planned, completed, None, 0, 0, 0.0)


def test_sessions_are_told_of_those_planned():
    lately = [week(5, 4), week(5, 4), week(5, 3), week(5, 5)]
    assert words.exercise_value(lately) == "16 of 20"
    assert words.exercise_scale(lately) == "sessions, of those planned"


def test_without_a_plan_they_are_counted():
    assert words.exercise_value([week(0, 2)]) == "2"
    assert words.exercise_scale([week(0, 2)]) == "sessions"


def test_practice_is_told_in_days_and_minutes_as_far_as_they_are_known():
    assert words.practice_value([PractisedWeek(MONDAY, 1, 6.0)]) == "1 day"
    assert words.practice_sentence([PractisedWeek(MONDAY, 1, 6.0)]) == (
        "Last 4 weeks. In all it was 6 minutes."
    )
    assert words.practice_sentence([PractisedWeek(MONDAY, 1, 0.0)]) == "Last 4 weeks."


def test_a_goal_without_a_level_has_its_title_alone():
    assert words.goal_line("Choir", None, None) == "Choir"
    assert words.goal_line("Choir", -1, 0) == (
        "Choir: less than I hope for at the start, what I hope for now."
    )
