"""The cards of setting up a programme, from top to bottom."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication

from companion.domain.activities import EVERY_DAY
from companion.domain.programme_setup import free_name, is_taken
from companion.screens.exercise.about_part import AboutPart
from companion.screens.exercise.before_part import BeforePart
from companion.screens.exercise.days_part import DaysPart
from companion.screens.exercise.items_part import ItemsPart
from companion.screens.exercise.rules_part import RulesPart
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_programme import begun_words, taken_words, usual_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.programme import PlanItem
    from companion.screens.forms.choosing import AskToOpen
    from companion.store.stores import Stores


ROOM_PX = 36
"""Pixels at 100 % text above and under what is to be in sight: a field's question stands there."""


class SetUpPage(Page):
    """What it is called, its exercises, their days, and what a sheet may say.

    Attributes:
        begun: Says that what was typed before is there again.
        about: The name, and the question before it.
        items: The exercises.
        before: Those that have ended.
        days: On which days, until when.
        rules: What a sheet may say.
        done: Goes to today's exercises.
        end: Ends the programme.

    Signals:
        changed: Something was typed or chosen.
        done_wanted: The person goes on to today's exercises.
    """

    changed = Signal()
    done_wanted = Signal()

    def __init__(self, stores: Stores, clock: Clock, ask: AskToOpen) -> None:
        super().__init__()
        self.about = AboutPart()
        self.items = ItemsPart(stores, clock, ask)
        self.before = BeforePart()
        self.items.body.addWidget(self.before)
        self.days = DaysPart(clock.today())
        self.rules = RulesPart()
        self.back = LinkButton(tr("Back to exercise"), "chevron-left")
        self.done = PrimaryButton(tr("Done: show today's exercises"), "check")
        self.end = LinkButton(tr("End this programme"))
        self.begun = PlainLabel(begun_words(), "strong")
        self._held: tuple[QWidget, ...] = ()
        self.add(in_a_row((self.back,)))
        self.add(self.begun)
        done, end = in_a_row((self.done,)), in_a_row((self.end,))
        for part in (self.about, self.items, self.days, self.rules, done, end):
            self.add(part)
        for edited in (self.about.changed, self.items.changed, self.days.changed):
            edited.connect(self.changed)
        self.about.finished.connect(self._to_picker)
        self.back.clicked.connect(self.done_wanted)
        self.done.clicked.connect(self.done_wanted)
        self.items.placed.connect(self.keep_in_sight)
        self.verticalScrollBar().rangeChanged.connect(self._hold)

    def begin(self, name: str, *, is_new: bool, again: bool, today: date) -> None:
        """Ask about a new programme, or one that is there; what was typed is gone.

        Args:
            name: What it is called.
            is_new: It has no exercise yet.
            again: It is the one that was shown before: what is asked stays the same.
            today: The civil day.
        """
        self.items.form.close_form()
        show_if(False, self.items.form)
        self.items.error.say("")
        self.items.picker.text = ""
        self.about.begin(name, is_new=is_new, again=again)
        self.days.show_days(EVERY_DAY, None, today)
        if not again:
            self.days.begin(today, is_new=is_new)

    def show_days(self, items: Sequence[PlanItem], today: date) -> None:
        """The days of the last exercise are those of the next one."""
        if items:
            self.days.show_days(items[-1].weekdays, items[-1].ends_on, today)

    def show_programme(
        self, programme: str, gone: Sequence[PlanItem], profile: ExerciseProfile
    ) -> None:
        """Show what is kept, and what has gone out of it."""
        heading = programme or tr("A new programme")
        self.set_heading(heading, tr("Each exercise is kept as you add it. Nothing is needed."))
        self.items.show_programme(programme)
        if not self.is_edited:
            self.begun.hide()
        self.before.show_items(gone)
        self.days.follow(self.items.items)
        self.about.show_profile(profile)
        self.show_rules(profile)
        for button in (self.done, self.end):
            show_if(bool(self.items.items), button)

    def show_rules(self, profile: ExerciseProfile) -> None:
        """Show what a sheet may say, where it can be shown."""
        self.rules.show_profile(profile, from_clinic=self.about.from_clinic)

    def name_of_new(self, taken: Sequence[str]) -> str:
        """What a programme that is not kept yet is called: what is typed, or else a free name."""
        return self.about.named or free_name(usual_name(), taken)

    def days_of_next(self, taken: Sequence[str]) -> tuple[frozenset[int], date | None, date] | None:
        """The days for what is added, the first one too; None where the page says what is wrong."""
        if is_taken(self.name_of_new(taken), taken):
            self.about.error.say(taken_words())
            self.about.name.setFocus()
            return None
        days, first = self.days.read(), self.days.first()
        return None if days is None or first is None else (*days, first)

    @property
    def is_edited(self) -> bool:
        """Whether something is typed that is not kept."""
        parts = (self.about, self.items, self.days)
        return any(part.is_edited for part in parts)

    def say_begun(self) -> None:
        """Say that what was typed before is there; the form of an exercise says it for itself."""
        typed = bool(self.items.picker.text.strip())
        show_if(self.about.is_edited or self.days.is_edited or typed, self.begun)

    def state(self) -> dict[str, Any]:
        """All that is typed."""
        return {
            "about": self.about.state(),
            "days": self.days.state(),
            "items": self.items.state(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.about.set_state(state["about"])
        self.days.set_state(state["days"])
        self.items.set_state(state["items"])

    # --- in sight -----------------------------------------------------------------------

    def keep_in_sight(self, widgets: Sequence[QWidget]) -> None:
        """Show these while the page finds its height anew; the last one goes before the others."""
        self._held = tuple(widgets)
        self._hold()

    @contextmanager
    def hand_stays(self, button: QWidget) -> Iterator[None]:
        """What moves a button scrolls the page with it: a second press is on the same button.

        At its ends a page does not scroll: there a hasty second press goes by.
        """
        before = button.mapTo(self, button.rect().topLeft()).y()
        yield
        self.items.lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + button.mapTo(self, button.rect().topLeft()).y() - before)
        if button.mapTo(self, button.rect().topLeft()).y() != before:  # the page is at its end
            self.items.settle_beside(button)

    def _hold(self, *_: object) -> None:
        now = QApplication.focusWidget()
        if not self._held or now is None or now is not self._held[-1]:
            self._held = ()
            return
        edge = scaled(ROOM_PX)
        for widget in self._held:
            self.scroll_to_part(widget, widget.rect().adjusted(0, -edge, 0, edge))

    def _to_picker(self) -> None:
        self.items.picker.line.setFocus(Qt.FocusReason.TabFocusReason)
