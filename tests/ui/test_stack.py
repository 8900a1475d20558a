"""Widgets below each other stand further apart when the text is larger."""

from PySide6.QtWidgets import QApplication

from companion.ui.stack import Stack
from companion.ui.text import PlainLabel


def gap(stack) -> int:
    above, below = (stack.body.itemAt(at).widget().geometry() for at in (0, 1))
    return below.top() - above.bottom() - 1


def test_the_gap_grows_with_the_text(window, look):
    stack = Stack([PlainLabel("How was the night?"), PlainLabel("Fine.")], gap=10)
    window(stack)
    assert gap(stack) == 10
    look(percent=200)
    QApplication.processEvents()
    assert gap(stack) == 20
    assert stack.body.contentsMargins().left() == 0
