"""A programme that was left in the middle of typing: what is typed is there, and is not kept."""

import pytest

from companion.screens.exercise.exercise_screen import ExerciseScreen
from companion.ui.text import PlainLabel
from tests.screens.exercise.programmes import item, shown
from tests.screens.pacing.setting_up import enter, press, settle, type_into

BEGUN = "What you typed before is still here. It is not kept yet."
CHANGED = "You began to change it. It is not kept yet."


@pytest.fixture
def screen(dressed, qtbot, stores, settings, clock, changes):
    """The page of exercise, over a programme of one exercise."""
    stores.programme.keep(item(0))
    made = shown(qtbot, ExerciseScreen(stores, settings, clock, changes))
    made.open_at(None)
    settle()
    return made


def through_the_rail(screen):
    """Another page is opened, and this one again."""
    screen.leave()
    screen.hide()
    screen.show()
    screen.open_at(None)
    settle()


def said(screen):
    return [each.text() for each in screen.now.findChildren(PlainLabel) if each.isVisible()]


def change_the_dose(screen):
    screen.open_at(("setup", "Back"))
    settle()
    page = screen.now.page
    press(page.items.rows["i0"].change)
    type_into(page.items.form.dose.numbers["repetitions"], "11")
    return page


def test_the_programme_says_that_a_change_is_not_kept(screen, stores):
    assert CHANGED not in said(screen)
    change_the_dose(screen)
    through_the_rail(screen)
    assert CHANGED in said(screen)
    assert "11" not in " ".join(said(screen))
    press(screen.now.page.programmes.rows["Back"].change)


def test_back_there_what_was_typed_is_there_and_it_is_said_until_it_is_kept(screen, stores):
    page = change_the_dose(screen)
    assert BEGUN not in said(screen)
    through_the_rail(screen)
    screen.open_at(("setup", "Back"))
    settle()
    assert page.items.form.dose.numbers["repetitions"].text == "11"
    labels = [each for each in page.findChildren(PlainLabel) if each.text() == BEGUN]
    (label,) = [each for each in labels if each.isVisible()]
    assert label.visibleRegion().boundingRect() == label.rect()  # beside what was typed
    press(page.items.form.keep)
    settle()
    assert BEGUN not in said(screen)
    through_the_rail(screen)
    assert CHANGED not in said(screen)
    assert stores.programme.all()[-1].dose.repetitions == 11


def test_a_new_programme_that_was_begun_is_gone_on_with(screen, stores):
    screen.open_at(("setup", None))
    settle()
    type_into(screen.now.page.about.name, "For my neck")
    through_the_rail(screen)
    card = screen.now.page.programmes
    assert card.new.words == "Go on with the new programme"
    assert CHANGED not in said(screen)
    screen.open_at(("setup", None))
    settle()
    assert BEGUN in said(screen)
    type_into(screen.now.page.items.picker.line, "bri")
    enter(screen.now.page.items.picker.line)
    settle()
    assert BEGUN not in said(screen)
    through_the_rail(screen)
    assert screen.now.page.programmes.new.words == "A new programme"


def test_a_first_programme_that_was_begun_is_gone_on_with(screen, stores, clock):
    stores.programme.remove("i0", clock.now())
    screen.open_at(("setup", None))
    settle()
    type_into(screen.now.page.about.name, "For my neck")
    through_the_rail(screen)
    page = screen.now.page
    assert "You began to write one. It is not kept yet." in said(screen)
    assert page.build.words == "Go on with my programme"


def test_a_programme_of_any_name_has_words_of_its_own(screen, stores, clock):
    """The log has a draft, too; a programme may be called like it."""
    stores.programme.keep(item(1, programme="log"))
    screen.open_at(("log", clock.today()))
    settle()
    screen.now.log.note.text = "Felt lighter"
    screen.now.log.note.changed.emit()
    screen.open_at(("setup", "log"))
    settle()
    type_into(screen.now.page.about.name, "Daily")
    through_the_rail(screen)
    assert stores.drafts.get("exercise log")["note"] == "Felt lighter"


# --- nothing is said to be open where all is kept ---------------------------------------


def set_up(screen):
    screen.open_at(("setup", "Back"))
    settle()
    return screen.now.page


@pytest.mark.parametrize("letters", ["bri", "cat"])
def test_letters_that_were_added_are_not_there_again(screen, stores, letters):
    line = set_up(screen).items.picker.line
    type_into(line, letters)
    screen.leave()  # a second later it is kept as a draft
    enter(line)
    settle()
    assert len(stores.programme.all()) == 2
    through_the_rail(screen)
    assert CHANGED not in said(screen)
    assert set_up(screen).items.picker.text == ""
    assert BEGUN not in said(screen)


def test_days_that_an_exercise_was_added_with_are_kept_with_it(screen, stores):
    page = set_up(screen)
    press(next(iter(page.days.fields.usual.values())))
    type_into(page.items.picker.line, "cat")
    enter(page.items.picker.line)
    settle()
    through_the_rail(screen)
    assert CHANGED not in said(screen)


def test_days_that_hold_for_all_are_kept(screen, stores):
    page = set_up(screen)
    press(next(iter(page.days.fields.usual.values())))
    screen.leave()
    press(page.days.use)
    settle()
    assert {each.weekdays for each in stores.programme.all() if not each.ends_on} == {
        frozenset({1, 3, 5})
    }
    through_the_rail(screen)
    assert CHANGED not in said(screen)
    set_up(screen)
    assert BEGUN not in said(screen)


def test_where_all_have_these_days_already_it_says_so(screen, stores):
    before = stores.programme.all()
    press(set_up(screen).days.use)
    assert screen.notices[-1].text == "All exercises have these days already."
    assert screen.notices[-1].undo is None
    assert stores.programme.all() == before
