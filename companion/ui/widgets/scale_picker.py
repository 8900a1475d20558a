"""A scale from 0 to 10, one button for each, that answers to mouse and keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.fitting import fit_height
from companion.ui.fonts import body_font, body_metrics
from companion.ui.growing import MeasuredOnce
from companion.ui.handing import HandsFocus
from companion.ui.text import PlainLabel
from companion.ui.theme import BODY_PX, control_height, scaled
from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.wording.translate import tr

POINTS = 11
GAP = 8
LEAST_WIDTH = 44
TWO_DIGITS_MS = 1500
"""So long after a 1 a 0 still makes it a 10; slow hands need time. Our choice, not evidence."""

_PER_ROW = (11, 6, 4, 3, 2)
_DIGITS = frozenset("0123456789")
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 3,
    Qt.Key.Key_PageDown: -3,
    Qt.Key.Key_End: POINTS,
    Qt.Key.Key_Home: -POINTS,
}


class Mark(PaintedButton):
    """One number of the scale. When chosen it is filled, and its number is underlined."""

    padding = 4

    def __init__(self, number: int, role: str, parent: QWidget, step: int = 1) -> None:
        super().__init__(str(number * step), None, parent)
        self.number = number
        self.role = role
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paint_now(self) -> Paint:
        """Filled in the role's colour when chosen, outlined otherwise."""
        if self.isChecked():
            return Paint(f"on_{self.role}", self.role, self.role, 2)
        return Paint("ink", "hover" if self.over else "card", "border")

    def letters(self) -> QFont:
        """Digits, underlined when chosen: colour is never the only sign."""
        font = QFont(body_font(scaled(BODY_PX), 600))
        font.setUnderline(self.isChecked())
        return font

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """The scale decides who is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; all other keys belong to the scale."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()


class ScalePicker(MeasuredOnce, HandsFocus):
    """Eleven buttons, 0 to 10; pressing the chosen one again leaves the question open.

    Keys: digits (1 then 0 is ten), arrows, Home and End, Backspace or Delete to clear,
    Enter to go on. Tab stops once. With a step of 10 the buttons say 0 to 100, in tens.

    Attributes:
        value: 0 to 10, None when nothing is chosen.
        marks: the eleven buttons.

    Signals:
        picked: the new value (or None), when the person changed it.
        finished: Enter was pressed; the form goes to the next question.
    """

    picked = Signal(object)
    finished = Signal()

    def __init__(
        self,
        name: str,
        low_words: str = "",
        high_words: str = "",
        role: str = "action",
        parent: QWidget | None = None,
        *,
        step: int = 1,
    ) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._by = step
        self._name = name
        self._ends = (low_words, high_words)
        self._last_one = QElapsedTimer()
        self.marks = [Mark(number, role, self, step) for number in range(POINTS)]
        self._low = PlainLabel(low_words, "small", self)
        self._high = PlainLabel(high_words, "small", self)
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for mark in self.marks:
            mark.clicked.connect(self._on_clicked)
        self._show()

    @property
    def value(self) -> int | None:
        """What is chosen; None means the question is open. Setting it is silent."""
        return self._value

    @value.setter
    def value(self, value: int | None) -> None:
        if value is not None and not 0 <= value < POINTS:
            raise ValueError(value)
        self._value = value
        self._show()

    def set_name(self, name: str) -> None:
        """Ask another question (yesterday or today) with the same scale."""
        self._name = name
        self._show()

    def sizeHint(self) -> QSize:
        """All eleven in one row."""
        width = POINTS * self._least_width() + (POINTS - 1) * GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Three in a row still work."""
        return QSize(3 * self._least_width() + 2 * GAP, control_height())

    def hasHeightForWidth(self) -> bool:
        """Yes: on a narrow page the scale wraps into rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width, with the words under its ends."""
        return self._place(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the numbers out anew."""
        super().resizeEvent(event)
        fit_height(self, control_height())
        self._place(self.width(), move=True)

    def remeasure(self) -> None:
        """The text size is another: measure anew."""
        super().remeasure()
        self.updateGeometry()
        fit_height(self, control_height())
        self._place(self.width(), move=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, arrows, clearing, going on."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.text() in _DIGITS:
            self._type(int(event.text()))
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: int) -> None:
        soon = self._last_one.isValid() and self._last_one.elapsed() <= TWO_DIGITS_MS
        ten = digit == 0 and soon and self._value == 1
        self._last_one.invalidate()
        if digit == 1:
            self._last_one.start()
        self._choose(10 if ten else digit)

    def _step(self, step: int) -> None:
        self._last_one.invalidate()
        if self._value is None:
            self._choose(0 if step > 0 else POINTS - 1)
        else:
            self._choose(max(0, min(POINTS - 1, self._value + step)))

    def _on_clicked(self) -> None:
        mark = self.sender()
        if isinstance(mark, Mark):
            self._last_one.invalidate()
            self._choose(None if mark.number == self._value else mark.number)

    def _choose(self, value: int | None) -> None:
        changed = value != self._value
        had_focus = any(mark.hasFocus() for mark in self.marks)
        self._value = value
        self._show()
        if had_focus:
            self._stop().setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.picked.emit(value)

    def _stop(self) -> Mark:
        """The one number that Tab comes to."""
        return self.marks[self._value or 0]

    def _show(self) -> None:
        stop = self._stop()
        for mark in self.marks:
            chosen = mark.number == self._value
            mark.setChecked(chosen)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            mark.setFocusPolicy(strong if mark is stop else click)
            words = tr("{number}, chosen") if chosen else "{number}"
            mark.setAccessibleName(words.format(number=mark.words))
            mark.setAccessibleDescription(self._name)
            mark.update()
        self.hand_focus_to(stop)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._spoken())

    def _spoken(self) -> str:
        low, high = self._ends
        open_words = tr("Nothing chosen.")
        most = 10 * self._by
        chosen = tr("{n} of {most}.").format(n=(self._value or 0) * self._by, most=most)
        now = open_words if self._value is None else chosen
        if not low or not high:
            return now
        ends = tr("0 means: {low}. {most} means: {high}.").format(low=low, high=high, most=most)
        return f"{now} {ends}"

    def _least_width(self) -> int:
        widest = body_metrics(scaled(BODY_PX), 600).horizontalAdvance(self.marks[-1].words)
        return max(LEAST_WIDTH, widest + 16)

    def _per_row(self, width: int) -> int:
        least = self._least_width()
        fits = (n for n in _PER_ROW if n * least + (n - 1) * GAP <= width)
        return next(fits, 1)

    def _place(self, width: int, *, move: bool) -> int:
        """Lay out numbers and end words for a width; gives the height."""
        per_row = self._per_row(width)
        height = control_height()
        for mark in self.marks if move else ():
            row, column = divmod(mark.number, per_row)
            left = round(column * (width + GAP) / per_row)
            right = round((column + 1) * (width + GAP) / per_row) - GAP
            mark.setGeometry(left, row * (height + GAP), right - left, height)
        rows = -(-POINTS // per_row)
        bottom = rows * (height + GAP) - GAP
        return bottom + self._place_words(width, bottom + scaled(6), move=move)

    def _place_words(self, width: int, top: int, *, move: bool) -> int:
        if not any(self._ends):
            return 0
        half = (width - scaled(12)) // 2
        high = max(label.heightForWidth(half) for label in (self._low, self._high))
        if move:
            self._low.setGeometry(QRect(0, top, half, high))
            self._high.setGeometry(QRect(width - half, top, half, high))
        return high + scaled(6)
