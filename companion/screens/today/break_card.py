"""A rest from the diary, on Today: one press begins it, one press ends it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.spans import LONGEST_BREAK, Break
from companion.screens.forms.entry import new_id
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

LENGTHS = (1, 3, 7, 14, 30)


class RestCard(Card):
    """Offers a break of some days; out of sight while one lasts.

    Signals:
        said: A Notice: what was begun, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Need a rest from the diary?"))
        self._stores = stores
        self._clock = clock
        self.lengths = [QuietButton(_length(days)) for days in LENGTHS]
        words = tr("A break is fine at any time. Nothing is overdue after it.")
        self.body.addWidget(PlainLabel(words, "muted"))
        self.body.addWidget(in_a_row(self.lengths, gap=14))
        for days, button in zip(LENGTHS, self.lengths, strict=True):
            button.setAccessibleName(tr("Take a break of %n day(s)", "", days))
            button.clicked.connect(partial(self._begin, days))

    def _begin(self, days: int, *_: object) -> None:
        today = self._clock.today()
        rest = Break(id=new_id(), first=today, last=today + timedelta(days=days - 1))
        self._stores.breaks.keep(rest)

        def undo() -> None:
            self._stores.breaks.remove(rest.id)

        self.said.emit(Notice(tr("Your break has begun. Enjoy the rest."), undo))


class BreakCard(Card):
    """Says until when a break lasts, in place of the questions, and lets the person write anyway.

    Attributes:
        rest: The break that lasts, None where there is none.

    Signals:
        said: A Notice: what was changed or ended, and how to undo it.
        ended: The person came back.
    """

    said = Signal(object)
    ended = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("You are taking a break"))
        self._stores = stores
        self._clock = clock
        self.rest: Break | None = None
        self._words = PlainLabel("", "muted")
        self.write = QuietButton(tr("Write anyway"))
        self.longer = LinkButton(tr("One day more"))
        self.shorter = LinkButton(tr("One day less"))
        self.end = LinkButton(tr("End the break"))
        self.body.addWidget(self._words)
        self.body.addWidget(in_a_row((self.write, self.longer, self.shorter, self.end), gap=14))
        self.longer.clicked.connect(partial(self._change, 1))
        self.shorter.clicked.connect(partial(self._change, -1))
        self.end.clicked.connect(self._end)

    def refresh(self) -> None:
        """Show until when the break lasts."""
        rest = self.rest = self._stores.breaks.on(self._clock.today())
        if rest is None:
            return
        words = tr("Until {day}. Nothing is asked, and nothing is overdue.")
        self._words.setText(words.format(day=long_day(rest.last)))
        show_if((rest.last - rest.first).days + 1 < LONGEST_BREAK, self.longer)
        show_if(rest.last > self._clock.today(), self.shorter)

    def _change(self, days: int, *_: object) -> None:
        before = self.rest
        if before is None:
            return
        after = replace(before, last=before.last + timedelta(days=days))
        self._stores.breaks.keep(after)
        until = tr("Your break now lasts until {day}.").format(day=long_day(after.last))
        self._say(until, before)

    def _end(self) -> None:
        before = self.rest
        if before is None:
            return
        yesterday = self._clock.today() - timedelta(days=1)
        if before.first > yesterday:
            self._stores.breaks.remove(before.id)
        else:
            self._stores.breaks.keep(replace(before, last=yesterday))
        self._say(tr("Welcome back."), before)
        self.ended.emit()

    def _say(self, text: str, before: Break) -> None:
        def undo() -> None:
            self._stores.breaks.keep(before)

        self.said.emit(Notice(text, undo))


def _length(days: int) -> str:
    if days % 7 == 0:
        return tr("%n week(s)", "", days // 7)
    return tr("%n day(s)", "", days)
