"""The morning after exercise: one question, where the clinic's sheet asks for pain."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.exercise_log import waits_for_morning
from companion.errors import CompanionError
from companion.screens.forms.exercise_entry import write
from companion.screens.forms.felt import pain_picker
from companion.screens.forms.felt_asks import felt_asks
from companion.screens.forms.pain_answer import pain_words
from companion.screens.forms.question import Question
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_today import morning_question, morning_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.store.stores import Stores

SKIPPED = "exercise morning"
"""The draft that says on which morning the question was skipped."""


class MorningCard(Card):
    """Pain this morning, 0 to 10; or, once it is answered, how pain answered to yesterday.

    Attributes:
        pain: The scale.
        keep: Keeps what is chosen.
        skip: Leaves it open; it is not asked again this morning.
        told: The answer, and what it comes to.

    Signals:
        said: A Notice: what was saved, and how to undo it.
        done: It was answered or skipped.
    """

    said = Signal(object)
    done = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("This morning"))
        self._stores = stores
        self._clock = clock
        self._waiting: tuple[LogEntry, ...] = ()
        self.pain = pain_picker(morning_question())
        self.keep = QuietButton(tr("Keep it"), "check")
        self.skip = LinkButton(tr("Skip"))
        self.told = PlainLabel("")
        self.error = ErrorLine()
        self._question = Question(morning_question(), self.pain)
        self._buttons = in_a_row((self.keep, self.skip))
        for widget in (self._question, self._buttons, self.error, self.told):
            self.body.addWidget(widget)
        self.pain.picked.connect(self._follow)
        self.pain.finished.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.skip.clicked.connect(self._on_skip)

    def show_day(self, yesterday: Sequence[LogEntry]) -> bool:
        """Ask about yesterday's exercise, or tell the answer; False where there is neither."""
        today = self._clock.today()
        asks = felt_asks(self._stores).pain and self._clock.asked_day() < today
        waiting = waits_for_morning(yesterday, today) if asks and not self._skipped() else ()
        if [each.id for each in waiting] != [each.id for each in self._waiting]:
            self._waiting = waiting
            self.pain.value = None
        answered = [each for each in yesterday if each.pain_next_morning is not None]
        tells = asks and bool(answered) and not waiting
        if tells:
            self.told.setText(self._answer(answered))
        show_if(tells, self.told)
        show_if(bool(waiting), self._question)
        show_if(bool(waiting), self._buttons)
        self._follow()
        return bool(waiting) or tells

    def _answer(self, answered: Sequence[LogEntry]) -> str:
        pain = max(each.pain_next_morning or 0 for each in answered)
        said = pain_words(self._stores, answered, self._clock.today())
        return " ".join(part for part in (morning_words(pain), said) if part)

    def _skipped(self) -> bool:
        known = self._stores.drafts.get(SKIPPED)
        return known is not None and known.get("day") == self._clock.today().isoformat()

    def _follow(self, *_: object) -> None:
        show_if(self.pain.value is not None, self.keep)

    def _on_keep(self) -> None:
        if self.pain.value is None:
            return
        before = self._waiting
        after = [replace(each, pain_next_morning=self.pain.value) for each in before]
        try:
            write(self._stores, self._clock, before, after)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        undo = partial(write, self._stores, self._clock, after, before)
        self.said.emit(Notice(morning_words(self.pain.value), undo))
        self.done.emit()

    def _on_skip(self) -> None:
        day = self._clock.today().isoformat()
        self._stores.drafts.keep(SKIPPED, {"day": day}, self._clock.now())
        self.done.emit()
