"""The programme on paper, on the start of Exercise: it comes to sight, prints, and closes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest

from companion.screens.exercise.programme_view import ProgrammeView
from tests.on_paper import Asked, PaperPrinting
from tests.screens.exercise.programmes import item, shown
from tests.screens.pacing.setting_up import press, settle


@pytest.fixture
def printing():
    return PaperPrinting()


@pytest.fixture
def view(dressed, qtbot, stores, settings, clock, changes, printing, tmp_path):
    stores.programme.keep(*[item(n) for n in range(4)])
    view = ProgrammeView(stores, settings, clock, changes, Asked(tmp_path), printing)
    made = shown(qtbot, view)
    settle()
    return made


def top_of(view, widget):
    return widget.mapTo(view, QPoint(0, 0)).y()


def print_by_key(view):
    handle = view.window().windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle()


def open_by_link(view):
    press(view.page.more.paper)


def open_from_elsewhere(view):
    view.open_at("paper")


@pytest.mark.parametrize("open_it", [open_by_link, open_from_elsewhere])
def test_the_sheets_come_to_sight_when_they_are_asked_for(view, open_it):
    view.resize(1072, 700)
    settle()
    open_it(view)
    settle()
    paper = view.page.paper
    assert 0 <= top_of(view, paper.card) < 100
    assert top_of(view, paper.card.preview) < view.height() - 200
    assert paper.card.print_page.hasFocus()


def test_it_can_be_closed_again_and_the_keyboard_is_where_it_was_opened(view):
    press(view.page.more.paper)
    press(view.page.paper.close_button)
    assert not view.page.paper.isVisible()
    assert view.page.more.paper.hasFocus()


def test_the_key_that_prints_prints_it_while_it_is_open(view, printing):
    visit = QAction(view.window())  # the page of the visit, in the menu of the window
    visit.setShortcut(QKeySequence.StandardKey.Print)
    view.window().addAction(visit)
    asked = []

    def ask():
        asked.append("visit")

    visit.triggered.connect(ask)
    view.page.today.as_planned.setFocus()
    print_by_key(view)
    assert (len(asked), printing.jobs) == (1, [])
    press(view.page.more.paper)
    for place in (view.page.paper.card.save_pdf, view.page.today.as_planned):
        place.setFocus()
        print_by_key(view)
    assert (len(asked), len(printing.jobs)) == (1, 2)
    assert all(content.startswith(b"%PDF") for _, content in printing.jobs)
