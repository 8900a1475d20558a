"""What a check-in may ask beyond its three questions, behind "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.diary import Measure
from companion.domain.profile import Ask
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.theme import scaled
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.diary import CheckIn
    from companion.screens.forms.body_map import BodyMap


class MoreAnswers(QWidget):
    """Pain, feelings, the body map and a note; each only if the person wants to be asked.

    Attributes:
        scales: The pickers by measure.

    Signals:
        changed: The person changed an answer.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scales = _pickers()
        self._questions = {
            measure: Question(words, self.scales[measure]) for measure, words in _words().items()
        }
        self.note = NoteField(tr("A note"))
        self._note_question = Question(tr("Anything you want to note?"), self.note)
        self._map: BodyMap | None = None
        self._map_question: Question | None = None
        self._regions: tuple[str, ...] = ()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(scaled(20))
        for question in (*self._questions.values(), self._note_question):
            self._stack.addWidget(question)
        for picker in self.scales.values():
            picker.picked.connect(self._on_changed)
        self.note.changed.connect(self._on_changed)

    def set_asks(self, asks: frozenset[Ask]) -> None:
        """Show what the person wants to be asked; what was answered before stays kept."""
        for measure, question in self._questions.items():
            pain = measure in (Measure.PAIN_AVERAGE, Measure.PAIN_WORST, Measure.PAIN_LEAST)
            show_if((Ask.PAIN if pain else Ask.FEELINGS) in asks, question)
        show_if(Ask.NOTE in asks, self._note_question)
        if Ask.BODY_MAP in asks and self._map_question is None:
            self._add_map()
        if self._map_question is not None:
            show_if(Ask.BODY_MAP in asks, self._map_question)

    def show_answers(self, check_in: CheckIn | None) -> None:
        """Show what a check-in says; None empties everything."""
        for measure, picker in self.scales.items():
            picker.value = getattr(check_in, measure) if check_in else None
        self.note.text = check_in.note if check_in else ""
        self._set_regions(check_in.regions if check_in else ())

    def answers(self) -> dict[str, Any]:
        """What is answered, by the names of the check-in's fields."""
        answers: dict[str, Any] = {
            measure.value: picker.value for measure, picker in self.scales.items()
        }
        return answers | {"note": self.note.text.strip(), "regions": self._chosen_regions()}

    def state(self) -> dict[str, Any]:
        """What a draft keeps."""
        return self.answers() | {"note": self.note.text}

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        for measure, picker in self.scales.items():
            picker.value = state.get(measure.value)
        self.note.text = str(state.get("note", ""))
        self._set_regions(tuple(state.get("regions", ())))

    def pickers(self) -> list[ScalePicker]:
        """The pickers that are asked for, in their order."""
        return [
            picker
            for measure, picker in self.scales.items()
            if not self._questions[measure].isHidden()
        ]

    def _chosen_regions(self) -> tuple[str, ...]:
        return self._regions if self._map is None else self._map.regions()

    def _set_regions(self, regions: tuple[str, ...]) -> None:
        self._regions = regions
        if self._map is not None:
            self._map.set_regions(regions)

    def _add_map(self) -> None:
        from companion.screens.forms.body_map import BodyMap

        self._map = BodyMap()
        self._map.set_regions(self._regions)
        self._map.changed.connect(self._on_changed)
        self._map_question = Question(tr("Where did you feel it?"), self._map)
        self._stack.insertWidget(self._stack.count() - 1, self._map_question)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def _words() -> dict[Measure, str]:
    return {
        Measure.PAIN_AVERAGE: tr("How strong was your pain most of the time?"),
        Measure.PAIN_WORST: tr("And at its worst?"),
        Measure.PAIN_LEAST: tr("And at its least?"),
        Measure.MOOD: tr("How was your mood?"),
        Measure.FATIGUE: tr("How tired were you?"),
        Measure.STRESS: tr("How tense or stressed were you?"),
    }


def _pickers() -> dict[Measure, ScalePicker]:
    words = _words()
    pain = (tr("No pain"), tr("The worst you can imagine"))
    ends = {
        Measure.MOOD: (tr("Very low"), tr("Very good")),
        Measure.FATIGUE: (tr("Not tired"), tr("Worn out")),
        Measure.STRESS: (tr("Calm"), tr("Very tense")),
    }
    pickers = {}
    for measure, name in words.items():
        low, high = ends.get(measure, pain)
        role = "action" if measure in ends else "pain"
        pickers[measure] = ScalePicker(name, low, high, role)
    return pickers
