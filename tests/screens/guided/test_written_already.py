"""A session whose exercises were written down meanwhile says so; nothing is doubled unseen."""

from dataclasses import replace

import pytest

from companion.domain.dose import Done
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Told
from tests.screens.guided.conftest import BRIDGE, HUG
from tests.screens.guided.guiding import TODAY, begin, go, kept, press


def logged(item, **more):
    """An exercise of today, written down elsewhere."""
    return LogEntry(
        **{
            "id": f"e-{item.id}",
            "session_id": "elsewhere",
            "plan_id": item.id,
            "exercise_id": item.exercise_id,
            "day": TODAY,
            "as_planned": Told.AS_PLANNED,
            "done": item.dose.done,
        }
        | more
    )


@pytest.fixture
def both(screen, now):
    """Both exercises are done, and the session waits to be written down."""
    begin(screen)
    go(screen, now, 10 + 12 + 20 + 12 + 10 + 10 + 5 + 10 + 5)
    assert len(screen.end.parts) == 2
    return screen


def test_where_nothing_else_is_written_down_nothing_is_said(both):
    assert not both.end.already.isVisible()


def test_what_was_written_down_while_it_went_is_said_in_one_sentence(screen, now, stores):
    begin(screen)
    stores.exercise_log.keep(logged(BRIDGE), logged(HUG))
    go(screen, now, 10 + 12)
    press(screen.session.going.stop)
    words = screen.end.already.line.text()
    assert words == "You have already written down Bridge <b>up</b> today. Keeping this adds to it."


def test_another_window_writes_it_down_while_it_is_asked_about(both, stores, qtbot):
    stores.exercise_log.keep(logged(BRIDGE), logged(HUG))
    qtbot.waitUntil(both.end.already.isVisible)
    assert "Bridge <b>up</b> and Knee hug today" in both.end.already.line.text()
    stores.exercise_log.remove_session("elsewhere", both._clock.now())
    qtbot.waitUntil(lambda: not both.end.already.isVisible())


def test_the_person_can_keep_it_as_well(both, stores, qtbot):
    stores.exercise_log.keep(logged(BRIDGE))
    qtbot.waitUntil(both.end.already.isVisible)
    press(both.end.save_button)
    assert [each[0] for each in kept(stores)].count("bridge") == 2


def test_the_person_can_keep_only_what_is_not_written_down_yet(both, stores, qtbot):
    stores.exercise_log.keep(logged(BRIDGE))
    qtbot.waitUntil(both.end.already.isVisible)
    both.end.note.text = "Felt lighter"
    press(both.end.already.rest)
    assert [each[0] for each in kept(stores)] == ["bridge", "knee_hug"]
    assert stores.exercise_log.all()[-1].note == "Felt lighter"
    both.notices[-1].undo()
    assert [each[0] for each in kept(stores)] == ["bridge"]


def test_where_all_of_it_is_written_down_there_is_no_rest_to_keep(both, stores, qtbot):
    stores.exercise_log.keep(logged(BRIDGE), logged(HUG))
    qtbot.waitUntil(both.end.already.isVisible)
    assert not both.end.already.rest.isVisible()
    press(both.end.let_go)
    assert len(kept(stores)) == 2


@pytest.mark.parametrize(
    "other",
    [
        logged(BRIDGE, exercise_id="cat_camel", plan_id=None),
        logged(BRIDGE, day=TODAY.replace(day=11)),
        logged(BRIDGE, as_planned=Told.LESS, done=Done(sets=0)),
    ],
)
def test_other_exercises_other_days_and_nothing_done_are_no_reason(both, stores, qtbot, other):
    stores.exercise_log.keep(other)
    both.catch_up()
    assert not both.end.already.isVisible()


def test_an_exercise_that_is_planned_twice_a_day_is_two(make, running, now, stores):
    stores.programme.keep(BRIDGE, replace(BRIDGE, id="p3", position=2))
    stores.exercise_log.keep(logged(BRIDGE))
    screen = make(running)
    begin(screen)
    go(screen, now, 10 + 12 + 20 + 12)
    assert [part.read().plan_id for part in screen.end.parts] == ["p3"]
    assert not screen.end.already.isVisible()


def test_one_that_was_chosen_for_this_once_is_known_by_what_it_is(make, running, now, stores):
    stores.exercise_log.keep(logged(BRIDGE, plan_id=None))
    screen = make(running)
    begin(screen, "bridge")
    go(screen, now, 22)
    press(screen.session.going.stop)
    assert screen.end.already.isVisible()
