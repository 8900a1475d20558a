"""What stands on the dark ground of a player: buttons that are quiet, one that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from companion.ui.fonts import body_font
from companion.ui.theme import spaced
from companion.ui.widgets.buttons import LinkButton, Paint, PaintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


class PlayerButton(PaintedButton):
    """An outlined button on the dark ground."""

    def paint_now(self) -> Paint:
        """Outlined; filled while the mouse is over it."""
        if self.over or self.isDown():
            return Paint("player", "player_muted", "player_ink")
        return Paint("player_ink", "player", "player_muted")


class PlayerMainButton(PaintedButton):
    """The one filled button there: what most people will press."""

    padding = 32

    def paint_now(self) -> Paint:
        """Filled."""
        return Paint("player", "player_muted" if self.over or self.isDown() else "player_ink")


class PlayerLargeButton(PlayerMainButton):
    """The same, so large that it is hit from a mat on the floor."""

    icon_px = 28
    radius = 16

    height_px = 76
    """At 100 % text; where there is little room it may be less."""

    def control_height(self) -> int:
        """Much more than a finger."""
        return spaced(self.height_px)

    def letters(self) -> QFont:
        """Large words."""
        return body_font(spaced(26), self.weight)

    def sizeHint(self) -> QSize:
        """As wide as a hand."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), spaced(360)), hint.height())


class PlayerPressButton(PlayerMainButton):
    """A little larger than the others, and as wide whatever it says."""

    radius = 12

    def control_height(self) -> int:
        """Higher than the others."""
        return super().control_height() + 8

    def sizeHint(self) -> QSize:
        """Wide enough for both of its words."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), spaced(150)), hint.height())


class PlayerLink(LinkButton):
    """Words that can be pressed, on the dark ground."""

    def paint_now(self) -> Paint:
        """Quiet; bright while pressed."""
        return Paint("player_ink" if self.over or self.isDown() else "player_muted")
