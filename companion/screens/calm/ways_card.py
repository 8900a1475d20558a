"""The ways to what else belongs to calm: the worksheets, and what was practised."""

from __future__ import annotations

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr


class WaysCard(Card):
    """Two buttons, and a line about both.

    Attributes:
        worksheets: Opens the worksheets.
        log: Opens what was practised.
    """

    def __init__(self) -> None:
        super().__init__(tr("Also here"))
        self.worksheets = QuietButton(tr("Worksheets"), "clipboard-list")
        self.log = QuietButton(tr("What was practised"), "history")
        line = tr("Pages on which you take a thought or a worry apart, and your practices so far.")
        self.body.addWidget(PlainLabel(line, "muted"))
        self.body.addWidget(in_a_row((self.worksheets, self.log)))
