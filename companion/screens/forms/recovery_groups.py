"""The eight groups of a recovery key, large, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.domain.recovery_key import GROUPS
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.flow import FlowLayout
from companion.wording.recovery import group
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.recovery_key import RecoveryKey

CELL, GAP = 124, 10
"""Pixels at 100 % text."""
IN_A_ROW = 4


class RecoveryGroups(QWidget):
    """Shows a key to read; a screen reader spells it, group by group."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Recovery key"))
        self.cells = [_Cell(number) for number in range(1, GROUPS + 1)]
        self._flow = FlowLayout(self, gap=GAP)
        for cell in self.cells:
            self._flow.addWidget(cell)
        self._measure()

    def show_key(self, key: RecoveryKey | None) -> None:
        """Show a key; None leaves nothing to be seen."""
        signs = key.groups if key is not None else ("",) * GROUPS
        for cell, each in zip(self.cells, signs, strict=True):
            cell.show_signs(each)
        self.setAccessibleDescription(
            "" if key is None else "; ".join(cell.spelled for cell in self.cells)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_flow"):
            self._measure()

    def _measure(self) -> None:
        """Four in a row where there is room, as on the sheet."""
        self.setMaximumWidth(IN_A_ROW * scaled(CELL) + (IN_A_ROW - 1) * scaled(GAP))


class _Cell(QFrame):
    """One group in a frame."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._number = number
        self.spelled = ""
        self.signs = PlainLabel("", "figure")
        self.signs.setWordWrap(False)
        self._stack = QVBoxLayout(self)
        self._stack.addWidget(PlainLabel(group(number), "small"))
        self._stack.addWidget(self.signs)
        self._measure()

    def show_signs(self, signs: str) -> None:
        """Show four signs."""
        self.spelled = f"{group(self._number)}: {' '.join(signs)}" if signs else ""
        self.signs.setText(signs)
        self.signs.setAccessibleName(self.spelled)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(10))
        self._stack.setSpacing(scaled(2))
        self.setFixedWidth(scaled(CELL))
