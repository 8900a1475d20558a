"""One goal as a whole: what was said, its levels, its series, its steps, its history."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity
from companion.domain.exercise_log import LogEntry
from companion.domain.followed import Follow, Followed
from companion.domain.goals import MOST_STEPS, GoalState, GoalStep, Towards
from companion.domain.pacing_sessions import Session
from companion.domain.questionnaire import Answered
from companion.domain.visit import Visit
from companion.screens.forms.clinic_page import clinic_page
from companion.ui.text import PlainLabel
from tests.every_screen import press, settle
from tests.screens.goals.conftest import (
    BEGAN,
    CHOIR,
    HALF,
    LATELY,
    SENTENCES,
    TODAY,
    WARM_UP,
    WHOLE,
    keep,
)


def steps(stores):
    return [step.text for step in stores.goal_steps.of_goal("choir")]


def said(card):
    """All words of a card that are in sight."""
    return [each.text() for each in card.findChildren(PlainLabel) if each.isVisible()]


@pytest.fixture
def one(opened, choir):
    """The goal, opened."""
    return opened(("open", choir.id))


def press_on(one, row, what):
    press(one.now.steps.rows[row].buttons[what])
    settle()


def test_it_says_what_was_said(one, stores):
    assert one.now.page.heading.text() == "Back to the choir"
    assert one.now.page.line.text() == "Active, since Tuesday 3 March 2026"
    told = said(one.now.said_card)
    for words in ("People and free time", "singing with others", "I sing sitting"):
        assert words in told
    assert "By when" not in told
    stores.goals.keep(replace(CHOIR, due_on=TODAY, weight_importance=3, weight_difficulty=1))
    settle()
    assert "Tuesday 12 May 2026" in said(one.now.said_card)
    assert "How important: very. How hard: a little" in said(one.now.said_card)


def test_the_present_level_is_a_place_on_a_ladder_and_is_heard(one):
    ladder = one.now.levels.ladder
    assert ladder.accessibleName() == "Five levels. Level -2 at the start, -1 now: I sing at home"
    texts = [label.text() for label in ladder.sentences.values()]
    assert texts == ["+2: I sing a concert", "+1: I sing standing", "0: I sing sitting",
                     "-1: I sing at home", "-2: None"]  # fmt: skip
    strong = [
        level for level, label in ladder.sentences.items() if label.property("role") == "strong"
    ]
    assert strong == [-1]


def test_the_disc_and_the_ring_are_told_apart_without_colour(one):
    """On the rung of now there is a filled middle, on that of the start an empty one."""
    rungs = one.now.levels.ladder._rungs
    ink = {}
    for level in (-2, -1, 0):
        picture = rungs[level].grab().toImage()
        ink[level] = picture.pixelColor(picture.width() // 2, picture.height() // 2 - 4).lightness()
    assert ink[-1] < ink[-2]
    assert ink[-2] == ink[0] or ink[-2] > ink[-1] + 40


def test_a_goal_without_levels_offers_to_write_them(opened, stores):
    keep(stores, replace(CHOIR, levels=("",) * 5))
    one = opened(("open", "choir"))
    assert not one.now.levels.ladder.isVisible()
    assert one.now.levels.write.words == "Write the five levels"
    press(one.now.levels.write)
    assert one.went[-1] == ("goals", ("new", ("choir", "levels")))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (GoalState.REACHED, "Goal reached. You did what you set out to do."),
        (GoalState.RESTING, "The goal rests. You can take it up at any time."),
        (GoalState.LET_GO, "You let the goal go. That can be a good choice, too."),
    ],
)
def test_it_is_reached_rests_or_is_let_go_and_taken_up_again(one, stores, state, words):
    assert not one.now.states[GoalState.ACTIVE].isVisible()
    press(one.now.states[state])
    settle()
    assert stores.goals.find("choir").state is state
    assert one.heard[-1].text == words
    assert not one.now.states[state].isVisible()
    press(one.now.states[GoalState.ACTIVE])
    settle()
    assert stores.goals.find("choir") == CHOIR
    one.heard[-1].undo()
    assert stores.goals.find("choir").state is state


def test_where_it_stands_is_in_its_history_and_taken_back_in_one_step(one, stores):
    press(one.now.states[GoalState.REACHED])
    settle()
    assert said(one.now.history)[1:3] == [
        "Tuesday 12 May 2026", "It was: Active. It is: Reached.",
    ]  # fmt: skip
    assert one.now.levels.where.text() == "Level -2 at the start, -1 now"
    one.heard[-1].undo()
    assert stores.goals.find("choir") == CHOIR
    assert stores.goal_reviews.of_goal("choir") == (BEGAN, LATELY)


def test_what_is_called_reached_stands_on_the_page_for_the_clinic(opened, stores):
    """No look at it lies in the time of the page, but this one."""
    visit = Visit(id="v", first=TODAY - timedelta(weeks=2), last=TODAY)
    keep(stores, CHOIR, BEGAN)
    one = opened(("open", "choir"))
    press(one.now.states[GoalState.REACHED])
    settle()
    page = clinic_page(stores, visit, TODAY, "a4")
    assert [(row[0], row[3]) for row in page.goals.rows] == [
        ("Back to the choir", "start -2, now -2; reached")
    ]
    one.heard[-1].undo()
    stores.goals.keep(replace(CHOIR, state=GoalState.REACHED))
    assert clinic_page(stores, visit, TODAY, "a4").goals is None


def test_a_goal_that_lies_ahead_moves_without_a_look_back(opened, stores):
    keep(stores, replace(CHOIR, starts_on=TODAY + timedelta(7)))
    one = opened(("open", "choir"))
    press(one.now.states[GoalState.LET_GO])
    settle()
    assert stores.goals.find("choir").state is GoalState.LET_GO
    assert stores.goal_reviews.all() == ()


def test_it_is_deleted_with_all_that_belongs_to_it_and_taken_back(one, stores):
    press(one.now.delete)
    settle()
    assert one.view == "list"
    assert stores.goals.all() == stores.goal_steps.all() == stores.goal_reviews.all() == ()
    one.heard[-1].undo()
    assert stores.goals.all() == (CHOIR,)
    assert stores.goal_steps.all() == (WARM_UP, HALF, WHOLE)
    assert stores.goal_reviews.all() == (BEGAN, LATELY)


def test_what_is_typed_of_it_goes_and_comes_with_it(one, stores, opened):
    one.open_at(("new", ("choir", "said")))
    QTest.keyClicks(one.now.card.why.why, "Because")
    for about in ("choir", ("choir", "r1")):
        one.open_at(("review", about))
        QTest.keyClicks(one.now.note, "half a look")
    one.open_at(("open", "choir"))
    assert len(stores.drafts.forms()) == 3
    press(one.now.delete)
    settle()
    assert stores.drafts.forms() == ()
    one.heard[-1].undo()
    again = opened(("new", ("choir", "said")))
    assert again.now.card.why.why.text == "Because"
    again.open_at(("review", ("choir", "r1")))
    assert "half a look" in again.now.note.text


def test_one_that_was_deleted_elsewhere_says_so(one, stores, clock):
    stores.goals.remove("choir", clock.now())
    settle()
    told = one.now.page.line.text()
    assert told == "This goal was deleted. You can take it back from the bin."
    assert not one.now.levels.isVisible()


# --- steps ------------------------------------------------------------------------------


def test_steps_say_what_and_when(one):
    texts = [said(row)[0] for row in one.now.steps.rows]
    assert texts == [
        "Warm up the voice. Done on 3 May 2026",
        "Sing for 30 minutes, by 24 May",
        "Go to one rehearsal",
    ]


def test_a_step_is_ticked_and_opened_again(one, stores):
    press_on(one, 1, "tick")
    assert stores.goal_steps.find("s1").done_on == TODAY
    assert one.heard[-1].text == "Done. That was one step of your goal."
    press_on(one, 1, "tick")
    assert stores.goal_steps.find("s1") == HALF
    one.heard[-1].undo()
    assert stores.goal_steps.find("s1").done_on == TODAY


def test_a_step_changes_places_and_the_keyboard_goes_along(one, stores):
    rows = one.now.steps.rows
    assert [rows[0].buttons[w].isVisible() for w in ("up", "down")] == [False, True]
    assert [rows[2].buttons[w].isVisible() for w in ("up", "down")] == [True, False]
    rows[0].buttons["down"].setFocus()
    QTest.keyClick(rows[0].buttons["down"], Qt.Key.Key_Return)
    settle()
    assert steps(stores) == ["Sing for 30 minutes", "Warm up the voice", "Go to one rehearsal"]
    assert one.now.steps.rows[1].buttons["down"].hasFocus()
    one.heard[-1].undo()
    assert stores.goal_steps.all() == (WARM_UP, HALF, WHOLE)


def test_a_step_is_added_with_its_day(one, stores):
    press(one.now.steps.add)
    assert one.now.steps.text.hasFocus()
    QTest.keyClicks(one.now.steps.text, "Ask for a chair")
    QTest.keyClick(one.now.steps.text, Qt.Key.Key_Return)
    QTest.keyClicks(one.now.steps.day.line, "14 May 2026")
    QTest.keyClick(one.now.steps.day.line, Qt.Key.Key_Return)
    settle()
    added = stores.goal_steps.of_goal("choir")[-1]
    assert (added.text, added.position) == ("Ask for a chair", 3)
    assert added.due_on == TODAY + timedelta(2)
    assert one.now.steps.add.hasFocus()
    one.heard[-1].undo()
    assert steps(stores) == [WARM_UP.text, HALF.text, WHOLE.text]


def test_a_step_is_changed_and_deleted(one, stores):
    press_on(one, 1, "change")
    QTest.keyClicks(one.now.steps.text, ", sitting")
    press(one.now.steps.take)
    settle()
    changed = stores.goal_steps.find("s1")
    assert (changed.text, changed.due_on) == ("Sing for 30 minutes, sitting", HALF.due_on)
    press_on(one, 1, "delete")
    assert steps(stores) == [WARM_UP.text, WHOLE.text]
    one.heard[-1].undo()
    assert stores.goal_steps.find("s1") == changed


def test_an_empty_step_a_long_one_and_no_day_are_told(one, stores):
    press(one.now.steps.add)
    press(one.now.steps.take)
    assert one.now.steps.error.text() == "“Words” is empty. A word or two is enough."
    one.now.steps.text.setText("a" * 10_000)
    press(one.now.steps.take)
    assert one.now.steps.error.text() == "“Words” is longer than 100 characters."
    one.now.steps.text.setText("Sing")
    QTest.keyClicks(one.now.steps.day.line, "soon")
    press(one.now.steps.take)
    assert one.now.steps.day.error == "Write a day like 12 May 2026, or leave it empty."
    press(one.now.steps.cancel)
    assert steps(stores) == [WARM_UP.text, HALF.text, WHOLE.text]


def test_there_is_room_for_so_many_steps(opened, stores):
    keep(stores, CHOIR)
    for number in range(MOST_STEPS):
        text = f"Step {number}"
        keep(stores, GoalStep(id=f"s{number}", goal_id="choir", position=number, text=text))
    one = opened(("open", "choir"))
    press(one.now.steps.add)
    QTest.keyClicks(one.now.steps.text, "One more")
    press(one.now.steps.take)
    assert one.now.steps.error.text() == "Under “Steps” there is room for 50 at most."
    assert len(stores.goal_steps.all()) == MOST_STEPS


# --- what it follows --------------------------------------------------------------------


def walked(stores, goal):
    """A walk every other day: 6 minutes, then 12 in the last three weeks."""
    stores.activities.keep(Activity(id="walk", name="Walk"))
    for number in range(0, 70, 2):
        day = goal.starts_on + timedelta(number)
        amount = 6 if number < 49 else 12
        stores.sessions.keep(Session(id=f"w{number}", activity_id="walk", day=day, amount=amount))


def test_an_activity_has_a_sentence_a_chart_with_the_aim_and_a_table(opened, stores):
    goal = replace(
        CHOIR, follows=Followed(Follow.ACTIVITY, "walk"), target=20, direction=Towards.AT_LEAST
    )
    keep(stores, goal)
    walked(stores, goal)
    series = opened(("open", "choir")).now.series
    assert series.followed.text() == "Walk, in one go"
    told = "6 min at the start, 12 min now. Does this match your days?"
    assert series.sentence.text() == told
    rule = "Here 3 known days in the first two weeks and in the last two are enough."
    assert (series.rule.text(), series.rule.isVisible()) == (rule, True)
    chart = series._chart.amounts
    assert chart.isVisible()
    assert [(aim.value, aim.name) for aim in chart.aims] == [(20, "goal: at least 20 min")]
    assert chart.accessibleDescription() == f"{told} Aim: at least 20 min"
    press(series.table_button)
    settle()
    table = series._as_table.findChild(type(series._as_table._table))
    assert table.item(0, 1).text() == "12 min"
    assert table.item(table.rowCount() - 1, 1).text() == "6 min"


def test_an_aim_outside_of_a_fixed_scale_is_told_in_words_alone(opened, stores, clock):
    goal = replace(CHOIR, follows=Followed(Follow.EXERCISE), target=9, direction=Towards.AT_LEAST)
    keep(stores, goal)
    from companion.domain.diary import CheckIn

    stores.diary.add(CheckIn(id="c", day=TODAY - timedelta(3), recorded_at=clock.local()))
    done = LogEntry(id="e", session_id="s", exercise_id="bridge", day=TODAY - timedelta(9))
    stores.exercise_log.keep(done)
    series = opened(("open", "choir")).now.series
    assert series._chart.weeks.isVisible()
    assert series._chart.weeks.aims == ()
    assert series.aim.text() == "Aim: at least 9 days a week"
    assert not series.rule.isVisible()


def test_a_questionnaire_has_its_results_as_a_table(opened, stores):
    goal = replace(CHOIR, follows=Followed(Follow.QUESTIONNAIRE, "peg"))
    keep(stores, goal)
    for number, points in enumerate((7, 5)):
        stores.questionnaires.keep(
            Answered(
                id=f"q{number}", questionnaire_id="peg", version=1,
                day=goal.starts_on + timedelta(28 * number),
                answers={"pain": points, "enjoyment": points, "activity": points},
            )
        )  # fmt: skip
    early = Answered(
        id="early", questionnaire_id="peg", version=1, day=goal.starts_on - timedelta(1),
        answers={"pain": 9, "enjoyment": 9, "activity": 9},
    )  # fmt: skip
    older = replace(early, id="none", day=goal.starts_on + timedelta(40), answers={"pain": 1})
    for each in (early, older):
        stores.questionnaires.keep(each)
    series = opened(("open", "choir")).now.series
    assert series.sentence.text() == "7 on 3 Mar 2026, 5 on 31 Mar 2026."
    assert not series._place.isVisible()
    press(series.table_button)
    settle()
    assert series._as_table._table.rowCount() == 2


def test_without_data_there_is_a_sentence_and_no_empty_chart(opened, stores):
    keep(stores, replace(CHOIR, follows=Followed(Follow.INTERFERENCE)))
    series = opened(("open", "choir")).now.series
    assert series.sentence.text() == "No entries in this time."
    assert not series._place.isVisible()
    assert not series.table_button.isVisible()


# --- history ----------------------------------------------------------------------------


def test_each_look_stands_in_the_history_the_latest_first(one):
    assert said(one.now.history)[1:] == [
        "Tuesday 7 April 2026: level -1, less than I hope for",
        "The chair helps.",
        "Tuesday 3 March 2026: level -2, much less than I hope for",
    ]


def test_a_look_is_deleted_and_taken_back(one, stores):
    press(one.now.history.delete_buttons[0])
    settle()
    assert stores.goal_reviews.of_goal("choir") == (BEGAN,)
    assert one.now.levels.where.text() == "Level -2 at the start, -2 now"
    one.heard[-1].undo()
    assert stores.goal_reviews.of_goal("choir") == (BEGAN, LATELY)


def test_the_place_is_found_again(one, opened):
    where = one.where()
    again = opened()
    again.come_back(where)
    settle()
    assert again.now.page.heading.text() == "Back to the choir"
    assert SENTENCES[2] in said(again.now.said_card)
