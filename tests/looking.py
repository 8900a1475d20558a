"""Looks at a window as a careful eye would, and says what is wrong with it, in words."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableWidget,
    QWidget,
)

from companion.ui.focus_ring import FocusRing
from companion.ui.page import ONE_COLUMN_BELOW, Page
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LONGEST_WORD_PX, PaintedButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.rail import Rail, RailButton
from companion.ui.widgets.segmented import Segment
from companion.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 24
"""Pixels of every target, both ways (WCAG 2.2, 2.5.8)."""
COMFORTABLE = 44
"""Pixels of targets where hands that hurt press every day (WCAG 2.5.5)."""
APART = 8
ROUNDING = 1
WRAP = Qt.TextFlag.TextWordWrap
_DRAWN_BY_QT = (QMenuBar, QMenu, QScrollBar, FocusRing)


def seen(window: QWidget) -> list[QWidget]:
    """Every widget of ours that is in the window now, scrolled out of sight or not."""
    if not _gathered:
        return list(_seen_in(window))
    known = _gathered[-1]
    if window not in known:
        known[window] = list(_seen_in(window))
    return known[window]


_gathered: list[dict[QWidget, list[QWidget]]] = []
"""What was seen in each part during the look that is going on, in which nothing comes or goes."""


@contextmanager
def _one_look() -> Iterator[None]:
    """All questions of one look are asked about the same widgets: gathered once."""
    _gathered.append({})
    try:
        yield
    finally:
        _gathered.pop()


def _seen_in(widget: QWidget) -> Iterator[QWidget]:
    """What is hidden is not looked into: most pages are."""
    for child in widget.children():
        if not isinstance(child, QWidget) or not child.isVisible():
            continue
        if isinstance(child, _DRAWN_BY_QT):
            continue
        if not child.objectName().startswith("qt_"):
            yield child
        yield from _seen_in(child)


def is_control(widget: QWidget) -> bool:
    """Whether Tab is to come here."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None


def targets(window: QWidget) -> list[QWidget]:
    """Everything that can be pressed or typed into."""
    return [w for w in seen(window) if is_control(w) or isinstance(w, QAbstractButton)]


def called(widget: QWidget) -> str:
    """How a complaint names a widget."""
    said = getattr(widget, "words", "")
    words = widget.accessibleName() or (said if isinstance(said, str) else "")
    words = words or widget.objectName()
    return f"{type(widget).__name__} “{words[:50]}”"


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# --- names, keyboard ------------------------------------------------------------------------


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    return [f"{called(w)} has no name" for w in targets(window) if not accessible_name(w).strip()]


def unreached(window: QWidget, *, backwards: bool = True) -> list[str]:
    """Controls that Tab does not come to, and traps that it does not leave.

    Args:
        window: The whole of it.
        backwards: Whether Shift+Tab goes the whole way back too.
    """
    wanted = {widget for widget in seen(window) if is_control(widget)}
    if not wanted:
        return []
    first = QApplication.focusWidget()
    if first not in wanted:
        _press(window, Qt.Key.Key_Tab)
        first = QApplication.focusWidget()
    reached = _walk(window, Qt.Key.Key_Tab, first, len(wanted))
    back = _walk(window, Qt.Key.Key_Backtab, first, len(wanted)) if backwards else wanted
    return [
        *(f"Tab does not come to {called(widget)}" for widget in wanted - reached),
        *(f"Shift+Tab does not come to {called(widget)}" for widget in wanted - back),
        *(f"Tab comes to {called(widget)}" for widget in reached - wanted if widget),
        *([] if QApplication.focusWidget() is first else ["Tab does not come round"]),
    ]


def _walk(window: QWidget, key: Qt.Key, first: QWidget | None, most: int) -> set[QWidget | None]:
    reached = {first}
    for _ in range(most + 2):
        _press(window, key)
        now = QApplication.focusWidget()
        if now is first:
            break
        reached.add(now)
    return reached


def _press(window: QWidget, key: Qt.Key) -> None:
    """As from the keyboard, but for the painting in between, which takes most of the time."""
    QTest.keyClick(QApplication.focusWidget() or window, key)


# --- room for words -------------------------------------------------------------------------


def clipped(window: QWidget) -> list[str]:
    """Words that have less room than they need."""
    found = []
    for widget in seen(window):
        for kind, look in _LOOKS:
            if isinstance(widget, kind):
                found += [f"{called(widget)}: {wrong}" for wrong in look(widget)]
                break
    return found


def _label(label: QLabel) -> list[str]:
    words = QLabel.text(label)
    if not words.strip():
        return []
    if not label.wordWrap():
        return _too_small(label, label.sizeHint().width(), label.sizeHint().height())
    parts = words.replace("\u200b", " ").split()
    widest = max(label.fontMetrics().horizontalAdvance(part) for part in parts)
    room = label.contentsRect().width()
    return _too_small(label, widest + label.width() - room, label.heightForWidth(label.width()))


def _painted(button: PaintedButton) -> list[str]:
    if not button.words:
        return _too_small(button, scaled(button.icon_px), scaled(button.icon_px))
    words = QFontMetrics(button.letters())
    longest = max((words.horizontalAdvance(each) for each in button.words.split()), default=0)
    needed = min(longest, scaled(LONGEST_WORD_PX)) + button.around_words() - 2
    return _too_small(button, needed, button.heightForWidth(button.width()))


def _button(button: QAbstractButton) -> list[str]:
    hint = button.minimumSizeHint()
    height = button.heightForWidth(button.width())
    return _too_small(button, hint.width(), height if height >= 0 else hint.height())


def _line(line: QLineEdit) -> list[str]:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    room = QRect(0, 0, inside.width(), inside.height())
    return _more_than(room, words, line.fontMetrics().height())


def _combo(combo: QComboBox) -> list[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    inside = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    words = combo.fontMetrics()
    return _more_than(inside, words.horizontalAdvance(combo.currentText()), words.height())


def _table(table: QTableWidget) -> list[str]:
    found = []
    words = QFontMetrics(table.font())
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is None or table.isRowHidden(row) or not item.text():
                continue
            room = QRect(0, 0, table.columnWidth(column) - 8, 10_000)
            box = words.boundingRect(room, WRAP, item.text())
            cell = QRect(0, 0, table.columnWidth(column), table.rowHeight(row))
            found += [f"{item.text()}: {w}" for w in _more_than(cell, box.width(), box.height())]
    return found + _table_head(table)


def _table_head(table: QTableWidget) -> list[str]:
    head = table.horizontalHeader()
    words = QFontMetrics(head.font())
    found = []
    for column in range(table.columnCount()):
        item = table.horizontalHeaderItem(column)
        if item is not None and head.isVisible():
            cell = QRect(0, 0, table.columnWidth(column), head.height())
            box = words.boundingRect(cell.adjusted(0, 0, -8, 10_000), WRAP, item.text())
            found += [f"{item.text()}: {w}" for w in _more_than(cell, box.width(), box.height())]
    return found


def _other(widget: QWidget) -> list[str]:
    if widget.findChild(QScrollArea) is not None:
        return []
    hint = widget.minimumSizeHint()
    height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else hint.height()
    return _too_small(widget, hint.width(), height)


def _too_small(widget: QWidget, width: int, height: int) -> list[str]:
    return _more_than(widget.rect(), width, height)


def _more_than(room: QRect, width: int, height: int) -> list[str]:
    found = []
    if width > room.width() + ROUNDING:
        found.append(f"needs {width} px of width and has {room.width()}")
    if height > room.height() + ROUNDING:
        found.append(f"needs {height} px of height and has {room.height()}")
    return found


_LOOKS = (
    (QLabel, _label),
    (PaintedButton, _painted),
    (QAbstractButton, _button),
    (QLineEdit, _line),
    (QComboBox, _combo),
    (QTableWidget, _table),
    (QAbstractScrollArea, lambda _: []),
    (QWidget, _other),
)


def misplaced(window: QWidget) -> list[str]:
    """Parts that reach over the edge of what holds them, or lie on each other."""
    found = []
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or isinstance(widget, Toast):
            continue
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            wide = widget.width() > parent.width()
            found += [f"{called(widget)} is wider than what scrolls it"] if wide else []
        elif not parent.rect().contains(widget.geometry()) and not widget.geometry().isEmpty():
            found.append(f"{called(widget)} reaches over the edge of {called(parent)}")
    return found + _overlaps(window)


def _overlaps(window: QWidget) -> list[str]:
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in seen(window):
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit):
            by_parent.setdefault(widget.parentWidget(), []).append(widget)
    return [
        f"{called(one)} lies on {called(other)}"
        for parts in by_parent.values()
        for one, other in combinations(parts, 2)
        if one.geometry().intersects(other.geometry()) and _says(one) and _says(other)
    ]


def _says(widget: QWidget) -> bool:
    return not isinstance(widget, PlainLabel) or bool(widget.text().strip())


def scrolls(window: QWidget) -> list[str]:
    """What scrolls sideways, and what scrolls inside a page."""
    found = []
    for area in seen(window):
        if not isinstance(area, QAbstractScrollArea):
            continue
        if area.horizontalScrollBar().maximum() > 0:
            found.append(f"{called(area)} scrolls sideways")
        whole = isinstance(area, QScrollArea | QPlainTextEdit)
        if not whole and area.verticalScrollBar().maximum() > 0:
            found.append(f"{called(area)} scrolls inside its page")
    return found


# --- targets, columns -----------------------------------------------------------------------


def small_targets(window: QWidget, comfortable: bool) -> list[str]:
    """Targets that a sore hand could not hit."""
    least = COMFORTABLE if comfortable else LEAST
    found = []
    for widget in targets(window):
        size = widget.size()
        if isinstance(widget, QPlainTextEdit | QScrollArea):
            continue
        if size.width() < least or size.height() < least:
            found.append(f"{called(widget)} is {size.width()} x {size.height()} px")
    return found


def crowded(window: QWidget) -> list[str]:
    """Targets that stand closer to each other than a shaking hand needs."""
    parts = [w for w in targets(window) if not isinstance(w, RailButton | Segment)]
    parts = [w for w in parts if not isinstance(w.parentWidget(), Toast)]
    places = [(w, QRect(w.mapTo(window, QPoint(0, 0)), w.size()), _scrolled_by(w)) for w in parts]
    return [
        f"{called(one)} stands {gap} px from {called(other)}"
        for (one, here, area), (other, there, other_area) in combinations(places, 2)
        if area is other_area and (gap := _gap(here, there)) < APART
    ]


def _scrolled_by(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _gap(one: QRect, other: QRect) -> int:
    across = max(one.left() - other.right(), other.left() - one.right()) - 1
    down = max(one.top() - other.bottom(), other.top() - one.bottom()) - 1
    return max(across, down)


def columns(window: QWidget) -> list[str]:
    """Rows with too many cards: at most two, three where they hold only words; one if narrow."""
    found = []
    for page in (each for each in seen(window) if isinstance(each, Page)):
        cards = [card for card in seen(page) if isinstance(card, Card)]
        narrow = page.width() < scaled(ONE_COLUMN_BELOW)
        for card in cards:
            beside = [each for each in cards if _same_row(page, card, each)]
            across = len({each.mapTo(page, QPoint(0, 0)).x() for each in beside})
            words_only = not any(targets(each) for each in beside)
            most = 3 if words_only else 1 if narrow else 2
            if across > most:
                found.append(f"{across} cards beside each other at {called(card)}")
    return found


def _same_row(page: QWidget, one: QWidget, other: QWidget) -> bool:
    here = QRect(one.mapTo(page, QPoint(0, 0)), one.size())
    there = QRect(other.mapTo(page, QPoint(0, 0)), other.size())
    apart = one is other or here.right() < there.left() or there.right() < here.left()
    return apart and here.top() <= there.top() <= here.bottom()


def rail_names(window: QWidget) -> list[str]:
    """Buttons of a narrow rail that show no words and do not tell them either."""
    return [
        f"{called(button)} has no tooltip"
        for rail in seen(window)
        if isinstance(rail, Rail) and rail.narrow
        for button in rail.buttons.values()
        if not button.toolTip()
    ]


def everything(
    window: QWidget, comfortable: bool, *, by_keyboard: bool = True, backwards: bool = True
) -> list[str]:
    """All complaints about what is in the window now.

    Args:
        window: The whole of it.
        comfortable: Whether its targets are pressed every day.
        by_keyboard: Whether Tab walks through it too, which takes longest.
        backwards: Whether Shift+Tab then goes the whole way back.
    """
    with _one_look():
        found = [
            *nameless(window),
            *clipped(window),
            *misplaced(window),
            *scrolls(window),
            *small_targets(window, comfortable),
            *crowded(window),
            *columns(window),
            *rail_names(window),
        ]
    return found + unreached(window, backwards=backwards) if by_keyboard else found
