"""What anybody may need while the diary is out of sight: help, and silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuietLink(LinkButton):
    """A link whose own keys do not show a hidden diary."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press it."""
        if event.key() in _PRESSES:
            event.accept()
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class QuietRow(Stack):
    """Two quiet links that say nothing of what is in the diary.

    Attributes:
        pause: Pauses what is heard; out of sight while nothing goes.
        help: Opens Help now.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pause = QuietLink(tr("Pause the sound"), "volume-x")
        self.help = QuietLink(tr("Help now"), "life-buoy")
        self.body.addWidget(in_a_row((self.pause, self.help), gap=14))
        self.show_sound(goes=False)

    def show_sound(self, *, goes: bool) -> None:
        """Whether anything goes that may be heard; the keyboard is not lost with its button."""
        if not goes and self.pause.hasFocus():
            self.help.setFocus()
        show_if(goes, self.pause)
