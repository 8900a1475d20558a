"""The start imports nothing it does not show: heavy libraries come once Today can be used."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from companion.domain.clock import Clock
from companion.domain.profile import Profile
from companion.opening import open_companion
from companion.paths import AppPaths

ROOT = Path(__file__).parent.parent

HEAVY = {
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "pydantic",
    "pyqtgraph",
    "numpy",
    "typst",
    "argon2",
    "cryptography",
    "keyring",
    "asyncio",
    "PySide6.QtPdf",
    "PySide6.QtMultimedia",
    "PySide6.QtPrintSupport",
}
NOT_FOR_TODAY = {
    "statistics",
    "uuid",
    "companion.domain.kept_exercise",
    "companion.domain.visit",
    "companion.ui.widgets.date_field",
}
"""Where nothing calls for it: a week's figures, an id for something new, a step on a worksheet."""

NOT_FOR_THE_WINDOW = {
    "decimal",
    "companion.store",
    "companion.opening",
    "companion.screens.today",
    "sqlcipher3",
    "PySide6.QtNetwork",
}

START = """
import json, os, sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from companion.app import App
from companion.paths import AppPaths

painted = []


class Painted(QObject):
    def eventFilter(self, _screen, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, tell)
        return False


def tell():
    sys.stdout.write(json.dumps([painted, sorted(sys.modules)]))
    sys.stdout.flush()
    os._exit(0)


app = QApplication([])
companion = App(app, AppPaths.under(Path(sys.argv[1])))
watch = Painted()
stack = companion.window.stack
stack.currentChanged.connect(lambda _: stack.currentWidget().installEventFilter(watch))
companion.window.painted.connect(lambda: painted.extend(sorted(sys.modules)))
companion.start()
app.exec()
"""


def said_by(code, folder):
    """What a process of its own says that starts the app on a folder."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stdout.decode()


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """The modules of a fresh process: when the window is painted, and when Today is."""
    folder = tmp_path_factory.mktemp("started")
    opened = open_companion(AppPaths.under(folder), Clock.fixed(datetime(2026, 5, 12, 8, 42)))
    opened.stores.profile.keep(Profile(started=True))
    opened.close()
    painted, usable = json.loads(said_by(START, folder))
    return set(painted), set(usable)


@pytest.mark.parametrize("module", sorted(HEAVY | NOT_FOR_THE_WINDOW))
def test_the_window_is_painted_without(imported, module):
    painted, _ = imported
    assert "companion.screens.main_window" in painted
    assert module not in painted


@pytest.mark.parametrize("module", sorted(HEAVY | NOT_FOR_TODAY))
def test_today_can_be_used_without(imported, module):
    _, usable = imported
    assert "companion.screens.today.today_screen" in usable
    assert module not in usable
