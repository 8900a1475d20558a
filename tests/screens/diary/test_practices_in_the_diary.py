"""What was practised is read in the diary, marked in the month, found, and put back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from companion.screens.diary.diary_screen import DiaryScreen
from tests.screens.diary.test_pacing_in_the_diary import look_for, press, settle, words
from tests.store.practising import BREATHED, MONDAY, TYPED_IN


@pytest.fixture
def screen(dressed, stores, clock, changes, qtbot):
    for each in (BREATHED, TYPED_IN):
        stores.practised.keep(each)
    screen = DiaryScreen(stores, clock, changes)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    return screen


def test_a_day_says_what_was_practised_and_leads_to_where_it_is_changed(screen, qtbot):
    screen.show_day(MONDAY)
    said = words(screen.day_card)
    assert "Slow breathing" in said
    assert "4.5 min  ·  tension 6 before, 4 after" in said
    assert BREATHED.note in said
    assert "Body scan" in said
    assert "No entries. You can write about this day at any time." not in said
    with qtbot.waitSignal(screen.go_to) as gone:
        press(screen.day_card, "Open this practice: Slow breathing")
    assert gone.args == ["calm", ("log", BREATHED.id)]


def test_the_month_marks_the_days_with_a_practice_and_says_so(screen, stores, clock):
    screen.show_day(MONDAY)
    settle()
    item = screen.month_card.month.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Monday 4 May: a practice"
    assert any("Square: a practice." in each for each in words(screen))
    for each in (BREATHED, TYPED_IN):
        stores.practised.remove(each.id, clock.now())
    settle()
    item = screen.month_card.month.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Monday 4 May: no entries"
    assert not any("Square" in each for each in words(screen))


def test_a_word_of_a_note_is_found_and_opens_its_day(screen):
    assert "1 place found." in look_for(screen, "kitchen")
    press(screen.search_card, "Monday 4 May 2026: Practice")
    assert screen.day == MONDAY


def test_what_was_deleted_is_put_back(screen, stores, clock):
    stores.practised.remove(BREATHED.id, clock.now())
    press(screen, "Deleted entries")
    assert "Monday 4 May: Slow breathing" in words(screen.bin_card)
    press(screen.bin_card, "Put back: Monday 4 May: Slow breathing")
    assert stores.practised.find(BREATHED.id) == BREATHED


def test_a_practice_nobody_knows_any_more_is_called_one_of_before(screen, stores):
    stores.practised.keep(replace(BREATHED, practice_id="of-an-older-one"))
    screen.show_day(MONDAY)
    assert "A practice of before" in words(screen.day_card)
