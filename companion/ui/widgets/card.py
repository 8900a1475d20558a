"""A card: white paper with round corners that holds one matter."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.growing import GrowsWithText, set_gap
from companion.ui.icons import IconLabel
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.buttons import LinkButton


class Card(GrowsWithText, QFrame):
    """A frame with a title and a body; put widgets into `body`, buttons beside the title.

    Attributes:
        body: where the contents go, from top to bottom.
        header: the line of the title; add a button or a pill at its right end.
        title: the label of the title, hidden when empty.
    """

    def __init__(
        self,
        title: str = "",
        role: str = "card",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self._outer = QVBoxLayout(self)
        self.header = QHBoxLayout()
        self.title = PlainLabel(title, "card_title")
        if icon:
            tint = "warm" if role == "warm_card" else "action"
            self.header.addWidget(IconLabel(icon, tint, 24))
        self.header.addWidget(self.title, 1)
        self.body = QVBoxLayout()
        self._outer.addLayout(self.header)
        self._outer.addLayout(self.body)
        self._outer.addStretch(1)
        self.set_title(title)
        self.grow()

    def set_title(self, title: str) -> None:
        """Give the card another title."""
        self.title.setText(title)
        show_if(bool(title), self.title)
        self.setAccessibleName(title)
        self._measure()

    def add_to_header(self, widget: QWidget) -> None:
        """Put a button or a pill at the right of the title."""
        self.header.addWidget(widget)
        self._measure()

    def _measure(self) -> None:
        edge = spaced(20)
        buttons = (child for child in self.children() if isinstance(child, LinkButton))
        links = any(self.header.indexOf(button) >= 0 for button in buttons)
        top = scaled(10) if links else edge
        self._outer.setContentsMargins(edge, top, edge, edge)
        headed = not self.title.isHidden() or self.header.count() > 1
        set_gap(self._outer, scaled(2 if links else 12) if headed else 0)
        set_gap(self.header, scaled(12))
        set_gap(self.body, scaled(10))


class Rule(QFrame):
    """A thin line between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
