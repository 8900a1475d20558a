"""The flare-up plan: chosen, seen before it is accepted, changed, and written down."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from companion.domain.clock import Clock
from companion.domain.flare_ups import LONGEST_FLARE_UP, FlareUp
from companion.domain.pacing_profile import PacingProfile
from companion.screens.flare.flare_screen import FlareScreen
from companion.screens.forms.drafts import KEPT_AFTER_MS
from companion.ui.widgets.table import FiguresTable
from tests.clocks import MovedClock
from tests.domain.plans import plan
from tests.every_screen import settle
from tests.on_paper import Asked, PaperPrinting

TODAY = date(2026, 5, 12)
DAY = timedelta(days=1)


@pytest.fixture
def walking(stores):
    """A plan of 12 minutes on every day."""
    made = plan(starts_on=TODAY - 30 * DAY, clinic_quota=12.0).activity
    stores.activities.keep(made)
    return made


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes, tmp_path):
    """The page, open in a window."""

    def make(now=None, **given):
        screen = FlareScreen(
            stores,
            settings,
            now or clock,
            changes,
            given.get("ask") or Asked(tmp_path),
            given.get("printing") or PaperPrinting(),
        )
        screen.heard, screen.went = [], []
        screen.said.connect(screen.heard.append)
        screen.go_to.connect(lambda page, argument: screen.went.append((page, argument)))
        screen.resize(1072, 820)
        qtbot.addWidget(screen)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.open_at(None)
        return screen

    return make


def later(clock, days):
    return Clock.fixed(clock.local().replace(tzinfo=None) + days * DAY)


def cells(card):
    """The tables of a card that are seen, row by row."""
    found = (table for table in card.findChildren(FiguresTable) if table.isVisible())
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for table in found
        for row in range(table.rowCount())
    ]


def keep(stores, first, last, note="", each_id="f"):
    made = FlareUp(id=each_id, starts_on=TODAY + first * DAY, ends_on=TODAY + last * DAY, note=note)
    stores.flare_ups.keep(made)
    return made


def shown(card) -> bool:
    return not card.isHidden()


def write(field, day):
    field.line.setText(day.isoformat())


# --- whether it is the usual pain -------------------------------------------------------


def test_the_first_thing_is_whether_it_is_my_usual_pain_and_the_way_to_help(opened, qtbot):
    screen = opened()
    assert screen.usual.title.text() == "Is this your usual kind of pain?"
    assert screen.usual.help.hasFocus()
    assert screen.usual.help.height() > 46
    screen.usual.help.click()
    assert screen.went == [("help", None)]


# --- before gentle days are accepted ----------------------------------------------------


def test_i_see_what_my_plans_will_be_before_i_accept(opened, stores, walking):
    screen = opened()
    assert [row[1] for row in cells(screen.start)] == [
        "6 min", "6 min", "8 min", "10 min", "12 min",
    ]  # fmt: skip
    assert screen.start.back.text() == "Each plan is back to its whole amount on Saturday 16 May."
    assert cells(screen.start)[0][0] == "Tue 12 May, today"
    assert stores.flare_ups.all() == ()


def test_one_gentle_day_instead_of_two(opened, walking):
    screen = opened()
    screen.start.length.segments[0].click()
    assert [row[1] for row in cells(screen.start)][:4] == ["6 min", "8 min", "10 min", "12 min"]


def test_gentle_days_that_begin_on_another_day(opened, stores, walking, qtbot):
    screen = opened()
    screen.start.when.segments[1].click()
    write(screen.start.day, TODAY + 2 * DAY)
    screen.start.start.click()
    (kept,) = stores.flare_ups.all()
    assert (kept.starts_on, kept.ends_on) == (TODAY + 2 * DAY, TODAY + 3 * DAY)
    assert screen.heard[-1].text == "Gentle days begin on Thursday 14 May."


def many_plans(stores, walking, name="Walk {}"):
    for n in range(1, 8):
        stores.activities.keep(replace(walking, id=f"walk{n}", name=name.format(n)))


def test_many_plans_are_told_in_short_and_every_day_of_them_when_i_ask(opened, stores, walking):
    weekdays = replace(walking.rule, weekdays=frozenset({3}))  # tomorrow is a Wednesday
    stores.activities.keep(replace(walking, rule=weekdays))
    many_plans(stores, walking)
    screen = opened()
    tables = screen.start.tables
    assert len(tables.tables) == 1
    assert cells(screen.start)[:2] == [
        [walking.name, "6 min", "12 min"], ["Walk 1", "6 min", "12 min"],
    ]  # fmt: skip
    assert len(cells(screen.start)) == 8
    before = tables.every_day.mapTo(screen, QPoint())
    tables.every_day.click()
    settle()
    assert tables.every_day.mapTo(screen, QPoint()) == before  # the mouse is on it still
    assert len(tables.tables) == 3
    assert cells(screen.start)[0] == ["Tue 12 May, today", "not planned", "6 min", "6 min"]
    assert tables.every_day.words == "Show less"
    tables.every_day.click()
    assert len(cells(screen.start)) == 8


def test_a_few_plans_are_told_day_by_day(opened, walking):
    screen = opened()
    assert not shown(screen.start.tables.every_day)
    assert cells(screen.start)[0][0] == "Tue 12 May, today"


def test_long_names_are_read_whole_in_a_narrow_window(opened, stores, walking, qtbot):
    many_plans(stores, walking, "Knitting for granddaughters and greatgrandsons {}")
    screen = opened()
    screen.start.tables.every_day.click()
    screen.resize(420, 820)
    tables = screen.start.tables
    qtbot.waitUntil(lambda: len(tables.tables) == 8 and fits(tables.tables))
    tables.every_day.click()
    qtbot.waitUntil(lambda: fits(tables.tables))


def fits(tables) -> bool:
    """Whether every word of them is in sight."""
    return all(
        table.narrowest() <= table.viewport().width() and not table.horizontalScrollBar().maximum()
        for table in tables
    )


def test_without_a_plan_it_says_what_gentle_days_do(opened, stores):
    screen = opened()
    assert cells(screen.start) == []
    assert "marked in your charts" in screen.start.tables._sentence.text()
    screen.start.start.click()
    assert len(stores.flare_ups.all()) == 1


# --- starting, and undo -----------------------------------------------------------------


def test_start_gentle_days_and_take_it_back(opened, stores, walking, qtbot):
    screen = opened()
    screen.start.start.setFocus()
    screen.start.start.click()
    (kept,) = stores.flare_ups.all()
    assert (kept.starts_on, kept.ends_on) == (TODAY, TODAY + DAY)
    qtbot.waitUntil(lambda: shown(screen.running))
    assert not shown(screen.start)
    assert screen.running.today_words.hasFocus()
    screen.heard[-1].undo()
    qtbot.waitUntil(lambda: shown(screen.start))
    assert stores.flare_ups.all() == ()


def test_an_earlier_flare_up_can_be_written_down(opened, stores, walking):
    screen = opened()
    screen.start.when.segments[1].click()
    write(screen.start.day, TODAY - 9 * DAY)
    screen.start.day.tidy()
    assert screen.start.start.words == "Write them down"
    assert cells(screen.start) == []
    assert not shown(screen.start.back)
    screen.start.start.click()
    assert screen.heard[-1].text == "Written down: 3 to 4 May."
    assert shown(screen.start)


@pytest.mark.parametrize(
    ("ahead", "says"),
    [(200, "“First day” can be 14 days ahead at most."), (5, "belong to another flare-up")],
)
def test_days_that_cannot_be_gentle_are_said(opened, stores, ahead, says):
    keep(stores, 6, 7)
    screen = opened()
    screen.start.when.segments[1].click()
    write(screen.start.day, TODAY + ahead * DAY)
    screen.start.start.click()
    assert says in screen.start.problem.text()
    assert len(stores.flare_ups.all()) == 1


def test_words_that_are_no_day_are_said(opened, stores):
    screen = opened()
    screen.start.when.segments[1].click()
    screen.start.day.line.setText("soon")
    screen.start.start.click()
    assert stores.flare_ups.all() == ()


# --- while it runs ----------------------------------------------------------------------


def test_what_today_is(opened, stores, walking):
    keep(stores, -1, 0)
    screen = opened()
    assert screen.running.title.text() == "The last gentle day"
    assert screen.running.today_words.text() == (
        "After today your gentle days are over. Today still has half of each plan."
    )
    assert [row[1] for row in cells(screen.running)] == ["6 min", "8 min", "10 min", "12 min"]


def test_the_table_of_many_gentle_days_reaches_the_whole_plan(opened, stores, walking):
    keep(stores, -3, 8)
    amounts = [row[1] for row in cells(opened().running)]
    assert amounts == [*["6 min"] * 9, "8 min", "10 min", "12 min"]


@pytest.mark.parametrize(
    ("last", "says"),
    [
        (-1, "Your gentle days are over. Today has about two thirds of each plan."),
        (-2, "Your gentle days are over. Today has most of each plan."),
    ],
)
def test_on_the_way_back_up(opened, stores, last, says):
    keep(stores, -4, last)
    screen = opened()
    assert screen.running.title.text() == "On the way back up"
    assert screen.running.today_words.text() == says
    assert not shown(screen.running.over)


def test_with_the_whole_quota_back_gentle_days_can_be_started_anew(opened, stores):
    keep(stores, -5, -3)
    screen = opened()
    assert shown(screen.start)
    assert not shown(screen.running)


def test_one_more_gentle_day_and_back(opened, stores, qtbot):
    before = keep(stores, -1, 0)
    screen = opened()
    screen.running.more.click()
    (kept,) = stores.flare_ups.all()
    assert kept.ends_on == TODAY + DAY
    assert screen.heard[-1].text == "Wednesday 13 May is the last gentle day now."
    assert screen.running.today_words.text() == "Half of each plan. Day 2 of 3."
    assert "Wednesday 13 May is the last gentle day." in screen.running.coming_words.text()
    screen.heard[-1].undo()
    assert stores.flare_ups.all() == (before,)
    qtbot.waitUntil(lambda: shown(screen.running.more))


@pytest.mark.parametrize(("first", "last"), [(-1, 0), (-2, -1)], ids=["the last", "the day after"])
def test_eight_presses_of_enter_add_one_gentle_day(opened, stores, qtbot, first, last):
    keep(stores, first, last)
    screen = opened()
    screen.running.more.setFocus()
    for _ in range(8):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
        QApplication.processEvents()
    (kept,) = stores.flare_ups.all()
    assert kept.ends_on == TODAY + (last + 1) * DAY
    assert len(screen.heard) == 1
    assert screen.went == []
    assert screen.running.today_words.hasFocus()
    assert not shown(screen.running.more)
    assert "you can add it on Wednesday 13 May" in screen.running.later.text()


def test_a_key_that_is_held_down_adds_one_gentle_day(opened, stores):
    keep(stores, -1, 0)
    screen = opened()
    screen.running.more.setFocus()
    for repeats in (False, *[True] * 8):
        for key, text in ((Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Space, " ")):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                plain = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(kind, key, plain, text, repeats)
                QApplication.sendEvent(screen.focusWidget(), event)
    assert stores.flare_ups.all()[0].ends_on == TODAY + DAY


def test_eight_clicks_in_one_place_add_one_gentle_day(opened, stores, qtbot):
    keep(stores, -1, 0)
    screen = opened()
    more = screen.running.more
    place = more.mapTo(screen, more.rect().bottomLeft()) + QPoint(20, -4)
    for _ in range(8):
        under = screen.childAt(place)
        qtbot.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(screen, place))
        QApplication.processEvents()
    assert stores.flare_ups.all()[0].ends_on == TODAY + DAY
    assert [notice.text for notice in screen.heard] == [
        "Wednesday 13 May is the last gentle day now."
    ]


def test_the_next_morning_one_more_can_be_added_again(opened, stores, clock):
    keep(stores, -1, 0)
    opened().running.more.click()
    again = opened(later(clock, 1))
    assert again.running.title.text() == "The last gentle day"
    assert shown(again.running.more)


def test_a_page_left_open_offers_it_again_the_next_morning(opened, stores, clock):
    keep(stores, -2, -1)
    moved = MovedClock(clock.local())
    screen = opened(moved.clock)
    screen.running.more.click()
    assert not shown(screen.running.more)
    moved.move(days=1)
    screen.open_at(None)
    assert shown(screen.running.more)


def test_before_its_end_it_says_when_one_more_can_be_added(opened, stores):
    keep(stores, 0, 1)
    screen = opened()
    assert not shown(screen.running.more)
    assert screen.running.later.text() == (
        "If you need one more gentle day, you can add it on Wednesday 13 May."
    )


def test_on_the_way_back_up_new_gentle_days_can_be_begun(opened, stores):
    keep(stores, -4, -2)
    screen = opened()
    assert not shown(screen.running.more)
    assert screen.start.title.text() == "Gentle days again"
    screen.start.length.segments[0].click()
    screen.start.start.click()
    assert [(each.starts_on, each.ends_on) for each in stores.flare_ups.all()] == [
        (TODAY - 4 * DAY, TODAY - 2 * DAY),
        (TODAY, TODAY),
    ]


def test_one_more_day_than_can_be_is_said(opened, stores):
    keep(stores, 1 - LONGEST_FLARE_UP, 0)
    screen = opened()
    screen.running.more.click()
    assert "92 days at most" in screen.running.problem.text()


def test_it_is_over_leaves_the_days_gone_by_as_they_were(opened, stores, qtbot):
    before = keep(stores, -1, 2)
    screen = opened()
    screen.running.over.setFocus()
    screen.running.over.click()
    (kept,) = stores.flare_ups.all()
    assert (kept.starts_on, kept.ends_on) == (TODAY - DAY, TODAY - DAY)
    assert screen.heard[-1].text == "Your gentle days are over. Monday 11 May was the last one."
    assert screen.running.title.text() == "On the way back up"
    assert screen.running.today_words.text().startswith("Your gentle days are over.")
    assert screen.running.today_words.hasFocus()
    qtbot.waitUntil(lambda: shown(screen.start))
    screen.heard[-1].undo()
    assert stores.flare_ups.all() == (before,)
    qtbot.waitUntil(lambda: not shown(screen.start))


def test_it_is_over_on_the_first_day_says_what_holds_today(opened, stores, walking, qtbot):
    before = keep(stores, 0, 1)
    screen = opened()
    screen.running.over.click()
    assert stores.flare_ups.all() == (replace(before, ends_on=TODAY),)
    assert screen.heard[-1].text == "After today your gentle days are over."
    assert screen.running.title.text() == "The last gentle day"
    assert screen.running.today_words.text() == (
        "After today your gentle days are over. Today still has half of each plan."
    )
    assert "back to its whole amount on Friday 15 May" in screen.running.coming_words.text()
    assert [row[1] for row in cells(screen.running)] == ["6 min", "8 min", "10 min", "12 min"]
    screen.heard[-1].undo()
    qtbot.waitUntil(lambda: screen.running.title.text() == "A gentle day")


def test_begun_by_mistake_or_a_false_alarm_it_is_taken_away(opened, stores, walking, qtbot):
    before = keep(stores, 0, 1)
    screen = opened()
    assert shown(screen.running.first_day)
    assert "a false alarm? Take these gentle days away." in screen.running.mistake.text()
    assert "“It is over” keeps today as a gentle day" in screen.running.mistake.text()
    screen.running.no_flare.setFocus()
    screen.running.no_flare.click()
    assert stores.flare_ups.all() == ()
    assert stores.flare_ups.in_bin() == (before,)
    assert "They stay in the bin for 30 days." in screen.heard[-1].text
    qtbot.waitUntil(lambda: shown(screen.start) and not shown(screen.running))
    assert screen.start.length.hasFocus() or screen.start.isAncestorOf(screen.focusWidget())
    assert stores.plans.of(walking.id).flare_ups == ()
    screen.start.start.click()  # the same day can be a gentle one after all
    assert len(stores.flare_ups.all()) == 1


def test_taken_away_by_mistake_it_comes_back(opened, stores, walking, qtbot):
    before = keep(stores, 0, 0)
    screen = opened()
    assert screen.running.over.isHidden()
    assert "It is over" not in screen.running.mistake.text()
    screen.running.no_flare.click()
    screen.heard[-1].undo()
    assert stores.flare_ups.all() == (before,)
    qtbot.waitUntil(lambda: shown(screen.running))


@pytest.mark.parametrize(("first", "last"), [(-1, 0), (-2, -1)])
def test_after_its_first_day_a_flare_up_is_ended_not_taken_away(opened, stores, first, last):
    keep(stores, first, last)
    screen = opened()
    assert shown(screen.running)
    assert not shown(screen.running.first_day)


def test_after_seven_days_a_word_about_the_team(opened, stores):
    keep(stores, -6, 0)
    assert not shown(opened().running.team)
    keep(stores, -7, 0)
    screen = opened()
    assert shown(screen.running.team)
    assert "tell your team" in screen.running.team.text()


def test_the_next_morning_the_page_shows_the_next_day(opened, stores, clock):
    keep(stores, -1, 0)
    screen = opened(later(clock, 1))
    assert screen.running.title.text() == "On the way back up"


def test_a_note_about_it(opened, stores, qtbot):
    keep(stores, 0, 1)
    screen = opened()
    note = screen.running.note
    note.change.click()
    qtbot.keyClicks(note.field, "After the long drive.")
    note.keep.click()
    assert stores.flare_ups.all()[0].note == "After the long drive."
    assert not note.editing
    screen.heard[-1].undo()
    assert stores.flare_ups.all()[0].note == ""


# --- my own lists -----------------------------------------------------------------------


def test_an_empty_list_says_how_to_begin(opened):
    screen = opened()
    assert screen.helps.part.change.words == "Write it down"
    assert screen.helps.part._empty.isVisible()


def test_what_helps_me_is_written_kept_and_taken_back(opened, stores, qtbot):
    screen = opened()
    part = screen.helps.part
    part.change.click()
    assert part.field.hasFocus()
    part.field.insertPlainText("A warm pack\n\n  Music  \n")
    part.keep.click()
    assert stores.pacing_profile.get().helps == ("A warm pack", "Music")
    assert part.change.words == "Change"
    screen.heard[-1].undo()
    assert stores.pacing_profile.get().helps == ()


def test_one_list_leaves_the_other_choices_alone(opened, stores, qtbot):
    stores.pacing_profile.keep(PacingProfile(helps=("Tea",), asks_ratings=True))
    screen = opened()
    screen.calls.part.change.click()
    screen.calls.part.field.insertPlainText("Ana, 0123 456")
    screen.calls.part.keep.click()
    kept = stores.pacing_profile.get()
    assert kept == PacingProfile(helps=("Tea",), calls=("Ana, 0123 456",), asks_ratings=True)


def test_a_list_that_is_begun_is_there_again(opened, stores, qtbot):
    screen = opened()
    screen.helps.part.change.click()
    qtbot.keyClicks(screen.helps.part.field, "Warm b")
    screen.leave()
    again = opened()
    assert again.helps.part.editing
    assert again.helps.part.field.text == "Warm b"
    assert again.helps.part.begun.isVisible()
    again.helps.part.cancel.click()
    assert not opened().helps.part.editing
    assert stores.pacing_profile.get().helps == ()


def test_typing_is_kept_while_the_page_is_open(opened, stores, qtbot):
    screen = opened()
    screen.calls.part.change.click()
    qtbot.keyClicks(screen.calls.part.field, "Ana")
    wait = KEPT_AFTER_MS + 2_000
    qtbot.waitUntil(lambda: "flare-up calls" in stores.drafts.forms(), timeout=wait)


def test_what_is_being_written_is_left_alone_when_other_things_change(opened, stores, qtbot):
    screen = opened()
    screen.helps.part.change.click()
    qtbot.keyClicks(screen.helps.part.field, "Warm")
    keep(stores, 0, 1)
    qtbot.waitUntil(lambda: shown(screen.running))
    assert screen.helps.part.field.text == "Warm"


# --- past ones --------------------------------------------------------------------------


def test_past_flare_ups_the_latest_first(opened, stores):
    keep(stores, -40, -37, "Bad nights.", "a")
    keep(stores, -500, -498, each_id="b")
    screen = opened()
    days = [row.change.accessibleName() for row in screen.past.rows]
    assert days == ["Change: 2 to 5 April", "Change: 28 to 30 December 2024"]


def test_many_of_them_are_shown_when_asked_for(opened, stores):
    for n in range(9):
        keep(stores, -100 - 10 * n, -99 - 10 * n, each_id=f"f{n}")
    screen = opened()
    assert len(screen.past.rows) == 6
    assert screen.past.all.words == "Show all 9 flare-ups"
    screen.past.all.click()
    assert len(screen.past.rows) == 9


def test_its_dates_can_be_changed_and_changed_back(opened, stores, qtbot):
    before = keep(stores, -40, -37)
    screen = opened()
    screen.past.rows[0].change.click()
    form = screen.past.rows[0].form
    write(form.first, TODAY - 41 * DAY)
    form.note.insertPlainText("After a cold.")
    form.keep.click()
    (kept,) = stores.flare_ups.all()
    assert kept == replace(before, starts_on=TODAY - 41 * DAY, note="After a cold.")
    assert screen.past.rows[0].change.hasFocus()
    screen.heard[-1].undo()
    assert stores.flare_ups.all() == (before,)


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        (-37, -40, "“Last day” is before “First day”."),
        (-200, -37, "it can be 92 days at most"),
        (-60, -37, "belong to another flare-up"),
        (100, 101, "14 days ahead at most"),
    ],
    ids=["ends first", "too long", "meets another", "far ahead"],
)
def test_dates_that_cannot_be_are_said_and_nothing_is_lost(opened, stores, first, last, says):
    keep(stores, -60, -59, each_id="a")
    before = keep(stores, -40, -37, each_id="b")
    screen = opened()
    screen.past.rows[0].change.click()
    form = screen.past.rows[0].form
    write(form.first, TODAY + first * DAY)
    write(form.last, TODAY + last * DAY)
    form.keep.click()
    assert says in form.problem.text()
    assert stores.flare_ups.all()[1] == before
    assert form.isVisible()


def test_a_change_that_is_begun_is_there_again(opened, stores, qtbot):
    keep(stores, -40, -37)
    screen = opened()
    screen.past.rows[0].change.click()
    qtbot.keyClicks(screen.past.rows[0].form.note, "Cold")
    screen.leave()
    again = opened()
    assert again.past.rows[0].form.note.text == "Cold"
    again.past.rows[0].form.cancel.click()
    assert opened().past.rows[0].form is None


def test_two_are_not_changed_at_once_and_neither_is_lost(opened, stores, qtbot):
    keep(stores, -40, -37, each_id="a")
    keep(stores, -60, -59, each_id="b")
    screen = opened()
    screen.past.rows[0].change.click()
    qtbot.keyClicks(screen.past.rows[0].form.note, "First")
    screen.past.rows[1].change.click()
    assert screen.past.rows[0].form is None
    screen.past.rows[1].form.cancel.click()
    assert screen.past.rows[0].form.note.text == "First"


def test_delete_undo_and_back_from_the_bin(opened, stores, qtbot):
    before = keep(stores, -40, -37)
    screen = opened()
    screen.past.rows[0].remove.click()
    assert stores.flare_ups.all() == ()
    assert (
        screen.heard[-1].text == "Deleted: flare-up, 2 to 5 April. It stays in the bin for 30 days."
    )
    screen.heard[-1].undo()
    assert stores.flare_ups.all() == (before,)
    qtbot.waitUntil(lambda: len(screen.past.rows) == 1)
    screen.past.rows[0].remove.click()
    assert screen.past.bin.words == "Show 1 deleted flare-up"
    screen.past.bin.click()
    screen.past.put_back[0].click()
    assert stores.flare_ups.all() == (before,)


def test_one_from_the_bin_that_meets_another_stays_there(opened, stores, clock):
    keep(stores, -40, -37, each_id="a")
    stores.flare_ups.remove("a", clock.now())
    keep(stores, -38, -36, each_id="b")
    screen = opened()
    screen.past.bin.click()
    screen.past.put_back[0].click()
    assert "belong to another flare-up" in screen.past.problem.text()
    assert len(stores.flare_ups.all()) == 1


# --- on paper, and coming back ----------------------------------------------------------


def test_the_page_on_paper_is_made_when_it_is_asked_for(opened, stores, walking, qtbot):
    stores.pacing_profile.keep(PacingProfile(helps=("A warm pack",)))
    printing = PaperPrinting()
    screen = opened(printing=printing)
    assert not shown(screen.paper)
    screen.print_it.click()
    qtbot.waitUntil(lambda: "A warm pack" in screen.paper.preview.text.text)
    screen.paper.print_page.click()
    ((title, content),) = printing.jobs
    assert title == "My flare-up plan"
    assert content.startswith(b"%PDF")


def test_it_is_saved_where_i_say(opened, tmp_path, qtbot):
    screen = opened()
    screen.print_it.click()
    qtbot.waitUntil(lambda: "Whom I call" in screen.paper.preview.text.text)
    screen.paper.save_pdf.click()
    screen.paper.save_web.click()
    names = sorted(file.name for file in tmp_path.glob("Flare-up*"))
    assert names == ["Flare-up plan 2026-05-12.html", "Flare-up plan 2026-05-12.pdf"]


def test_after_locking_the_same_is_chosen_again(opened, walking):
    screen = opened()
    screen.start.length.segments[0].click()
    screen.start.when.segments[1].click()
    write(screen.start.day, TODAY + 3 * DAY)
    screen.start.day.tidy()
    again = opened()
    again.come_back(screen.where())
    assert again.start.length.chosen == "1"
    assert again.start.first == TODAY + 3 * DAY
    assert cells(again.start)[0][0] == "Fri 15 May"
