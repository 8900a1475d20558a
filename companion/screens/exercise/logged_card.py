"""The latest sessions of exercise, each with Change and Delete."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.exercise_log import Session, sessions
from companion.errors import CompanionError
from companion.screens.forms.exercise_entry import write
from companion.screens.forms.exercise_lines import read_planned, session_lines
from companion.ui.screen import Notice
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton
from companion.ui.widgets.card import Card, Rule
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.exercise_log import session_title
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.screens.forms.exercise_lines import Planned
    from companion.store.stores import Stores

LATELY = timedelta(days=60)
SHOWN_FIRST = 3
MORE = 20


class LoggedCard(Card):
    """What was done lately, the last first; more of it on request.

    Attributes:
        change_buttons: One for each session in sight.
        delete_buttons: The same.
        more: Shows more of them.

    Signals:
        change_wanted: The entries of a session.
        said: A Notice: what was deleted, and how to undo it.
    """

    change_wanted = Signal(object)
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Latest sessions"))
        self._stores = stores
        self._clock = clock
        self._most = SHOWN_FIRST
        self._rows: list[QWidget] = []
        self.change_buttons: list[IconButton] = []
        self.delete_buttons: list[IconButton] = []
        self._list = Stack(gap=10)
        self.empty = PlainLabel(tr("Nothing is written down yet."), "muted")
        self.more = LinkButton(tr("Show more sessions"))
        self.error = ErrorLine()
        for widget in (self._list, self.empty, self.error):
            self.body.addWidget(widget)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_more)

    def refresh(self) -> None:
        """Read the latest sessions anew; after one was deleted the keyboard is at the next."""
        known = sessions(self._read())
        latest = known[: -self._most - 1 : -1]
        held = next((n for n, each in enumerate(self.delete_buttons) if each.hasFocus()), None)
        for row in self._rows:
            let_go(row, self._list.body)
        self.change_buttons, self.delete_buttons = [], []
        planned = read_planned(self._stores)
        self._rows = [self._row(each, planned) for each in latest]
        for row in self._rows:
            self._list.body.addWidget(row)
            show_if(True, row)
        show_if(bool(latest), self._list)
        show_if(not latest, self.empty)
        show_if(len(known) > len(latest), self.more)
        if held is not None and self.delete_buttons:
            self.delete_buttons[min(held, len(self.delete_buttons) - 1)].setFocus()

    def _read(self) -> tuple[LogEntry, ...]:
        """The last weeks are enough for the first look; all of it where more is wanted."""
        today = self._clock.today()
        lately = self._stores.exercise_log.between(today - LATELY, today)
        is_enough = self._most == SHOWN_FIRST and len(sessions(lately)) > SHOWN_FIRST
        return lately if is_enough else self._stores.exercise_log.all()

    def _show_more(self) -> None:
        shown = len(self._rows)
        self._most += MORE
        self.refresh()
        self.change_buttons[shown].setFocus()

    def _row(self, session: Session, planned: Planned) -> QWidget:
        title = session_title(session.day, len(session.entries))
        change = IconButton(tr("Change: {session}").format(session=title), "pencil")
        delete = IconButton(tr("Delete: {session}").format(session=title), "trash-2")
        change.clicked.connect(partial(self._change, session))
        delete.clicked.connect(partial(self._delete, session))
        self.change_buttons.append(change)
        self.delete_buttons.append(delete)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(title, "strong"), 1)
        for button in (change, delete):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row = Stack(gap=4)
        row.body.addLayout(head)
        for words in session_lines(self._stores, planned, session.entries, self._clock.today()):
            row.body.addWidget(PlainLabel(words, "muted"))
        row.body.addWidget(Rule())
        return row

    def _change(self, session: Session, *_: object) -> None:
        self.change_wanted.emit(session.entries)

    def _delete(self, session: Session, *_: object) -> None:
        entries = session.entries
        try:
            write(self._stores, self._clock, entries, ())
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        undo = partial(write, self._stores, self._clock, (), entries)
        self.said.emit(Notice(tr("Deleted. It stays in the bin for 30 days."), undo))
