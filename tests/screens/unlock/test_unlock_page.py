"""A diary with a passphrase opens with it or with the recovery key, and never tells it apart."""

import pytest
from PySide6.QtCore import Qt

from companion.app import App
from companion.opening import open_companion
from companion.screens.unlock.unlock_page import UnlockPage
from companion.store.keys import KeyFile

PASSPHRASE = "the choir sings on Tuesday"


@pytest.fixture
def recovery_key(paths, clock):
    open_companion(paths, clock).close()
    kept = KeyFile.read(paths.keys)
    locked, recovery_key = kept.with_passphrase(kept.data_key(), PASSPHRASE)
    locked.take_effect(paths.keys, PASSPHRASE)
    return recovery_key


@pytest.fixture
def app(qapp, recovery_key, paths, clock, qtbot):
    app = App(qapp, paths, clock)
    qtbot.addWidget(app.window)
    app.start()
    qtbot.waitUntil(lambda: isinstance(app.window.outer.currentWidget(), UnlockPage))
    yield app
    app.close()


def give(app, qtbot, text):
    page = app.window.outer.currentWidget()
    page.field.line.clear()
    qtbot.keyClicks(page.field.line, text)
    qtbot.keyClick(page.field.line, Qt.Key.Key_Return)


def test_the_passphrase_opens_the_diary(app, qtbot):
    give(app, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: app.opened is not None)
    assert not isinstance(app.window.outer.currentWidget(), UnlockPage)


def test_the_recovery_key_opens_it_too_however_it_is_typed(app, recovery_key, qtbot):
    give(app, qtbot, recovery_key.text().lower().replace("-", " "))
    qtbot.waitUntil(lambda: app.opened is not None)


def test_a_wrong_one_does_not_match_and_is_never_called_damage(app, qtbot):
    give(app, qtbot, "something else entirely")
    page = app.window.outer.currentWidget()
    qtbot.waitUntil(page.error.isVisible)
    assert app.opened is None
    assert "match" in page.error.text()
    assert "damage" not in page.error.text()
    give(app, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: app.opened is not None)
