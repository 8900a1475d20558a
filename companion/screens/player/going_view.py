"""The practice while it goes: what to do now, its words, and four buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.player import Doing, Player
from companion.screens.player.going_parts import GoingParts
from companion.ui.announce import announce
from companion.ui.widgets.settling import Settling
from companion.wording.player import (
    caption_words,
    count_words,
    press_words,
    sign_words,
    step_words,
    time_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.settings import Settings
    from companion.ui.running_practice import RunningPractice
    from companion.ui.widgets.buttons import PaintedButton

    Deed = Callable[[Player, float], Player]


class GoingView(GoingParts):
    """Shows a practice that goes; says what the person wants of it.

    Attributes:
        settling: Lets a hasty second press go by.

    Signals:
        wanted: What is to be done with the practice, such as `Player.press`.
        help_wanted: Whom to call is wanted.
    """

    wanted = Signal(object)
    help_wanted = Signal()

    def __init__(self, running: RunningPractice, settings: Settings) -> None:
        super().__init__(settings)
        self._running = running
        self._line = ""
        self.settling = Settling(self)
        self._flips = Settling(self, (self.press,))
        self._deeds: list[tuple[PaintedButton, Deed]] = [
            (self.back, Player.back), (self.stop, Player.stop),
            (self.press, Player.press), (self.skip, Player.skip),
        ]  # fmt: skip
        for button, _deed in self._deeds:
            button.clicked.connect(self._on_clicked)
        self.help.clicked.connect(self.help_wanted)

    def show_practice(self, name: str, player: Player) -> None:
        """Show it as it stands at this moment."""
        said = [step_words(player)] if self._has_room else []
        if self._settings.shows_time:
            said.append(time_words(player))
        self.title.setText(name)
        self.setAccessibleName(name)
        self.place.setText("  ·  ".join(said))
        sign, count = sign_words(player), count_words(player)
        goes = player.doing is Doing.GOING
        self.pacer.show_now(sign, count, player.share, goes=goes)
        self.sign.setText(sign)
        self.count.setText(count)
        self._show_caption(player)
        self._fit()
        words, icon = press_words(player)
        if self.press.words != words:
            self.press.icon_name = icon
            self.press.set_words(words)
            self._flips.begin()

    def focus_first(self) -> None:
        """The keyboard goes to the large button."""
        self.press.setFocus()
        self.settling.begin()

    @property
    def is_settling(self) -> bool:
        """Whether a press on the large button goes by for a moment."""
        return self.settling.is_on or self._flips.is_on

    def show_settings(self) -> None:
        """Voice, captions or time were switched."""
        self.switches.show_settings()
        self._measure()

    def _show_caption(self, player: Player) -> None:
        """Who hears the screen read aloud, and not the voice, hears each line once."""
        words = caption_words(player)
        self.caption.setText(words)
        if words != self._line and not self._settings.voice_on and self.isVisible():
            announce(self, words)
        self._line = words

    def _full_now(self) -> float | None:
        player = self._running.at_this_moment()
        breathing = None if player is None else player.breathing
        return None if breathing is None else breathing.share_full

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.wanted.emit(next(deed for button, deed in self._deeds if button is pressed))
