"""The full sleep diary: kept for a spell, often the two weeks before a visit."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.spans import LONGEST_SPELL, Spell
from companion.errors import CompanionError
from companion.screens.forms.entry import new_id
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day, period
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.store.stores import Stores

WEEKS = (1, 2, 4)
BEFORE_A_VISIT = timedelta(days=14)
A_DAY = timedelta(days=1)


class SpellCard(Card):
    """Offers a spell of the full sleep diary, or says until when one lasts.

    Signals:
        said: A Notice: what was begun or ended, and how to undo it.
        visit_wanted: The person wants to write down the day of a visit.
    """

    said = Signal(object)
    visit_wanted = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Full sleep diary"))
        self._stores = stores
        self._clock = clock
        self._spell: Spell | None = None
        self._before_visit: Spell | None = None
        self._words = PlainLabel("")
        self.weeks = [QuietButton(tr("%n week(s)", "", weeks)) for weeks in WEEKS]
        self.visit = QuietButton("")
        self.set_visit = LinkButton(tr("Set the day of my next visit"))
        self.end = QuietButton("")
        self.error = ErrorLine()
        buttons = in_a_row((*self.weeks, self.visit, self.end))
        for weeks, button in zip(WEEKS, self.weeks, strict=True):
            button.setAccessibleName(tr("Keep it for %n week(s), from today", "", weeks))
            button.clicked.connect(partial(self._begin_weeks, weeks))
        self.visit.clicked.connect(self._begin_before_visit)
        self.end.clicked.connect(self._end)
        self.set_visit.clicked.connect(self.visit_wanted)
        for widget in (self._words, buttons):
            self.body.addWidget(widget)
        self.body.addWidget(self.set_visit, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.error)

    def refresh(self) -> None:
        """Show whether a spell lasts, or will begin."""
        today = self._clock.today()
        coming = self._stores.spells.between(today, today + timedelta(days=LONGEST_SPELL * 4))
        spell = self._spell = coming[0] if coming else None
        self._before_visit = self._offer_before_visit() if spell is None else None
        self._words.setText(self._said_of(spell))
        for button in self.weeks:
            show_if(spell is None, button)
        show_if(self._before_visit is not None, self.visit)
        if self._before_visit is not None:
            days = period(self._before_visit.first, self._before_visit.last)
            self.visit.set_words(tr("Before my visit: {days}").format(days=days))
        show_if(spell is None and self._before_visit is None, self.set_visit)
        show_if(spell is not None, self.end)
        begun = spell is not None and spell.first <= today
        self.end.set_words(tr("End it today") if begun else tr("Do not start it"))

    def _said_of(self, spell: Spell | None) -> str:
        if spell is None:
            said = tr("Each morning, Today then asks for the four times of your night.")
            then = tr("Choose how long, from today or before a visit.")
            return f"{said} {then}"
        if spell.first > self._clock.today():
            days = period(spell.first, spell.last)
            return tr("You will keep it from {days}.").format(days=days)
        return tr("You keep it until {day}.").format(day=long_day(spell.last))

    def _offer_before_visit(self) -> Spell | None:
        visit = self._stores.visits.latest()
        today = self._clock.today()
        if visit is None or visit.day is None or visit.day <= today:
            return None
        first = max(today, visit.day - BEFORE_A_VISIT)
        return Spell(id=new_id(), first=first, last=max(first, visit.day - A_DAY))

    # --- what the person does -----------------------------------------------------------

    def _begin_weeks(self, weeks: int, *_: object) -> None:
        today = self._clock.today()
        self._begin(Spell(id=new_id(), first=today, last=today + timedelta(days=7 * weeks - 1)))

    def _begin_before_visit(self) -> None:
        if self._before_visit is not None:
            self._begin(self._before_visit)

    def _begin(self, spell: Spell) -> None:
        said = tr("Full sleep diary: {days}.").format(days=period(spell.first, spell.last))
        self._write(
            partial(self._stores.spells.keep, spell),
            said,
            partial(self._stores.spells.remove, spell.id),
        )

    def _end(self) -> None:
        spell = self._spell
        if spell is None:
            return
        yesterday = self._clock.today() - A_DAY
        if spell.first > yesterday:
            write = partial(self._stores.spells.remove, spell.id)
        else:
            ended = Spell(id=spell.id, first=spell.first, last=yesterday)
            write = partial(self._stores.spells.keep, ended)
        said = tr("Today no longer asks for the four times. What you wrote stays.")
        self._write(write, said, partial(self._stores.spells.keep, spell))

    def _write(self, write: Callable[[], None], said: str, undo: Callable[[], None]) -> None:
        try:
            write()
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(Notice(said, undo))
