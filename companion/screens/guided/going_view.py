"""The session while it goes: one exercise, large enough to be read from a mat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.domain.guided import Doing, Guided, figures
from companion.screens.forms.player_page import PlayerPage
from companion.screens.guided.guided_bar import sign_role
from companion.screens.guided.large_words import LargeWords, set_letters
from companion.screens.guided.moving_drawing import GuidedPhoto, MovingDrawing
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.player import PlayerButton, PlayerLargeButton
from companion.ui.widgets.ring import Ring
from companion.ui.widgets.settling import Settling
from companion.wording.exercise_guide import (
    away_words,
    count_words,
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

ROOMY_FROM_PX = 600
"""Of height at 100 % text: where there is less, the parts stand closer together."""
TIGHT_BELOW_PX = 320
"""Of height at 100 % text: here the place in the session goes to the foot, too."""
PICTURE, FIGURE = 3, 2
"""How picture and figure share the width."""
RING_PX = 110
"""Its side at 100 % text where there is least room."""
LARGE, SMALLER = (34, 20, 46, 34, 24), (20, 16, 32, 20, 20)
"""The letters of name, place, cue, count and line; from two metres the large ones can be read."""


class GoingView(PlayerPage):
    """Shows a session that goes; says what the person wants of it.

    Attributes:
        photo: The person's own picture of it, where there is no drawing.
        large: What to do now and what is counted: `cue` and `count`.
        press: The one large button.
        went_on: "I went on", after the computer was away.
        pause, leave, back, stop, rules: The quiet ones.

    Signals:
        wanted: What is to be done with the session, such as `Guided.press`.
        rules_wanted: The rules on when to stop are wanted.
    """

    wanted = Signal(object)
    rules_wanted = Signal()

    _at: tuple[int, int] = (-1, 0)
    """The exercise and the step that are in sight."""

    def show_guided(self, guided: Guided, shown: ShownExercise) -> None:
        """Show it as it stands this second."""
        asks = guided.away_s is not None
        self.show_head(shown.name, f"{place_words(guided)}  ·  {left_words(guided)}")
        self.drawing.show_exercise(shown, guided)
        now = figures(guided)
        self.ring.show_time(*ring_words(guided), None if now is None else 1 - now.share)
        if asks:
            self.large.show_words(tr("Where were you?"), "")
        else:
            self.large.show_words(cue_words(guided), count_words(guided))
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
        """All from the name to the large button stays in sight; else the cue with that button."""
        content = self.widget()
        if widget is not self.press or content is None:
            super().scroll_to(widget)
            return
        button, cue = (
            QRect(part.mapTo(content, QPoint()), part.size()) for part in (self.press, self.cue)
        )
        if button.bottom() < self.viewport().height():
            self.verticalScrollBar().setValue(0)
        else:
            self.scroll_to_part(content, button.united(cue))

    def _show_buttons(self, guided: Guided, *, asks: bool) -> None:
        words, icon = press_words(guided)
        if asks:
            words = tr("Go on from there")
        if self.press.words != words:
            self.press.icon_name = icon
            self.press.set_words(words)
            self._flips.begin()
        at = guided.exercise, guided.place.step
        begins = at != self._at and at[1] == 0
        self._at = at
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
        self.drawing, self.photo = MovingDrawing(), GuidedPhoto()
        self.ring = Ring(RING_PX, figure_px=120, words_px=30, inside=0.86)
        self.large = LargeWords()
        self.cue, self.count = self.large.cue, self.large.count
        self.line = PlainLabel("", "player_cue")
        self.keys = PlainLabel(keys_words(), "player_muted")
        self.title.set_role("player_cue")
        for label in (self.line, self.keys):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._make_buttons()
        self._figure = QVBoxLayout()
        self._figure.addWidget(self.ring, 1)
        self._sides = QHBoxLayout()
        self._sides.addWidget(self.drawing, PICTURE)
        self._sides.addWidget(self.photo, PICTURE)
        self._sides.addLayout(self._figure, FIGURE)
        self._below = QVBoxLayout()
        self.stack.addLayout(self._sides, 1)
        self.stack.addLayout(self._below)
        self.add_centred((self.press, self.went_on), 12)
        self._under = QVBoxLayout()
        self.stack.addLayout(self._under)
        self.add_centred(self._quiet[1:], 12)
        self.stack.addWidget(self.keys)
        self._foot = QVBoxLayout()
        self.stack.addLayout(self._foot)

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
        where = self.pause.sizePolicy()
        where.setRetainSizeWhenHidden(True)
        self.pause.setSizePolicy(where)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.wanted.emit(next(deed for button, deed in self._deeds if button is pressed))

    def _measure(self) -> None:
        is_near = self.height() < scaled(ROOMY_FROM_PX)
        is_tight = self.height() < scaled(TIGHT_BELOW_PX)
        self._place_parts(
            spaced(8 if is_near else 16), spaced(8 if is_near else 12), is_near=is_near
        )
        self._sides.setSpacing(spaced(24))
        self._figure.setSpacing(spaced(6))
        self._below.setSpacing(spaced(8))
        labels = (self.title, self.place, self.cue, self.count)
        *sizes, of_line = SMALLER if is_near else LARGE
        for label, px, weight in zip(labels, sizes, (700, 400, 700, 600), strict=True):
            set_letters(label, px, weight)
        set_letters(self.line, of_line, 400, lines=2 if is_near else 1)
        self.large.place(is_beside=is_near)
        (self._below if is_near else self._figure).addWidget(self.large)
        # where it is low, what is not followed each second stands below the large button
        (self._under if is_near else self._below).addWidget(self.line)
        (self._foot if is_tight else self._head_words).addWidget(self.place)
