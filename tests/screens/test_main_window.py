"""The window keeps what was typed, page by page, before it closes; and it can come forward."""

import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent

from companion.errors import CompanionError
from companion.screens.main_window import MainWindow, first_size
from companion.ui.changes import Changes
from companion.ui.page_entry import PageEntry
from companion.ui.screen import Screen

FULL = CompanionError("The disk is full.", "What you typed is still here.")


class Typed(Screen):
    """A page that keeps its words, or cannot."""

    def __init__(self, error=None):
        super().__init__(Changes())
        self.error = error
        self.kept = 0

    def leave(self):
        if self.error is not None:
            raise self.error
        self.kept += 1


@pytest.fixture
def told(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
    return told


@pytest.fixture
def open_window(dressed, settings, qtbot):
    def make(*screens):
        pages = [
            PageEntry(str(n), "Page", "sun", lambda screen=screen: screen)
            for n, screen in enumerate(screens)
        ]
        window = MainWindow(settings, pages)
        qtbot.addWidget(window)
        for page in pages:
            window._screens[page.key] = page.make()
        return window

    return make


def closes(window):
    event = QCloseEvent()
    window.closeEvent(event)
    return event.isAccepted()


def test_a_page_that_cannot_keep_its_words_does_not_hinder_the_others(open_window, told):
    pages = [Typed(), Typed(ValueError("x")), Typed(FULL), Typed()]
    window = open_window(*pages)
    lost = window.keep_typing()
    assert [type(error) for error in lost] == [ValueError, CompanionError]
    assert [page.kept for page in pages] == [1, 0, 0, 1]


def test_what_cannot_be_kept_holds_the_window_open_once_and_says_why(open_window, told):
    window = open_window(Typed(), Typed(FULL))
    assert not closes(window)
    assert told == [FULL]
    assert closes(window)
    assert told == [FULL]


def test_once_it_can_be_kept_again_the_window_warns_anew(open_window, told):
    page = Typed(FULL)
    window = open_window(page)
    assert not closes(window)
    page.error = None
    assert window.keep_typing() == []
    page.error = FULL
    assert not closes(window)


def test_an_end_from_outside_asks_nothing(open_window, told):
    window = open_window(Typed(FULL), Typed())
    window.show()
    window.end_now()
    assert not window.isVisible()
    assert told == []
    assert window._screens["1"].kept == 1


def test_the_first_start_is_kept_too(open_window, told):
    window = open_window()
    alone = Typed()
    window.show_alone(alone)
    assert closes(window)
    assert alone.kept == 1


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_minimised_window_comes_back(open_window):
    window = open_window()
    window.showMinimized()
    window.come_forward()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()


def test_a_page_that_is_off_leaves_the_rail_at_once_and_the_menu_still_opens_it(qtbot, settings):
    pages = [
        PageEntry("today", "Today", "sun", Typed),
        PageEntry("walks", "Walks", "timer", Typed, can_go=True),
    ]
    settings.pages_off = ["walks", "today"]
    window = MainWindow(settings, pages)
    qtbot.addWidget(window)
    window.show_pages()
    window.show()
    assert not window.rail.buttons["walks"].isVisible()
    assert window.rail.buttons["today"].isVisible()  # it is always there
    window.open_page("walks")
    assert window.page_now == "walks"
    settings.pages_off = []
    window.follow_settings()
    assert window.rail.buttons["walks"].isVisible()


def test_the_window_is_wholly_in_sight_at_the_first_start(open_window):
    window = open_window()
    free = window.screen().availableGeometry()
    window.show()
    assert window.frameGeometry().width() <= free.width()
    assert window.frameGeometry().height() <= free.height()


@pytest.mark.parametrize(
    ("free", "size"),
    [((1366, 768), (1280, 728)), ((1920, 1040), (1280, 820)), ((600, 400), (640, 480))],
    ids=["a laptop", "a large screen", "never smaller than can be used"],
)
def test_a_first_window_has_room_for_its_frame_on_the_screen(free, size):
    assert first_size(QSize(*free)) == QSize(*size)
