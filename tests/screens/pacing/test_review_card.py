"""The weekly review: what it says, what a press does, and that nothing moves without one."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.activities import Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import days, weeks
from companion.screens.pacing.review_card import ReviewCard
from companion.ui.widgets.table import FiguresTable
from tests.screens.pacing.one_activity import (
    FIRST,
    LAST_WEEK,
    NEXT_WEEK,
    THIS_WEEK,
    TUESDAY,
    GoingClock,
    buttons,
    done,
    heard,
    press,
    settle,
    shown,
    walk,
    words,
)

A_DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


@pytest.fixture
def going():
    return GoingClock()


@pytest.fixture
def card(stores, going, qtbot):
    stores.activities.keep(walk())
    done(stores, FIRST, *[10] * 14)
    return reviewing(stores, going, qtbot)


def reviewing(stores, going, qtbot):
    card = shown(qtbot, ReviewCard(stores, going.clock))
    show(card, stores)
    return card


def show(card, stores):
    """As the page does after every change."""
    card.show_plan(stores.plans.of("walk"))


def quotas(stores, last=NEXT_WEEK):
    return [week.quota for week in weeks(stores.plans.of("walk"), last)]


def set_amount(card, text):
    press(card.change)
    card.form.quota.set_text("")
    card.form.quota.setFocus()
    QTest.keyClicks(card.form.quota.line, text)
    press(card.form.use)


# --- what it says -----------------------------------------------------------------------


def test_the_week_is_told_in_one_sentence_and_in_facts(card):
    said = words(card)
    assert "4 May to 10 May: planned 10 min a day, done on 7 days." in said
    assert "You kept to your plan on 7 of 7 days." in said
    assert "Your rule would take a step, to 11 min." in said
    assert "Without an answer it stays as it is." in said
    assert buttons(card) == [
        "Show as table",
        "Take the step: 11 min",
        "Stay at 10 min",
        "Change it",
    ]


def test_week_one_is_left_in_peace(stores, going, qtbot):
    stores.activities.keep(walk(starts_on=TUESDAY - A_DAY))
    card = reviewing(stores, going, qtbot)
    said = "This is week 1. It keeps its 10 min. From Monday 18 May on you can look back."
    assert said in words(card)
    assert buttons(card) == ["Change it"]


def test_a_plan_that_has_not_begun_or_has_ended_says_so(stores, going, qtbot):
    stores.activities.keep(walk(starts_on=TUESDAY + A_DAY))
    card = reviewing(stores, going, qtbot)
    assert "Your plan begins on Wednesday 13 May, with 10 min." in words(card)
    stores.activities.keep(walk(ends_on=LAST_WEEK + 6 * A_DAY))
    show(card, stores)
    assert "This plan ended on Sunday 10 May." in words(card)
    assert buttons(card) == ["Show as table"]


def test_more_than_planned_and_days_without_are_told_without_a_grade(stores, going, qtbot):
    stores.activities.keep(walk(rule=Rule(ceiling=30, weekdays=frozenset({1, 2, 3, 4, 5}))))
    done(stores, LAST_WEEK, 10, None, 16)
    said = words(reviewing(stores, going, qtbot))
    sentence = "planned 10 min a day, done on 2 days, above the plan on 1 day."
    assert f"4 May to 10 May: {sentence}" in said
    assert "You kept to your plan on 1 of 5 days." in said
    assert "Your rule would stay at 10 min." in said


def test_after_days_without_it_offers_to_begin_again_lower(stores, going, qtbot):
    stores.activities.keep(walk())
    done(stores, FIRST, *[10] * 8)
    card = reviewing(stores, going, qtbot)
    assert (
        "The last 6 planned days have no entry. Your rule would begin again lower, at 8 min."
        " That is 80 % of the last amount that went as planned."
    ) in words(card)
    press(card.take)
    assert stores.decisions.all()[0].choice is Choice.BACK
    assert quotas(stores)[2] == pytest.approx(8)


def test_in_a_flare_up_the_gentle_rule_is_told(card, stores):
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TUESDAY - A_DAY, ends_on=TUESDAY))
    show(card, stores)
    said = "A flare-up is on: gentle days have half of 10 min."
    assert f"{said} From Friday 15 May on you have the whole amount again." in words(card)


def test_a_week_with_a_flare_up_names_its_gentle_days(card, stores):
    stores.flare_ups.keep(FlareUp(id="f", starts_on=LAST_WEEK, ends_on=LAST_WEEK + A_DAY))
    show(card, stores)
    assert any("2 gentle days in a flare-up." in each for each in words(card))


def test_the_same_days_can_be_read_as_a_table(stores, going, qtbot):
    stores.activities.keep(walk(rule=Rule(ceiling=30, weekdays=frozenset({1, 2, 3, 4, 5, 6}))))
    done(stores, LAST_WEEK, 10, None, 16)
    card = reviewing(stores, going, qtbot)
    press(card.week.table_button)
    table = card.week.findChild(FiguresTable)
    rows = [[table.item(n, at).text() for at in range(3)] for n in range(7)]
    assert rows[0] == ["Monday 4 May", "10 min", "10 min"]
    assert rows[1] == ["Tuesday 5 May", "10 min", "no entry"]
    assert rows[2] == ["Wednesday 6 May", "10 min", "16 min, more than planned"]
    assert rows[6] == ["Sunday 10 May", "rest", "no entry"]
    press(card.week.table_button)
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert card.week.findChild(FiguresTable) is None


# --- what a press does ------------------------------------------------------------------


def test_nothing_moves_without_a_press(card, stores):
    assert stores.decisions.all() == ()
    assert quotas(stores) == [10, 10, 10, 10]


def test_taking_the_step_counts_from_the_week_that_is_named_and_is_taken_back(card, stores):
    said = heard(card.said)
    press(card.take)
    show(card, stores)
    (decision,) = stores.decisions.all()
    assert (decision.choice, decision.week_starts) == (Choice.STEP, THIS_WEEK)
    assert quotas(stores) == [10, 10, 11, 11]
    assert said[0].text == "Your choice counts from Monday 11 May on."
    assert "From Monday 11 May: 11 min. You took the step." in words(card)
    assert "You can choose again until something is written down in that week." in words(card)
    assert buttons(card) == ["Show as table", "Stay at 10 min", "Change it"]
    assert card.change.hasFocus()
    said[0].undo()
    assert stores.decisions.all() == ()


def test_staying_is_a_press_as_well(card, stores):
    press(card.stay)
    show(card, stores)
    assert "From Monday 11 May: 10 min. You chose to stay." in words(card)


def test_deciding_again_in_the_same_week_takes_the_place_of_the_first(card, stores):
    said = heard(card.said)
    press(card.take)
    show(card, stores)
    press(card.stay)
    show(card, stores)
    assert [each.choice for each in stores.decisions.all()] == [Choice.STAY]
    said[1].undo()
    assert [each.choice for each in stores.decisions.all()] == [Choice.STEP]
    said[0].undo()
    assert stores.decisions.all() == ()


def test_once_the_week_is_lived_its_answer_is_not_asked_for_again(card, stores):
    press(card.take)
    done(stores, THIS_WEEK, 11)
    show(card, stores)
    said = "You have answered this week already. The next look back comes on Monday 18 May."
    assert said in words(card)
    assert buttons(card) == ["Show as table", "Change it"]


def test_with_a_session_in_the_week_a_press_counts_from_the_next_one(card, stores):
    done(stores, THIS_WEEK, 10)
    show(card, stores)
    press(card.take)
    assert stores.decisions.all()[0].week_starts == NEXT_WEEK
    assert quotas(stores) == [10, 10, 10, 11]


def test_another_amount_is_set(card, stores):
    set_amount(card, "14")
    show(card, stores)
    assert "From Monday 11 May: 14 min. You chose this amount." in words(card)
    assert not card.form.isVisible()
    assert card.change.hasFocus()
    assert quotas(stores)[2] == 14


def test_enter_in_the_amount_leaves_the_keyboard_here(card, stores):
    press(card.change)
    card.form.quota.set_text("")
    card.form.quota.setFocus()
    QTest.keyClicks(card.form.quota.line, "12")
    QTest.keyClick(card.form.quota.line, Qt.Key.Key_Return)
    settle()
    assert not card.form.isVisible()
    assert card.change.hasFocus()


def test_an_amount_above_the_ceiling_is_named(card, stores):
    set_amount(card, "31")
    said = "“Planned amount” is above “The most you want to plan”. You can raise that first."
    assert said in words(card)
    assert card.form.quota.error == said  # at the field: the foot of the card may be out of sight
    assert card.form.quota.line.hasFocus()
    assert stores.decisions.all() == ()


@pytest.mark.parametrize("typed", ["0", "-2", "much", ""])
def test_an_amount_that_is_none_is_not_set(card, stores, typed):
    set_amount(card, typed)
    assert card.form.quota.error
    assert stores.decisions.all() == ()


def test_another_rule_counts_from_the_week_on_and_is_taken_back(card, stores):
    said = heard(card.said)
    press(card.change)
    rule(card)
    fields = card.form.rule
    next(each for each in fields.growth.segments if each.key == Growth.LINEAR).click()
    next(each for each in fields.percent.segments if each.key == "20").click()
    press(card.form.use)
    show(card, stores)
    (edit,) = stores.decisions.edits()
    assert edit.rule == Rule(growth=Growth.LINEAR, growth_pct=20, ceiling=30)
    assert edit.week_starts == THIS_WEEK
    assert "From Monday 11 May: 10 min. Your new rule counts from then on." in words(card)
    assert "Take the step: 12 min" in buttons(card)
    said[0].undo()
    assert stores.decisions.edits() == ()


def rule(card):
    next(each for each in card.form.kind.segments if each.key == "rule").click()


def grow(card):
    next(each for each in card.form.rule.growth.segments if each.key == Growth.LINEAR).click()


@pytest.fixture
def steady(stores, going, qtbot):
    """A plan that stays at one amount, without a number from a clinic."""
    stays = Rule(growth=Growth.NONE, growth_pct=0, ceiling=30)
    stores.activities.keep(walk(clinic_quota=None, rule=stays))
    stores.measures.keep(PacingMeasure(id="m", activity_id="walk", day=FIRST, amount=10))
    done(stores, FIRST, *[8] * 14)
    return reviewing(stores, going, qtbot)


def test_before_a_steady_plan_grows_the_first_question_is_asked(steady, stores):
    press(steady.change)
    rule(steady)
    assert not steady.form.hit_hard.isVisible()
    grow(steady)
    press(steady.form.use)
    assert "Please answer the first question. It decides if a plan may grow." in words(steady)
    press(steady.form.hit_hard.answer.segments[1])
    next(each for each in steady.form.rule.percent.segments if each.key == "10").click()
    press(steady.form.use)
    (edit,) = stores.decisions.edits()
    assert edit.rule.growth is Growth.LINEAR


def test_who_is_worse_after_small_efforts_stays_at_one_amount(steady, stores):
    press(steady.change)
    rule(steady)
    grow(steady)
    press(steady.form.hit_hard.answer.segments[2])
    press(steady.form.use)
    assert any(each.startswith("Then this plan stays at one amount.") for each in words(steady))
    assert stores.decisions.edits() == ()


def test_a_change_that_is_typed_and_not_used_is_there_again(card, stores, going, qtbot):
    press(card.change)
    card.form.quota.set_text("")
    card.form.quota.setFocus()
    QTest.keyClicks(card.form.quota.line, "12")
    card.keep_all()
    again = reviewing(stores, going, qtbot)
    assert again.form.isVisible()
    assert again.form.quota.text == "12"
    press(again.form.use)
    assert stores.decisions.all()[0].quota == 12
    assert not reviewing(stores, going, qtbot).form.isVisible()


def test_a_change_that_is_left_as_it_is_leaves_no_draft(card, stores, going, qtbot):
    press(card.change)
    rule(card)
    card.keep_all()
    press(card.form.cancel)
    assert stores.drafts.forms() == ()
    assert not reviewing(stores, going, qtbot).form.isVisible()


def test_a_rule_that_cannot_be_is_not_kept(card, stores):
    press(card.change)
    rule(card)
    card.form.rule.ceiling.set_text("")
    press(card.form.use)
    assert "A plan that grows needs a number here. You can change it at any time." in words(card)
    assert stores.decisions.edits() == ()
    press(card.form.cancel)
    assert not card.form.isVisible()


def test_a_plan_changed_in_the_middle_of_a_week_changes_no_day_that_was_lived(card, stores):
    done(stores, THIS_WEEK, 10)
    before = days(stores.plans.of("walk"), FIRST, THIS_WEEK + 6 * A_DAY)
    show(card, stores)
    set_amount(card, "20")
    assert days(stores.plans.of("walk"), FIRST, THIS_WEEK + 6 * A_DAY) == before
    assert quotas(stores) == [10, 10, 10, 20]


def test_a_press_on_a_page_left_open_into_the_next_week_changes_nothing(card, stores, going):
    going.now += timedelta(days=7)
    press(card.take)
    said = "That week has begun and stays as it is. A change counts from the next one."
    assert said in words(card)
    assert stores.decisions.all() == ()


def test_a_press_after_a_session_was_written_down_elsewhere_changes_nothing(card, stores):
    done(stores, THIS_WEEK, 10)
    press(card.take)
    assert any(each.startswith("That week has begun") for each in words(card))
    assert stores.decisions.all() == ()


def test_a_decision_about_an_activity_deleted_meanwhile_says_so(card, stores, going):
    stores.activities.remove("walk", going.clock.now())
    press(card.take)
    assert any(each.startswith("This activity was deleted.") for each in words(card))
    assert stores.decisions.all() == ()


def test_a_change_being_typed_is_left_alone_by_a_refresh(card, stores):
    press(card.change)
    card.form.quota.set_text("13")
    show(card, stores)
    assert card.form.isVisible()
    assert card.form.quota.text == "13"
