"""The latest sessions of an activity, each with Edit and Delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.errors import CompanionError
from companion.ui.screen import Notice
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton
from companion.ui.widgets.card import Card, Rule
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.entries import deleted
from companion.wording.pacing_review import session_day, session_lines, session_of
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.activities import AmountUnit
    from companion.domain.clock import Clock
    from companion.domain.pacing import Plan
    from companion.domain.pacing_sessions import Session
    from companion.store.pacing_sessions import SessionStore

SHOWN_FIRST = 3
MORE = 20


class SessionsCard(Card):
    """What was done lately, the last first; more of it on request.

    Attributes:
        delete_buttons: One for each session in sight.

    Signals:
        edit: The session that the person wants to change.
        said: A Notice: what was deleted, and how to undo it.
    """

    edit = Signal(object)
    said = Signal(object)

    def __init__(self, sessions: SessionStore, clock: Clock) -> None:
        super().__init__(tr("Latest sessions"))
        self._store = sessions
        self._clock = clock
        self._activity_id = ""
        self._most = SHOWN_FIRST
        self._plan: Plan | None = None
        self._rows: list[QWidget] = []
        self.delete_buttons: list[IconButton] = []
        self._shown: tuple[tuple[Session, ...], AmountUnit] | None = None
        self._list = QVBoxLayout()
        self.empty = PlainLabel(tr("Nothing is written down yet."), "muted")
        self.more = LinkButton(tr("Show more sessions"))
        self.more.clicked.connect(self._show_more)
        self.error = ErrorLine()
        self.body.addLayout(self._list)
        for widget in (self.empty, self.error):
            self.body.addWidget(widget)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_plan(self, plan: Plan) -> None:
        """Show the latest sessions of an activity."""
        if plan.activity.id != self._activity_id:
            self._activity_id, self._most = plan.activity.id, SHOWN_FIRST
        self._plan = plan
        self._draw()

    def _draw(self) -> None:
        assert self._plan is not None
        sessions = self._store.of(self._plan.activity.id)
        latest = sessions[: -self._most - 1 : -1]
        shown = (latest, self._plan.activity.unit)
        show_if(not latest, self.empty)
        show_if(len(sessions) > len(latest), self.more)
        if shown == self._shown:
            return
        self._shown = shown
        held = next((n for n, each in enumerate(self.delete_buttons) if each.hasFocus()), None)
        for row in self._rows:
            let_go(row, self._list)
        self.delete_buttons = []
        self._rows = [self._row(each, self._plan.activity.unit) for each in latest]
        for row in self._rows:
            self._list.addWidget(row)
            show_if(True, row)
        if held is not None:
            self._give_focus(held)

    def _give_focus(self, place: int) -> None:
        """After a session is deleted by keyboard, the next one has it; so deleting can go on."""
        near = self.delete_buttons[min(place, len(self.delete_buttons) - 1) :]
        if near:
            near[0].setFocus()

    def _show_more(self) -> None:
        shown = len(self._rows)
        self._most += MORE
        self._draw()
        new = self._rows[shown : shown + 1]
        for row in new:
            first = row.findChild(IconButton)
            if first is not None:
                first.setFocus()

    def _row(self, session: Session, unit: AmountUnit) -> QWidget:
        title = session_day(session, unit)
        edit = IconButton(tr("Edit: {session}").format(session=title), "pencil")
        delete = IconButton(tr("Delete: {session}").format(session=title), "trash-2")
        edit.clicked.connect(partial(self._edit, session))
        delete.clicked.connect(partial(self._delete, session))
        self.delete_buttons.append(delete)
        row = Stack(gap=6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(title, "strong"), 1)
        for button in (edit, delete):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.body.addLayout(head)
        for name, value in session_lines(session, unit)[1:]:
            row.body.addWidget(PlainLabel(f"{name}: {value}", "muted"))
        row.body.addWidget(Rule())
        return row

    def _edit(self, session: Session, *_: object) -> None:
        self.edit.emit(session)

    def _delete(self, session: Session, *_: object) -> None:
        assert self._plan is not None
        try:
            self._store.remove(session.id, self._clock.now())
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        undo = partial(self._store.restore, session.id)
        self.said.emit(Notice(deleted(session_of(self._plan.activity, session)), undo))
