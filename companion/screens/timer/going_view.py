"""The timer while it goes: large, calm, and all of it from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.domain.pacing_timer import Doing
from companion.screens.forms.player_page import PlayerPage
from companion.screens.timer.timer_bar import sign_role
from companion.ui.growing import put_in
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.player import PlayerButton, PlayerMainButton
from companion.ui.widgets.ring import LEAST_PX, Ring
from companion.wording.pacing_timer import (
    away_words,
    clock_figure,
    doing_words,
    keys_words,
    next_words,
    place_words,
    shown_s,
    sign_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pacing_timed import Timed
    from companion.domain.pacing_timer import Timer

ROOMY_FROM_PX = 600
"""Of height at 100 % text: where there is less, the parts stand closer together."""

NEAR_RING_PX = 110
"""The side of the ring at 100 % text where there is little room."""


class GoingView(PlayerPage):
    """Shows a timer that goes; says what the person wants of it.

    Attributes:
        ring: The figure.
        pause: Pause, or go on.
        stop: "Stop here".
        longer: "I went on longer", once all pieces are over.
        did_plan, went_on, stopped_then, other: The answers after the computer was away; those
            that can be so.

    Signals:
        pause_wanted, stop_wanted, longer_wanted, did_plan_wanted, went_on_wanted, other_wanted:
            The button of that name was pressed.
    """

    pause_wanted = Signal()
    stop_wanted = Signal()
    longer_wanted = Signal()
    did_plan_wanted = Signal()
    went_on_wanted = Signal()
    other_wanted = Signal()

    def show_timed(self, timed: Timed, name: str, planned: str) -> None:
        """Show it as it stands this second.

        Args:
            timed: The timer.
            name: What is timed.
            planned: A quiet line about what was planned.
        """
        timer = timed.timer
        place = place_words(timer)
        self.show_head(name, f"{place}  ·  {planned}" if place and planned else place or planned)
        share = None if timed.asks else _share(timer)
        self.ring.show_time(clock_figure(shown_s(timer)), doing_words(timed), share)
        self.line.setText(away_words(timer) if timed.asks else next_words(timer))
        self.show_sign(sign_words(timed), sign_role(timed))
        self._show_buttons(timed)

    def focus_first(self) -> None:
        """The keyboard goes to what most people will press."""
        first = next(each for each in self._buttons if each.isVisibleTo(self))
        first.setFocus()
        self.begin_at_focus()
        self.settling.begin()

    def _show_buttons(self, timed: Timed) -> None:
        doing, asks = timed.timer.doing, timed.asks
        stands = doing is Doing.PAUSED
        words = tr("Go on") if stands else tr("Pause")
        changed = self.pause.words != words
        if changed:
            self.pause.icon_name = "play" if stands else "pause"
            self.pause.set_words(words)
        focused, before = self.focusWidget(), self._in_sight()
        over = timed.timer.is_over
        show_if(asks and over, self.did_plan)
        show_if(asks and not over and timed.may_have_gone_on, self.went_on)
        show_if(asks, self.stopped_then)
        show_if(asks, self.other)
        self.keys.setText(keys_words(can_pause=not asks and not over))
        show_if(not asks and not over, self.pause)
        show_if(not asks and not over, self.stop)
        show_if(not asks and over, self.stop_now)
        show_if(not asks and over, self.longer)
        if focused in self._buttons and not focused.isVisibleTo(self):
            self.focus_first()
        if changed or self._in_sight() != before:
            self.settling.begin()

    def _in_sight(self) -> list[bool]:
        return [button.isVisibleTo(self) for button in self._buttons]

    # --- how it is laid out -------------------------------------------------------------

    def _build(self) -> None:
        self.ring = Ring()
        self.line = PlainLabel("", "player")
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.keys = PlainLabel("", "player_muted")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._make_buttons()
        self._before, self._after = QVBoxLayout(), QVBoxLayout()
        self.stack.addWidget(self.ring, 1)
        self.stack.addLayout(self._before)
        self.add_centred(self._buttons, 18)
        self.stack.addLayout(self._after)
        self.stack.addWidget(self.keys)

    def _make_buttons(self) -> None:
        self.pause = PlayerMainButton(tr("Pause"), "pause")
        self.stop = PlayerButton(tr("Stop here"))
        self.stop_now = PlayerMainButton(tr("Stop here"), "check")
        self.longer = PlayerButton(tr("I went on longer"))
        self.did_plan = PlayerMainButton(tr("I did what I planned"), "check")
        self.went_on = PlayerMainButton(tr("I went on"), "play")
        self.stopped_then = PlayerButton(tr("I stopped then"))
        self.other = PlayerButton(tr("Another amount"))
        self._buttons = [
            self.pause, self.stop_now, self.did_plan, self.went_on, self.stop, self.longer,
            self.stopped_then, self.other,
        ]  # fmt: skip
        self.pause.clicked.connect(self.pause_wanted)
        for button in (self.stop, self.stop_now, self.stopped_then):
            button.clicked.connect(self.stop_wanted)
        self.longer.clicked.connect(self.longer_wanted)
        self.did_plan.clicked.connect(self.did_plan_wanted)
        self.went_on.clicked.connect(self.went_on_wanted)
        self.other.clicked.connect(self.other_wanted)

    def _measure(self) -> None:
        """Where it is low, name, time and buttons stand closer together; the line follows."""
        is_near = self.height() < scaled(ROOMY_FROM_PX)
        self.ring.set_least(NEAR_RING_PX if is_near else LEAST_PX)
        above, gap = (6, spaced(6)) if is_near else (scaled(24), spaced(20))
        self._place_parts(above, gap, is_near=is_near)
        put_in(self._after if is_near else self._before, self.line)


def _share(timer: Timer) -> float | None:
    """How much of the piece it is at is left."""
    left = timer.left_s
    if left is None:
        return None
    ends = (0, *timer.pieces.ends_s)
    length = ends[timer.piece + 1] - ends[timer.piece]
    return 0.0 if timer.doing is Doing.DONE else left / length
