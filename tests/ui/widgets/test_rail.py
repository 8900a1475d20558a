"""The rail: the same pages in the same place, wide or narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from companion.ui.widgets.rail import Rail


@pytest.fixture
def rail(qtbot):
    window = QWidget()
    rail = Rail("Companion")
    rail.add_page("today", "Today", "sun")
    rail.add_page("diary", "Diary", "notebook-pen")
    rail.add_foot("help", "Help now", "life-buoy")
    row = QHBoxLayout(window)
    row.addWidget(rail)
    row.addStretch(1)
    window.resize(1280, 820)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return rail


def resize(rail, width, height=820):
    rail.window().resize(width, height)
    QApplication.processEvents()


def test_pressing_a_page_asks_for_it(qtbot, rail):
    with qtbot.waitSignal(rail.picked) as heard:
        qtbot.mouseClick(rail.buttons["diary"], Qt.MouseButton.LeftButton)
    assert heard.args == ["diary"]


def test_the_present_page_is_filled_and_said(rail):
    rail.set_current("diary")
    assert rail.buttons["diary"].isChecked()
    assert rail.buttons["diary"].accessibleName() == "Diary, open now"
    assert not rail.buttons["today"].isChecked()


def test_pressing_the_present_page_keeps_it_filled(qtbot, rail):
    rail.set_current("today")
    qtbot.mouseClick(rail.buttons["today"], Qt.MouseButton.LeftButton)
    assert rail.buttons["today"].isChecked()


def test_a_narrow_window_shows_icons_with_their_names(rail):
    resize(rail, 800)
    assert rail.narrow
    assert rail.width() < 80
    for button in rail.buttons.values():
        assert button.toolTip() == button.full_words
        assert button.full_words in button.accessibleName()
        assert button.width() >= 44
        assert button.height() >= 44
    resize(rail, 1280)
    assert not rail.narrow
    assert rail.width() == 208


def test_the_present_page_is_still_said_when_narrow(rail):
    rail.set_current("diary")
    resize(rail, 800)
    assert rail.buttons["diary"].accessibleName() == "Diary, open now"


def test_large_text_shows_icons_too(look, rail):
    look(percent=200)
    assert rail.narrow


def test_arrows_go_to_the_neighbour(qtbot, rail):
    rail.buttons["today"].setFocus()
    qtbot.keyClick(rail.buttons["today"], Qt.Key.Key_Down)
    assert rail.buttons["diary"].hasFocus()
    qtbot.keyClick(rail.buttons["diary"], Qt.Key.Key_Up)
    assert rail.buttons["today"].hasFocus()


def test_a_page_that_was_switched_off_leaves_the_rail_and_comes_back_in_its_place(qtbot, rail):
    rail.show_page("diary", shown=False)
    assert not rail.buttons["diary"].isVisible()
    rail.buttons["today"].setFocus()
    qtbot.keyClick(rail.buttons["today"], Qt.Key.Key_Down)
    assert rail.buttons["help"].hasFocus()
    rail.show_page("diary", shown=True)
    assert rail.buttons["diary"].isVisible()
    assert rail.buttons["diary"].y() > rail.buttons["today"].y()


def test_in_a_low_window_the_keyboard_still_reaches_all(qtbot, rail):
    for n in range(12):
        rail.add_page(f"page{n}", f"Page {n}", "sun")
    resize(rail, 1280, 400)
    rail.buttons["help"].setFocus()
    QApplication.processEvents()
    button = rail.buttons["help"]
    top = button.mapTo(rail, button.rect().topLeft()).y()
    assert 0 <= top <= rail.height() - button.height()


def test_the_foot_is_always_in_sight(look, rail):
    for n in range(9):
        rail.add_page(f"page{n}", f"Page {n}", "sun")
    look(percent=200)
    resize(rail, 800, 600)
    button = rail.buttons["help"]
    foot = button.mapTo(rail, button.rect().bottomLeft()).y()
    assert 0 < foot < rail.height()
    assert not button.visibleRegion().isEmpty()
    assert rail.buttons["page8"].visibleRegion().isEmpty()
    rail.buttons["page8"].setFocus()
    QApplication.processEvents()
    assert rail.buttons["page8"].visibleRegion().boundingRect() == rail.buttons["page8"].rect()


def test_where_pages_scroll_the_open_one_is_in_sight(look, rail):
    for n in range(9):
        rail.add_page(f"page{n}", f"Page {n}", "sun")
    look(percent=200)
    resize(rail, 800, 600)
    for key in ("page8", "today"):
        rail.set_current(key)
        QApplication.processEvents()
        assert rail.buttons[key].visibleRegion().boundingRect() == rail.buttons[key].rect()


def test_where_pages_scroll_the_foot_stands_exactly_below_them(look, rail):
    for n in range(9):
        rail.add_page(f"page{n}", f"Page {n}", "sun")
    look(percent=200)
    resize(rail, 800, 600)
    page, foot = rail.buttons["today"], rail.buttons["help"]
    assert (
        page.mapTo(rail, page.rect().topLeft()).x() == foot.mapTo(rail, page.rect().topLeft()).x()
    )
    assert page.visibleRegion().boundingRect().width() == page.width()


def test_every_page_is_in_sight_with_large_text_in_a_small_window(look, rail):
    for n in range(4):
        rail.add_page(f"page{n}", f"Page {n}", "sun")
    for n in range(2):
        rail.add_foot(f"foot{n}", f"Foot {n}", "sun")
    look(percent=200)
    resize(rail, 800, 600)
    for button in rail.buttons.values():
        assert button.visibleRegion().boundingRect() == button.rect()
        assert min(button.width(), button.height()) >= 44
    resize(rail, 800, 900)
    assert rail.buttons["today"].height() == rail.buttons["today"].sizeHint().height() > 60
