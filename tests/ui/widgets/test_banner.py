"""The line above the pages: one at a time, in all sizes, and the former one comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.theme import apply_theme
from companion.ui.widgets.banner import Banner
from tests import looking

READ_ONLY = "This place can only be read. You can look at everything, and nothing can be changed."
DROPBOX = "This folder is synchronised by Dropbox. Two computers could change it at once."


@pytest.fixture
def page(dressed, qtbot):
    page = QWidget()
    stack = QVBoxLayout(page)
    page.banner = Banner()
    stack.addWidget(page.banner)
    stack.addWidget(QWidget(), 1)
    page.resize(900, 600)
    qtbot.addWidget(page)
    page.show()
    return page


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_not_there_before_anything_is_said(page):
    assert not page.banner.isVisible()
    assert page.banner.words == ""


def test_what_was_said_before_comes_back_when_the_newer_is_closed(page):
    banner = page.banner
    banner.say(READ_ONLY, stays=True)
    banner.say(DROPBOX, "Choose another folder", lambda: None)
    assert banner.words == DROPBOX
    press(banner.close_button)
    assert banner.words == banner.label.text() == READ_ONLY
    assert not banner.close_button.isVisible()
    assert not banner.action.isVisible()


def test_the_same_words_stand_there_only_once(page):
    page.banner.say(DROPBOX)
    page.banner.say(DROPBOX)
    page.banner.take_away(DROPBOX)
    assert not page.banner.isVisible()


def test_its_button_does_what_it_says(page):
    done = []
    page.banner.say(DROPBOX, "Choose another folder", lambda: done.append(1))
    press(page.banner.action)
    assert done == [1]
    assert page.banner.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [420, 600, 1000])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_can_be_read_and_pressed_in_every_size(page, qapp, settings, theme, width, percent):
    settings.theme, settings.text_size_percent = theme, percent
    apply_theme(qapp, settings)
    page.resize(width, 600)
    page.banner.say(DROPBOX, "Choose another folder", lambda: None)
    for _ in range(4):
        qapp.processEvents()
    wrong = [
        *looking.clipped(page),
        *looking.misplaced(page),
        *looking.small_targets(page, comfortable=True),
        *looking.crowded(page),
        *looking.nameless(page),
    ]
    assert not wrong, "\n".join(wrong)
