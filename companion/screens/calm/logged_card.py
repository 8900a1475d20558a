"""The latest practices, each with Change and Delete."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.screens.forms.practice_entry import write_practised
from companion.screens.forms.practice_name import practice_name
from companion.screens.forms.telling import told_at
from companion.ui.screen import Notice
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton
from companion.ui.widgets.card import Card, Rule
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.practice_log import entry_title, told_line
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.practised import Practised
    from companion.store.stores import Stores

LATELY = timedelta(days=60)
SHOWN_FIRST = 5
MORE = 20


class LoggedCard(Card):
    """What was practised lately, the last first; more of it on request.

    Attributes:
        change_buttons: One for each practice in sight.
        delete_buttons: The same.
        more: Shows more of them.

    Signals:
        change_wanted: The id of an entry.
        said: A Notice: what was deleted, and how to undo it.
    """

    change_wanted = Signal(str)
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("So far"))
        self._stores = stores
        self._clock = clock
        self._most = SHOWN_FIRST
        self._rows: list[QWidget] = []
        self.change_buttons: list[IconButton] = []
        self.delete_buttons: list[IconButton] = []
        self._list = Stack(gap=10)
        self.empty = PlainLabel(tr("Nothing is written down yet."), "muted")
        self.more = LinkButton(tr("Show more practices"))
        self.error = ErrorLine()
        for widget in (self._list, self.empty, self.error):
            self.body.addWidget(widget)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_more)

    def refresh(self) -> None:
        """Read the latest anew; after one was deleted the keyboard is at the next."""
        known = self._read()
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

    def _read(self) -> tuple[Practised, ...]:
        """The last weeks are enough for the first look; all of it where more is wanted."""
        today = self._clock.today()
        lately = self._stores.practised.between(today - LATELY, today)
        is_enough = self._most == SHOWN_FIRST and len(lately) > SHOWN_FIRST
        return lately if is_enough else self._stores.practised.all()

    def _show_more(self) -> None:
        shown = len(self._rows)
        self._most += MORE
        self.refresh()
        self.change_buttons[shown].setFocus()

    def _row(self, entry: Practised) -> QWidget:
        title = entry_title(entry.day, practice_name(entry.practice_id))
        change = IconButton(tr("Change: {entry}").format(entry=title), "pencil")
        delete = IconButton(tr("Delete: {entry}").format(entry=title), "trash-2")
        change.clicked.connect(partial(self._change, entry.id))
        delete.clicked.connect(partial(self._delete, entry))
        self.change_buttons.append(change)
        self.delete_buttons.append(delete)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(title, "strong"), 1)
        for button in (change, delete):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row = Stack(gap=4)
        row.body.addLayout(head)
        for words in filter(None, (told_line(entry), entry.note)):
            row.body.addWidget(PlainLabel(words, "muted"))
        row.body.addWidget(Rule())
        return row

    def _change(self, entry_id: str, *_: object) -> None:
        self.change_wanted.emit(entry_id)

    def _delete(self, entry: Practised, *_: object) -> None:
        self.error.say("")
        with told_at(self.error):
            write_practised(self._stores, self._clock, entry, None)
            undo = partial(write_practised, self._stores, self._clock, None, entry)
            self.said.emit(Notice(tr("Deleted. It stays in the bin for 30 days."), undo))
