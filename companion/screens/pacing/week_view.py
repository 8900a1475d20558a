"""The week plan: activities and rest, spread over the days and their parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.pacing import days as plan_days
from companion.domain.plan_setup import has_ended
from companion.domain.week_plan import (
    PartOfDay,
    Planned,
    copied,
    in_order,
    meetings,
    portions_of,
    week_of,
)
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.pacing.week_day import DayPlan
from companion.screens.pacing.week_form import WeekForm
from companion.screens.pacing.week_move import MoveForm
from companion.screens.pacing.week_paper import WeekPaper
from companion.ui.page import Page
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.wording import week_plan as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.domain.clock import Clock
    from companion.domain.pacing import Plan
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.printing import Printing

A_WEEK = timedelta(days=7)


class WeekView(QWidget):
    """One week at a time.

    Args:
        ask_file: Asks where to save; tests answer themselves.
        printing: The printers of this computer; tests have their own.

    Signals:
        said: a Notice for the foot of the window.
        go_to: the name of another page, and an argument for it.
    """

    said = Signal(object)
    go_to = Signal(str, object)

    def __init__(
        self,
        stores: Stores,
        clock: Clock,
        settings: Settings,
        ask_file: AskFile = ask_file,
        printing: Printing | None = None,
    ) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._settings = settings
        self._first, _ = week_of(clock.today())
        self._plans: tuple[Plan, ...] = ()
        self._planned: tuple[Planned, ...] = ()
        self._names: dict[str, str] = {}
        self._build(ask_file, printing)

    # --- reading ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the week as it is kept; what is chosen in the form stays."""
        last = self._first + timedelta(days=6)
        self._plans = self._stores.plans.all()
        self._planned = in_order(self._stores.week_plan.between(self._first, last))
        self._names = self._named()
        self.page.set_heading(tr("My week plan"), words.week_heading(self._first, last))
        going_on = [plan.activity for plan in self._plans if not has_ended(plan, self._first)]
        self.form.offer(going_on, self._first)
        self._show_days()
        areas = {plan.activity.id: plan.activity.area for plan in self._plans}
        self.hint.setText(words.meeting_words(meetings(self._planned, areas)))
        show_if(bool(self.hint.text()), self.hint)
        show_if(bool(self._new_of_last_week()), self.copy)
        self.papers.refresh(
            self._plans, self._planned, self._first, pain=self._stores.profile.get().rates_pain
        )

    def _show_days(self) -> None:
        """The seven days; a form that is open under something goes on there while that is there."""
        moving, focused = self.mover.moving, self.focusWidget()
        inside = focused is not None and self.mover.isAncestorOf(focused)
        self._put_away()
        for day, card in zip(self.form.seven(), self.days, strict=True):
            here = [each for each in self._planned if each.day == day]
            card.show_day(day, here, self._names, is_today=day == self._clock.today())
        if moving is not None and moving in self._planned:
            self.mover.moving = moving
            self._card_of(moving).open_under(moving.id, self.mover)
            if inside and focused is not None:
                focused.setFocus()

    def _named(self) -> dict[str, str]:
        last = self._first + timedelta(days=6)
        quotas = {
            (plan.activity.id, day.day): (day.quota, day.unit)
            for plan in self._plans
            for day in plan_days(plan, self._first, last)
            if day.quota is not None
        }
        shared = portions_of(self._planned, quotas)
        known = {plan.activity.id: plan.activity for plan in self._plans}
        named = {}
        for each in self._planned:
            activity = known.get(each.activity_id or "")
            named[each.id] = (
                words.rest_name()
                if activity is None
                else words.item_words(activity.name, shared.get(each.id), activity.unit)
            )
        return named

    def _new_of_last_week(self) -> tuple[Planned, ...]:
        before = self._stores.week_plan.between(
            self._first - A_WEEK, self._first - timedelta(days=1)
        )
        return copied(before, self._planned, _new_id)

    # --- writing ------------------------------------------------------------------------

    def _add(self, activity_id: str | None, days: Sequence[date], part: PartOfDay) -> None:
        new = [
            Planned(id=_new_id(), activity_id=activity_id, day=day, part_of_day=part)
            for day in days
        ]
        self._stores.week_plan.keep(new)
        self._changed(words.added(len(new)), partial(self._stores.week_plan.remove, new))

    def _move(self, planned: Planned, day: date, part: PartOfDay) -> None:
        moved = replace(planned, day=day, part_of_day=part)
        self._stores.week_plan.keep([moved])
        self._put_away()
        self._changed(words.moved_to(day, part), partial(self._stores.week_plan.keep, [planned]))
        if moved.id in self._buttons():
            self._buttons()[moved.id].setFocus()

    def _remove(self, planned: Planned) -> None:
        after = self._planned[self._planned.index(planned) + 1 :]
        self._stores.week_plan.remove([planned])
        self._put_away()
        self._changed(words.removed(), partial(self._stores.week_plan.keep, [planned]))
        if after:
            self._buttons()[after[0].id].setFocus()
        else:
            self.form.what.setFocus()

    def _copy_last_week(self) -> None:
        new = self._new_of_last_week()
        self._stores.week_plan.keep(new)
        self._changed(words.copied(len(new)), partial(self._stores.week_plan.remove, new))

    def _changed(self, text: str, undo: Callable[[], None]) -> None:
        self.refresh()
        self.said.emit(Notice(text, undo))

    # --- going about --------------------------------------------------------------------

    def show_week_of(self, day: date) -> None:
        """Show the week a day lies in."""
        self._first, _ = week_of(day)
        self.refresh()

    def _step(self, weeks: int) -> None:
        self._first += weeks * A_WEEK
        self.refresh()

    def _to_today(self) -> None:
        """Today's card in sight, with the keyboard on the first thing from today on."""
        self.show_week_of(self._clock.today())
        coming = [each for each in self._planned if each.day >= self._clock.today()]
        if coming:
            self._buttons()[coming[0].id].setFocus()
        QTimer.singleShot(0, self, self._scroll_to_today)

    def _scroll_to_today(self) -> None:
        card = self.days[self._clock.today().weekday()]
        self.page.scroll_to_part(card, card.rect())

    def _pick(self, planned: Planned) -> None:
        self.mover.ask(planned, self._names[planned.id], self.form.seven())
        self._card_of(planned).open_under(planned.id, self.mover)
        self.mover.day.setFocus()
        QTimer.singleShot(0, self, self._scroll_to_move)

    def _scroll_to_move(self) -> None:
        """The form has its place by now: it and what it is about in sight, the keyboard always."""
        around = self.mover.parentWidget()
        if around is not None and not self.mover.isHidden():
            self.page.scroll_to_part(around, around.rect())
            self.page.scroll_to(self.mover.day)

    def _give_up(self) -> None:
        left = self.mover.moving
        self._put_away()
        if left is not None and left.id in self._buttons():
            self._buttons()[left.id].setFocus()

    def _put_away(self) -> None:
        """The form is out of its day's card, which may be shown anew."""
        self.mover.moving = None
        self.mover.hide()
        self.mover.setParent(self)

    def _card_of(self, planned: Planned) -> DayPlan:
        return self.days[(planned.day - self._first).days]

    def _open_paper(self) -> None:
        self.papers.open()
        QTimer.singleShot(0, self, self._scroll_to_paper)

    def _scroll_to_paper(self) -> None:
        self.page.scroll_to_part(self.papers, self.papers.head())

    def _close_paper(self) -> None:
        self.on_paper.setFocus()

    def _back(self) -> None:
        self.go_to.emit("pacing", None)

    def _buttons(self) -> dict[str, QuietButton]:
        return {key: button for card in self.days for key, button in card.items.items()}

    # --- the page -----------------------------------------------------------------------

    def _build(self, ask_file: AskFile, printing: Printing | None) -> None:
        self.page = Page(tr("My week plan"))
        self.back = LinkButton(tr("All activities"), "chevron-left")
        self.earlier = IconButton(tr("The week before"), "chevron-left")
        self.later = IconButton(tr("The week after"), "chevron-right")
        self.today = QuietButton(tr("Go to today"), "calendar")
        self.copy = QuietButton(tr("Copy last week"), "copy")
        self.on_paper = QuietButton(tr("On paper"), "printer")
        self.form, self.mover = WeekForm(), MoveForm()
        self._put_away()
        self.hint = PlainLabel("", "warm")
        self.days = [DayPlan() for _ in range(7)]
        self.papers = WeekPaper(self._settings, ask_file, printing)
        self.papers.said.connect(self.said)
        self.papers.go_to.connect(self.go_to)
        self.papers.closed.connect(self._close_paper)
        for button, act in (
            (self.back, self._back),
            (self.earlier, partial(self._step, -1)),
            (self.later, partial(self._step, 1)),
            (self.today, self._to_today),
            (self.copy, self._copy_last_week),
            (self.on_paper, self._open_paper),
        ):
            button.clicked.connect(act)
        self.form.add_wanted.connect(self._add)
        self.mover.move_wanted.connect(self._move)
        self.mover.remove_wanted.connect(self._remove)
        self.mover.closed.connect(self._give_up)
        for card in self.days:
            card.picked.connect(self._pick)
        self.page.add(in_a_row((self.back,)))
        self.page.add(in_a_row((self.earlier, self.later, self.today, self.copy, self.on_paper)))
        self.page.columns([self.form, self.hint], [Stack(self.days)], wide_right=True)
        self.page.add(self.papers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)


def _new_id() -> str:
    return uuid4().hex
