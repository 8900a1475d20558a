"""Compare two times: typed by keyboard, refused in words, answered figure by figure."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.diary import CheckIn
from companion.domain.profile import Ask, Profile
from companion.domain.topics import Topic
from tests.screens.pacing.one_activity import press, words

TODAY = date(2026, 5, 12)
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def written(stores):
    """Ten weeks at 6 and 7, then four at 3 and 4; pain intensity all along."""
    with stores.database.write(Topic.DIARY):
        for ago in range(98):
            day = TODAY - timedelta(ago)
            at = datetime(day.year, day.month, day.day, 20, tzinfo=LONDON)
            value = (3 if ago < 28 else 6) + ago % 2
            stores.diary.add(
                CheckIn(id=f"c{ago}", day=day, recorded_at=at, interference=value, pain_average=5)
            )
    return stores


def rows(view):
    table = view._table
    found = [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert found[0] == ["What you did", "0 days a week", "0 days a week", "About the same."]
    return found[1:]


def fill(view, *days):
    for field, day in zip(view.fields, days, strict=True):
        field.line.selectAll()
        QTest.keyClick(field.line, Qt.Key.Key_Delete)
        QTest.keyClicks(field.line, day)
        QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_the_first_and_the_last_two_weeks_stand_there_already(opened, written):
    view = opened("times")
    days = [field.value for field in view.fields]
    assert [(days[1] - days[0]).days, (days[3] - days[2]).days] == [13, 13]
    assert days[3] == TODAY
    assert not view.answer.isVisible()


def test_two_times_are_compared_figure_by_figure(opened, written):
    view = opened("times")
    press(view.compare)
    assert rows(view) == [
        ["Pain got in the way", "6.5 of 10", "3.5 of 10",
         "This is more than your usual ups and downs."]
    ]  # fmt: skip
    assert view.told.text() == "Hard weeks happen. Does this match your days?"


def test_other_times_are_typed_by_keyboard_in_either_order(opened, written):
    view = opened("times")
    fill(view, "20 April 2026", "12 May 2026", "1 March 2026", "31 March 2026")
    view.compare.setFocus()
    QTest.keyClick(view.compare, Qt.Key.Key_Return)
    heads = [view._table.horizontalHeaderItem(column).text() for column in (1, 2)]
    assert heads == ["1 March to 31 March", "20 April to 12 May"]
    assert rows(view)[0][1:3] == ["6.5 of 10", "3.5 of 10"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("1 May 2026", "20 April 2026", "1 March 2026", "31 March 2026"), "last day comes before"),
        (("1 May 2026", "12 May 2026", "1 March 2026", "31 March 2026"), "at least 14 days"),
        (("1 April 2026", "30 April 2026", "20 April 2026", "12 May 2026"), "share some days"),
        (("1 May 2026", "30 May 2026", "1 March 2026", "31 March 2026"), "can end today"),
        (("", "12 May 2026", "1 March 2026", "31 March 2026"), "a first and a last day"),
        (("soon", "12 May 2026", "1 March 2026", "31 March 2026"), "a first and a last day"),
    ],
)
def test_days_that_cannot_be_compared_are_refused_in_a_sentence(opened, written, days, said):
    view = opened("times")
    fill(view, *days)
    press(view.compare)
    assert said in view.error.said
    assert not view.answer.isVisible()
    fill(view, "20 April 2026", "12 May 2026", "1 March 2026", "31 March 2026")
    press(view.compare)
    assert view.error.said == ""
    assert view.answer.isVisible()


def test_times_without_entries_say_so(opened, written):
    view = opened("times")
    fill(view, "1 January 2025", "31 January 2025", "1 March 2025", "31 March 2025")
    press(view.compare)
    assert view._table is None
    assert view.told.text() == "Too few days are known in these times to compare them."


def test_pain_intensity_comes_when_it_is_asked_for(opened, written):
    view = opened("times")
    press(view.compare)
    assert [row[0] for row in rows(view)] == ["Pain got in the way"]
    press(view.pain_button)
    assert [row[0] for row in rows(view)] == ["Pain got in the way", "Usual pain"]
    press(view.pain_button)
    assert len(rows(view)) == 1


def test_who_does_not_rate_pain_is_not_offered_it(opened, written):
    written.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    assert not opened("times").pain_button.isVisible()


def test_the_rule_is_told_when_it_is_asked_for(opened, written):
    view = opened("times")
    press(view.compare)
    assert "twice" not in "".join(words(view))
    press(view.details.button)
    told = "".join(words(view))
    assert "A change counts as more when it is over twice what they would make." in told


def test_a_new_entry_does_not_change_what_was_typed(opened, written, qtbot):
    view = opened("times")
    fill(view, "20 April 2026", "12 May 2026", "1 March 2026", "31 March 2026")
    press(view.compare)
    at = datetime(2026, 5, 12, 8, tzinfo=LONDON)
    written.diary.add(CheckIn(id="new", day=TODAY, recorded_at=at, interference=10))
    qtbot.waitUntil(lambda: rows(view)[0][2] == "3.6 of 10")
    assert view.fields[0].value == date(2026, 4, 20)
