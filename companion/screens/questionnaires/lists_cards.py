"""Figures from a clinic, and what another version of the app kept: each with the way to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.screens.questionnaires.outcomes import Outcome


class LinksCard(Card):
    """A few lines that can be pressed.

    Attributes:
        links: One for each that is shown.

    Signals:
        wanted: The id of an entry.
    """

    wanted = Signal(str)

    def __init__(self, title: str, told: str) -> None:
        super().__init__(title)
        self.links: list[LinkButton] = []
        self._list = Stack(gap=4)
        self.body.addWidget(PlainLabel(told))
        self.body.addWidget(self._list)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show these, in this order."""
        self._list.empty()
        self.links = []
        for each in outcomes:
            link = LinkButton(tr("{name}: {figure}").format(
                name=words.named(each.name, each.day), figure=each.words))  # fmt: skip
            link.clicked.connect(partial(self._on_wanted, each.answered.id))
            self.links.append(link)
            self._list.body.addWidget(link)
            show_if(True, link)
        show_if(bool(outcomes), self._list)

    def _on_wanted(self, entry_id: str, *_: object) -> None:
        self.wanted.emit(entry_id)


class ClinicCard(LinksCard):
    """The last figure of each kind that a clinic gave.

    Attributes:
        add: Writes one down.

    Signals:
        add_wanted: To the form.
    """

    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Figures from your clinic"),
            tr("Some questions may only be asked by a clinic. Their figures can stand here."),
        )
        self.add = QuietButton(tr("Write one down"), "plus")
        self.body.addWidget(in_a_row([self.add]))
        self.add.clicked.connect(self.add_wanted)


class UnknownCard(LinksCard):
    """What this version does not have; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__(tr("From another version"), words.unknown_kind())

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show these."""
        super().show_outcomes(outcomes)
        show_if(bool(outcomes), self)
