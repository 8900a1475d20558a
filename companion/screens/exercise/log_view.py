"""The log of exercise: written down later, changed, looked at; in a minute or less."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.exercise_log import LogEntry
from companion.domain.topics import Topic
from companion.screens.exercise.asks_card import AsksCard
from companion.screens.exercise.log_form import LogForm
from companion.screens.exercise.logged_card import LoggedCard
from companion.screens.forms.stop_rules import StopPart
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
    """A form for one session, the latest ones, and what the clinic's sheet asks.

    Attributes:
        log: The form.
        logged: The latest sessions.
        asks: Effort, pain, and the lines of pain.
        stop: When to stop; its button stands beside the heading.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE | Topic.DIARY

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._build()
        self.catch_up()

    def refresh(self) -> None:
        """Read the log anew; a session that is being written is left alone."""
        self.log.follow()
        self.logged.refresh()
        self.asks.refresh()

    def open_at(self, argument: object) -> None:
        """A day; a session by its id, or its entries; None: what is being typed, or today."""
        if isinstance(argument, date):
            self.log.ask_about(argument)
            self._begin()
        elif isinstance(argument, tuple) and all(isinstance(e, LogEntry) for e in argument):
            self._change(argument)
        elif isinstance(argument, str):
            self._change(self._stores.exercise_log.of_session(argument))
        elif argument is None:
            self.log.begin()
            self._begin()

    def save(self) -> None:
        """Save the session that is being written."""
        self.log.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.log.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.log.keep_all()

    def where(self) -> object:
        """The session that is being changed, or the day; what was typed is kept as a draft."""
        return [self.log.changes, self.log.day.value.isoformat()]

    def come_back(self, where: object) -> None:
        """Show it again, unless a draft is there already."""
        if isinstance(where, list) and len(where) == 2 and not self.log.is_edited:
            session_id, day = map(str, where)
            if session_id:
                self.open_at(session_id)
            else:
                self.log.ask_about(date.fromisoformat(day))

    def _begin(self) -> None:
        """The heading is in sight, and the keyboard in the form: not where it was the last time."""
        self.log.focus_first()
        self.page.begin_at_focus()

    def _change(self, entries: tuple[LogEntry, ...]) -> None:
        if entries:
            self.log.change(entries)
            self.page.begin_at_focus()

    def _all_exercise(self) -> None:
        self.go_to.emit("exercise", "programme")

    def _help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self) -> None:
        self.page = Page(
            tr("What you did"), tr("Today or any day before; nothing has to be complete")
        )
        self.back = LinkButton(tr("Back to exercise"), "chevron-left")
        self.stop = StopPart()
        self.log = LogForm(self._stores, self._clock)
        self.logged = LoggedCard(self._stores, self._clock)
        self.asks = AsksCard(self._stores)
        self.page.set_header_right(self.stop.button)
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.stop)
        self.page.columns([self.log], [self.logged, self.asks])
        self.fill(self.page)
        self.back.clicked.connect(self._all_exercise)
        self.stop.help_wanted.connect(self._help)
        self.logged.change_wanted.connect(self._change)
        for card in (self.log, self.logged, self.asks):
            card.said.connect(self.said)
