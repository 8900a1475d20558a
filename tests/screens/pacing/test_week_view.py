"""The week plan: planned, moved, taken out, copied and printed, all by the keyboard."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity, Area, Growth, Rule
from companion.domain.week_plan import PartOfDay, Planned
from companion.screens.pacing.week_view import WeekView
from tests.every_screen import settle
from tests.on_paper import Asked, PaperPrinting

MONDAY = date(2026, 5, 11)
WALK = Activity(
    id="walk", name="Walk & <b>talk</b>", area=Area.MOVING, clinic_quota=12,
    rule=Rule(growth=Growth.NONE, growth_pct=0), starts_on=MONDAY - timedelta(14),
)  # fmt: skip
COOK = Activity(id="cook", name="Cook", area=Area.HOME)


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, tmp_path):
    """The week of today, a Tuesday, with two activities; and all that it said."""
    for activity in (WALK, COOK):
        stores.activities.keep(activity)

    def make(width=1072, printing=None, height=800):
        view = WeekView(stores, clock, settings, Asked(tmp_path), printing or PaperPrinting())
        qtbot.addWidget(view)
        view.resize(width, height)
        view.notices = []
        view.said.connect(view.notices.append)
        view.refresh()
        view.show()
        qtbot.waitExposed(view)
        return view

    return make


def kept(stores, first=MONDAY):
    return [
        (each.activity_id, each.day, each.part_of_day)
        for each in stores.week_plan.between(first, first + timedelta(6))
    ]


def words(view, day):
    return [button.words for button in view.days[day].items.values()]


def plan_walk_on(view, *weekdays, part=PartOfDay.MORNING, what="walk"):
    view.form.what.chosen = what
    view.form.days.value = weekdays
    view.form.part.chosen = part.value
    view.form.add.click()


def test_a_walk_on_three_mornings_is_planned_at_once_and_can_be_undone(opened, stores):
    view = opened()
    plan_walk_on(view, 1, 3, 5)
    assert kept(stores) == [("walk", MONDAY + timedelta(n), PartOfDay.MORNING) for n in (0, 2, 4)]
    assert words(view, 0) == ["Walk & <b>talk</b> · 12 min"]
    assert view.notices[-1].text == "3 things planned"
    view.notices[-1].undo()
    assert kept(stores) == []


def test_what_is_planned_twice_on_a_day_shows_its_amount_once_in_two_parts(opened):
    view = opened()
    plan_walk_on(view, 1)
    plan_walk_on(view, 1, part=PartOfDay.EVENING)
    assert words(view, 0) == ["Walk & <b>talk</b> · 6 of 12 min"] * 2


def test_rest_is_planned_like_everything_else(opened, stores):
    view = opened()
    plan_walk_on(view, 2, part=PartOfDay.MIDDAY, what="rest")
    assert kept(stores) == [(None, MONDAY + timedelta(1), PartOfDay.MIDDAY)]
    assert words(view, 1) == ["Rest"]


def test_without_a_day_it_asks_for_one_and_plans_nothing(opened, stores):
    view = opened()
    plan_walk_on(view)
    assert "day of the week" in view.form.problem.text()
    assert kept(stores) == []


def test_once_a_day_is_picked_it_asks_for_none(opened):
    view = opened()
    view.form.add.click()
    assert not view.form.problem.isHidden()
    view.form.days.days[0].click()
    assert view.form.problem.isHidden()


def test_a_plan_that_has_ended_is_not_offered_for_weeks_after_it(opened, stores):
    stores.activities.keep(replace(WALK, ends_on=MONDAY + timedelta(6)))
    view = opened()
    assert offered(view) == ["walk", "cook", "rest"]
    view.later.click()
    assert offered(view) == ["cook", "rest"]
    view.earlier.click()
    assert offered(view) == ["walk", "cook", "rest"]


def offered(view):
    what = view.form.what
    return [what.itemData(at) for at in range(what.count())]


def test_a_press_on_what_is_planned_moves_it_by_the_keyboard_alone(opened, stores):
    view = opened()
    plan_walk_on(view, 1)
    button = next(iter(view.days[0].items.values()))
    assert button.accessibleName().endswith("Monday 11 May, Morning. Move or take out")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert view.focusWidget() is view.mover.day
    QTest.keyClick(view.mover.day, Qt.Key.Key_Down)
    view.mover.part.setFocus()
    QTest.keyClick(view.mover.part, Qt.Key.Key_End)
    QTest.keyClick(view.mover.move_it, Qt.Key.Key_Space)
    assert kept(stores) == [("walk", MONDAY + timedelta(1), PartOfDay.EVENING)]
    assert view.focusWidget() is next(iter(view.days[1].items.values()))
    view.notices[-1].undo()
    assert kept(stores) == [("walk", MONDAY, PartOfDay.MORNING)]


def test_what_is_taken_out_comes_back_with_undo(opened, stores):
    view = opened()
    plan_walk_on(view, 1)
    before = kept(stores)
    next(iter(view.days[0].items.values())).click()
    view.mover.remove.click()
    assert kept(stores) == []
    assert view.focusWidget() is view.form.what
    view.notices[-1].undo()
    assert kept(stores) == before


def test_left_as_it_is_nothing_moves(opened, stores):
    view = opened()
    plan_walk_on(view, 1)
    next(iter(view.days[0].items.values())).click()
    view.mover.close_it.click()
    assert view.mover.moving is None
    assert len(kept(stores)) == 1


def in_sight(part):
    return part.visibleRegion().boundingRect().height() == part.height()


def test_esc_leaves_it_as_it_is_and_the_keyboard_is_where_it_was(opened, stores):
    view = opened()
    plan_walk_on(view, 1)
    button = next(iter(view.days[0].items.values()))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(view.mover.day, Qt.Key.Key_Down)
    QTest.keyClick(view.mover.day, Qt.Key.Key_Escape)
    assert view.mover.isHidden()
    assert view.focusWidget() is button
    assert kept(stores) == [("walk", MONDAY, PartOfDay.MORNING)]


def test_what_is_moved_is_in_sight_together_with_the_form(opened):
    view = opened(width=800, height=600)
    plan_walk_on(view, *range(1, 8))
    for part in (PartOfDay.MIDDAY, PartOfDay.EVENING):
        plan_walk_on(view, 6, part=part, what="cook")
    settle()
    button = list(view.days[5].items.values())[1]
    button.setFocus()
    settle()
    button.click()
    settle()
    assert in_sight(button)
    for each in (view.mover.title, view.mover.day, view.mover.move_it, view.mover.close_it):
        assert in_sight(each)


def test_a_change_elsewhere_leaves_what_is_chosen_there(opened, stores):
    view = opened()
    plan_walk_on(view, 1)
    next(iter(view.days[0].items.values())).click()
    QTest.keyClick(view.mover.day, Qt.Key.Key_Down)
    plan_walk_on(view, 1, what="cook")
    view.mover.day.setFocus()
    view.refresh()
    settle()
    assert view.mover.isVisible()
    assert view.focusWidget() is view.mover.day
    assert view.mover.day.chosen == (MONDAY + timedelta(1)).isoformat()


def test_after_one_is_taken_out_the_next_one_has_the_keyboard(opened):
    view = opened()
    plan_walk_on(view, 1, 3)
    next(iter(view.days[0].items.values())).click()
    view.mover.remove.click()
    assert view.focusWidget() is next(iter(view.days[2].items.values()))


def test_today_is_named_and_one_press_away(opened):
    view = opened(width=800, height=600)
    plan_walk_on(view, *range(1, 8))
    assert view.days[1].title.text() == "Today, Tuesday 12 May"
    view.later.click()
    assert not any(day.title.text().startswith("Today") for day in view.days)
    view.today.click()
    settle()
    assert in_sight(view.days[1])
    assert view.focusWidget() is next(iter(view.days[1].items.values()))


def test_the_buttons_of_the_sheet_are_seen_as_it_opens_and_esc_puts_it_away(opened):
    view = opened(width=800, height=600)
    view.on_paper.setFocus()
    settle()
    view.on_paper.click()
    settle()
    for each in (view.papers.which, view.papers.card.print_page, view.papers.card.save_pdf):
        assert in_sight(each)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    assert view.papers.isHidden()
    assert view.focusWidget() is view.on_paper


def test_last_week_is_copied_once(opened, stores):
    last = [
        Planned(id=f"l{n}", activity_id="walk", day=MONDAY - timedelta(7 - n),
                part_of_day=PartOfDay.MORNING)
        for n in range(3)
    ]  # fmt: skip
    stores.week_plan.keep(last)
    view = opened()
    assert not view.copy.isHidden()
    view.copy.click()
    assert len(kept(stores)) == 3
    assert view.copy.isHidden()
    view.notices[-1].undo()
    assert kept(stores) == []
    assert len(kept(stores, MONDAY - timedelta(7))) == 3


def test_when_the_heavy_ones_meet_it_says_so_and_asks_nothing(opened):
    view = opened()
    plan_walk_on(view, 2)
    assert view.hint.isHidden()
    plan_walk_on(view, 2, what="cook")
    assert "Tuesday 12 May, morning" in view.hint.text()


def test_another_week_is_another_plan(opened, stores):
    view = opened()
    view.later.click()
    plan_walk_on(view, 1)
    assert kept(stores) == []
    assert kept(stores, MONDAY + timedelta(7))[0][1] == MONDAY + timedelta(7)
    view.earlier.click()
    assert words(view, 0) == []


def test_all_three_sheets_are_shown_and_printed(opened):
    printing = PaperPrinting()
    view = opened(printing=printing)
    plan_walk_on(view, 1)
    assert view.papers.isHidden()
    view.on_paper.click()
    for key in ("plan", "pacing", "diary"):
        view.papers.which.chosen = key
        view.papers.which.picked.emit(key)
        view.papers.card.print_page.click()
    assert [title for title, _ in printing.jobs] == [
        "My week plan", "My pacing diary", "My pain and sleep diary",
    ]  # fmt: skip
    assert "Walk" not in "".join(title for title, _ in printing.jobs)


def test_what_is_being_moved_and_goes_elsewhere_is_not_moved_twice(opened, stores):
    view = opened()
    plan_walk_on(view, 1)
    next(iter(view.days[0].items.values())).click()
    stores.week_plan.remove(stores.week_plan.between(MONDAY, MONDAY))
    view.refresh()
    assert view.mover.moving is None
