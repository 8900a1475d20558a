"""A year at a glance: chosen, walked by keyboard, opened in the diary."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.diary import CheckIn
from companion.domain.profile import Ask, Profile
from companion.domain.things import Thing
from companion.domain.topics import Topic
from companion.ui.widgets.table import FiguresTable
from tests.screens.pacing.one_activity import press, words

TODAY = date(2026, 5, 12)


@pytest.fixture
def written(stores):
    with stores.database.write(Topic.DIARY):
        for ago in (0, 1, 3, 200):
            day = TODAY - timedelta(ago)
            at = datetime(day.year, day.month, day.day, 20, tzinfo=ZoneInfo("Europe/London"))
            stores.diary.add(
                CheckIn(id=f"c{ago}", day=day, recorded_at=at, interference=4, pain_average=9)
            )
    return stores


def known(view):
    return [each.day for each in view.grid._days if each.value is not None]


def test_the_days_of_this_year_stand_in_their_months_with_gaps_between(opened, written):
    view = opened("year")
    assert view.card.title.text() == "Pain got in the way, 2026"
    assert known(view) == [TODAY - timedelta(ago) for ago in (3, 1, 0)]
    assert view.sentence.text().startswith("Entries on 3 days of this year.")
    assert "0 to 2" in words(view)


def test_each_day_is_said_as_the_keyboard_comes_to_it_and_opens_in_the_diary(make, whole, written):
    screen = make()
    screen.open_at(("year", None))
    screen.show()
    view = whole(screen)
    view.grid.setFocus()
    assert view.here.text() == "12 May: 4 of 10"
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    assert view.here.text() == "10 May: no entry"
    assert view.grid.accessibleDescription() == "10 May: no entry"
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert screen.ways.out == [("diary", date(2026, 5, 10))]


def test_the_year_before_is_one_press_away_and_there_is_none_before_the_first_entry(
    opened, written
):
    view = opened("year")
    assert not view.after.isEnabled()
    press(view.before)
    assert view.card.title.text() == "Pain got in the way, 2025"
    assert known(view) == [TODAY - timedelta(200)]
    assert not view.before.isEnabled()
    press(view.after)
    assert view.card.title.text() == "Pain got in the way, 2026"


def test_another_thing_has_its_own_days_and_steps(opened, written):
    view = opened("year")
    view.which.chosen = Thing.EXERCISE
    view.which.picked.emit(Thing.EXERCISE)
    assert view.card.title.text() == "Exercise, 2026"
    assert known(view) == []
    assert "0 to 2" not in words(view)


def test_the_same_year_as_a_table_of_weeks(opened, written):
    view = opened("year")
    press(view.table_button)
    table = view.findChild(FiguresTable)
    assert table.rowCount() == 20
    assert [table.item(row, 2).text() for row in (0, 1)] == ["2 of 2", "1 of 7"]


def test_pain_intensity_can_be_chosen_only_where_it_is_rated(opened, written):
    view = opened("year")
    assert view.which.chosen == Thing.INTERFERENCE
    assert view.which.findData("pain_average") >= 0
    written.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    assert opened("year").which.findData("pain_average") < 0


def test_an_empty_diary_has_an_empty_year(opened):
    view = opened("year")
    assert known(view) == []
    assert view.here.text() == "12 May: no entry"
