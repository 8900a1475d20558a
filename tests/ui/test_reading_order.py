"""Tab follows the page as the eye does, whatever was made first."""

import gc

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidgetItem

from companion.ui.page import Page
from companion.ui.reading_order import ReadingOrder
from companion.ui.widgets.card import Card
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.word_chips import WordChips


def stops(qtbot, page, count):
    found = []
    for _ in range(count):
        found.append(QApplication.focusWidget())
        qtbot.keyClick(page.window().windowHandle(), Qt.Key.Key_Tab)
    return found


def test_what_is_made_later_has_its_place_and_no_ring_of_its_own(qtbot, window):
    chips, scale, end = WordChips("Did"), ScalePicker("How much?", "a", "b"), QPushButton("end")
    left, right, late = Card("left"), Card("right"), QPushButton("late")
    beside = QPushButton("beside")
    for widget in (chips, scale, end):
        left.body.addWidget(widget)
    right.body.addWidget(beside)
    page = Page("Page")
    page.columns([left], [right])
    window(page, width=1200)
    chips.set_choices(["Walked", "Cooked"])
    left.body.insertWidget(1, late)
    QApplication.processEvents()
    QApplication.processEvents()
    chips.setFocus()
    walked, cooked = chips._chips
    expected = [walked, cooked, chips.more, late, scale.marks[0], end, beside, walked]
    assert stops(qtbot, page, len(expected)) == expected


def test_the_whole_hands_the_keyboard_to_its_part(window):
    scale = ScalePicker("How much?", "a", "b")
    window(scale)
    scale.value = 4
    scale.setFocus()
    assert scale.hasFocus()
    assert scale.marks[4].hasFocus()


def test_nothing_of_a_row_that_was_taken_away_is_taken_for_alive(window):
    """PySide6 keeps an item of a layout that it handed out; the next thing there would be it."""
    card, page, row = Card("rows"), Page("Page"), QPushButton("row")
    page.add(card)
    window(page)
    before = {id(item) for item in items_held()}
    card.body.addWidget(row)
    for order in page.findChildren(ReadingOrder):
        order.follow()
    row.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert {id(item) for item in items_held()} <= before


def items_held():
    gc.collect()
    return [item for item in gc.get_objects() if isinstance(item, QWidgetItem)]
