"""A small step that the person planned on a worksheet, once its day has come."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.worksheet import Worksheet
    from companion.store.stores import Stores
    from companion.ui.screen import Notice

_A_DAY = timedelta(days=1)


class StepCard(Card):
    """One step at a time: done with one press, moved to another day, or let go.

    Its parts are made with the first step: most people have none, and Today does not wait for it.

    Attributes:
        words: The step as the person wrote it.
        done: It was done.
        later: Asks for another day.
        let_go: It is not wanted any more.
        day: The other day.

    Signals:
        said: A Notice: what was changed, and how to undo it.
        go_to: The worksheet it stands on.
    """

    said = Signal(object)
    go_to = Signal(str, object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Your small step"), icon="footprints")
        self._stores = stores
        self._clock = clock
        self._worksheet: Worksheet | None = None
        self._is_made = False

    def _make(self) -> None:
        from companion.ui.widgets.date_field import DateField

        self._is_made = True
        self.words, self.planned = PlainLabel("", "strong"), PlainLabel("", "muted")
        self.done = QuietButton(tr("Done"), "check")
        self.later, self.let_go = LinkButton(tr("Another day")), LinkButton(tr("Let go"))
        self.open = LinkButton(tr("Open the worksheet"))
        tomorrow = self._clock.today() + _A_DAY
        self.day = DateField(tr("Which day?"), tomorrow, None, tomorrow)
        self.take = QuietButton(tr("Move it"))
        self._asked = Stack([PlainLabel(tr("Which day?"), "question"), self.day,
                             in_a_row([self.take])], gap=8)  # fmt: skip
        self.error = ErrorLine()
        ways = in_a_row([self.done, self.later, self.let_go], gap=14)
        for part in (self.words, self.planned, ways, self._asked, self.error):
            self.body.addWidget(part)
        self.body.addWidget(in_a_row([self.open]))
        self.done.clicked.connect(self._on_done)
        self.later.clicked.connect(self._on_later)
        self.let_go.clicked.connect(self._on_let_go)
        self.take.clicked.connect(self._on_move)
        self.day.finished.connect(self._on_move)
        self.open.clicked.connect(self._on_open)

    def show_today(self, *, resting: bool) -> bool:
        """Show the step whose day came first; False where there is none, or in a break."""
        today = self._clock.today()
        due = () if resting else self._stores.worksheets.due(today)
        worksheet = due[0] if due else None
        if worksheet is not None and not self._is_made:
            self._make()
        if self._is_made:
            self._show(worksheet, today)
        self._worksheet = worksheet
        return worksheet is not None

    def _show(self, worksheet: Worksheet | None, today: date) -> None:
        from companion.domain.finding import excerpt
        from companion.domain.worksheet import ACTION
        from companion.wording.worksheets import step_planned

        if worksheet is None or self._worksheet is None or worksheet.id != self._worksheet.id:
            show_if(False, self._asked)
            self.error.say("")
        if worksheet is None:
            return
        self.words.setText(excerpt(str(worksheet.content.get(ACTION, "")), ()))
        self.planned.setText(step_planned(worksheet.action_on or today, today))
        self.day.set_limits(today + _A_DAY, None)

    def _on_done(self) -> None:
        from companion.screens.forms.worksheet_entry import step_done

        self._do(step_done)

    def _on_let_go(self) -> None:
        from companion.screens.forms.worksheet_entry import step_let_go

        self._do(step_let_go)

    def _on_later(self) -> None:
        self.day.value = self._clock.today() + _A_DAY
        show_if(True, self._asked)
        self.day.setFocus()

    def _on_move(self) -> None:
        from companion.screens.forms.worksheet_entry import step_moved

        if self.day.tidy() and self._worksheet is not None:
            self._tell(step_moved, self._worksheet, self.day.value)

    def _do(self, deed: Callable[[Stores, Clock, Worksheet], Notice]) -> None:
        if self._worksheet is not None:
            self._tell(deed, self._worksheet)

    def _tell(self, deed: Callable[..., Notice], *what: object) -> None:
        try:
            notice = deed(self._stores, self._clock, *what)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(notice)

    def _on_open(self) -> None:
        if self._worksheet is not None:
            self.go_to.emit("worksheets", ("open", self._worksheet.id))
