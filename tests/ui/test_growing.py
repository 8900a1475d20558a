"""A press that makes the text larger is answered soon, however many pages were opened."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.theme import apply_theme

DEEP = 10


class Measured(GrowsWithText, QWidget):
    """Counts how often it is measured."""

    def __init__(self):
        super().__init__()
        self.times = 0
        self.grow()

    def _measure(self):
        self.times += 1


class Dressed(QLabel):
    """Counts how often it is told of another look."""

    times = 0

    def changeEvent(self, event):
        super().changeEvent(event)
        self.times += event.type() == QEvent.Type.StyleChange


@pytest.fixture
def larger(dressed, settings):
    def grow():
        settings.text_size_percent = 150
        apply_theme(dressed, settings)
        QApplication.processEvents()

    return grow


def test_a_page_that_nobody_sees_is_measured_when_it_is_opened(larger, qtbot):
    pages = [Measured(), Measured()]
    stack = QStackedWidget()
    for page in pages:
        stack.addWidget(page)
    qtbot.addWidget(stack)
    stack.show()
    seen, unseen = pages
    before = seen.times
    larger()
    assert seen.times > before
    assert unseen.times == 1
    stack.setCurrentWidget(unseen)
    assert unseen.times == 2
    stack.setCurrentWidget(seen)
    stack.setCurrentWidget(unseen)
    assert unseen.times == 2


def test_what_lies_deep_in_a_page_is_dressed_no_more_often_than_the_page(larger, qtbot):
    page = deep = QWidget()
    for _ in range(DEEP):
        inner = QWidget()
        QVBoxLayout(deep).addWidget(inner)
        deep = inner
    label = Dressed("Words")
    QVBoxLayout(deep).addWidget(label)
    qtbot.addWidget(page)
    page.show()
    label.times = 0
    larger()
    assert 1 <= label.times <= 2
