"""First start: at most five pages, none required, and nothing chosen is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from companion.domain.profile import Ask
from companion.screens.first_start.first_start_screen import FirstStartScreen
from companion.ui.theme import apply_theme


@pytest.fixture
def screen(dressed, stores, settings, paths, clock, changes, qtbot):
    screen = FirstStartScreen(
        stores, settings, paths, clock, changes, lambda: apply_theme(dressed, settings)
    )
    qtbot.addWidget(screen)
    screen.resize(1280, 820)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_enter_goes_through_all_pages_to_today(screen, stores, qtbot):
    assert len(screen.steps) <= 5
    with qtbot.waitSignal(screen.finished):
        for _ in screen.steps:
            qtbot.keyClick(screen.next, Qt.Key.Key_Return)
    assert stores.profile.get().started
    assert stores.profile.get().asks == frozenset(Ask)


def test_enter_goes_on_from_the_first_moment(screen):
    assert screen.next.hasFocus()


def test_one_page_at_a_time_and_how_far_it_is(screen, qtbot):
    press(qtbot, screen.next)
    assert [step.isVisible() for step in screen.steps] == [False, True, False, False, False]
    assert screen.page.line.text() == "Page 2 of 5. Nothing is required."
    said = [label.accessibleName() for label in screen.overview.words]
    assert said[1] == "Where your entries are kept, open now"
    assert said[2] == "Your programme"


def test_all_of_it_can_be_skipped_with_one_press(screen, stores, qtbot):
    with qtbot.waitSignal(screen.finished):
        press(qtbot, screen.skip_all)
    assert stores.profile.get().started


def test_where_entries_are_kept_is_said_with_the_folder(screen, paths, qtbot):
    press(qtbot, screen.next)
    said = [label.text() for label in screen.steps[1].findChildren(type(screen.error))]
    assert str(paths.data) in said


def test_the_programme_is_kept(screen, stores, qtbot):
    press(qtbot, screen.next)
    press(qtbot, screen.skip)
    form = screen.steps[2].form
    press(qtbot, form.has_one)
    form.first.value = date(2026, 4, 13)
    qtbot.keyClicks(form.weeks.line, "12")
    press(qtbot, screen.next)
    profile = stores.profile.get()
    assert (profile.programme_first, profile.programme_weeks) == (date(2026, 4, 13), 12)
    assert not profile.started


@pytest.mark.parametrize("weeks", ["0", "60", "twelve", "٣", "-1"])
def test_weeks_that_cannot_be_are_told_at_the_field(screen, stores, weeks, qtbot):
    press(qtbot, screen.skip)
    press(qtbot, screen.skip)
    form = screen.steps[2].form
    press(qtbot, form.has_one)
    form.weeks.set_text(weeks)
    press(qtbot, screen.next)
    assert form.weeks.error == "Weeks are a number from 1 to 52."
    assert screen.place == 2
    assert stores.profile.get().programme_first is None


def test_own_words_become_the_buttons_of_today(screen, stores, qtbot):
    for _ in range(3):
        press(qtbot, screen.skip)
    step = screen.steps[3]
    step.words.set_words(["Walking", "Choir & tea"])
    step.asks[Ask.PAIN].setChecked(False)
    press(qtbot, screen.next)
    assert stores.profile.get().more_of == ("Walking", "Choir & tea")
    assert Ask.PAIN not in stores.profile.get().asks


def test_text_size_and_theme_change_at_once(screen, settings, qtbot):
    for _ in range(4):
        press(qtbot, screen.skip)
    form = screen.steps[4].form
    qtbot.mouseClick(form.sizes.segments[-1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.themes.segments[2], Qt.MouseButton.LeftButton)
    assert (settings.text_size_percent, settings.theme) == (200, "dark")


def test_back_shows_what_was_chosen(screen, qtbot):
    press(qtbot, screen.next)
    press(qtbot, screen.back)
    assert screen.place == 0
    assert screen.back.isHidden()


def test_closing_in_the_middle_goes_on_there_with_what_was_kept(
    screen, stores, settings, paths, clock, changes, qtbot
):
    for _ in range(3):
        press(qtbot, screen.skip)
    screen.steps[3].words.set_words(["Choir"])
    press(qtbot, screen.next)
    screen.close()
    again = FirstStartScreen(stores, settings, paths, clock, changes, lambda: None)
    qtbot.addWidget(again)
    assert again.steps[3].words.words() == ("Choir",)
    assert not stores.profile.get().started


def test_a_day_that_cannot_be_read_is_not_replaced_by_another(screen, stores, qtbot):
    press(qtbot, screen.skip)
    press(qtbot, screen.skip)
    form = screen.steps[2].form
    press(qtbot, form.has_one)
    form.first.line.setText("31.13.2026")
    press(qtbot, screen.next)
    assert screen.place == 2
    assert stores.profile.get().programme_first is None
