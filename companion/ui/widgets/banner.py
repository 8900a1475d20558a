"""One calm line above the pages: a state that matters while it lasts, or a piece of advice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from companion.ui.announce import announce
from companion.ui.growing import GrowsWithText, set_gap, set_share
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.buttons import IconButton, QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

BESIDE_FROM_PX = 620
"""Of width at 100 % text: narrower, the buttons stand below the words."""


@dataclass(frozen=True, slots=True)
class _Said:
    words: str
    action_words: str
    act: Callable[[], object] | None
    stays: bool


class Banner(GrowsWithText, QFrame):
    """Shows what was said last and is not taken away yet; what was said before comes back then.

    Attributes:
        label: The words.
        action: The button that does something about it.
        close_button: Takes the words away, where they are no lasting state.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._all: list[_Said] = []
        self.label = PlainLabel("", "strong")
        self.action = QuietButton("")
        self.close_button = IconButton(tr("Close this message"), "x")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.label, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.action)
        self._buttons.addWidget(self.close_button)
        self._buttons.addStretch(0)
        self._row.addLayout(self._buttons)
        self.action.clicked.connect(self._on_action)
        self.close_button.clicked.connect(self._on_close)
        self.grow()
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty when it is not there."""
        return self._all[-1].words if self._all else ""

    def say(
        self,
        words: str,
        action_words: str = "",
        act: Callable[[], object] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Show these words, before those that are there; the same words only once.

        Args:
            words: One or two sentences.
            action_words: What the button says; empty for none.
            act: What the button does.
            stays: It tells of a state, and cannot be closed while that lasts.
        """
        self._all = [each for each in self._all if each.words != words]
        self._all.append(_Said(words, action_words, act, stays))
        self._show()
        announce(self, words)

    def take_away(self, words: str) -> None:
        """These words are not true any more, or not needed."""
        self._all = [each for each in self._all if each.words != words]
        self._show()

    def empty(self) -> None:
        """Take all words away."""
        self._all.clear()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether the buttons stand beside the words."""
        super().resizeEvent(event)
        self._measure()

    def _show(self) -> None:
        if not self._all:
            self.hide()
            self.label.setText("")
            self.setAccessibleName("")
            return
        said = self._all[-1]
        self.label.setText(said.words)
        self.setAccessibleName(said.words)
        self.action.set_words(said.action_words)
        show_if(bool(said.action_words), self.action)
        show_if(not said.stays, self.close_button)
        self._measure()
        show_if(True, self)

    def _on_action(self) -> None:
        act = self._all[-1].act if self._all else None
        if act is not None:
            act()

    def _on_close(self) -> None:
        self.take_away(self.words)

    def _measure(self) -> None:
        beside = self.width() >= scaled(BESIDE_FROM_PX) or self.action.isHidden()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        set_share(self._buttons, 2, 0 if beside else 1)
        self._row.setContentsMargins(spaced(20), spaced(8), spaced(12), spaced(8))
        set_gap(self._row, scaled(8))
        set_gap(self._buttons, scaled(8))
