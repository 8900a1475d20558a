"""What was deleted of goals and told of oneself lies in the bin by its name, and comes back."""

from dataclasses import replace

import pytest

from companion.screens.diary.binned import binned
from companion.store.intake import everything, take_in
from tests.store import aiming

NAMED = [
    ("goals", aiming.CHOIR, "Goal: Back to the choir, sitting"),
    ("goal_steps", aiming.CHAIR, "Step toward “Back to the choir, sitting”: Find a chair"),
    ("goal_reviews", aiming.NOW_ONCE, "Monday 4 May: Review of “Back to the choir, sitting”"),
    ("activity_ratings", aiming.SHOPPING, "Monday 4 May: Carry the shopping: 3 of 10"),
    ("questionnaires", aiming.PEG, "Monday 4 May: Questionnaire: PEG"),
    ("questionnaires", aiming.CLINIC, "Tuesday 5 May: Questionnaire: Sleep, by the clinic"),
    ("wins", aiming.WALKED, "Monday 4 May: Small win: Walked home from the shop"),
    ("happenings", aiming.TABLET, "Monday 4 May: Tablet changed"),
    ("happenings", aiming.FELL, "Tuesday 5 May: What happened"),
]


def words_in_bin(stores, clock):
    return [each.words for each in binned(stores, clock.today())]


@pytest.mark.parametrize(("name", "entry", "words"), NAMED)
def test_each_is_named_and_comes_back(stores, db, clock, name, entry, words):
    take_in(db, aiming.ALL)
    before = set(everything(stores).entries)
    getattr(stores, name).remove(entry.id, clock.now())
    assert words_in_bin(stores, clock) == [words]
    (lies,) = binned(stores, clock.today())
    lies.store.restore(lies.id)
    assert set(everything(stores).entries) == before


def test_a_goal_takes_its_steps_and_reviews_along_and_is_one_row(stores, db, clock):
    take_in(db, aiming.ALL)
    stores.goal_steps.remove(aiming.CHAIR.id, clock.now())
    stores.goals.remove(aiming.CHOIR.id, clock.now())
    assert words_in_bin(stores, clock) == ["Goal: Back to the choir, sitting"]


def test_a_questionnaire_that_this_version_does_not_have_is_there_all_the_same(stores, clock):
    stores.questionnaires.keep(replace(aiming.PEG, questionnaire_id="of_another"))
    stores.questionnaires.remove(aiming.PEG.id, clock.now())
    assert words_in_bin(stores, clock) == ["Monday 4 May: Questionnaire: of_another"]
