"""What a clinic's sheet may say about doing more: off until it is switched on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.programme import tells_rules
from companion.screens.forms.switch_setting import SwitchSetting
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.card import Card
from companion.wording.exercise_programme import rules
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.exercise_profile import ExerciseProfile


class RulesPart(Card):
    """A switch, and the rules where they can be shown; nothing ever follows them by itself.

    Attributes:
        asks: The switch.
        rules: What sheets may say.
        held: Why they are not shown though they are switched on.

    Signals:
        switched: The person wants them shown, or not.
    """

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tr("What your sheet may say"))
        self.asks = SwitchSetting(
            tr("Show what sheets say about doing more"),
            tr("Only words to compare with your own sheet. Nothing changes by itself."),
        )
        self.rules = Stack([Bullet(words) for words in rules()], gap=6)
        self.held = PlainLabel("")
        for widget in (self.asks, self.rules, self.held):
            self.body.addWidget(widget)
        self.asks.switch.clicked.connect(self.switched)

    def show_profile(self, profile: ExerciseProfile, *, from_clinic: bool) -> None:
        """Show the rules, or why they are held back."""
        on = profile.tells_rules
        told = tells_rules(switched_on=on, from_clinic=from_clinic, hit_hard=profile.hit_hard)
        self.asks.switch.setChecked(on)
        show_if(told, self.rules)
        show_if(on and not told, self.held)
        if profile.hit_hard:
            words = tr("Doing more on a schedule can do you harm. Ask your team about it.")
        else:
            words = tr("Please answer the question at the top first. It decides if they fit you.")
        self.held.setText(words)
