"""The library of exercises: to look around in, to search, and to choose from."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence

from companion.content.exercises import Group, load_exercises
from companion.domain.topics import Topic
from companion.screens.exercise.choices import Choices
from companion.screens.exercise.library_card import LibraryCard
from companion.screens.exercise.library_filters import LibraryFilters
from companion.screens.forms.card_grid import CardGroup
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton
from companion.wording.exercise_library import group_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.exercises import Exercise
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

CHOOSE, AGAIN = "choose", "again"
AT_ONCE = 4
"""Cards made in one go; the rest comes between two turns of the event loop, as many each."""


class LibraryView(Screen):
    """Every exercise on a card, by group; those that fit what is asked for.

    Attributes:
        cards: The cards that are made, by the id of their exercise.
        filters: What is asked for.
        programme: The programme an exercise is chosen for; None: none is.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE

    def __init__(
        self, stores: Stores, _settings: Settings, _clock: Clock, changes: Changes
    ) -> None:
        super().__init__(changes)
        self._choices = Choices(stores)
        self._exercises = load_exercises(QLocale().name())
        self.cards: dict[str, LibraryCard] = {}
        self.filters = LibraryFilters()
        self._wanted: list[Exercise] = []
        self.programme: str | None = None
        self._opened = ""
        self._build()

    def refresh(self) -> None:
        """Show what fits; cards are made a few at a time, so that nothing waits for them."""
        liked, suggested = self._choices.favourites, self._choices.suggested
        found = self.filters.found(self._exercises, liked)
        self._wanted = [each for group in Group for each in found if each.group is group]
        for each in self._wanted:
            if each.id in self.cards:
                self._show_state(self.cards[each.id], each, liked, suggested)
        self.filters.show_count(len(found), len(self._exercises.all))
        self._make_some()

    def open_at(self, argument: object) -> None:
        """All exercises; ("choose", a programme's name) to choose one; "again" as it was."""
        if argument == AGAIN:
            self.catch_up()
            self._go_on_at(self._opened)
            return
        match argument:
            case ("choose", str(programme)):
                self.programme = programme
            case _:
                self.programme = None
        self._name_page()
        self.refresh()
        self.filters.line.setFocus(Qt.FocusReason.OtherFocusReason)  # who types at once, searches
        self.filters.line.selectAll()  # for something else than the last time
        self.page.begin_at_top()

    def where(self) -> object:
        """What is asked for, and for which programme."""
        return {"programme": self.programme, "asked": self.filters.asked()}

    def come_back(self, where: object) -> None:
        """Ask for that again."""
        if isinstance(where, dict):
            self.programme = where.get("programme")
            self.filters.ask(where.get("asked", {}))
            self._name_page()
            self.refresh()

    def event(self, event: QEvent) -> bool:
        """Ctrl+F is meant for the exercises while they are in sight, not for the diary."""
        if event.type() == QEvent.Type.ShortcutOverride and _finds(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the words."""
        if _finds(event):
            self.filters.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.scroll_to(self.filters)
        else:
            super().keyPressEvent(event)

    # --- cards, a few at a time ---------------------------------------------------------

    def _make_some(self) -> None:
        """Make the next cards of what is wanted, and show all that are there."""
        liked, suggested = self._choices.favourites, self._choices.suggested
        missing = (each for each in self._wanted if each.id not in self.cards)
        for exercise in islice(missing, AT_ONCE):
            card = self._card(exercise)
            self._show_state(card, exercise, liked, suggested)
            self.cards[exercise.id] = card
        self._place()
        if any(each.id not in self.cards for each in self._wanted):
            self._rest.start()

    def _place(self) -> None:
        for group, part in self._groups.items():
            made = [
                self.cards[each.id]
                for each in self._wanted
                if each.group is group and each.id in self.cards
            ]
            part.grid.show_cards(made)
            show_if(bool(made), part)

    def _card(self, exercise: Exercise) -> LibraryCard:
        card = LibraryCard(exercise)
        card.opened.connect(self._open)
        card.liked.connect(self._like)
        card.added.connect(self._add)
        return card

    def _show_state(
        self,
        card: LibraryCard,
        exercise: Exercise,
        liked: frozenset[str],
        suggested: frozenset[str],
    ) -> None:
        card.show_state(
            liked=exercise.id in liked,
            programme=self.programme,
            suggested=exercise.id in suggested,
        )

    # --- what the person does -----------------------------------------------------------

    def _open(self, exercise_id: str) -> None:
        self._opened = exercise_id
        wanted = exercise_id if self.programme is None else (exercise_id, self.programme)
        self.go_to.emit("exercise", ("exercise", wanted))

    def _like(self, exercise_id: str, on: bool) -> None:
        exercise = self._exercises.find(exercise_id)
        if exercise is not None:
            self.said.emit(self._choices.like(exercise_id, exercise.name, on=on))
            self.refresh()

    def _add(self, exercise_id: str) -> None:
        self.go_to.emit("exercise", ("setup", (self.programme or "", exercise_id)))

    def _back(self) -> None:
        wanted = ("programme", None) if self.programme is None else ("setup", self.programme)
        self.go_to.emit("exercise", wanted)

    def _go_on_at(self, exercise_id: str) -> None:
        """Back from one exercise: the keyboard is on its card again."""
        card = self.cards.get(exercise_id)
        if card is not None and card.isVisibleTo(self):
            card.open.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the page -----------------------------------------------------------------------

    def _name_page(self) -> None:
        if self.programme is None:
            line = tr("Look around. Nothing here is asked of you.")
            self.back.set_words(tr("My programme"))
        else:
            line = tr("Choose an exercise for “{programme}”.").format(programme=self.programme)
            self.back.set_words(tr("Back to “{programme}”").format(programme=self.programme))
        self.page.set_heading(tr("Exercises"), line)

    def _build(self) -> None:
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._make_some)
        self.page = Page()
        self.back = LinkButton("", "chevron-left")
        self._groups = {group: CardGroup(group_name(group)) for group in Group}
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.filters)
        for part in self._groups.values():
            self.page.add(part)
            show_if(False, part)
        self.back.clicked.connect(self._back)
        self.filters.changed.connect(self.refresh)
        self._name_page()
        self.fill(self.page)


def _finds(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)
