"""The star: an exercise or a practice is a favourite, or can be made one."""

from __future__ import annotations

from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.wording.exercise_library import favourite_name, favourite_words


class FavouriteButton(PaintedButton):
    """Says its state in words; a favourite has a full star, a tint and a thicker line."""

    padding = 14

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.show_state("", on=False)

    def show_state(self, name: str, *, on: bool) -> None:
        """Show how it stands with what has this name."""
        self.setChecked(on)
        self.icon_name = "star-filled" if on else "star"
        self.set_words(favourite_words(on=on))
        self.setAccessibleName(favourite_name(name, on=on))

    def paint_now(self) -> Paint:
        """Tinted when it is a favourite."""
        if self.isChecked():
            return Paint("action", "action_soft", "action", 2)
        return Paint("action", "hover" if self.over else "card", "border")
