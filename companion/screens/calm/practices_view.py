"""The practices: those at hand first, then all of them by kind; a few made at a time."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, QTimer

from companion.content.practice import PracticeKind
from companion.content.practices import load_practices
from companion.domain.topics import Topic
from companion.screens.calm.again_card import AgainCard, AtHand
from companion.screens.calm.choices import Choices
from companion.screens.calm.path_place import PathPlace
from companion.screens.calm.practice_card import PracticeCard
from companion.screens.calm.practice_filters import PracticeFilters
from companion.screens.calm.ways_card import WaysCard
from companion.screens.forms.card_grid import CardGroup
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.wording.practice_log import last_used_words
from companion.wording.practices import heading_of, quiet_start_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.practice import Practice
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

AT_ONCE = 4
"""Cards made in one go; the rest comes between two turns of the event loop, as many each."""

QUIET_START = "slow_breathing"
"""Offered before anything was used. Our choice, not evidence."""


class PracticesView(Screen):
    """What is at hand, the path, a filter, and every practice on a card.

    Attributes:
        again: What was used last, and the favourites.
        path: The path of eight weeks.
        ways: To worksheets, and to what was practised.
        filters: What is asked for.
        cards: The cards that are made, by the id of their practice.
    """

    shows: ClassVar[Topic] = Topic.CALM | Topic.WORKSHEETS

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._choices = Choices(stores, clock)
        self._practices = load_practices(QLocale().name())
        self._wanted: list[Practice] = []
        self.cards: dict[str, PracticeCard] = {}
        self._build()

    def refresh(self) -> None:
        """Show what fits; cards are made a few at a time, so that nothing waits for them."""
        liked = self._choices.profile.favourites
        self.again.show_practices(self._at_hand(liked))
        self.path.refresh()
        self._wanted = [*self.filters.found(self._practices, liked)]
        for practice_id, card in self.cards.items():
            card.show_state(liked=practice_id in liked)
        self.filters.show_count(len(self._wanted), len(self._practices.all))
        self._make_some()

    def open_at(self, argument: object) -> None:
        """The top of the page, read anew; the keyboard is at what is at hand, or on the rail."""
        self.catch_up()
        self.page.begin_at_top()
        focused = self.window().focusWidget()
        first = self.again.first() or next((each.open for each in self.cards.values()), None)
        if first is not None and (focused is None or self.isAncestorOf(focused)):
            first.setFocus()

    def where(self) -> object:
        """What is asked for."""
        return self.filters.asked()

    def come_back(self, where: object) -> None:
        """Ask for that again."""
        if isinstance(where, dict):
            self.filters.ask(where)
            self.refresh()

    @property
    def is_waiting(self) -> bool:
        """Whether some of what is shown has no card yet."""
        return self._rest.isActive()

    # --- what is shown ------------------------------------------------------------------

    def _at_hand(self, liked: frozenset[str]) -> list[AtHand]:
        """The last one, then favourites; before anything was used, a quiet way to begin."""
        found: dict[str, AtHand] = {}
        last = self._stores.practised.last()
        practice = self._practices.find(last.practice_id) if last else None
        if last is not None and practice is not None:
            why = last_used_words(last, self._clock.today())
            found[practice.id] = AtHand(practice.id, practice.name, why)
        for each in self._practices.all:
            if each.id in liked and each.id not in found:
                found[each.id] = AtHand(each.id, each.name, tr("Favourite"))
        if not found and (first := self._practices.find(QUIET_START)):
            return [AtHand(first.id, first.name, quiet_start_words())]
        return [*found.values()]

    def _make_some(self) -> None:
        """Make the next cards of what is wanted, and show all that are there."""
        liked = self._choices.profile.favourites
        missing = (each for each in self._wanted if each.id not in self.cards)
        for practice in islice(missing, AT_ONCE):
            card = PracticeCard(practice)
            card.show_state(liked=practice.id in liked)
            card.opened.connect(self._start)
            card.liked.connect(self._like)
            self.cards[practice.id] = card
        for heading, group in self._groups.items():
            wanted = [each.id for each in self._wanted if heading_of(each.kind) == heading]
            made = [self.cards[each] for each in wanted if each in self.cards]
            group.grid.show_cards(made)
            show_if(bool(made), group)
        if any(each.id not in self.cards for each in self._wanted):
            self._rest.start()

    # --- what the person does -----------------------------------------------------------

    def _start(self, practice_id: str) -> None:
        self.go_to.emit("player", practice_id)

    def _like(self, practice_id: str, on: bool) -> None:
        practice = self._practices.find(practice_id)
        if practice is not None:
            self.said.emit(self._choices.like(practice_id, practice.name, on=on))
            self.refresh()

    def _to_log(self) -> None:
        self.go_to.emit("calm", ("log", None))

    def _to_worksheets(self) -> None:
        self.go_to.emit("worksheets", None)

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._make_some)
        self.page = Page(tr("Calm"), tr("Short practices for body and mind. Take what suits you."))
        self.again, self.ways, self.filters = AgainCard(), WaysCard(), PracticeFilters()
        self.path = PathPlace(self._stores, self._clock, self._choices)
        headings = dict.fromkeys(heading_of(kind) for kind in PracticeKind)
        self._groups = {each: CardGroup(each) for each in headings}
        self.page.columns([self.again, self.ways], [self.path])
        self.page.add(self.filters)
        for group in self._groups.values():
            self.page.add(group)
            show_if(False, group)
        self.again.started.connect(self._start)
        self.path.go_to.connect(self.go_to)
        self.path.said.connect(self.said)
        self.filters.changed.connect(self.refresh)
        self.ways.log.clicked.connect(self._to_log)
        self.ways.worksheets.clicked.connect(self._to_worksheets)
        self.fill(self.page)
