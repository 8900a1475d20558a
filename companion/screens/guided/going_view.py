"""The session while it goes: one exercise, large enough to be read from a mat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.domain.guided import Doing, Guided, figures
from companion.screens.forms.player_page import PlayerPage
from companion.screens.guided.guided_bar import sign_role
from companion.screens.guided.large_words import LargeWords, set_letters
from companion.screens.guided.moving_drawing import LEAST_PX, GuidedPhoto, MovingDrawing
from companion.screens.guided.quiet_buttons import NEAR_PX, Presses, QuietButtons
from companion.ui.growing import put_in, set_gap
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
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

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from companion.screens.forms.shown_exercise import ShownExercise
    from companion.ui.widgets.player import PlayerButton, PlayerLargeButton

    Deed = Callable[[Guided, datetime], Guided]

ROOMY_FROM_PX = 600
"""Of height at 100 % text: where there is less, the parts stand closer together."""
TIGHT_BELOW_PX = 320
"""Of height at 100 % text: here the place in the session goes to the foot, too."""
LINE_FROM_PX = 440
"""Of height at 100 % text: here the line has room beside the answers to "Where were you?"."""
PICTURE, FIGURE = 3, 2
"""How picture and figure share the width."""
RING_PX = 110
"""Its side at 100 % text where there is little room; where there is least, that of the picture."""
LARGE, SMALLER, SMALLEST = (34, 20, 46, 34, 24), (20, 16, 32, 20, 20), (20, 16, 28, 20, 20)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A bar above the page takes some of its height: what has the keyboard stays in sight."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_focus)

    def scroll_to(self, widget: QWidget) -> None:
        """All from the name to what stops stays in sight; else the cue with it; else less."""
        content = self.widget()
        if widget is not self.press or content is None:
            super().scroll_to(widget)
            return
        button, cue, rules = (
            QRect(part.mapTo(content, QPoint()), part.size())
            for part in (self.press, self.cue, self.rules)
        )
        room = self.viewport().height()
        last = rules if rules.bottom() - cue.top() < room else button
        if last.bottom() < room:
            self.verticalScrollBar().setValue(0)
        else:
            self.scroll_to_part(content, last.united(cue))

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
        self._place_line()
        show_if(guided.doing is Doing.GOING, self.pause)
        comes_and_goes = focused in (self.went_on, self.pause)
        is_hidden = comes_and_goes and not focused.isVisibleTo(self)
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
        self._below, self._under, self._after = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.stack.addLayout(self._sides, 1)
        self.stack.addLayout(self._below)
        self.add_row(self._presses)
        self.stack.addLayout(self._under)
        self.add_row(self.quiet)
        self.stack.addLayout(self._after)
        self.stack.addWidget(self.keys)
        self._foot = QVBoxLayout()
        self.stack.addLayout(self._foot)

    def _make_buttons(self) -> None:
        self._presses = Presses()
        self.press, self.went_on = self._presses.press, self._presses.went_on
        self.quiet = QuietButtons()
        self.pause, self.leave, self.back = self.quiet.pause, self.quiet.leave, self.quiet.back
        self.stop, self.rules = self.quiet.stop, self.quiet.rules
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
        self._is_near = is_near = self.height() < scaled(ROOMY_FROM_PX)
        self._is_tight = is_tight = self.height() < scaled(TIGHT_BELOW_PX)
        gap = NEAR_PX if is_tight else spaced(8 if is_near else 12)
        self._place_parts(spaced(16) if not is_near else gap, gap, is_near=is_near)
        set_gap(self._sides, spaced(24))
        set_gap(self._figure, spaced(6))
        set_gap(self._below, spaced(8))
        labels = (self.title, self.place, self.cue, self.count)
        *sizes, of_line = SMALLEST if is_tight else SMALLER if is_near else LARGE
        for label, px, weight in zip(labels, sizes, (700, 400, 700, 600), strict=True):
            set_letters(label, px, weight)
        set_letters(self.line, of_line, 400)
        self.large.place(is_beside=is_near)
        put_in(self._below if is_near else self._figure, self.large)
        self._place_line()
        put_in(self._foot if is_tight else self._head_words, self.place)
        self._place_buttons()

    def _place_line(self) -> None:
        """Where it is low, what is not followed each second stands below all that is pressed.

        That the computer was away is said beside the two answers to it, if there is room.
        """
        place = self._after if self._is_near else self._below
        has_room = self.height() >= scaled(LINE_FROM_PX)
        if self._is_near and has_room and not self.went_on.isHidden():
            place = self._under
        put_in(place, self.line)

    def _place_buttons(self) -> None:
        """Room for those that stop, before all else."""
        is_tight = self._is_tight
        self.quiet.place(is_near=self._is_near, is_tight=is_tight)
        self._presses.place(is_tight=is_tight)
        self.ring.set_least(LEAST_PX if is_tight else RING_PX)
