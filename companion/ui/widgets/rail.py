"""The rail at the left: the pages of the app, always in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.growing import GrowsWithText, set_gap
from companion.ui.icons import IconLabel
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel, plain_tip
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

WIDE_PX = 208
MENU_PX = 40
"""Of the height of the window, what the menu bar may take."""

LOW_PX, LOW_ICON_PX = 48, 34
"""A button and its icon where large text leaves a low window no room for all of them."""

NARROW_BELOW_PX = 880
"""A window narrower than this (at 100 % text) shows icons only."""


class RailButton(PaintedButton):
    """One page; the present one is filled."""

    padding = 12
    icon_px = 21
    gap = 12
    _low = False
    _narrow: bool | None = None
    align = Qt.AlignmentFlag.AlignLeft

    def __init__(self, key: str, words: str, icon: str, role: str, parent: QWidget) -> None:
        super().__init__(words, icon, parent)
        self.key = key
        self.full_words = words
        self.role = role
        self.setCheckable(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, with the words as its tooltip and name; or both."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self.align = Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag.AlignLeft
            self.set_words("" if narrow else self.full_words)
            self._name()
            self.setToolTip(plain_tip(self.full_words) if narrow else "")
        self.setFixedWidth(self.control_height()) if narrow else self._free_width()

    def set_low(self, low: bool) -> None:
        """Be as small as a finger can still hit, whatever the size of text; or as high as usual."""
        if low != self._low:
            self._low = low
            self.remeasure()

    def control_height(self) -> int:
        """As high as other buttons, unless there is no room for that."""
        return LOW_PX if self._low else super().control_height()

    def heightForWidth(self, width: int) -> int:
        """A low one has an icon only."""
        return LOW_PX if self._low else super().heightForWidth(width)

    def icon_side(self) -> int:
        """As large as the text, unless the button is low."""
        return LOW_ICON_PX if self._low else super().icon_side()

    def set_open(self, is_open: bool) -> None:
        """Show and say that this is the present page, or that it is not."""
        self.setChecked(is_open)
        self._name()

    def paint_now(self) -> Paint:
        """Filled when it is the present page; warm for the flare-up plan."""
        if self.isChecked():
            return Paint("on_action", "action")
        if self.role == "warm":
            return Paint("warm", "warm_soft", "warm")
        return Paint("ink", "rail_hover" if self.over else None)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """The rail decides which page is the present one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbour."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        words = tr("{page}, open now") if self.isChecked() else "{page}"
        self.setAccessibleName(words.format(page=self.full_words))

    def _free_width(self) -> None:
        self.setMinimumWidth(0)
        self.setMaximumWidth(16_777_215)


class Rail(GrowsWithText, QFrame):
    """Brand, pages, and at the foot what must be found on a hard day.

    It shrinks to icons by itself when its window is narrow or the text large. When the window is
    low its pages scroll by themselves; the foot is always in sight.

    Signals:
        picked: the key of the page that was pressed.
    """

    picked = Signal(str)

    def __init__(self, brand: str, icon: str = "sprout", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(tr("Pages"))
        self.buttons: dict[str, RailButton] = {}
        self._off: set[str] = set()
        self._narrow = False
        self._watched: QWidget | None = None
        self._brand = PlainLabel(brand, "brand")
        self._brand.setWordWrap(False)
        self._sign = IconLabel(icon, "action", 26)
        self._foot = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scrolling(), 1)
        outer.addLayout(self._foot)
        self.grow()

    def add_page(self, key: str, words: str, icon: str) -> RailButton:
        """Add a page below the others."""
        return self._add(self._pages, key, words, icon, "ink")

    def add_foot(self, key: str, words: str, icon: str, role: str = "ink") -> RailButton:
        """Add a button at the foot; role "warm" for the flare-up plan."""
        return self._add(self._foot, key, words, icon, role)

    def show_page(self, key: str, *, shown: bool) -> None:
        """Take a page off the rail, or put it back in its place."""
        if shown is (key in self._off):
            self._off ^= {key}
            show_if(shown, self.buttons[key])
            self._measure()

    def set_current(self, key: str) -> None:
        """Show which page is open."""
        for each, button in self.buttons.items():
            button.set_open(each == key)
        current = self.buttons.get(key)
        if current is not None and self._inside.isAncestorOf(current):
            self._area.ensureWidgetVisible(current, 0, scaled(4))

    @property
    def narrow(self) -> bool:
        """Whether it shows icons only."""
        return self._narrow

    def showEvent(self, event: QShowEvent) -> None:
        """Watch how wide the window is."""
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shrink and grow with the window."""
        if event.type() == QEvent.Type.Resize and watched is self._watched:
            self._measure()
        return bool(super().eventFilter(watched, event))

    def _scrolling(self) -> Scrolling:
        inside = self._inside = QWidget()
        inside.setProperty("role", "rail_inside")
        self._stack = QVBoxLayout(inside)
        self._head = QHBoxLayout()
        self._head.addWidget(self._sign)
        self._head.addWidget(self._brand, 1)
        self._pages = QVBoxLayout()
        self._stack.addLayout(self._head)
        self._stack.addLayout(self._pages)
        self._stack.addStretch(1)
        area = Scrolling()
        area.lies_under_messages = False  # its buttons stay where the hand finds them
        area.setProperty("role", "rail_inside")
        area.setWidget(inside)
        self._area = area
        return area

    def _add(self, layout: QVBoxLayout, key: str, words: str, icon: str, role: str) -> RailButton:
        place = self if layout is self._foot else self._inside
        button = RailButton(key, words, icon, role, place)
        button.set_narrow(self._narrow)
        button.clicked.connect(self._on_clicked)
        layout.addWidget(button)
        self.buttons[key] = button
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.picked.emit(button.key)

    def _measure(self) -> None:
        self._narrow = self.window().width() < scaled(NARROW_BELOW_PX)
        edge = 8 if self._narrow else scaled(12)
        self._measure_buttons(low=False)
        for part in (self._pages, self._foot):
            set_gap(part, 2)
        self._foot.setContentsMargins(edge, 2, edge, scaled(18))
        self._stack.setContentsMargins(edge, scaled(10), edge, 2)
        self._measure_head(has_room=True)
        if self._narrow and self._is_low():
            self._measure_head(has_room=False)
            self._measure_buttons(low=self._is_low())
        self._place_bar(edge)

    def _measure_buttons(self, *, low: bool) -> None:
        for button in self.buttons.values():
            button.set_low(low)
            button.set_narrow(self._narrow)

    def _measure_head(self, *, has_room: bool) -> None:
        """Where there is room for few pages only, they need no sign above them."""
        self._brand.setHidden(self._narrow)
        self._sign.setHidden(not has_room)
        before = 0 if self._narrow else scaled(12)
        above, below = (scaled(15), scaled(12)) if has_room else (0, 0)
        self._head.setContentsMargins(before, above, 0, below)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._head.setAlignment(self._sign, centre if self._narrow else Qt.AlignmentFlag(0))
        set_gap(self._head, scaled(8))

    def _place_bar(self, edge: int) -> None:
        """The foot stands exactly below the pages, whether these have a bar beside them or not."""
        if not self._narrow:
            self.setFixedWidth(scaled(WIDE_PX))
            return
        bar = self._area.verticalScrollBar().sizeHint().width() if self._is_low() else 0
        self._foot.setContentsMargins(edge, 2, edge + bar, scaled(18))
        buttons = self.buttons.values()
        widest = max((button.control_height() for button in buttons), default=46)
        self.setFixedWidth(widest + 2 * edge + 1 + bar)

    def _is_low(self) -> bool:
        """Whether the pages have to scroll, as the layout is now and not as it was last drawn."""
        self._stack.update()
        self._stack.activate()
        wanted = self._inside.minimumSizeHint().height() + self._foot.minimumSize().height()
        return wanted > self.window().height() - scaled(MENU_PX)

    def minimumSizeHint(self) -> QSize:
        """It may be low: then it scrolls."""
        return QSize(self.width(), scaled(120))
