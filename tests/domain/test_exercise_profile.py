"""Choices for all exercise begin quiet: nothing is asked or told until it is switched on."""

import pytest

from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.pain_monitoring import FROM_USUAL
from companion.domain.refused import Reason, Refused


def test_it_begins_quiet():
    profile = ExerciseProfile()
    assert {profile.asks_effort, profile.asks_pain, profile.tells_rules} == {False}
    assert profile.hit_hard is None
    assert profile.pain_rules == FROM_USUAL
    assert not profile.team_suggested


@pytest.mark.parametrize(
    ("choice", "reason"),
    [
        ({"tempo_s": 0.1}, Reason.OUT_OF_RANGE),
        ({"team_suggested": frozenset({"a b"})}, Reason.BAD_ID),
        ({"favourites": frozenset({""})}, Reason.BAD_ID),
        ({"given_items": frozenset({"a b"})}, Reason.BAD_ID),
    ],
)
def test_nonsense_is_refused(choice, reason):
    with pytest.raises(Refused) as refused:
        ExerciseProfile(**choice)
    assert refused.value.reason is reason
