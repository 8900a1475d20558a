"""The check-in: three questions, and more if the person wants. Today and Diary both use it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.theme import scaled
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.word_chips import WordChips
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from companion.domain.clock import Clock
    from companion.domain.profile import Ask
    from companion.screens.forms.more_answers import MoreAnswers
    from companion.screens.forms.night_form import NightForm


class CheckInForm(QWidget):
    """Function first: what you did, what pain kept you from, the night; all of it optional.

    Attributes:
        did: Own words for what was done.
        interference: How much pain got in the way.
        quality: How the night was.

    Signals:
        changed: The person changed an answer.
        finished: Enter was pressed on the last question.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._asks: frozenset[Ask] = frozenset()
        self._check_in: CheckIn | None = None
        self._night: Night | None = None
        self._more: MoreAnswers | None = None
        self._times: NightForm | None = None
        self._build()

    def _build(self) -> None:
        self.did = WordChips(tr("What did you do that matters to you?"))
        self.interference = ScalePicker(
            tr("How much did pain get in the way?"),
            tr("Did not get in the way"),
            tr("Stopped everything"),
        )
        self.quality = ScalePicker(
            tr("How was last night?"), tr("Very poor sleep"), tr("Very good sleep"), "plan"
        )
        self._night_question = Question(tr("How was last night?"), self.quality)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(Question(tr("What did you do that matters to you?"), self.did))
        self._stack.addWidget(Question(tr("How much did pain get in the way?"), self.interference))
        self._stack.addWidget(self._night_question)
        self.did.changed.connect(self._on_changed)
        self.did.finished.connect(self.interference.setFocus)
        self.interference.picked.connect(self._on_changed)
        self.interference.finished.connect(self.quality.setFocus)
        self.quality.picked.connect(self._on_changed)
        self.quality.finished.connect(self._after_the_three)
        self._measure()

    def set_asks(self, asks: frozenset[Ask]) -> None:
        """Follow what the person wants to be asked."""
        self._asks = asks
        if self._more is not None:
            self._more.set_asks(asks)

    def set_choices(self, words: Iterable[str]) -> None:
        """Offer these words as buttons."""
        self.did.set_choices(words)

    def ask_night(self, words: str) -> None:
        """Name the night that is asked about."""
        self._night_question.label.setText(words)
        self.quality.set_name(words)

    # --- showing and reading ------------------------------------------------------------

    def show_entry(self, check_in: CheckIn | None, night: Night | None, waking_day: date) -> None:
        """Show what is written of a day and its night; None is an empty form."""
        self._check_in, self._night = check_in, night
        self.did.set_words(check_in.did if check_in else ())
        self.interference.value = check_in.interference if check_in else None
        self.quality.value = night.quality if night else None
        if self._more is not None:
            self._more.show_answers(check_in)
        if self._times is not None:
            self._times.set_night(night, waking_day)

    def check_in(self, entry_id: str, day: date, recorded_at: datetime, hard: bool) -> CheckIn:
        """What the form says of the day.

        Raises:
            Refused: two answers contradict each other.
        """
        return CheckIn(
            id=entry_id,
            day=day,
            recorded_at=recorded_at,
            hard_day=hard,
            did=self.did.words(),
            interference=self.interference.value,
            **self._further(),
        )

    def night(self, night_id: str, waking_day: date) -> Night | None:
        """What the form says of the night; None when it says nothing.

        Raises:
            Refused: two answers contradict each other; the form shows it at the field.
        """
        if self._times is not None:
            if self.quality.value is None and self._times.is_empty():
                return None
            return replace(self._times.night(night_id, waking_day), quality=self.quality.value)
        if self._night is not None:
            return replace(self._night, id=night_id, quality=self.quality.value)
        if self.quality.value is None:
            return None
        return Night(id=night_id, day=waking_day, quality=self.quality.value)

    def _further(self) -> dict[str, Any]:
        """The answers behind "More"; while it was never opened, those that were kept before."""
        if self._more is not None:
            return self._more.answers()
        if self._check_in is None:
            return {}
        names = ("pain_average", "pain_worst", "pain_least", "mood", "fatigue", "stress")
        return {name: getattr(self._check_in, name) for name in (*names, "regions", "note")}

    # --- drafts -------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """What a draft keeps: every answer as it stands, sense or not."""
        return {
            "did": list(self.did.words()),
            "interference": self.interference.value,
            "quality": self.quality.value,
            "more": self._more.state() if self._more else None,
            "times": self._times.state() if self._times else None,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.did.set_words(state.get("did", ()))
        self.interference.value = state.get("interference")
        self.quality.value = state.get("quality")
        if state.get("more"):
            self.open_more()
            assert self._more is not None
            self._more.set_state(state["more"])
        if state.get("times") and self._times is not None:
            self._times.set_state(state["times"])

    # --- more ---------------------------------------------------------------------------

    @property
    def more_is_open(self) -> bool:
        """Whether the further questions are on the screen."""
        return self._more is not None and not self._more.isHidden()

    @property
    def says_more(self) -> bool:
        """Whether the check-in that is shown answers further questions."""
        return self._check_in is not None and _says_more(self._check_in)

    def open_more(self) -> None:
        """Show the further questions."""
        if self._more is None:
            from companion.screens.forms.more_answers import MoreAnswers

            self._more = MoreAnswers()
            self._more.set_asks(self._asks)
            self._more.show_answers(self._check_in)
            self._more.changed.connect(self._on_changed)
            self._stack.addWidget(self._more)
        show_if(True, self._more)

    def close_more(self) -> None:
        """Put the further questions away; what was answered stays."""
        if self._more is not None:
            self._more.hide()

    def open_times(self, times: NightForm) -> None:
        """Show the sleep times under the night's question."""
        if self._times is None:
            self._times = times
            times.changed.connect(self._on_changed)
            times.finished.connect(self._after_the_three)
            self._stack.insertWidget(self._stack.indexOf(self._night_question) + 1, times)
        show_if(True, self._times)

    def asks_first(self) -> bool:
        """Whether a rare answer about the night waits for "Keep it"; asked only once."""
        return self._times is not None and not self._times.isHidden() and self._times.asks_first()

    def close_times(self) -> None:
        """Put the sleep times away."""
        if self._times is not None:
            self._times.hide()

    def focus_first(self) -> None:
        """Begin at the first question."""
        self.did.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(20))

    def _after_the_three(self) -> None:
        if self._more is not None and self.more_is_open and self._more.pickers():
            self._more.pickers()[0].setFocus()
        else:
            self.finished.emit()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def _says_more(check_in: CheckIn) -> bool:
    further = (check_in.pain_average, check_in.pain_worst, check_in.pain_least, check_in.mood)
    return (
        any(value is not None for value in (*further, check_in.fatigue, check_in.stress))
        or bool(check_in.regions)
        or bool(check_in.note)
    )
