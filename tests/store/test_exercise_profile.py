"""What a person chose for all their exercise comes back."""

from dataclasses import replace

import pytest

from companion.domain.exercise_profile import ExerciseProfile
from tests.store.exercising import CHOSEN


def test_at_first_nothing_is_chosen(stores):
    assert stores.exercise_profile.get() == ExerciseProfile()


@pytest.mark.parametrize("hit_hard", [None, False, True])
def test_every_choice_comes_back_and_the_last_one_counts(stores, hit_hard):
    stores.exercise_profile.keep(CHOSEN)
    mine = replace(CHOSEN, hit_hard=hit_hard, tempo_s=3.5, favourites=frozenset())
    stores.exercise_profile.keep(mine)
    assert stores.exercise_profile.get() == mine
