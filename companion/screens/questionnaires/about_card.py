"""What a questionnaire is for, what its figure does not tell, and whose words it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.questionnaires import Questionnaire


class AboutCard(Card):
    """A few sentences beside the questions, and beside the result.

    Attributes:
        origin: Shows whose words these are, and under which terms.
    """

    def __init__(self) -> None:
        super().__init__(tr("What it is for"))
        self.what_for = PlainLabel("")
        self._not = Stack(gap=8)
        self.origin = LinkButton(tr("Where it comes from"), "info")
        self.source = PlainLabel("", "small")
        self.licence = PlainLabel("", "small")
        for part in (
            self.what_for,
            PlainLabel(tr("What it does not tell"), "question"),
            self._not,
            in_a_row([self.origin]),
            self.source,
            self.licence,
        ):
            self.body.addWidget(part)
        self._show_origin(wanted=False)
        self.origin.clicked.connect(self._on_origin)

    def show_asked(self, asked: Questionnaire) -> None:
        """Tell about another one."""
        self.what_for.setText(asked.what_for)
        self._not.empty()
        for sentence in asked.means_not:
            line = Bullet(sentence)
            self._not.body.addWidget(line)
            show_if(True, line)
        self.source.setText(asked.source)
        self.licence.setText(asked.licence)

    def _on_origin(self) -> None:
        self._show_origin(wanted=self.source.isHidden())

    def _show_origin(self, *, wanted: bool) -> None:
        for part in (self.source, self.licence):
            show_if(wanted, part)
        more, less = tr("Where it comes from"), tr("Hide where it comes from")
        self.origin.set_words(less if wanted else more)
