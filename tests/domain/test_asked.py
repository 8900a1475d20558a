"""A questionnaire comes again as often as the person chose, and never by itself."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activity_ratings import ActivityRating
from companion.domain.asked import MY_ACTIVITIES, Due, due, last_days, next_on
from companion.domain.questionnaire import Answered

TODAY = date(2026, 5, 12)


def days_ago(days):
    return TODAY - timedelta(days)


def test_nothing_is_due_that_was_not_chosen():
    assert due({}, {"peg": days_ago(400)}, TODAY) == ()


def test_one_that_was_chosen_and_never_filled_in_is_due():
    assert due({"peg": 4}, {}, TODAY) == (Due("peg", None, None),)


def test_four_weeks_later_it_is_due_on_the_day_and_stays_so():
    assert due({"peg": 4}, {"peg": days_ago(27)}, TODAY) == ()
    assert due({"peg": 4}, {"peg": days_ago(28)}, TODAY) == (Due("peg", days_ago(28), TODAY),)
    assert due({"peg": 4}, {"peg": days_ago(40)}, TODAY)[0].since == days_ago(12)


def test_what_waits_longest_comes_first():
    last = {"peg": days_ago(30), "gad_7": days_ago(60)}
    found = due({"peg": 4, "gad_7": 4, "change": 2}, last, TODAY)
    assert [each.questionnaire_id for each in found] == ["gad_7", "peg", "change"]


def test_the_latest_day_counts_in_any_order_and_activities_among_them():
    answered = [
        Answered(id=str(n), questionnaire_id="peg", version=1, day=days_ago(ago))
        for n, ago in enumerate((9, 3, 5))
    ]
    rated = [ActivityRating(id="r", activity="Cooking", day=days_ago(7), rating=4)]
    assert last_days(answered, rated) == {"peg": days_ago(3), MY_ACTIVITIES: days_ago(7)}


@given(weeks=st.integers(1, 52), ago=st.integers(0, 1000))
def test_it_is_due_from_the_day_on_that_is_told(weeks, ago):
    last = {"peg": days_ago(ago)}
    begins = next_on(last["peg"], weeks, TODAY)
    assert bool(due({"peg": weeks}, last, TODAY)) is (begins <= TODAY)
    assert due({"peg": weeks}, last, begins)
    assert not due({"peg": weeks}, last, begins - timedelta(1))
