"""Setting up an activity: its name, what makes it easier; what is typed stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity, AmountUnit, Area, starter_of
from companion.domain.pacing_sessions import Session
from companion.ui.text import PlainLabel
from tests.screens.pacing.setting_up import (
    begin,
    button,
    enter,
    measure,
    pacing,
    pick,
    press,
    said,
    settle,
    type_into,
    undo,
)


@pytest.fixture
def make(dressed, qtbot, stores, settings, clock, changes):
    return lambda: pacing(qtbot, stores, settings, clock, changes)


@pytest.fixture
def screen(make):
    return make()


def only(stores):
    (found,) = stores.activities.all()
    return found


# --- a new one --------------------------------------------------------------------------


def test_a_name_and_enter_keep_an_activity(screen, stores):
    setup = begin(screen, "  Walk   again ")
    assert only(stores).name == "Walk again"
    assert said(screen) == "The activity is kept."
    assert setup.step == "easier"
    assert setup.heading.text() == "Walk again"


def test_arrows_go_through_the_steps_and_answer_no_question(screen, stores):
    setup = begin(screen)
    setup.steps.setFocus()
    for step in ("usual", "plan"):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Right)
        settle()
        assert setup.step == step
    assert setup.steps.isAncestorOf(screen.focusWidget())
    assert not any(part.is_edited for part in setup.parts.values())


def test_keeping_it_can_be_taken_back(screen, stores):
    begin(screen)
    undo(screen)
    assert stores.activities.all() == ()
    assert screen.view == "list"


def test_a_starter_gives_its_name_and_its_unit(screen, stores):
    screen.open_at("new")
    what = screen.setup.what
    press(what.starters.chips["walk_indoors"])
    press(what.go_on)
    kept = only(stores)
    assert (kept.name, kept.unit, kept.area) == ("Walk indoors", AmountUnit.STEPS, Area.MOVING)
    assert starter_of(kept.id) == "walk_indoors"


def test_a_starter_of_another_part_of_life_can_be_named_otherwise(screen, stores):
    screen.open_at("new")
    what = screen.setup.what
    what.starters.area.chosen = "home"
    what.starters.area.activated.emit(1)
    press(what.starters.chips["cook"])
    type_into(what.name, "Cook for two")
    pick(what.unit, "repetitions")
    QTest.keyClicks(what.why, "To have friends here.")
    QTest.keyClicks(what.note, "Sit while you peel.")
    press(what.go_on)
    kept = only(stores)
    assert (kept.name, kept.area, kept.unit) == ("Cook for two", Area.HOME, AmountUnit.REPETITIONS)
    assert (kept.why, kept.note) == ("To have friends here.", "Sit while you peel.")
    assert starter_of(kept.id) == "cook"


def test_a_starter_that_is_let_go_is_no_starter(screen, stores):
    screen.open_at("new")
    what = screen.setup.what
    press(what.starters.chips["walk_outdoors"])
    press(what.starters.chips["walk_outdoors"])
    type_into(what.name, "Paint")
    press(what.go_on)
    assert "-" not in only(stores).id


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "“Name” is empty. A word or two is enough."),
        ("   ", "“Name” is empty. A word or two is enough."),
        ("w" * 10_000, "“Name” is longer than 100 characters."),
    ],
)
def test_a_name_that_cannot_be_is_told_and_stays(screen, stores, typed, words):
    screen.open_at("new")
    what = screen.setup.what
    what.name.setText(typed)
    press(what.go_on)
    assert what.error.text() == words
    assert what.name.text() == typed
    assert what.name.hasFocus()
    assert stores.activities.all() == ()


@pytest.mark.parametrize("name", ["שלום עולם", "\u202edrow", "<b>Walk</b> & rest", "走る 🚶"])
def test_a_name_is_shown_as_it_was_written(screen, stores, name):
    screen.open_at("new")
    screen.setup.what.name.setText(name)
    press(screen.setup.what.go_on)
    screen.open_at(None)
    settle()
    (card,) = screen.list.cards.values()
    assert card.name.text() == name
    assert card.name.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(card.name, PlainLabel)


def test_signs_that_are_none_are_left_out_of_a_name(screen, stores):
    screen.open_at("new")
    screen.setup.what.name.setText("Walk\x07\tto\x00 Ana\x7f")
    press(screen.setup.what.go_on)
    assert only(stores).name == "Walk to Ana"


def test_cancel_begins_nothing(screen, stores):
    screen.open_at("new")
    type_into(screen.setup.what.name, "Walk")
    press(screen.setup.what.cancel)
    assert (screen.view, stores.activities.all(), stores.drafts.forms()) == ("list", (), ())


# --- what is typed stays ----------------------------------------------------------------


def test_what_is_typed_about_a_new_one_is_there_again(screen, make, stores):
    screen.open_at("new")
    what = screen.setup.what
    type_into(what.name, "Walk to")
    QTest.keyClicks(what.why, "Ana")
    pick(what.unit, "steps")
    screen.keep_all()
    again = make()
    again.open_at("new")
    what = again.setup.what
    assert (what.name.text(), what.why.text, what.unit.chosen) == ("Walk to", "Ana", "steps")


def test_each_activity_has_its_own_draft(screen, make, stores):
    setup = begin(screen)
    first = setup.activity_id
    setup._show_step("usual")
    type_into(setup.usual.amount, "12")
    begin(screen, "Cook")
    assert setup.usual.amount.text == ""
    screen.leave()
    again = make()
    again.open_at(("setup", first, "usual"))
    assert again.setup.usual.amount.text == "12"
    assert not again.setup.what.is_edited


def test_a_lock_brings_the_same_step_back(screen, make):
    setup = begin(screen)
    measure(setup, 10)
    pick(setup.steps, "plan")
    pick(setup.plan.form.share, "50")
    where = screen.where()
    screen.keep_all()
    again = make()
    again.come_back(where)
    assert again.where() == where == {"view": "setup", "id": setup.activity_id, "step": "plan"}
    assert again.setup.plan.form.share.chosen == "50"


def test_a_day_that_is_half_typed_is_there_again(screen, make, stores):
    setup = begin(screen)
    measure(setup, 10)
    type_into(setup.usual.day, "10 M")
    stores.activities.keep(replace(only(stores), why="Ana"))
    settle()
    assert setup.usual.day.line.text() == "10 M"
    screen.keep_all()
    again = make()
    again.open_at(("setup", setup.activity_id, "usual"))
    assert again.setup.usual.day.line.text() == "10 M"


def test_a_draft_of_another_version_is_no_stop(screen, stores, clock):
    stores.drafts.keep("pacing new", {"what": {"name": 3}, "else": {}}, clock.now())
    screen.open_at("new")
    assert screen.setup.what.isVisible()


def test_what_is_kept_leaves_no_draft(screen, stores):
    screen.open_at("new")
    type_into(screen.setup.what.name, "Walk")
    screen.leave()
    assert stores.drafts.forms() == ("pacing new",)
    enter(screen.setup.what.name)
    assert stores.drafts.forms() == ()


def test_a_change_elsewhere_leaves_what_is_typed_alone(screen, stores):
    setup = begin(screen)
    pick(setup.steps, "what")
    type_into(setup.what.name, "Walk to Ana")
    stores.activities.keep(replace(only(stores), why="For Ana"))
    settle()
    assert setup.what.name.text() == "Walk to Ana"


def test_ctrl_s_keeps_the_step(screen, stores):
    setup = begin(screen)
    pick(setup.steps, "what")
    type_into(setup.what.name, "Walk to Ana")
    screen.save()
    assert only(stores).name == "Walk to Ana"


# --- changing it later ------------------------------------------------------------------


def test_name_why_note_and_part_of_life_change_freely(screen, stores, clock):
    stores.activities.keep(Activity(id="walk", name="Walk", starts_on=clock.today()))
    screen.open_at(("setup", "walk"))
    what = screen.setup.what
    type_into(what.name, "Walk to Ana")
    QTest.keyClicks(what.why, "Ana")
    what.starters.area.chosen = "people"
    what.starters.area.activated.emit(4)
    press(what.go_on)
    kept = only(stores)
    assert (kept.id, kept.name, kept.why, kept.area) == ("walk", "Walk to Ana", "Ana", Area.PEOPLE)
    assert screen.gone[-1] == ("pacing", ("activity", "walk"))
    undo(screen)
    assert only(stores).name == "Walk"


def test_the_unit_can_change_while_nothing_is_kept_in_it(screen, stores):
    setup = begin(screen)
    pick(setup.steps, "what")
    pick(setup.what.unit, "metres")
    press(setup.what.go_on)
    assert only(stores).unit is AmountUnit.METRES
    assert setup.usual.amount.line.accessibleName() == "How much (metres)"


def test_the_unit_stays_once_a_number_is_kept_in_it(screen, stores, clock):
    setup = begin(screen)
    stores.sessions.keep(
        Session(id="s", activity_id=setup.activity_id, day=clock.today(), amount=5)
    )
    settle()
    pick(setup.steps, "what")
    assert not setup.what.unit.isVisible()
    assert button(setup, "Save and go on")


def test_an_activity_is_deleted_with_all_that_belongs_to_it_and_comes_back(screen, stores, clock):
    setup = begin(screen)
    gone = setup.activity_id
    measure(setup, 10, 12)
    stores.sessions.keep(Session(id="s", activity_id=gone, day=clock.today(), amount=5))
    pick(setup.steps, "what")
    name = only(stores).name
    press(setup.what.delete)
    assert said(screen).startswith(f"Deleted: {name}, with all that belongs to it.")
    assert screen.view == "list"
    assert (stores.activities.all(), stores.measures.all(), stores.sessions.all()) == ((), (), ())
    assert [each.id for each in stores.activities.in_bin()] == [gone]
    assert screen.focusWidget() is screen.list.first
    undo(screen)
    assert only(stores).id == gone
    assert (len(stores.measures.all()), len(stores.sessions.all())) == (2, 1)


def test_after_one_is_deleted_the_next_one_in_the_list_has_the_keyboard(screen, stores):
    for name in ("Walk", "Cook", "Read"):
        begin(screen, name)
    walk, cook, read = (each.id for each in stores.activities.all())
    for gone, goes_on in ((cook, read), (read, walk)):
        screen.open_at(("setup", gone, "what"))
        press(screen.setup.what.delete)
        assert screen.view == "list"
        assert screen.focusWidget() is screen.list.cards[goes_on].open


def test_an_activity_that_is_gone_opens_the_list(screen):
    screen.open_at(("setup", "nobody"))
    assert screen.view == "list"


# --- easier -----------------------------------------------------------------------------


def test_ideas_fit_the_activity_and_are_pinned_with_a_tick(screen, stores):
    screen.open_at("new")
    press(screen.setup.what.starters.chips["walk_outdoors"])
    press(screen.setup.what.go_on)
    easier = screen.setup.easier
    assert easier.boxes["bench"].isVisible()
    assert "half_load" not in easier.boxes
    press(easier.boxes["bench"])
    assert only(stores).easier == ("bench",)
    assert said(screen) == "Pinned to your plan."
    assert button(screen.setup, "Go on")
    press(easier.boxes["bench"])
    assert only(stores).easier == ()
    undo(screen)
    assert only(stores).easier == ("bench",)
    assert easier.boxes["bench"].isChecked()


def test_ideas_are_shown_one_way_after_the_other(screen):
    easier = begin(screen).easier
    for way in ("plan", "split", "alternate", "position", "tools"):
        pick(easier.way, way)
        shown = {each for each, box in easier.boxes.items() if box.isVisible()}
        assert shown == {idea.id for idea in easier._ideas if idea.way == way}
        assert easier._none.isVisible() is (not shown)


def test_an_own_activity_gets_the_ideas_of_its_part_of_life(screen):
    boxes = begin(screen, "Walk to the sea").easier.boxes
    assert {"bench", "stairs_pause", "first_thing_first"} <= set(boxes)
    assert not {"cook_twice", "headset"} & set(boxes)


def test_every_step_of_an_activity_can_be_gone_to(screen):
    setup = begin(screen)
    for step, part in setup.parts.items():
        pick(setup.steps, step)
        assert part.isVisible()
        assert [each for each in setup.parts.values() if each.isVisible()] == [part]


def test_a_plan_that_waits_for_measures_goes_on_there(screen, stores, clock):
    setup = begin(screen)
    screen.open_at(None)
    press(button(screen.list, "Go on to a plan: Walk again"))
    assert setup.step == "usual"
    measure(setup, 10)
    assert only(stores).starts_on is None
    screen.open_at(("setup", setup.activity_id))
    assert setup.step == "plan"
    assert clock.today() - timedelta(days=1) == setup.usual.day.value
