"""Two steps where a passphrase is typed: the present one, to be sure; and a new one."""

from __future__ import annotations

from companion.domain.passphrase import check_passphrase
from companion.domain.refused import Refused
from companion.screens.forms.passphrase_field import SecretField
from companion.screens.forms.passphrase_part import FormPart
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.ticks import CheckBox
from companion.wording.refusals import sentence
from companion.wording.translate import tr


class PresentSecret(FormPart):
    """Asks for what opens the diary now, so that nobody else changes it in passing.

    Attributes:
        field: Where it is typed or pasted.
        shown: Whether it can be seen.
        means: What it means to remove the passphrase, where that is the aim.
    """

    def __init__(self) -> None:
        super().__init__(tr("First, what opens your diary now"), tr("Go on"))
        self._careful = False
        name = tr("Your passphrase or recovery key")
        self.field = SecretField(name)
        self.shown = CheckBox(tr("Show what I type"))
        self.means = PlainLabel(_removing())
        self.body.addWidget(self.means)
        self.body.addWidget(Question(name, self.field))
        self.body.addWidget(self.shown)
        self.shown.toggled.connect(self.field.set_shown)
        self.field.finished.connect(self._on_enter)

    def be_careful(self, careful: bool) -> None:
        """Whether the button takes something away: then Enter in the field does not press it."""
        self._careful = careful
        self.go_on.set_words(tr("Remove the passphrase") if careful else tr("Go on"))
        show_if(careful, self.means)
        show_if(not careful, self.title)

    def begin(self) -> None:
        """The keyboard is in the field."""
        self.field.setFocus()

    def tell(self, problem: str) -> None:
        """Say at the field what did not match; what was typed stays, to be mended."""
        self.field.set_error(problem)
        if problem:
            self.field.line.selectAll()
            self.field.setFocus()

    def forget(self) -> None:
        """Empty the field, and hide what comes next."""
        super().forget()
        self.field.forget()
        self.shown.setChecked(False)

    def _on_enter(self) -> None:
        if self._careful:
            self.go_on.setFocus()
        else:
            self.wanted.emit()


class NewPassphrase(FormPart):
    """Asks for a new passphrase: once while it is shown, twice while it is hidden.

    What is seen need not be typed again: the least work for hands that hurt. What is not seen is
    typed twice, for a slip would stand between the person and the diary.

    Attributes:
        field: Where it is typed or pasted.
        again: The second time.
        shown: Whether both can be seen; at first they can.
    """

    def __init__(self) -> None:
        super().__init__(tr("Choose a passphrase"), tr("Go on"))
        name, again = tr("New passphrase"), tr("The same once more")
        self.field = SecretField(name)
        self.again = SecretField(again)
        self._again = Question(again, self.again)
        self.shown = CheckBox(tr("Show what I type"))
        self.say(
            tr("Take 8 letters or signs, or more. Longer is safer."),
            tr("Three or four words do well, if nobody would guess them."),
        )
        self.body.addWidget(Question(name, self.field))
        self.body.addWidget(self._again)
        self.body.addWidget(self.shown)
        self.say_small(tr("Is someone looking? Then hide it. You then type it twice."))
        self.shown.toggled.connect(self._on_shown)
        self.field.finished.connect(self._on_enter)
        self.again.finished.connect(self.wanted)
        self.shown.setChecked(True)

    def begin(self) -> None:
        """The keyboard is in the field."""
        self.field.setFocus()

    def passphrase(self) -> str | None:
        """What was typed; None when it cannot be taken, which is then said at its field."""
        self.again.set_error("")
        try:
            check_passphrase(self.field.text)
        except Refused as refused:
            self.field.set_error(sentence(refused))
            self.field.setFocus()
            return None
        if not self.shown.isChecked() and self.again.text != self.field.text:
            self.again.set_error(tr("This is not the same as above. Type one of them again."))
            self.again.setFocus()
            return None
        return self.field.text

    def forget(self) -> None:
        """Empty both fields."""
        super().forget()
        self.field.forget()
        self.again.forget()
        self.shown.setChecked(True)

    def _on_shown(self, shown: bool) -> None:
        self.field.set_shown(shown)
        self.again.set_shown(shown)
        if shown:
            self.again.forget()
        show_if(not shown, self._again)

    def _on_enter(self) -> None:
        if self.shown.isChecked():
            self.wanted.emit()
        else:
            self.again.setFocus()


def _removing() -> str:
    then = tr("Then your diary opens without asking, for whoever uses your login.")
    older = tr("On another computer, older backups still ask for it. Keep your recovery key.")
    return f"{then} {older}"
