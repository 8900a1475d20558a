"""A list of rows: ideas, plans, steps, people; each with its few cells, one below the other."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.content.worksheet import MOST_ROWS, Ask
from companion.domain.refused import LONGEST_TEXT
from companion.domain.worksheet import day_of, rows_of
from companion.screens.forms.count_field import CountField
from companion.screens.forms.day_field import DayField
from companion.screens.worksheets.answer_field import AnswerField
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Rule
from companion.ui.widgets.fields import ReadField
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.ticks import CheckBox
from companion.wording import worksheets as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.content.worksheet import Column, Question
    from companion.domain.worksheet import Answer, Cell, Row

    Field = NoteField | CountField | DayField | CheckBox


class RowPart(Stack):
    """One row.

    Attributes:
        title: Its name and its number.
        fields: What answers each of its columns.
        away: Takes it away.

    Signals:
        changed: Something was typed or ticked in it.
    """

    changed = Signal()

    def __init__(self, columns: tuple[Column, ...], today: date) -> None:
        super().__init__(gap=10)
        self.title = PlainLabel("", "strong")
        self.away = LinkButton(tr("Take away"), "x")
        self.fields: dict[str, Field] = {each.id: _field(each, today) for each in columns}
        self._rule = Rule()
        self.body.addWidget(self._rule)
        self.body.addWidget(in_a_row([self.title, self.away], gap=14))
        for is_small, some in groupby(columns, key=_is_small):
            parts = [self._part(each) for each in some]
            for part in [in_a_row(parts, gap=20)] if is_small else parts:
                self.body.addWidget(part)

    def _part(self, column: Column) -> QWidget:
        field = self.fields[column.id]
        if isinstance(field, CheckBox):
            field.toggled.connect(self._on_changed)
            return field
        field.changed.connect(self._on_changed)
        return Stack([PlainLabel(_label(column)), field], gap=4)

    def number(self, name: str, count: int) -> None:
        """Say which of the rows it is; each of its fields is heard with it."""
        said = words.numbered(name, count)
        show_if(count > 1, self._rule)
        self.title.setText(said)
        self.away.setAccessibleName(tr("Take away: {name}").format(name=said))
        for field in self.fields.values():
            spoken = field.line if isinstance(field, ReadField) else field
            spoken.setAccessibleDescription(said)

    @property
    def row(self) -> Row:
        """What is answered in it."""
        cells = {key: _read(field) for key, field in self.fields.items()}
        return {key: cell for key, cell in cells.items() if cell is not None}

    @row.setter
    def row(self, row: Row) -> None:
        for key, field in self.fields.items():
            _show(field, row.get(key))

    def take_focus(self) -> None:
        """The keyboard goes to its first field."""
        next(iter(self.fields.values())).setFocus()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


class RowsField(AnswerField):
    """As many rows as the person wants; one is there to begin with.

    Attributes:
        rows: Those in sight.
        more: Adds one.
    """

    def __init__(self, question: Question, today: date) -> None:
        super().__init__(question)
        self._today = today
        self.rows: list[RowPart] = []
        self._list = Stack(gap=18)
        self.more = QuietButton(tr("Add another: {name}").format(name=question.row), "plus")
        self.more.clicked.connect(self._on_more)
        self._ask(self._list, in_a_row([self.more]))
        self.show_answer(None)

    @property
    def answer(self) -> Answer | None:
        """The rows that say something."""
        return tuple(part.row for part in self.rows if part.row) or None

    def show_answer(self, answer: Answer | None) -> None:
        """Show them again; an empty one where there are none."""
        self._show(rows_of(answer) or ({},))

    def lines(self) -> Mapping[str, ReadField]:
        """Every number and day of every row."""
        return {
            f"{count}.{key}": field
            for count, part in enumerate(self.rows)
            for key, field in part.fields.items()
            if isinstance(field, ReadField)
        }

    def take_loose(self, texts: Mapping[str, str]) -> None:
        """Put back what could not be read; rows that say nothing else come with it."""
        most = max((int(name.partition(".")[0]) for name in texts), default=-1)
        while len(self.rows) <= min(most, MOST_ROWS - 1):
            self._add({})
        super().take_loose(texts)
        self._number()

    def _show(self, rows: Iterable[Row]) -> None:
        for part in self.rows:
            let_go(part, self._list.body)
        self.rows = []
        for row in rows:
            self._add(row)
        self._number()

    def _add(self, row: Row) -> RowPart:
        part = RowPart(self.question.column, self._today)
        part.row = row
        part.changed.connect(self.changed)
        part.away.clicked.connect(partial(self._on_away, part))
        self._list.body.addWidget(part)
        show_if(True, part)
        self.rows.append(part)
        return part

    def _number(self) -> None:
        for count, part in enumerate(self.rows, 1):
            part.number(self.question.row, count)
            show_if(len(self.rows) > 1, part.away)
        show_if(len(self.rows) < MOST_ROWS, self.more)
        self.hand_focus_to(next(iter(self.rows[0].fields.values())))

    def _on_more(self) -> None:
        part = self._add({})
        self._number()
        part.take_focus()
        self.changed.emit()

    def _on_away(self, part: RowPart, *_: object) -> None:
        """The keyboard goes to the row before it, or the first."""
        at = self.rows.index(part)
        self.rows.remove(part)
        let_go(part, self._list.body)
        self._number()
        self.rows[max(0, at - 1)].take_focus()
        self.changed.emit()


def _is_small(column: Column) -> bool:
    """A number or a day: several stand side by side."""
    return column.ask in (Ask.SCALE, Ask.DATE)


def _label(column: Column) -> str:
    if column.ask is Ask.SCALE:
        return tr("{name}, 0 to {most}").format(name=column.name, most=column.most)
    return column.name


def _field(column: Column, today: date) -> Field:
    if column.ask is Ask.TICK:
        return CheckBox(column.name)
    if column.ask is Ask.SCALE:
        return CountField(_label(column), 0, column.most)
    if column.ask is Ask.DATE:
        return DayField(column.name, today, presses=False)
    return NoteField(column.name, "", LONGEST_TEXT, least_lines=1)


def _read(field: Field) -> Cell | None:
    if isinstance(field, CheckBox):
        return True if field.isChecked() else None
    if isinstance(field, NoteField):
        text = field.text.replace("\0", "")
        return text if text.strip() else None
    if isinstance(field, CountField):
        return field.value
    return field.value.isoformat() if field.value else None


def _show(field: Field, cell: Cell | None) -> None:
    if isinstance(field, CheckBox):
        field.blockSignals(True)
        field.setChecked(cell is True)
        field.blockSignals(False)
    elif isinstance(field, NoteField):
        field.text = cell if isinstance(cell, str) else ""
    elif isinstance(field, CountField):
        field.value = cell if type(cell) is int else None
    else:
        field.value = day_of(cell)
