"""A look at a goal: where it is now, what changed, what comes next; nothing else is asked."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from companion.content.goals import load_beginnings
from companion.domain.goals import LEVELS, GoalReview, GoalStep
from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.forms.own_line import one_line
from companion.screens.forms.question import Question
from companion.screens.forms.telling import told_at
from companion.screens.goals.beside_card import BesideCard
from companion.screens.goals.deeds import Written, check, keep, next_place
from companion.screens.goals.half_goal import look_draft
from companion.screens.goals.one_of import OneOf
from companion.screens.goals.part import tidy, typing_line
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording import goals as words
from companion.wording.begun import dropped_words
from companion.wording.days import long_date
from companion.wording.goal_levels import choice_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from typing import Any

    from companion.domain.clock import Clock
    from companion.domain.goals import Goal
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

NOT_NOW = "not now"


class ReviewView(Drafted, Screen):
    """Three questions, of which each may stay open; what is typed is a draft until it is saved.

    Attributes:
        level: The five sentences, and "Not now".
        note: What changed.
        step: The next step.
        beside: What helps with this kind of goal, and what to mind about medicines.
        save_button: Keeps it.
    """

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._goal: Goal | None = None
        self._before: GoalReview | None = None
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    # --- which one ----------------------------------------------------------------------

    def open_at(self, argument: object) -> None:
        """A goal by its id, for a new look; or (id, id of a review) to change that one."""
        self._drafts.keep_if_waiting()
        goal_id, *more = argument if isinstance(argument, tuple) else (argument,)
        self._goal = self._stores.goals.find(str(goal_id))
        self._before = self._stores.goal_reviews.find(str(more[0])) if more else None
        if self._goal is None or (more and self._before is None):
            self.go_to.emit("goals", ("open", self._goal.id) if self._goal else None)
            return
        self._show(self._goal, self._before)
        self._put(self._drafts.begin(self._draft))
        (self.level if self._goal.has_levels else self.note).setFocus()
        self.page.begin_at_top()
        self.begun.emit()

    @property
    def _draft(self) -> str:
        """The name of its draft."""
        assert self._goal is not None
        return look_draft(self._before.id if self._before else self._goal.id)

    def _show(self, goal: Goal, before: GoalReview | None) -> None:
        day = before.day if before else self._clock.today()
        said = tr("How was it on {day}?") if before else tr("A short look, {day}")
        self.page.set_heading(goal.title, said.format(day=long_date(day)))
        self.beside.show_kind(load_beginnings(QLocale().name()).find(goal.kind))
        named = [(str(level), choice_words(goal, level)) for level in reversed(LEVELS)]
        self.level.set_options([*named, (NOT_NOW, words.not_now_words())])
        show_if(goal.has_levels, self._level)
        rated = before.level if before else None
        self.level.chosen = "" if rated is None else str(rated)
        self.note.text = before.note if before else ""
        self.step.clear()
        open_steps = [s for s in self._stores.goal_steps.of_goal(goal.id) if s.done_on is None]
        today = self._clock.today()
        self.present.setText(words.next_step(open_steps[0], today) if open_steps else "")
        show_if(bool(open_steps), self.present)
        show_if(before is None, self._step)
        self.error.say("")

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {"level": self.level.chosen, "note": self.note.text, "step": self.step.text()}

    def _put(self, state: dict[str, Any] | None) -> None:
        if state is None:
            return
        level = str(state.get("level", ""))
        self.level.chosen = level if level in self.level.ones else ""
        self.note.text = str(state.get("note", ""))
        self.step.setText(str(state.get("step", "")))

    def _on_answered(self, *_: object) -> None:
        self.error.say("")
        self._drafts.note_change()

    # --- saving -------------------------------------------------------------------------

    def save(self) -> None:
        """Keep it, and show the goal as a whole."""
        goal, before = self._goal, self._before
        if goal is None:
            return
        with told_at(self.error):
            after = self._read(goal, before)
            if before is None or goal.has_levels:  # else its level stays, and only words change
                check(after, goal, self._clock.today())
            was = Written(reviews=(before,) if before else ())
            notice = keep(self._stores, self._clock, was, after, words.reviewed_words())
            self._drafts.drop()
            self.go_to.emit("goals", ("open", goal.id))
            self.said.emit(notice)

    def _read(self, goal: Goal, before: GoalReview | None) -> Written:
        """The review, and the next step where one is typed.

        Raises:
            Refused: it cannot be kept.
        """
        chosen = self.level.chosen if goal.has_levels else ""
        level = int(chosen) if chosen not in ("", NOT_NOW) else None
        note = tidy(self.note.text)
        if before is not None:
            if not goal.has_levels:
                level = before.level
            return Written(reviews=(replace(before, level=level, note=note),))
        today = self._clock.today()
        review = GoalReview(id=new_id(), goal_id=goal.id, day=today, level=level, note=note)
        return Written(steps=self._next_step(goal), reviews=(review,))

    def _next_step(self, goal: Goal) -> tuple[GoalStep, ...]:
        text = one_line(self.step.text())
        if not text:
            return ()
        place = next_place(self._stores.goal_steps.of_goal(goal.id))
        return (GoalStep(id=new_id(), goal_id=goal.id, position=place, text=text),)

    def _on_drop(self) -> None:
        state, at = self._state(), self._draft
        self._drafts.drop()
        self.go_back()
        self.say(dropped_words(), partial(self._put_back, at, state))

    def _put_back(self, draft: str, state: dict[str, Any]) -> None:
        self._stores.drafts.keep(draft, state, self._clock.now())

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which goal, and which of its reviews."""
        return [self._goal.id if self._goal else "", self._before.id if self._before else ""]

    def come_back(self, where: object) -> None:
        """Show it again, with what was typed."""
        if isinstance(where, list) and len(where) == 2:
            self.open_at(tuple(where) if where[1] else where[0])

    def go_back(self) -> None:
        """Back to the goal; what is typed stays a draft."""
        self.go_to.emit("goals", ("open", self._goal.id) if self._goal else None)

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("Back to the goal"), "chevron-left")
        self.level = OneOf(tr("Where are you now?"), [], down=True)
        self._level = Question(tr("Where are you now?"), self.level)
        asked = tr("What changed?")
        self.note = NoteField(asked, "", LONGEST_TEXT, least_lines=3)
        self.step = typing_line(tr("What is the next step?"))
        self.present = PlainLabel("", "muted")
        self._step = Stack(
            [PlainLabel(tr("What is the next step?"), "question"), self.present, self.step], gap=8
        )
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Save this look"), "check")
        self.drop = LinkButton(tr("Do not keep what I typed"), "x")
        card, self.beside = Card(), BesideCard()
        hint = PlainLabel(tr("Every question may stay open."), "muted")
        parts = (
            hint, self._level, Question(asked, self.note), self._step, self.error,
            in_a_row([self.save_button, self.drop], gap=14),
        )  # fmt: skip
        card.body.addWidget(Stack(parts, gap=20))
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([card], [self.beside])
        self._connect()
        self.fill(self.page)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.save_button.clicked.connect(self.save)
        self.drop.clicked.connect(self._on_drop)
        self.level.picked.connect(self._on_answered)
        self.note.changed.connect(self._on_answered)
        self.step.textEdited.connect(self._on_answered)
        self.step.returnPressed.connect(self.save_button.setFocus)
