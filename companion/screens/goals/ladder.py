"""Five levels as a ladder: where the person is has a full disc, where they began a ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from companion.domain.goals import LEVELS
from companion.ui.growing import GrowsWithText
from companion.ui.text import PlainLabel
from companion.ui.theme import current_theme, scaled
from companion.wording.goal_levels import choice_words, level_sentence, level_words, spoken

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from companion.domain.goal_review import Standing
    from companion.domain.goals import Goal

RUNG_PX, LEAST_PX = 54, 46
STEP_PX, STAIRS_PX = 26, 40


class Rung(GrowsWithText, QWidget):
    """One rung with its piece of both rails; a disc for the present level, a ring for the first."""

    def __init__(self, *, top: bool = False, foot: bool = False) -> None:
        super().__init__()
        self._is_now = self._is_start = False
        self._top, self._foot = top, foot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.grow()

    def show_place(self, *, is_now: bool, is_start: bool) -> None:
        """Whether it is the present level, and whether it was the first."""
        self._is_now, self._is_start = is_now, is_start
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a ladder."""
        return QSize(scaled(RUNG_PX), scaled(LEAST_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rails, rung and mark in the colours of now."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        left, right = scaled(8), self.width() - scaled(8)
        painter.setPen(QPen(theme.colour("border"), 2))
        begin = scaled(10) if self._top else 0
        end = self.height() - (scaled(10) if self._foot else 0)
        for x in (left, right):
            painter.drawLine(QPointF(x, begin), QPointF(x, end))
        painter.drawLine(QPointF(left, middle.y()), QPointF(right, middle.y()))
        paint_place(painter, middle, is_now=self._is_now, is_start=self._is_start)

    def _measure(self) -> None:
        self.setFixedWidth(scaled(RUNG_PX))
        self.setMinimumHeight(scaled(LEAST_PX))


def paint_place(painter: QPainter, at: QPointF, *, is_now: bool, is_start: bool) -> None:
    """A full disc for now, a ring for the start; both: a disc within a ring."""
    theme = current_theme()
    if is_start:
        painter.setPen(QPen(theme.colour("plan"), 2))
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(at, scaled(11), scaled(11))
    if is_now:
        painter.setPen(QPen(theme.colour("card"), 1))
        painter.setBrush(theme.colour("plan"))
        radius = scaled(7) if is_start else scaled(9)
        painter.drawEllipse(at, radius, radius)


class Ladder(GrowsWithText, QWidget):
    """The five levels from the top down, each with its sentence; the present one stands out.

    Attributes:
        sentences: By level.
    """

    def __init__(self) -> None:
        super().__init__()
        self.sentences: dict[int, PlainLabel] = {}
        self._rungs: dict[int, Rung] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        for row, level in enumerate(reversed(LEVELS)):
            self._rungs[level] = Rung(top=row == 0, foot=row == len(LEVELS) - 1)
            self.sentences[level] = PlainLabel("")
            self._grid.addWidget(self._rungs[level], row, 0)
            middle = Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self.sentences[level], row, 1, middle)
        self.grow()

    def show_levels(self, goal: Goal, found: Standing) -> None:
        """Show where the goal is."""
        for level in LEVELS:
            is_now, is_start = found.now == level, found.start == level
            self._rungs[level].show_place(is_now=is_now, is_start=is_start)
            label = self.sentences[level]
            has_own = bool(level_sentence(goal, level))
            label.setText(choice_words(goal, level) if has_own else level_words(level))
            label.set_role("strong" if is_now else "body")
        self.setAccessibleName(spoken(goal, found))

    def _measure(self) -> None:
        self._grid.setHorizontalSpacing(scaled(12))


class Stairs(GrowsWithText, QWidget):
    """The same in little, for a card: five steps up, a disc over the present one."""

    def __init__(self) -> None:
        super().__init__()
        self._now: int | None = None
        self._start: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.grow()

    def show_levels(self, goal: Goal, found: Standing) -> None:
        """Show where the goal is."""
        self._now, self._start = found.now, found.start
        self.setAccessibleName(spoken(goal, found))
        self.update()

    def sizeHint(self) -> QSize:
        """Five steps beside each other."""
        return QSize(len(LEVELS) * scaled(STEP_PX), scaled(STAIRS_PX) + scaled(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Steps, and where the person is and was."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = scaled(STEP_PX), scaled(STAIRS_PX)
        for number, level in enumerate(LEVELS):
            tall = high * (number + 1) / len(LEVELS)
            box = QRectF(number * wide + 1, self.height() - tall - 1, wide - 3, tall)
            is_now = level == self._now
            painter.setPen(QPen(theme.colour("plan" if is_now else "border"), 1))
            painter.setBrush(theme.colour("plan_soft" if is_now else "card"))
            painter.drawRect(box)
            at = QPointF(box.center().x(), box.top() - scaled(12))
            paint_place(painter, at, is_now=is_now, is_start=level == self._start)

    def _measure(self) -> None:
        self.updateGeometry()
