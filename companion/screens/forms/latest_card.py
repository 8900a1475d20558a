"""The latest of what was written down, each with Change and Delete; more of it on request."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.screens.forms.telling import told_at
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton
from companion.ui.widgets.card import Card, Rule
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.ui.screen import Notice

MORE = 20


class LatestCard(Card):
    """Who uses it says what is known, how one of it reads, and what Change and Delete do.

    Attributes:
        change_buttons: One for each that is in sight.
        delete_buttons: The same.
        more: Shows more of them.
        wants_all: More than the first few are wanted.
        shown_first: How many those are.

    Signals:
        said: A Notice: what was deleted, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, title: str, more_words: str, shown_first: int) -> None:
        super().__init__(title)
        self.shown_first = self._most = shown_first
        self._rows: list[QWidget] = []
        self.change_buttons: list[IconButton] = []
        self.delete_buttons: list[IconButton] = []
        self._list = Stack(gap=10)
        self.empty = PlainLabel(tr("Nothing is written down yet."), "muted")
        self.more = LinkButton(more_words)
        self.error = ErrorLine()
        for widget in (self._list, self.empty, self.error):
            self.body.addWidget(widget)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_more)

    @property
    def wants_all(self) -> bool:
        """Whether more than the first few are wanted."""
        return self._most > self.shown_first

    def known(self) -> Sequence[Any]:
        """All of it, in the order of days; before all is wanted, more than the first few do."""
        raise NotImplementedError

    def told(self, each: Any) -> tuple[str, Iterable[str]]:  # noqa: ANN401 (the user's kind)
        """Its title, and lines about it."""
        raise NotImplementedError

    def change(self, each: Any) -> None:  # noqa: ANN401
        """It is to be changed."""
        raise NotImplementedError

    def delete(self, each: Any) -> Notice:  # noqa: ANN401
        """Put it into the bin; what is said of that takes it back.

        Raises:
            Refused: it may not be deleted.
            CompanionError: it could not be written.
        """
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the latest anew; after one was deleted the keyboard is at the next."""
        known = self.known()
        latest = known[: -self._most - 1 : -1]
        held = next((n for n, each in enumerate(self.delete_buttons) if each.hasFocus()), None)
        for row in self._rows:
            let_go(row, self._list.body)
        self.change_buttons, self.delete_buttons = [], []
        self._rows = [self._row(each) for each in latest]
        for row in self._rows:
            self._list.body.addWidget(row)
            show_if(True, row)
        show_if(bool(latest), self._list)
        show_if(not latest, self.empty)
        show_if(len(known) > len(latest), self.more)
        if held is not None and self.delete_buttons:
            self.delete_buttons[min(held, len(self.delete_buttons) - 1)].setFocus()

    def _show_more(self) -> None:
        shown = len(self._rows)
        self._most += MORE
        self.refresh()
        self.change_buttons[shown].setFocus()

    def _row(self, each: Any) -> QWidget:  # noqa: ANN401
        title, lines = self.told(each)
        change = IconButton(tr("Change: {what}").format(what=title), "pencil")
        delete = IconButton(tr("Delete: {what}").format(what=title), "trash-2")
        change.clicked.connect(partial(self._on_change, each))
        delete.clicked.connect(partial(self._on_delete, each))
        self.change_buttons.append(change)
        self.delete_buttons.append(delete)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(title, "strong"), 1)
        for button in (change, delete):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row = Stack(gap=4)
        row.body.addLayout(head)
        for words in lines:
            row.body.addWidget(PlainLabel(words, "muted"))
        row.body.addWidget(Rule())
        return row

    def _on_change(self, each: Any, *_: object) -> None:  # noqa: ANN401
        self.change(each)

    def _on_delete(self, each: Any, *_: object) -> None:  # noqa: ANN401
        self.error.say("")
        with told_at(self.error):
            self.said.emit(self.delete(each))
