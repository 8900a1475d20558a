"""Small wins: all of them, a place to write one, and whether they are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.topics import Topic
from companion.screens.wins.finding_card import FindingCard
from companion.screens.wins.win_form import WinForm
from companion.screens.wins.wins_card import WinsCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class WinsScreen(Screen):
    """A form beside the list.

    Attributes:
        form: Writes one, or changes one.
        wins: All of them.
        finding: The switch.
    """

    shows: ClassVar[Topic] = Topic.WINS | Topic.GOALS

    def __init__(self, stores: Stores, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._build(stores, clock)
        self.catch_up()

    def refresh(self) -> None:
        """Read them anew; one that is being written is left alone."""
        self.form.follow()
        self.wins.refresh()
        self.finding.refresh()

    def open_at(self, argument: object) -> None:
        """A win by its id; None: what is being typed, or a new one."""
        if isinstance(argument, str):
            self._change(argument)
        self.form.focus_first()
        self.page.begin_at_top()

    def save(self) -> None:
        """Save the win that is being written."""
        self.form.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.form.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.form.keep_all()

    def where(self) -> object:
        """The win that is being changed; what was typed is kept as a draft."""
        return self.form.changes

    def come_back(self, where: object) -> None:
        """Show it again, unless a draft is there already."""
        if isinstance(where, str) and where and not self.form.is_edited:
            self._change(where)

    def go_back(self) -> None:
        """Back to the goals; what is typed stays a draft."""
        self.go_to.emit("goals", None)

    def _change(self, win_id: str) -> None:
        win = self._stores.wins.find(win_id)
        if win is not None:
            self.form.change(win)

    def _on_change(self, win_id: str) -> None:
        self._change(win_id)
        self.page.begin_at_focus()

    def _build(self, stores: Stores, clock: Clock) -> None:
        self.page = Page(tr("Small wins"), tr("What went well, in plain words"))
        self.back = LinkButton(tr("My goals"), "chevron-left")
        self.form, self.wins = WinForm(stores, clock), WinsCard(stores, clock)
        self.finding = FindingCard(stores)
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.form, self.finding], [self.wins])
        self.fill(self.page)
        self.back.clicked.connect(self.go_back)
        self.wins.change_wanted.connect(self._on_change)
        for card in (self.form, self.wins, self.finding):
            card.said.connect(self.said)
