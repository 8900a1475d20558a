"""The log of exercise, used by a hasty hand: no word is dropped, no form stays over nothing."""

import pytest

from companion.domain.dose import Done
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Told
from companion.screens.exercise.log_view import LogView
from companion.ui.text import PlainLabel
from tests.screens.exercise.programmes import TODAY, item, own, shown
from tests.screens.pacing.setting_up import enter, pick, press, settle, type_into, undo


@pytest.fixture
def view(dressed, qtbot, stores, settings, clock, changes):
    stores.programme.keep(item(0))
    made = shown(qtbot, LogView(stores, settings, clock, changes))
    settle()
    return made


@pytest.fixture
def written(view, stores):
    stores.exercise_log.keep(
        LogEntry(
            id="e", session_id="s", plan_id="i0", exercise_id="bridge", day=TODAY,
            as_planned=Told.AS_PLANNED, done=item(0).dose.done,
        )
    )  # fmt: skip
    view.open_at("s")
    settle()
    return view


def test_words_left_in_the_line_are_told_at_save_and_not_dropped(view, stores):
    line = view.log.add.line
    type_into(line, "swimming pool")
    press(view.log.save_button)
    assert stores.exercise_log.all() == ()
    assert "“swimming pool” is not added yet." in view.log.error.text()
    assert line.hasFocus()
    assert line.text() == "swimming pool"
    enter(line)
    assert view.log.error.text() == ""
    press(view.log.save_button)
    assert len(stores.exercise_log.all()) == 2


def test_a_session_that_is_deleted_closes_its_form(written):
    assert written.log.changes == "s"
    press(written.logged.delete_buttons[0])
    assert written.log.changes == ""
    assert written.log.title.text() == "Write down what you did"


def test_with_something_typed_it_is_said_at_once_and_undo_makes_it_good(written, stores):
    pick(written.log.whole, "less")
    press(written.logged.delete_buttons[0])
    assert "This session was deleted." in written.log.error.text()
    undo(written)
    assert written.log.error.text() == ""
    press(written.log.save_button)
    assert [str(each.as_planned) for each in stores.exercise_log.all()] == ["less"]


def test_both_sides_are_told_where_the_plan_has_both(view, stores):
    stores.programme.keep(own(1))
    settle()
    told = [part.done.words.text() for part in view.log.parts.parts]
    assert told == ["As planned: 8 times", "As planned: 10 times, each side"]
    press(view.log.save_button)
    lines = [label.text() for label in view.logged.findChildren(PlainLabel)]
    assert "Towel slide: As planned: 10 times, each side" in lines


SIDES = "Left side: 5 times. Right side: none."


@pytest.fixture
def one_side(view, stores):
    """A session of which one side only was done, as the guide wrote it down."""
    stores.programme.keep(own(0))
    stores.exercise_log.keep(
        LogEntry(
            id="e", session_id="s", plan_id="i0", exercise_id="own-1", day=TODAY,
            as_planned=Told.LESS, done=Done(repetitions=2), note=f"{SIDES}\nSore",
        )
    )  # fmt: skip
    view.open_at("s")
    settle()
    return view


def test_what_each_side_did_is_kept_beside_ones_own_words(one_side, stores):
    (part,) = one_side.log.parts.parts
    assert part.done.sides.text() == SIDES
    assert one_side.log.note.text == "Sore"
    one_side.log.note.text = "Less sore"
    press(one_side.log.save_button)
    assert stores.exercise_log.find("e").note == f"{SIDES}\nLess sore"


def test_other_figures_say_no_more_what_each_side_did(one_side, stores):
    pick(one_side.log.whole, "as planned")
    assert not one_side.log.parts.parts[0].done.sides.isVisible()
    press(one_side.log.save_button)
    assert stores.exercise_log.find("e").note == "Sore"
