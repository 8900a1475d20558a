"""Where Today has exercise; what it needs is imported once something is planned or asked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.neutral import Neutral
    from companion.domain.programme import PlanItem
    from companion.screens.today.exercise_card import ExerciseCard
    from companion.screens.today.morning_card import MorningCard
    from companion.store.stores import Stores


class ExercisePlace(Stack):
    """A question about yesterday's exercise in the morning, and what is planned today.

    Attributes:
        card: What is planned; None before anything was.
        morning: The question; None before there was one.

    Signals:
        said: A Notice: what was saved, and how to undo it.
        guide_wanted, all_wanted: That page is wanted.
        answered: The question was answered or skipped.
    """

    said = Signal(object)
    guide_wanted = Signal()
    all_wanted = Signal()
    answered = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._due: tuple[PlanItem, ...] = ()
        self._left: tuple[PlanItem, ...] = ()
        self._led: frozenset[str] = frozenset()
        self.card: ExerciseCard | None = None
        self.morning: MorningCard | None = None

    def read(self, *, resting: bool) -> bool:
        """Whether exercise is still to be done today; in a break from the diary none is.

        Only what runs today is read.
        """
        today = self._clock.today()
        running = () if resting else self._stores.programme.running(today)
        self._due = self._left = ()
        if running:
            from companion.screens.forms.exercise_entry import due_and_left, under_way

            self._due, self._left = due_and_left(self._stores, running, today)
            self._led = under_way(self._stores, today)
        return bool(self._left)

    def show_today(self, *, resting: bool, gentle: bool, room: int) -> bool:
        """Show what was read, and the question; False when there is neither.

        Args:
            resting: A break from the diary lasts: nothing is asked.
            gentle: It is a gentle day of a flare-up.
            room: How many lines the exercises may take.
        """
        asks = self._show_morning(resting=resting)
        if self._due:
            self._show_card(gentle=gentle, room=room)
        if self.card is not None:
            show_if(bool(self._due), self.card)
        return asks or bool(self._due)

    def _show_card(self, *, gentle: bool, room: int) -> None:
        from companion.screens.today.exercise_card import ExerciseCard

        if self.card is None:
            self.card = ExerciseCard(self._stores, self._clock)
            self.card.said.connect(self.said)
            self.card.guide_wanted.connect(self.guide_wanted)
            self.card.all_wanted.connect(self.all_wanted)
            self.body.addWidget(self.card)
        self.card.show_day(self._due, self._left, self._led, self._why(gentle=gentle), room)

    def _why(self, *, gentle: bool) -> Neutral | None:
        from companion.domain.neutral import Neutral

        marked = self._stores.quiet_days.on(self._clock.today())
        if marked is not None:
            return marked.why
        return Neutral.FLARE_UP if gentle else None

    def _show_morning(self, *, resting: bool) -> bool:
        yesterday = self._clock.today() - timedelta(days=1)
        entries = () if resting else self._stores.exercise_log.between(yesterday, yesterday)
        if self.morning is None and any(each.pain_after is not None for each in entries):
            from companion.screens.today.morning_card import MorningCard

            self.morning = MorningCard(self._stores, self._clock)
            self.morning.said.connect(self.said)
            self.morning.done.connect(self.answered)
            self.body.insertWidget(0, self.morning)
        if self.morning is None:
            return False
        asks = self.morning.show_day(entries)
        show_if(asks, self.morning)
        return asks
