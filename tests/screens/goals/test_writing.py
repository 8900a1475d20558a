"""A goal is written one question at a time; only its title is needed, and nothing is lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.content.goals import load_beginnings
from companion.domain.activities import Activity
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, Towards
from companion.domain.worksheet import Worksheet
from companion.ui.text import PlainLabel
from tests.every_screen import press, settle
from tests.screens.goals.conftest import CHOIR, SENTENCES, TODAY, keep


def card(screen):
    return screen.now.card


def on(screen, steps=1):
    for _ in range(steps):
        press(card(screen).next)
        settle()


def line(screen):
    return screen.now.page.line.text()


def only(stores):
    (goal,) = stores.goals.all()
    return goal


def save(screen):
    press(card(screen).finish if card(screen).finish.isVisible() else card(screen).save_now)
    settle()


def test_one_question_at_a_time(opened):
    screen = opened(("new", None))
    asked = []
    for step in range(1, 6):
        assert line(screen) == f"Question {step} of 5. Only the goal itself is needed."
        (part,) = card(screen).shown
        asked.append(part.ask.text())
        assert card(screen).back.isVisible() is (step > 1)
        assert card(screen).finish.isVisible() is (step == 5)
        if step < 5:
            on(screen)
    assert asked == [
        "What do you want to get back to?",
        "Because I value …",
        "How will you know that you are there?",
        "By when?",
        "What is the first small step?",
    ]


def test_a_title_alone_is_a_goal(opened, stores):
    screen = opened(("new", None))
    QTest.keyClicks(card(screen).what.title, "  Walk   to the shop ")
    save(screen)
    goal = only(stores)
    assert goal == Goal(id=goal.id, title="Walk to the shop", kind=GoalKind.OTHER, starts_on=TODAY)
    assert stores.goal_steps.all() == stores.goal_reviews.all() == ()
    assert screen.view == "open"
    assert screen.heard[-1].text == "Your goal is kept."
    screen.heard[-1].undo()
    assert stores.goals.all() == ()


def test_every_question_is_kept_and_the_first_step_with_it(opened, stores):
    screen = opened(("new", None))
    card(screen).what.kind.ones["stamina"].click()
    QTest.keyClicks(card(screen).what.title, "Walk to the shop")
    on(screen)
    QTest.keyClicks(card(screen).because.because, "my own errands")
    on(screen)
    QTest.keyClicks(card(screen).know.know, "I carry my bag home")
    on(screen)
    press(next(iter(card(screen).due.soon)))
    on(screen)
    QTest.keyClicks(card(screen).step.step, "To the gate")
    press(next(iter(card(screen).step.day.soon)))
    save(screen)
    goal = only(stores)
    assert goal == Goal(
        id=goal.id, title="Walk to the shop", kind=GoalKind.STAMINA, starts_on=TODAY,
        because="my own errands", due_on=TODAY + timedelta(weeks=4),
        levels=("", "", "I carry my bag home", "", ""),
    )  # fmt: skip
    (step,) = stores.goal_steps.of_goal(goal.id)
    assert (step.text, step.due_on, step.done_on) == ("To the gate", TODAY, None)
    screen.heard[-1].undo()
    assert stores.goals.all() == ()


def test_a_kind_gives_titles_to_begin_with_and_its_examples(opened):
    screen = opened(("new", None))
    what = card(screen).what
    assert what.offers == []
    what.kind.ones["work"].click()
    settle()
    work = load_beginnings().find(GoalKind.WORK)
    assert [button.words for button in what.offers] == list(work.titles)
    press(what.offers[1])
    settle()
    assert what.title.text() == work.titles[1]
    assert what.title.hasFocus()
    assert not what.offers[0].isVisible()
    on(screen, 2)
    assert work.levels[2] in card(screen).know._example.text()


def test_values_of_the_latest_values_page_are_one_press(opened, stores):
    page = Worksheet(
        id="v", kind="values", version=1, day=TODAY - timedelta(3),
        created_at=datetime(2026, 5, 9, 9, tzinfo=UTC),
        content={
            "target": (
                {"area": "people", "importance": 9, "closeness": 4},
                {"area": "work", "importance": 3, "closeness": 4},
            ),
            "matters": "Song.\nFriends.",
        },
    )  # fmt: skip
    stores.worksheets.keep(page)
    screen = opened(("new", None))
    on(screen)
    because = card(screen).because
    assert [button.words for button in because.values] == ["Song", "Friends", "People"]
    press(because.values[0])
    press(because.values[2])
    assert because.because.text == "Song, People"


def test_without_a_values_page_nothing_is_offered(opened):
    screen = opened(("new", None))
    on(screen)
    assert card(screen).because.values == []


# --- medicines --------------------------------------------------------------------------


def test_medicines_come_with_what_to_mind_and_are_rated_by_hand(opened, stores):
    screen = opened(("new", None))
    card(screen).what.kind.ones["medicines"].click()
    settle()
    said = [each.text() for each in screen.now.beside.care.findChildren(PlainLabel)]
    assert any("because of this app" in each for each in said)
    QTest.keyClicks(card(screen).what.title, "Keep to the plan agreed with my prescriber")
    save(screen)
    goal = only(stores)
    assert goal.kind is GoalKind.MEDICINES
    assert not screen.now.series.choose.isVisible()
    assert "agreed with your prescriber" in screen.now.series.hint.text()
    screen.open_at(("new", (goal.id, "follows")))
    settle()
    assert not card(screen).follows.which.isVisible()
    save(screen)
    assert only(stores).follows is None


def test_a_goal_that_becomes_one_about_medicines_follows_nothing_any_more(opened, stores):
    follows = Followed(Follow.NIGHTS)
    keep(stores, replace(CHOIR, follows=follows, target=6, direction=Towards.AT_LEAST))
    screen = opened(("new", ("choir", "said")))
    card(screen).what.kind.ones["medicines"].click()
    save(screen)
    goal = only(stores)
    assert (goal.kind, goal.follows, goal.target) == (GoalKind.MEDICINES, None, None)


# --- levels, weights, what it follows ---------------------------------------------------


def write_levels(screen):
    for note, words in zip(card(screen).levels.notes.values(), SENTENCES, strict=True):
        note.setFocus()
        note.selectAll()
        QTest.keyClicks(note, words)


def test_five_levels_are_written_with_where_one_begins(opened, stores):
    keep(stores, replace(CHOIR, levels=("", "", "I sing sitting", "", "")))
    screen = opened(("new", ("choir", "levels")))
    assert card(screen).levels.notes[0].text == "I sing sitting"
    write_levels(screen)
    card(screen).levels.now.ones["-2"].click()
    save(screen)
    assert only(stores).levels == SENTENCES
    (review,) = stores.goal_reviews.of_goal("choir")
    assert (review.day, review.level) == (TODAY, -2)
    assert review.note.splitlines() == [
        "Level -2. It was: left open. It is: None.",
        "Level -1. It was: left open. It is: I sing at home.",
        "Level +1. It was: left open. It is: I sing standing.",
        "Level +2. It was: left open. It is: I sing a concert.",
    ]
    screen.heard[-1].undo()
    assert stores.goal_reviews.all() == ()


@pytest.mark.usefixtures("choir")
def test_where_one_is_is_not_asked_again_when_levels_change(opened):
    screen = opened(("new", ("choir", "levels")))
    assert not card(screen).levels.now.isVisible()


def test_a_place_on_levels_without_sentences_is_told_and_kept_back(opened, stores):
    keep(stores, replace(CHOIR, levels=("", "", "I sing sitting", "", "")))
    screen = opened(("new", ("choir", "levels")))
    card(screen).levels.now.ones["-1"].click()
    save(screen)
    assert card(screen).error.text() == "This goal has no levels yet. You can write them first."
    assert stores.goal_reviews.all() == ()


def test_some_sentences_may_be_kept_without_the_others(opened, stores):
    keep(stores, replace(CHOIR, levels=("",) * 5))
    screen = opened(("new", ("choir", "levels")))
    QTest.keyClicks(card(screen).levels.notes[-2], "None")
    QTest.keyClicks(card(screen).levels.notes[1], "Standing")
    save(screen)
    assert only(stores).levels == ("None", "", "", "Standing", "")
    assert screen.now.levels.hint.text() == "Levels can be rated once all five have a sentence."


@pytest.mark.usefixtures("choir")
def test_a_goal_that_can_be_rated_keeps_a_sentence_for_each_level(opened, stores):
    screen = opened(("new", ("choir", "levels")))
    note = card(screen).levels.notes[1]
    note.setFocus()
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_Delete)
    save(screen)
    assert card(screen).error.text() == "“Level +1” is empty. A word or two is enough."
    assert only(stores).levels == SENTENCES


def test_importance_and_difficulty_are_words_and_can_be_left_open_again(opened, stores):
    keep(stores, CHOIR)
    screen = opened(("new", ("choir", "weights")))
    picks = card(screen).weights.picks
    picks["weight_importance"].ones["3"].click()
    picks["weight_difficulty"].ones["0"].click()
    settle()
    assert card(screen).weights._none.isVisible()
    save(screen)
    assert (only(stores).weight_importance, only(stores).weight_difficulty) == (3, 0)
    screen.open_at(("new", ("choir", "weights")))
    settle()
    picks["weight_difficulty"].ones["0"].click()
    save(screen)
    assert (only(stores).weight_importance, only(stores).weight_difficulty) == (3, None)


def test_a_goal_follows_an_activity_with_a_target(opened, stores):
    keep(stores, CHOIR)
    stores.activities.keep(Activity(id="sing", name="Sing"))
    screen = opened(("new", ("choir", "follows")))
    follows = card(screen).follows
    assert not follows.target.isVisible()
    offered = [follows.which.itemText(n) for n in range(follows.which.count())]
    assert offered[0] == "Nothing: I rate it myself"
    assert "Sing, in one go" in offered
    follows.which.chosen = "activity:sing"
    follows.which.picked.emit("activity:sing")
    settle()
    assert follows.side.chosen == "at_least"
    assert follows._unit.text() == "minutes in one go"
    QTest.keyClicks(follows.target.line, "22.5")
    save(screen)
    goal = only(stores)
    assert goal.follows == Followed(Follow.ACTIVITY, "sing")
    assert (goal.target, goal.direction) == (22.5, Towards.AT_LEAST)
    assert screen.now.series.aim.text() == "Aim: at least 22.5 min"


def test_each_questionnaire_that_there_is_can_be_followed(opened, stores):
    keep(stores, CHOIR)
    screen = opened(("new", ("choir", "follows")))
    which = card(screen).follows.which
    keys = [which.itemData(n) for n in range(which.count())]
    assert "questionnaire:peg" in keys
    which.chosen = "questionnaire:peg"
    which.picked.emit("questionnaire:peg")
    assert card(screen).follows.side.chosen == "at_most"


def test_a_series_that_is_gone_stays_what_the_goal_follows_until_it_is_changed(opened, stores):
    keep(stores, replace(CHOIR, follows=Followed(Follow.ACTIVITY, "gone")))
    screen = opened(("new", ("choir", "follows")))
    assert card(screen).follows.which.chosen == "activity:gone"
    save(screen)
    assert only(stores).follows == Followed(Follow.ACTIVITY, "gone")


# --- changes ----------------------------------------------------------------------------


def test_a_change_keeps_what_it_was_what_it_is_and_why(opened, stores):
    keep(stores, replace(CHOIR, due_on=date(2026, 8, 1)))
    screen = opened(("new", ("choir", "said")))
    QTest.keyClicks(card(screen).what.title, ", sitting")
    card(screen).due.day.line.clear()
    QTest.keyClicks(card(screen).why.why, "Sitting is what counts")
    save(screen)
    assert only(stores).title == "Back to the choir, sitting"
    assert only(stores).due_on is None
    (review,) = stores.goal_reviews.of_goal("choir")
    assert (review.day, review.level) == (TODAY, None)
    assert review.note == (
        "Title. It was: Back to the choir. It is: Back to the choir, sitting.\n"
        "By when. It was: Saturday 1 August 2026. It is: left open.\n"
        "Why: Sitting is what counts"
    )
    screen.heard[-1].undo()
    assert only(stores).title == CHOIR.title
    assert stores.goal_reviews.all() == ()


def test_why_may_stay_empty_and_what_is_added_is_a_change_too(opened, stores):
    keep(stores, replace(CHOIR, because=""))
    screen = opened(("new", ("choir", "said")))
    QTest.keyClicks(card(screen).because.because, "song")
    save(screen)
    assert only(stores).because == "song"
    (review,) = stores.goal_reviews.all()
    assert review.note == "Because I value. It was: left open. It is: song."


@pytest.mark.usefixtures("choir")
@pytest.mark.parametrize("what", ["said", "levels", "weights", "follows"])
def test_a_why_alone_is_kept_on_every_page_that_asks_for_it(opened, stores, what):
    screen = opened(("new", ("choir", what)))
    QTest.keyClicks(card(screen).why.why, "We talked it over")
    save(screen)
    assert only(stores) == CHOIR
    assert stores.goal_reviews.of_goal("choir")[-1].note == "Why: We talked it over"
    screen.heard[-1].undo()
    assert len(stores.goal_reviews.all()) == 2


@pytest.mark.usefixtures("choir")
@pytest.mark.parametrize("what", ["said", "levels", "weights", "follows"])
def test_what_is_saved_as_it_was_writes_nothing(opened, stores, what):
    screen = opened(("new", ("choir", what)))
    save(screen)
    assert only(stores) == CHOIR
    assert len(stores.goal_reviews.all()) == 2


def begin_on(screen, typed):
    day = card(screen).begins.day
    day.line.selectAll()
    QTest.keyClicks(day.line, typed)
    return day


def said_at(part):
    """What is said at a question, its errors too."""
    return [each.text() for each in part.findChildren(PlainLabel) if each.isVisible()]


def test_the_day_on_which_it_began_can_be_changed(opened, stores):
    keep(stores, CHOIR)
    screen = opened(("new", ("choir", "said")))
    begins = card(screen).begins
    assert said_at(begins) == [
        "When did it begin?", "What the goal follows is looked at from this day on.",
    ]  # fmt: skip
    assert begins.day.line.text() == "3 March 2026"
    begin_on(screen, "1 January 2026")
    save(screen)
    assert only(stores).starts_on == date(2026, 1, 1)
    (review,) = stores.goal_reviews.all()
    assert review.note == (
        "First day. It was: Tuesday 3 March 2026. It is: Thursday 1 January 2026."
    )
    screen.heard[-1].undo()
    assert only(stores) == CHOIR


@pytest.mark.usefixtures("choir")
def test_it_cannot_begin_after_the_first_look_at_it(opened, stores):
    screen = opened(("new", ("choir", "said")))
    begins = card(screen).begins
    assert said_at(begins)[1] == (
        "Its history begins on Tuesday 3 March 2026. It can begin then, or before."
    )
    day = begin_on(screen, "4 March 2026")
    save(screen)
    assert only(stores) == CHOIR
    assert "The last day you can choose is 3 March 2026." in said_at(begins)
    assert day.line.hasFocus()
    begin_on(screen, "someday")
    save(screen)
    assert "Please write a day like 12 May 2026." in said_at(begins)
    begin_on(screen, "1 March 2026")
    save(screen)
    assert only(stores).starts_on == date(2026, 3, 1)


def test_it_cannot_begin_after_the_day_by_when(opened, stores):
    keep(stores, replace(CHOIR, due_on=date(2026, 4, 1)))
    screen = opened(("new", ("choir", "said")))
    begin_on(screen, "2 May 2026")
    save(screen)
    assert only(stores).starts_on == CHOIR.starts_on
    assert card(screen).error.isVisible()
    assert card(screen).error.text() == "“By when” is before “The day on which the goal begins”."


def test_one_that_lies_ahead_can_begin_later_or_today(opened, stores):
    ahead = replace(CHOIR, starts_on=TODAY + timedelta(7))
    keep(stores, ahead)
    screen = opened(("new", ("choir", "said")))
    QTest.keyClicks(card(screen).what.title, "!")
    save(screen)
    assert only(stores).title == "Back to the choir!"
    assert stores.goal_reviews.all() == ()  # what has not begun has no history
    screen.open_at(("new", ("choir", "said")))
    begin_on(screen, "12 May 2026")
    save(screen)
    assert only(stores).starts_on == TODAY
    assert len(stores.goal_reviews.all()) == 1


def test_the_day_that_is_typed_is_there_again(opened, stores):
    keep(stores, CHOIR)
    screen = opened(("new", ("choir", "said")))
    begin_on(screen, "1 Janu")
    card(screen).changed.emit()
    screen.leave()
    assert card(opened(("new", ("choir", "said")))).begins.day.line.text() == "1 Janu"


def test_another_kind_stands_in_the_history_with_what_it_takes_along(opened, stores):
    follows = Followed(Follow.NIGHTS)
    keep(stores, replace(CHOIR, follows=follows, target=6, direction=Towards.AT_LEAST))
    screen = opened(("new", ("choir", "said")))
    card(screen).what.kind.ones["medicines"].click()
    QTest.keyClicks(card(screen).why.why, "So we agreed")
    save(screen)
    (review,) = stores.goal_reviews.all()
    care = load_beginnings().find(GoalKind.MEDICINES).name
    assert review.note.splitlines() == [
        f"Kind. It was: People and free time. It is: {care}.",
        "What it follows. It was: How nights were. It is: left open.",
        "Target. It was: at least 6. It is: left open.",
        "Why: So we agreed",
    ]


def test_what_it_follows_stands_in_the_history_by_its_name(opened, stores):
    keep(stores, CHOIR)
    stores.activities.keep(Activity(id="sing", name="Sing"))
    screen = opened(("new", ("choir", "follows")))
    follows = card(screen).follows
    follows.which.chosen = "activity:sing"
    follows.which.picked.emit("activity:sing")
    QTest.keyClicks(follows.target.line, "20")
    save(screen)
    (review,) = stores.goal_reviews.all()
    assert review.note.splitlines() == [
        "What it follows. It was: left open. It is: Sing, in one go.",
        "Target. It was: left open. It is: at least 20.",
    ]


def test_how_important_and_how_hard_stand_in_the_history_with_why(opened, stores):
    keep(stores, replace(CHOIR, weight_importance=1))
    screen = opened(("new", ("choir", "weights")))
    picks = card(screen).weights.picks
    picks["weight_importance"].ones["3"].click()
    picks["weight_difficulty"].ones["2"].click()
    QTest.keyClicks(card(screen).why.why, "The concert is near")
    save(screen)
    (review,) = stores.goal_reviews.all()
    assert review.note.splitlines() == [
        "How important. It was: A little. It is: Very.",
        "How hard. It was: left open. It is: Quite.",
        "Why: The concert is near",
    ]


def test_a_changed_target_stands_in_the_history(opened, stores):
    follows = Followed(Follow.NIGHTS)
    keep(stores, replace(CHOIR, follows=follows, target=6, direction=Towards.AT_LEAST))
    screen = opened(("new", ("choir", "follows")))
    card(screen).follows.target.line.clear()
    QTest.keyClicks(card(screen).follows.target.line, "7")
    save(screen)
    (review,) = stores.goal_reviews.all()
    assert review.note == "Target. It was: at least 6. It is: at least 7."


# --- drafts -----------------------------------------------------------------------------


def test_what_is_typed_is_a_draft_and_is_gone_on_with(opened, stores):
    screen = opened(("new", None))
    card(screen).what.kind.ones["social"].click()
    QTest.keyClicks(card(screen).what.title, "Choir")
    on(screen)
    QTest.keyClicks(card(screen).because.because, "Song")
    on(screen, 2)
    QTest.keyClicks(card(screen).due.day.line, "soon")
    screen.leave()
    assert stores.goals.all() == ()
    again = opened()
    assert again.now.begun_card.isVisible()
    press(again.now.begun_card.go_on[0])
    settle()
    assert line(again) == "Question 4 of 5. Only the goal itself is needed."
    assert card(again).due.day.text == "soon"
    assert card(again).what.chosen is GoalKind.SOCIAL
    card(again).due.day.line.clear()
    save(again)
    assert (only(stores).title, only(stores).because) == ("Choir", "Song")
    assert stores.drafts.forms() == ()


def test_a_draft_is_let_go_and_had_back(opened, stores):
    screen = opened(("new", None))
    QTest.keyClicks(card(screen).what.title, "Choir")
    settle()
    assert card(screen).drop.isVisible()
    press(card(screen).drop)
    settle()
    assert screen.view == "list"
    assert stores.drafts.forms() == ()
    screen.heard[-1].undo()
    settle()
    assert card(screen).what.title.text() == "Choir"


def test_in_the_list_too(opened, stores):
    screen = opened(("new", None))
    QTest.keyClicks(card(screen).what.title, "Choir")
    screen.leave()
    screen.open_at(None)
    settle()
    press(screen.now.begun_card.away[0])
    settle()
    assert stores.drafts.forms() == ()
    screen.heard[-1].undo()
    settle()
    assert screen.now.begun_card.isVisible()


@pytest.mark.usefixtures("choir")
def test_a_change_that_was_not_saved_is_there_again(opened):
    screen = opened(("new", ("choir", "said")))
    QTest.keyClicks(card(screen).why.why, "Because")
    screen.leave()
    again = opened(("new", ("choir", "said")))
    assert card(again).why.why.text == "Because"
    assert card(again).what.title.text() == CHOIR.title


def test_escape_leads_back_and_the_place_is_found_again(opened, stores, choir):
    screen = opened(("new", None))
    QTest.keyClicks(card(screen).what.title, "Swim")
    on(screen, 2)
    where = screen.where()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.view == "list"
    screen.come_back(where)
    assert line(screen) == "Question 3 of 5. Only the goal itself is needed."
    assert card(screen).what.title.text() == "Swim"


# --- bad input --------------------------------------------------------------------------


def test_an_empty_title_is_told_where_it_was_asked(opened, stores):
    screen = opened(("new", None))
    on(screen, 4)
    save(screen)
    assert line(screen) == "Question 1 of 5. Only the goal itself is needed."
    assert card(screen).error.text() == "“My goal” is empty. A word or two is enough."
    assert card(screen).what.title.hasFocus()
    assert stores.goals.all() == ()


@pytest.mark.usefixtures("choir")
def test_on_a_long_page_what_is_refused_is_told_right_under_its_question(opened):
    screen = opened(("new", ("choir", "said")))
    card(screen).what.title.setText("")
    save(screen)
    body = card(screen).stack.body
    assert body.indexOf(card(screen).error) == body.indexOf(card(screen).what) + 1
    assert card(screen).error.isVisible()


def test_a_title_of_10_000_characters_is_told_and_not_cut(opened, stores):
    screen = opened(("new", None))
    card(screen).what.title.setText("a" * 10_000)
    save(screen)
    assert card(screen).error.text() == "“My goal” is longer than 100 characters."
    assert len(card(screen).what.title.text()) == 10_000
    assert stores.goals.all() == ()


def test_a_step_that_is_too_long_is_told_at_the_step(opened, stores):
    screen = opened(("new", None))
    QTest.keyClicks(card(screen).what.title, "Walk")
    on(screen, 4)
    card(screen).step.step.setText("b" * 101)
    save(screen)
    assert card(screen).error.text() == "“Words” is longer than 100 characters."
    assert card(screen).step.step.hasFocus()
    assert stores.goals.all() == ()


def test_sentences_of_10_000_characters_are_kept_whole_and_longer_ones_are_told(opened, stores):
    keep(stores, CHOIR)
    screen = opened(("new", ("choir", "levels")))
    note = card(screen).levels.notes[2]
    note.setPlainText("c" * 10_001)
    save(screen)
    assert card(screen).error.text() == "“Level +2” is longer than 10,000 characters."
    assert only(stores) == CHOIR
    note.setPlainText("c" * 10_000)
    save(screen)
    assert only(stores).levels[4] == "c" * 10_000
    (review,) = stores.goal_reviews.all()
    assert len(review.note) < 1_000


def test_a_day_before_the_goal_and_no_day_are_told(opened, stores):
    keep(stores, CHOIR)
    screen = opened(("new", ("choir", "said")))
    card(screen).due.day.line.clear()
    QTest.keyClicks(card(screen).due.day.line, "next spring")
    save(screen)
    assert card(screen).due.day.error == "Write a day like 12 May 2026, or leave it empty."
    card(screen).due.day.line.clear()
    QTest.keyClicks(card(screen).due.day.line, "1 January 2026")
    save(screen)
    assert card(screen).error.text() == "“By when” is before “The day on which the goal begins”."
    assert only(stores) == CHOIR


def test_a_target_that_is_no_number_is_told(opened, stores):
    keep(stores, replace(CHOIR, follows=Followed(Follow.NIGHTS)))
    screen = opened(("new", ("choir", "follows")))
    QTest.keyClicks(card(screen).follows.target.line, "many")
    save(screen)
    said = card(screen).follows.target.error
    assert said == "Write a number, like 4 or 4.5, or leave it empty."
    assert only(stores).target is None


def test_a_goal_that_was_deleted_meanwhile_leads_to_the_list(opened):
    screen = opened(("new", ("gone", "said")))
    assert screen.view == "list"
    screen.open_at(("new", ("gone", "everything")))
    assert screen.view == "list"
