"""Sessions and flare-ups in the diary: read, found, and put back from the bin."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.activities import Activity, AmountUnit, Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.screens.diary.diary_screen import DiaryScreen
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PaintedButton

SATURDAY = date(2026, 5, 9)


@pytest.fixture
def walked(stores):
    stores.activities.keep(Activity(id="walk", name="Walk", why="To see the ducks"))
    stores.activities.keep(Activity(id="knit", name="Knitting", unit=AmountUnit.REPETITIONS))
    stores.sessions.keep(
        Session(id="s", activity_id="walk", day=SATURDAY, amount=8, note="Sun on the bench.")
    )
    return stores


@pytest.fixture
def screen(dressed, walked, clock, changes, qtbot):
    screen = DiaryScreen(walked, clock, changes)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    return screen


def settle():
    for _ in range(3):
        QApplication.processEvents()


def words(card):
    settle()
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]


def press(card, name):
    settle()
    (found,) = [
        each
        for each in card.findChildren(PaintedButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    settle()


def look_for(screen, asked):
    press(screen, "Search your diary")
    QTest.keyClicks(screen.search_card.line, asked)
    QTest.keyClick(screen.search_card.line, Qt.Key.Key_Return)
    return words(screen.search_card)


def test_a_day_shows_what_was_done_and_leads_to_the_activity(screen, qtbot):
    screen.show_day(SATURDAY)
    said = words(screen.day_card)
    assert "Walk" in said
    assert "Done: 8 min" in said
    assert "Note: Sun on the bench." in said
    with qtbot.waitSignal(screen.go_to) as gone:
        press(screen.day_card, "Open the activity: Walk")
    assert gone.args == ["pacing", ("activity", "walk")]


def test_a_day_without_anything_still_says_so(screen):
    screen.show_day(date(2026, 5, 1))
    assert "No entries. You can write about this day at any time." in words(screen.day_card)


def test_a_gentle_day_is_named_and_leads_to_the_flare_up_plan(screen, walked, qtbot):
    walked.flare_ups.keep(FlareUp(id="f", starts_on=SATURDAY, ends_on=SATURDAY, note="The move."))
    screen.show_day(SATURDAY)
    said = words(screen.day_card)
    assert "A gentle day in a flare-up: 9 May." in said
    assert "The move." in said
    with qtbot.waitSignal(screen.go_to) as gone:
        press(screen.day_card, "Open the flare-up plan")
    assert gone.args == ["flare", None]


def test_the_month_tells_of_sessions_and_flare_ups(screen, walked):
    walked.flare_ups.keep(FlareUp(id="f", starts_on=SATURDAY, ends_on=SATURDAY))
    screen.show_day(SATURDAY)
    settle()
    item = screen.month_card.month.currentItem()
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Saturday 9 May: 1 session, a flare-up"


def test_a_word_in_the_note_of_a_session_is_found_and_opens_its_day(screen):
    assert "1 place found." in look_for(screen, "bench")
    press(screen.search_card, "Saturday 9 May 2026: Walk")
    assert screen.day == SATURDAY
    assert screen.day_card.isVisible()


def test_why_an_activity_matters_is_found_and_opens_the_activity(screen, qtbot):
    look_for(screen, "ducks")
    with qtbot.waitSignal(screen.go_to) as gone:
        press(screen.search_card, "Activity: Walk")
    assert gone.args == ["pacing", ("activity", "walk")]


def test_words_that_nobody_wrote_are_told_calmly(screen):
    assert "Nothing found. Fewer letters find more." in look_for(screen, "zebra")


def test_what_is_typed_is_looked_for_without_a_key_press(screen, qtbot):
    press(screen, "Search your diary")
    QTest.keyClicks(screen.search_card.line, "ducks")
    qtbot.waitUntil(lambda: screen.search_card.told.text() == "1 place found.")


def test_a_deleted_activity_lies_in_the_bin_with_its_sessions(screen, walked, clock, qtbot):
    walked.activities.remove("walk", clock.now())
    press(screen, "Deleted entries")
    assert "Activity with 1 session: Walk" in words(screen.bin_card)
    with qtbot.waitSignal(screen.said) as said:
        press(screen.bin_card, "Put back: Activity with 1 session: Walk")
    assert walked.sessions.find("s") is not None
    said.args[0].undo()
    assert walked.activities.find("walk") is None


def test_sessions_measures_and_flare_ups_are_put_back(screen, walked, clock):
    walked.measures.keep(PacingMeasure(id="m", activity_id="knit", day=SATURDAY, amount=1))
    walked.flare_ups.keep(FlareUp(id="f", starts_on=SATURDAY, ends_on=date(2026, 5, 10)))
    walked.sessions.remove("s", clock.now())
    walked.measures.remove("m", clock.now())
    walked.flare_ups.remove("f", clock.now())
    press(screen, "Deleted entries")
    for name in (
        "Saturday 9 May: Walk, 8 min",
        "Saturday 9 May: Measure: Knitting, once",
        "Flare-up: 9 May to 10 May",
    ):
        press(screen.bin_card, f"Put back: {name}")
    assert walked.sessions.find("s") is not None
    assert walked.measures.of("knit")
    assert walked.flare_ups.all()
    assert "Nothing was deleted in the last 30 days." in words(screen.bin_card)


def test_a_measure_does_not_come_back_into_a_plan_that_has_begun_without_it(
    screen, walked, clock, qtbot
):
    walked.measures.keep(PacingMeasure(id="m", activity_id="knit", day=SATURDAY, amount=1))
    walked.measures.remove("m", clock.now())
    walked.activities.keep(
        Activity(
            id="knit", name="Knitting", unit=AmountUnit.REPETITIONS, clinic_quota=4,
            starts_on=SATURDAY, rule=Rule(growth=Growth.NONE, growth_pct=0),
        )
    )  # fmt: skip
    press(screen, "Deleted entries")
    with qtbot.waitSignal(screen.said) as said:
        press(screen.bin_card, "Put back: Saturday 9 May: Measure: Knitting, once")
    assert said.args[0].text == "Its plan has begun without this measure. So it stays in the bin."
    assert walked.measures.of("knit") == ()
