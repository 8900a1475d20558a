"""What depends on the size of the text is measured anew when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from companion.ui.theme import looks

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QBoxLayout, QWidget

    Widget = QWidget
else:
    Widget = object


def set_gap(layout: QBoxLayout, px: int) -> None:
    """Put the parts of a layout so far apart.

    Qt has the whole page laid out anew whenever it is told, even of the gap that is there.
    """
    if layout.spacing() != px:
        layout.setSpacing(px)


def set_share(layout: QBoxLayout, index: int, share: int) -> None:
    """Give a part of a layout its share of the room, in the same manner."""
    if layout.stretch(index) != share:
        layout.setStretch(index, share)


def put_in(layout: QBoxLayout, widget: QWidget) -> None:
    """Move a widget to the end of another layout, in the same manner."""
    if layout.indexOf(widget) < 0:
        layout.addWidget(widget)


class MeasuredOnce(Widget):
    """Put before its Qt class. Who uses it says in `remeasure` what depends on the text's size.

    Qt says that the style changed whenever a widget, or what holds it, is put somewhere, too: as a
    page is made, many times for each button. It is measured anew only where the size is another.
    """

    _measured_at = 0  # percent of text size

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._measured_at != looks().percent:
            self.remeasure()

    def remeasure(self) -> None:
        """The text size is another: measure anew."""
        self._measured_at = looks().percent


class GrowsWithText(Widget):
    """Put before its Qt class. Who uses it says in `_measure` what depends on the text's size.

    What is out of sight is measured when it comes to sight: a press that makes the text larger
    need not wait for pages that nobody sees.
    """

    _is_made = False
    _is_old = False

    def grow(self) -> None:
        """All parts are made: measure them, now and from now on."""
        self._is_made = True
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if self._is_made and event.type() == QEvent.Type.StyleChange:
            self._is_old = not self.isVisible()
            if not self._is_old:
                self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with text that grew meanwhile."""
        super().showEvent(event)
        if self._is_old:
            self._is_old = False
            self._measure()

    def _measure(self) -> None:
        raise NotImplementedError
