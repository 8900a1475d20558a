"""While a flare-up runs: what today is, one more gentle day, or that it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.flare_ups import suggests_the_team
from companion.domain.gentle_days import days_shown
from companion.domain.refused import Refused
from companion.screens.flare.quota_tables import QuotaTables
from companion.screens.flare.writing_part import WritingPart
from companion.screens.forms.gentle_part import GentlePart
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import flare as words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.screens.forms.gentle_days import GentleDays
    from companion.store.stores import Stores
    from companion.ui.screen import Notice


class RunningCard(Card):
    """The gentle days of now, and the days back up to the whole plan.

    Attributes:
        flare_up: The flare-up that runs; None where none does, and the card is hidden.

    Signals:
        said: A Notice: what was changed, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, gentle: GentleDays) -> None:
        super().__init__(tr("A gentle day"), "warm_card", "leaf")
        self._stores = stores
        self._clock = clock
        self._gentle = gentle
        self.flare_up: FlareUp | None = None
        self._build()

    def refresh(self) -> None:
        """Show what today is."""
        flare_up = self.flare_up = self._gentle.now()
        if flare_up is None:
            return
        today = self._clock.today()
        self.set_title(words.title_on(flare_up, today))
        self.day.show_day(flare_up)
        show_if(suggests_the_team(self._stores.flare_ups.all(), today), self.team)
        self.tables.show_days(self._stores.plans.all(), days_shown(flare_up, today), today)
        may_end = self._gentle.may_end(flare_up)
        self.day.offer(may_end, self.over)
        self.mistake.setText(words.no_flare_up(may_end=may_end))
        show_if(self._gentle.may_take_away(flare_up), self.first_day)
        self.note.show_words(f"flare-up note {flare_up.id}", flare_up.note)

    def take_focus(self) -> None:
        """Bring the keyboard to what today is: Enter presses nothing there."""
        self.today_words.setFocus()

    def _over(self) -> None:
        if self.flare_up is not None:
            self._tell(self._gentle.over(self.flare_up))

    def _take_away(self) -> None:
        if self.flare_up is not None:
            self._tell(self._gentle.take_away(self.flare_up))

    def _tell(self, notice: Notice) -> None:
        self.refresh()
        self.said.emit(notice)

    def _keep_note(self, text: str) -> None:
        if self.flare_up is None:
            return
        before = self.flare_up
        try:
            notice = self._gentle.note(before, text)
        except Refused as refused:
            self.problem.say(sentence(refused))
            return
        self.note.close_form()
        self.refresh()
        if text != before.note:
            self.said.emit(notice)

    def _build(self) -> None:
        self.team = PlainLabel(words.tell_the_team(), "strong")
        self.tables = QuotaTables()
        self.more = PrimaryButton(tr("One more gentle day"), "plus")
        self.over = QuietButton(tr("It is over"))
        self.day = GentlePart(
            self._gentle, self._clock, self.more, self.over, self.team, role="question"
        )
        self.today_words, self.coming_words = self.day.today_words, self.day.coming_words
        self.later, self.problem = self.day.later, self.day.problem
        empty = (tr("What was before it, what eased it: a few words help you later."),)
        self.mistake = PlainLabel("", "muted")
        self.no_flare = QuietButton(tr("It was not a flare-up"))
        self.first_day = Stack((self.mistake, in_a_row((self.no_flare,))), gap=10)
        self.note = WritingPart(tr("Note"), empty, self._stores.drafts, self._clock)
        for part in (
            self.day,
            self.first_day,
            Question(tr("The coming days"), self.tables),
            Question(tr("Note"), self.note),
        ):
            self.body.addWidget(part)
        show_if(False, self.team)
        self.day.said.connect(self._tell)
        self.over.clicked.connect(self._over)
        self.no_flare.clicked.connect(self._take_away)
        self.note.kept.connect(self._keep_note)
