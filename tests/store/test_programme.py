"""A programme comes back as it was kept, and its names outlive it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.topics import Topic
from tests.store.exercising import BRIDGE, DONE, OWN, keep_all

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


def test_a_programme_comes_back_with_every_answer(stores):
    stores.programme.keep(BRIDGE, OWN)
    assert stores.programme.all() == (BRIDGE, OWN)
    assert stores.programme.find(BRIDGE.id) == BRIDGE
    assert stores.programme.find("nobody") is None


def test_what_is_kept_again_is_changed_and_the_other_stays(stores):
    stores.programme.keep(BRIDGE, OWN)
    longer = replace(BRIDGE, ends_on=None, note="")
    stores.programme.keep(longer)
    assert set(stores.programme.all()) == {longer, OWN}


def test_several_are_kept_all_or_none_and_pages_hear_of_it_once(stores, db):
    told = []
    db.listen(told.append)
    with pytest.raises(AttributeError):
        stores.programme.keep(BRIDGE, None)
    assert (stores.programme.all(), told) == ((), [])
    stores.programme.keep(BRIDGE, OWN)
    assert told == [Topic.EXERCISE]


def test_an_exercise_goes_to_the_bin_and_its_log_stays_to_be_read(stores):
    keep_all(stores)
    stores.programme.remove(BRIDGE.id, NOW)
    assert (stores.programme.all(), stores.programme.in_bin()) == ((OWN,), (BRIDGE,))
    assert stores.programme.find(BRIDGE.id) is None
    assert stores.programme.all_ids() == {BRIDGE.id: True, OWN.id: False}
    assert stores.exercise_log.find(DONE.id) == DONE
    assert stores.programme.names()[DONE.exercise_id] == "Bridge"
    stores.programme.restore(BRIDGE.id)
    assert (stores.programme.all(), stores.programme.in_bin()) == ((BRIDGE, OWN), ())


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
def test_after_thirty_days_the_bin_lets_it_go_and_the_log_is_still_there(stores, days, stays):
    keep_all(stores)
    stores.programme.remove(BRIDGE.id, NOW)
    stores.purge_bin(NOW + timedelta(days=days))
    assert (BRIDGE.id in stores.programme.all_ids()) is stays
    assert stores.exercise_log.find(DONE.id) == DONE


def test_an_exercise_is_called_what_it_was_called_last(stores):
    renamed = replace(
        BRIDGE, id="b2", name="Bridge, slowly", starts_on=BRIDGE.starts_on + timedelta(7)
    )
    stores.programme.keep(renamed, BRIDGE)
    assert stores.programme.names() == {"bridge": "Bridge, slowly"}
    stores.programme.remove("b2", NOW)
    assert stores.programme.names() == {"bridge": "Bridge"}


def test_what_runs_on_a_day_is_found_whatever_its_weekday(stores):
    stores.programme.keep(BRIDGE, OWN)
    assert stores.programme.running(BRIDGE.starts_on - timedelta(1)) == ()
    assert set(stores.programme.running(BRIDGE.ends_on)) == {BRIDGE, OWN}
    assert stores.programme.running(BRIDGE.ends_on + timedelta(1)) == (OWN,)
    stores.programme.remove(OWN.id, NOW)
    assert stores.programme.running(BRIDGE.ends_on + timedelta(1)) == ()
