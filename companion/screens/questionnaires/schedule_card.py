"""How often Today offers one again; never, unless the person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.telling import told_at
from companion.screens.questionnaires.deeds import ask_every
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.error_line import ErrorLine
from companion.wording import questionnaires as words
from companion.wording.days import every_weeks
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.stores import Stores

WEEKS = (1, 2, 4, 8, 12, 26)
NEVER = "never"


class ScheduleCard(Card):
    """One choice; it holds at once.

    Attributes:
        often: How often.

    Signals:
        said: A Notice: what was chosen, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("Ask me again"))
        self._stores = stores
        self._id = ""
        self.often = Choice(tr("Ask me again"))
        self.error = ErrorLine()
        self.body.addWidget(self.often)
        told = tr("Then Today offers it in one quiet line. It waits; nothing is asked twice.")
        self.body.addWidget(PlainLabel(told, "small"))
        self.body.addWidget(self.error)
        self.often.picked.connect(self._on_picked)

    def show_choice(self, questionnaire_id: str) -> None:
        """Show what is chosen for one."""
        self._id = questionnaire_id
        weeks = self._stores.goals_profile.get().asked_weeks.get(questionnaire_id)
        offered = sorted({*WEEKS, *([weeks] if weeks else [])})
        options = [(str(each), every_weeks(each)) for each in offered]
        self.often.set_options([(NEVER, words.never_words()), *options])
        self.often.chosen = str(weeks) if weeks else NEVER

    def _on_picked(self, chosen: str) -> None:
        weeks = None if chosen == NEVER else int(chosen)
        if weeks == self._stores.goals_profile.get().asked_weeks.get(self._id):
            return
        self.error.say("")
        with told_at(self.error):
            self.said.emit(ask_every(self._stores, self._id, weeks))
