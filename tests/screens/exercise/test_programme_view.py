"""The start of Exercise: what is planned today, done in one press, rest and sick days."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStackedWidget

from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.kept_exercise import Neutral, QuietDay
from companion.domain.pacing_sessions import Told
from companion.domain.spans import Break
from companion.screens.exercise.log_writing import LOG_DRAFT
from companion.screens.exercise.programme_view import ProgrammeView
from companion.ui.scrolling import leave_room
from companion.wording.days import long_day
from tests.screens.exercise.programmes import DAY, TODAY, item, own, shown
from tests.screens.pacing.setting_up import press, said, settle, undo


@pytest.fixture
def view(dressed, qtbot, stores, settings, clock, changes):
    made = shown(qtbot, ProgrammeView(stores, settings, clock, changes))
    settle()
    return made


def names(view):
    return [row.name.text() for row in view.page.today.rows]


def told(view):
    return [row.told.text() for row in view.page.today.rows]


def marks(view):
    return [row.done.text() for row in view.page.today.rows]


# --- nothing there ----------------------------------------------------------------------


def test_an_empty_page_says_how_to_begin_and_the_keyboard_is_on_it(view):
    view.open_at(None)
    settle()
    assert view.page.build.hasFocus()
    press(view.page.build)
    press(view.page.look)
    assert view.gone == [("exercise", ("setup", None)), ("exercise", ("library", None))]
    for card in (view.page.today, view.page.programmes, view.page.paper):
        assert not card.isVisible()
    assert not view.page.more.paper.isVisible()


# --- today ------------------------------------------------------------------------------


def test_today_has_what_is_planned_in_its_order_with_its_amount(view, stores):
    stores.programme.keep(
        item(2), own(1), item(0, weekdays=frozenset({3})), item(3, programme="Also")
    )
    settle()
    assert names(view) == ["Sit to stand", "Towel slide", "Chin tuck"]
    assert told(view) == ["5 times", "10 times, each side", "5 times, hold 5 s"]
    assert marks(view) == ["", "", ""]
    press(view.page.today.start)
    assert view.gone == [("guided", None)]


def test_done_as_planned_is_one_press_and_can_be_taken_back(view, stores, clock):
    stores.programme.keep(item(0), item(4))
    settle()
    press(view.page.today.as_planned)
    first, second = stores.exercise_log.all()
    assert first.session_id == second.session_id
    assert (first.day, first.as_planned, first.done.repetitions) == (TODAY, Told.AS_PLANNED, 8)
    assert first.done_at == clock.local()
    assert marks(view) == ["Done", "Done"]
    assert view.page.today.line.text() == "All of it is done for today."
    assert not view.page.today.start.isVisible()
    assert said(view) == f"Written down for {long_day(TODAY)}."
    undo(view)
    assert stores.exercise_log.all() == ()
    assert marks(view) == ["", ""]
    assert view.page.today.as_planned.isVisible()


def test_one_press_completes_what_was_begun_and_writes_nothing_twice(view, stores):
    stores.programme.keep(item(0), item(1))
    begun = LogEntry(
        id="e", session_id="s", plan_id="i0", exercise_id="bridge", day=TODAY,
        as_planned=Told.LESS,
    )  # fmt: skip
    stores.exercise_log.keep(begun)
    settle()
    assert marks(view) == ["Done, less than planned", ""]
    press(view.page.today.as_planned)
    assert [entry.plan_id for entry in stores.exercise_log.all()] == ["i0", "i1"]
    assert stores.exercise_log.find("e") == begun


def test_less_or_more_opens_the_log_of_today_and_later_what_was_written(view, stores):
    stores.programme.keep(item(0))
    settle()
    assert view.page.today.other.words == "Less or more"
    press(view.page.today.other)
    press(view.page.today.as_planned)
    assert not view.page.today.other.isVisible()
    press(view.page.today.change)
    session = stores.exercise_log.all()[0].session_id
    assert view.gone == [("exercise", ("log", TODAY)), ("exercise", ("log", session))]


def test_a_day_without_exercise_says_when_it_goes_on(view, stores):
    stores.programme.keep(item(0, weekdays=frozenset({4})))
    settle()
    words = "Nothing is planned today. Rest is part of the plan. Next: Thursday 14 May."
    assert view.page.today.line.text() == words
    assert not view.page.today.start.isVisible()
    assert not view.page.today.rest.isVisible()
    assert view.page.today.other.words == "Write down what you did"


@pytest.mark.parametrize(
    ("button", "why", "words"),
    [
        ("rest", Neutral.REST, "Today is a rest day. Rest is part of the plan."),
        ("sick", Neutral.SICK, "Today is a sick day. Your programme waits for you."),
    ],
)
def test_a_quiet_day_is_one_press_and_can_be_taken_back(view, stores, button, why, words):
    stores.programme.keep(item(0))
    settle()
    press(getattr(view.page.today, button))
    assert stores.quiet_days.all() == (QuietDay(TODAY, why),)
    assert view.page.today.line.text() == words
    assert not view.page.today.rest.isVisible()
    undo(view)
    assert stores.quiet_days.all() == ()
    assert not view.page.today.line.isVisible()


def test_a_quiet_day_can_become_a_usual_one_again(view, stores):
    stores.programme.keep(item(0))
    stores.quiet_days.keep(QuietDay(TODAY, Neutral.SICK))
    settle()
    press(view.page.today.usual)
    assert stores.quiet_days.all() == ()
    undo(view)
    assert stores.quiet_days.all() == (QuietDay(TODAY, Neutral.SICK),)


def test_a_flare_up_and_a_break_are_neutral_days_without_a_press(view, stores):
    stores.programme.keep(item(0))
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TODAY, ends_on=TODAY + 2 * DAY))
    settle()
    assert view.page.today.line.text().startswith("Today is one of your gentle days.")
    assert not view.page.today.usual.isVisible()
    stores.flare_ups.remove("f", view._clock.now())
    stores.breaks.keep(Break(id="b", first=TODAY, last=TODAY))
    settle()
    assert view.page.today.line.text().startswith("Today is a rest day.")


def test_yesterday_is_one_press_away_once_a_programme_ran_on_it(view, stores):
    stores.programme.keep(item(0, starts_on=TODAY))
    settle()
    assert not view.page.today.yesterday.isVisible()
    stores.programme.keep(item(1))
    settle()
    press(view.page.today.yesterday)
    assert view.gone == [("exercise", ("log", TODAY - DAY))]


# --- programmes -------------------------------------------------------------------------


def test_programmes_that_go_on_can_be_changed_and_past_ones_be_read(view, stores):
    past = item(1, programme="After the fall", ends_on=TODAY - DAY, weekdays=frozenset({1}))
    stores.programme.keep(item(0), past)
    settle()
    card = view.page.programmes
    assert list(card.rows) == ["Back"]
    press(card.rows["Back"].change)
    press(card.new)
    assert view.gone == [("exercise", ("setup", "Back")), ("exercise", ("setup", None))]
    press(card.past)
    words = [label.text() for label in card.findChildren(type(card.title)) if label.isVisible()]
    assert "After the fall" in words
    assert "From 28 Apr 2026 to 11 May 2026" in words
    assert "Cat and camel: 5 times · Mon" in words
    press(card.past)
    assert card.past.words == "Past programmes"


def test_when_all_programmes_are_past_they_stay_readable_beside_the_invitation(view, stores):
    stores.programme.keep(item(1, ends_on=TODAY - DAY))
    settle()
    assert view.page.build.isVisible()
    assert view.page.programmes.past.isVisible()
    assert not view.page.today.isVisible()


def test_the_ways_lead_to_the_other_views(view):
    for link in (view.page.more.library, view.page.more.kept, view.page.more.sides):
        press(link)
    assert [argument[0] for _, argument in view.gone] == ["library", "kept", "sides"]


def test_an_exercise_the_library_lost_is_there_by_its_name(view, stores):
    stores.programme.keep(item(0, exercise_id="gone_by_now", name="Old stretch"))
    settle()
    assert names(view) == ["Old stretch"]
    press(view.page.more.paper)
    assert "Old stretch: 8 times · every day" in view.page.paper.made().lines


def test_the_programme_comes_on_paper_and_another_can_be_chosen(view, stores):
    stores.programme.keep(item(0), item(1, programme="Neck"))
    settle()
    press(view.page.more.paper)
    paper = view.page.paper
    assert paper.isVisible()
    assert paper.card.print_page.hasFocus()
    assert paper.made().lines[0] == "Back"
    QTest.keyClick(paper.which, Qt.Key.Key_Down)
    settle()
    assert paper.made().lines[0] == "Neck"


def test_the_keyboard_reaches_the_first_press_and_stays_on_the_page(view, stores):
    stores.programme.keep(item(0))
    settle()
    view.page.today.as_planned.setFocus()
    QTest.keyClick(view.page.today.as_planned, Qt.Key.Key_Return)
    settle()
    assert len(stores.exercise_log.all()) == 1


# --- a session that is half typed -------------------------------------------------------


@pytest.mark.parametrize("day", [TODAY, TODAY - DAY])
def test_it_says_that_a_session_is_half_typed_and_leads_to_it(view, stores, clock, day):
    stores.programme.keep(item(0))
    settle()
    assert not view.page.half.isVisible()
    stores.drafts.keep(LOG_DRAFT, {"day": day.isoformat(), "note": "half a note"}, clock.now())
    settle()
    told = f"You began to write down what you did on {long_day(day)}. It is not kept yet."
    assert view.page.half.text() == told
    press(view.page.half_on)
    assert view.gone == [("exercise", ("log", None))]
    stores.drafts.drop(LOG_DRAFT)
    settle()
    assert not view.page.half.isVisible()


def test_it_says_so_of_a_session_that_is_written_down_too(view, stores, clock):
    draft = {"day": TODAY.isoformat(), "session": "s"}
    stores.drafts.keep(LOG_DRAFT, draft, clock.now())
    settle()
    assert view.page.half.text().startswith("You began to change what you did on")


# --- many exercises ---------------------------------------------------------------------


@pytest.fixture
def window(dressed, qtbot, stores, settings, clock, changes):
    """Another page with the keyboard on it, as in the window; 18 exercises are planned."""
    stores.programme.keep(*(item(n) for n in range(18)))
    window = QStackedWidget()
    window.addWidget(QPushButton("Elsewhere"))
    qtbot.addWidget(window)
    window.resize(1072, 820)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.currentWidget().setFocus()
    settle()
    window.made = ProgrammeView(stores, settings, clock, changes)
    window.addWidget(window.made)
    return window


def test_all_rows_have_their_height_before_anything_is_painted(window):
    window.setCurrentWidget(window.made)
    window.made.open_at(None)
    page = window.made.page
    rows = [*page.today.rows, *page.programmes.rows.values()]
    heights, end = [row.height() for row in rows], page.verticalScrollBar().maximum()
    assert min(heights) >= 60
    settle()
    assert [row.height() for row in rows] == heights
    assert page.verticalScrollBar().maximum() == end > 0


def test_what_has_the_keyboard_is_in_sight_under_many_exercises(window):
    window.setCurrentWidget(window.made)  # Qt puts the keyboard on the first button of the page
    window.made.open_at(None)
    settle()
    start = window.made.page.today.start
    assert start.hasFocus()
    assert start.visibleRegion().boundingRect() == start.rect()


def test_a_message_that_is_there_already_does_not_lie_over_it(window):
    """As after a session that was kept: the message comes first, the page after it."""
    covered = 84
    leave_room(window, covered)
    window.setCurrentWidget(window.made)
    window.made.open_at(None)
    settle()
    now = window.focusWidget()
    assert now.visibleRegion().boundingRect() == now.rect()
    assert now.mapTo(window, now.rect().bottomLeft()).y() < window.height() - covered


def test_with_the_keyboard_elsewhere_the_page_begins_at_its_top(window):
    window.setCurrentWidget(window.made)
    window.made.page.verticalScrollBar().setValue(300)
    window.focusWidget().clearFocus()
    window.made.open_at(None)
    settle()
    assert window.made.page.verticalScrollBar().value() == 0
