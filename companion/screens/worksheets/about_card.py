"""What a worksheet is for, and when to leave it be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.worksheet import Form


class AboutCard(Card):
    """A few sentences beside the questions."""

    def __init__(self) -> None:
        super().__init__(tr("What it is for"))
        self.what_for = PlainLabel("")
        self._care = Stack(gap=8)
        self.body.addWidget(self.what_for)
        self.body.addWidget(PlainLabel(tr("Good to know"), "question"))
        self.body.addWidget(self._care)

    def show_form(self, form: Form) -> None:
        """Tell about another worksheet."""
        self.what_for.setText(form.what_for)
        self._care.empty()
        for caution in form.when_not:
            line = Bullet(caution)
            self._care.body.addWidget(line)
            show_if(True, line)
