"""What was done of each exercise comes back as it was kept, entry by entry and by session."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from companion.domain.topics import Topic
from tests.store.exercising import DONE, MONDAY, SQUEEZED, WALKED

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


def test_the_log_comes_back_with_every_answer_in_the_order_of_days(stores):
    stores.exercise_log.keep(WALKED, SQUEEZED, DONE)
    assert stores.exercise_log.all() == (DONE, SQUEEZED, WALKED)
    assert stores.exercise_log.find(DONE.id) == DONE


def test_an_instant_keeps_the_offset_of_its_place(stores):
    stores.exercise_log.keep(DONE)
    kept = stores.exercise_log.find(DONE.id).done_at
    assert kept.isoformat() == "2026-05-04T23:50:00+10:30"


def test_a_moment_is_kept_in_whole_seconds_as_the_files_say_it(stores):
    stores.exercise_log.keep(replace(DONE, done_at=DONE.done_at + timedelta(milliseconds=750)))
    assert stores.exercise_log.all() == (DONE,)


def test_nothing_done_is_not_the_same_as_not_told(stores):
    stores.exercise_log.keep(WALKED)
    (kept,) = stores.exercise_log.all()
    assert (kept.done.minutes, kept.done.sets) == (0, None)
    assert not kept.is_done


def test_entries_are_found_by_their_days_and_by_their_session(stores):
    stores.exercise_log.keep(DONE, SQUEEZED, WALKED)
    assert stores.exercise_log.between(MONDAY, MONDAY) == (DONE, SQUEEZED)
    assert stores.exercise_log.between(MONDAY + timedelta(2), MONDAY + timedelta(9)) == ()
    assert stores.exercise_log.of_session("monday") == (DONE, SQUEEZED)


def test_a_session_is_kept_in_one_go_and_pages_hear_of_it_once(stores, db):
    told = []
    db.listen(told.append)
    stores.exercise_log.keep(DONE, SQUEEZED)
    assert told == [Topic.EXERCISE]


def test_the_next_morning_is_added_to_an_entry_that_is_there(stores):
    asked = replace(DONE, pain_next_morning=None)
    stores.exercise_log.keep(asked, SQUEEZED)
    stores.exercise_log.keep(DONE)
    assert stores.exercise_log.all() == (DONE, SQUEEZED)


def test_an_entry_goes_to_the_bin_and_comes_back(stores):
    stores.exercise_log.keep(DONE, SQUEEZED)
    stores.exercise_log.remove(DONE.id, NOW)
    assert (stores.exercise_log.all(), stores.exercise_log.in_bin()) == ((SQUEEZED,), (DONE,))
    assert stores.exercise_log.all_ids() == {DONE.id: True, SQUEEZED.id: False}
    stores.exercise_log.restore(DONE.id)
    assert stores.exercise_log.all() == (DONE, SQUEEZED)


def test_a_session_comes_back_with_what_went_with_it_and_no_more(stores):
    stores.exercise_log.keep(DONE, SQUEEZED, WALKED)
    stores.exercise_log.remove(DONE.id, NOW)
    stores.exercise_log.remove_session("monday", NOW + timedelta(minutes=1))
    assert stores.exercise_log.all() == (WALKED,)
    stores.exercise_log.restore_session("monday")
    assert stores.exercise_log.all() == (SQUEEZED, WALKED)
    stores.exercise_log.restore_session("monday")
    assert stores.exercise_log.all() == (DONE, SQUEEZED, WALKED)


def test_after_thirty_days_the_bin_lets_an_entry_go(stores):
    stores.exercise_log.keep(DONE, SQUEEZED)
    stores.exercise_log.remove_session("monday", NOW)
    stores.purge_bin(NOW + timedelta(days=31))
    assert stores.exercise_log.all_ids() == {}
