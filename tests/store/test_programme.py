"""A programme comes back as it was kept, and its names outlive it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.programme import name_only, planned_on, programmes
from companion.domain.topics import Topic
from tests.store.exercising import BRIDGE, DONE, MONDAY, OWN, SQUEEZED, keep_all

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


def test_the_name_of_an_own_exercise_outlives_the_bin_while_the_log_needs_it(stores):
    stores.programme.keep(BRIDGE, OWN)
    stores.exercise_log.keep(SQUEEZED)
    stores.programme.remove(OWN.id, NOW)
    stores.purge_bin(NOW + timedelta(days=29))
    assert stores.programme.in_bin() == (OWN,)
    stores.purge_bin(NOW + timedelta(days=31))
    assert stores.programme.in_bin() == ()
    assert stores.programme.names()[OWN.exercise_id] == "Towel squeeze"
    (name,) = [each for each in stores.programme.all() if each.is_own]
    assert name.is_name_only
    assert not planned_on([name], OWN.starts_on)
    assert [each.name for each in programmes([name])] == []
    stores.purge_bin(NOW + timedelta(days=400))
    assert name in stores.programme.all()


def test_with_the_last_entry_of_it_the_name_goes_too(stores):
    stores.programme.keep(OWN)
    stores.exercise_log.keep(SQUEEZED)
    stores.programme.remove(OWN.id, NOW)
    stores.purge_bin(NOW + timedelta(days=31))
    stores.exercise_log.remove(SQUEEZED.id, NOW + timedelta(days=40))
    stores.purge_bin(NOW + timedelta(days=69))
    assert stores.programme.names() == {OWN.exercise_id: OWN.name}
    stores.purge_bin(NOW + timedelta(days=72))
    stores.purge_bin(NOW + timedelta(days=73))
    stores.purge_bin(NOW + timedelta(days=110))
    assert stores.programme.all_ids() == {}


def test_a_name_comes_back_with_its_entry_and_an_exercise_does_not(stores):
    name = name_only("n", "Without a plan", "own-swim", "Swimming", MONDAY)
    swum = replace(SQUEEZED, id="swum", plan_id=None, exercise_id="own-swim")
    stores.programme.keep(name, OWN)
    stores.exercise_log.keep(swum, SQUEEZED)
    for item in (name, OWN):
        stores.programme.remove(item.id, NOW)
    stores.exercise_log.remove_session(swum.session_id, NOW)
    stores.exercise_log.restore_session(swum.session_id)
    assert stores.programme.all() == (name,)
    assert set(stores.exercise_log.all()) == {swum, SQUEEZED}


def test_from_the_bin_it_comes_into_the_programme_that_has_its_name_now(stores):
    """In whatever letters, as no two programmes may differ in these alone."""
    stores.programme.keep(replace(BRIDGE, programme="back"))
    stores.programme.remove(BRIDGE.id, NOW)
    stores.programme.keep(replace(OWN, programme="Back"))
    stores.programme.restore(BRIDGE.id)
    assert {each.programme for each in stores.programme.all()} == {"Back"}


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
