"""Putting a programme together: a few letters add an exercise, all of it can be taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.dose import Dose, Side
from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_profile import ExerciseProfile
from companion.screens.exercise.programme_deeds import begun
from companion.screens.exercise.set_up import SetUp
from tests.screens.exercise.programmes import DAY, TODAY, item, own, shown
from tests.screens.pacing.setting_up import (
    enter,
    pick,
    press,
    said,
    settle,
    type_into,
    undo,
)


@pytest.fixture
def make(dressed, qtbot, stores, settings, clock, changes):
    def made():
        screen = shown(qtbot, SetUp(stores, settings, clock, changes))
        screen.open_at(None)
        settle()
        return screen

    return made


@pytest.fixture
def screen(make):
    return make()


def add(screen, letters):
    picker = screen.page.items.picker
    type_into(picker.line, letters)
    enter(picker.line)


def names(screen):
    return [row.name.text() for row in screen.page.items.rows.values()]


def told(screen):
    return [row.told.text() for row in screen.page.items.rows.values()]


def change(screen, name="Bridge"):
    row = next(each for each in screen.page.items.rows.values() if each.name.text() == name)
    press(row.change)
    return screen.page.items.form


def kept(stores):
    return [each for each in stores.programme.all() if each.ends_on is None]


# --- a new one --------------------------------------------------------------------------


def test_a_few_letters_and_enter_add_an_exercise_with_its_usual_dose(screen, stores):
    assert screen.page.about.name.hasFocus()
    add(screen, "bri")
    (added,) = stores.programme.all()
    assert (added.programme, added.exercise_id) == ("My exercises", "bridge")
    assert (added.starts_on, added.ends_on, added.position) == (TODAY, None, 1)
    assert added.dose.repetitions == 8
    assert told(screen) == ["8 times · every day"]
    assert said(screen) == "Added: Bridge"
    assert screen.page.heading.text() == "My exercises"
    picker = screen.page.items.picker
    assert picker.line.hasFocus()
    assert picker.text == ""


def test_the_name_can_be_another_and_enter_goes_on_to_the_exercises(screen, stores):
    type_into(screen.page.about.name, "  For   my back ")
    enter(screen.page.about.name)
    assert screen.page.items.picker.line.hasFocus()
    add(screen, "cat")
    assert kept(stores)[0].programme == "For my back"


def test_a_name_that_is_taken_is_said_and_nothing_joins_the_other_one(make, stores):
    stores.programme.keep(item(0, programme="Back"))
    screen = make()
    type_into(screen.page.about.name, "back")
    add(screen, "cat")
    assert "Another programme has this name" in screen.page.about.error.text()
    assert len(stores.programme.all()) == 1
    type_into(screen.page.about.name, "Back 2")
    add(screen, "cat")
    assert len(stores.programme.all()) == 2


def test_a_second_programme_stands_beside_and_asks_nothing_more(make, stores):
    stores.programme.keep(item(0, programme="My exercises"))
    screen = make()
    add(screen, "walk")
    assert {each.programme for each in kept(stores)} == {"My exercises", "My exercises 2"}


def test_adding_can_be_taken_back_and_what_was_answered_stays(screen, stores):
    type_into(screen.page.about.name, "For my back")
    add(screen, "bri")
    undo(screen)
    assert stores.programme.all() == ()
    assert names(screen) == []
    assert screen.page.about.name.text() == "For my back"
    assert screen.page.heading.text() == "A new programme"


def test_what_is_found_is_offered_below_and_the_arrow_goes_there(screen, stores):
    picker = screen.page.items.picker
    type_into(picker.line, "neck")
    words = [offer.words for offer in picker.offers]
    assert 2 <= len(words) <= 5
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    assert picker.offers[0].hasFocus()
    press(picker.offers[1])
    assert len(kept(stores)) == 1


def test_what_the_library_has_not_becomes_an_own_exercise_whose_form_opens(screen, stores):
    add(screen, "Towel slide")
    (added,) = kept(stores)
    assert (added.name, added.is_own, added.dose) == ("Towel slide", True, Dose())
    form = screen.page.items.form
    assert form.isVisible()
    assert form.name.hasFocus()
    type_into(form.dose.numbers["repetitions"], "12")
    QTest.keyClicks(form.note, "Up the wall.")
    press(form.keep)
    (changed,) = kept(stores)
    assert (changed.dose.repetitions, changed.note) == (12, "Up the wall.")
    assert changed.id == added.id
    assert not form.isVisible()


def test_an_own_exercise_can_be_begun_without_a_name(screen, stores):
    press(screen.page.items.picker.own)
    assert kept(stores)[0].name == "My own exercise"


def test_days_chosen_first_hold_for_what_is_added(screen, stores):
    fields = screen.page.days.fields
    for chip in fields.weekdays.days[1::2]:
        press(chip)
    press(fields.has_end)
    add(screen, "bri")
    (added,) = kept(stores) or stores.programme.all()
    assert added.weekdays == frozenset({1, 3, 5, 7})
    assert added.ends_on == TODAY + timedelta(weeks=6)


def test_without_a_day_of_the_week_a_sentence_says_what_to_do(screen, stores):
    for chip in screen.page.days.fields.weekdays.days:
        press(chip)
    add(screen, "bri")
    assert stores.programme.all() == ()
    assert "pick at least one day" in screen.page.days.error.text()
    assert screen.page.items.picker.text == "bri"


def test_the_library_can_send_an_exercise_here(make, stores):
    screen = make()
    type_into(screen.page.about.name, "For my back")
    press(screen.page.items.picker.library)
    assert screen.gone == [("exercise", ("library", ("choose", "For my back")))]
    screen.open_at(("For my back", "bridge"))
    settle()
    assert [(each.programme, each.name) for each in kept(stores)] == [("For my back", "Bridge")]
    screen.open_at(("For my back", "walk"))
    settle()
    assert names(screen) == ["Bridge", "Walk"]
    screen.open_at(("For my back", "gone_by_now"))
    assert names(screen) == ["Bridge", "Walk"]


def test_an_exercise_that_only_a_team_suggests_waits_for_the_tick(screen, stores):
    screen.open_at((None, "mirror_hand"))
    settle()
    assert stores.programme.all() == ()
    team = screen.page.items.team
    assert team.isVisible()
    assert screen.page.items.picker.text == "Mirror work"
    press(team.tick)
    assert kept(stores)[0].exercise_id == "mirror_hand"
    assert stores.exercise_profile.get().team_suggested == {"mirror_hand"}
    assert not team.isVisible()


def test_done_goes_to_todays_exercises(screen):
    assert not screen.page.done.isVisible()
    add(screen, "bri")
    press(screen.page.done)
    assert screen.gone == [("exercise", ("programme", None))]


# --- the question before it -------------------------------------------------------------


def test_the_question_is_asked_first_and_blocks_nothing(screen, stores):
    question = screen.page.about.question
    assert question.isVisible()
    pick(question.answer, "yes")
    assert stores.exercise_profile.get().hit_hard is True
    assert "show this programme to your team" in question.held.text()
    assert question.held.isVisible()
    add(screen, "bri")
    assert len(kept(stores)) == 1
    screen.notices.pop()
    undo(screen)
    assert stores.exercise_profile.get().hit_hard is None
    assert question.chosen == "open"


def test_a_clinics_programme_does_not_ask_it(screen):
    pick(screen.page.about.who, "clinic")
    assert not screen.page.about.question.isVisible()
    assert screen.page.about.sheet.isVisible()


# --- what sheets may say ----------------------------------------------------------------


def test_rules_are_off_until_switched_on_and_the_answer_decides(screen, stores):
    part = screen.page.rules
    assert not part.rules.isVisible()
    press(part.asks.switch)
    assert stores.exercise_profile.get().tells_rules
    assert part.held.isVisible()
    pick(screen.page.about.question.answer, "no")
    assert part.rules.isVisible()
    pick(screen.page.about.question.answer, "yes")
    assert not part.rules.isVisible()
    assert "can do you harm" in part.held.text()
    pick(screen.page.about.who, "clinic")
    assert part.rules.isVisible()
    press(part.asks.switch)
    assert not part.rules.isVisible()
    undo(screen)
    assert part.rules.isVisible()


def test_that_a_clinic_gave_it_is_kept_with_the_programme(make, stores):
    """So it is not asked again, and the rules of the sheet are shown."""
    stores.exercise_profile.keep(ExerciseProfile(tells_rules=True, hit_hard=True))
    first = make()
    pick(first.page.about.who, "clinic")
    add(first, "bri")
    add(first, "Towel squeeze")
    type_into(first.page.about.name, "From my sheet")
    press(first.page.about.rename)
    again = make()
    assert not again.page.about.from_clinic  # a new one
    again.open_at("From my sheet")
    settle()
    assert again.page.about.from_clinic
    assert again.page.rules.rules.isVisible()
    assert not again.page.about.question.isVisible()


def test_who_put_it_together_can_be_told_later_and_taken_back(make, stores):
    stores.programme.keep(item(0), item(1, programme="Neck"))
    stores.exercise_profile.keep(ExerciseProfile(tells_rules=True))
    first = make()
    first.open_at("Back")
    settle()
    pick(first.page.about.who, "clinic")
    assert stores.exercise_profile.get().given_items == {"i0"}
    first.open_at("Neck")
    settle()
    assert not first.page.about.from_clinic
    first.open_at("Back")
    settle()
    assert first.page.about.from_clinic
    pick(first.page.about.who, "self")
    assert stores.exercise_profile.get().given_items == frozenset()
    undo(first)
    settle()
    assert first.page.about.from_clinic


def test_a_programme_that_is_there_asks_again_only_where_rules_depend_on_it(screen, stores):
    stores.programme.keep(item(0))
    screen.open_at("Back")
    settle()
    assert not screen.page.about.question.isVisible()
    stores.exercise_profile.keep(ExerciseProfile(tells_rules=True))
    settle()
    assert screen.page.about.question.isVisible()


# --- one that is there ------------------------------------------------------------------


@pytest.fixture
def running(screen, stores):
    stores.programme.keep(item(0), item(1), own(2))
    screen.open_at("Back")
    settle()
    return screen


def test_the_order_changes_by_the_keyboard_and_the_keyboard_stays_there(running, stores):
    row = running.page.items.rows["i2"]
    row.up.setFocus()
    QTest.keyClick(row.up, Qt.Key.Key_Return)
    settle()
    assert names(running) == ["Bridge", "Towel slide", "Cat and camel"]
    assert row.up.hasFocus()
    QTest.keyClick(row.up, Qt.Key.Key_Return)
    settle()
    assert names(running)[0] == "Towel slide"
    assert row.down.hasFocus()
    assert not row.up.isEnabled()
    undo(running)
    undo(running)
    assert names(running) == ["Bridge", "Cat and camel", "Towel slide"]


def test_another_dose_counts_from_today_and_the_old_one_stays_readable(running, stores):
    form = change(running)
    assert "count from Tuesday 12 May" in form.counts.text()
    assert not form.history.isVisible()
    type_into(form.dose.numbers["repetitions"], "10")
    type_into(form.dose.numbers["sets"], "2")
    pick(form.dose.side, "left")
    type_into(form.dose.resistance, "red band")
    enter(form.dose.resistance)
    old, new = sorted(
        (each for each in stores.programme.all() if each.exercise_id == "bridge"),
        key=lambda each: each.starts_on,
    )
    assert (old.ends_on, old.dose.repetitions) == (TODAY - DAY, 8)
    assert new.starts_on == TODAY
    assert (new.dose.sets, new.dose.side, new.dose.resistance) == (2, Side.LEFT, "red band")
    assert told(running)[0].startswith("2 sets of 10, left side, red band")
    assert said(running) == "Changed: Bridge"
    form = change(running)
    assert form.history.text().splitlines()[0] == "From 28 Apr 2026: 8 times · every day"
    press(form.cancel)
    undo(running)
    assert [each.id for each in stores.programme.all()] == ["i0", "i1", "i2"]
    assert told(running)[0] == "8 times · every day"


def test_a_change_after_todays_log_counts_from_tomorrow(running, stores):
    stores.exercise_log.keep(
        LogEntry(id="e", session_id="s", plan_id="i0", exercise_id="bridge", day=TODAY)
    )
    form = change(running)
    assert "count from Wednesday 13 May" in form.counts.text()
    type_into(form.dose.numbers["repetitions"], "10")
    press(form.keep)
    assert stores.programme.find("i0").ends_on == TODAY
    assert told(running)[0] == "10 times · every day · from Wednesday 13 May"
    assert len(names(running)) == 3


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("sets", "0", "“Sets” can be from 1 to 20."),
        ("repetitions", "5000", "“Repetitions” can be from 1 to 200."),
        ("hold_s", "2.5", "“Seconds to hold” can only be a whole number, like 4."),
        ("minutes", "0", "“Minutes” can be any number above 0, up to 480."),
        ("rest_s", "soon", "Please write a number, like 10."),
        ("minutes", "inf", "Please write a number, like 10."),
    ],
)
def test_a_dose_of_nonsense_is_refused_in_a_sentence(running, stores, field, typed, words):
    form = change(running)
    type_into(form.dose.numbers[field], typed)
    press(form.keep)
    assert form.dose.numbers[field].error == words
    assert form.isVisible()
    assert stores.programme.find("i0").dose == item(0).dose


def test_every_field_of_a_dose_may_be_empty(running, stores):
    form = change(running)
    for field in form.dose.numbers.values():
        field.set_text("")
    press(form.keep)
    assert told(running)[0] == "As much as feels right · every day"


def test_a_last_day_and_other_days_of_one_exercise(running, stores):
    form = change(running)
    press(form.days.has_end)
    form.days.ends.value = TODAY + 3 * DAY
    press(form.keep)
    assert stores.programme.find("i0").ends_on == TODAY + 3 * DAY
    assert told(running)[0] == "8 times · every day · until Friday 15 May"
    form = change(running)
    assert form.days.has_end.isChecked()
    press(form.days.weekdays.days[0])
    press(form.keep)
    assert stores.programme.find("i0").ends_on == TODAY - DAY
    assert told(running)[0].endswith("until Friday 15 May")


def test_taking_one_out_keeps_what_was_and_can_be_taken_back(running, stores):
    press(change(running).out)
    assert stores.programme.find("i0").ends_on == TODAY - DAY
    assert names(running) == ["Cat and camel", "Towel slide"]
    assert running.page.items.picker.line.hasFocus()
    undo(running)
    assert names(running)[0] == "Bridge"
    add(running, "walk")
    press(change(running, "Walk").out)
    assert stores.programme.in_bin()[0].exercise_id == "walk"
    undo(running)
    assert names(running)[-1] == "Walk"


def test_what_was_taken_out_stays_readable(running, stores):
    before = running.page.before
    assert not before.isVisible()
    press(change(running).out)
    assert not before.lines.isVisible()
    press(before.link)
    assert before.lines.text() == "Bridge: 8 times · every day, until 11 May 2026"
    undo(running)
    assert not before.isVisible()


def test_the_same_days_for_all_at_once(running, stores):
    for chip in running.page.days.fields.weekdays.days[5:]:
        press(chip)
    press(running.page.days.use)
    assert {each.weekdays for each in kept(stores)} == {frozenset(range(1, 6))}
    assert len(stores.programme.all()) == 6  # what was before stays readable
    undo(running)
    assert len(stores.programme.all()) == 3


def test_a_programme_ends_and_the_end_can_be_taken_back(running, stores):
    press(running.page.end)
    assert kept(stores) == []
    assert running.gone == [("exercise", ("programme", None))]
    undo(running)
    assert len(kept(stores)) == 3


def test_another_name_holds_for_all_its_time_and_can_be_taken_back(running, stores):
    stores.programme.keep(item(4, programme="Neck"))
    name = running.page.about.name
    type_into(name, "neck")
    press(running.page.about.rename)
    assert "Another programme has this name" in running.page.about.error.text()
    type_into(name, "For my back")
    enter(name)
    assert {each.programme for each in stores.programme.all()} == {"For my back", "Neck"}
    assert running.page.heading.text() == "For my back"
    undo(running)
    assert running.page.heading.text() == "Back"
    assert running.programme == "Back"


def test_what_is_added_while_another_name_is_typed_stays_with_its_programme(running, stores):
    type_into(running.page.about.name, "Half a na")
    add(running, "walk")
    assert {each.programme for each in stores.programme.all()} == {"Back"}


def test_a_full_programme_says_so(screen, stores):
    stores.programme.keep(*(item(n, position=n + 1) for n in range(60)))
    screen.open_at("Back")
    settle()
    add(screen, "bri")
    assert screen.page.items.error.text() == "Under “Exercise” there is room for 60 at most."
    assert len(stores.programme.all()) == 60


def test_a_full_programme_can_still_be_changed(screen, stores):
    """Another dose ends one item and begins the next: that is no exercise more."""
    stores.programme.keep(*(item(n, position=n + 1) for n in range(60)))
    longer = replace(item(0), dose=Dose(minutes=7))
    assert screen.making.change(item(0), longer) == ""
    assert len(stores.programme.running(TODAY)) == 60


def test_an_exercise_the_library_lost_can_still_be_changed(screen, stores):
    stores.programme.keep(item(0, exercise_id="gone_by_now", name="Old stretch"))
    screen.open_at("Back")
    settle()
    form = change(screen, "Old stretch")
    type_into(form.dose.numbers["repetitions"], "3")
    press(form.keep)
    assert kept(stores)[0].dose.repetitions == 3


# --- what is typed stays ----------------------------------------------------------------


def test_what_is_typed_for_a_new_programme_is_there_again(make, stores):
    first = make()
    type_into(first.page.about.name, "For my back")
    pick(first.page.about.who, "clinic")
    type_into(first.page.items.picker.line, "bri")
    first.leave()
    second = make()
    assert second.page.about.name.text() == "For my back"
    assert second.page.about.from_clinic
    assert second.page.items.picker.text == "bri"
    enter(second.page.items.picker.line)
    assert kept(stores)[0].programme == "For my back"


def test_a_change_that_is_being_typed_is_there_again(make, stores):
    stores.programme.keep(item(0))
    first = make()
    first.open_at("Back")
    form = change(first)
    type_into(form.dose.numbers["repetitions"], "9")
    QTest.keyClicks(form.note, "slowly")
    first.leave()
    second = make()
    second.come_back(first.where())
    form = second.page.items.form
    assert form.isVisible()
    assert form.dose.numbers["repetitions"].text == "9"
    assert form.note.text == "slowly"
    second.save()
    assert not form.isVisible()
    assert "Back" not in begun(stores)


def test_a_notice_of_change_leaves_alone_what_is_typed(running, stores):
    form = change(running)
    type_into(form.dose.numbers["repetitions"], "9")
    stores.programme.keep(replace(item(4), position=9))
    settle()
    assert form.dose.numbers["repetitions"].text == "9"
    assert names(running)[-1] == "Walk"
