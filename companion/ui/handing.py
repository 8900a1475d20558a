"""A question made of several parts gives the keyboard on to one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class HandsFocus(QWidget):
    """`setFocus` of the whole goes to the part that was named last.

    Qt's own focus proxy would do this, too, but it makes the whole a stop for Tab as well: Tab
    then runs in a ring among parts that were made later, and never comes to the next question.
    """

    _part: QWidget | None = None

    def hand_focus_to(self, part: QWidget) -> None:
        """From now on the keyboard goes here."""
        self._part = part

    def setFocus(  # noqa: N802 (Qt's name)
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the named part."""
        if self._part is not None:
            self._part.setFocus(reason)

    def hasFocus(self) -> bool:  # noqa: N802 (Qt's name)
        """Whether the named part has the keyboard."""
        return self._part is not None and self._part.hasFocus()
