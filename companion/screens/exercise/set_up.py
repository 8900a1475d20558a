"""Putting a programme together: each exercise is kept as it is added, and can be taken back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from companion.domain.programme_setup import free_name, gone
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.exercise.programme_deeds import name_now, programme_names
from companion.screens.exercise.programme_making import ProgrammeMaking
from companion.screens.exercise.set_up_page import SetUpPage
from companion.screens.forms.choosing import AskToOpen, ask_to_open
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.forms.shown_exercise import in_library
from companion.ui.screen import Screen
from companion.wording.exercise_programme import usual_name

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.programme import PlanItem
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class SetUp(Screen):
    """A new programme, or one that is there; what is typed is kept as a draft.

    Attributes:
        programme: Its name as it is kept; empty for one without an exercise yet.
        page: What is to be seen.
        making: What can be done to a programme.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE

    def __init__(
        self,
        stores: Stores,
        _settings: Settings,
        clock: Clock,
        changes: Changes,
        ask: AskToOpen = ask_to_open,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self.programme = ""
        self.making = ProgrammeMaking(stores, clock, self)
        self.page = SetUpPage(stores, clock, ask)
        self._drafts = DraftKeeper(self, stores.drafts, clock, self.page.state)
        self.fill(self.page)
        self._connect()
        self._begin("")

    # --- which one ----------------------------------------------------------------------

    def open_at(self, argument: object) -> None:
        """A new programme; or one by its name, or by (name, an exercise to add to it)."""
        name, exercise_id = argument if isinstance(argument, tuple) else (argument, None)
        self._begin(str(name) if name and str(name) in programme_names(self._stores) else "")
        exercise = in_library(str(exercise_id))
        if exercise is not None:
            self._on_picked(exercise.id)
        elif not self.programme:
            self.page.about.focus_first()
        self.page.begin_at_top()

    def where(self) -> object:
        """The programme; None for a new one."""
        return self.programme or None

    def come_back(self, where: object) -> None:
        """Show it again."""
        self.open_at(where)

    def refresh(self) -> None:
        """Read the programme anew; what is being written is left alone."""
        if self.programme and self.programme not in programme_names(self._stores):
            self._go_on()
        self._show()

    def save(self) -> None:
        """Keep the exercise that is being changed, or another name."""
        if self.page.items.form.item is not None:
            self.page.items.form.save()
        elif self.programme and self.page.about.is_edited:
            self._on_renamed()

    def leave(self) -> None:
        """Keep what was typed."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self._drafts.keep_all()

    def _begin(self, programme: str) -> None:
        self.leave()
        self.programme = programme
        name = programme or free_name(usual_name(), programme_names(self._stores))
        self.page.begin(name, is_new=not programme, today=self._clock.today())
        self._show()
        self.page.show_days(self.page.items.items, self._clock.today())
        draft = self._drafts.begin(f"exercise {programme or 'new'}")
        if draft:
            with suppress(KeyError, ValueError, TypeError):  # of another version of the app
                self.page.set_state(draft)

    def _go_on(self) -> None:
        """Its name was taken back, or its beginning: then what was answered stays."""
        about = self.page.about.state()
        self._begin(name_now(self._stores, self.page.items.items))
        if not self.programme:
            self.page.about.set_state(about)

    def _show(self) -> None:
        ended = gone(self._stores.programme.all(), self.programme, self._clock.today())
        self.page.show_programme(self.programme, ended, self._stores.exercise_profile.get())

    # --- deeds --------------------------------------------------------------------------

    def _on_picked(self, exercise_id: str) -> None:
        exercise = in_library(exercise_id)
        suggested = self._stores.exercise_profile.get().team_suggested
        if exercise is not None and exercise.team_guided and exercise_id not in suggested:
            self.page.items.ask_team(exercise)
        else:
            self._add(exercise_id)

    def _add(self, exercise_id: str) -> None:
        exercise = in_library(exercise_id)
        days = self.page.days_of_next(self._taken())
        if exercise is None or days is None:
            return
        if not self._told(self.making.add(self._name(), exercise, days)):
            self._added()

    def _on_own(self, name: str) -> None:
        days = self.page.days_of_next(self._taken())
        if days is not None and not self._told(self.making.add_own(self._name(), name, days)):
            self._added()
            self.page.items.open_form(self.making.last_added)

    def _added(self) -> None:
        name = self._name()
        if not self.programme:
            self._drafts.drop()
            self.programme = name
            self._drafts.begin(f"exercise {name}")
            self.page.about.is_kept(name)
        self._show()
        self.page.items.picker.done()

    def _on_wanted(self, wanted: PlanItem) -> None:
        item = self.page.items.form.item
        assert item is not None
        why = self.making.change(item, wanted)
        self.page.items.form.error.say(why)
        if not why:
            self.page.items.form.is_edited = False
            self._show()
            self.page.items.close_form()

    def _on_out(self) -> None:
        item = self.page.items.form.item
        assert item is not None
        if not self._told(self.making.take_out(item)):
            self.page.items.form.is_edited = False
            self._show()
            self.page.items.picker.line.setFocus()

    def _on_move(self, item_id: str, steps: int) -> None:
        self._told(self.making.move(self.programme, item_id, steps))
        self._show()
        self.page.items.keep_on(item_id, steps)

    def _on_days_for_all(self) -> None:
        days = self.page.days.read()
        if days is not None and not self._told(self.making.use_days(self.programme, days)):
            self._on_typed()

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

    def _on_answered(self, hit_hard: bool | None) -> None:
        self._told(self.making.answer(hit_hard))

    def _on_rules(self, wanted: bool) -> None:
        self._told(self.making.show_rules(wanted))

    def _told(self, why: str) -> str:
        """Say under the exercises what did not work, if anything."""
        self.page.items.error.say(why)
        return why

    def _name(self) -> str:
        """What the programme is called; until it is kept, what is typed."""
        return self.programme or self.page.name_of_new(self._taken())

    def _taken(self) -> list[str]:
        """The names that a new programme cannot have; none matters to one that is kept."""
        return [] if self.programme else programme_names(self._stores)

    # --- drafts -------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self.page.show_rules(self._stores.exercise_profile.get())
        if self.page.is_edited:
            self._drafts.note_change()
            return
        with suppress(CompanionError):  # a draft that is left tells nothing new
            self._drafts.drop()

    def _to_library(self) -> None:
        self.leave()
        self.go_to.emit("exercise", ("library", ("choose", self._name())))

    def _to_programme(self) -> None:
        self.go_to.emit("exercise", ("programme", None))

    def _connect(self) -> None:
        page = self.page
        self.making.said.connect(self.said)
        page.items.form.picture.said.connect(self.said)
        page.items.picker.picked.connect(self._on_picked)
        page.items.picker.own_wanted.connect(self._on_own)
        page.items.picker.library_wanted.connect(self._to_library)
        page.items.team_said.connect(self._add)
        page.items.move_wanted.connect(self._on_move)
        page.items.form.wanted.connect(self._on_wanted)
        page.items.form.out_wanted.connect(self._on_out)
        page.days.for_all.connect(self._on_days_for_all)
        page.days.end_wanted.connect(self._on_end)
        page.about.answered.connect(self._on_answered)
        page.about.renamed.connect(self._on_renamed)
        page.rules.switched.connect(self._on_rules)
        page.changed.connect(self._on_typed)
        page.done_wanted.connect(self._to_programme)
