"""The step where two groups of the recovery key are typed back: then it is surely on paper."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.recovery_key import GROUPS
from companion.screens.forms.passphrase_field import WordsField
from companion.screens.forms.passphrase_part import FormPart
from companion.screens.forms.question import Question
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.recovery import group
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.recovery_key import RecoveryKey

ASKED = 2
"""Groups that are typed back. Our choice, not evidence: enough to see that there is a paper."""


class RecoveryCheck(FormPart):
    """Asks for two groups, chosen by chance.

    Attributes:
        asked: Their places, from 0.
        fields: Where they are typed.
        look_again: Shows the key once more.

    Signals:
        look_wanted: The person wants to see the key again.
    """

    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Type two groups of it"), tr("Finish"))
        self._key: RecoveryKey | None = None
        self.asked: tuple[int, ...] = tuple(range(ASKED))
        self.fields = [WordsField("") for _ in self.asked]
        self._questions = [Question("", field) for field in self.fields]
        self.look_again = QuietButton(tr("Show the key again"))
        self.row.insert_widget(1, self.look_again)
        self.say(tr("Take them from your paper or file. This shows that it is right."))
        both = in_a_row(self._questions, gap=20)
        self.body.addWidget(both)
        self.say_small(tr("Small letters are fine. So are O for 0, and I or L for 1."))
        self.look_again.clicked.connect(self.look_wanted)
        for field in self.fields:
            field.changed.connect(partial(self.tell, ""))
        self.fields[0].finished.connect(self.fields[1].setFocus)
        self.fields[1].finished.connect(self.wanted)

    def ask(self, key: RecoveryKey) -> None:
        """Ask for two groups of a key."""
        self._key = key
        self.asked = tuple(sorted(random.SystemRandom().sample(range(GROUPS), ASKED)))
        for at, field, question in zip(self.asked, self.fields, self._questions, strict=True):
            field.forget()
            field.set_name(group(at + 1))
            question.label.setText(group(at + 1))

    def begin(self) -> None:
        """The keyboard is in the first field."""
        self.fields[0].setFocus()

    def is_right(self) -> bool:
        """Whether both are as on the key; what is not is said."""
        key = self._key
        if key is None:
            return False
        wrong = [
            field
            for at, field in zip(self.asked, self.fields, strict=True)
            if not key.has_group(at, field.text)
        ]
        for field in self.fields:
            field.set_error(tr("Please look again.") if field in wrong else "")
        if wrong:
            self.tell(tr("The key has other signs there. Nothing is lost: compare, and mend it."))
            wrong[0].line.selectAll()
            wrong[0].setFocus()
        return not wrong

    def forget(self) -> None:
        """Empty the fields."""
        super().forget()
        self._key = None
        for field in self.fields:
            field.forget()
