"""The sleep diary's form: the four times of a night, and more about it if the person wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import Reason, Refused
from companion.domain.sleep import NIGHT_MINUTES, NIGHT_TIMES, OF_SLEEP, figures
from companion.domain.sleep_warnings import SleepWarning, warnings
from companion.screens.forms.night_answers import NightAnswer, Pairs
from companion.screens.forms.night_more import MoreAboutNight
from companion.screens.forms.night_problem import NightProblem
from companion.screens.forms.night_told import NightTold
from companion.screens.forms.night_usual import SameAsUsual
from companion.screens.forms.night_warning import WarningLine
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.ticks import CheckBox
from companion.wording.sleep import night_field, night_in_short
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.sleep import Night
    from companion.domain.sleep_usual import UsualTimes

MORE = ("sleep_latency_min", "awakenings", "awake_min", "trying_after_waking_min", "nap_min")
"""What is asked beyond the four times, in the order of the night."""

_UNREADABLE = dict.fromkeys(NIGHT_TIMES, Reason.NOT_A_TIME) | dict.fromkeys(
    NIGHT_MINUTES, Reason.NOT_A_LENGTH
)


class NightForm(QWidget):
    """A night in the person's own times; how good it was is asked beside this form.

    Args:
        clock: Gives the time zone for a new night.
        full: Show all answers at once; otherwise all but the times wait behind a button.

    Attributes:
        answers: The fields, by their names in sleep.csv.
        usual: "Same as usual".
        sleepless: "I did not sleep".
        more: "More about the night".
        note: The note.

    Signals:
        changed: The person changed an answer.
        finished: Enter was pressed on the last answer.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None, *, full: bool = False) -> None:
        super().__init__(parent)
        self._told = NightTold((*NIGHT_TIMES, *MORE), clock)
        self._day = clock.today()
        self._full = full
        self.answers = self._told.answers
        self._build()
        self.set_night(None, self._day)

    # --- showing and reading ------------------------------------------------------------

    def set_night(self, night: Night | None, day: date) -> None:
        """Show what is written of the night that ended on a day; None is an empty form."""
        self._day = day
        self._told.show(night, day)
        self.note.text = night.note if night else ""
        self._tick(night is not None and not night.slept)
        self.usual.begin(as_usual=night is not None and night.as_usual)
        self.warning.begin(warnings(night) if night else ())
        if night is not None and self._further.is_told:
            self._further.open()
        self._look_over()

    def set_usual(self, usual: UsualTimes | None) -> None:
        """Offer "Same as usual"; None where there are too few nights to know."""
        self.warning.expect(usual)
        self.usual.expect(usual)

    def night(self, night_id: str, day: date, quality: int | None = None) -> Night:
        """What the form says of the night that ended on a day.

        Raises:
            Refused: something cannot be read, or two answers disagree; it is said at the field.
        """
        unread = self._told.unread()
        for answer in unread:
            answer.line.set_error(answer.line.problem())
        if unread:
            self._go_to(unread[0])
            raise Refused(_UNREADABLE.get(unread[0].name, Reason.NOT_WHOLE), (unread[0].name,))
        try:
            return self._compose(night_id, day, quality)
        except Refused as refused:
            self._go_to(self._problem.say(refused, None))
            raise

    def is_empty(self) -> bool:
        """Nothing is answered here."""
        typed = any(answer.line.text.strip() for answer in self.answers.values())
        return not (typed or self.sleepless.isChecked() or self.note.text.strip())

    def asks_first(self) -> bool:
        """Whether something rare waits for "Keep it"; then it is in view. Asks only once."""
        return self.warning.ask_once()

    # --- drafts -------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """What a draft keeps: every answer as typed, sense or not."""
        return self._told.draft() | {
            "slept": self._told.slept,
            "as_usual": self.usual.isChecked(),
            "kept": [warning.name for warning in self.warning.kept],
            "note": self.note.text,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self._told.put_back(state)
        self.note.text = str(state.get("note", ""))
        self._tick(not state.get("slept", True))
        self.usual.choose(as_usual=bool(state.get("as_usual")))
        kept = state.get("kept", ())
        self.warning.begin(tuple(each for each in SleepWarning if each.name in kept))
        if self._further.is_told:
            self._further.open()
        self._look_over()

    # --- deeds --------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _on_more(self) -> None:
        self._further.open()
        self._focus(self.answers[MORE[0]] if not self.sleepless.isChecked() else None)

    def _on_usual(self) -> None:
        self._look_over()
        self.changed.emit()

    def _on_sleepless(self, ticked: bool) -> None:
        self._tick(ticked)
        self._look_over()
        self.changed.emit()

    def _on_edited(self) -> None:
        answer = self.sender()
        if isinstance(answer, NightAnswer) and answer.is_time and self.usual.isChecked():
            self.usual.begin(as_usual=False)
        self.changed.emit()

    def _on_left(self) -> None:
        answer = self.sender()
        self._look_over(answer if isinstance(answer, NightAnswer) else None)

    def _on_finished(self) -> None:
        asked = [answer for answer in self._told.asked() if answer.isVisibleTo(self)]
        after = asked[[answer is self.sender() for answer in asked].index(True) + 1 :]
        if after:
            self._focus(after[0])
        elif self.note.isVisibleTo(self):
            self._focus(None)
        else:
            self._look_over()
            self.finished.emit()

    def _on_note(self) -> None:
        self.changed.emit()

    # --- looking at the answers ---------------------------------------------------------

    def _look_over(self, edited: NightAnswer | None = None) -> None:
        """Say which answers disagree, what is rare, and what follows; nothing while unread."""
        self._told.place()
        self._problem.hide()
        if self._told.unread():
            self._show_outcome(None)
            return
        try:
            night = self._compose("draft", self._day, None)
        except Refused as refused:
            self._problem.say(refused, edited)
            self._show_outcome(None)
            return
        self._problem.take_back()
        self._show_outcome(night)

    def _compose(self, night_id: str, day: date, quality: int | None) -> Night:
        as_usual = self.usual.isChecked()
        return self._told.night(night_id, day, quality, as_usual, self.note.text.strip())

    def _show_outcome(self, night: Night | None) -> None:
        self.warning.show_for(night)
        words = night_in_short(figures(night)) if night else ""
        self.outcome.setText(words)
        show_if(bool(words), self.outcome)

    # --- parts --------------------------------------------------------------------------

    def _tick(self, sleepless: bool) -> None:
        self.sleepless.blockSignals(True)
        self.sleepless.setChecked(sleepless)
        self.sleepless.blockSignals(False)
        self._told.slept = not sleepless
        for name in OF_SLEEP:
            show_if(not sleepless, self.answers[name])
        for pairs in (self._times, self._further.pairs):
            pairs.arrange()

    def _go_to(self, answer: NightAnswer | None) -> None:
        if answer is not None and answer.name in MORE:
            self._further.open()
        if answer is not None:
            self._focus(answer)

    def _focus(self, answer: NightAnswer | None) -> None:
        (answer or self.note).setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self.setAccessibleName(tr("Your night"))
        for answer in self.answers.values():
            answer.edited.connect(self._on_edited)
            answer.left.connect(self._on_left)
            answer.finished.connect(self._on_finished)
        self._times = Pairs([self.answers[name] for name in NIGHT_TIMES])
        self._further = MoreAboutNight([self.answers[name] for name in MORE])
        self.more, self.note = self._further.button, self._further.note
        self.more.clicked.connect(self._on_more)
        self.note.changed.connect(self._on_note)
        self._problem = NightProblem(self.answers)
        self.warning = WarningLine()
        self.warning.changed.connect(self.changed)
        self.outcome = PlainLabel("", "muted")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addLayout(self._build_choices())
        self._stack.addWidget(self.usual.line)
        self._stack.addWidget(self._times)
        self._stack.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._further, self._problem, self.warning, self.outcome):
            self._stack.addWidget(widget)
        self._measure()
        if self._full:
            self._further.open()

    def _build_choices(self) -> FlowLayout:
        self.usual = SameAsUsual(self.answers)
        self.usual.clicked.connect(self._on_usual)
        self.sleepless = CheckBox(night_field("slept"))
        self.sleepless.clicked.connect(self._on_sleepless)
        choices = FlowLayout(gap=16)
        choices.addWidget(self.usual)
        choices.addWidget(self.sleepless)
        return choices

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(14))
        self._further.measure()
