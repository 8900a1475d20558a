"""The sleep diary's form: the four times of a night, and more about it if the person wants."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import LONGEST_TEXT, Reason, Refused
from companion.domain.sleep import NIGHT_MINUTES, NIGHT_TIMES, OF_SLEEP, Night, figures
from companion.domain.sleep_warnings import SleepWarning, warnings
from companion.screens.forms.night_answers import NightAnswer, Pairs
from companion.screens.forms.night_warning import WarningLine
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.ticks import CheckBox
from companion.ui.widgets.word_chips import Chip
from companion.wording.refusals import sentence
from companion.wording.sleep import night_field, night_in_short
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.clock import Clock
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

    Signals:
        changed: The person changed an answer.
        finished: Enter was pressed on the last answer.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None, *, full: bool = False) -> None:
        super().__init__(parent)
        self._clock = clock
        self._day = clock.today()
        self._full = full
        self._zone = ""
        self._usual: UsualTimes | None = None
        self._as_usual = False
        self._before_usual: dict[str, str] = {}
        self._build()
        self.set_night(None, self._day)

    # --- showing and reading ------------------------------------------------------------

    def set_night(self, night: Night | None, day: date) -> None:
        """Show what is written of the night that ended on a day; None is an empty form."""
        self._day = day
        self._zone = night.time_zone if night else ""
        self._as_usual = night is not None and night.as_usual
        self._before_usual = {}
        for name, answer in self.answers.items():
            answer.set_value(getattr(night, name) if night else None)
            answer.place(day, self._time_zone())
        self.note.text = night.note if night else ""
        self._tick(night is not None and not night.slept)
        self._show_usual()
        self.warning.begin(warnings(night) if night else ())
        if night is not None and self._says_more():
            self.open_more()
        self._look_over()

    def set_usual(self, usual: UsualTimes | None) -> None:
        """Offer "Same as usual"; None where there are too few nights to know."""
        self._usual = usual
        self.warning.expect(usual)
        self._show_usual()

    def night(self, night_id: str, day: date, quality: int | None = None) -> Night:
        """What the form says of the night that ended on a day.

        Raises:
            Refused: something cannot be read, or two answers disagree; it is said at the field.
        """
        unread = [answer for answer in self._asked() if answer.line.problem()]
        for answer in unread:
            answer.line.set_error(answer.line.problem())
        if unread:
            self._go_to(unread[0])
            raise Refused(_UNREADABLE.get(unread[0].name, Reason.NOT_WHOLE), (unread[0].name,))
        try:
            return self._compose(night_id, day, quality)
        except Refused as refused:
            self._go_to(self._say(refused, None))
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
        return {
            "typed": {name: answer.line.text for name, answer in self.answers.items()},
            "second_pass": [n for n, answer in self.answers.items() if answer.second_pass],
            "slept": not self.sleepless.isChecked(),
            "as_usual": self._as_usual,
            "kept": [warning.name for warning in self.warning.kept],
            "note": self.note.text,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        typed, second = state.get("typed", {}), state.get("second_pass", ())
        for name, answer in self.answers.items():
            text = str(typed.get(name, ""))
            answer.line.set_text(f"{text}+1" if name in second else text)
            answer.place(self._day, self._time_zone())
        self.note.text = str(state.get("note", ""))
        self._as_usual = bool(state.get("as_usual"))
        self._tick(not state.get("slept", True))
        self._show_usual()
        kept = state.get("kept", ())
        self.warning.begin(tuple(each for each in SleepWarning if each.name in kept))
        if self._says_more():
            self.open_more()
        self._look_over()

    # --- deeds --------------------------------------------------------------------------

    def open_more(self) -> None:
        """Show all that can be told of a night."""
        self.more.hide()
        show_if(True, self._further)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _on_more(self) -> None:
        self.open_more()
        self._focus(self.answers[MORE[0]] if not self.sleepless.isChecked() else None)

    def _on_usual(self, wanted: bool) -> None:
        if wanted and self._usual is not None:
            self._before_usual = {name: self.answers[name].line.text for name in NIGHT_TIMES}
            for name in NIGHT_TIMES:
                if (wall := getattr(self._usual, name)) is not None:
                    self.answers[name].set_value(wall)
        else:
            for name, text in self._before_usual.items():
                self.answers[name].line.set_text(text)
        self._as_usual = wanted
        self._show_usual()
        self._look_over()
        self.changed.emit()

    def _on_sleepless(self, ticked: bool) -> None:
        self._tick(ticked)
        self._look_over()
        self.changed.emit()

    def _on_edited(self) -> None:
        answer = self.sender()
        if isinstance(answer, NightAnswer) and answer.is_time and self._as_usual:
            self._as_usual = False
            self._before_usual = {}
            self._show_usual()
        self.changed.emit()

    def _on_left(self) -> None:
        answer = self.sender()
        self._look_over(answer if isinstance(answer, NightAnswer) else None)

    def _on_finished(self) -> None:
        asked = [answer for answer in self._asked() if answer.isVisibleTo(self)]
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
        for answer in self._asked():
            answer.place(self._day, self._time_zone())
        self._problem.hide()
        if any(answer.line.problem() for answer in self._asked()):
            self._show_outcome(None)
            return
        try:
            night = self._compose("draft", self._day, None)
        except Refused as refused:
            self._say(refused, edited)
            self._show_outcome(None)
            return
        self._say_at(None, "")
        self._show_outcome(night)

    def _compose(self, night_id: str, day: date, quality: int | None) -> Night:
        told: dict[str, Any] = {answer.name: answer.value() for answer in self._asked()}
        timed = any(told.get(name) is not None for name in NIGHT_TIMES)
        return Night(
            id=night_id,
            day=day,
            quality=quality,
            as_usual=self._as_usual,
            time_zone=self._time_zone() if timed else self._zone,
            slept=not self.sleepless.isChecked(),
            note=self.note.text.strip(),
            **told,
        )

    def _asked(self) -> list[NightAnswer]:
        """The answers that count: who did not sleep is not asked about sleep."""
        sleepless = self.sleepless.isChecked()
        every = self.answers.values()
        return [answer for answer in every if not (sleepless and answer.name in OF_SLEEP)]

    def _says_more(self) -> bool:
        told = any(self.answers[name].line.text for name in MORE)
        return told or bool(self.note.text)

    def _time_zone(self) -> str:
        return self._zone or self._clock.zone_name()

    def _say(self, refused: Refused, edited: NightAnswer | None) -> NightAnswer | None:
        """Say it under the answer the person comes from, or else the likeliest slip."""
        named = [self.answers[name] for name in refused.fields if name in self.answers]
        target = edited if edited in named else self._likeliest(refused, named)
        self._say_at(target, sentence(refused), named)
        return target

    @staticmethod
    def _likeliest(refused: Refused, named: list[NightAnswer]) -> NightAnswer | None:
        """The most minutes, where minutes do not fit into the night; else what came last."""
        if refused.reason is Reason.AWAKE_TOO_LONG:
            told = [(answer.line.read(), answer) for answer in named if not answer.is_time]
            minutes = [(value, answer) for value, answer in told if isinstance(value, int)]
            return max(minutes, key=itemgetter(0), default=(0, None))[1]
        return named[-1] if named else None

    def _say_at(
        self, target: NightAnswer | None, words: str, named: Sequence[NightAnswer] = ()
    ) -> None:
        for answer in self.answers.values():
            wanted = words if answer is target else ""
            if answer.line.error != wanted:
                answer.line.set_error(wanted)
            answer.line.mark(words if answer in named else "")
        self._problem.setText(words)
        show_if(target is None and bool(words), self._problem)

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
        for name in OF_SLEEP:
            show_if(not sleepless, self.answers[name])
        for pairs in self._pairs:
            pairs.arrange()

    def _show_usual(self) -> None:
        show_if(self._usual is not None or self._as_usual, self.usual)
        self.usual.setChecked(self._as_usual)
        show_if(self._as_usual, self._usual_line)

    def _go_to(self, answer: NightAnswer | None) -> None:
        if answer is not None and answer.name in MORE:
            self.open_more()
        if answer is not None:
            self._focus(answer)

    def _focus(self, answer: NightAnswer | None) -> None:
        (answer or self.note).setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self.setAccessibleName(tr("Your night"))
        self.answers = {name: NightAnswer(name) for name in (*NIGHT_TIMES, *MORE)}
        for answer in self.answers.values():
            answer.edited.connect(self._on_edited)
            answer.left.connect(self._on_left)
            answer.finished.connect(self._on_finished)
        self._pairs = [Pairs([self.answers[n] for n in names]) for names in (NIGHT_TIMES, MORE)]
        self._problem = PlainLabel("", "error")
        self.warning = WarningLine()
        self.warning.changed.connect(self.changed)
        self.outcome = PlainLabel("", "muted")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addLayout(self._build_choices())
        self._usual_line = PlainLabel(
            tr("Filled in from your last nights. Change a time and it counts as your own."), "small"
        )
        self._build_more()
        self._stack.addWidget(self._usual_line)
        self._stack.addWidget(self._pairs[0])
        self._stack.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._further, self._problem, self.warning, self.outcome):
            self._stack.addWidget(widget)
        self._measure()
        if self._full:
            self.open_more()

    def _build_choices(self) -> FlowLayout:
        self.usual = Chip(night_field("as_usual"))
        self.usual.clicked.connect(self._on_usual)
        self.sleepless = CheckBox(night_field("slept"))
        self.sleepless.clicked.connect(self._on_sleepless)
        choices = FlowLayout(gap=16)
        choices.addWidget(self.usual)
        choices.addWidget(self.sleepless)
        return choices

    def _build_more(self) -> None:
        self.more = LinkButton(tr("More about the night"), "chevron-down")
        self.more.clicked.connect(self._on_more)
        self.note = NoteField(night_field("note"), longest=LONGEST_TEXT)
        self.note.changed.connect(self._on_note)
        self._further = QWidget()
        self._further_stack = QVBoxLayout(self._further)
        self._further_stack.setContentsMargins(0, 0, 0, 0)
        self._further_stack.addWidget(self._pairs[1])
        self._further_stack.addWidget(Question(night_field("note"), self.note))
        self._further.hide()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(14))
        self._further_stack.setSpacing(scaled(14))
