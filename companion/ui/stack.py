"""Widgets below each other, as far apart as the size of the text asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.growing import set_gap
from companion.ui.showing import let_go, show_if
from companion.ui.theme import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

CARDS_APART = 16
"""Pixels at 100 % text between the cards of a page."""


class Stack(QWidget):
    """Takes no room of its own; the gap between its widgets grows with the text.

    Args:
        widgets: From top to bottom; more can be added to `body`.
        gap: Pixels at 100 % text.

    Attributes:
        body: Where the widgets are.
    """

    def __init__(self, widgets: Iterable[QWidget] = (), gap: int = CARDS_APART) -> None:
        super().__init__()
        self._gap = gap
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.body.addWidget(widget)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "body"):
            self._space()

    def empty(self) -> None:
        """Take all its widgets away."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                let_go(widget, self.body)

    def fill_with(self, widgets: Iterable[QWidget]) -> None:
        """Show these instead of what it has; without any it hides."""
        self.empty()
        shown = list(widgets)
        show_if(bool(shown), self)
        for widget in shown:
            self.body.addWidget(widget)
            show_if(True, widget)

    def _space(self) -> None:
        set_gap(self.body, scaled(self._gap))
