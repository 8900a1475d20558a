"""The one large button while a session goes, and what can be done besides."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.player import PlayerButton, PlayerLargeButton
from companion.wording.translate import tr

LOW_PRESS_PX = 56
"""Of the large button at 100 % text, where there is least room."""
GAP_PX, NEAR_PX = 12, 8
"""Between two buttons at 100 % text, and where there is least room."""


class Presses(QWidget):
    """The large button; beside it the other answer, after the computer was away.

    Attributes:
        press: The large one.
        went_on: "I went on".
    """

    def __init__(self) -> None:
        super().__init__()
        self.press = PlayerLargeButton("", "play")
        self.went_on = PlayerButton(tr("I went on with this one"))
        self._flow = FlowLayout(self, GAP_PX)
        for button in (self.press, self.went_on):
            self._flow.addWidget(button)

    def place(self, *, is_tight: bool) -> None:
        """Lower, and closer together, where there is least room."""
        self._flow.set_gap(NEAR_PX if is_tight else GAP_PX)
        height = LOW_PRESS_PX if is_tight else PlayerLargeButton.height_px
        if self.press.height_px != height:
            self.press.height_px = height
            self.press.remeasure()


class QuietButtons(QWidget):
    """A line or two of buttons.

    Attributes:
        pause, leave, back, stop, rules: The buttons; the place of `pause` stays while it is hidden.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pause = PlayerButton(tr("Pause"), "pause")
        self.leave = PlayerButton(tr("Enough for this one"))
        self.back = PlayerButton(tr("Back"))
        self.back.set_tip(tr("To the beginning of this exercise, or to the one before."))
        self.stop = PlayerButton(tr("Stop here"))
        self.rules = PlayerButton(tr("Stop rules"), "info")
        where = self.pause.sizePolicy()
        where.setRetainSizeWhenHidden(True)
        self.pause.setSizePolicy(where)
        self._flow = FlowLayout(self, GAP_PX)
        self._order: list[PlayerButton] = []
        self.place(is_near=False, is_tight=False)

    def place(self, *, is_near: bool, is_tight: bool) -> None:
        """What stops comes last, farthest from the large button; first where there is little room.

        Whatever has no place in the window then, the way to stop has.
        """
        self._flow.set_gap(NEAR_PX if is_tight else GAP_PX)
        stops = [self.stop, self.rules]
        order = [self.pause, self.leave, self.back, *stops]
        if is_near:
            order = [*stops, self.back, self.pause, self.leave]
        if order != self._order:
            self._order = order
            for button in order:
                self._flow.removeWidget(button)
                self._flow.addWidget(button)
