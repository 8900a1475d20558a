"""One day of the diary, to read: its check-ins and its night, each with Edit and Delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.profile import Ask
from companion.screens.diary.exercised_day import ExercisedPart
from companion.screens.diary.paced_day import PacedDay, PacedPart
from companion.screens.diary.practised_day import PractisedPart
from companion.screens.forms.entry import Entry
from companion.ui.showing import let_go
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card, Rule
from companion.wording.days import long_day
from companion.wording.entries import Line, check_in_lines, night_lines, written_when
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.diary import CheckIn
    from companion.domain.practised import Practised
    from companion.domain.sleep import Night
    from companion.screens.diary.exercised_day import ExerciseSession


NOTHING_PACED = PacedDay()


class DayCard(Card):
    """What is written of a day.

    Signals:
        edit: An Entry: what the person wants to change; empty to add a check-in.
        delete: An Entry: what the person wants to put into the bin.
        go_to: Another page, and its argument: where a session can be changed.
    """

    go_to = Signal(str, object)
    edit = Signal(object)
    delete = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ")
        self._parts: list[QWidget] = []
        self.add = PrimaryButton("", "plus")
        self.add.clicked.connect(self._add)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._night: Night | None = None

    def show_day(
        self,
        day: date,
        check_ins: tuple[CheckIn, ...],
        night: Night | None,
        asks: frozenset[Ask],
        paced: PacedDay = NOTHING_PACED,
        exercised: Sequence[ExerciseSession] = (),
        practised: Sequence[Practised] = (),
    ) -> None:
        """Show what is written of a day; without entries it says so, and that is all right."""
        self._clear()
        self._night = night
        self.set_title(long_day(day))
        for check_in in check_ins:
            self._add_part(self._check_in(check_in, asks))
        if night is not None:
            self._add_part(self._night_part(night))
        done: list[PacedPart | ExercisedPart | PractisedPart] = []
        done += [PacedPart(paced)] if paced != NOTHING_PACED else []
        done += map(ExercisedPart, exercised)
        done += map(PractisedPart, practised)
        for part in done:
            part.go_to.connect(self.go_to)
            self._add_part(part)
        if not self._parts:
            words = tr("No entries. You can write about this day at any time.")
            self._add_part(PlainLabel(words, "muted"))
        self.add.set_words(tr("Add another check-in") if check_ins else tr("Write about this day"))

    def _check_in(self, check_in: CheckIn, asks: frozenset[Ask]) -> QWidget:
        lines = check_in_lines(check_in, pain=Ask.PAIN in asks)
        if check_in.regions and Ask.BODY_MAP in asks:
            lines.insert(-1 if check_in.note.strip() else len(lines), _places(check_in))
        return self._part(
            tr("Check-in"), written_when(check_in), lines, Entry(check_in, self._night)
        )

    def _night_part(self, night: Night) -> QWidget:
        words = tr("The night to this day")
        return self._part(words, "", night_lines(night), Entry(None, night))

    def _part(self, title: str, line: str, lines: list[Line], entry: Entry) -> QWidget:
        part = QWidget()
        stack = QVBoxLayout(part)
        stack.setContentsMargins(0, 0, 0, scaled(4))
        stack.setSpacing(scaled(6))
        stack.addWidget(PlainLabel(title, "strong"))
        if line:
            stack.addWidget(PlainLabel(line, "small"))
        stack.addLayout(_grid(lines))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(10))
        for words, icon, signal in (
            (tr("Edit"), "pencil", self.edit),
            (tr("Delete"), "trash-2", self.delete),
        ):
            button = QuietButton(words, icon)
            button.setAccessibleName(f"{words}: {title}")
            whole = signal is self.delete and entry.check_in is not None
            what = Entry(entry.check_in, None) if whole else entry
            button.clicked.connect(partial(_emit, signal, what))
            buttons.addWidget(button)
        buttons.addStretch(1)
        stack.addSpacing(scaled(6))
        stack.addLayout(buttons)
        stack.addWidget(Rule())
        return part

    def _add(self) -> None:
        self.edit.emit(Entry(None, self._night))

    def _add_part(self, part: QWidget) -> None:
        self.body.insertWidget(len(self._parts), part)
        self._parts.append(part)

    def _clear(self) -> None:
        for part in self._parts:
            let_go(part, self.body)
        self._parts = []


def _grid(lines: list[Line]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(scaled(16))
    grid.setVerticalSpacing(scaled(6))
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, (name, value) in enumerate(lines):
        said = PlainLabel(value)
        said.setAccessibleName(f"{name}: {value}" if value else name)
        if value:
            grid.addWidget(PlainLabel(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        else:
            grid.addWidget(PlainLabel(name), row, 0, 1, 2)
    return grid


def _places(check_in: CheckIn) -> Line:
    from companion.content.body import region_names

    names = region_names()
    words = [names.get(region, tr("another place")) for region in check_in.regions]
    return tr("Where"), "; ".join(words)


def _emit(signal: SignalInstance, what: Entry, *_: object) -> None:
    signal.emit(what)
