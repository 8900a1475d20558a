"""Pain after exercise is seen beside the person's own usual; nothing tells them what to change."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise_log import LogEntry
from companion.domain.pain_monitoring import (
    CLINIC_3_5,
    CLINIC_3_6,
    FROM_USUAL,
    OFFERED,
    THOMEE,
    Answer,
    Light,
    PainRules,
    answer,
    rises_weekly,
    talk_to_team,
    usual_pain,
)
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import MONDAY

DAY = timedelta(days=1)
G, A, R = Light.GREEN, Light.AMBER, Light.RED


def rated(before=None, during=None, after=None, morning=None):
    return LogEntry(id="e", session_id="s", exercise_id="bridge", day=MONDAY, pain_before=before,
                    pain_during=during, pain_after=after,
                    pain_next_morning=morning)  # fmt: skip


@pytest.mark.parametrize(
    ("usual", "during", "morning", "light"),
    [
        (6, 6, None, G), (6, 8, None, G), (6, 8, 7, G), (6, 9, None, A), (6, 10, None, R),
        (6, 3, 3, G), (6, 8, 8, A), (6, 9, 6, A), (6, 10, 6, R), (2, 4, 2, G), (2, 5, 3, A),
        (4.5, 7, None, A), (4.5, 6.5, None, G),
    ],
)  # fmt: skip
def test_the_rise_from_the_own_usual(usual, during, morning, light):
    during = int(during)
    assert answer(rated(None, during, None, morning), usual).light is light


@pytest.mark.parametrize(
    ("rules", "lights"),
    [
        (THOMEE, [G, G, G, A, A, A, R, R, R, R, R]),
        (CLINIC_3_5, [G, G, G, G, A, A, R, R, R, R, R]),
        (CLINIC_3_6, [G, G, G, G, A, A, A, R, R, R, R]),
    ],
)
def test_the_lines_of_clinics(rules, lights):
    assert [answer(rated(during=n), None, rules).light for n in range(11)] == lights


def test_the_higher_of_during_and_after_counts():
    assert answer(rated(3, 4, 8), 3) == Answer(R, 5, None)
    assert answer(rated(3, 8, 4), 3) == Answer(R, 5, None)


def test_without_a_usual_the_rating_before_takes_its_place():
    assert answer(rated(5, 7), None) == Answer(G, 2, None)
    assert answer(rated(5, 7), 3) == Answer(R, 4, None)
    assert answer(rated(during=7), None) is None


def test_nothing_is_said_before_a_rating():
    assert answer(rated(), 5) is None
    assert answer(rated(before=5), 5) is None


def test_the_mornings():
    assert answer(rated(4, 5, 5, 5), 4) == Answer(G, 1, True)
    assert answer(rated(4, 5, 5, 6), 4) == Answer(A, 1, False)
    assert answer(rated(4, 5, 5, 6), 4, second_morning=5).light is A
    assert answer(rated(4, 5, 5, 6), 4, second_morning=6).light is R
    assert answer(rated(4, 5, 5, 5), 4, second_morning=9).light is G
    assert answer(rated(morning=7), 4) == Answer(A, None, False)
    assert answer(rated(during=2, morning=4), None, THOMEE).settled is False


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ({"green_to": 4}, Reason.HIGHER),
        ({"green_to": -1}, Reason.OUT_OF_RANGE),
        ({"red_from": 11}, Reason.OUT_OF_RANGE),
        ({"red_from": 2}, Reason.HIGHER),
        ({"settled_rise": 6}, Reason.OUT_OF_RANGE),
        ({"green_to": 1.5}, Reason.NOT_WHOLE),
    ],
)
def test_lines_that_cannot_be_are_refused(lines, reason):
    with pytest.raises(Refused) as refused:
        PainRules(**lines)
    assert refused.value.reason is reason


def test_the_usual_is_the_middle_of_a_week_with_four_known_days():
    assert usual_pain([None, 3, None, 5, 4, None, 9]) == 4.5
    assert usual_pain([3, None, 4, None, 5, None, None]) is None
    assert usual_pain([9, 9, 9, 9, 1, 1, 1, 1, None, None, None]) == 1
    assert usual_pain([]) is None


def test_repeated_reds_talk_to_the_team():
    reds = [(MONDAY, R), (MONDAY, R)]
    assert not talk_to_team(reds, MONDAY)
    assert talk_to_team([*reds, (MONDAY + 13 * DAY, R)], MONDAY + 13 * DAY)
    assert not talk_to_team([*reds, (MONDAY + 14 * DAY, R)], MONDAY + 14 * DAY)
    assert not talk_to_team([(MONDAY, R), (MONDAY + DAY, A)], MONDAY + DAY)
    assert not talk_to_team([(MONDAY, R), (MONDAY + DAY, R)], MONDAY)


@pytest.mark.parametrize(
    ("usuals", "rises"),
    [
        ([3, 4, 5], True),
        ([9, 3, 4.5, 6], True),
        ([3, 4, 4.5], False),  # less than a point in the last week
        ([3, 5, 4], False),
        ([4, 5], False),  # once is not again and again
        ([3, None, 5], False),
        ([], False),
    ],
)
def test_a_rise_from_week_to_week_is_one_when_it_comes_again(usuals, rises):
    assert rises_weekly(usuals) is rises


ratings = st.none() | st.integers(0, 10)
ORDER = [G, A, R]


@given(ratings, ratings, ratings, ratings, st.none() | st.floats(0, 10),
       st.sampled_from(OFFERED), ratings)  # fmt: skip
def test_more_pain_never_gives_a_kinder_light(before, during, after, morning, usual, rules, two):
    found = answer(rated(before, during, after, morning), usual, rules, two)
    more = during if during is None else min(10, during + 1)
    worse = answer(rated(before, more, after, morning), usual, rules, two)
    assert (found is None) == (worse is None)
    if found is not None:
        assert ORDER.index(worse.light) >= ORDER.index(found.light)
        assert found.rise is None or -10 <= found.rise <= 10


@given(st.integers(0, 8), st.integers(0, 2), st.integers(0, 8))
def test_a_high_usual_is_no_reason_for_red(usual, rise, lower):
    during = min(10, usual + rise)
    found = answer(rated(usual, during, min(lower, during), min(usual, 10)), usual, FROM_USUAL)
    assert found.light is G
