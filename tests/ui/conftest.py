"""The toolkit in its looks, and a window to put it into."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from companion.settings import Settings
from companion.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget is tested in the looks it has in the app."""


@pytest.fixture
def look(qapp):
    """Choose theme and text size; afterwards all is as before."""

    def choose(theme="light", percent=100):
        apply_theme(qapp, Settings(theme=theme, text_size_percent=percent))
        QApplication.processEvents()

    yield choose
    choose()


@pytest.fixture
def window(qtbot):
    """Show widgets in a window of a width, with the keyboard in it."""

    kept = []

    def show(*widgets, width=640, height=480):
        page = QWidget()
        kept.append(page)
        layout = QVBoxLayout(page)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        page.resize(width, height)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        QApplication.processEvents()
        return page

    yield show
    kept.clear()
