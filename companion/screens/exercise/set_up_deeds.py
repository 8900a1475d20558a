"""What the buttons of setting up do; what is typed in the open form is kept before all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.programme import is_given
from companion.domain.programme_setup import free_name, gone
from companion.screens.exercise.programme_deeds import programme_names, set_up_draft
from companion.screens.exercise.programme_making import ProgrammeMaking
from companion.screens.exercise.set_up_page import SetUpPage
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.forms.shown_exercise import in_library
from companion.ui.screen import Screen
from companion.wording.exercise_programme import usual_name

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.programme import PlanItem
    from companion.screens.forms.choosing import AskToOpen
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class SetUpDeeds(Screen):
    """A programme, and what is done to it; each deed is kept at once.

    Attributes:
        programme: Its name as it is kept; empty for one without an exercise yet.
        page: What is to be seen.
        making: What can be done to a programme.
    """

    def __init__(self, stores: Stores, clock: Clock, changes: Changes, ask: AskToOpen) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self.programme = ""
        self.making = ProgrammeMaking(stores, clock, self)
        self.page = SetUpPage(stores, clock, ask)
        self._drafts = DraftKeeper(self, stores.drafts, clock, self.page.state)
        self.fill(self.page)
        self._connect_deeds()

    # --- which one ----------------------------------------------------------------------

    def _show(self) -> None:
        items = self._stores.programme.all()
        ended = gone(items, self.programme, self._clock.today())
        profile = self._stores.exercise_profile.get()
        if self.programme:
            self.page.about.from_clinic = is_given(items, self.programme, profile.given_items)
        self.page.show_programme(self.programme, ended, profile)
        self.page.days.show_first([each for each in items if each.programme == self.programme])

    def _name(self) -> str:
        """What the programme is called; until it is kept, what is typed."""
        return self.programme or self.page.name_of_new(self._taken())

    def _taken(self) -> list[str]:
        """The names that a new programme cannot have; none matters to one that is kept."""
        return [] if self.programme else programme_names(self._stores)

    def _told(self, why: str) -> str:
        """Say under the exercises what did not work, if anything."""
        self.page.items.error.say(why)
        return why

    # --- adding -------------------------------------------------------------------------

    def _on_picked(self, exercise_id: str) -> None:
        exercise = in_library(exercise_id)
        suggested = self._stores.exercise_profile.get().team_suggested
        if exercise is None:
            return
        if not self.page.items.keep_form():
            self.page.items.picker.text = exercise.name
        elif exercise.team_guided and exercise_id not in suggested:
            self.page.items.ask_team(exercise)
        else:
            self._add(exercise_id)

    def _add(self, exercise_id: str) -> None:
        exercise, name = in_library(exercise_id), self._name()
        days = self.page.days_of_next(self._taken())
        if exercise is None or days is None:
            return
        given = self.page.about.from_clinic
        if not self._told(self.making.add(name, exercise, days, given=given)):
            self._added(name)
            if given:  # the sheet has a dose of its own
                self.page.items.open_form(self.making.last_added, is_new=True)

    def _on_own(self, typed: str) -> None:
        if not self.page.items.keep_form():
            return
        name, days = self._name(), self.page.days_of_next(self._taken())
        if days is None:
            return
        given = self.page.about.from_clinic
        if not self._told(self.making.add_own(name, typed, days, given=given)):
            self._added(name)
            self.page.items.open_form(self.making.last_added, is_new=True)

    def _added(self, name: str) -> None:
        """It is in the programme of this name: the one that was asked for as it was added."""
        if not self.programme:
            self._drafts.drop()
            self.programme = name
            self._drafts.begin(set_up_draft(name))
            self.page.about.is_kept(name)
        self.page.days.is_edited = False  # the exercise has them
        self._show()
        self.page.items.picker.done()
        self._typed()

    # --- one of them --------------------------------------------------------------------

    def _on_wanted(self, wanted: PlanItem) -> None:
        item = self.page.items.form.item
        assert item is not None
        why = self.making.change(item, wanted)
        self.page.items.form.say(why)
        if not why:
            self.page.items.form.is_edited = False
            self._show()
            if self.page.items.is_new:  # one sheet, the same days
                self.page.days.show_days(wanted.weekdays, wanted.ends_on, self._clock.today())
            self.page.items.close_form()

    def _on_out(self) -> None:
        item = self.page.items.form.item
        assert item is not None
        if not self._told(self.making.take_out(item)):
            self.page.items.form.is_edited = False
            self._show()
            self.page.items.picker.line.setFocus()
            self.page.keep_in_sight((self.page.items.picker.line,))

    def _on_move(self, item_id: str, steps: int) -> None:
        with self.page.hand_stays(self.page.items.pressed(item_id, steps)):
            self._told(self.making.move(self.programme, item_id, steps))
            self._show()
        self.page.items.keep_on(item_id, steps)

    # --- all of it ----------------------------------------------------------------------

    def _on_days_for_all(self) -> None:
        days = self.page.days.read()
        if days is None or not self.page.items.keep_form():
            return
        if not self._told(self.making.use_days(self.programme, days)):
            self.page.days.is_edited = False
            self._typed()

    def _on_first_day(self, day: date) -> None:
        if not self.programme:
            self.page.days.is_edited = True
            self._typed()
            return
        why = self.making.begin_on(self.programme, day)
        self._show()
        self.page.days.error.say(why)

    def _on_end(self) -> None:
        if not self._told(self.making.end(self.programme)):
            self.go_to.emit("exercise", ("programme", None))

    def _on_renamed(self) -> None:
        name = self.page.about.named or self.programme
        why = self.making.rename(self.programme, name)
        self.page.about.error.say(why)
        if not why:
            self._drafts.drop()
            self._begin(name)

    def _on_done(self) -> None:
        """Go on to today's exercises with all that is typed, or say what holds it."""
        if not self.page.items.keep_form():
            return
        if self.programme and self.page.about.is_edited:
            self._on_renamed()
            if self.page.about.is_edited:
                self.page.about.name.setFocus()
                return
        self.go_to.emit("exercise", ("programme", None))

    def _on_answered(self, hit_hard: bool | None) -> None:
        self._told(self.making.answer(hit_hard))

    def _on_given(self, from_clinic: bool) -> None:
        self._told(self.making.give(self.programme, from_clinic=from_clinic))

    def _on_rules(self, wanted: bool) -> None:
        self._told(self.making.show_rules(wanted))

    # --- what the screen does -----------------------------------------------------------

    def _begin(self, programme: str) -> None:
        """Show a programme, or a new one."""
        raise NotImplementedError

    def _typed(self) -> None:
        """Something was typed, or is kept now."""
        raise NotImplementedError

    def _begin_page(self, programme: str) -> None:
        """Show it as it is kept; the same one again asks no more than before."""
        again = bool(programme) and programme == self.programme
        self.programme = programme
        name = programme or free_name(usual_name(), programme_names(self._stores))
        today = self._clock.today()
        self.page.begin(name, is_new=not programme, again=again, today=today)
        self._show()
        self.page.show_days(self.page.items.items, today)

    def _connect_deeds(self) -> None:
        page = self.page
        self.making.said.connect(self.said)
        page.items.form.picture.said.connect(self.said)
        page.items.picker.picked.connect(self._on_picked)
        page.items.picker.own_wanted.connect(self._on_own)
        page.items.team_said.connect(self._add)
        page.items.move_wanted.connect(self._on_move)
        page.items.form.wanted.connect(self._on_wanted)
        page.items.form.out_wanted.connect(self._on_out)
        page.days.for_all.connect(self._on_days_for_all)
        page.days.first_day.connect(self._on_first_day)
        page.end.clicked.connect(self._on_end)
        page.about.answered.connect(self._on_answered)
        page.about.renamed.connect(self._on_renamed)
        page.about.given.connect(self._on_given)
        page.rules.switched.connect(self._on_rules)
        page.done_wanted.connect(self._on_done)
