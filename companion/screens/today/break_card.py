"""The card on Today for a rest from the diary: one press begins it, one press ends it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.spans import LONGEST_BREAK, Break
from companion.screens.forms.entry import new_id
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

LENGTHS = (1, 3, 7, 14, 30)


class BreakCard(Card):
    """Offers a break of some days, or says until when one lasts.

    Signals:
        said: A Notice: what was begun or ended, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Need a rest from the diary?"))
        self._stores = stores
        self._clock = clock
        self._break: Break | None = None
        self._words = PlainLabel("", "muted")
        self.lengths = [QuietButton(_length(days)) for days in LENGTHS]
        self.longer = QuietButton(tr("One day more"))
        self.shorter = QuietButton(tr("One day less"))
        self.end = QuietButton(tr("End the break"))
        self._buttons = QWidget()
        flow = FlowLayout(gap=10)
        self._buttons.setLayout(flow)
        for button in (*self.lengths, self.longer, self.shorter, self.end):
            flow.addWidget(button)
        self.body.addWidget(self._words)
        self.body.addWidget(self._buttons)
        for days, button in zip(LENGTHS, self.lengths, strict=True):
            button.setAccessibleName(tr("Take a break of %n day(s)", "", days))
            button.clicked.connect(partial(self._begin, days))
        self.longer.clicked.connect(partial(self._change, 1))
        self.shorter.clicked.connect(partial(self._change, -1))
        self.end.clicked.connect(self._end)

    def refresh(self) -> None:
        """Show whether a break lasts."""
        rest = self._break = self._stores.breaks.on(self._clock.today())
        self.set_title(tr("You are taking a break") if rest else tr("Need a rest from the diary?"))
        self._words.setText(
            tr("Until {day}. Nothing is asked, and nothing is overdue.").format(
                day=long_day(rest.last)
            )
            if rest
            else tr("A break is fine at any time. Nothing is overdue after it.")
        )
        for button in self.lengths:
            show_if(rest is None, button)
        days = (rest.last - rest.first).days + 1 if rest else 0
        show_if(rest is not None and days < LONGEST_BREAK, self.longer)
        show_if(rest is not None and rest.last > self._clock.today(), self.shorter)
        show_if(rest is not None, self.end)

    def _begin(self, days: int, *_: object) -> None:
        today = self._clock.today()
        rest = Break(id=new_id(), first=today, last=today + timedelta(days=days - 1))
        self._stores.breaks.keep(rest)
        self._say(tr("Your break has begun. Enjoy the rest."), None, rest)

    def _change(self, days: int, *_: object) -> None:
        before = self._break
        if before is None:
            return
        after = Break(id=before.id, first=before.first, last=before.last + timedelta(days=days))
        self._stores.breaks.keep(after)
        until = tr("Your break now lasts until {day}.").format(day=long_day(after.last))
        self._say(until, before, after)

    def _end(self) -> None:
        before = self._break
        if before is None:
            return
        yesterday = self._clock.today() - timedelta(days=1)
        if before.first > yesterday:
            self._stores.breaks.remove(before.id)
        else:
            self._stores.breaks.keep(Break(id=before.id, first=before.first, last=yesterday))
        self._say(tr("Welcome back."), before, None)

    def _say(self, text: str, before: Break | None, after: Break | None) -> None:
        def undo() -> None:
            if before is not None:
                self._stores.breaks.keep(before)
            elif after is not None:
                self._stores.breaks.remove(after.id)

        self.said.emit(Notice(text, undo))


def _length(days: int) -> str:
    if days % 7 == 0:
        return tr("%n week(s)", "", days // 7)
    return tr("%n day(s)", "", days)
