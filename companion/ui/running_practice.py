"""The practice of the app: it goes on whatever page is open, and while locked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.player import Doing, Player
from companion.domain.player_kept import Practising, from_kept, kept
from companion.ui.running import PRACTICE_FORM, Running

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QObject

    from companion.domain.player_kept import LayOut

WATCHED_S, UNWATCHED_S = 0.2, 1.0
"""So often it is looked at while its page is in sight, and while it is not. Our choice."""

LEAST_WAIT_S = 0.002
"""After a change, so that rounding never has it looked at just before one."""


class RunningPractice(Running[Practising]):
    """At most one practice; it looks again exactly when something else is to be heard.

    It goes by seconds that are only counted: the time of day plays no part in it.

    Args:
        lay_out: Lays a practice out in time; None where this version has none such.

    Attributes:
        is_unheard: Nothing is to be heard of it on this computer.

    Signals:
        let_go: What was kept cannot be gone on with: its practice is gone, or is another by now.
    """

    form = PRACTICE_FORM

    let_go = Signal()

    def __init__(self, lay_out: LayOut, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lay_out = lay_out
        self._is_watched = False
        self.is_unheard = False

    @property
    def player(self) -> Player | None:
        """The practice as it was last looked at."""
        return self.state.player if self.state else None

    @property
    def runs(self) -> bool:
        """Not while it stands still, nor once it is over."""
        player = self.player
        return player is not None and player.doing is Doing.GOING

    def at_this_moment(self) -> Player | None:
        """The practice at this very moment: for what is drawn many times a second."""
        return None if self.player is None else self.player.tick(self._seconds_now())

    def watch(self, *, is_watched: bool) -> None:
        """Its page has come to sight, or is out of it."""
        self._is_watched = is_watched
        if is_watched:
            self.look()

    def start(self, practising: Practising) -> None:
        """Begin; whoever starts one has asked about the one that goes."""
        self.become(practising)
        self.happened.emit(Doing.GOING)

    def act(self, deed: Callable[[Player, float], Player]) -> None:
        """Do something with it, such as `Player.press`; that it is over is told."""
        before = self.state
        if before is None:
            return
        after = replace(before, player=deed(before.player, self._seconds_now()))
        self.become(after)
        if (began := self._began(before, after)) is not None:
            self.happened.emit(began)

    def pause(self) -> None:
        """Stand still."""
        self.act(Player.pause)

    def reading(self) -> float:
        """The seconds that it goes by."""
        return self._seconds_now()

    def detach(self) -> None:
        """The diary is being closed or locked: no page of it is in sight any more."""
        self._is_watched = False
        super().detach()

    # --- what a practice knows of itself ------------------------------------------------

    def _seconds_now(self) -> float:
        assert self._clock is not None
        return self._clock.seconds()

    def _look_again(self) -> None:
        """At the next change; while nobody watches, and nothing changes, seldom."""
        player = self.player
        if player is None or player.doing is not Doing.GOING:
            self._seconds.stop()
            return
        wait_s = min(player.next_change_s(), WATCHED_S if self._is_watched else UNWATCHED_S)
        self._seconds.start(round((wait_s + LEAST_WAIT_S) * 1_000))

    def _later(self, state: Practising, _now: datetime) -> Practising:
        return replace(state, player=state.player.tick(self._seconds_now()))

    def _began(self, before: Practising, after: Practising) -> Doing | None:
        """That it is over, or stands still because the computer slept."""
        now = after.player.doing
        return now if now is not before.player.doing and now is not Doing.GOING else None

    def _asks(self, _state: Practising) -> bool:
        return False

    def _stands(self, state: Practising) -> bool:
        return state.player.doing is not Doing.GOING

    def _is_over(self, state: Practising) -> bool:
        return state.player.is_over

    def _at(self, _state: Practising) -> datetime:
        return self._now()

    def _content(self, state: Practising) -> dict[str, Any]:
        return {"practice": kept(state)}

    def _from(self, content: dict[str, Any]) -> Practising | None:
        """After a restart it stands still, at the beginning of its line."""
        found = from_kept(str(content.get("practice", "")), self.lay_out, self._seconds_now())
        if found is None:
            self.let_go.emit()
        return found
