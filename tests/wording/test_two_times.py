"""Two times in words: figure by figure, kind either way, and no threshold but for pain."""

from datetime import date

import pytest

from companion.domain.comparison import Comparison, Direction
from companion.domain.series import Unit
from companion.domain.things import Thing
from companion.domain.usual_variation import UsualVariation
from companion.wording import two_times as words

MORE, WITHIN = UsualVariation(-2, 1, 0), UsualVariation(-2, 3, 0)


def compared(direction=Direction.BETTER, start=6.0, now=4.2, unit=Unit.SCORE_0_10):
    return Comparison(start, now, 14, 14, direction, unit)


def test_a_row_has_both_figures_and_its_words():
    assert words.row(Thing.INTERFERENCE, compared(), MORE) == (
        "Pain got in the way",
        "6 of 10",
        "4.2 of 10",
        "This is more than your usual ups and downs.",
    )
    days = compared(start=2.0, now=4.5, unit=Unit.DAYS)
    assert words.row(Thing.EXERCISE, days, WITHIN) == (
        "Exercise",
        "2 days a week",
        "4.5 days a week",
        "This is within your usual ups and downs.",
    )
    assert words.row(Thing.MOOD, None, None) is None


@pytest.mark.parametrize("usual", [MORE, WITHIN, None])
def test_about_the_same_says_nothing_of_ups_and_downs(usual):
    same = compared(Direction.SAME)
    assert words.compared_words(same, usual) == "About the same."
    assert words.variation_words(same, usual) == ""


def test_where_ups_and_downs_are_not_known_it_says_so():
    assert words.compared_words(compared(), None).startswith("Too few days in a row")


def test_better_and_worse_have_the_same_words():
    for usual in (MORE, WITHIN, None):
        better = words.compared_words(compared(), usual)
        assert words.compared_words(compared(Direction.WORSE), usual) == better


@pytest.mark.parametrize("thing", Thing)
def test_a_threshold_is_named_for_pain_intensity_only(thing):
    told = " ".join(words.details(thing, compared(), MORE))
    assert ("most people notice" in told) is (thing is Thing.PAIN)


def test_the_rule_is_told_and_never_called_significant():
    told = " ".join((*words.rule_words(), *words.details(None, None, None)))
    assert "over twice what they would make" in told
    assert "our own choice" in told
    assert "significant" not in told


def test_what_is_wrong_with_the_days_is_said():
    said = [words.too_short(), words.ends_first(), words.meet(), words.ahead(), words.no_day()]
    assert len(set(said)) == 5
    assert words.too_short() == "Each time needs at least 14 days."


def test_figures_left_out_are_named():
    assert words.left_out([Thing.MOOD, Thing.ASLEEP]) == (
        "Too few days are known of: Mood, Hours asleep."
    )


def test_the_heads_name_the_days():
    first, second = (date(2026, 2, 16), date(2026, 3, 1)), (date(2026, 4, 29), date(2026, 5, 12))
    assert words.headers(first, second)[1:3] == ("16 February to 1 March", "29 April to 12 May")
