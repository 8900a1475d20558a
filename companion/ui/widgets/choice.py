"""One choice out of a list that unfolds; the mouse wheel never changes it by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from companion.ui.icons import icon_pixmap
from companion.ui.theme import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QWheelEvent


class Choice(QComboBox):
    """A list that unfolds on press, Space or Alt+Down.

    Args:
        name: the question, for screen readers.
        options: pairs of a key and its words.

    Signals:
        picked: the key, when the person chose it.
    """

    picked = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Qt gives it the keyboard when the wheel turns over it, and the next key would choose.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        # Its own delegate knows nothing of the style sheet: rows would be as low as their words.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.activated.connect(self._on_activated)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other choices. Silent."""
        self.clear()
        for key, words in options:
            self.addItem(words, key)

    @property
    def chosen(self) -> str:
        """The key that is chosen, empty when there is none. Setting it is silent."""
        return str(self.currentData() or "")

    @chosen.setter
    def chosen(self, key: str) -> None:
        self.setCurrentIndex(self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and a small arrow at its end."""
        super().paintEvent(event)
        side = scaled(18)
        place = self.rect()
        arrow = icon_pixmap("chevron-down", "muted", side, self.devicePixelRatioF())
        top = (place.height() - side) // 2
        QPainter(self).drawPixmap(place.width() - side - scaled(12), top, arrow)

    def _on_activated(self, _index: int) -> None:
        self.picked.emit(self.chosen)
