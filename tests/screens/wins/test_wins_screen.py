"""The page of small wins: written, changed, deleted, and looked for only where that is wanted."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from companion.domain.goals_profile import GoalsProfile
from companion.domain.win import FoundBy, Win
from companion.errors import CompanionError
from companion.screens.wins.wins_screen import WinsScreen
from tests.screens.pacing.one_activity import press, settle, words

TODAY = date(2026, 5, 12)
FOUND = Win(
    id="found", day=date(2026, 4, 29), text="Walk: you stopped at 12 min on a good day.",
    found_by=FoundBy.STOPPED_AT_QUOTA,
)  # fmt: skip
OWN = Win(id="own", day=date(2026, 5, 5), text="Cooked for two")


@pytest.fixture
def opened(qtbot, dressed, stores, clock, changes):
    def make(*wins):
        stores.wins.keep(*wins)
        screen = WinsScreen(stores, clock, changes)
        qtbot.addWidget(screen)
        screen.resize(1072, 900)
        screen.notices = []
        screen.said.connect(screen.notices.append)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.open_at(None)
        settle()
        return screen

    return make


def test_they_stand_month_by_month_the_last_first(opened):
    screen = opened(FOUND, OWN)
    shown = words(screen.wins)
    assert shown[1:] == [
        "May 2026", "Cooked for two", "Tuesday 5 May",
        "April 2026", FOUND.text, "Wednesday 29 April  ·  Found for you",
    ]  # fmt: skip


def test_where_there_are_none_it_says_so(opened):
    assert "Nothing is written down yet." in words(opened().wins)


def test_the_calendar_stands_in_the_line_of_the_day(opened):
    """The page has this room in a window of 1280 pixels."""
    screen = opened()
    day = screen.form.day
    buttons = (day.before, day.after, day.calendar)
    assert {button.y() for button in buttons} == {day.line.y()}


def test_one_is_written_by_keyboard_alone(opened, stores):
    screen = opened()
    assert screen.form.words.hasFocus()
    QTest.keyClicks(screen.form.words, "Sat through the whole film")
    screen.save()
    (win,) = stores.wins.all()
    assert (win.text, win.day, win.found_by) == ("Sat through the whole film", TODAY, FoundBy.ME)
    assert screen.notices[-1].text == "Your small win is kept for Tuesday 12 May 2026."
    screen.notices[-1].undo()
    assert stores.wins.all() == ()


def test_what_is_typed_in_two_lines_becomes_one(opened, stores):
    screen = opened()
    screen.form.words.setPlainText(" Sat through\n the  film ")
    screen.save()
    assert stores.wins.all()[0].text == "Sat through the film"


def test_an_empty_one_is_told_and_not_kept(opened, stores):
    screen = opened()
    press(screen.form.save_button)
    assert screen.form.error.said == "“Words” is empty. A word or two is enough."
    assert stores.wins.all() == ()


def test_ten_thousand_letters_are_told_at_their_field(opened, stores):
    screen = opened()
    pasted = QMimeData()
    pasted.setText("a" * 10_000)
    screen.form.words.insertFromMimeData(pasted)
    assert "9,900" in screen.form.words.complaint
    screen.form.words.setPlainText("a" * 10_000)  # as a draft of another version might have it
    screen.save()
    assert screen.form.error.said == "“Words” is longer than 100 characters."
    assert stores.wins.all() == ()


def test_tomorrow_has_no_wins_yet(opened, stores):
    screen = opened()
    QTest.keyClicks(screen.form.words, "Went to the sea")
    screen.form.day.line.setText("13 May 2026")
    screen.save()
    assert stores.wins.all() == ()
    assert screen.form.day.line.accessibleDescription()


def test_one_is_changed_and_stays_found(opened, stores):
    screen = opened(FOUND)
    press(screen.wins.change_buttons[0])
    assert screen.form.words.text == FOUND.text
    screen.form.words.setPlainText("I stopped in time")
    press(screen.form.save_button)
    settle()
    assert stores.wins.all() == (replace(FOUND, text="I stopped in time"),)
    screen.notices[-1].undo()
    assert stores.wins.all() == (FOUND,)


def test_one_is_deleted_and_had_back(opened, stores):
    screen = opened(OWN, FOUND)
    press(screen.wins.delete_buttons[0])
    settle()
    assert stores.wins.all() == (FOUND,)
    assert screen.notices[-1].text == "The small win is deleted. It stays in the bin for 30 days."
    screen.notices[-1].undo()
    settle()
    assert stores.wins.all() == (FOUND, OWN)
    assert "Cooked for two" in words(screen.wins)


def test_one_that_cannot_be_deleted_stays_and_its_card_says_why(opened, stores, monkeypatch):
    screen = opened(OWN)

    def full(*_):
        raise CompanionError("The disk is full.", "The win is still here.")

    with monkeypatch.context() as on_a_full_disk:
        on_a_full_disk.setattr(stores.wins, "remove", full)
        press(screen.wins.delete_buttons[0])
    assert screen.wins.error.said == "The disk is full. The win is still here."
    assert (stores.wins.all(), screen.notices) == ((OWN,), [])
    press(screen.wins.delete_buttons[0])
    assert screen.wins.error.said == ""
    assert stores.wins.all() == ()


def test_one_that_is_deleted_while_it_is_changed_is_not_kept_anew(opened, stores, clock):
    screen = opened(OWN)
    press(screen.wins.change_buttons[0])
    QTest.keyClicks(screen.form.words, ", twice")
    stores.wins.remove("own", clock.now())
    settle()
    press(screen.form.save_button)
    assert "was deleted" in screen.form.error.said
    assert stores.wins.all() == ()


def test_what_is_typed_survives(opened, stores):
    screen = opened(OWN)
    press(screen.wins.change_buttons[0])
    QTest.keyClicks(screen.form.words, ", twice")
    screen.leave()
    again = opened()
    assert again.form.words.text == "Cooked for two, twice"
    assert again.form.changes == "own"
    press(again.form.cancel_button)
    assert again.form.words.text == ""
    assert opened().form.words.text == ""


def test_what_is_typed_is_set_aside_for_another_and_can_be_had_back(opened):
    screen = opened(OWN)
    QTest.keyClicks(screen.form.words, "Went to the sea")
    press(screen.wins.change_buttons[0])
    assert screen.form.words.text == "Cooked for two"
    screen.notices[-1].undo()
    assert screen.form.words.text == "Went to the sea"


def test_the_rules_can_be_switched_off_and_on(opened, stores):
    screen = opened()
    stores.goals_profile.keep(GoalsProfile(review_weeks=8))
    settle()
    switch = screen.finding.setting.switch
    assert switch.isChecked()
    switch.click()
    settle()
    assert stores.goals_profile.get() == GoalsProfile(review_weeks=8, finds_wins=False)
    screen.notices[-1].undo()
    settle()
    assert switch.isChecked()
    assert stores.goals_profile.get().finds_wins


def test_escape_leads_back_to_the_goals(opened):
    screen = opened()
    told = []
    screen.go_to.connect(lambda page, what: told.append((page, what)))
    screen.go_back()
    QTest.keyClick(screen.back, Qt.Key.Key_Space)
    assert told == [("goals", None)] * 2


def test_a_place_is_held_and_come_back_to(opened):
    screen = opened(OWN, FOUND)
    press(screen.wins.change_buttons[1])
    held = screen.where()
    again = opened()
    again.come_back(held)
    assert again.form.words.text == FOUND.text
    again.come_back(None)
    again.open_at("own")
    assert again.form.words.text == "Cooked for two"


def test_four_hundred_are_shown_twenty_at_a_time(opened):
    screen = opened(*(replace(OWN, id=f"w{n}", text=f"Win {n}") for n in range(400)))
    assert len(screen.wins.change_buttons) == 20
    press(screen.wins.more)
    assert len(screen.wins.change_buttons) == 40
