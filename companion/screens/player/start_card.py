"""Before a practice: what it is for, when not to, how long; then it begins with one press."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.content.practice import OfferedEyes
from companion.content.practice_lengths import minutes
from companion.domain.player_kept import choices_from, choices_kept
from companion.domain.script import Choices, Eyes, Length
from companion.errors import CompanionError
from companion.screens.forms.cards_in_turn import TurnCard
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.question import Question
from companion.screens.player.breath_card import BreathCard
from companion.screens.player.places_card import PlacesCard
from companion.screens.player.tension_card import TensionCard
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.practices import length_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.content.practice import Practice
    from companion.domain.clock import Clock
    from companion.domain.player_kept import LayOut
    from companion.store.stores import Stores


class StartCard(Drafted, TurnCard):
    """One practice, about to begin; how it was wanted last time is chosen already.

    Args:
        stores: Where it is kept how it is wanted.
        clock: The time.
        lay_out: Says how long each length takes.

    Attributes:
        length, form, eyes: How it is wanted.
        start: Begins.
        more: Opens what can be heard and shown.
        tension, breath, places: The cards beside this one.

    Signals:
        wanted: It is to begin.
        more_wanted: What can be heard and shown is wanted.
    """

    wanted = Signal()
    more_wanted = Signal()

    _questions: tuple[Question, ...] = ()

    def __init__(self, stores: Stores, clock: Clock, lay_out: LayOut) -> None:
        super().__init__()
        self._lay_out = lay_out
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self.practice: Practice | None = None
        self.tension, self.breath, self.places = TensionCard(), BreathCard(), PlacesCard()
        self._build()

    def ask_about(self, practice: Practice) -> None:
        """Ask how to do it; what is chosen already is left alone."""
        if self.practice == practice:
            return
        with suppress(CompanionError):  # until there is room for it, it waits in memory
            self.leave()
        self.practice = practice
        self._show_about(practice)
        self._make_ways(practice)
        self.tension.picker.value = None
        self.places.fold()
        self._take(self._kept(practice))
        self._follow()
        self.error.say("")

    @property
    def choices(self) -> Choices:
        """How it is wanted."""
        assert self.practice is not None
        return replace(
            self.practice.usual,
            length=Length(self.length.chosen),
            form=self.form.chosen if self.practice.form else "",
            eyes=Eyes(self.eyes.chosen) if self._offers_eyes else Eyes.OPEN,
            care=self.places.care,
            breath=self.breath.breath,
        )

    def first(self) -> QWidget:
        """Most people start at once."""
        return self.start

    @property
    def _offers_eyes(self) -> bool:
        return self.practice is not None and self.practice.eyes is OfferedEyes.EITHER

    # --- showing ------------------------------------------------------------------------

    def _show_about(self, practice: Practice) -> None:
        self.what_for.setText(practice.what_for)
        self.posture.setText(practice.posture)
        self._when_not.empty()
        for words in practice.when_not:
            self._when_not.body.addWidget(Bullet(words))

    def _make_ways(self, practice: Practice) -> None:
        """The rows of choices of this practice take the place of those of another."""
        for question in self._questions:
            let_go(question, self._ways.body)
        lengths = [(each.value, "") for each in practice.lengths]
        self.length = SegmentedControl(lengths, tr("How long?"))
        self.form = SegmentedControl(
            [(each.id, each.name) for each in practice.form] or ["-"], tr("Which way?")
        )
        eyes = [(Eyes.CLOSED.value, tr("Closed")), (Eyes.OPEN.value, tr("Open"))]
        self.eyes = SegmentedControl(eyes, tr("Your eyes"))
        self._questions = (
            Question(tr("How long?"), self.length),
            Question(tr("Which way?"), self.form),
            Question(tr("Your eyes"), self.eyes),
        )
        for question in self._questions:
            self._ways.body.addWidget(question)
        self._note_of_form = PlainLabel("", "small")
        self._questions[1].body.addWidget(self._note_of_form)
        show_if(len(practice.form) > 1, self._questions[1])
        show_if(self._offers_eyes, self._questions[2])
        for each in (self.length, self.form, self.eyes):
            each.picked.connect(self._on_changed)

    def _on_changed(self, *_: object) -> None:
        self._drafts.note_change()
        self._follow()

    def _follow(self) -> None:
        """Say how long each length takes as it is wanted; show what belongs to the form."""
        practice = self.practice
        if practice is None:
            return
        choices = self.choices
        self.length.say(
            {each: self._length_words(practice.id, choices, each) for each in practice.lengths}
        )
        self._note_of_form.setText(self._show_places(practice, choices))

    def _length_words(self, practice_id: str, choices: Choices, length: Length) -> str:
        found = self._lay_out(practice_id, replace(choices, length=length))
        return length_words(length, 0 if found is None else minutes(found.total_s))

    def _show_places(self, practice: Practice, choices: Choices) -> str:
        """Show those of the form; gives what is to be said of it."""
        form = next((each for each in practice.form if each.id == choices.form), None)
        regions = practice.regions_of(choices.form)
        lets_go = form is not None and form.gentle
        self.places.show_places(regions, choices.care, lets_go=lets_go)
        return form.note if form else ""

    # --- kept until next time -----------------------------------------------------------

    def _kept(self, practice: Practice) -> Choices:
        """How it was wanted last time, as far as this version has that."""
        kept = self._drafts.begin(f"practice {practice.id}")
        if kept is not None:
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                choices = choices_from(kept)
                if self._lay_out(practice.id, choices) is not None:
                    return choices
        return practice.usual

    def _take(self, choices: Choices) -> None:
        assert self.practice is not None
        self.length.chosen = choices.length.value
        if choices.form:
            self.form.chosen = choices.form
        self.eyes.chosen = choices.eyes.value
        self.breath.breath = choices.breath
        self._show_places(self.practice, choices)

    def _state(self) -> dict[str, Any]:
        return choices_kept(self.choices)

    # --- the card -----------------------------------------------------------------------

    def _build(self) -> None:
        self.what_for, self.posture = PlainLabel(), PlainLabel("", "muted")
        self._when_not, self._ways = Stack(gap=4), Stack(gap=10)
        self.start = PrimaryButton(tr("Start"), "play")
        self.more = LinkButton(tr("Voice, captions, sounds and screen"), "settings")
        self.error = ErrorLine()
        when_not = Stack([PlainLabel(tr("When not to, and what to mind"), "question")], gap=6)
        when_not.body.addWidget(self._when_not)
        for widget in (
            self.what_for, self.posture, self._ways, when_not, self.error,
            in_a_row((self.start, self.more), gap=14),
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.breath.changed.connect(self._on_changed)
        self.places.changed.connect(self._on_changed)
        self.tension.picker.finished.connect(self.start.setFocus)
        self.start.clicked.connect(self.wanted)
        self.more.clicked.connect(self.more_wanted)
