"""A card of lines to call that can be corrected, hidden and shown again, with a way back."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.help_line import HelpLine
from companion.errors import CompanionError
from companion.screens.help.line_row import LineRow
from companion.screens.help.lines import EVERYWHERE, ShownLine
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card, Rule
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.screens.help.line_drafts import LineDrafts
    from companion.store.help_lines import HelpLineStore


class LinesCard(Card):
    """Some lines, and a few sentences about them.

    Args:
        title: Of the card.
        words: What is said beside the lines: above them, below a large one.
        store: Where the person's changes are kept.
        drafts: Where changes are kept that are not finished.
        icon: Beside the title.
        large: The number is large: for the emergency number.
        adds: The person may add lines of their own.

    Signals:
        said: A Notice: what was changed, and how to undo it.
        filled: There are other rows now.
    """

    said = Signal(object)
    filled = Signal()

    def __init__(
        self,
        title: str,
        words: Sequence[QWidget],
        store: HelpLineStore,
        drafts: LineDrafts,
        icon: str | None = None,
        *,
        large: bool = False,
        adds: bool = False,
    ) -> None:
        super().__init__(title, icon=icon)
        self._store = store
        self._drafts = drafts
        self._large = large
        self._adds = adds
        self._shown: tuple[ShownLine, ...] = ()
        self._waiting: tuple[ShownLine, ...] | None = None
        self._showing_hidden = False
        self._focus_on = ""
        self.rows: list[LineRow] = []
        self._again: list[QWidget] = []
        self._build(words)

    def _build(self, words: Sequence[QWidget]) -> None:
        self._place = QWidget()
        self._lines = QVBoxLayout(self._place)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.error = PlainLabel("", "error")
        self.error.hide()
        self.add = QuietButton(tr("Add someone"), "plus")
        self.add.clicked.connect(self._add)
        self.hidden_lines = LinkButton("")
        self.hidden_lines.clicked.connect(self._on_hidden_lines)
        parts = [self._place, *words] if self._large else [*words, self._place]
        for part in (*parts, self.error):
            self.body.addWidget(part)
        for button in (self.add, self.hidden_lines):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, shown: Sequence[ShownLine]) -> None:
        """Show other lines, once no line is being changed any more."""
        self._waiting = tuple(shown)
        if not any(row.editing for row in self.rows):
            self._show_waiting()

    def controls(self) -> list[QWidget]:
        """All that the keyboard reaches, in reading order."""
        in_rows = [control for row in self.rows for control in row.controls()]
        return [*in_rows, *self._again, self.add, self.hidden_lines]

    # --- showing ------------------------------------------------------------------------

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._shown, self._waiting = self._waiting, None
            self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self._again = [], []
        self._lines.setSpacing(scaled(10))
        hidden = [each for each in self._shown if each.line.hidden]
        for each in self._shown:
            if not each.line.hidden:
                self._add_row(LineRow(each, large=self._large))
        for each in hidden if self._showing_hidden else ():
            self._lines.addWidget(self._hidden_row(each))
        self.hidden_lines.set_words(
            tr("Hide them again")
            if self._showing_hidden
            else tr("Show %n hidden line(s)", "", len(hidden))
        )
        show_if(bool(hidden), self.hidden_lines)
        show_if(self._adds, self.add)
        for line_id in self._drafts.begun() if self._adds else ():
            self._add_new(line_id)
        show_if(self._lines.count() > 0, self._place)
        self.filled.emit()
        self._focus_again()

    def _focus_again(self) -> None:
        """The row that had the keyboard was made anew: go back to it."""
        if not self._focus_on:
            return
        row = self._row_of(self._focus_on)
        self._focus_on = ""
        target = row.change if row is not None else self.add if self._adds else self.hidden_lines
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_of(self, line_id: str) -> LineRow | None:
        return next((row for row in self.rows if row.shown.line.id == line_id), None)

    def _add_row(self, row: LineRow) -> None:
        if self.rows:
            self._lines.addWidget(Rule())
        self.rows.append(row)
        self._lines.addWidget(row)
        row.kept.connect(self._keep)
        row.hidden.connect(self._hide)
        row.put_back.connect(self._put_back)
        row.closed.connect(partial(self._on_closed, row.shown.line.id))
        draft = self._drafts.watch(row)
        if draft is not None:
            row.go_on_with(draft["name"], draft["contact"])

    def _hidden_row(self, shown: ShownLine) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(PlainLabel(shown.line.name, "muted"), 1)
        button = QuietButton(tr("Show again"))
        button.setAccessibleName(tr("Show again: {name}").format(name=shown.line.name))
        button.clicked.connect(partial(self._show_again, shown.line))
        line.addWidget(button)
        self._again.append(button)
        return row

    # --- what the person does -----------------------------------------------------------

    def _add(self) -> None:
        row = self._add_new(str(uuid.uuid4()))
        self._place.show()
        self.filled.emit()
        row.edit()

    def _add_new(self, line_id: str) -> LineRow:
        fresh = HelpLine(id=line_id, country=EVERYWHERE, name="", contact="")
        row = LineRow(ShownLine(fresh), editing=True)
        self._add_row(row)
        self.add.hide()
        return row

    def _has_new_row(self) -> bool:
        return any(not row.shown.line.contact for row in self.rows)

    def _on_closed(self, line_id: str) -> None:
        """Cancelled: what waited meanwhile is shown; a line that was begun is gone."""
        self._drafts.drop(line_id)
        if self._has_new_row():
            self._focus_on = "add"
            self._waiting = self._waiting or self._shown
        if not any(row.editing for row in self.rows):
            self._show_waiting()

    def _keep(self, line: HelpLine) -> None:
        shown = self._shown_of(line.id)
        said = tr("Changed: {name}") if shown else tr("Added: {name}")
        if shown is not None and shown.is_bundled(line):
            self._write(self._forget, line, said)
        else:
            self._write(self._store.keep, line, said)

    def _hide(self, line: HelpLine) -> None:
        self._write(self._store.keep, replace(line, hidden=True), tr("Hidden: {name}"))

    def _show_again(self, line: HelpLine, *_: object) -> None:
        shown = self._shown_of(line.id)
        unchanged = shown is not None and shown.is_bundled(line)
        write = self._forget if unchanged else self._store.keep
        self._write(write, replace(line, hidden=False), tr("Shown again: {name}"))

    def _put_back(self, line: HelpLine) -> None:
        shown = self._shown_of(line.id)
        own = shown is None or shown.bundled is None
        said = tr("Deleted: {name}") if own else tr("Back to how it was: {name}")
        self._write(self._forget, line, said)

    def _on_hidden_lines(self) -> None:
        self._showing_hidden = not self._showing_hidden
        self._fill()

    # --- writing ------------------------------------------------------------------------

    def _shown_of(self, line_id: str) -> ShownLine | None:
        return next((each for each in self._shown if each.line.id == line_id), None)

    def _kept_of(self, line_id: str) -> HelpLine | None:
        return next((each for each in self._store.all() if each.id == line_id), None)

    def _forget(self, line: HelpLine) -> None:
        if self._kept_of(line.id) is not None:
            self._store.remove(line.id)

    def _write(self, write: Callable[[HelpLine], None], line: HelpLine, said: str) -> None:
        before = self._kept_of(line.id)
        try:
            write(line)
        except CompanionError as error:
            self.error.setText(str(error))
            self.error.show()
            return
        self.error.hide()
        self._drafts.drop(line.id)
        row = self._row_of(line.id)
        if row is not None:
            row.close_form()
        self._focus_on = line.id
        if self._kept_of(line.id) == before:
            self._waiting = self._waiting or self._shown
            self._show_waiting()
            return
        self.said.emit(Notice(said.format(name=line.name), partial(self._undo, line, before)))

    def _undo(self, line: HelpLine, before: HelpLine | None) -> None:
        if before is None:
            self._forget(line)
        else:
            self._store.keep(before)
