"""The kinds of worksheets, each with what it is for; one press begins a new one."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from companion.domain.worksheet import SAFETY_PLAN
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card, Rule
from companion.wording import worksheets as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from companion.content.worksheet import Form
    from companion.content.worksheets import Forms


class KindsCard(Card):
    """One below the other.

    Attributes:
        buttons: By kind.

    Signals:
        wanted: A kind.
    """

    wanted = Signal(str)

    def __init__(self, forms: Forms) -> None:
        super().__init__(tr("Begin a new one"))
        self.buttons: dict[str, QuietButton] = {}
        self._counts: dict[str, PlainLabel] = {}
        rows = [self._row(form) for form in forms.all]
        for number, row in enumerate(rows):
            if number:
                self.body.addWidget(Rule())
            self.body.addWidget(row)
        self.show_counts(())

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self.buttons.values()))

    def show_counts(self, kinds: Iterable[str]) -> None:
        """Say how many of each kind are written; the safety plan is one that is opened."""
        counts = Counter(kinds)
        for kind, label in self._counts.items():
            label.setText(words.how_many(counts[kind]))
            show_if(counts[kind] > 0, label)
        plan = self.buttons[SAFETY_PLAN]
        plan.set_words(tr("Open") if counts[SAFETY_PLAN] else tr("Begin"))

    def _row(self, form: Form) -> QWidget:
        button = QuietButton(tr("Begin"))
        button.setAccessibleDescription(form.title)
        button.clicked.connect(partial(self._on_wanted, form.id))
        self.buttons[form.id] = button
        self._counts[form.id] = PlainLabel("", "muted")
        parts: list[QWidget] = [PlainLabel(form.title, "question"), PlainLabel(form.what_for)]
        if form.opens_with:
            parts.append(PlainLabel(tr("Only with your team."), "strong"))
        head = Stack(parts, gap=8)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(self._counts[form.id])
        row.addStretch(1)
        head.body.addLayout(row)
        return head

    def _on_wanted(self, kind: str, *_: object) -> None:
        self.wanted.emit(kind)
