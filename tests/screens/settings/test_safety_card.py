"""Safety in Settings: how it is in words, every change asked for first, and nothing half done."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from companion.screens.settings.safety_card import LOCK_AFTER_MIN

OLD, NEW = "four old words here", "river lamp seven coats"


@pytest.fixture
def closed(screen, safe):
    """Settings of a diary with a passphrase; and its recovery key."""
    keys, key = safe.with_passphrase(OLD)
    safe.take_effect(keys, OLD)
    screen.safety.refresh()
    screen.key = key.text()
    return screen


def shown(screen):
    card = screen.safety
    return [
        button.words
        for button in (card.set, card.change, card.new_key, card.remove)
        if button.isVisible()
    ]


def go_to_the_end(form, press, words=NEW):
    if form.new.isVisible():
        form.new.field.set_text(words)
        press(form.new.go_on)
    key = "-".join(cell.signs.text() for cell in form.recovery.groups.cells)
    press(form.recovery.go_on)
    for at, field in zip(form.check.asked, form.check.fields, strict=True):
        field.set_text(key.split("-")[at])
    press(form.check.go_on)
    if form.done.isVisible():
        press(form.done.go_on)
    return key


def test_without_a_passphrase_it_says_so_and_offers_one(screen):
    assert screen.safety.state.text() == "Your diary opens without a passphrase."
    assert shown(screen) == ["Set a passphrase"]
    assert not screen.safety.keyring.isVisible()
    assert not screen.safety.lock_after.isVisible()
    assert "Ctrl+L hides your diary" in screen.safety.hint.text()


def test_setting_one_takes_the_place_of_the_groups(screen, safe, press):
    press(screen.safety.set)
    assert not screen.looks.isVisible()
    go_to_the_end(screen.passphrase.form, press)
    assert safe.has_passphrase
    assert screen.looks.isVisible()
    assert shown(screen) == ["Change the passphrase", "New recovery key", "Remove the passphrase"]
    assert screen.safety.change.hasFocus()
    assert screen.heard[-1].text == "Your passphrase is set."
    assert screen.heard[-1].undo is None


def test_changing_removing_and_a_new_key(closed, safe, press):
    press(closed.safety.change)
    form = closed.passphrase.form
    form.present.field.set_text(OLD)
    press(form.present.go_on)
    go_to_the_end(form, press)
    safe.check(NEW)
    press(closed.safety.new_key)
    form.present.field.set_text(NEW)
    press(form.present.go_on)
    key = go_to_the_end(form, press)
    safe.check(key)
    press(closed.safety.remove)
    form.present.field.set_text(key.lower())
    press(form.present.go_on)
    assert not safe.has_passphrase
    assert closed.heard[-1].text == "Your diary now opens without a passphrase."
    assert closed.safety.set.hasFocus()


def test_going_to_another_page_leaves_everything_as_it_was(closed, safe, press):
    press(closed.safety.new_key)
    form = closed.passphrase.form
    form.present.field.set_text(OLD)
    press(form.present.go_on)
    closed.leave()
    assert "The recovery key you saw opens nothing." in closed.heard[-1].text
    assert closed.looks.isVisible()
    assert form.present.field.text == ""
    safe.check(closed.key)


@pytest.mark.parametrize("minutes", LOCK_AFTER_MIN)
def test_when_it_locks_is_chosen_and_kept(closed, settings, minutes, tmp_path):
    settings.file = tmp_path / "settings.json"
    choice = closed.safety.lock_after
    place = LOCK_AFTER_MIN.index(minutes)
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    assert settings.lock_after_min == minutes
    assert json.loads(settings.file.read_text())["lock_after_min"] == minutes
    closed.safety.refresh()
    assert choice.chosen == str(minutes)


def test_at_first_it_locks_after_a_quarter_of_an_hour(closed):
    assert closed.safety.lock_after.currentText() == "15 minutes"


def test_the_keyring_is_switched_on_and_off(closed, safe, qtbot, press, monkeypatch):
    kept = {}
    ring = "companion.store.keyring"
    monkeypatch.setattr(
        f"{ring}.remember", lambda name, secret, _s: bool(kept.update({name: 1})) or True
    )
    monkeypatch.setattr(f"{ring}.forget", lambda name, *_: kept.pop(name, None))
    switch = closed.safety.keyring.switch
    for on in (True, False):
        press(switch)
        assert not closed.safety.change.isEnabled()
        qtbot.waitUntil(closed.safety.change.isEnabled)
        assert switch.isChecked() is safe.is_remembered is on
        assert bool(kept) is on


def test_every_control_of_every_step_is_large_enough_named_and_reached(closed, press, qtbot):
    press(closed.safety.change)
    form = closed.passphrase.form
    look_at(closed, qtbot)
    form.present.field.set_text(OLD)
    press(form.present.go_on)
    press(form.new.shown)
    look_at(closed, qtbot)
    press(form.new.shown)
    form.new.field.set_text(NEW)
    press(form.new.go_on)
    look_at(closed, qtbot)
    press(form.recovery.go_on)
    look_at(closed, qtbot)


def look_at(screen, qtbot):
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    controls = {c for kind in kinds for c in screen.findChildren(kind) if c.isVisible()}
    assert [c.accessibleName() for c in controls if min(c.height(), c.width()) < 44] == []
    assert all(c.accessibleName() for c in controls)
    reached = set()
    for _ in range(len(controls) + 3):
        qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {c.accessibleName() for c in controls - reached} == set()
