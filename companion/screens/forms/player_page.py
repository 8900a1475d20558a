"""The page of what goes in time: a line of colour, what it is, two switches, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.screens.forms.timer_signs import SignSwitches
from companion.ui.growing import GrowsWithText, put_in, set_gap
from companion.ui.page import page_edge
from companion.ui.reading_order import ReadingOrder
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.settling import Settling
from companion.ui.widgets.sign_line import SignLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from companion.settings import Settings

BESIDE_FROM_PX = 640
"""Of width at 100 % text: narrower, the switches stand at the foot."""


class PlayerPage(GrowsWithText, Scrolling):
    """The frame of it; who uses it fills `stack` in `_build`.

    Attributes:
        title: What goes.
        place: Where in it.
        sign_line: What there is to do now.
        switches: The chime and the coloured line, off or on.
        stack: Where all else goes, from top to bottom.
        settling: Lets a hasty second press go by, wherever on the page it hits.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.title = PlainLabel("", "player_title")
        self.place = PlainLabel("", "player_muted")
        self.sign_line = SignLine()
        self.switches = SignSwitches(settings)
        self.settling = Settling(self)
        content = QWidget()
        content.setProperty("role", "player_page")
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sign_line)
        self.stack = QVBoxLayout()
        whole.addLayout(self.stack, 1)
        self.stack.addLayout(self._head())
        self._build()
        self.setWidget(content)
        ReadingOrder(content)
        self.grow()

    def show_head(self, title: str, place: str) -> None:
        """Show what goes, and where in it."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.place.setText(place)

    def show_sign(self, words: str, role: str) -> None:
        """Show what there is to do now, unless the line is off."""
        self.sign_line.label.setText(words)
        self.sign_line.show_role(role)
        show_if(self._settings.timer_sign, self.sign_line)

    def add_centred(self, buttons: Iterable[QWidget], gap: int) -> None:
        """Buttons in the middle, on as many lines as they need."""
        self.add_row(in_a_row(buttons, gap))

    def add_row(self, row: QWidget) -> None:
        """A row that is made already, in the middle."""
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(row)
        centred.addStretch(1)
        self.stack.addLayout(centred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
        self._measure()

    def _build(self) -> None:
        raise NotImplementedError

    def _head(self) -> QHBoxLayout:
        self._head_words = QVBoxLayout()
        self._head_words.setSpacing(4)
        self._head_words.addWidget(self.title)
        self._head_words.addWidget(self.place)
        self._head_row = QHBoxLayout()
        self._head_row.addLayout(self._head_words, 1)
        self._head_row.addWidget(self.switches)
        return self._head_row

    def _place_parts(self, above: int, gap: int, *, is_near: bool = False) -> None:
        """Between the edges of a page, so far from the line and from each other.

        Args:
            above: So far from the line.
            gap: So far from each other.
            is_near: There is little room: the line has no words, as the page itself says them.
        """
        edge = page_edge(self.width())
        self.stack.setContentsMargins(edge, above, edge, spaced(12 if is_near else 24))
        set_gap(self.stack, gap)
        self.sign_line.set_edge(edge, is_thin=is_near)
        beside = self.width() >= scaled(BESIDE_FROM_PX)
        put_in(self._head_row if beside else self.stack, self.switches)
