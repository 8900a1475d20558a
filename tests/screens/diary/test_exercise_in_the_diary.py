"""What was deleted of exercise is put back from the bin, and words about it are found."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from companion.domain.activities import Activity
from companion.domain.dose import Done
from companion.domain.pacing_sessions import Session
from companion.screens.diary.binned import binned
from companion.screens.diary.diary_screen import DiaryScreen
from companion.screens.diary.month import DAY_ROLE
from companion.ui.theme import current_theme
from tests.screens.diary.test_pacing_in_the_diary import look_for, press, settle, words
from tests.store.exercising import BRIDGE, DONE, LEFT, MONDAY, OWN, SQUEEZED, WALKED, keep_all


@pytest.fixture
def exercised(stores):
    keep_all(stores)
    return stores


@pytest.fixture
def screen(dressed, exercised, clock, changes, qtbot):
    screen = DiaryScreen(exercised, clock, changes)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    return screen


def test_each_kind_lies_in_the_bin_with_its_words_and_is_put_back(screen, exercised, clock):
    exercised.programme.remove(BRIDGE.id, clock.now())
    exercised.exercise_log.remove(DONE.id, clock.now())
    exercised.exercise_log.remove(WALKED.id, clock.now())
    exercised.laterality.remove(LEFT.id, clock.now())
    press(screen, "Deleted entries")
    for name in (
        "Exercise: Bridge, from Monday 4 May 2026",
        "Tuesday 5 May: Walk",
        "Monday 4 May: Bridge",
        "Monday 4 May: Left or right, left: 0 of 10 right",
    ):
        assert name in words(screen.bin_card)
        press(screen.bin_card, f"Put back: {name}")
    assert exercised.programme.all() == (BRIDGE, OWN)
    assert exercised.exercise_log.all() == (DONE, SQUEEZED, WALKED)
    assert LEFT in exercised.laterality.all()


def test_a_session_that_was_deleted_whole_comes_back_whole_and_can_be_undone(
    screen, exercised, clock, qtbot
):
    exercised.exercise_log.remove_session("monday", clock.now())
    press(screen, "Deleted entries")
    with qtbot.waitSignal(screen.said) as said:
        press(screen.bin_card, "Put back: Monday 4 May: 2 exercises")
    assert exercised.exercise_log.of_session("monday") == (DONE, SQUEEZED)
    said.args[0].undo()
    assert exercised.exercise_log.of_session("monday") == ()


def test_an_exercise_that_nobody_knows_any_more_is_called_one_of_before(exercised, clock):
    lost = replace(WALKED, id="lost", exercise_id="gone", day=MONDAY + timedelta(3))
    exercised.exercise_log.keep(lost)
    exercised.exercise_log.remove("lost", clock.now())
    (found,) = binned(exercised, clock.today())
    assert found.words == "Thursday 7 May: An exercise of before"


def test_a_day_says_what_was_done_and_leads_to_where_it_is_changed(screen, qtbot):
    screen.show_day(MONDAY)
    said = words(screen.day_card)
    assert "Exercise" in said
    assert "Bridge: Less: 8 times, hold 4 s, on average for each side" in said
    assert "One set was enough" in said
    assert "No entries. You can write about this day at any time." not in said
    with qtbot.waitSignal(screen.go_to) as gone:
        press(screen.day_card, "Open this session: Bridge, Towel squeeze")
    assert gone.args == ["exercise", ("log", "monday")]


def test_a_day_on_which_nothing_was_done_has_no_mark_of_exercise(screen, exercised, clock):
    wednesday = MONDAY + timedelta(2)
    nothing = replace(DONE, id="none", session_id="wednesday", day=wednesday, done_at=None,
                      as_planned=None, done=Done(sets=0))  # fmt: skip
    exercised.exercise_log.keep(nothing)
    exercised.activities.keep(Activity(id="walk", name="Walk"))
    exercised.sessions.keep(Session(id="s", activity_id="walk", day=wednesday, amount=0))
    screen.show_day(wednesday)
    month = screen.month_card.month
    assert heard(month, wednesday) == "Wednesday 6 May: an entry of nothing done"
    screen.show_day(wednesday + timedelta(2))  # the cell that is chosen has another ground
    assert not is_marked(month, wednesday)
    assert is_marked(month, MONDAY)


def heard(month, day):
    """What a screen reader hears of a day."""
    return item_of(month, day).data(Qt.ItemDataRole.AccessibleTextRole)


def item_of(month, day):
    items = (month.item(row, column) for row in range(month.rowCount()) for column in range(7))
    return next(each for each in items if each.data(DAY_ROLE) == day)


def is_marked(month, day):
    """Whether a mark of something that was done is painted in the cell of a day."""
    settle()
    picture = month.viewport().grab(month.visualItemRect(item_of(month, day))).toImage()
    places = ((x, y) for y in range(picture.height()) for x in range(picture.width()))
    return any(picture.pixelColor(*place) == current_theme().colour("plan") for place in places)


def test_the_month_marks_the_days_of_exercise_and_says_so(screen, exercised, clock):
    screen.show_day(MONDAY)
    settle()
    item = screen.month_card.month.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Monday 4 May: exercise"
    assert any("Diamond: exercise." in each for each in words(screen))
    for session in ("monday", "tuesday"):
        exercised.exercise_log.remove_session(session, clock.now())
    settle()
    item = screen.month_card.month.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Monday 4 May: no entries"
    assert not any("Diamond" in each for each in words(screen))


def test_a_word_about_what_was_done_is_found_and_opens_its_day(screen):
    assert "1 place found." in look_for(screen, "enough")
    press(screen.search_card, "Monday 4 May 2026: Bridge")
    assert screen.day == MONDAY


def test_a_word_of_the_sheet_is_found_and_opens_the_exercise(screen, qtbot):
    look_for(screen, "breathe out going up")
    with qtbot.waitSignal(screen.go_to) as gone:
        press(screen.search_card, "Exercise: Bridge")
    assert gone.args == ["exercise", ("exercise", "bridge")]
