"""Fields for a clock time and for a length of time, typed as people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.times import WallTime
from companion.ui.announce import announce
from companion.ui.growing import GrowsWithText
from companion.ui.handing import HandsFocus
from companion.ui.theme import scaled
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.times import clock_time, duration, parse_duration, parse_time
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent

STEP_MIN = 5
LONG_STEP_MIN = 30
DAY_MIN = 24 * 60


class Line(TypingLine):
    """One line of text that the mouse wheel never changes.

    Signals:
        stepped: minutes to add, from the arrow keys.
        left: the keyboard went elsewhere.
    """

    stepped = Signal(int)
    left = Signal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are five minutes, with Shift or Page half an hour."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        small = LONG_STEP_MIN if shift else STEP_MIN
        steps = {
            Qt.Key.Key_Up: small,
            Qt.Key.Key_Down: -small,
            Qt.Key.Key_PageUp: LONG_STEP_MIN,
            Qt.Key.Key_PageDown: -LONG_STEP_MIN,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person has gone on."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class ReadField(GrowsWithText, HandsFocus):
    """A line whose words are read as a value; a sentence under it says what could not be read.

    Attributes:
        line: the line itself.

    Signals:
        changed: the person typed or stepped; the value may be another.
        finished: Enter was pressed; the form goes to the next question.
    """

    changed = Signal()
    finished = Signal()
    width_px = 150

    def __init__(self, name: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.line = Line()
        self.line.setPlaceholderText(example)
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._on_enter)
        self.line.left.connect(self.tidy)
        self.line.stepped.connect(self._on_stepped)
        self._error = ErrorLine()
        self.hand_focus_to(self.line)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(4)
        self._stack.addWidget(self.line)
        self._stack.addWidget(self._error)
        self.grow()

    @property
    def text(self) -> str:
        """What stands in the line, as typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put words into the line, as a draft had them. Silent."""
        self.line.setText(text)
        self.set_error("")

    @property
    def error(self) -> str:
        """The sentence under the line, empty when all is well."""
        return self._error.said

    def set_error(self, sentence: str) -> None:
        """Show a sentence under the line, or take it away with an empty one."""
        fresh = bool(sentence) and sentence != self.error
        self._error.put(sentence)
        self.mark(sentence)
        if fresh:
            announce(self.line, f"{self._name}. {sentence}")

    def mark(self, sentence: str) -> None:
        """Frame the line as one of those that a sentence is about, wherever that is shown."""
        self.line.mark(sentence)

    @property
    def is_marked(self) -> bool:
        """Whether the line is framed as one that a sentence is about."""
        return self.line.is_marked

    @property
    def readable(self) -> bool:
        """False while words stand in the line that are no value."""
        return not self.problem()

    def problem(self) -> str:
        """What is wrong with the words in the line, as a sentence; empty when they can be read."""
        try:
            self.read()
        except ValueError as wrong:
            return str(wrong)
        return ""

    def read(self) -> object:
        """The value of the words in the line; None when it is empty.

        Raises:
            ValueError: the words cannot be read.
        """
        raise NotImplementedError

    def tidy(self) -> None:
        """Write the value in its usual form, or say what could not be read."""
        self.set_error(self.problem())
        if not self.error:
            self.line.setText(self._written(self.read()))

    def _written(self, value: object) -> str:
        raise NotImplementedError

    def _stepped(self, value: object, minutes: int) -> object:
        raise NotImplementedError

    def _on_edited(self) -> None:
        if self.error or self.is_marked:
            self.set_error("")
        self.changed.emit()

    def _on_enter(self) -> None:
        self.tidy()
        if not self.error:
            self.finished.emit()

    def _on_stepped(self, minutes: int) -> None:
        if self.problem():
            return
        self.line.setText(self._written(self._stepped(self.read(), minutes)))
        self.set_error("")
        self.changed.emit()

    def _measure(self) -> None:
        self.line.setMaximumWidth(scaled(self.width_px))
        self.line.setMinimumWidth(min(scaled(90), scaled(self.width_px)))


class TimeField(ReadField):
    """A clock time: 2310, 23:10, 11:10 pm. Arrow keys go by five minutes.

    Args:
        name: the question, for screen readers.
        example: what stands there while it is empty, such as "for example 23:10".
        start: where the arrow keys begin in an empty field.
    """

    def __init__(
        self,
        name: str,
        example: str = "",
        start: WallTime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._start = start or WallTime(23, 0)
        super().__init__(name, example or tr("e.g. 23:10"), parent)

    @property
    def value(self) -> WallTime | None:
        """The time, None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, value: WallTime | None) -> None:
        self.set_text(self._written(value))

    def read(self) -> WallTime | None:
        """The time in the line, None when it is empty; ValueError when it is no time."""
        return parse_time(self.text) if self.text.strip() else None

    def _written(self, value: object) -> str:
        return clock_time(value) if isinstance(value, WallTime) else ""

    def _stepped(self, value: object, minutes: int) -> WallTime:
        if not isinstance(value, WallTime):
            return self._start
        total = (value.minutes + minutes) % DAY_MIN
        return WallTime(total // 60, total % 60)


class DurationField(ReadField):
    """A length of time in minutes: 40, 1:20, 1 h 20. Arrow keys go by five minutes."""

    def __init__(self, name: str, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, example or tr("e.g. 40 or 1:20"), parent)

    @property
    def value(self) -> int | None:
        """Minutes, None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, value: int | None) -> None:
        self.set_text(self._written(value))

    def read(self) -> int | None:
        """Minutes in the line, None when it is empty; ValueError when it is no length."""
        return parse_duration(self.text) if self.text.strip() else None

    def _written(self, value: object) -> str:
        return duration(value) if isinstance(value, int) else ""

    def _stepped(self, value: object, minutes: int) -> int:
        if not isinstance(value, int):
            return max(0, minutes)
        return max(0, min(DAY_MIN, value + minutes))
