"""What is taken out of sight keeps no keyboard: Enter never presses what cannot be seen."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from companion.ui.showing import show_if


@pytest.fixture
def pages(window):
    """Two pages, one in sight at a time; the first has two buttons, the keyboard on its first."""
    pages, page, other = QStackedWidget(), QWidget(), QPushButton("Another page")
    inside = QVBoxLayout(page)
    page.begin, page.more = QPushButton("Begin"), QPushButton("More")
    inside.addWidget(page.begin)
    inside.addWidget(page.more)
    pages.addWidget(page)
    pages.addWidget(other)
    window(pages)
    page.begin.setFocus()
    return pages


def test_a_button_that_went_while_its_page_was_out_of_sight_has_no_keyboard(pages):
    page = pages.widget(0)
    pages.setCurrentIndex(1)
    show_if(False, page.begin)
    pages.setCurrentIndex(0)
    assert QApplication.focusWidget() is page.more


def test_a_button_that_stays_has_it_again(pages):
    page = pages.widget(0)
    pages.setCurrentIndex(1)
    show_if(False, page.more)
    show_if(True, page.begin)
    pages.setCurrentIndex(0)
    assert QApplication.focusWidget() is page.begin


def test_a_card_that_went_takes_the_keyboard_off_what_it_holds(pages):
    page = pages.widget(0)
    card = QWidget()
    QVBoxLayout(card).addWidget(page.begin)
    page.layout().insertWidget(0, card)
    page.begin.setFocus()
    pages.setCurrentIndex(1)
    show_if(False, card)
    pages.setCurrentIndex(0)
    assert QApplication.focusWidget() is page.more
