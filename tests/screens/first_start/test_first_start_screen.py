"""First start: at most five pages, none required, and nothing chosen is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from companion.domain.diary import CheckIn
from companion.domain.profile import Ask
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.first_start.first_start_screen import FirstStartScreen
from companion.screens.first_start.where_kept import place_warning
from companion.screens.today.today_screen import TodayScreen
from companion.settings import Settings
from companion.store.places import Place
from companion.ui.text import PlainLabel
from companion.ui.theme import apply_theme
from tests.every_screen import Running, make_folder
from tests.every_screen import clock as a_clock
from tests.every_screen import press as press_and_settle


@pytest.fixture
def screen(dressed, stores, safe, settings, paths, clock, changes, qtbot):
    screen = FirstStartScreen(
        stores, settings, paths, clock, changes, lambda: apply_theme(dressed, settings), safe
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


def words_in_sight(screen):
    return [each.text() for each in screen.findChildren(PlainLabel) if each.isVisible()]


def test_who_brought_entries_along_is_asked_only_who_can_open_them(tmp_path, qapp):
    """As after `companion import` into an empty folder, in the whole window."""
    folder = make_folder(tmp_path / "companion", "new")
    opened = open_companion(AppPaths.under(folder), a_clock())
    at = a_clock().local()
    opened.stores.diary.add(CheckIn(id="brought", day=at.date(), recorded_at=at))
    opened.close()
    running = Running(folder, Settings(theme="light"), (1280, 820))
    try:
        first, said = running.shown, words_in_sight(running.shown)
        assert said[:2] == [
            "Welcome to Companion",
            "Your entries are here already. Only this page comes before them.",
        ]
        assert "Where your entries are kept" in said
        assert "Who can open it?" in said
        assert not {"Five short pages", "Your programme", "What Companion is"} & set(said)
        buttons = [each for each in (first.next, first.back, first.skip, first.restore,
                                     first.skip_all) if each.isVisible()]  # fmt: skip
        assert [each.words for each in buttons] == ["Start with today"]
        press_and_settle(first.next)
        assert isinstance(running.shown, TodayScreen)
        assert running.stores.profile.get().started
    finally:
        running.close()


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
    screen, stores, safe, settings, paths, clock, changes, qtbot
):
    for _ in range(3):
        press(qtbot, screen.skip)
    screen.steps[3].words.set_words(["Choir"])
    press(qtbot, screen.next)
    screen.close()
    again = FirstStartScreen(stores, settings, paths, clock, changes, lambda: None, safe)
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


# --- a passphrase, for who wants one ----------------------------------------------------


PASSPHRASE = "river lamp seven coats"


def type_back(form):
    for at, field in zip(form.check.asked, form.check.fields, strict=True):
        field.set_text(form.recovery.groups.cells[at].signs.text())


def to_the_form(screen, qtbot):
    press(qtbot, screen.next)
    press(qtbot, screen.steps[1].choose)
    return screen.steps[1].form


def test_without_a_press_there_is_no_passphrase_and_the_page_says_what_that_means(
    screen, safe, qtbot
):
    press(qtbot, screen.next)
    step = screen.steps[1]
    assert step.state.text() == "Your diary opens without a passphrase."
    assert "copy of the whole folder" in step.means.text()
    press(qtbot, screen.next)
    assert not safe.has_passphrase


def test_while_a_passphrase_is_set_there_is_one_way_on(screen, safe, qtbot):
    form = to_the_form(screen, qtbot)
    assert not screen.foot.isVisible()
    assert not screen.skip_all.isVisible()
    form.new.field.set_text(PASSPHRASE)
    press(qtbot, form.new.go_on)
    press(qtbot, form.recovery.go_on)
    type_back(form)
    press(qtbot, form.check.go_on)
    press(qtbot, form.done.go_on)
    assert safe.has_passphrase
    assert screen.steps[1].state.text() == "Your diary opens with your passphrase."
    assert not screen.steps[1].choose.isVisible()
    assert screen.next.hasFocus()


def test_leaving_it_says_that_nothing_was_changed(screen, safe, qtbot):
    form = to_the_form(screen, qtbot)
    form.new.field.set_text(PASSPHRASE)
    press(qtbot, form.new.go_on)
    press(qtbot, form.recovery.leave)
    assert "The recovery key you saw opens nothing." in screen.steps[1].told.text()
    assert screen.steps[1].choose.isVisible()
    assert screen.foot.isVisible()
    assert not safe.has_passphrase


def test_closing_the_window_in_the_middle_leaves_nothing_behind(screen, safe, qtbot):
    form = to_the_form(screen, qtbot)
    form.new.field.set_text(PASSPHRASE)
    screen.leave()
    assert form.new.field.text == ""
    assert not safe.has_passphrase


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (None, ""),
        (Place.DROPBOX, "Dropbox copies what lies in this folder."),
        (Place.NETWORK, "This folder lies on a network disk."),
    ],
)
def test_a_folder_that_others_touch_is_told(place, said):
    assert place_warning(place).startswith(said)
    assert bool(place_warning(place)) is bool(said)


def test_the_warning_stands_on_the_page(
    dressed, stores, safe, settings, clock, changes, qtbot, tmp_path
):
    paths = AppPaths.under(tmp_path / "Dropbox" / "diary")
    screen = FirstStartScreen(stores, settings, paths, clock, changes, lambda: None, safe)
    qtbot.addWidget(screen)
    said = [label.text() for label in screen.steps[1].findChildren(type(screen.error))]
    assert any("Tell Dropbox to leave this folder out." in text for text in said)
