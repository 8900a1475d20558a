"""A diary of a year on the disk, with a backup that lacks its last day."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.app import App
from companion.demo_diary import fill_with_demo
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.restore.restore_page import RestorePage
from companion.store.backup import Reason

PASSPHRASE = "the choir sings on Tuesday"
LATER = CheckIn(
    id="later", day=date(2026, 5, 12), recorded_at=datetime(2026, 5, 12, 7, tzinfo=UTC),
    did=("Sang",), note="after the backup",
)  # fmt: skip
PAGE = 4096


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The folder, made once: with the key kept here, and with a passphrase."""
    folder = tmp_path_factory.mktemp("restore")
    clock = Clock.fixed(datetime(2026, 5, 12, 8, 42))
    keys = {}
    for name in ("open", "closed"):
        paths = AppPaths.under(folder / name)
        open_companion(paths, clock).close()
        shutil.copy(paths.database, folder / f"{name}-long-ago.db")
        opened = open_companion(paths, clock)
        fill_with_demo(opened)
        if name == "closed":
            changed, keys[name] = opened.safe.with_passphrase(PASSPHRASE)
            opened.safe.take_effect(changed, PASSPHRASE)
        opened.safe.back_up(Reason.CLOSING)
        opened.stores.diary.add(LATER)
        opened.close()
    return folder, keys["closed"]


@pytest.fixture
def diary(made, tmp_path, paths):
    """The paths of a diary of its own, closed; the key is kept here."""
    shutil.copytree(made[0] / "open", tmp_path, dirs_exist_ok=True)
    return paths


@pytest.fixture
def closed_diary(made, tmp_path, paths):
    """The same with a passphrase."""
    shutil.copytree(made[0] / "closed", tmp_path, dirs_exist_ok=True)
    return paths


@pytest.fixture
def put_older(made, diary):
    """A sync client puts the file of long ago into place, whole."""

    def put_it(paths):
        shutil.copy(made[0] / "open-long-ago.db", paths.database)

    return put_it


@pytest.fixture
def recovery_key(made):
    return made[1]


@pytest.fixture
def start(qapp, paths, clock, qtbot):
    """Starts the app and waits for a page."""
    apps = []

    def start_it(page=RestorePage):
        app = App(qapp, paths, clock)
        apps.append(app)
        qtbot.addWidget(app.window)
        app.start()
        qtbot.waitUntil(lambda: isinstance(app.window.outer.currentWidget(), page))
        return app.window.outer.currentWidget()

    start_it.apps = apps
    yield start_it
    for app in apps:
        app.close()


@pytest.fixture
def press(qtbot):
    """Press a button with the mouse, and wait until what it began is done."""

    def press_it(button, page=None):
        assert button.isVisible()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        if page is not None:
            qtbot.waitUntil(lambda: not page.working.is_busy, timeout=20_000)
        QApplication.processEvents()

    return press_it


def flip(paths, page=None):
    content = bytearray(paths.database.read_bytes())
    page = len(content) // PAGE * 3 // 4 if page is None else page  # the first half has the schema
    content[page * PAGE + 100] ^= 1
    paths.database.write_bytes(content)


def shorten(paths):
    content = paths.database.read_bytes()
    paths.database.write_bytes(content[: len(content) * 2 // 3 // PAGE * PAGE])
