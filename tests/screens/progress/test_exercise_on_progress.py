"""Exercise on Progress: sessions of each week beside those planned; nothing without any."""

from dataclasses import replace
from datetime import timedelta

from companion.domain.diary import CheckIn
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, Towards
from companion.domain.happening import Happening, HappeningKind
from companion.ui.widgets.table import FiguresTable
from tests.screens.pacing.one_activity import press, settle, words
from tests.store.exercising import BRIDGE, DONE


def wrote(stores, clock):
    day = clock.today() - timedelta(1)
    stores.diary.add(CheckIn(id="c", day=day, recorded_at=clock.local(), interference=4))


def did(stores, clock):
    monday = clock.today() - timedelta(days=clock.today().weekday() + 7)
    stores.programme.keep(replace(BRIDGE, starts_on=monday, ends_on=None))
    stores.exercise_log.keep(replace(DONE, day=monday))


def test_without_exercise_there_is_no_card_and_its_view_says_so(opened, stores, clock):
    wrote(stores, clock)
    assert not opened().done.exercise.isVisible()
    view = opened("exercise")
    assert not view.card.isVisible()
    assert "No exercise is written down in this time." in words(view)


def test_sessions_stand_beside_those_planned(opened, stores, clock):
    wrote(stores, clock)
    did(stores, clock)
    card = opened().done.exercise
    assert card.isVisible()
    assert card.accessibleName() == (
        "Exercise. 1 of 4. Last 4 weeks. Rest days and flare-ups are left out."
    )


def test_they_come_as_they_are_written(opened, stores, clock, qtbot):
    wrote(stores, clock)
    view = opened()
    did(stores, clock)
    qtbot.waitUntil(view.done.exercise.isVisible)


def test_the_card_opens_the_weeks_and_the_way_back_is_where_the_keyboard_goes(
    make, whole, stores, clock
):
    wrote(stores, clock)
    did(stores, clock)
    screen = make()
    screen.show()
    card = whole(screen).done.exercise
    press(card)
    view = whole(screen)
    assert view.card.sentence.text().startswith("Sessions: 1 done, 4 planned.")
    assert screen.focusWidget() is view.back
    press(view.to_page)
    assert screen.ways.out == [("exercise", None)]
    press(view.back)
    assert whole(screen).done.exercise is card
    assert screen.focusWidget() is card


def test_exercise_without_a_diary_is_shown_as_well(opened, stores, clock):
    did(stores, clock)
    view = opened()
    assert view.done.exercise.isVisible()
    assert view.welcome.today_button.isVisible()
    assert not view.chart.isVisible()


def test_what_happened_is_marked_and_a_goal_is_told(opened, stores, clock):
    wrote(stores, clock)
    did(stores, clock)
    day = clock.today() - timedelta(3)
    stores.happenings.keep(
        Happening(id="h", day=day, kind=HappeningKind.MEDICINE, text="Tablet changed")
    )
    stores.goals.keep(
        Goal(
            id="g", title="Move more", kind=GoalKind.STAMINA, starts_on=day, target=4,
            follows=Followed(Follow.EXERCISE), direction=Towards.AT_LEAST,
        )
    )  # fmt: skip
    card = opened("exercise").card
    assert "medicine changed, 9 May" in card.marked.text()
    assert "Your goal “Move more”: at least 4 days a week." in card.marked.text()
    assert "medicine changed" in [line.name for line in card.chart.lines]
    press(card.table_button)
    settle()
    weeks, marks = card.findChildren(FiguresTable)
    assert weeks.rowCount() > 3
    rows = [marks.item(row, 1).text() for row in range(marks.rowCount())]
    assert "medicine changed: Tablet changed" in rows
