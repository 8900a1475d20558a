"""Where Today has a small win: one a day at most, looked for once the page was painted."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal

from companion.domain.win_choosing import ON_TODAY_FOR, Shown, of_today
from companion.errors import CompanionError
from companion.screens.today.on_rail import OnRail
from companion.ui.after_painting import AfterPainting
from companion.ui.showing import show_if
from companion.ui.stack import Stack

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.win import Win
    from companion.screens.today.win_card import WinCard
    from companion.settings import Settings
    from companion.store.stores import Stores

LOOK_AFTER_MS = 3_000
"""After the painting, and after something was saved: by then the libraries for writing are there,
and who took back what was just saved has done so."""

DRAFT = "small win on Today"
"""Which one was shown last is kept where drafts are: encrypted, never exported, lost without harm.

The person said nothing by it, so it is no fact with a table and a place in the export. And it is no
preference of this machine: settings.json is not encrypted, and says on no day that there was a win.
"""

PAGE, GOALS = "wins", "goals"


class WinPlace(Stack):
    """Reads little: a card is made once there is a win to show.

    Args:
        stores: Where wins are kept.
        settings: Which pages are on the rail.
        clock: The time.
        ground: What is painted when Today is seen.

    Attributes:
        card: The win; None before there was one.
        after_painting: Waits until wins can be looked for.
        on_rail: Whether the page of goals is there; no other leads to the wins.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(
        self, stores: Stores, settings: Settings | None, clock: Clock, ground: QWidget
    ) -> None:
        super().__init__()
        self._stores = stores
        self.on_rail = OnRail(settings, GOALS)
        self._clock = clock
        self._ground = ground
        self._win: Win | None = None
        self._shown: Shown | None = None
        self.card: WinCard | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER_MS)
        self._soon.timeout.connect(self._on_time)
        self.after_painting = AfterPainting(ground, self._soon.start)

    def show_today(self, *, resting: bool) -> bool:
        """Show the win of today; False where there is none, in a break, or where it is off."""
        wanted = self.on_rail.read() and not resting
        self._win = self._of_today() if wanted else None
        if self._win is not None:
            self._made().show_win(self._win, self._clock.today())
        self.after_painting.wait()
        return self._win is not None

    def look(self) -> None:
        """Keep what the rules find, and which win was in sight; a full disk waits for the next.

        While the page of goals is off the rail nothing is looked for.
        """
        if self.on_rail.is_off:
            return
        from companion.screens.today.wins_looked_for import look_for_wins

        self._remember(is_away=False)
        with suppress(CompanionError):
            look_for_wins(self._stores, self._clock.today())

    def _of_today(self) -> Win | None:
        if not self._stores.goals_profile.get().finds_wins:
            return None
        today = self._clock.today()
        wins = self._stores.wins.between(today - ON_TODAY_FOR, today)
        return of_today(wins, today, self._last_shown())

    def _last_shown(self) -> Shown | None:
        """What was shown last; in this window, or kept by an earlier one."""
        if self._shown is None:
            self._shown = _read(self._stores.drafts.get(DRAFT))
        return self._shown

    def _remember(self, *, is_away: bool) -> None:
        """From now on no other one is shown today; where that cannot be kept, in this window."""
        win = self._win
        if win is None:
            return
        shown = Shown(self._clock.today(), win.id, win.day, is_away)
        if shown != self._shown:
            self._shown = shown
            content = {"on": shown.on.isoformat(), "win": win.id, "day": win.day.isoformat()}
            drafts = self._stores.drafts
            try:
                drafts.keep(DRAFT, content | {"away": is_away}, self._clock.now())
            except CompanionError:
                drafts.unkept.pop(DRAFT, None)  # no typing that would hold the window open

    def _put_away(self) -> None:
        self._remember(is_away=True)
        self._win = None
        show_if(False, self)

    def _on_time(self) -> None:
        if self._ground.isVisible():
            self.look()
        else:
            self.after_painting.wait()

    def _made(self) -> WinCard:
        if self.card is None:
            from companion.screens.today.win_card import WinCard

            self.card = WinCard()
            self.card.put_away.connect(self._put_away)
            self.card.opened.connect(self._open)
            self.body.addWidget(self.card)
        return self.card

    def _open(self) -> None:
        self.go_to.emit(PAGE, None)


def _read(content: dict[str, Any] | None) -> Shown | None:
    """What was kept; one that makes no sense was never shown."""
    if content is None:
        return None
    try:
        on, day = date.fromisoformat(content["on"]), date.fromisoformat(content["day"])
        return Shown(on, str(content["win"]), day, bool(content["away"]))
    except (KeyError, TypeError, ValueError):
        return None
