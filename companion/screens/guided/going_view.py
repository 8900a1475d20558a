"""The session while it goes: one exercise, large enough to be read from a mat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from companion.domain.guided import Doing, Guided, figures
from companion.screens.forms.player_page import PlayerPage
from companion.screens.guided.guided_bar import sign_role
from companion.screens.guided.moving_drawing import LEAST_PX, SIDE_PX, MovingDrawing
from companion.ui.fonts import body_font
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.picture import OwnPicture
from companion.ui.widgets.player import PlayerButton, PlayerLargeButton
from companion.ui.widgets.ring import Ring
from companion.ui.widgets.settling import Settling
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
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from companion.screens.forms.shown_exercise import ShownExercise

    Deed = Callable[[Guided, datetime], Guided]

SIDES_FROM_PX = 640
"""Of width: narrower, picture and figure stand below each other."""
ROOMY_FROM_PX = 700
"""Of height at 100 % text: where there is less, the parts stand closer together."""
CUE_PX = 44


class GoingView(PlayerPage):
    """Shows a session that goes; says what the person wants of it.

    Attributes:
        photo: The person's own picture of it, where there is no drawing.
        cue: What to do now, in large words.
        press: The one large button.
        went_on: "I went on", after the computer was away.
        pause, leave, back, stop, rules: The quiet ones.

    Signals:
        wanted: What is to be done with the session, such as `Guided.press`.
        rules_wanted: The rules on when to stop are wanted.
    """

    wanted = Signal(object)
    rules_wanted = Signal()

    def show_guided(self, guided: Guided, shown: ShownExercise) -> None:
        """Show it as it stands this second."""
        asks = guided.away_s is not None
        self.show_head(shown.name, f"{place_words(guided)}  ·  {left_words(guided)}")
        self.drawing.show_exercise(shown, guided)
        now = figures(guided)
        self.ring.show_time(*ring_words(guided), None if now is None else 1 - now.share)
        self.cue.setText(tr("Where were you?") if asks else cue_words(guided))
        self.line.setText(away_words(guided) if asks else line_words(guided, shown.steps))
        self.show_sign(sign_words(guided), sign_role(guided))
        self._show_buttons(guided, asks=asks)

    def show_photo(self, content: bytes | None, name: str) -> None:
        """Show the person's own picture of an exercise that has no drawing."""
        self.photo.show_picture(content, name)
        show_if(content is not None, self.photo)

    def focus_first(self) -> None:
        """The keyboard goes to the large button."""
        self.press.setFocus()
        self.settling.begin()

    @property
    def is_settling(self) -> bool:
        """Whether a press on the large button goes by for a moment."""
        return any(each.is_on for each in (self.settling, self._flips, self._leaps))

    def scroll_to(self, widget: QWidget) -> None:
        """What there is to do stays in sight with the large button, however small the window."""
        content = self.widget()
        if widget is self.press and content is not None:
            button = QRect(self.press.mapTo(content, QPoint()), self.press.size())
            self.scroll_to_part(content, button.united(self.cue.geometry()))
        else:
            super().scroll_to(widget)

    def _show_buttons(self, guided: Guided, *, asks: bool) -> None:
        words, icon = press_words(guided)
        if asks:
            words = tr("Go on from there")
        if self.press.words != words:
            self.press.icon_name = icon
            self.press.set_words(words)
            self._flips.begin()
        before, self._at = self._at, (guided.exercise, guided.place.step)
        begins = self._at != before and guided.place.step == 0
        if begins:
            self._leaps.begin()
        focused = self.focusWidget()
        show_if(asks, self.went_on)
        show_if(guided.doing is Doing.GOING, self.pause)
        is_hidden = focused in self._quiet and not focused.isVisibleTo(self)
        if is_hidden or (begins and focused in (self.leave, self.back)):
            self.press.setFocus()

    # --- how it is laid out -------------------------------------------------------------

    def _build(self) -> None:
        self._at = (-1, 0)
        self.drawing, self.photo = MovingDrawing(), OwnPicture(SIDE_PX)
        self.ring = Ring(LEAST_PX)
        self.cue = PlainLabel("", "player_cue")
        self.line = PlainLabel("", "player_line")
        self.keys = PlainLabel(keys_words(), "player_muted")
        for label in (self.cue, self.line, self.keys):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._make_buttons()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addWidget(self.drawing, 1)
        self._sides.addWidget(self.photo, 1)
        self._sides.addWidget(self.ring, 1)
        self.stack.addLayout(self._sides, 1)
        for part in (self.cue, self.line):
            self.stack.addWidget(part)
        self.add_centred((self.press, self.went_on), 12)
        self.add_centred(self._quiet[1:], 12)
        self.stack.addWidget(self.keys)

    def _make_buttons(self) -> None:
        self.press = PlayerLargeButton("", "play")
        self.went_on = PlayerButton(tr("I went on with this one"))
        self.pause = PlayerButton(tr("Pause"), "pause")
        self.leave = PlayerButton(tr("Enough for this one"))
        self.back = PlayerButton(tr("Back"))
        self.back.set_tip(tr("To the beginning of this exercise, or to the one before."))
        self.stop = PlayerButton(tr("Stop here"))
        self.rules = PlayerButton(tr("Stop rules"), "info")
        self._quiet = [
            self.went_on, self.pause, self.leave, self.back, self.stop, self.rules,
        ]  # fmt: skip
        self._deeds: list[tuple[PlayerButton | PlayerLargeButton, Deed]] = [
            (self.press, Guided.press), (self.went_on, Guided.was_there),
            (self.pause, Guided.pause), (self.leave, Guided.leave), (self.back, Guided.back),
            (self.stop, Guided.stop_here),
        ]  # fmt: skip
        for button, _ in self._deeds:
            button.clicked.connect(self._on_clicked)
        self.rules.clicked.connect(self.rules_wanted)
        # the clock turns what the large button does; what stops is never deaf for that
        self._flips = Settling(self, (self.press,))
        self._leaps = Settling(self, (self.press, self.leave, self.back))

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.wanted.emit(next(deed for button, deed in self._deeds if button is pressed))

    def _measure(self) -> None:
        near = self.height() < scaled(ROOMY_FROM_PX)
        self._place_parts(spaced(10 if near else 20), spaced(8 if near else 14))
        self._sides.setSpacing(spaced(24))
        self.cue.setFont(body_font(spaced(CUE_PX), 700))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if self.width() >= SIDES_FROM_PX else down)
