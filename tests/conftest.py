"""What every test stands on: a fixed clock, an empty diary in memory, folders of its own."""

from __future__ import annotations

import gc
import os
import socket
import threading
from datetime import datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from companion.domain.clock import Clock
from companion.opening import Opened
from companion.paths import AppPaths
from companion.settings import Settings
from companion.store.database import Database
from companion.store.keys import KeyFile
from companion.store.safe import Safe
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores
from companion.ui.garbage import collect_if_due

# A law holds or it does not: a busy computer breaks none.
hypothesis.settings.register_profile("untimed", hypothesis.settings(), deadline=None)
hypothesis.settings.load_profile("untimed")


def pytest_collection_modifyitems(items):
    """What may take longest comes first: at the end no core waits for a long one of the other."""
    items.sort(key=_patience, reverse=True)


def pytest_collection_finish():
    """What is imported stays until the end: the search for garbage need not go through it."""
    gc.collect()
    gc.freeze()
    gc.disable()  # see companion/ui/garbage.py: as in the app


def _patience(item: pytest.Item) -> float:
    """The seconds that a test has, where it has more than the others."""
    marker = item.get_closest_marker("timeout")
    return float(marker.args[0]) if marker else 0.0


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol():
    """What a test made is collected after it, when nobody holds its fixtures any more."""
    result = yield
    collect_if_due()
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown():
    """Widgets of a test are gone after it: a theme would dress all that are still there."""
    result = yield
    for thread in threading.enumerate():
        if thread.name == "warm up":  # an app of this test imports libraries still
            thread.join()
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return result


TUESDAY_MORNING = datetime(2026, 5, 12, 8, 42)


@pytest.fixture
def clock() -> Clock:
    """Tuesday 12 May 2026, 08:42 in London: the check-in asks about Monday."""
    return Clock.fixed(TUESDAY_MORNING)


@pytest.fixture
def paths(tmp_path) -> AppPaths:
    """Folders of this test's own."""
    paths = AppPaths.under(tmp_path)
    paths.make()
    return paths


@pytest.fixture
def settings() -> Settings:
    """The preferences of a machine where nothing was chosen yet."""
    return Settings(theme="light")


@pytest.fixture(scope="session")
def _empty_diary():
    """An empty diary, migrated once; copied for each test, which is much quicker."""
    database = Database.in_memory()
    bring_up_to_date(database)
    yield database
    database.close()


@pytest.fixture
def db(_empty_diary):
    """An empty diary in memory."""
    database = Database.in_memory()
    _empty_diary._connection.backup(database._connection)
    yield database
    database.close()


@pytest.fixture
def stores(db) -> Stores:
    """The stores of an empty diary."""
    return Stores.over(db)


@pytest.fixture
def safe(paths, db, clock) -> Safe:
    """The keys of that diary, without a passphrase; the key file lies on the disk."""
    keys = KeyFile.begin()
    keys.write(paths.keys)
    return Safe(paths, db, keys, keys.data_key(), clock.now)


@pytest.fixture
def opened(paths, clock, settings, db, stores, safe) -> Opened:
    """All that is open, for who needs most of it."""
    return Opened(paths, clock, settings, db, stores, safe)


@pytest.fixture
def changes(qapp, db):
    """The notice that tells screens of writes, joined to the diary."""
    from companion.ui.changes import Changes

    changes = Changes()
    db.listen(changes.announce)
    return changes


@pytest.fixture
def dressed(qapp, settings) -> QApplication:
    """The application in its looks."""
    from companion.ui.theme import apply_theme

    apply_theme(qapp, settings)
    return qapp


@pytest.fixture
def qtbot(qtbot):
    """Shows a part of the window by itself, in the looks it has there."""
    from companion.ui.theme import dress

    add = qtbot.addWidget

    def add_dressed(widget, **how):
        dress(widget)
        add(widget, **how)

    qtbot.addWidget = add_dressed
    return qtbot


@pytest.fixture(autouse=True)
def _no_imports_in_a_thread(request, monkeypatch):
    """No window of a test starts the importing thread: it would live on into the next window.

    What it does is tested in processes of its own (tests/reliability/test_first_write.py).
    """
    if "qapp" in request.fixturenames:
        monkeypatch.setattr("companion.app.WARM_AFTER_MS", 100_000_000)


@pytest.fixture(autouse=True)
def _no_wins_by_themselves(request, monkeypatch):
    """Small wins are looked for where a test asks for it, and not whenever it takes a while."""
    if "qapp" in request.fixturenames:
        monkeypatch.setattr("companion.screens.today.win_place.LOOK_AFTER_MS", 100_000_000)


@pytest.fixture(autouse=True)
def _spoken_as_in_britain():
    """Days, times and numbers as in Britain, whatever the machine or the test before speaks."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _no_real_folders(tmp_path, monkeypatch):
    """Nothing a test does can reach the folders of the person who runs it."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name))


@pytest.fixture(autouse=True)
def _passphrases_are_quick(request, monkeypatch):
    """Argon2id as in the app, but with 1 MiB and one pass: what it is to cost is tested beside it.

    The envelope says what it cost, so whatever opens it needs no word of this. Processes of their
    own (commands, reliability) pay the whole of it.
    """
    if request.path.parent.name not in ("store", "reliability"):
        monkeypatch.setattr("companion.store.envelope.MEMORY_KIB", 1024)
        monkeypatch.setattr("companion.store.envelope.PASSES", 1)
        monkeypatch.setattr("companion.store.envelope.LANES", 1)


@pytest.fixture(autouse=True)
def _no_modal_dialog(monkeypatch):
    """A dialog that waits for an answer would hang the suite: it is an error instead."""

    def refuse(self, *_):
        raise AssertionError(f"a modal dialog was opened: {self.windowTitle()}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    """The app never talks to the network, and no test may."""
    connect = socket.socket.connect

    def only_local(self, address):
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"a connection to {address} was tried")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", only_local)
