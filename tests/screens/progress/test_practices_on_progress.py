"""Progress tells minutes of practice week by week, and tension before and after as it was."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.diary import CheckIn
from companion.domain.flare_ups import FlareUp
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, Towards
from companion.domain.practised import Practised
from tests.screens.pacing.one_activity import press, settle, words

TODAY = date(2026, 5, 12)
BREATHED = Practised(id="b", practice_id="slow_breathing", day=TODAY, minutes=6)


@pytest.fixture
def written(stores, clock):
    stores.diary.add(
        CheckIn(id="c", day=TODAY - timedelta(days=90), recorded_at=clock.local(), interference=4)
    )
    return stores


def practised(stores, *days_ago, **more):
    for n, ago in enumerate(days_ago):
        day = TODAY - timedelta(days=ago)
        stores.practised.keep(replace(BREATHED, id=f"p{n}", day=day, **more))


def test_without_a_practice_there_is_no_card_and_its_view_says_so(opened, written):
    assert not opened().done.practice.isVisible()
    view = opened("practice")
    assert not view.card.isVisible()
    assert "No practice is written down in this time." in words(view)


def test_the_small_card_tells_the_last_four_weeks(opened, written):
    practised(written, 0, 1, 40)
    card = opened().done.practice
    assert card.accessibleName() == "Practice. 2 days. Last 4 weeks. In all it was 12 minutes."


def test_minutes_are_told_week_by_week_with_a_sentence_and_a_table(opened, written):
    practised(written, 0, 1, 8)
    card = opened("practice").card
    assert "You practised on 3 days. In all it was 18 minutes." in words(card)
    assert [slot.done for slot in card.chart.item.slots][-2:] == [6, 12]
    assert None in [slot.done for slot in card.chart.item.slots]
    press(card.table_button)
    assert card._as_table.is_open


def test_the_chart_says_what_the_sentence_says(opened, written):
    practised(written, 0)
    card = opened("practice").card
    assert card.chart.accessibleName().startswith("Practice: minutes each week")
    assert card.sentence.text() in (
        card.chart.accessibleName() + card.chart.accessibleDescription()
    )


def test_tension_is_told_only_where_it_was(opened, written):
    practised(written, 0, 1)
    view = opened("practice")
    assert not view.card.tension.isVisible()
    practised(written, 0, 1, tension_before=6, tension_after=7)
    settle()
    assert "Tension before 6.0, after 7.0, on 2 practices." in words(view.card)


def test_a_flare_up_is_shaded_and_named(opened, written):
    practised(written, 0, 9)
    day = TODAY - timedelta(days=9)
    written.flare_ups.keep(FlareUp(id="f", starts_on=day, ends_on=day))
    card = opened("practice").card
    assert card.chart.shades
    assert "is shaded" in card.sentence.text()


def test_a_goal_that_follows_practice_is_told_in_words(opened, written):
    practised(written, 0)
    written.goals.keep(
        Goal(
            id="g", title="A calm start", kind=GoalKind.SLEEP_MOOD, starts_on=TODAY, target=5,
            follows=Followed(Follow.PRACTICE), direction=Towards.AT_LEAST,
        )
    )  # fmt: skip
    card = opened("practice").card
    assert "Your goal “A calm start”: at least 5 days a week." in card.sentence.text()
    assert card.chart.aims == ()


def test_another_range_has_its_own_weeks(opened, written):
    practised(written, 0, 60)
    view = opened("practice")
    assert "You practised on 2 days." in view.card.sentence.text()
    press(next(each for each in view.ranges.segments if each.key == "4 weeks"))
    settle()
    assert "You practised on 1 day." in view.card.sentence.text()


def test_before_the_first_check_in_practices_are_shown_all_the_same(opened, stores):
    practised(stores, 0)
    view = opened()
    assert view.done.practice.isVisible()
    assert view.welcome.isVisible()
