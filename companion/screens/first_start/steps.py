"""The pages of the first start, each a small card that keeps what was chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.screens.forms.helps import HelpsForm
from companion.screens.forms.looks import LooksForm
from companion.screens.forms.question import Question
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.ticks import CheckBox
from companion.ui.widgets.word_chips import WordChips
from companion.wording.asks import ask_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.profile import Profile
    from companion.settings import Settings


class Step(Card):
    """One page of the first start.

    Signals:
        finished: Enter was pressed in a field: the next page is wanted.
        busy: Whether something has begun here that has its own buttons.
        moved: Its top is to be seen.
    """

    finished = Signal()
    busy = Signal(bool)
    moved = Signal()

    def keep(self, profile: Profile) -> Profile | None:
        """The profile with what was chosen here; None when an answer must be looked at first."""
        return profile

    def leave(self) -> None:
        """The window closes: nothing that is only half done stays."""

    def say(self, *sentences: str) -> None:
        """Add sentences, one below the other."""
        for sentence in sentences:
            self.body.addWidget(PlainLabel(sentence))


class WhatThisIs(Step):
    """What Companion is, and what it is not."""

    def __init__(self) -> None:
        super().__init__(tr("What Companion is"))
        self.say(
            tr("Companion is your own diary for life with pain."),
            tr("You write down how a day went, in about a minute."),
            tr("You see what you did, and where things are going."),
            tr("You can take one printed page to your clinic."),
        )
        self.body.addWidget(PlainLabel(tr("What it is not"), "card_title"))
        self.say(
            tr("It informs and records. It does not diagnose, and it gives no treatment."),
            tr("Nobody watches it. Nothing you write is seen by anyone else."),
            tr("In an emergency, call for help. “Help now” has the numbers."),
        )


class MyProgramme(Step):
    """When the rehabilitation programme began, and how long it lasts; both optional."""

    def __init__(self, profile: Profile, today: date) -> None:
        super().__init__(tr("Your programme"))
        from companion.screens.forms.programme import ProgrammeForm

        self.say(tr("Are you in a pain programme, or were you in one? You can leave this empty."))
        self.form = ProgrammeForm(today)
        self.form.show_profile(profile)
        self.form.finished.connect(self.finished)
        self.body.addWidget(self.form)

    def keep(self, profile: Profile) -> Profile | None:
        """The profile with the programme; None when a field says what is wrong."""
        return self.form.profile(profile)


class WhatMatters(Step):
    """What the person would like to do more of, what the diary may ask, and which pages help."""

    def __init__(
        self, profile: Profile, settings: Settings, apply_looks: Callable[[], None]
    ) -> None:
        super().__init__(tr("What matters to you"))
        name = tr("What would you like to do more of?")
        self.words = WordChips(name)
        suggestions = _suggestions()
        self.words.set_choices([*profile.more_of, *_not_in(suggestions, profile.more_of)])
        self.words.set_words(profile.more_of)
        self.words.finished.connect(self.finished)
        self.body.addWidget(Question(name, self.words))
        self.body.addWidget(PlainLabel(tr("What may the diary ask you about?"), "question"))
        line = tr("All of it is optional. You can change it later in Settings.")
        self.body.addWidget(PlainLabel(line, "small"))
        self.asks = {ask: CheckBox(words) for ask, words in ask_words().items()}
        choices = QWidget()
        flow = FlowLayout(gap=12)
        choices.setLayout(flow)
        for ask, box in self.asks.items():
            box.setChecked(ask in profile.asks)
            flow.addWidget(box)
        self.body.addWidget(choices)
        self.body.addWidget(PlainLabel(tr("What would you like help with?"), "question"))
        self.helps = HelpsForm(settings, apply_looks)
        self.body.addWidget(self.helps)

    def keep(self, profile: Profile) -> Profile | None:
        """The profile with own words and choices."""
        asks = frozenset(ask for ask, box in self.asks.items() if box.isChecked())
        return replace(profile, more_of=self.words.words(), asks=asks)


class HowItLooks(Step):
    """Text size and theme; both change at once."""

    def __init__(self, settings: Settings, apply_looks: Callable[[], None]) -> None:
        super().__init__(tr("How it looks"))
        self.say(tr("Choose what is easy on your eyes. It changes at once."))
        self.form = LooksForm(settings, apply_looks)
        self.body.addWidget(self.form)
        self.body.addWidget(PlainLabel(tr("Companion speaks English so far."), "small"))


def _suggestions() -> tuple[str, ...]:
    return (
        tr("Walking"),
        tr("Cooking"),
        tr("Friends"),
        tr("Family"),
        tr("Garden"),
        tr("Music"),
        tr("Reading"),
        tr("Work"),
    )


def _not_in(words: tuple[str, ...], others: tuple[str, ...]) -> list[str]:
    known = {word.casefold() for word in others}
    return [word for word in words if word.casefold() not in known]
