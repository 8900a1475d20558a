"""Left told from right: each score comes back as it was kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from companion.domain.topics import Topic
from tests.store.exercising import LEFT, RIGHT

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


def test_both_sides_of_a_go_are_kept_at_once(stores, db):
    told = []
    db.listen(told.append)
    stores.laterality.keep(LEFT, RIGHT)
    assert stores.laterality.all() == (LEFT, RIGHT)
    assert stores.laterality.all()[0].started_at.isoformat() == "2026-05-04T23:50:00+10:30"
    assert told == [Topic.EXERCISE]


def test_a_moment_is_kept_in_whole_seconds_as_the_files_say_it(stores):
    stores.laterality.keep(replace(LEFT, started_at=LEFT.started_at + timedelta(milliseconds=750)))
    assert stores.laterality.all() == (LEFT,)


def test_a_score_goes_to_the_bin_comes_back_and_is_let_go(stores):
    stores.laterality.keep(LEFT, RIGHT)
    stores.laterality.remove(LEFT.id, NOW)
    assert (stores.laterality.all(), stores.laterality.in_bin()) == ((RIGHT,), (LEFT,))
    stores.laterality.restore(LEFT.id)
    assert stores.laterality.all() == (LEFT, RIGHT)
    stores.laterality.remove(LEFT.id, NOW)
    stores.purge_bin(NOW + timedelta(days=31))
    assert stores.laterality.all_ids() == {RIGHT.id: False}
