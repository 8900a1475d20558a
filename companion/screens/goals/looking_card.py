"""How often goals are looked at again, and the ways to what belongs to goals."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.screens.goals.deeds import look_every
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import goals as words
from companion.wording.days import every_weeks
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.stores import Stores

OFFERED = (1, 2, 4, 6, 8, 12)
NEVER = "never"


class LookingCard(Card):
    """A choice that counts at once.

    Attributes:
        weeks: Every so many weeks, or never.

    Signals:
        said: A Notice: what was chosen, and how to take it back.
    """

    said = Signal(object)

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("Look at goals again"))
        self._stores = stores
        self.weeks = Choice(tr("How often?"))
        self.error = ErrorLine()
        about = tr("Goals may change. A look takes a minute: where you are, and what comes next.")
        for part in (PlainLabel(about, "muted"), self.weeks, self.error):
            self.body.addWidget(part)
        self.weeks.picked.connect(self._on_picked)

    def show_choice(self) -> None:
        """Show what is chosen; it may be a number that only an import brings."""
        chosen = self._stores.goals_profile.get().review_weeks
        offered = sorted({*OFFERED, *([chosen] if chosen else [])})
        named = [(str(weeks), every_weeks(weeks)) for weeks in offered]
        self.weeks.set_options([*named, (NEVER, words.never_words())])
        self.weeks.chosen = str(chosen) if chosen else NEVER

    def _on_picked(self, key: str) -> None:
        try:
            notice = look_every(self._stores, None if key == NEVER else int(key))
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(notice)


class WaysCard(Card):
    """Other pages that look at how it goes.

    Attributes:
        ways: By the name of the page.

    Signals:
        wanted: The name of a page.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("How is it going?"))
        named = {
            "questionnaires": tr("Questionnaires"),
            "wins": tr("Small wins"),
            "progress": tr("Progress"),
        }
        self.ways = {page: QuietButton(said) for page, said in named.items()}
        for page, button in self.ways.items():
            button.clicked.connect(partial(self._on_pressed, page))
        self.body.addWidget(in_a_row(self.ways.values()))

    def _on_pressed(self, page: str, *_: object) -> None:
        self.wanted.emit(page)
