"""The same as a table: shown on request, and made only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class AsTable(Stack):
    """Where the table of a chart stands, with the button that shows or hides it.

    Attributes:
        button: Put it where the card has room for it.
        is_open: Whether the table is shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self.button = LinkButton(tr("Show as table"))
        self.button.clicked.connect(self._switch)
        self._made: Callable[[], QWidget] | None = None
        self._table: QWidget | None = None
        show_if(False, self)

    def offer(self, made: Callable[[], QWidget]) -> None:
        """The chart shows something else: this makes its table."""
        self._made = made
        self._draw()

    def _switch(self) -> None:
        self.is_open = not self.is_open
        self._draw()

    def _draw(self) -> None:
        self.button.set_words(tr("Hide table") if self.is_open else tr("Show as table"))
        if self._table is not None:
            let_go(self._table, self.body)
            self._table = None
        if self.is_open and self._made is not None:
            self._table = self._made()
            self.body.addWidget(self._table)
            show_if(True, self._table)
        show_if(self._table is not None, self)
