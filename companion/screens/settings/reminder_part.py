"""What Settings says of the reminder, and the way to its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.reminder import choice_of
from companion.domain.times import WallTime
from companion.screens.settings.part import Part
from companion.screens.settings.reminder_card import ReminderCard
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.wording.reminders import state_words
from companion.wording.times import clock_time
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.settings import Settings


class ReminderPart(Part):
    """One sentence and a button.

    Attributes:
        choose: The way to the choices.

    Signals:
        wanted: The person wants to choose.
    """

    wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Reminder"))
        self._settings = settings
        self._state = PlainLabel("", "small")
        self.choose = QuietButton(tr("Choose a reminder"))
        self.body.addWidget(self._state)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose.clicked.connect(self.wanted)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is set; a press on a reminder may have stopped them."""
        choice = choice_of(**self._settings.reminder_choice)
        at = clock_time(WallTime(choice.at.hour, choice.at.minute))
        self._state.setText(state_words(at if choice.comes else ""))


class ReminderView(Stack):
    """Takes the place of the groups of Settings; made when it is first wanted.

    Attributes:
        back: The way back to Settings.
        card: The choices.

    Signals:
        closed: The person is done here.
    """

    closed = Signal()

    def __init__(self, settings: Settings, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.back = QuietButton(tr("Back to Settings"), "chevron-left")
        self.card = ReminderCard(settings, now)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.card)
        self.back.clicked.connect(self.closed)

    def open(self) -> None:
        """Show what is set now."""
        self.card.show_settings()
        self.back.setFocus()
