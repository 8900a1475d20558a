"""Putting a programme together by tired hands: nothing typed is lost, and all is in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.exercise_log import LogEntry
from companion.screens.exercise.log_view import LogView
from companion.screens.exercise.set_up import SetUp
from companion.ui.scrolling import leave_room
from tests.screens.exercise.programmes import DAY, TODAY, item, own, shown
from tests.screens.pacing.setting_up import enter, pick, press, said, settle, type_into, undo

YESTERDAY = TODAY - DAY


@pytest.fixture
def screen(dressed, qtbot, stores, settings, clock, changes):
    made = shown(qtbot, SetUp(stores, settings, clock, changes))
    made.open_at(None)
    settle()
    return made


@pytest.fixture
def running(screen, stores):
    stores.programme.keep(item(0), item(1), item(2))
    screen.open_at("Back")
    settle()
    return screen


def add(screen, letters):
    line = screen.page.items.picker.line
    type_into(line, letters)
    enter(line)


def row(screen, name):
    return next(e for e in screen.page.items.rows.values() if e.name.text() == name)


def change(screen, name="Bridge"):
    press(row(screen, name).change)
    return screen.page.items.form


def now(stores):
    """The exercises that go on, by their names."""
    return {each.name: each for each in stores.programme.all() if each.ends_on is None}


def in_sight(screen, widget):
    """Whether all of it can be seen, without scrolling."""
    port = screen.page.viewport()
    return port.rect().contains(
        widget.rect().translated(widget.mapTo(port, widget.rect().topLeft()))
    )


# --- one programme, with the name that was offered --------------------------------------


def test_a_name_of_spaces_makes_one_programme_with_the_name_that_was_offered(screen, stores):
    type_into(screen.page.about.name, "   ")
    add(screen, "bri")
    assert screen.page.heading.text() == "My exercises"
    assert screen.page.about.name.text() == "My exercises"
    add(screen, "cat")
    assert {each.programme for each in stores.programme.all()} == {"My exercises"}
    assert list(now(stores)) == ["Bridge", "Cat and camel"]


# --- what is typed in the form ----------------------------------------------------------


def test_the_next_exercise_keeps_what_was_typed_about_the_one_before(screen, stores):
    add(screen, "Towel squeeze")
    form = screen.page.items.form
    type_into(form.dose.numbers["sets"], "2")
    press(form.days.weekdays.days[1])
    QTest.keyClicks(form.note, "Slowly.")
    add(screen, "Hand in rice")
    kept = now(stores)["Towel squeeze"]
    assert (kept.dose.sets, kept.note, 2 in kept.weekdays) == (2, "Slowly.", False)
    assert form.item.name == "Hand in rice"
    assert form.isVisible()


def test_change_of_another_row_keeps_it_too(running, stores):
    form = change(running)
    type_into(form.dose.numbers["repetitions"], "11")
    change(running, "Cat and camel")
    assert now(stores)["Bridge"].dose.repetitions == 11
    assert form.item.name == "Cat and camel"


def test_change_of_the_same_row_leaves_alone_what_is_typed(running):
    form = change(running)
    type_into(form.dose.numbers["repetitions"], "11")
    change(running)
    assert form.dose.numbers["repetitions"].text == "11"


@pytest.mark.parametrize("way", ["another row", "another exercise", "done"])
def test_what_cannot_be_kept_stays_open_and_says_why(running, stores, way):
    form = change(running)
    type_into(form.dose.numbers["sets"], "500")
    if way == "another row":
        change(running, "Cat and camel")
    elif way == "another exercise":
        add(running, "walk")
    else:
        press(running.page.done)
    field = form.dose.numbers["sets"]
    assert form.item.name == "Bridge"
    assert field.text == "500"
    assert field.error
    assert in_sight(running, field)
    assert len(now(stores)) == 3
    assert running.gone == []


def test_done_keeps_what_is_typed_the_name_too(running, stores):
    type_into(running.page.about.name, "For my back")
    form = change(running)
    type_into(form.dose.numbers["repetitions"], "7")
    press(running.page.done)
    assert now(stores)["Bridge"].dose.repetitions == 7
    assert {each.programme for each in stores.programme.all()} == {"For my back"}
    assert running.gone == [("exercise", ("programme", None))]


def test_moving_a_row_while_its_form_is_open_is_not_undone_by_saving(running, stores):
    form = change(running, "Bridge")
    type_into(form.dose.numbers["repetitions"], "7")
    press(row(running, "Bridge").down)
    press(form.keep)
    names = [e.name.text() for e in running.page.items.rows.values()]
    assert names == ["Cat and camel", "Bridge", "Chin tuck"]


def test_escape_closes_the_form_and_throws_nothing_away(running):
    form = change(running)
    QTest.keyClick(form.dose.numbers["sets"].line, Qt.Key.Key_Escape)
    settle()
    assert not form.isVisible()
    change(running)
    type_into(form.dose.numbers["sets"], "4")
    QTest.keyClick(form.dose.numbers["sets"].line, Qt.Key.Key_Escape)
    settle()
    assert form.isVisible()
    assert form.cancel.hasFocus()


# --- a clinic's sheet -------------------------------------------------------------------


def test_my_clinic_gave_it_is_remembered_over_a_look_in_the_library(screen, stores):
    pick(screen.page.about.who, "clinic")
    press(screen.page.items.picker.library)
    screen.open_at(("My exercises", "bridge"))
    settle()
    assert screen.page.about.from_clinic
    assert not screen.page.about.question.isVisible()
    press(screen.page.items.picker.library)
    screen.open_at(("My exercises", "walk"))
    settle()
    assert screen.page.about.from_clinic
    assert list(now(stores)) == ["Bridge", "Walk"]


def test_with_a_clinics_sheet_the_dose_is_asked_at_once_and_the_next_one_follows(screen, stores):
    pick(screen.page.about.who, "clinic")
    add(screen, "bri")
    form = screen.page.items.form
    assert form.isVisible()
    assert form.dose.numbers["sets"].line.hasFocus()
    first = form.dose.numbers["sets"]
    for widget in (row(screen, "Bridge"), first.parentWidget(), form.keep):
        assert in_sight(screen, widget)
    screen.resize(1072, 400)
    press(form.cancel)
    form = change(screen)
    assert in_sight(screen, first.parentWidget())
    press(form.cancel)
    screen.resize(1072, 820)
    add(screen, "cat")
    type_into(form.dose.numbers["sets"], "3")
    enter(form.dose.numbers["sets"])
    assert now(stores)["Cat and camel"].dose.sets == 3
    assert screen.page.items.picker.line.hasFocus()


def test_days_of_many_sheets_are_one_press(screen, stores):
    fields = screen.page.days.fields
    every_second = next(b for b in fields.usual.values() if b.words == "Mon, Wed, Fri")
    press(every_second)
    add(screen, "bri")
    assert now(stores)["Bridge"].weekdays == {1, 3, 5}


def test_what_the_programme_has_comes_last_is_marked_and_added_twice_only_with_a_word(running):
    picker = running.page.items.picker
    type_into(picker.line, "bri")
    marked = next(each for each in picker.offers if each.words.startswith("Bridge"))
    assert marked.words == "Bridge · in your programme already"
    assert picker.offers[-1] is marked
    if marked is picker.offers[0]:
        assert "has it already" in picker.hint.text()
    press(marked)
    assert said(running) == "Added once more: Bridge. It is in this programme twice now."


# --- in sight ---------------------------------------------------------------------------


def test_after_saving_the_exercise_and_the_keyboard_are_in_sight(running):
    running.resize(1072, 500)
    settle()
    form = change(running)
    assert in_sight(running, form.dose.numbers["sets"])
    running.page.scroll_to(form.keep)
    press(form.keep)
    assert row(running, "Bridge").change.hasFocus()
    assert in_sight(running, row(running, "Bridge"))


def test_after_taking_one_out_the_keyboard_is_in_sight(running):
    running.resize(1072, 500)
    settle()
    press(change(running, "Chin tuck").out)
    assert running.page.items.picker.line.hasFocus()
    assert in_sight(running, running.page.items.picker.line)


def test_an_empty_name_is_told_beside_the_name(screen):
    screen.resize(1072, 500)
    add(screen, "Towel squeeze")
    form = screen.page.items.form
    type_into(form.name, " ")
    enter(form.name)
    assert form.name.hasFocus()
    assert form.named_wrong.text()
    assert in_sight(screen, form.named_wrong)


def test_a_second_press_of_the_mouse_moves_the_same_exercise_on(running, stores):
    running.resize(1072, 500)
    settle()
    button = row(running, "Bridge").down
    running.page.scroll_to(button)
    settle()
    before = button.mapToGlobal(button.rect().center())
    press(button)
    assert button.mapToGlobal(button.rect().center()) == before


@pytest.fixture
def many(running, stores):
    """A dozen exercises in a high window: some of them are in sight at the foot of the page."""
    stores.programme.keep(*(item(number) for number in range(3, 12)))
    running.resize(1072, 1300)
    settle()
    at_the_end(running)
    return running


def at_the_end(screen):
    bar = screen.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()


def places(screen):
    return list(screen.page.items.rows)


@pytest.mark.parametrize("way", ["up", "down"])
def test_the_row_that_is_moved_by_keyboard_stays_in_sight(many, way):
    """At the foot of the window, over which the notice of the move lies."""
    many.said.connect(lambda _: leave_room(many, 84))
    many.page.verticalScrollBar().setValue(0)
    moved = list(many.page.items.rows.values())[3]
    many.resize(1072, moved.mapTo(many, moved.rect().bottomLeft()).y() + 2)
    settle()
    for _ in range(3):
        button = getattr(moved, way)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        settle()
        assert QApplication.focusWidget() in (moved.up, moved.down)
        assert in_sight(many, moved)
        assert in_sight(many, QApplication.focusWidget())


def test_at_the_end_of_the_page_a_hasty_second_press_moves_no_other_exercise(many):
    moved = next(e for e in many.page.items.rows.values() if in_sight(many, e))
    spot = moved.down.mapTo(many, moved.down.rect().center())
    QTest.mouseClick(many.childAt(spot), Qt.MouseButton.LeftButton)
    settle()
    after = places(many)
    QTest.mouseClick(many.childAt(spot), Qt.MouseButton.LeftButton)
    settle()
    assert places(many) == after


# --- when it began, and how it ends -----------------------------------------------------


def begin_on(screen, day):
    days = screen.page.days
    if not days.earlier.isChecked():
        press(days.earlier)
    type_into(days.began, day.isoformat())
    enter(days.began)


def test_a_programme_that_began_earlier_lets_yesterday_be_written_down_as_less(
    screen, stores, settings, clock, changes, qtbot
):
    add(screen, "bri")
    begin_on(screen, YESTERDAY)
    add(screen, "cat")
    assert {each.starts_on for each in stores.programme.all()} == {YESTERDAY}
    log = shown(qtbot, LogView(stores, settings, clock, changes))
    log.open_at(YESTERDAY)
    settle()
    pick(log.log.whole, "less")
    press(log.log.save_button)
    assert {(e.day, str(e.as_planned)) for e in stores.exercise_log.all()} == {(YESTERDAY, "less")}


def test_it_can_be_told_before_the_first_exercise_and_taken_back_after(screen, stores):
    begin_on(screen, YESTERDAY)
    add(screen, "bri")
    assert now(stores)["Bridge"].starts_on == YESTERDAY
    press(screen.page.days.earlier)
    assert now(stores)["Bridge"].starts_on == TODAY
    undo(screen)
    assert now(stores)["Bridge"].starts_on == YESTERDAY


def test_it_cannot_begin_after_what_is_written_down(screen, stores):
    begin_on(screen, YESTERDAY)
    add(screen, "bri")
    plan = now(stores)["Bridge"].id
    stores.exercise_log.keep(
        LogEntry(id="e", session_id="s", plan_id=plan, exercise_id="bridge", day=YESTERDAY)
    )
    press(screen.page.days.earlier)
    assert "cannot begin later" in screen.page.days.error.text()
    assert now(stores)["Bridge"].starts_on == YESTERDAY


def test_an_old_programme_is_not_asked_and_what_is_added_begins_today(running, stores):
    assert not running.page.days.earlier.isVisible()
    add(running, "walk")
    assert now(stores)["Walk"].starts_on == TODAY


def test_what_is_said_of_the_end_is_true_on_the_first_day_too(screen, stores):
    add(screen, "bri")
    press(screen.page.end)
    assert said(screen).startswith("The programme is gone: nothing of it was done yet.")
    undo(screen)
    screen.open_at("My exercises")
    plan = now(stores)["Bridge"].id
    stores.exercise_log.keep(
        LogEntry(id="e", session_id="s", plan_id=plan, exercise_id="bridge", day=TODAY)
    )
    settle()
    press(screen.page.end)
    assert said(screen).startswith("Today is its last day. From tomorrow")


def test_a_change_on_the_first_day_promises_no_history(screen, stores):
    add(screen, "bri")
    form = change(screen)
    assert "from its first day on" in form.counts.text()


def test_the_names_of_all_exercises_stand_in_line_with_a_drawing_or_without(running, stores):
    stores.programme.keep(own(4, position=9))
    settle()
    lefts = {
        each.name.mapTo(running, each.name.rect().topLeft()).x()
        for each in running.page.items.rows.values()
    }
    assert len(lefts) == 1


# --- days that are of one exercise only -------------------------------------------------


def test_days_of_one_exercise_do_not_read_as_those_of_the_programme(screen, stores):
    days = screen.page.days
    add(screen, "bri")
    assert days.title.text() == "The days"
    add(screen, "Towel squeeze")
    form = screen.page.items.form
    press(next(iter(form.days.usual.values())))  # Mon, Wed, Fri
    press(form.keep)
    assert len({each.weekdays for each in now(stores).values()}) == 2
    assert days.title.text() == "The days of the next exercise"
    assert days.told.text().startswith("Your exercises have different days.")
    assert days.fields.weekdays.value == frozenset({1, 3, 5})  # one sheet: handy for the next one
    press(days.use)
    assert days.title.text() == "The days"
    assert days.told.text().startswith("Each exercise that you add gets these days.")
