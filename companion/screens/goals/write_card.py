"""The questions in sight, and the way on: one after the other for a new goal, else all at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.goals.begins_part import BeginsPart
from companion.screens.goals.first_parts import (
    BecausePart,
    DuePart,
    KnowPart,
    StepPart,
    WhyPart,
)
from companion.screens.goals.half_goal import FOLLOWS, LEVELS, NEW, SAID, WEIGHTS
from companion.screens.goals.levels_part import LevelsPart
from companion.screens.goals.more_parts import FollowPart, WeightsPart
from companion.screens.goals.what_part import WhatPart
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.content.goals import Beginnings
    from companion.screens.goals.part import Part


class WriteCard(Card):
    """All parts of the form; some of them are in sight.

    Attributes:
        what: So are the others: each a part.
        error: Why it cannot be kept.
        finish: Saves, where there is no question after these.
        save_now: Saves, where there is one.

    Signals:
        changed: Something was answered.
        back_wanted: To the question before.
        next_wanted: To the question after.
        save_wanted: Save it.
        drop_wanted: What was typed is not wanted any more.
    """

    changed = Signal()
    back_wanted = Signal()
    next_wanted = Signal()
    save_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, today: date, beginnings: Beginnings) -> None:
        super().__init__()
        self.what, self.because, self.know = WhatPart(beginnings), BecausePart(), KnowPart()
        self.due, self.step, self.why = DuePart(today), StepPart(today), WhyPart()
        self.begins = BeginsPart(today)
        self.levels, self.weights, self.follows = LevelsPart(), WeightsPart(), FollowPart()
        self.parts: tuple[Part, ...] = (
            self.what, self.because, self.know, self.begins, self.due, self.step, self.levels,
            self.weights, self.follows, self.why,
        )  # fmt: skip
        self.shown: Sequence[Part] = ()
        self.error = ErrorLine()
        self.back = QuietButton(tr("Back"), "chevron-left")
        self.next = PrimaryButton(tr("Next"))
        self.save_now = QuietButton(tr("Save the goal now"), "check")
        self.finish = PrimaryButton(tr("Save the goal"), "check")
        self.drop = LinkButton(tr("Do not keep what I typed"), "x")
        buttons = in_a_row([self.back, self.next, self.finish, self.save_now])
        self.stack = Stack([*self.parts, self.error, buttons, in_a_row([self.drop])], gap=22)
        self.body.addWidget(self.stack)
        self._connect()

    def pages(self, what: str) -> list[tuple[Part, ...]]:
        """The questions of a new goal page by page, or of one part of a goal on one page."""
        pages: dict[str, list[tuple[Part, ...]]] = {
            NEW: [(self.what,), (self.because,), (self.know,), (self.due,), (self.step,)],
            SAID: [(self.what, self.because, self.know, self.begins, self.due, self.why)],
            LEVELS: [(self.levels, self.why)],
            WEIGHTS: [(self.weights, self.why)],
            FOLLOWS: [(self.follows, self.why)],
        }
        return pages[what]

    def show_parts(self, shown: Sequence[Part], *, first: bool, last: bool) -> None:
        """Ask these; what the others hold stays."""
        self.shown = shown
        for part in self.parts:
            show_if(part in shown, part)
        show_if(not first, self.back)
        for button in (self.next, self.save_now):
            show_if(not last, button)
        show_if(last, self.finish)
        self.error.say("")

    def settle(self) -> bool:
        """Say what cannot be read, and go there; True where all can."""
        return all(part.settle() for part in self.shown)

    def _on_finished(self) -> None:
        """Enter: on to the next question in sight, after the last one to the button."""
        for part, following in pairwise(self.shown):
            if part is self.sender():
                following.setFocus()
                return
        (self.next if self.next.isVisibleTo(self) else self.finish).setFocus()

    def _connect(self) -> None:
        for part in self.parts:
            part.changed.connect(self.changed)
            part.finished.connect(self._on_finished)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        for button in (self.save_now, self.finish):
            button.clicked.connect(self.save_wanted)
        self.drop.clicked.connect(self.drop_wanted)
