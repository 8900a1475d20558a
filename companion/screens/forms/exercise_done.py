"""What was done of one exercise: in words, to be changed where it was otherwise.

The end of a guided session and the log have the same form.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from companion.domain.dose import (
    Counted,
    Done,
    Side,
    share_pct,
)
from companion.domain.pacing_sessions import Told
from companion.screens.forms.exercise_fields import done_field, field_name
from companion.screens.forms.exercise_texture import TextureAnswer, sides_of, told_of, without_sides
from companion.screens.forms.felt import Felt
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.exercise_dose import told_with_side
from companion.wording.exercise_guide import told_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.dose import Dose
    from companion.domain.exercise_log import LogEntry
    from companion.screens.forms.felt_asks import FeltAsks

UNTOLD = ""
"""No quick word was said: only the figures say how much it was."""


class ExerciseDone(Stack):
    """One entry of the log.

    Args:
        entry: What is known of it; its figures and its ratings can be changed here.
        name: What the exercise is called.
        dose: What was planned; None: nothing was.
        asks: Which of effort and pain are asked for.

    Attributes:
        entry: As it was offered.
        words: What was done, in one line.
        sides: What was done of two sides that were not alike.
        change: Opens what can be changed.
        told: As planned, less or more.
        fields: The figures, by what they count; those that the exercise has.
        felt: Effort and pain of this exercise alone.
        texture: Which texture it was, where the exercise has any.

    Signals:
        changed: The person changed an answer.
    """

    changed = Signal()

    def __init__(self, entry: LogEntry, name: str, dose: Dose | None, asks: FeltAsks) -> None:
        super().__init__(gap=8)
        self.entry = entry
        self._dose = dose
        self._asks = asks
        self._build(name)
        self.felt.show_entry(entry)
        self.texture.chosen = told_of(entry)[0]
        self._fill(entry.done)
        self.told.chosen = entry.as_planned or UNTOLD
        self.open(is_open=False)
        self._say()
        self._begun = self.state

    def read(self) -> LogEntry | None:
        """The entry as it is told; None when a field says what is wrong.

        Raises:
            Refused: the answers cannot be kept.
        """
        for field in self.fields.values():
            field.tidy()
            if field.error:
                self.open(is_open=True)
                field.setFocus()
                return None
        return self.told_so_far()

    def told_so_far(self) -> LogEntry:
        """The entry as it is told; what cannot be read yet is left open."""
        told = self.told.chosen
        open_again = replace(self.entry, effort=None, pain_during=None, pain_after=None)
        quick = None if told == UNTOLD else Told(told)
        felt = self.felt.told(replace(open_again, as_planned=quick, done=self._done()))
        is_same = (felt.as_planned, felt.done) == (self.entry.as_planned, self.entry.done)
        return self.texture.told(felt if is_same else without_sides(felt))

    def tell(self, told: Told) -> None:
        """Say how much it was, as if it was pressed here."""
        self.told.chosen = told
        self._on_told(told)

    def open(self, *, is_open: bool) -> None:
        """Show the fields, or only what they say."""
        if is_open:  # a log of many exercises has most of them folded away
            self.felt.show_where(self._asks)
        show_if(is_open, self._more)
        show_if(not is_open, self.change)

    @property
    def state(self) -> dict[str, Any]:
        """What is typed, for a draft."""
        figures = {counted.value: field.text for counted, field in self.fields.items()}
        said = {"told": self.told.chosen, "textures": self.texture.chosen}
        return {**said, "figures": figures, "felt": self.felt.values}

    @property
    def typed(self) -> dict[str, Any]:
        """What was changed here: what the guide counts follows it as long as nobody touched it."""
        now, amounts = self.state, ("told", "figures")
        if any(now[name] != self._begun[name] for name in amounts):
            return now
        return {name: value for name, value in now.items() if name not in amounts}

    def take(self, state: dict[str, Any]) -> None:
        """Put back what a draft had."""
        if state.get("told") in {each.value for each in Told}:
            self.told.chosen = str(state["told"])
        for counted, field in self.fields.items():
            field.set_text(str(state.get("figures", {}).get(counted.value, field.text)))
        self.felt.show_values(state.get("felt", {}))
        self.texture.chosen = state.get("textures", self.texture.chosen)
        self._say()

    # --- reading ------------------------------------------------------------------------

    def _done(self) -> Done:
        figures: dict[str, Any] = {each.value: field.value for each, field in self.fields.items()}
        return Done(**figures)

    def _say(self) -> None:
        if all(field.readable for field in self.fields.values()):
            self.words.setText(self._told())
            show_if(bool(self.words.text()), self.words)
            self.sides.setText(sides_of(self.told_so_far()))
            show_if(bool(self.sides.text()), self.sides)

    def _told(self) -> str:
        entry = self.told_so_far()
        side = Side.NONE if self._dose is None else self._dose.side
        return told_with_side(told_words(entry), entry, side)

    # --- what the person does -----------------------------------------------------------

    def _on_told(self, told: str) -> None:
        """The figures follow: as planned has those of the plan; otherwise they are not known."""
        if self._dose is not None and told == Told.AS_PLANNED:
            self._fill(self._dose.done)
        elif self._dose is not None and self._done() == self._dose.done:
            self._fill(Done())
        self._on_changed()

    def _on_figures(self) -> None:
        """The quick word follows the figures."""
        share = None
        if self._dose is not None and all(field.readable for field in self.fields.values()):
            share = share_pct(self._done(), self._dose)
        if share is not None:
            told = Told.AS_PLANNED if share == 100 else Told.LESS if share < 100 else Told.MORE
            self.told.chosen = told
        self._on_changed()

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    def _on_change(self) -> None:
        self.open(is_open=True)
        self._first_field().setFocus()

    def _first_field(self) -> QWidget:
        """The quick word, where there is a plan to compare with."""
        return next(iter(self.fields.values())) if self._dose is None else self.told

    # --- the form -----------------------------------------------------------------------

    def _fill(self, done: Done) -> None:
        for counted, field in self.fields.items():
            field.value = getattr(done, counted.value)

    def _build(self, name: str) -> None:
        self.name = PlainLabel(name, "strong")
        self.words, self.sides = PlainLabel("", "muted"), PlainLabel("", "muted")
        self.change = LinkButton(tr("Change"))
        self.change.setAccessibleName(tr("Change {name}").format(name=name))
        words = [(Told.LESS, tr("Less")), (Told.AS_PLANNED, tr("As planned"))]
        words.append((Told.MORE, tr("More")))
        self.told = SegmentedControl([(key.value, said) for key, said in words], tr("How much?"))
        self.fields = {counted: done_field(counted) for counted in self._counted()}
        self.felt = Felt()
        self.texture = TextureAnswer(self.entry.exercise_id)
        figures = in_a_row(
            [Question(field_name(counted), field) for counted, field in self.fields.items()],
            gap=16,
        )
        how_much = Question(tr("How much?"), self.told)
        show_if(self._dose is not None, how_much)
        self._more = Stack([how_much, figures, self.felt], gap=12)
        head = QHBoxLayout()
        head.addWidget(Stack([self.name, self.words, self.sides], gap=2), 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.texture)
        self.body.addWidget(self._more)
        self.change.clicked.connect(self._on_change)
        self.told.picked.connect(self._on_told)
        self.felt.picked.connect(self._on_changed)
        self.texture.changed.connect(self._on_changed)
        for field in self.fields.values():
            field.changed.connect(self._on_figures)

    def _counted(self) -> list[Counted]:
        """What the plan or the entry tells; all but seconds held where neither tells anything."""
        told = [
            each
            for each in Counted
            if getattr(self._dose, each.value, None) is not None
            or getattr(self.entry.done, each.value) is not None
        ]
        order = [Counted.SETS, Counted.REPETITIONS, Counted.HOLD_S, Counted.MINUTES]
        told = told or [each for each in order if each is not Counted.HOLD_S]
        return [each for each in order if each in told]
