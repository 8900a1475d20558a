"""Type in a paper diary: a week in one table, saved at once."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer

from companion.domain.topics import Topic
from companion.domain.week_plan import week_of
from companion.errors import CompanionError
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.forms.entry import Entry, latest_entry, write
from companion.screens.typing.days_grid import DaysGrid
from companion.screens.typing.questions import (
    Place,
    Question,
    diary_parts,
    kept_answers,
    pacing_parts,
)
from companion.screens.typing.reading import Reading, Typed
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording import sheets, typing
from companion.wording.days import period
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

DIARY, PACING = "diary", "pacing"
DRAFT = "paper diary"
A_WEEK = timedelta(days=7)


class TypingScreen(Screen):
    """Two paper diaries, one week at a time; only what is still empty can be typed in."""

    shows: ClassVar[Topic] = Topic.DIARY | Topic.SLEEP | Topic.PACING | Topic.PROFILE

    def __init__(self, stores: Stores, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._first, _ = week_of(clock.today())
        self._questions: dict[str, Question] = {}
        self._build()
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._content)
        self._take_up(self._drafts.begin(DRAFT))

    # --- reading ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the week as it is kept; what was typed stays where it stands."""
        self._show_week(self.grid.typed_cells())

    def open_at(self, argument: object) -> None:
        """Show the week a day lies in; what was typed about another week waits there."""
        if isinstance(argument, date) and not self.grid.typed_cells():
            self._first, _ = week_of(argument)
            self._show_week({})
        self.page.begin_at_top()

    def save(self) -> None:
        """Save what was typed."""
        self._save()

    def leave(self) -> None:
        """Keep what was typed."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self._drafts.keep_all()

    def where(self) -> object:
        """The week and the sheet."""
        return {"first": self._first.isoformat(), "which": self.which.chosen}

    def come_back(self, where: object) -> None:
        """Show that week again."""
        if isinstance(where, dict) and not self.grid.typed_cells():
            self._first, self.which.chosen = date.fromisoformat(where["first"]), where["which"]
            self._show_week({})

    def _days(self) -> list[date]:
        today = self._clock.today()
        days = [self._first + timedelta(days=n) for n in range(7)]
        return [day for day in days if day <= today]

    def _show_week(self, typed: dict[Place, str]) -> None:
        days = self._days()
        pain = self._stores.profile.get().rates_pain
        activities = self._stores.activities.all()
        parts = diary_parts(pain=pain) if self.which.chosen == DIARY else pacing_parts(activities)
        self._questions = {each.key: each for _, rows in parts for each in rows}
        self.page.set_heading(tr("Type in a paper diary"), period(days[0], days[-1]))
        marked = self.grid.wrong
        self.grid.show_week(parts, days, self._kept(days), typed)
        self.grid.mark({place: told for place, told in marked.items() if place in typed})
        self.later.setEnabled(self._first + A_WEEK <= self._clock.today())
        show_if(self.which.chosen == PACING and not activities, self.none)

    def _kept(self, days: list[date]) -> dict[Place, str]:
        sessions = self._stores.sessions.between(days[0], days[-1])
        found = {}
        for day in days:
            answers = kept_answers(
                self._entry(day), tuple(each for each in sessions if each.day == day)
            )
            for key, value in answers.items():
                if key in self._questions:
                    found[(key, day)] = self._questions[key].told(value)
        return found

    def _entry(self, day: date) -> Entry:
        return latest_entry(self._stores, day, day)

    # --- writing ------------------------------------------------------------------------

    def _save(self) -> None:
        read = self._read()
        self.grid.mark(read.wrong)
        if read.wrong:
            self._show_wrong()
            return
        made = read.days
        if not made:
            self.problem.say(typing.nothing_typed())
            return
        try:
            self._write(made)
        except CompanionError as error:
            self.problem.say(str(error))
            return
        self.problem.say("")
        self._drafts.drop()
        self._show_week({})
        self.say(typing.saved(len(made)), partial(self._take_back, made))

    def _write(self, made: list[Typed]) -> None:
        with self._stores.database.write(Topic.DIARY | Topic.SLEEP | Topic.PACING):
            for day in made:
                write(self._stores, self._clock, day.before, day.after)
                for session in day.sessions:
                    self._stores.sessions.keep(session)

    def _take_back(self, made: list[Typed]) -> None:
        with self._stores.database.write(Topic.DIARY | Topic.SLEEP | Topic.PACING):
            for day in made:
                write(self._stores, self._clock, day.after, day.before)
                for session in day.sessions:
                    self._stores.sessions.remove(session.id, self._clock.now())

    def _read(self) -> Reading:
        return Reading(self.grid.typed_cells(), self._questions, self._entry, self._clock)

    def _show_wrong(self) -> None:
        """Bring the keyboard to the first cell that is marked, with its sentence in sight."""
        self.problem.say(typing.marked(len(self.grid.wrong)))
        self.grid.go_to(next(iter(self.grid.wrong)))
        QTimer.singleShot(0, self, self._scroll_to_sentence)

    def _scroll_to_sentence(self) -> None:
        """Its line has its place by now."""
        if self.grid.wrong:
            place = next(iter(self.grid.wrong))
            both = self.grid.cells[place].geometry() | self.grid.told[place[0]].geometry()
            self.page.scroll_to_part(self.grid, both)

    def _content(self) -> dict[str, Any]:
        cells = [
            [key, day.isoformat(), text] for (key, day), text in self.grid.typed_cells().items()
        ]
        return {"which": self.which.chosen, "first": self._first.isoformat(), "cells": cells}

    def _take_up(self, draft: dict[str, Any] | None) -> None:
        if draft is None:
            self._show_week({})
            return
        self.which.chosen = draft["which"]
        self._first = date.fromisoformat(draft["first"])
        cells = {(key, date.fromisoformat(day)): text for key, day, text in draft["cells"]}
        self._show_week(cells)

    # --- going about --------------------------------------------------------------------

    def _on_typed(self) -> None:
        """A mark goes as soon as the cell is right; no other one comes while the person types."""
        marked = self.grid.wrong
        if marked:
            still = self._read().wrong
            self.grid.mark({place: told for place, told in still.items() if place in marked})
        if not self.grid.wrong:
            self.problem.say("")
        self._drafts.note_change()

    def _step(self, weeks: int) -> None:
        if self._must_save():
            return
        self._first += weeks * A_WEEK
        self._show_week({})

    def _on_which(self, key: str) -> None:
        other = DIARY if key == PACING else PACING
        self.which.chosen = other
        if self._must_save():
            return
        self.which.chosen = key
        self._show_week({})

    def _must_save(self) -> bool:
        """What was typed is saved before another week or sheet is shown."""
        if not self.grid.typed_cells():
            return False
        self._save()
        return bool(self.problem.text())

    def _on_fitted(self, days: int) -> None:
        show_if(days < len(self._days()), self.narrow)

    def _build(self) -> None:
        self.page = Page(tr("Type in a paper diary"))
        self.which = SegmentedControl(
            [(DIARY, sheets.diary_title()), (PACING, sheets.pacing_title())], tr("Which diary")
        )
        self.which.picked.connect(self._on_which)
        self.earlier = IconButton(tr("The week before"), "chevron-left")
        self.later = IconButton(tr("The week after"), "chevron-right")
        self.earlier_days = LinkButton(tr("Earlier days"), "chevron-left")
        self.later_days = LinkButton(tr("Later days"), "chevron-right")
        self.narrow = in_a_row((self.earlier_days, self.later_days))
        self.grid = DaysGrid()
        self.problem = ErrorLine()
        self.none = PlainLabel(tr("There is no activity yet. You can begin one on Pacing."))
        self.save_all = PrimaryButton(tr("Save"), "check")
        for button, act in (
            (self.earlier, partial(self._step, -1)),
            (self.later, partial(self._step, 1)),
            (self.earlier_days, partial(self.grid.step, -1)),
            (self.later_days, partial(self.grid.step, 1)),
            (self.save_all, self._save),
        ):
            button.clicked.connect(act)
        self.grid.typed.connect(self._on_typed)
        self.grid.fitted.connect(self._on_fitted)
        show_if(False, self.narrow)
        card = Card()
        for part in (
            PlainLabel(typing.how_it_works(), "small"), self.none, self.narrow, self.grid,
            self.problem, in_a_row((self.save_all,)),
        ):  # fmt: skip
            card.body.addWidget(part)
        self.page.add(in_a_row((self.which, self.earlier, self.later)))
        self.page.add(card)
        self.fill(self.page)
