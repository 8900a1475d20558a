"""What people do with Companion from beginning to end, in the real window, on a real disk."""

import subprocess
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from companion.domain.profile import Ask
from companion.screens.restore.restore_page import RestorePage
from companion.screens.unlock.unlock_page import UnlockPage
from companion.settings import Settings
from tests.every_screen import Running, press, settle, until, without_pain

SIZE = (1280, 820)
YESTERDAY, TODAY = date(2026, 5, 11), date(2026, 5, 12)
Key = Qt.Key


@pytest.fixture
def start(qapp, tmp_path):
    """Starts the app on this test's own folder; again as often as wanted."""
    runs = []

    def begin():
        for each in runs:
            each.close()
        runs[:] = [Running(tmp_path / "companion", Settings(theme="light"), SIZE)]
        return runs[0]

    yield begin
    for each in runs:
        each.close()


@pytest.fixture
def started(start):
    """The app after a first start that was skipped."""
    running = start()
    press(running.shown.skip_all)
    settle()
    return running


def keys(running, *pressed):
    """Press keys as the window gets them."""
    for key in pressed:
        if isinstance(key, str):
            QTest.keyClicks(QApplication.focusWidget(), key)
        else:
            QTest.keyClick(running.window.windowHandle(), key)
        settle(1)


def tab_to(running, widget):
    """Go on with Tab until the keyboard is there."""
    for _ in range(200):
        if QApplication.focusWidget() is widget:
            return
        keys(running, Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {widget}")


def chord(running, letter):
    """Ctrl and a letter."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(running.window.windowHandle(), letter, ctrl)
    settle()


def read_back(file):
    done = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    return done.stdout


def check_in(running, day=YESTERDAY):
    (found,) = running.stores.diary.on(day)
    return found


def save_pdf(running, file):
    """Press "Save as PDF" and name a file in the dialog that opens."""
    press(running.shown.card.save_pdf)
    until(lambda: running.window.findChild(QFileDialog) is not None)
    dialog = running.window.findChild(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    settle()
    QTest.keyClick(line, Key.Key_Return)
    until(file.exists)
    settle()


@pytest.fixture
def _own_dialog(qapp):
    """Qt's own dialog for files: tests cannot type into the system's."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    before = QApplication.testAttribute(attribute)
    QApplication.setAttribute(attribute, True)
    yield
    QApplication.setAttribute(attribute, before)


def first_entry_by_keyboard(running):
    """From the first page to a saved check-in, without the mouse."""
    for _ in range(5):
        keys(running, Key.Key_Return)
    assert running.shown is running.window.screen_now
    keys(running, "Saw a friend", Key.Key_Return, Key.Key_Return)
    keys(running, "4", Key.Key_Return, "6", Key.Key_Return, Key.Key_Return)


@pytest.mark.usefixtures("_own_dialog")
@pytest.mark.parametrize("pain", [True, False], ids=["pain asked", "pain off"])
def test_a_newcomer_comes_from_first_start_to_a_pdf_of_the_first_entry(start, tmp_path, pain):
    running = start()
    if not pain:
        for _ in range(3):
            keys(running, Key.Key_Return)
        tick = running.shown.steps[3].asks[Ask.PAIN]
        tab_to(running, tick)
        keys(running, Key.Key_Space)
        for _ in range(3):
            press(running.shown.back)
        settle()
    first_entry_by_keyboard(running)
    assert check_in(running).did == ("Saw a friend",)
    assert check_in(running).interference == 4
    assert running.stores.sleep.on(TODAY).quality == 6
    assert running.window.toast.text == "Your check-in is saved."
    chord(running, Key.Key_8)
    until(lambda: running.shown.card.preview.text.text != "")
    file = tmp_path / "page.pdf"
    save_pdf(running, file)
    page = read_back(file)
    assert "Pain got in the way" in page
    assert ("Usual pain" in page) is False
    assert (Ask.PAIN in running.stores.profile.get().asks) is pain


def test_the_second_start_finds_everything(start):
    running = start()
    first_entry_by_keyboard(running)
    before = check_in(running)
    running = start()
    assert running.window.screen_now is not None
    assert check_in(running) == before
    assert running.shown.card.editor.form.did.words() == ("Saw a friend",)


def test_yesterday_is_edited_and_the_edit_undone(started):
    running = started
    press(running.shown.card.editor.form.interference.marks[7])
    press(running.shown.card.save_button)
    chord(running, Key.Key_2)
    running.shown.show_day(YESTERDAY)
    edit = first_button(running.shown.day_card, "Edit: Check-in")
    press(edit)
    settle()
    form = running.shown.entry_card.editor.form
    assert form.interference.value == 7
    press(form.interference.marks[3])
    press(running.shown.entry_card.save_button)
    settle()
    assert check_in(running).interference == 3
    chord(running, Key.Key_Z)
    assert check_in(running).interference == 7


def test_a_deletion_is_undone_with_the_keyboard_and_by_the_bin(started):
    running = started
    press(running.shown.card.editor.form.interference.marks[5])
    press(running.shown.card.save_button)
    written = check_in(running)
    chord(running, Key.Key_2)
    running.shown.show_day(YESTERDAY)
    press(first_button(running.shown.day_card, "Delete: Check-in"))
    settle()
    assert running.stores.diary.on(YESTERDAY) == ()
    chord(running, Key.Key_Z)
    assert check_in(running) == written
    assert running.window.toast.text == "Undone."
    press(first_button(running.shown.day_card, "Delete: Check-in"))
    settle()
    press(running.shown.month_card.deleted)
    settle()
    press(first_button(running.shown.bin_card, "Put back: Monday 11 May: Check-in"))
    settle()
    assert check_in(running) == written


def first_button(card, name):
    from companion.ui.widgets.buttons import PaintedButton

    return next(each for each in card.findChildren(PaintedButton) if each.accessibleName() == name)


def test_a_hard_day_is_one_press(started):
    press(started.shown.card.hard_day)
    assert check_in(started).hard_day
    assert started.window.toast.text == "Saved: a hard day. That is enough."


def test_what_was_typed_and_not_saved_is_there_at_the_next_start(start, started):
    form = started.shown.card.editor.form
    QTest.keyClicks(form.did.findChild(QLineEdit), "Walked to the shop")
    press(form.interference.marks[2])
    running = start()
    form = running.shown.card.editor.form
    assert form.did.words() == ("Walked to the shop",)
    assert form.interference.value == 2
    assert running.stores.diary.on(YESTERDAY) == ()


def test_with_pain_off_a_day_is_written_with_all_further_questions(start, started, tmp_path):
    started.close()
    without_pain(tmp_path / "companion")
    running = start()
    press(running.shown.card.more_button)
    settle()
    form = running.shown.card.editor.form
    picked = form._more.pickers()
    for number, picker in enumerate(picked):
        press(picker.marks[number + 1])
    QTest.keyClicks(form._more.note, "A quiet day.")
    press(running.shown.card.save_button)
    written = check_in(running)
    assert (written.mood, written.fatigue, written.stress) == (1, 2, 3)
    assert written.pain_average is None
    assert written.note == "A quiet day."


def test_without_the_diary_file_a_calm_page_says_so(start, started, tmp_path):
    started.close()
    (tmp_path / "companion" / "data" / "companion.db").unlink()
    page = problem(start())
    assert "Your diary file is not where it was" in page
    assert any("Nothing was changed." in words for words in page)


def test_with_another_key_a_calm_page_says_so_and_nothing_is_lost(start, started, tmp_path):
    press(started.shown.card.hard_day)
    started.close()
    folder = tmp_path / "companion" / "data"
    right = (folder / "keys.json").read_bytes()
    other = Running(tmp_path / "other", Settings(theme="light"), SIZE)
    other.close()
    (folder / "keys.json").write_bytes((tmp_path / "other" / "data" / "keys.json").read_bytes())
    assert problem(start())
    (folder / "keys.json").write_bytes(right)
    assert check_in(start()).hard_day


def problem(running):
    """The sentences of the page that stands in place of the diary."""
    assert isinstance(running.shown, RestorePage)
    assert running.shown.leave.isVisible()
    return [each.text() for each in running.shown.findChildren(type(running.shown.heading))]


def test_text_grows_with_the_keyboard_and_stays_so(start, started):
    ctrl = Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        QTest.keyClick(started.window.windowHandle(), Key.Key_Plus, ctrl)
    settle()
    assert started.companion.settings.text_size_percent == 130
    assert Settings.load(started.companion.settings.file).text_size_percent == 130
    chord(started, Key.Key_0)
    assert started.companion.settings.text_size_percent == 100


def test_every_page_has_its_shortcut(started):
    pages = (
        "today", "diary", "pacing", "exercise", "calm", "goals", "progress", "visit", "flare",
    )  # fmt: skip
    for number, page in enumerate(pages, 1):
        chord(started, Key(Key.Key_0 + number))
        assert started.window._current == page
    chord(started, Key.Key_Comma)
    assert started.window._current == "settings"
    QTest.keyClick(started.window.windowHandle(), Key.Key_F1)
    assert started.window._current == "help"


def test_a_break_is_one_press_and_ends_with_one(started):
    press(started.shown.rest.lengths[2])
    settle()
    assert started.stores.breaks.on(TODAY) is not None
    press(started.shown.on_break.end)
    settle()
    assert started.stores.breaks.on(TODAY) is None


# --- a passphrase -----------------------------------------------------------------------

PASSPHRASE = "river lamp seven coats"
NEW_PASSPHRASE = "nine blue doors up north"


def reached(running, *pressed):
    """The keyboard goes on, and what it comes to is gone through."""
    keys(running, *pressed)
    settle()


def through_the_form(running, form, words):
    """From the new passphrase to "Done", without the mouse; gives the recovery key."""
    until(form.new.field.hasFocus)
    reached(running, words, Key.Key_Return)
    groups = [cell.signs.text() for cell in form.recovery.groups.cells]
    tab_to(running, form.recovery.go_on)
    reached(running, Key.Key_Return)
    for at in form.check.asked:
        reached(running, groups[at].lower(), Key.Key_Return)
    assert form.done.go_on.hasFocus()
    reached(running, Key.Key_Return)
    return "-".join(groups)


def unlock(running, secret):
    """Type it on the page that asks; what stands there is typed over."""
    page = running.shown
    assert isinstance(page, UnlockPage)
    reached(running, secret, Key.Key_Return)
    until(lambda: running.shown is not page or page.error.isVisible())
    settle()


def first_start_with_passphrase(running):
    reached(running, Key.Key_Return)
    step = running.shown.steps[1]
    tab_to(running, step.choose)
    reached(running, Key.Key_Return)
    key = through_the_form(running, step.form, PASSPHRASE)
    reached(running, *[Key.Key_Return] * 4)
    assert running.shown is running.window.screen_now
    return key


def test_a_passphrase_set_at_first_start_is_asked_for_and_opens_the_diary(start):
    running = start()
    first_start_with_passphrase(running)
    reached(running, "Saw a friend", Key.Key_Return, Key.Key_Return)
    reached(running, "4", Key.Key_Return, "6", Key.Key_Return, Key.Key_Return)
    before = check_in(running)
    running = start()
    unlock(running, "something else")
    assert "does not match" in running.shown.error.text()
    unlock(running, PASSPHRASE)
    until(lambda: running.window.screen_now is not None)
    assert check_in(running) == before


def test_with_the_recovery_key_the_passphrase_is_changed_then_removed(start):
    running = start()
    key = first_start_with_passphrase(running)
    running = start()
    unlock(running, key.lower().replace("-", " "))
    until(lambda: running.window.screen_now is not None)
    screen = running.open("settings")
    tab_to(running, screen.safety.change)
    reached(running, Key.Key_Return)
    form = screen.passphrase.form
    reached(running, key, Key.Key_Return)
    new_key = through_the_form(running, form, NEW_PASSPHRASE)
    assert screen.safety.change.hasFocus()
    assert running.window.toast.text == "Your passphrase is changed."
    running = start()
    for former in (PASSPHRASE, key):
        unlock(running, former)
        assert "does not match" in running.shown.error.text()
    unlock(running, NEW_PASSPHRASE)
    until(lambda: running.window.screen_now is not None)
    screen = running.open("settings")
    tab_to(running, screen.safety.remove)
    reached(running, Key.Key_Return)
    reached(running, new_key, Key.Key_Return, Key.Key_Return)
    assert running.window.toast.text == "Your diary now opens without a passphrase."
    running = start()
    assert running.shown is running.window.screen_now
