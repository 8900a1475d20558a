"""A look at a goal: where it is, what changed, what comes next; nothing else is asked."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from companion.domain.goals import MOST_STEPS, GoalKind, GoalReview, GoalStep
from companion.ui.text import PlainLabel
from tests.every_screen import press, settle
from tests.screens.goals.conftest import BEGAN, CHOIR, LATELY, TODAY, keep


@pytest.fixture
def look(opened, choir):
    """The page for a look at the goal."""
    return opened(("review", choir.id))


def save(screen):
    press(screen.now.save_button)
    settle()


def latest(stores):
    return stores.goal_reviews.of_goal("choir")[-1]


def test_the_five_sentences_are_the_choices_and_not_now(look):
    assert [one.words for one in look.now.level.ones.values()] == [
        "+2: I sing a concert",
        "+1: I sing standing",
        "0: I sing sitting",
        "-1: I sing at home",
        "-2: None",
        "Not now",
    ]
    assert look.now.present.text() == "Next: Sing for 30 minutes, by 24 May"


def test_level_words_and_the_next_step_are_kept_as_one(look, stores):
    look.now.level.ones["0"].click()
    QTest.keyClicks(look.now.note, "I sat through it.")
    QTest.keyClicks(look.now.step, "Bring a cushion")
    save(look)
    assert look.view == "open"
    found = latest(stores)
    assert (found.day, found.level, found.note) == (TODAY, 0, "I sat through it.")
    step = stores.goal_steps.of_goal("choir")[-1]
    assert (step.text, step.position) == ("Bring a cushion", 3)
    look.heard[-1].undo()
    assert stores.goal_reviews.of_goal("choir") == (BEGAN, LATELY)
    assert len(stores.goal_steps.of_goal("choir")) == 3


def test_not_now_is_a_look_without_a_level(look, stores):
    look.now.level.ones["not now"].click()
    save(look)
    assert (latest(stores).day, latest(stores).level) == (TODAY, None)
    assert look.now.levels.where.text() == "Level -2 at the start, -1 now"
    assert look.now.levels.next.text() == "The next look is from 9 Jun 2026 on."


def test_a_goal_without_levels_asks_only_what_changed_and_what_is_next(opened, stores):
    keep(stores, replace(CHOIR, levels=("",) * 5))
    screen = opened(("review", "choir"))
    assert not screen.now.level.isVisible()
    assert screen.now.note.hasFocus()
    save(screen)
    assert latest(stores).level is None


def test_a_look_at_medicines_has_beside_it_what_to_mind(opened, stores):
    keep(stores, replace(CHOIR, kind=GoalKind.MEDICINES))
    beside = opened(("review", "choir")).now.beside
    assert beside.care.isVisible()
    said = [each.text() for each in beside.care.findChildren(PlainLabel)]
    assert "To stop suddenly can be dangerous." in said


def test_an_old_level_of_a_goal_whose_levels_are_gone_stays_when_words_change(opened, stores):
    keep(stores, replace(CHOIR, levels=("",) * 5), LATELY)
    screen = opened(("review", ("choir", LATELY.id)))
    screen.now.note.text = "The chair and the cushion help."
    save(screen)
    assert latest(stores) == replace(LATELY, note="The chair and the cushion help.")


def test_a_next_step_for_which_there_is_no_room_is_told(look, stores):
    for number in range(3, MOST_STEPS):
        text = f"Step {number}"
        keep(stores, GoalStep(id=f"x{number}", goal_id="choir", position=number, text=text))
    QTest.keyClicks(look.now.step, "One more")
    save(look)
    assert look.now.error.text() == "Under “Steps” there is room for 50 at most."
    assert latest(stores) == LATELY


def test_a_look_is_changed_where_it_was_written(opened, stores, choir):
    screen = opened(("open", choir.id))
    press(screen.now.history.change_buttons[0])
    settle()
    assert screen.now.page.line.text() == "How was it on Tuesday 7 April 2026?"
    assert screen.now.level.chosen == "-1"
    assert screen.now.note.text == "The chair helps."
    assert not screen.now.step.isVisible()
    screen.now.level.ones["0"].click()
    save(screen)
    assert latest(stores) == replace(LATELY, level=0)
    screen.heard[-1].undo()
    assert latest(stores) == LATELY


def test_what_is_typed_is_a_draft(look, opened, stores):
    look.now.level.ones["1"].click()
    QTest.keyClicks(look.now.note, "I stood")
    look.leave()
    assert stores.goal_reviews.of_goal("choir") == (BEGAN, LATELY)
    again = opened(("review", "choir"))
    assert (again.now.level.chosen, again.now.note.text) == ("1", "I stood")
    press(again.now.drop)
    settle()
    assert again.view == "open"
    assert stores.drafts.forms() == ()


def test_a_look_before_the_goal_began_is_told_in_a_sentence(opened, stores):
    """An import may bring a goal that lies ahead."""
    keep(stores, replace(CHOIR, starts_on=TODAY + timedelta(7)))
    screen = opened(("review", "choir"))
    save(screen)
    assert screen.now.error.text() == "“Day” is before the goal begins."
    assert stores.goal_reviews.all() == ()


def test_words_of_10_000_characters_are_kept_and_longer_ones_told(look, stores):
    look.now.note.setPlainText("d" * 10_001)
    save(look)
    assert look.now.error.text() == "“Note” is longer than 10,000 characters."
    look.now.note.setPlainText("d" * 10_000)
    save(look)
    assert len(latest(stores).note) == 10_000


def test_a_goal_or_a_look_that_is_gone_leads_back(opened, choir):
    assert opened(("review", "gone")).view == "list"
    assert opened(("review", (choir.id, "gone"))).view == "open"


def test_a_review_of_the_same_day_does_not_replace_the_other(look, stores):
    keep(stores, GoalReview(id="t", goal_id="choir", day=TODAY, level=-1, note="Morning"))
    look.now.level.ones["0"].click()
    save(look)
    mine = [each for each in stores.goal_reviews.of_goal("choir") if each.day == TODAY]
    assert [each.level for each in mine] == [-1, 0]
