"""A question with a few answers in words, one below the other; its numbers are keys as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.ui.growing import GrowsWithText, set_gap
from companion.ui.handing import HandsFocus
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceRow(PaintedButton):
    """One answer; chosen it has a tint, a thicker line and a full circle."""

    padding = 16
    align = Qt.AlignmentFlag.AlignLeft

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "circle", parent)
        self.setCheckable(True)

    def paint_now(self) -> Paint:
        """Tinted when chosen."""
        if self.isChecked():
            return Paint("ink", "action_soft", "action", 2)
        return Paint("ink", "hover" if self.over else "card", "border")

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """The whole decides which one holds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; all other keys belong to the whole."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()


class ChoiceList(GrowsWithText, HandsFocus):
    """One answer of a few; pressing the chosen one again leaves the question open.

    Keys: the number before an answer, arrows, Home and End, Backspace or Delete to clear, Enter to
    go on. Tab stops once.

    Args:
        name: The question, for screen readers.
        choices: What the answers mean, from the lowest on.
        low: The lowest answer.

    Attributes:
        value: The answer; None: the question is open. Setting it is silent.
        rows: One for each answer.

    Signals:
        picked: The new value, or None, when the person changed it.
        finished: Enter was pressed.
    """

    picked = Signal(object)
    finished = Signal()

    def __init__(self, name: str, choices: Sequence[str], low: int) -> None:
        super().__init__()
        self._name = name
        self._low = low
        self._first_key = low if low >= 0 else 1
        self._value: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.rows = [
            ChoiceRow(f"{number(self._first_key + at, 0)}   {words}")
            for at, words in enumerate(choices)
        ]
        self._choices = tuple(choices)
        for row in self.rows:
            self._column.addWidget(row)
            row.clicked.connect(self._on_clicked)
        self.grow()
        self._show()

    @property
    def value(self) -> int | None:
        """The answer."""
        return self._value

    @value.setter
    def value(self, value: int | None) -> None:
        if value is not None and not 0 <= value - self._low < len(self.rows):
            raise ValueError(value)
        self._value = value
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, arrows, clearing, going on."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.text().isdecimal():
            self._choose_at(int(event.text()) - self._first_key)
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _CLEARS:
            self._choose(None)
        elif key in _ENTERS:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the page gives."""
        return QSize(scaled(320), super().sizeHint().height())

    def _choose_at(self, at: int) -> None:
        if 0 <= at < len(self.rows):
            self._choose(self._low + at)

    def _step(self, step: int) -> None:
        if self._value is None:
            self._choose_at(0 if step > 0 or step == -1000 else len(self.rows) - 1)
        else:
            self._choose_at(min(max(0, self._value - self._low + step), len(self.rows) - 1))

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            value = self._low + self.rows.index(row)
            self._choose(None if value == self._value else value)

    def _choose(self, value: int | None) -> None:
        changed = value != self._value
        had_focus = any(row.hasFocus() for row in self.rows)
        self._value = value
        self._show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.picked.emit(value)

    def _show(self) -> None:
        stop = 0 if self._value is None else self._value - self._low
        for at, row in enumerate(self.rows):
            chosen = self._value is not None and at == stop
            row.setChecked(chosen)
            row.icon_name = "circle-dot" if chosen else "circle"
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(strong if at == stop else click)
            said = tr("{choice}, chosen") if chosen else "{choice}"
            row.setAccessibleName(said.format(choice=row.words))
            row.setAccessibleDescription(self._name)
            row.update()
        self.hand_focus_to(self.rows[stop])
        self.setAccessibleName(self._name)
        nothing = tr("Nothing chosen.")
        self.setAccessibleDescription(self._choices[stop] if self._value is not None else nothing)

    def _measure(self) -> None:
        set_gap(self._column, scaled(8))
