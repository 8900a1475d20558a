"""What a message at the foot of the window leaves alone, in the real window."""

import sys

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.laterality import EXERCISE_ID
from companion.screens.forms.passphrase_form import Aim
from companion.screens.settings.settings_screen import SettingsScreen
from companion.screens.today.today_screen import TodayScreen
from companion.settings import Settings
from companion.ui.screen import Notice
from tests.deeds_of_questionnaires import (
    delete_one,
    delete_what_was_rated,
    fill_one_in,
    rate_my_activities,
    write_a_total_down,
)
from tests.every_screen import Running, make_folder, press, settle

LARGE = Settings(theme="light", text_size_percent=200)


@pytest.fixture
def start(qapp, tmp_path):
    """Starts the app on an empty diary, after its first start."""
    runs = []
    make_folder(tmp_path / "companion", "empty")

    def begin(settings=None, size=(1280, 820)):
        looks = settings or Settings(theme="light")
        runs.append(Running(tmp_path / "companion", looks, size))
        return runs[-1]

    yield begin
    for each in runs:
        each.close()


def on_screen(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def rail_of(running):
    return {key: on_screen(button) for key, button in running.window.rail.buttons.items()}


def click(widget):
    """A real press; what goes wrong in it goes where the app says what went wrong."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def fill_disk(running, pages=None):
    database = running.companion.opened.database
    pages = pages or database.read("PRAGMA page_count")[0][0]
    database.read(f"PRAGMA max_page_count = {pages}")


def type_a_long_note(running):
    press(running.shown.card.more_button)
    note = running.shown.card.editor.form._more.note
    note.text = "long " * 1_900
    QTest.keyClicks(note, "typed")
    return note


# --- the rail stays where it is ---------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 820), (1280, 520), (640, 480)])
def test_no_page_on_the_rail_moves_while_a_message_shows(start, size):
    running = start(size=size)
    before = rail_of(running)
    press(running.shown.card.hard_day)
    settle()
    assert running.window.toast.isVisible()
    assert rail_of(running) == before


@pytest.mark.parametrize("looks", [None, LARGE])
def test_in_a_narrow_window_the_message_covers_no_page_of_the_rail(start, looks):
    running = start(looks, size=(640, 480))
    press(running.shown.card.hard_day)
    settle()
    message = on_screen(running.window.toast)
    assert not any(message.intersects(button) for button in rail_of(running).values())
    assert on_screen(running.window.stack).contains(message)


# --- a full disk ------------------------------------------------------------------------


def test_on_a_full_disk_the_first_press_on_another_page_opens_it_and_tells(start, monkeypatch):
    running = start()
    tell = running.companion.telling.known  # as in a real run
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: tell(error))
    note = type_a_long_note(running)
    fill_disk(running)
    click(running.window.rail.buttons["settings"])
    assert isinstance(running.shown, SettingsScreen)
    assert running.window.rail.buttons["settings"].isChecked()
    assert "disk is full" in running.window.toast.text
    click(running.window.rail.buttons["today"])
    assert isinstance(running.shown, TodayScreen)
    assert note.text.endswith("typed")
    fill_disk(running, pages=100_000)
    assert running.window.keep_typing() == []
    (form,) = running.stores.drafts.forms()
    assert running.stores.drafts.unkept == {}
    assert "long" in str(running.stores.drafts.get(form))


# --- a message makes way for what begins ------------------------------------------------


def leave_the_passphrase_form(running):
    running.window.open_page("settings")
    running.shown.passphrase.open_for(Aim.SET)
    settle()
    press(running.shown.passphrase.form.new.leave)
    settle()
    assert running.window.toast.text.startswith("Nothing was changed.")
    assert running.window.toast.isVisible()


def test_words_about_one_form_do_not_lie_over_the_next(start):
    running = start()
    for open_next in ("passphrase", "kept"):
        leave_the_passphrase_form(running)
        if open_next == "passphrase":
            running.shown.passphrase.open_for(Aim.SET)
        else:
            press(running.shown.kept.show_it)
        settle()
        assert not running.window.toast.isVisible()


def test_a_message_that_can_be_undone_stays_its_whole_time(start):
    running = start()
    press(running.shown.card.hard_day)
    running.window.open_page("settings")
    running.shown.passphrase.open_for(Aim.SET)
    settle()
    assert running.window.toast.isVisible()
    click(running.window.toast.undo_button)
    assert running.window.toast.text == "Undone."


@pytest.mark.parametrize(
    ("deeds", "said"),
    [
        ((fill_one_in,), "“How it is going on the whole” is saved. You can change it at any time."),
        ((fill_one_in, delete_one),
         "“How it is going on the whole” is deleted. It stays in the bin for 30 days."),
        ((write_a_total_down,),
         "“PSEQ” is saved. You can change it at any time."),
        ((rate_my_activities,), "Your ratings are saved. You can change them at any time."),
        ((rate_my_activities, delete_what_was_rated),
         "Your ratings are deleted. They stay in the bin for 30 days."),
    ],
)  # fmt: skip
def test_a_message_that_lies_over_another_page_says_of_what_it_speaks(start, deeds, said):
    running = start()
    for deed in deeds:
        deed(running)
        settle()
    click(running.window.rail.buttons["diary"])
    assert running.window.toast.isVisible()
    assert running.window.toast.text == said


# --- what goes in time is not moved by it -----------------------------------------------


def say_and_begin(running, begin):
    """A message with a way back is in sight; then the person begins something."""
    running.window.tell(Notice("Your team suggested it.", list))
    assert running.window.toast.isVisible()
    begin()
    settle()
    assert not running.window.toast.isVisible()
    assert running.window._undo_action.isEnabled()  # the way back is still in the menu


def test_the_task_of_left_and_right_closes_an_old_message(start):
    running = start()
    tick = ExerciseProfile(team_suggested=frozenset({EXERCISE_ID}))
    running.stores.exercise_profile.keep(tick)
    running.window.open_page("exercise", ("sides", None))
    settle()
    view = running.shown.now
    say_and_begin(running, view.cards[EXERCISE_ID].start.click)
    assert view.task.isVisible()


def test_the_guide_closes_an_old_message_when_it_begins_and_when_it_is_opened_again(start):
    running = start()
    running.window.open_page("guided", "bridge")
    settle()
    say_and_begin(running, running.shown.cards.start.start.click)
    assert running.shown.session.isVisible()
    running.window.open_page("today")
    say_and_begin(running, lambda: running.window.open_page("guided"))
    assert running.shown.session.isVisible()
