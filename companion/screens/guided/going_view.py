"""The session while it goes: one exercise, large enough to be read from a mat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from companion.domain.guided import Doing, Guided, figures
from companion.screens.guided.guided_bar import sign_role
from companion.screens.guided.moving_drawing import LEAST_PX, SIDE_PX, MovingDrawing
from companion.ui.fonts import body_font
from companion.ui.growing import GrowsWithText
from companion.ui.page import page_edge
from companion.ui.reading_order import ReadingOrder
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.flow import FlowLayout, in_a_row
from companion.ui.widgets.picture import OwnPicture
from companion.ui.widgets.player import PlayerButton, PlayerLargeButton
from companion.ui.widgets.ring import Ring
from companion.ui.widgets.settling import Settling
from companion.ui.widgets.sign_line import SignLine
from companion.wording.exercise_guide import (
    away_words,
    cue_words,
    keys_words,
    left_words,
    line_words,
    place_words,
    press_words,
    ring_words,
    sign_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from companion.screens.forms.shown_exercise import ShownExercise
    from companion.settings import Settings

    Deed = Callable[[Guided, datetime], Guided]

BESIDE_FROM_PX = 640
"""Of width at 100 % text: narrower, picture and figure stand below each other."""
ROOMY_FROM_PX = 700
"""Of height at 100 % text: where there is less, the parts stand closer together."""
CUE_PX = 44


class GoingView(GrowsWithText, Scrolling):
    """Shows a session that goes; says what the person wants of it.

    Attributes:
        title: The exercise.
        photo: The person's own picture of it, where there is no drawing.
        cue: What to do now, in large words.
        press: The one large button.
        went_on: "I went on", after the computer was away.
        pause, leave, back, stop, rules: The quiet ones.
        chime, sign: Switch the chime and the coloured line off or on.
        settling: Lets a hasty second press go by when buttons take the place of others.

    Signals:
        wanted: What is to be done with the session, such as `Guided.press`.
        rules_wanted, chime_wanted, sign_wanted: The button of that name was pressed.
    """

    wanted = Signal(object)
    rules_wanted = Signal()
    chime_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._content = QWidget()
        self._content.setProperty("role", "player_page")
        self._build()
        self.setWidget(self._content)
        ReadingOrder(self._content)
        self.grow()

    def show_guided(self, guided: Guided, shown: ShownExercise) -> None:
        """Show it as it stands this second."""
        asks = guided.away_s is not None
        self.title.setText(shown.name)
        self.setAccessibleName(shown.name)
        self.place.setText(f"{place_words(guided)}  ·  {left_words(guided)}")
        self.drawing.show_exercise(shown, guided)
        now = figures(guided)
        self.ring.show_time(*ring_words(guided), None if now is None else 1 - now.share)
        self.cue.setText(tr("Where were you?") if asks else cue_words(guided))
        self.line.setText(away_words(guided) if asks else line_words(guided, shown.steps))
        self.sign_line.label.setText(sign_words(guided))
        self.sign_line.show_role(sign_role(guided))
        show_if(self._settings.timer_sign, self.sign_line)
        self._show_buttons(guided, asks=asks)

    def show_photo(self, content: bytes | None, name: str) -> None:
        """Show the person's own picture of an exercise that has no drawing."""
        self.photo.show_picture(content, name)
        show_if(content is not None, self.photo)

    def focus_first(self) -> None:
        """The keyboard goes to the large button."""
        self.press.setFocus()
        self.settling.begin()

    def show_switches(self) -> None:
        """Chime and line are on or off."""
        on = self._settings.timer_chime
        self.chime.set_words(tr("Chime on") if on else tr("Chime off"))
        on = self._settings.timer_sign
        self.sign.set_words(tr("Colour line on") if on else tr("Colour line off"))

    def _show_buttons(self, guided: Guided, *, asks: bool) -> None:
        words, icon = press_words(guided)
        if asks:
            words = tr("Go on from there")
        changed = self.press.words != words
        if changed:
            self.press.icon_name = icon
            self.press.set_words(words)
        focused = self.focusWidget()
        show_if(asks, self.went_on)
        show_if(guided.doing is Doing.GOING and icon != "pause", self.pause)
        if focused in self._quiet and not focused.isVisibleTo(self):
            self.press.setFocus()
        if changed:
            self.settling.begin()

    # --- how it is laid out -------------------------------------------------------------

    def _build(self) -> None:
        self.title = PlainLabel("", "player_title")
        self.place = PlainLabel("", "player_muted")
        self.drawing, self.photo = MovingDrawing(), OwnPicture(SIDE_PX)
        self.ring = Ring(LEAST_PX)
        self.cue = PlainLabel("", "player_cue")
        self.line = PlainLabel("", "player_line")
        self.keys = PlainLabel(keys_words(), "player_muted")
        for label in (self.cue, self.line, self.keys):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sign_line = SignLine()
        self._make_buttons()
        stack = QVBoxLayout(self._content)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.sign_line)
        self._stack = QVBoxLayout()
        stack.addLayout(self._stack, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addWidget(self.drawing, 1)
        self._sides.addWidget(self.photo, 1)
        self._sides.addWidget(self.ring, 1)
        self._stack.addLayout(self._head())
        self._stack.addLayout(self._sides, 1)
        for part in (self.cue, self.line):
            self._stack.addWidget(part)
        self._stack.addLayout(_centred([self.press, self.went_on]))
        self._stack.addLayout(_centred(self._quiet[1:]))
        self._stack.addWidget(self.keys)

    def _make_buttons(self) -> None:
        self.press = PlayerLargeButton("", "play")
        self.went_on = PlayerButton(tr("I went on with this one"))
        self.pause = PlayerButton(tr("Pause"), "pause")
        self.leave = PlayerButton(tr("Enough for this one"))
        self.back = PlayerButton(tr("Back"))
        self.back.set_tip(tr("To the beginning of this exercise, or to the one before."))
        self.stop = PlayerButton(tr("Stop here"))
        self.rules = PlayerButton(tr("Stop rules"), "info")
        self.chime = PlayerButton("", "volume-2")
        self.sign = PlayerButton("")
        self._quiet = [
            self.went_on, self.pause, self.leave, self.back, self.stop, self.rules,
        ]  # fmt: skip
        self.settling = Settling(self, [self.press, *self._quiet])
        self._deeds: list[tuple[PlayerButton | PlayerLargeButton, Deed]] = [
            (self.press, Guided.press), (self.went_on, Guided.was_there),
            (self.pause, Guided.pause), (self.leave, Guided.leave), (self.back, Guided.back),
            (self.stop, Guided.stop_here),
        ]  # fmt: skip
        for button, _ in self._deeds:
            button.clicked.connect(self._on_clicked)
        self.rules.clicked.connect(self.rules_wanted)
        self.chime.clicked.connect(self.chime_wanted)
        self.sign.clicked.connect(self.sign_wanted)
        self.show_switches()

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.wanted.emit(next(deed for button, deed in self._deeds if button is pressed))

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.place)
        words.addStretch(1)
        self._head_row = QHBoxLayout()
        self._head_row.addLayout(words, 1)
        self._switches = in_a_row((self.chime, self.sign), gap=12)
        self._head_row.addWidget(self._switches)
        return self._head_row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        edge = page_edge(self.width())
        near = self.height() < scaled(ROOMY_FROM_PX)
        self._stack.setContentsMargins(edge, spaced(10 if near else 20), edge, spaced(20))
        self._stack.setSpacing(spaced(8 if near else 14))
        self._sides.setSpacing(spaced(24))
        self.sign_line.set_edge(edge)
        self.cue.setFont(body_font(spaced(CUE_PX), 700))
        beside = self.width() >= scaled(BESIDE_FROM_PX)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if self.width() >= BESIDE_FROM_PX else down)
        if beside != (self._head_row.indexOf(self._switches) >= 0):
            (self._head_row if beside else self._stack).addWidget(self._switches)


def _centred(buttons: Sequence[QWidget]) -> QLayout:
    row = QWidget()
    flow = FlowLayout(row, 12)
    for button in buttons:
        flow.addWidget(button)
    centred = QHBoxLayout()
    centred.addStretch(1)
    centred.addWidget(row)
    centred.addStretch(1)
    return centred
