"""Where Today has a practice: one line, for who has used one, likes one, or is on the path."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Signal

from companion.screens.today.on_rail import OnRail
from companion.ui.showing import show_if
from companion.ui.stack import Stack

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.practised import Practised
    from companion.screens.today.calm_card import CalmCard
    from companion.settings import Settings
    from companion.store.stores import Stores

PAGE = "calm"


class OfToday(NamedTuple):
    """The practice of today's line.

    Attributes:
        name: What it is called.
        done: It was done today, so.
        last: When it was done last; None: it was not.
        on_path: It is the practice of the week.
    """

    practice_id: str
    name: str
    done: Practised | None = None
    last: Practised | None = None
    on_path: bool = False


class CalmPlace(Stack):
    """Reads little: a card is made, and its words are loaded, once there is something to show.

    Attributes:
        card: The line; None before there was one.
        on_rail: Whether the page Calm is there.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, stores: Stores, settings: Settings | None, clock: Clock) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._shown: OfToday | None = None
        self.on_rail = OnRail(settings, PAGE)
        self.card: CalmCard | None = None

    def read(self, *, resting: bool) -> bool:
        """Whether a practice is offered today; in a break from the diary none is."""
        wanted = self.on_rail.read() and not resting
        self._shown = self._of_today() if wanted else None
        return self._shown is not None

    def show_today(self) -> None:
        """Show what was read; where that is nothing this hides."""
        if self._shown is not None:
            self._made().show_practice(self._shown, self._clock.today())
        show_if(self._shown is not None, self)

    def _of_today(self) -> OfToday | None:
        """What was done today; else the practice of the week, the last one, or a favourite."""
        last, profile = self._stores.practised.last(), self._stores.calm_profile.get()
        if last is not None and last.day == self._clock.today():
            return self._named(OfToday(last.practice_id, "", done=last))
        if profile.path_week is not None:
            from companion.content.practice_glance import practice_of_week

            of_week = practice_of_week(profile.path_week)
            if of_week is not None:
                return self._named(OfToday(of_week, "", on_path=True))
        if last is not None and (found := self._named(OfToday(last.practice_id, "", last=last))):
            return found
        liked = (self._named(OfToday(each, "")) for each in profile.favourites)
        known = [each for each in liked if each is not None]
        return min(known, key=lambda each: each.name, default=None)

    def _named(self, practice: OfToday) -> OfToday | None:
        """With its name; None where this version has no such practice."""
        from companion.content.practice_glance import title_of

        name = title_of(practice.practice_id, QLocale().name())
        return None if name is None else practice._replace(name=name)

    def _made(self) -> CalmCard:
        if self.card is None:
            from companion.screens.today.calm_card import CalmCard

            self.card = CalmCard()
            self.card.go_to.connect(self.go_to)
            self.body.addWidget(self.card)
        return self.card
