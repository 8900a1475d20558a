"""A few choices of which one holds, or none; they wrap like words, or stand below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.ui.handing import HandsFocus
from companion.ui.showing import let_go, show_if
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.word_chips import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
APART = 10


class One(Chip):
    """One choice; when it holds it has a tint, a thicker line and a check mark."""

    align = Qt.AlignmentFlag.AlignLeft

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words)
        self.key = key

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """The whole decides which one holds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the whole; Enter keeps what the arrows chose, Space takes it back."""
        if event.key() in _BACK + _ON:
            event.ignore()
        elif event.key() in _ENTER and self.isChecked():
            event.accept()
        else:
            super().keyPressEvent(event)


class OneOf(HandsFocus):
    """Arrows move, Tab stops once; pressing the one that holds again takes it back.

    Args:
        name: What is chosen here, for screen readers.
        down: Below each other, for whole sentences.

    Attributes:
        ones: The choices, by their keys.

    Signals:
        picked: The key that holds now, or an empty text.
    """

    picked = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], *, down: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        self._chosen = ""
        self.ones: dict[str, One] = {}
        self._row = QVBoxLayout(self) if down else FlowLayout(self, APART)
        self._row.setContentsMargins(0, 0, 0, 0)
        if isinstance(self._row, QVBoxLayout):
            self._row.setSpacing(APART)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these; what is chosen stays where it is still offered. Silent."""
        for one in self.ones.values():
            let_go(one, self._row)
        self.ones = {key: One(key, words) for key, words in options}
        for one in self.ones.values():
            one.setAccessibleDescription(self._name)
            one.clicked.connect(self._on_clicked)
            self._row.addWidget(one)
            show_if(True, one)
        self.chosen = self._chosen if self._chosen in self.ones else ""

    @property
    def chosen(self) -> str:
        """The key that holds; empty while none does. Setting it is silent."""
        return self._chosen

    @chosen.setter
    def chosen(self, key: str) -> None:
        if key and key not in self.ones:
            raise ValueError(key)
        self._chosen = key
        stop = key or next(iter(self.ones), "")
        for each, one in self.ones.items():
            one.setChecked(each == key)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(strong if each == stop else click)
        if stop:
            self.hand_focus_to(self.ones[stop])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move to the neighbour."""
        keys = list(self.ones)
        at = keys.index(self._chosen) if self._chosen else -1
        if event.key() in _BACK:
            self._choose(keys[max(0, at - 1)])
        elif event.key() in _ON:
            self._choose(keys[min(len(keys) - 1, at + 1)])
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        one = self.sender()
        if isinstance(one, One):
            self._choose("" if one.key == self._chosen else one.key)

    def _choose(self, key: str) -> None:
        if key == self._chosen:
            return
        had_focus = any(one.hasFocus() for one in self.ones.values())
        self.chosen = key
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(key)
