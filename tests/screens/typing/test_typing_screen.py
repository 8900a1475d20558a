"""A paper diary is typed in by the keyboard alone, and nothing that is kept is written over."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity, AmountUnit
from companion.domain.diary import CheckIn
from companion.domain.profile import Ask, Profile
from companion.domain.sleep import Night
from companion.domain.times import WallTime
from companion.screens.typing.typing_screen import TypingScreen
from tests.every_screen import settle

MONDAY = date(2026, 5, 11)
TUESDAY = MONDAY + timedelta(1)  # today


@pytest.fixture
def opened(qtbot, dressed, stores, clock, changes):
    def make(width=1072, first=MONDAY, height=900):
        screen = TypingScreen(stores, clock, changes)
        qtbot.addWidget(screen)
        screen.notices = []
        screen.said.connect(screen.notices.append)
        screen.resize(width, height)
        screen.open_at(first)
        screen.show()
        qtbot.waitExposed(screen)
        return screen

    return make


def type_in(screen, key, day, text):
    cell = screen.grid.cells[(key, day)]
    cell.selectAll()
    QTest.keyClicks(cell, text)


def test_a_day_goes_down_with_enter_and_on_to_the_next_one(opened, stores):
    screen = opened()
    cell = screen.grid.cells[("did", MONDAY)]
    cell.setFocus()
    for text in ("Walked, cooked", "4", "5", "7", "2", "6", "3", "8", "2310", "23:30", "20",
                 "2", "40 min", "6:30", "7"):  # fmt: skip
        QTest.keyClicks(screen.focusWidget(), text)
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    assert screen.focusWidget() is screen.grid.cells[("did", TUESDAY)]
    screen.save_all.click()
    (check_in,) = stores.diary.on(MONDAY)
    assert check_in.did == ("Walked", "cooked")
    assert (check_in.interference, check_in.pain_average, check_in.pain_worst) == (4, 5, 7)
    assert (check_in.pain_least, check_in.mood, check_in.fatigue) == (2, 6, 3)
    night = stores.sleep.on(MONDAY)
    assert (night.quality, night.into_bed, night.out_of_bed) == (
        8,
        WallTime(23, 10),
        WallTime(7, 0),
    )
    assert (night.sleep_latency_min, night.awakenings, night.awake_min) == (20, 2, 40)
    assert night.time_zone == "Europe/London"
    assert screen.notices[-1].text == "1 day saved"


def test_undo_takes_all_of_it_back(opened, stores):
    screen = opened()
    type_in(screen, "interference", MONDAY, "4")
    type_in(screen, "quality", TUESDAY, "6")
    screen.save()
    assert screen.notices[-1].text == "2 days saved"
    screen.notices[-1].undo()
    assert stores.diary.between(date.min, date.max) == ()
    assert stores.sleep.between(date.min, date.max) == ()


def test_what_is_kept_stands_there_and_is_never_written_over(opened, stores, clock):
    kept = CheckIn(id="a", day=MONDAY, recorded_at=clock.local(), interference=3, note="Mine")
    stores.diary.add(kept)
    stores.sleep.add(Night(id="n", day=MONDAY, quality=5))
    screen = opened()
    assert screen.grid.cells[("interference", MONDAY)].isReadOnly()
    assert screen.grid.cells[("interference", MONDAY)].text() == "3"
    type_in(screen, "interference", MONDAY, "9")
    type_in(screen, "mood", MONDAY, "6")
    screen.save()
    (check_in,) = stores.diary.on(MONDAY)
    assert (check_in.id, check_in.interference, check_in.mood, check_in.note) == ("a", 3, 6, "Mine")
    assert stores.sleep.on(MONDAY).quality == 5
    screen.notices[-1].undo()
    assert stores.diary.on(MONDAY) == (kept,)


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("interference", "11", "from 0 to 10"),
        ("interference", "four", "from 0 to 10"),
        ("interference", "-1", "from 0 to 10"),
        ("awakenings", "many", "whole number"),
        ("into_bed", "99:99", "00 to 59"),
        ("sleep_latency_min", "long", "“40”"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place_and_nothing_is_lost(
    opened, stores, key, text, said
):
    screen = opened()
    type_in(screen, "mood", MONDAY, "5")
    type_in(screen, key, TUESDAY, text)
    screen.save()
    told = screen.grid.told[key].text()
    assert told.startswith("Tuesday 12 May")
    assert said in told or "like" in told
    assert screen.focusWidget() is screen.grid.cells[(key, TUESDAY)]
    assert stores.diary.between(date.min, date.max) == ()
    assert screen.grid.cells[("mood", MONDAY)].text() == "5"


def test_one_answer_that_cannot_be_kept_is_told_in_good_english(opened):
    screen = opened()
    type_in(screen, "mood", MONDAY, "fine")
    screen.save()
    assert screen.problem.text().startswith("1 answer cannot be kept like that.")


def test_answers_that_cannot_both_be_right_are_told(opened, stores):
    screen = opened()
    type_in(screen, "pain_average", MONDAY, "8")
    type_in(screen, "pain_worst", MONDAY, "3")
    screen.save()
    assert "higher than" in screen.grid.told["pain_average"].text()
    assert set(screen.grid.wrong) == {("pain_average", MONDAY), ("pain_worst", MONDAY)}
    assert stores.diary.on(MONDAY) == ()
    type_in(screen, "pain_worst", MONDAY, "9")
    assert screen.grid.wrong == {}
    assert screen.problem.isHidden()


def test_all_that_cannot_be_kept_is_marked_at_once_and_the_first_has_the_keyboard(opened, stores):
    screen = opened()
    type_in(screen, "mood", MONDAY, "5")
    type_in(screen, "fatigue", TUESDAY, "tired")
    type_in(screen, "interference", TUESDAY, "11")
    type_in(screen, "into_bed", MONDAY, "99:99")
    screen.save()
    wrong = [("interference", TUESDAY), ("fatigue", TUESDAY), ("into_bed", MONDAY)]
    assert list(screen.grid.wrong) == wrong
    for place, cell in screen.grid.cells.items():
        assert cell.is_marked == (place in wrong)
        assert bool(cell.accessibleDescription()) == (place in wrong)
    assert "0 to 10" in screen.grid.cells[wrong[0]].accessibleDescription()
    assert screen.focusWidget() is screen.grid.cells[wrong[0]]
    assert screen.problem.text().startswith("3 answers")
    assert stores.diary.between(date.min, date.max) == ()
    type_in(screen, "interference", TUESDAY, "4")
    assert list(screen.grid.wrong) == wrong[1:]
    assert screen.grid.told["interference"].isHidden()
    type_in(screen, "fatigue", TUESDAY, "4")
    type_in(screen, "into_bed", MONDAY, "23:10")
    screen.save()
    assert stores.diary.on(MONDAY)[0].mood == 5
    assert stores.diary.on(TUESDAY)[0].fatigue == 4
    assert stores.sleep.on(MONDAY).into_bed == WallTime(23, 10)


def test_what_is_wrong_and_its_sentence_are_in_sight_in_a_small_window(opened):
    screen = opened(width=800, height=600)
    type_in(screen, "out_of_bed", MONDAY, "7")
    type_in(screen, "fatigue", MONDAY, "tired")
    screen.save_all.setFocus()
    settle()
    screen.save()
    settle()
    for part in (screen.grid.cells["fatigue", MONDAY], screen.grid.told["fatigue"]):
        seen = part.visibleRegion().boundingRect()
        assert seen.height() == part.height()


def test_a_pacing_diary_becomes_sessions(opened, stores):
    for each in (Activity(id="walk", name="Walk"),
                 Activity(id="steps", name="Stairs", unit=AmountUnit.STEPS)):  # fmt: skip
        stores.activities.keep(each)
    screen = opened()
    screen.which.segments[1].click()
    type_in(screen, "walk", MONDAY, "8.5")
    type_in(screen, "steps", MONDAY, "12")
    type_in(screen, "note", MONDAY, "In the rain")
    screen.save()
    done = {each.activity_id: each.amount for each in stores.sessions.between(MONDAY, MONDAY)}
    assert done == {"walk": 8.5, "steps": 12}
    assert stores.diary.on(MONDAY)[0].note == "In the rain"
    assert screen.grid.cells[("walk", MONDAY)].isReadOnly()
    screen.notices[-1].undo()
    assert stores.sessions.between(MONDAY, MONDAY) == ()


def test_half_a_step_is_told(opened, stores):
    stores.activities.keep(Activity(id="steps", name="Stairs", unit=AmountUnit.STEPS))
    screen = opened()
    screen.which.segments[1].click()
    type_in(screen, "steps", MONDAY, "1.5")
    type_in(screen, "note", MONDAY, "In the rain")
    screen.save()
    assert list(screen.grid.wrong) == [("steps", MONDAY)]
    assert stores.sessions.all() == ()


def test_days_that_have_not_begun_are_not_there(opened):
    screen = opened()
    assert {day for _, day in screen.grid.cells} == {MONDAY, TUESDAY}
    assert not screen.later.isEnabled()
    screen.earlier.click()
    assert len({day for _, day in screen.grid.cells}) == 7
    assert screen.later.isEnabled()


def test_another_week_saves_what_was_typed_first(opened, stores):
    screen = opened()
    type_in(screen, "mood", MONDAY, "5")
    screen.earlier.click()
    assert stores.diary.on(MONDAY)[0].mood == 5
    type_in(screen, "mood", MONDAY - timedelta(7), "x")
    screen.earlier.click()
    assert screen.problem.text()
    assert ("mood", MONDAY - timedelta(7)) in screen.grid.cells


def test_what_is_typed_and_not_saved_is_there_again(opened):
    screen = opened()
    type_in(screen, "mood", MONDAY, "5")
    screen.keep_all()
    again = opened()
    assert again.grid.cells[("mood", MONDAY)].text() == "5"
    again.save()
    assert opened().grid.typed_cells() == {}


def test_whoever_switched_pain_off_is_not_asked_for_it(opened, stores):
    stores.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    assert ("pain_average", MONDAY) not in opened().grid.cells


def test_where_it_is_narrow_some_days_are_in_sight_and_none_is_lost(opened, stores):
    screen = opened(width=560, first=MONDAY - timedelta(7))
    shown = screen.grid.days_in_sight
    assert 1 <= len(shown) < 7
    assert not screen.narrow.isHidden()
    screen.later_days.click()
    assert screen.grid.days_in_sight[0] > shown[0]
    screen.grid.go_to(("mood", MONDAY - timedelta(1)))
    assert MONDAY - timedelta(1) in screen.grid.days_in_sight


def test_save_with_nothing_typed_says_so(opened):
    screen = opened()
    screen.save()
    assert screen.problem.text() == "Nothing is typed in yet."
