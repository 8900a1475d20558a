"""What an export folder would bring: counts, and every row that cannot be taken, with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.handing import HandsFocus
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.table import FiguresTable
from companion.ui.widgets.ticks import CheckBox
from companion.wording.numbers import number
from companion.wording.refusals import field_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.exchange import Package, Plan, Refusal

MOST_SHOWN = 20
"""Refused rows that are listed; the others are counted."""


class ImportPreview(HandsFocus):
    """Shows a plan; the person says yes or no.

    Signals:
        wanted: The plan that is to be carried out.
        replace_toggled: Whether imported answers take the place of kept ones.
        cancelled: The person does not want it.
    """

    wanted = Signal(object)
    replace_toggled = Signal(bool)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self.title = PlainLabel("", "question")
        self.table = FiguresTable(name=tr("What the folder holds"))
        self.replace = CheckBox(tr("Take the answers of the folder where they differ from mine"))
        self.refused = PlainLabel("", "error")
        self._refusals = QVBoxLayout()
        self.verdict = PlainLabel("")
        self.yes = PrimaryButton(tr("Bring them in"))
        self.no = QuietButton(tr("Cancel"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(scaled(10))
        for widget in (self.title, self.table, self.replace, self.refused):
            stack.addWidget(widget)
        stack.addLayout(self._refusals)
        stack.addWidget(self.verdict)
        stack.addWidget(buttons)
        self.hand_focus_to(self.yes)
        self.replace.toggled.connect(self.replace_toggled)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.cancelled)

    def begin(self, folder: str) -> None:
        """Look at another folder."""
        self.title.setText(tr("The folder “{name}” holds:").format(name=folder))
        self.replace.blockSignals(True)
        self.replace.setChecked(False)
        self.replace.blockSignals(False)

    def show_plan(self, package: Package, plan: Plan, *, others: int) -> None:
        """Show what would be done.

        Args:
            package: What was read.
            plan: What would be kept of it.
            others: How many entries are kept here with other answers.
        """
        self._plan = plan
        headers = [tr("File"), tr("New"), tr("Here already"), tr("Other answers"), tr("Refused")]
        self.table.show_rows(headers, [_row(file, plan) for file in package.counts])
        show_if(bool(package.counts), self.table)
        show_if(others > 0, self.replace)
        self._show_refusals(plan.refusals)
        self.verdict.setText(_verdict(plan))
        possible = not plan.refusals and not plan.changes_nothing
        show_if(possible, self.yes)
        self.hand_focus_to(self.yes if possible else self.no)

    def _show_refusals(self, refusals: tuple[Refusal, ...]) -> None:
        while (item := self._refusals.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.refused.setText(tr("What cannot be taken: {n}").format(n=number(len(refusals), 0)))
        show_if(bool(refusals), self.refused)
        for refusal in refusals[:MOST_SHOWN]:
            self._refusals.addWidget(PlainLabel(_said(refusal)))
        more = len(refusals) - MOST_SHOWN
        if more > 0:
            words = tr("And {n} more.").format(n=number(more, 0))
            self._refusals.addWidget(PlainLabel(words, "muted"))

    def _on_yes(self) -> None:
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.emit(self._plan)


def _row(file: str, plan: Plan) -> list[str]:
    refused = {each.line for each in plan.refusals if each.file == file}
    counts = [
        sum(row.file == file for row in rows)
        for rows in (plan.added, plan.unchanged, plan.replaced)
    ]
    return [file, *(number(count, 0) for count in (*counts, len(refused)))]


def _said(refusal: Refusal) -> str:
    """File, line and what is wrong there."""
    place = refusal.file
    if refusal.line is not None:
        place = tr("{file}, line {n}").format(file=refusal.file, n=number(refusal.line, 0))
    named = field_name(refusal.field) if refusal.field else ""
    begins_with_it = named in refusal.sentence
    what = refusal.sentence if not named or begins_with_it else f"{named}: {refusal.sentence}"
    return f"{place}: {what}"


def _verdict(plan: Plan) -> str:
    if plan.refusals:
        return tr("Nothing was kept, and nothing was changed. Put the rows right, then try again.")
    if plan.changes_nothing:
        return tr("All of it is here already. There is nothing to bring in.")
    return tr("All of it comes in at once. You can undo it.")
