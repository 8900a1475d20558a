"""What stands on the dark ground of a player: buttons that are quiet, one that is not."""

from __future__ import annotations

from companion.ui.widgets.buttons import Paint, PaintedButton


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
