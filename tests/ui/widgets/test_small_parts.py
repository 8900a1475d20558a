"""Segments, ticks, tables, pills and cards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.pill import Pill
from companion.ui.widgets.segmented import Segment, SegmentedControl
from companion.ui.widgets.table import FiguresTable
from companion.ui.widgets.ticks import CheckBox, Switch


@pytest.fixture
def ranges(window):
    ranges = SegmentedControl([("4w", "4 weeks"), ("3m", "3 months"), ("all", "All")], "Time")
    after = QLineEdit()
    window(ranges, after)
    ranges.after = after
    return ranges


def test_arrows_choose_the_neighbour_and_stop_at_the_end(qtbot, ranges):
    ranges.setFocus()
    with qtbot.waitSignal(ranges.picked) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert heard.args == ["3m"]
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert ranges.chosen == "all"


def test_where_none_holds_the_keyboard_reaches_the_first_and_an_arrow_chooses_it(qtbot, ranges):
    ranges.chosen = ""
    assert not any(segment.isChecked() for segment in ranges.segments)
    ranges.setFocus()
    assert ranges.segments[0].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert ranges.chosen == "4w"


def test_a_press_chooses(qtbot, ranges):
    qtbot.mouseClick(ranges.segments[2], Qt.MouseButton.LeftButton)
    assert ranges.chosen == "all"
    qtbot.mouseClick(ranges.segments[2], Qt.MouseButton.LeftButton)
    assert ranges.segments[2].isChecked()


def test_tab_stops_once_at_what_holds(qtbot, ranges):
    ranges.chosen = "3m"
    ranges.setFocus()
    assert ranges.segments[1].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert ranges.after.hasFocus()


def test_a_screen_reader_hears_what_holds(ranges):
    assert ranges.segments[0].accessibleName() == "4 weeks, chosen"
    assert ranges.segments[1].accessibleName() == "3 months"
    assert ranges.segments[1].accessibleDescription() == "Time"


def test_only_an_offered_choice_can_be_set(ranges):
    with pytest.raises(ValueError, match="10y"):
        ranges.chosen = "10y"


def test_other_words_on_its_parts_leave_it_told_which_one_is_chosen(ranges):
    ranges.say({"4w": "28 days", "3m": "91 days", "all": "All days"})
    assert [each.accessibleName() for each in ranges.segments] == [
        "28 days, chosen",
        "91 days",
        "All days",
    ]


def test_segments_stay_equally_high_when_words_wrap(look, window):
    look(percent=200)
    ranges = SegmentedControl(["The last 4 weeks", "The last 3 months", "All"], "Time")
    window(ranges, width=420)
    assert len({segment.height() for segment in ranges.segments}) == 1
    assert all(s.height() >= s.own_height() for s in ranges.segments)


@pytest.mark.parametrize("kind", [CheckBox, Switch])
def test_box_and_words_are_one_target(qtbot, window, kind):
    tick = kind("I did not sleep")
    window(tick)
    assert tick.height() >= 44
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(tick.width() - 4, 4))
    assert tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Return)
    assert not tick.isChecked()


@pytest.mark.parametrize("kind", [CheckBox, Switch])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_press_in_the_empty_width_beside_the_words_ticks_nothing(
    qtbot, look, window, kind, percent
):
    look(percent=percent)
    tick = kind("Walk")
    page = window(tick, width=1000)
    beside = tick.mapTo(page, QPoint(tick.sizeHint().width() + 20, tick.height() // 2))
    under = page.childAt(beside) or page
    qtbot.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(page, beside))
    assert not tick.isChecked()
    page.resize(1_100, 480)
    tick.set_words("Walk to the shop and back again with the dog")
    QApplication.processEvents()
    assert tick.width() == tick.sizeHint().width()
    assert tick.height() < 2 * tick.control_height()  # still on one line


def test_long_words_of_a_tick_box_wrap(look, window):
    look(percent=200)
    tick = CheckBox("Ask me about pain as well, the usual, the worst and the least of the day")
    window(tick, width=400)
    assert tick.height() >= tick.heightForWidth(tick.width()) > 100


ROWS = [["3 March", "7 of 7", "6 h 25 min"], ["10 March", "no entries", ""]]


@pytest.fixture
def table(window):
    table = FiguresTable(["Week of", "Nights written down", "Average hours"], ROWS, "Nights")
    window(table)
    return table


def test_a_table_shows_all_its_rows_without_scrolling(table):
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    assert table.viewport().height() >= rows
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_words_of_a_table_wrap_and_are_not_cut(look, window, percent):
    look(percent=percent)
    table = FiguresTable(["Week of", "Nights written down", "Average hours"], ROWS, "Nights")
    window(table, width=460)
    assert table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) <= table.width()
    if percent == 200:
        assert table.rowHeight(0) >= 2 * table.fontMetrics().height()


def test_a_very_long_word_of_a_table_goes_on_in_the_next_line(window):
    word = "Krankengymnastikuebungsbandwiderstand"
    table = FiguresTable(["Day", word], [["Monday", word]], "Days")
    window(table, width=320)
    assert table.horizontalScrollBar().maximum() == 0
    heard = QAccessible.queryAccessibleInterface(table)
    names = [heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount())]
    assert names.count(word) == 2


def test_a_screen_reader_walks_through_a_table(table):
    heard = QAccessible.queryAccessibleInterface(table)
    assert heard.text(QAccessible.Text.Name) == "Nights"
    assert heard.role() == QAccessible.Role.Table
    parts = [heard.child(at) for at in range(heard.childCount())]
    words = [part.text(QAccessible.Text.Name) for part in parts]
    assert "Nights written down" in words
    assert "6 h 25 min" in words


def test_tab_leaves_a_table_and_enter_opens_a_row(qtbot, window):
    table, after = FiguresTable(["Day"], [["Monday"], ["Tuesday"]], "Days"), QLineEdit()
    window(table, after)
    table.setFocus()
    table.setCurrentCell(1, 0)
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.args == [1]
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_other_figures_take_the_place_of_the_first(table):
    table.show_rows(["Day"], [["Monday"]])
    assert (table.rowCount(), table.columnCount()) == (1, 1)


def test_a_pill_without_words_is_not_there(window):
    pill = Pill()
    window(pill)
    assert not pill.isVisible()
    pill.set_text("Saved 08:42", spoken=True)
    assert pill.isVisible()
    assert pill.accessibleName() == "Saved 08:42"


def test_parts_of_a_page_never_open_as_windows(qapp):
    parts = [Card("A card"), Card(), Pill("Saved"), Pill()]
    assert not any(part.isVisible() for part in parts)
    parts[0].set_title("Another")
    assert not parts[0].isVisible()


def test_a_card_without_a_title_shows_none(window):
    card = Card()
    window(card)
    assert not card.title.isVisible()
    card.set_title("Nights")
    assert card.title.isVisible()
    assert card.accessibleName() == "Nights"


def test_a_row_of_choices_gives_up_its_air_before_its_words(window):
    row = SegmentedControl(["100 %", "115 %", "130 %", "150 %"], "Text size")
    window(row, width=240)
    assert {each.padding for each in row.segments} == {Segment.narrow_padding}
    row.window().resize(640, 480)
    QApplication.processEvents()
    assert {each.padding for each in row.segments} == {Segment.wide_padding}
    assert row.width() == row.sizeHint().width()


def first_ink(widget) -> int:
    """The leftmost column in which something is drawn."""
    picture = widget.grab().toImage()
    paper = picture.pixel(0, 0)
    columns = range(picture.width())
    rows = range(picture.height())
    return next(x for x in columns if any(picture.pixel(x, y) != paper for y in rows))


@pytest.mark.parametrize("percent", [100, 200])
def test_words_that_can_be_pressed_begin_where_the_text_above_them_begins(window, look, percent):
    look(percent=percent)
    text, link = PlainLabel("Deleted entries"), LinkButton("Deleted entries")
    window(text, link)
    assert text.mapToGlobal(QPoint()).x() == link.mapToGlobal(QPoint()).x()
    assert abs(first_ink(text) - first_ink(link)) <= 1
