"""A page of Settings with a file manager and a folder dialog of the test's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from companion.screens.settings.settings_screen import SettingsScreen
from companion.ui.theme import apply_theme


@pytest.fixture
def british():
    """A computer in the United Kingdom."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def press(qtbot):
    """Press a button with the mouse, and let the page follow."""

    def press(widget):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    return press


@pytest.fixture
def screen(dressed, british, opened, settings, paths, changes, qtbot):
    """Settings, shown; `answer` is the folder that is chosen when asked."""
    shown = []

    def ask(_parent, _title, then):
        then(screen.answer)

    def show(folder):
        shown.append(folder)
        return screen.has_file_manager

    screen = SettingsScreen(
        opened,
        changes,
        lambda: apply_theme(dressed, settings),
        ask_folder=ask,
        open_folder=show,
    )
    screen.answer = paths.data
    screen.opened = shown
    screen.has_file_manager = True
    screen.heard = []
    screen.said.connect(screen.heard.append)
    qtbot.addWidget(screen)
    screen.resize(1280, 820)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen
