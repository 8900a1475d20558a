"""The player's page before a practice and after it: one card at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.forms.asking_card import AskingCard
from companion.screens.forms.beginning import BOTH, FINISH, OPEN, PAUSE, STAY
from companion.screens.forms.cards_in_turn import CardsInTurn
from companion.screens.player.end_form import PracticeEnd
from companion.screens.player.start_card import StartCard
from companion.ui.showing import show_if
from companion.wording.player import bar_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.practice import Practice
    from companion.domain.clock import Clock
    from companion.domain.player_kept import Practising
    from companion.store.stores import Stores
    from companion.ui.running_practice import RunningPractice

LIBRARY = "library"


class CardsPage(CardsInTurn):
    """Shows what is about to begin, and asks what fits the state of the practice.

    Attributes:
        start: Before it goes.
        end: What is kept of it.
        nothing: None is chosen.
        other: A second one was wanted while one is there.
        at_once: An exercise session goes.
    """

    def __init__(self, stores: Stores, running: RunningPractice, clock: Clock) -> None:
        super().__init__()
        self.start = StartCard(stores, clock, running.lay_out)
        self.end = PracticeEnd(stores, running, clock)
        self._make_questions()
        cards = (self.start, self.end, self.nothing, self.other, self.at_once)
        self.take_turns(cards, (self.start.tension, self.start.breath, self.start.places))

    def show_before(self, practice: Practice | None) -> None:
        """Show what is about to begin; None: where practices are."""
        if practice is None:
            line = tr("Slow breathing, muscles, a body scan, and others.")
            self._show(self.nothing, tr("Player"), line)
            return
        self.start.ask_about(practice)
        line = tr("There is nothing to get right. You can stop at any time.")
        self._show(self.start, practice.name, line)
        show_if(practice.breath is not None, self.start.breath)
        show_if(bool(practice.regions_of(self.start.choices.form)), self.start.places)

    def focus_first(self) -> None:
        """The keyboard goes to what starts it; where that is out of sight, to the first choice.

        So what to mind is read, or passed by, before it begins.
        """
        super().focus_first()
        if self.start.isVisibleTo(self):
            self.lay_out()
            start = self.start.start
            if start.mapTo(self.ground, start.rect().bottomLeft()).y() > self.viewport().height():
                self.start.length.setFocus()

    def show_other(self, practising: Practising, name: str) -> None:
        """Ask about the practice that is there: another one is wanted."""
        self.other.show_words(bar_words(practising.player, name))
        over = practising.player.is_over
        words = tr("Write down that one") if over else tr("Go on with that one")
        self.other.buttons[STAY].set_words(words)
        show_if(not over, self.other.buttons[FINISH])
        self._show(self.other, tr("Player"), tr("You can decide what comes first."))

    def show_at_once(self) -> None:
        """Ask about the exercise session: it goes as well."""
        self._show(self.at_once, tr("Player"), tr("You can decide what comes first."))

    def show_end(self, practising: Practising, name: str) -> None:
        """Ask how it was."""
        self.end.ask_about(practising, name)
        self._show(self.end, name, tr("Whatever it was, it counts as it was."))

    def _make_questions(self) -> None:
        self.nothing = AskingCard(
            tr("Choose a practice"),
            tr("A practice begins on the page Calm."),
            {LIBRARY: tr("Show all practices")},
        )
        self.other = AskingCard(
            tr("Another practice is still there"),
            tr("One practice goes at a time. Nothing of it is lost."),
            {STAY: "", FINISH: tr("Stop it and write it down")},
        )
        self.at_once = AskingCard(
            tr("Your exercise session is still going"),
            tr("You can pause it while you practise, or let both go on."),
            {
                PAUSE: tr("Pause the session and start"),
                BOTH: tr("Let both go on"),
                OPEN: tr("Open the session"),
            },
        )
