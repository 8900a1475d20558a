"""The activities, each on a card: what is planned today, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.plan_setup import has_ended
from companion.screens.pacing.activity_card import ActivityCard
from companion.ui.page import Page
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class ActivityList(Page):
    """All activities that go on; those whose plan has ended come on request.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Pacing"), tr("The same amount on good days and on hard days."))
        self._stores = stores
        self._clock = clock
        self.cards: dict[str, ActivityCard] = {}
        self._with_ended = False
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Read the plans; cards that are there already stay, so the keyboard stays on them."""
        today = self._clock.today()
        plans = self._stores.plans.all()
        ended = [each for each in plans if has_ended(each, today)]
        shown = [each for each in plans if self._with_ended or each not in ended]
        self._keep_cards([each.activity.id for each in shown])
        for plan in shown:
            self.cards[plan.activity.id].show_plan(plan, today)
        show_if(not plans, self._empty)
        show_if(bool(plans), self.new)
        show_if(bool(ended), self.ended)
        self.ended.set_words(
            tr("Hide plans that have ended") if self._with_ended else tr("Plans that have ended")
        )

    def begin(self) -> None:
        """The page is opened: its heading first; where nothing is there, what begins something."""
        self.begin_at_top()
        if not self._empty.isHidden():
            self.first.setFocus()

    def go_on_at(self, activity_id: str) -> None:
        """Another one was deleted: the keyboard goes to this one, or to what is there at all."""
        card = self.cards.get(activity_id) or next(iter(self.cards.values()), None)
        if card is not None:
            card.open.setFocus()
        elif self._empty.isHidden():
            self.ended.setFocus()
        else:
            self.begin()

    def _keep_cards(self, wanted: list[str]) -> None:
        if list(self.cards) == wanted:
            return
        for each_id in [each for each in self.cards if each not in wanted]:
            card = self.cards.pop(each_id)
            let_go(card, self._cards.body)
        made = {each: self.cards.get(each) or self._card(each) for each in wanted}
        for at, card in enumerate(made.values()):
            self._cards.body.insertWidget(at, card)
            show_if(True, card)
        self.cards = made

    def _card(self, activity_id: str) -> ActivityCard:
        card = ActivityCard(activity_id)
        card.go_to.connect(self.go_to)
        return card

    def _build(self) -> None:
        self.week = QuietButton(tr("Week plan"), "calendar")
        self.new = PrimaryButton(tr("New activity"), "plus")
        self.ended = LinkButton("")
        self._cards = Stack()
        self._empty = self._invitation()
        self.set_header_right(self.week)
        self.set_header_right(self.new)
        for part in (self._empty, self._cards):
            self.add(part)
        self.body.addWidget(self.ended, 0, Qt.AlignmentFlag.AlignLeft)
        self.week.clicked.connect(self._open_week)
        self.new.clicked.connect(self._open_new)
        self.first.clicked.connect(self._open_new)
        self.ended.clicked.connect(self._switch_ended)

    def _invitation(self) -> Card:
        card = Card(tr("What would you like to do again?"), icon="footprints")
        for words in (
            tr("Pick one thing that matters to you, such as a walk."),
            tr("You find out how much of it is usual now. Your plan starts below that."),
            tr("Then you do the same on good days and on hard days. You raise it step by step."),
        ):
            card.body.addWidget(PlainLabel(words))
        self.first = PrimaryButton(tr("Begin with one activity"), "plus")
        card.body.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _open_week(self) -> None:
        self.go_to.emit("pacing", "week")

    def _open_new(self) -> None:
        self.go_to.emit("pacing", "new")

    def _switch_ended(self) -> None:
        self._with_ended = not self._with_ended
        self.refresh()
