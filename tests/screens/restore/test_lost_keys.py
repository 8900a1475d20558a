"""The key file is lost, a backup asks for its passphrase: what it opened does not stay in sight."""

import pytest
from PySide6.QtWidgets import QApplication

from companion.screens.unlock.unlock_page import UnlockPage
from tests.locked import leaks

from .conftest import LATER, PASSPHRASE


@pytest.fixture
def page(closed_diary, start, press):
    """Looking into the backup of a diary with a passphrase, whose key file is lost."""
    closed_diary.keys.unlink()
    closed_diary.spare_keys.unlink()
    shown = start()
    assert shown.heading.text() == "The key to your diary is lost"
    press(shown.backups_card.look_inside, shown)
    open_with(shown, PASSPHRASE, press)
    assert shown.inside.isVisible()
    return shown


def open_with(page, secret, press):
    page.key_card.field.set_text(secret)
    press(page.key_card.open_button, page)


def by_key(app):
    app.window.lock_action.trigger()


def by_silence(app):
    app._locking.watch.gone.emit()


def by_desktop(app):
    app._locking._on_away()


@pytest.mark.parametrize("lock", [by_key, by_silence, by_desktop], ids=lambda way: way.__name__)
def test_locking_closes_the_backup_and_forgets_its_key(page, start, press, lock):
    (app,) = start.apps
    word = page.inside.days.text().splitlines()[0]
    assert leaks(word)
    keys = list(page._acts._keys.values())
    assert app._locking._limit_min() > 0
    lock(app)
    QApplication.processEvents()
    assert app.window.outer.currentWidget() is page
    assert not page.inside.isVisible()
    assert leaks(word) == []
    assert keys
    assert not any(any(key) for key in keys)
    assert app.window.focusWidget() is page.backups_card.bring_back
    press(page.backups_card.look_inside, page)
    assert page.key_card.isVisible()
    assert page.key_card.field.text == ""
    open_with(page, PASSPHRASE, press)
    assert page.inside.isVisible()
    lock(app)
    assert not page.inside.isVisible()


def test_a_passphrase_that_is_half_typed_goes_too(page, start, press):
    (app,) = start.apps
    by_silence(app)
    press(page.backups_card.bring_back, page)
    page.key_card.shown.setChecked(True)
    page.key_card.field.set_text("the choir sings")
    by_silence(app)
    assert not page.key_card.isVisible()
    assert leaks("the choir sings") == []


def test_once_the_diary_is_back_its_own_passphrase_locks_it(page, start, press):
    (app,) = start.apps
    press(page.backups_card.bring_back, page)
    assert page.heading.text() == "Your diary is back"
    by_silence(app)
    QApplication.processEvents()
    assert isinstance(app.window.outer.currentWidget(), UnlockPage)
    assert leaks(LATER.note) == []
