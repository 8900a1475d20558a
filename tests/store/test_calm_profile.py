"""What a person chose for their practices comes back."""

from dataclasses import replace

from companion.domain.calm_profile import CalmProfile
from companion.domain.topics import Topic
from tests.store.practising import CHOSEN


def test_at_first_nothing_is_chosen(stores):
    assert stores.calm_profile.get() == CalmProfile()


def test_every_choice_comes_back_and_the_last_one_counts(stores):
    stores.calm_profile.keep(CHOSEN)
    assert stores.calm_profile.get() == CHOSEN
    mine = replace(CHOSEN, favourites=frozenset(), path_week=8)
    stores.calm_profile.keep(mine)
    assert stores.calm_profile.get() == mine


def test_who_leaves_the_path_keeps_their_favourites(stores):
    stores.calm_profile.keep(CHOSEN)
    stores.calm_profile.keep(replace(CHOSEN, path_week=None, path_since=None))
    assert stores.calm_profile.get() == CalmProfile(favourites=CHOSEN.favourites)


def test_pages_hear_of_it(stores, db):
    told = []
    db.listen(told.append)
    stores.calm_profile.keep(CHOSEN)
    assert told == [Topic.CALM]
