"""The practice while it goes: what to do now, its words, and four buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.player import Doing, Player
from companion.screens.player.quiet_switches import QuietSwitches
from companion.ui.announce import announce
from companion.ui.fonts import body_font
from companion.ui.growing import GrowsWithText, put_in, set_gap, set_share
from companion.ui.page import page_edge
from companion.ui.reading_order import ReadingOrder
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import BODY_PX, scaled, spaced
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.pacer import Pacer
from companion.ui.widgets.player import PlayerButton, PlayerLink, PlayerPressButton
from companion.ui.widgets.settling import Settling
from companion.wording.player import (
    caption_words,
    count_words,
    press_words,
    sign_words,
    step_words,
    time_words,
    uneasy_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from companion.settings import Settings
    from companion.ui.running_practice import RunningPractice

    Deed = Callable[[Player, float], Player]

ROOMY_FROM_PX = 500
"""Of height at 100 % text: where there is less, the words stand beside the circle."""
PLACE_FROM_PX = 420
"""Of height at 100 % text: where there is less, only the name stands at the top."""
SWITCHES_FROM_PX = 780
"""Of width at 100 % text: narrower, the switches are behind "More"."""
CAPTION_PX, LARGE_CAPTION_PX, SIGN_PX = 20, 30, 30
BESIDE, WORDS = 2, 5
"""How the circle and the words share the width."""


class GoingView(GrowsWithText, Scrolling):
    """Shows a practice that goes; says what the person wants of it.

    Attributes:
        title, place: What goes, and where in it.
        switches: Voice, captions, time, and more of the kind.
        pacer: The circle.
        sign, count: The same words beside it, where there is little room.
        caption: What is said.
        back, stop, press, skip: The four buttons; `press` is the large one.
        uneasy: What to do when it does not feel right.
        help: Whom to call.
        settling: Lets a hasty second press go by.

    Signals:
        wanted: What is to be done with the practice, such as `Player.press`.
        help_wanted: Whom to call is wanted.
    """

    wanted = Signal(object)
    help_wanted = Signal()

    def __init__(self, running: RunningPractice, settings: Settings) -> None:
        super().__init__()
        self._running = running
        self._settings = settings
        self._line = ""
        content = QWidget()
        content.setProperty("role", "player_page")
        self._build(content)
        self.settling = Settling(self)
        self._flips = Settling(self, (self.press,))
        self.setWidget(content)
        ReadingOrder(content)
        self.grow()

    def show_practice(self, name: str, player: Player) -> None:
        """Show it as it stands at this moment."""
        said = [step_words(player)]
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
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

    # --- how it is laid out -------------------------------------------------------------

    def _build(self, content: QWidget) -> None:
        self.title = PlainLabel("", "player_title")
        self.place = PlainLabel("", "player_muted")
        self.switches = QuietSwitches(self._settings)
        self.pacer = Pacer(self._full_now)
        self.sign, self.count = PlainLabel("", "player_cue"), PlainLabel("", "player_cue")
        self.caption = PlainLabel("", "player_cue")
        self.uneasy = PlainLabel(uneasy_words(), "player_muted")
        self.uneasy.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._make_buttons()
        self._whole = QVBoxLayout(content)
        self._head, self._head_words = QHBoxLayout(), QVBoxLayout()
        self._head_words.setSpacing(4)
        self._head_words.addWidget(self.title)
        self._head_words.addWidget(self.place)
        self._head.addLayout(self._head_words, 1)
        self._head.addWidget(self.switches, 0, Qt.AlignmentFlag.AlignTop)
        self._sides, self._beside, self._below = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._beside.setSpacing(4)
        self._sides.addWidget(self.pacer, BESIDE)
        self._sides.addLayout(self._beside, WORDS)
        signs = QHBoxLayout()
        signs.setSpacing(16)
        signs.addWidget(self.sign)
        signs.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        signs.addStretch(1)
        self._beside.addStretch(1)
        self._beside.addLayout(signs)
        self._captions_beside = QVBoxLayout()
        self._beside.addLayout(self._captions_beside)
        self._beside.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        self._foot.addWidget(self.uneasy)
        self._foot.addWidget(self.help, 0, Qt.AlignmentFlag.AlignHCenter)
        self._whole.addLayout(self._head)
        self._whole.addLayout(self._sides, 8)
        self._whole.addLayout(self._below)
        self._whole.addWidget(self._buttons)
        self._whole.addStretch(1)
        self._whole.addLayout(self._foot)

    def _make_buttons(self) -> None:
        self.back = PlayerButton(tr("Back"))
        self.back.set_tip(tr("To the beginning of this step, or to the one before."))
        self.stop = PlayerButton(tr("Stop and save"))
        self.press = PlayerPressButton(tr("Pause"), "pause")
        self.skip = PlayerButton(tr("Next step"))
        self.help = PlayerLink(tr("Help now"), "life-buoy")
        self._deeds: list[tuple[QWidget, Deed]] = [
            (self.back, Player.back), (self.stop, Player.stop),
            (self.press, Player.press), (self.skip, Player.skip),
        ]  # fmt: skip
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, 16)
        self._row.set_centred()
        for button in (self.back, self.stop, self.press, self.skip):
            self._row.addWidget(button)
            button.clicked.connect(self._on_clicked)
        self.help.clicked.connect(self.help_wanted)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.wanted.emit(next(deed for button, deed in self._deeds if button is pressed))

    def _measure(self) -> None:
        is_near = self.height() < scaled(ROOMY_FROM_PX)
        edge = page_edge(self.width())
        gap = spaced(8) if is_near else spaced(18)
        self._whole.setContentsMargins(edge, spaced(12 if is_near else 26), edge, spaced(12))
        set_gap(self._whole, gap)
        set_gap(self._sides, spaced(20) if is_near else 0)
        set_share(self._sides, 1, WORDS if is_near else 0)
        set_gap(self._head, spaced(12))
        self._row.set_gap(8 if is_near else 16)
        self.switches.show_all(shows_all=self.width() >= scaled(SWITCHES_FROM_PX))
        has_room = self.height() >= scaled(PLACE_FROM_PX)
        show_if(has_room or self._settings.shows_time, self.place)
        self._place_words(is_near=is_near)

    def _place_words(self, *, is_near: bool) -> None:
        self.pacer.words_inside = not is_near
        for label in (self.sign, self.count):
            show_if(is_near, label)
        put_in(self._captions_beside if is_near else self._below, self.caption)
        side = Qt.AlignmentFlag.AlignLeft if is_near else Qt.AlignmentFlag.AlignHCenter
        self.caption.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        large = self._settings.captions_large
        letters = LARGE_CAPTION_PX if large else CAPTION_PX
        self.sign.setFont(body_font(_letters(SIGN_PX), 700))
        self.caption.setFont(body_font(_letters(letters), 600 if large else 400))
        show_if(self._settings.captions_on, self.caption)
        lines = 1 if is_near else 2 if self.width() >= scaled(700) else 3
        self.caption.setMinimumHeight(lines * self.caption.fontMetrics().lineSpacing())


def _letters(px: int) -> int:
    """They grow half as fast as the text, and are never smaller than the rest of it."""
    return max(scaled(BODY_PX), spaced(px))
