"""A week as a table: questions down the side, days across, as on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import control_height, scaled
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.days import short_day, weekday_names
from companion.wording.typing import cell_name, problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from companion.screens.typing.questions import Part, Place, Question

LEAST_DAY_PX, NAME_PX = 84, 190


class Cell(TypingLine):
    """One answer of one day; Enter and the arrows go up and down the day.

    Signals:
        moved: how many rows down (or up) the person goes.
    """

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Enter move; all else is typed."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Enter: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class DaysGrid(GrowsWithText, QWidget):
    """The cells of a week; where there is no room for all days it shows as many as fit.

    Attributes:
        cells: Each cell, by its row's key and its day.
        told: The line under each row that says what is wrong in it, by the row's key.

    Signals:
        typed: something was typed.
        fitted: how many days are in sight.
    """

    typed = Signal()
    fitted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.cells: dict[Place, Cell] = {}
        self.told: dict[str, PlainLabel] = {}
        self._wrong: dict[Place, str] = {}
        self._columns: dict[date, list[QWidget]] = {}
        self._days: list[date] = []
        self._rows: dict[str, str] = {}
        self._from = 0
        self._shown = 0
        self.grow()

    def show_week(
        self,
        parts: Sequence[Part],
        days: Sequence[date],
        kept: Mapping[Place, str],
        typed: Mapping[Place, str],
    ) -> None:
        """Show a week anew.

        Args:
            parts: The rows under their headings.
            days: The days, earliest first.
            kept: What is kept already; these cells are only read.
            typed: What was typed and not saved.
        """
        self._clear()
        self._days = list(days)
        for column, day in enumerate(days, 1):
            head = PlainLabel(f"{weekday_names()[day.weekday()]}\n{short_day(day)}", "small")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._place(head, 0, column, day)
        row = 1
        for heading, questions in parts:
            self._grid.addWidget(PlainLabel(heading, "card_title"), row, 0, 1, len(days) + 1)
            row += 1
            for question in questions:
                self._grid.addWidget(PlainLabel(question.words), row, 0)
                self._rows[question.key] = question.words
                for column, day in enumerate(days, 1):
                    place = (question.key, day)
                    cell = self._cell(question, place, kept.get(place), typed.get(place, ""))
                    self.cells[place] = cell
                    self._place(cell, row, column, day)
                line = PlainLabel("", "error")
                line.hide()
                self._grid.addWidget(line, row + 1, 0, 1, len(days) + 1)
                self.told[question.key] = line
                row += 2
        self._from = self._shown = 0
        self._measure()

    def typed_cells(self) -> dict[Place, str]:
        """What was typed, without what is kept already."""
        return {
            place: cell.text().strip()
            for place, cell in self.cells.items()
            if not cell.isReadOnly() and cell.text().strip()
        }

    @property
    def wrong(self) -> dict[Place, str]:
        """The cells that are marked, from the top down and from left to right, and why."""
        places = (place for place in self.cells if place in self._wrong)
        return {place: self._wrong[place] for place in places}

    def mark(self, wrong: Mapping[Place, str]) -> None:
        """Mark these cells and no others; under each row it says what is wrong, and where."""
        self._wrong = {place: words for place, words in wrong.items() if place in self.cells}
        for place, cell in self.cells.items():
            cell.mark(self._wrong.get(place, ""))
        for key, line in self.told.items():
            said = [
                problem(self._rows[key], day, words)
                for (row, day), words in self.wrong.items()
                if row == key
            ]
            line.setText("\n".join(said))
            show_if(bool(said), line)

    def step(self, days: int) -> None:
        """Show earlier or later days, where not all fit."""
        self._from = min(max(0, self._from + days), max(0, len(self._days) - self._shown))
        self._show_days()

    def go_to(self, place: Place) -> None:
        """Bring the keyboard to a cell, whatever days are in sight."""
        at = self._days.index(place[1])
        if not self._from <= at < self._from + self._shown:
            self._from = min(at, max(0, len(self._days) - self._shown))
            self._show_days()
        self.cells[place].setFocus()
        self.cells[place].selectAll()

    @property
    def days_in_sight(self) -> list[date]:
        """The days that are shown."""
        return self._days[self._from : self._from + self._shown]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many days fit."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(8))
        self._grid.setColumnMinimumWidth(0, scaled(NAME_PX))
        for cell in self.cells.values():
            cell.setMinimumSize(scaled(56), control_height())
        room = (self.width() - scaled(NAME_PX)) // scaled(LEAST_DAY_PX)
        fitting = min(max(1, room), len(self._days))
        if fitting != self._shown and self._days:
            self._shown = fitting
            self._from = min(self._from, len(self._days) - fitting)
            self._show_days()
            self.fitted.emit(fitting)

    def _show_days(self) -> None:
        shown = self.days_in_sight
        for column, day in enumerate(self._days, 1):
            self._grid.setColumnStretch(column, 1 if day in shown else 0)
            for widget in self._columns[day]:
                widget.setVisible(day in shown)

    def _clear(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cells, self._columns, self._rows = {}, {}, {}
        self.told, self._wrong = {}, {}

    def _place(self, widget: QWidget, row: int, column: int, day: date) -> None:
        self._grid.addWidget(widget, row, column)
        self._columns.setdefault(day, []).append(widget)

    def _cell(self, question: Question, place: Place, kept: str | None, typed: str) -> Cell:
        cell = Cell()
        cell.setAccessibleName(cell_name(question.words, place[1]))
        cell.setText(typed if kept is None else kept)
        cell.setCursorPosition(0)
        cell.setReadOnly(kept is not None)
        cell.textEdited.connect(self._on_typed)
        cell.moved.connect(self._on_moved)
        return cell

    def _on_typed(self) -> None:
        self.typed.emit()

    def _on_moved(self, step: int) -> None:
        cell = self.sender()
        key, day = next(place for place, each in self.cells.items() if each is cell)
        rows = list(self._rows)
        at = rows.index(key) + step
        if 0 <= at < len(rows):
            self.go_to((rows[at], day))
        elif at == len(rows) and day != self._days[-1]:
            self.go_to((rows[0], self._days[self._days.index(day) + 1]))
