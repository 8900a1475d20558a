"""Putting a programme together: each exercise is kept as it is added, and can be taken back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.exercise.programme_deeds import name_now, programme_names, set_up_draft
from companion.screens.exercise.set_up_deeds import SetUpDeeds
from companion.screens.forms.choosing import AskToOpen, ask_to_open
from companion.screens.forms.shown_exercise import in_library

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class SetUp(SetUpDeeds):
    """A new programme, or one that is there; what is typed is kept as a draft."""

    shows: ClassVar[Topic] = Topic.EXERCISE

    def __init__(
        self,
        stores: Stores,
        _settings: Settings,
        clock: Clock,
        changes: Changes,
        ask: AskToOpen = ask_to_open,
    ) -> None:
        super().__init__(stores, clock, changes, ask)
        self.page.changed.connect(self._typed)
        self.page.items.picker.library_wanted.connect(self._to_library)
        self._begin("")

    def open_at(self, argument: object) -> None:
        """A new programme; or one by its name, or by (name, an exercise to add to it)."""
        name, exercise_id = argument if isinstance(argument, tuple) else (argument, None)
        self._begin(str(name) if name and str(name) in programme_names(self._stores) else "")
        exercise = in_library(str(exercise_id))
        if exercise is not None:
            self._on_picked(exercise.id)
        elif not self.programme:
            self.page.about.focus_first()
        if exercise is None or self.page.items.form.item is None:
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
        self._begin_page(programme)
        draft = self._drafts.begin(set_up_draft(programme))
        if draft:
            with suppress(KeyError, ValueError, TypeError):  # of another version of the app
                self.page.set_state(draft)
                self.page.say_begun()

    def _go_on(self) -> None:
        """Its name was taken back, or its beginning: then what was answered stays."""
        about = self.page.about.state()
        self._begin(name_now(self._stores, self.page.items.items))
        if not self.programme:
            self.page.about.set_state(about)

    def _typed(self) -> None:
        self.page.show_rules(self._stores.exercise_profile.get())
        if self.page.is_edited:
            self._drafts.note_change()
            return
        self.page.begun.hide()
        with suppress(CompanionError):  # a draft that is left tells nothing new
            self._drafts.drop()

    def _to_library(self) -> None:
        self.leave()
        self.go_to.emit("exercise", ("library", ("choose", self._name())))
