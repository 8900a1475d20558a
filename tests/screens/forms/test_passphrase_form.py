"""The way to a passphrase: little typing, nothing half done, and nothing secret left behind."""

import logging
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from companion.errors import CompanionError
from companion.screens.forms.passphrase_form import Aim, PassphraseForm
from companion.store.envelope import DoesNotMatch
from companion.store.keys import KeyFile
from tests.payloads import texts

OLD, NEW = "four old words here", "river lamp seven coats"
Key = Qt.Key


@pytest.fixture
def form(dressed, safe, clock, settings, qtbot, tmp_path):
    """The form in a window; `answer` is the file that is chosen when asked."""

    def ask(_parent, _title, name, _kind, then):
        form.asked = name
        then(form.answer)

    form = PassphraseForm(safe, clock, settings, ask)
    form.answer = tmp_path / "key.txt"
    form.heard = []
    form.finished.connect(form.heard.append)
    form.given_up.connect(form.heard.append)
    qtbot.addWidget(form)
    form.resize(900, 700)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def press(widget):
    widget.click()
    QApplication.processEvents()


def type_into(qtbot, field, words):
    qtbot.keyClicks(field.line, words)


def key_shown(form):
    return "-".join(cell.signs.text() for cell in form.recovery.groups.cells)


def type_back(form, change=str):
    groups = key_shown(form).split("-")
    for at, field in zip(form.check.asked, form.check.fields, strict=True):
        field.set_text(change(groups[at]))


def set_passphrase(form, words=NEW):
    """All the way, and the recovery key that was shown."""
    if not form.is_open:
        form.begin(Aim.SET)
    form.new.field.set_text(words)
    press(form.new.go_on)
    shown = key_shown(form)
    press(form.recovery.go_on)
    type_back(form)
    press(form.check.go_on)
    return shown


def opens(paths, secret):
    return bool(KeyFile.read(paths.keys).open_with(secret))


def as_it_was(paths):
    keys = KeyFile.read(paths.keys)
    return not keys.needs_passphrase and bool(keys.data_key())


# --- setting ----------------------------------------------------------------------------


def test_by_keyboard_alone(form, paths, safe, qtbot):
    form.begin(Aim.SET)
    qtbot.keyClicks(QApplication.focusWidget(), NEW)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert form.recovery.groups.hasFocus()
    shown = key_shown(form).split("-")
    while QApplication.focusWidget() is not form.recovery.go_on:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    for at in form.check.asked:
        assert as_it_was(paths)
        qtbot.keyClicks(QApplication.focusWidget(), shown[at].lower())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert form.done.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert form.heard == ["Your passphrase is set."]
    assert opens(paths, NEW)
    assert opens(paths, "-".join(shown))
    assert safe.has_passphrase


def test_nothing_counts_before_two_groups_are_typed_back(form, paths):
    form.begin(Aim.SET)
    assert form.line.text().startswith("Step 1 of 3. Nothing changes before the last step")
    form.new.field.set_text(NEW)
    press(form.new.go_on)
    press(form.recovery.go_on)
    assert as_it_was(paths)
    press(form.check.go_on)
    assert form.check.fields[0].error
    assert as_it_was(paths)


def test_mending_a_group_takes_away_the_words_about_it(form, qtbot):
    form.begin(Aim.SET)
    form.new.field.set_text(NEW)
    press(form.new.go_on)
    press(form.recovery.go_on)
    type_back(form, lambda group: group[::-1] + "x")
    press(form.check.go_on)
    assert form.check.problem.isVisible()
    type_into(qtbot, form.check.fields[0], "A")
    assert not form.check.problem.isVisible()
    assert [field.error for field in form.check.fields] == ["", "Please look again."]


@pytest.mark.parametrize("leave_at", ["new", "recovery", "check"])
def test_leaving_before_the_end_leaves_everything_as_it_was(form, paths, leave_at):
    before = paths.keys.read_bytes()
    form.begin(Aim.SET)
    form.new.field.set_text(NEW)
    for part in (form.new, form.recovery):
        if leave_at != ("new" if part is form.new else "recovery") and part.isVisible():
            press(part.go_on)
    press(getattr(form, leave_at).leave)
    assert form.heard[0].startswith("Nothing was changed.")
    assert ("opens nothing" in form.heard[0]) is (leave_at != "new")
    assert paths.keys.read_bytes() == before
    assert not form.is_open


def test_a_short_passphrase_is_told_at_its_field(form, paths):
    form.begin(Aim.SET)
    form.new.field.set_text("seven77")
    press(form.new.go_on)
    assert "at least 8 characters" in form.new.field.error
    assert form.new.field.text == "seven77"
    assert form.new.isVisible()


def test_shown_it_is_typed_once_hidden_twice(form, qtbot):
    form.begin(Aim.SET)
    assert form.new.field.line.echoMode() == QLineEdit.EchoMode.Normal
    assert not form.new.again.isVisible()
    press(form.new.shown)
    assert form.new.field.line.echoMode() == QLineEdit.EchoMode.Password
    type_into(qtbot, form.new.field, NEW)
    qtbot.keyClick(form.new.field.line, Key.Key_Return)
    assert form.new.again.hasFocus()
    type_into(qtbot, form.new.again, NEW[:-1])
    press(form.new.go_on)
    assert "not the same" in form.new.again.error
    type_into(qtbot, form.new.again, NEW[-1])
    qtbot.keyClick(form.new.again.line, Key.Key_Return)
    assert form.recovery.isVisible()


def test_a_passphrase_can_be_pasted(form, paths, qtbot):
    form.begin(Aim.SET)
    QGuiApplication.clipboard().setText(NEW)
    qtbot.keyClick(form.new.field.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.new.field.text == NEW


# --- typing back ------------------------------------------------------------------------


def to_check(form):
    form.begin(Aim.SET)
    form.new.field.set_text(NEW)
    press(form.new.go_on)
    press(form.recovery.go_on)


def slips(group):
    return " " + group.lower().replace("0", "o").replace("1", "l") + " "


@pytest.mark.parametrize("change", [str.lower, slips, "-".join], ids=["small", "slips", "dashes"])
def test_two_groups_are_taken_as_people_type_them(form, safe, change):
    to_check(form)
    type_back(form, change)
    press(form.check.go_on)
    assert safe.has_passphrase


def test_the_two_groups_are_named_in_order_and_chosen_by_chance(form):
    to_check(form)
    named = [field.line.accessibleName() for field in form.check.fields]
    assert named == [f"Group {at + 1}" for at in form.check.asked]
    assert list(form.check.asked) == sorted(set(form.check.asked))
    seen = set()
    for _ in range(200):
        form.check.ask(form._key)
        seen |= set(form.check.asked)
    assert seen == set(range(8))


def test_a_wrong_group_is_told_calmly_and_the_key_can_be_seen_again(form, paths, safe):
    to_check(form)
    type_back(form)
    form.check.fields[1].set_text("ZZZZZ")
    press(form.check.go_on)
    assert form.check.fields[0].error == ""
    assert form.check.fields[1].error == "Please look again."
    assert "Nothing is lost" in form.check.problem.text()
    shown = key_shown(form)
    press(form.check.look_again)
    assert form.recovery.isVisible()
    assert key_shown(form) == shown
    press(form.recovery.go_on)
    type_back(form)
    press(form.check.go_on)
    assert opens(paths, shown)


# --- keeping the key --------------------------------------------------------------------


class Printer:
    """A printer that writes down what it is given."""

    def __init__(self, there=True):
        self.there = there
        self.titles = []

    def available(self):
        return self.there

    def ask(self, content, title, _parent, done):
        assert content.startswith(b"%PDF")
        self.titles.append(title)
        done(True)


def to_key(form):
    form.begin(Aim.SET)
    form.new.field.set_text(NEW)
    press(form.new.go_on)


@pytest.mark.parametrize("ending", ["txt", "pdf"])
def test_the_key_is_saved_for_its_owner_only(form, ending):
    to_key(form)
    form.answer = form.answer.with_suffix(f".{ending}")
    press(form.recovery.save_text if ending == "txt" else form.recovery.save_pdf)
    assert form.asked == f"SECRET recovery key 2026-05-12.{ending}"
    assert form.answer.stat().st_mode & 0o777 == 0o600
    assert form.recovery.told.text() == f"Saved: {form.answer}"
    if ending == "txt":
        saved = form.answer.read_text("utf-8")
        assert all(group in saved for group in key_shown(form).split("-"))


def test_a_place_that_cannot_be_written_is_told(form, tmp_path):
    to_key(form)
    form.answer = tmp_path / "gone" / "key.txt"
    press(form.recovery.save_text)
    assert "not there any more" in form.recovery.problem.text()


def test_the_sheet_is_printed_under_a_name_that_tells_nothing(form):
    to_key(form)
    form.recovery._printing = printer = Printer()
    press(form.recovery.print_sheet)
    assert printer.titles == ["Companion"]
    assert form.recovery.told.text() == "Sent to the printer."


def test_without_a_printer_the_other_ways_are_named(form):
    to_key(form)
    form.recovery._printing = Printer(there=False)
    press(form.recovery.print_sheet)
    assert "No printer was found." in form.recovery.problem.text()


def test_the_key_is_copied_in_private(form):
    to_key(form)
    press(form.recovery.copy)
    board = QGuiApplication.clipboard()
    assert board.text() == key_shown(form)
    assert board.mimeData().data("x-kde-passwordManagerHint") == b"secret"


def test_a_screen_reader_spells_the_key(form):
    to_key(form)
    said = form.recovery.groups.accessibleDescription()
    first = key_shown(form).split("-")[0]
    assert said.startswith(f"Group 1: {' '.join(first)}; Group 2: ")


# --- nothing secret is left ---------------------------------------------------------------


@pytest.mark.parametrize("ending", ["given up", "done"])
def test_no_field_or_label_holds_a_secret_after_it(form, ending, caplog):
    caplog.set_level(logging.DEBUG)
    if ending == "done":
        shown = set_passphrase(form)
    else:
        to_check(form)
        type_back(form)
        shown = key_shown(form)
        form.abandon()
    held = [*texts(form), *(line.text() for line in form.findChildren(QLineEdit))]
    for part in form.findChildren(QWidget):
        held += [part.accessibleName(), part.accessibleDescription()]
    for secret in (NEW, *shown.split("-")):
        assert not [text for text in held if secret in text]
        assert secret not in caplog.text
    for line in form.findChildren(QLineEdit):
        line.undo()
        assert line.text() == ""


def test_what_is_copied_from_a_shown_field_is_marked_as_private(form, qtbot):
    form.begin(Aim.SET)
    form.new.field.set_text(NEW)
    form.new.field.line.selectAll()
    qtbot.keyClick(form.new.field.line, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    board = QGuiApplication.clipboard()
    assert board.text() == NEW
    assert board.mimeData().data("x-kde-passwordManagerHint") == b"secret"


# --- changing, removing, another key ------------------------------------------------------


@pytest.fixture
def closed(form, safe):
    """The form of a diary with a passphrase; and its recovery key."""
    keys, key = safe.with_passphrase(OLD)
    safe.take_effect(keys, OLD)
    form.key = key.text()
    return form


@pytest.mark.parametrize("by", ["passphrase", "recovery key"])
def test_changing_asks_for_what_opens_it_now(closed, paths, by):
    closed.begin(Aim.CHANGE)
    closed.present.field.set_text("something else")
    press(closed.present.go_on)
    assert "does not match" in closed.present.field.error
    closed.present.field.set_text(OLD if by == "passphrase" else closed.key)
    press(closed.present.go_on)
    assert closed.line.text().startswith("Step 2 of 4.")
    shown = set_passphrase(closed)
    press(closed.done.go_on)
    assert closed.heard == ["Your passphrase is changed."]
    assert opens(paths, NEW)
    assert opens(paths, shown)
    for former in (OLD, closed.key):
        with pytest.raises(DoesNotMatch):
            opens(paths, former)


def test_removing_says_what_it_means_and_asks_first(closed, paths, safe):
    closed.begin(Aim.REMOVE)
    assert "whoever uses your login" in closed.present.means.text()
    press(closed.present.go_on)
    assert safe.has_passphrase
    closed.present.field.set_text(OLD)
    press(closed.present.go_on)
    assert closed.heard == ["Your diary now opens without a passphrase."]
    assert as_it_was(paths)


def test_a_new_recovery_key_leaves_the_passphrase(closed, paths):
    closed.begin(Aim.NEW_KEY)
    closed.present.field.set_text(OLD)
    press(closed.present.go_on)
    shown = key_shown(closed)
    press(closed.recovery.go_on)
    type_back(closed)
    press(closed.check.go_on)
    assert opens(paths, OLD)
    assert opens(paths, shown)
    with pytest.raises(DoesNotMatch):
        opens(paths, closed.key)


def test_a_passphrase_for_copies_leaves_the_diary_open_here(form, paths, safe):
    form.begin(Aim.COPIES)
    set_passphrase(form)
    assert form.heard == ["Copies in other places now open with your passphrase."]
    assert not safe.has_passphrase
    assert safe.copies_open_elsewhere
    assert opens(paths, NEW)


# --- what may go wrong ----------------------------------------------------------------------


def full(*_):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("aim", [Aim.SET, Aim.REMOVE])
def test_a_full_disk_is_told_and_the_last_step_can_be_tried_again(
    form, safe, paths, monkeypatch, aim
):
    if aim is Aim.REMOVE:
        safe.take_effect(safe.with_passphrase(OLD)[0], OLD)
    form.begin(aim)
    part = form.present if aim is Aim.REMOVE else form.check
    if aim is Aim.REMOVE:
        form.present.field.set_text(OLD)
    else:
        to_check(form)
        type_back(form)
    with monkeypatch.context() as patch:
        patch.setattr("companion.store.keys.write_whole", full)
        press(part.go_on)
    said = form.present.field.error if aim is Aim.REMOVE else form.check.problem.text()
    assert "The key file could not be written. Your entries are safe" in said
    assert safe.has_passphrase is (aim is Aim.REMOVE)
    press(part.go_on)
    assert safe.has_passphrase is (aim is Aim.SET)


# --- the keyring ----------------------------------------------------------------------------


def test_without_a_keyring_one_sentence_says_so(form, safe, qtbot, monkeypatch):
    asked_in = []

    def none():
        asked_in.append(threading.current_thread())
        return False

    monkeypatch.setattr(type(safe), "remember", lambda _: none())
    set_passphrase(form)
    keyring = form.done.keyring
    assert not keyring.switch.isChecked()
    press(keyring.switch)
    qtbot.waitUntil(keyring.switch.isEnabled)
    assert keyring.told.text().startswith("This computer has no keyring to use.")
    assert not keyring.switch.isChecked()
    assert asked_in[0] is not threading.main_thread()


def test_a_slow_keyring_holds_up_nothing(form, safe, qtbot, monkeypatch):
    answered = threading.Event()
    monkeypatch.setattr(type(safe), "remember", lambda _: answered.wait(10))
    set_passphrase(form)
    press(form.done.keyring.switch)
    assert "Asking the keyring" in form.done.keyring.told.text()
    assert not form.done.go_on.isEnabled()
    form.done.keyring.refresh()
    assert not form.done.keyring.switch.isEnabled()
    answered.set()
    qtbot.waitUntil(form.done.go_on.isEnabled)


def test_a_keyring_that_answers_after_the_form_is_gone(dressed, safe, clock, settings, qtbot):
    answered = threading.Event()
    form = PassphraseForm(safe, clock, settings)
    safe.remember = lambda: answered.wait(10)
    form.begin(Aim.SET)
    set_passphrase(form)
    form.done.keyring.ask()
    form.deleteLater()
    del form
    QApplication.processEvents()
    answered.set()
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "aside"])
    QApplication.processEvents()


def test_who_was_remembered_is_remembered_after_a_change(closed, safe, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(type(safe), "is_remembered", property(lambda _: True))
    monkeypatch.setattr(type(safe), "remember", lambda _: asked.append(1) or True)
    closed.begin(Aim.CHANGE)
    closed.present.field.set_text(OLD)
    press(closed.present.go_on)
    set_passphrase(closed)
    qtbot.waitUntil(closed.done.go_on.isEnabled)
    assert asked == [1]


def test_a_keyring_problem_is_told(form, safe, qtbot, monkeypatch):
    def refuse(_):
        raise CompanionError("The key file could not be written.", "Your entries are safe.")

    monkeypatch.setattr(type(safe), "remember", refuse)
    set_passphrase(form)
    press(form.done.keyring.switch)
    qtbot.waitUntil(form.done.go_on.isEnabled)
    assert form.done.keyring.told.text().startswith("The key file could not be written.")


def test_enter_in_the_field_does_not_remove_it_yet(closed, safe, qtbot):
    closed.begin(Aim.REMOVE)
    type_into(qtbot, closed.present.field, OLD)
    qtbot.keyClick(closed.present.field.line, Key.Key_Return)
    assert safe.has_passphrase
    assert closed.present.go_on.hasFocus()
