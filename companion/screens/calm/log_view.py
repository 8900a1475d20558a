"""The log of practices: looked at, and written down later, in a minute or less."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.topics import Topic
from companion.screens.calm.log_form import LogForm
from companion.screens.calm.logged_card import LoggedCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class LogView(Screen):
    """A form for one practice, and the latest ones.

    Attributes:
        log: The form.
        logged: The latest practices.
    """

    shows: ClassVar[Topic] = Topic.CALM

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._build(stores, clock)
        self.catch_up()

    def refresh(self) -> None:
        """Read the log anew; a practice that is being written down is left alone."""
        self.log.follow()
        self.logged.refresh()

    def open_at(self, argument: object) -> None:
        """A day; an entry by its id; None: what is being typed, or a new one."""
        if isinstance(argument, date):
            self.log.ask_about(argument)
        elif isinstance(argument, str):
            self._change(argument)
        self.log.focus_first()
        self.page.begin_at_focus()

    def save(self) -> None:
        """Save the practice that is being written down."""
        self.log.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.log.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.log.keep_all()

    def where(self) -> object:
        """The entry that is being changed; what was typed is kept as a draft."""
        return self.log.changes

    def come_back(self, where: object) -> None:
        """Show it again, unless a draft is there already."""
        if isinstance(where, str) and where and not self.log.is_edited:
            self._change(where)

    def _change(self, entry_id: str) -> None:
        entry = self._stores.practised.find(entry_id)
        if entry is not None:
            self.log.change(entry)

    def _on_change(self, entry_id: str) -> None:
        self._change(entry_id)
        self.page.begin_at_focus()

    def go_back(self) -> None:
        """Back to the practices; what is typed stays a draft."""
        self.go_to.emit("calm", None)

    def _build(self, stores: Stores, clock: Clock) -> None:
        self.page = Page(
            tr("What was practised"), tr("Today or any day before; nothing has to be complete")
        )
        self.back = LinkButton(tr("All practices"), "chevron-left")
        self.log, self.logged = LogForm(stores, clock), LoggedCard(stores, clock)
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.log], [self.logged])
        self.fill(self.page)
        self.back.clicked.connect(self.go_back)
        self.logged.change_wanted.connect(self._on_change)
        for card in (self.log, self.logged):
            card.said.connect(self.said)
