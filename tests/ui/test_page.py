"""A page fits its window: two columns, one column, never sideways, never under the edge."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from companion.ui.focus_ring import FocusRing
from companion.ui.page import Page
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.segmented import SegmentedControl
from tests.ui.counting import EventCounter

LONG = "[!! Ĥöẃ ḿúćĥ díd ṗáíń ĝéť íń ťĥé ẃáý öḟ ẃĥáť ýöú ẃáńťéd ťö dö ťödáý? !!]"


@pytest.fixture
def page(qtbot):
    page = Page("Good morning", "Tuesday 12 May")
    page.set_header_right(SegmentedControl(["4 weeks", "3 months", "1 year"], "Time"))
    check_in = Card("How was yesterday?")
    check_in.add_to_header(QuietButton("A hard day: save just that"))
    check_in.body.addWidget(PlainLabel(LONG, "question"))
    check_in.body.addWidget(ScalePicker("Pain", LONG, LONG))
    plan = Card("Plan")
    plan.body.addWidget(PlainLabel(LONG))
    plan.body.addWidget(QuietButton(LONG))
    page.columns([check_in], [plan])
    page.row([Card("Pain got in the way"), Card("Nights"), Card("Days with something")])
    qtbot.addWidget(page)
    return page


class LowerIfNeedBe(QWidget):
    """A picture of 280 pixels that can be squeezed."""

    def sizeHint(self):
        return QSize(300, 280)


def open_at(page, width, height=640):
    page.resize(width, height)
    page.show()
    QApplication.processEvents()
    QApplication.processEvents()
    return [card.mapTo(page, QPoint(0, 0)) for card in page.findChildren(Card)]


def test_a_wide_page_has_two_columns_of_cards(page):
    check_in, plan, *_ = open_at(page, 1072)
    assert check_in.y() == plan.y()
    assert check_in.x() < plan.x()


def test_a_narrow_page_has_one_column(page):
    check_in, plan, *_ = open_at(page, 700)
    assert check_in.x() == plan.x()
    assert check_in.y() < plan.y()


def test_large_text_has_one_column_too(page, look):
    look(percent=150)
    check_in, plan, *_ = open_at(page, 1072)
    assert check_in.x() == plan.x()


@pytest.mark.parametrize("percent", [100, 130, 200])
@pytest.mark.parametrize("width", [1072, 740, 600])
def test_nothing_is_cut_off(page, look, width, percent):
    look(percent=percent)
    open_at(page, width)
    assert page.widget().width() <= page.viewport().width()
    for widget in page.widget().findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, FocusRing):
            assert widget.width() >= widget.minimumSizeHint().width(), widget
            assert widget.height() >= widget.heightForWidth(widget.width()), widget
            parent = widget.parentWidget()
            assert parent.rect().contains(widget.geometry()), widget


def test_words_without_a_heading_take_no_room(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.show()
    assert not page.heading.isVisible()
    page.set_heading("Diary", "May")
    assert page.heading.isVisible()
    assert page.accessibleName() == "Diary"


def test_the_page_scrolls_to_where_the_keyboard_is(qtbot):
    page = Page("Many questions")
    fields = [QLineEdit() for _ in range(20)]
    for field in fields:
        page.add(field)
    qtbot.addWidget(page)
    page.resize(500, 300)
    with qtbot.waitActive(page):
        page.show()
    fields[0].setFocus()
    for _ in range(19):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert fields[-1].hasFocus()
    place = fields[-1].mapTo(page.viewport(), QPoint(0, fields[-1].height()))
    assert 0 < place.y() <= page.viewport().height()


def test_what_stays_in_sight_while_the_page_scrolls_is_not_painted_anew(qtbot):
    page = Page("Today")
    labels = [PlainLabel(f"Line {n}") for n in range(80)]
    for label in labels:
        page.add(label)
    qtbot.addWidget(page)
    open_at(page, 800)
    painted = EventCounter(QEvent.Type.Paint)
    labels[8].installEventFilter(painted)
    page.verticalScrollBar().setValue(40)
    QApplication.processEvents()
    assert painted.count == 0
    assert seen(labels[8])


def test_what_comes_at_the_foot_of_a_page_leaves_all_above_as_it_is(qtbot):
    page, above, below = Page("Progress"), Card("Above"), Card("Below")
    page.grow_at_foot()
    page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    for card in (above, below):
        card.body.addWidget(LowerIfNeedBe())
        page.add(card)
    below.hide()
    qtbot.addWidget(page)
    open_at(page, 800, 500)
    squeezed = EventCounter(QEvent.Type.Resize)
    above.installEventFilter(squeezed)
    below.show()
    open_at(page, 800, 500)
    assert page.ground.height() > 500
    assert squeezed.count == 0


def test_a_ring_shows_where_the_keyboard_is(qtbot, window):
    first, second = QuietButton("One"), QuietButton("Two")
    page = window(first, second)
    for button in (first, second):
        button.setFocus()
        QApplication.processEvents()
        rings = [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]
        assert len(rings) == 1
        corner = button.mapTo(rings[0].parentWidget(), QPoint(0, 0))
        assert rings[0].geometry().contains(corner)
        assert rings[0].width() > button.width()


def test_the_ring_goes_with_what_it_surrounds(qtbot, window):
    button = QuietButton("One")
    page = window(button)
    button.setFocus()
    ring = page.findChild(FocusRing)
    button.hide()
    assert not ring.isVisible()


@pytest.mark.parametrize(("percent", "at_top"), [(100, True), (200, False)])
def test_a_page_opens_at_its_heading_if_the_keyboard_is_then_in_sight(
    dressed, look, window, percent, at_top
):
    look(percent=percent)
    page = Page("What you did")
    buttons = [QuietButton("Something to press") for _ in range(20)]
    for button in buttons:
        page.add(button)
    frame = window(page, width=700, height=480)
    page.verticalScrollBar().setValue(400)
    buttons[4].setFocus()
    page.begin_at_focus()
    QApplication.processEvents()
    assert (page.verticalScrollBar().value() == 0) == at_top
    top = buttons[4].mapTo(frame, QPoint(0, 0)).y()
    assert 0 <= top <= page.viewport().height() - buttons[4].height()


def seen(widget):
    """The part of it that is in sight."""
    return widget.visibleRegion().boundingRect()


def test_what_is_pressed_near_the_edge_stays_under_the_mouse_until_it_is_let_go(
    dressed, qtbot, window
):
    page = Page("Today")
    buttons = [QuietButton("Something to press") for _ in range(20)]
    for button in buttons:
        page.add(button)
    window(page, width=700, height=480)
    page.verticalScrollBar().setValue(20)
    cut = [each for each in buttons if 8 < seen(each).height() < each.height()]
    assert cut
    button, before = cut[0], page.verticalScrollBar().value()
    handle = page.window().windowHandle()
    place = button.mapTo(page.window(), seen(button).center())
    with qtbot.waitSignal(button.clicked):
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()
        assert button.hasFocus()
        assert page.verticalScrollBar().value() == before
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place)


# --- a long note --------------------------------------------------------------------------


@pytest.fixture
def written(qtbot):
    """A page with a note, and something under it."""
    page = Page("What helps")
    note = NoteField("A note", longest=10_000)
    page.add(note)
    page.add(QuietButton("Save"))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        open_at(page, 700)
        page.activateWindow()
    note.setFocus()
    QApplication.processEvents()
    return page, note


def settle():
    """Let the page follow."""
    for _ in range(3):
        QApplication.processEvents()


def is_written_in_sight(page, note):
    """Whether the place that is written at can be seen."""
    caret = note.cursorRect()
    top = note.viewport().mapTo(page, caret.topLeft()).y()
    foot = note.viewport().mapTo(page, caret.bottomLeft()).y()
    return page.viewport().y() <= top and foot <= page.viewport().geometry().bottom()


def test_a_page_follows_a_long_note_that_is_pasted(written):
    page, note = written
    QApplication.clipboard().setText("A line of many.\n" * 200)
    note.paste()
    settle()
    assert note.height() > page.height()
    assert is_written_in_sight(page, note)


def test_a_page_follows_a_note_line_by_line(written):
    page, note = written
    for _ in range(60):
        QTest.keyClick(note, Qt.Key.Key_A)
        QTest.keyClick(note, Qt.Key.Key_Return)
        settle()
        assert is_written_in_sight(page, note)
    for _ in range(59):
        QTest.keyClick(note, Qt.Key.Key_Up)
        settle()
        assert is_written_in_sight(page, note)
