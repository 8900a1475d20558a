"""Why, how the person will know, by when, and the first small step."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from companion.domain.goals import LEVELS, GoalStep
from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.day_field import DayField
from companion.screens.forms.entry import new_id
from companion.screens.forms.own_line import one_line
from companion.screens.goals.part import Part, tidy, typing_line
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.goals import example_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from companion.content.goals import Beginning
    from companion.domain.goals import Goal

EXPECTED = LEVELS.index(0)


class BecausePart(Part):
    """The value behind it; what the values page says can be taken over.

    Attributes:
        because: Own words.
        values: What the latest values page offers.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("because",)

    def __init__(self) -> None:
        super().__init__(
            tr("Because I value …"),
            tr("A way to be, not a thing to reach: a kind friend, someone who makes things."),
        )
        self.because = NoteField(tr("Because I value …"), "", LONGEST_TEXT, least_lines=2)
        self.values: list[QuietButton] = []
        self._values = Stack(gap=8)
        self.put(self.because, self._values, first=self.because)
        self.because.changed.connect(self._on_changed)

    def offer_values(self, values: Sequence[str]) -> None:
        """What can be taken over from the values page; none hides the line."""
        self._values.empty()
        self.values = []
        show_if(bool(values), self._values)
        if not values:
            return
        self._values.body.addWidget(PlainLabel(tr("From your values page:"), "muted"))
        for words in values:
            button = QuietButton(words, "plus")
            button.clicked.connect(partial(self._take, words))
            self.values.append(button)
        row = in_a_row(self.values)
        self._values.body.addWidget(row)
        show_if(True, row)

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        self.because.text = goal.because if goal else ""

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"because": self.because.text}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        self.because.text = str(state.get("because", ""))

    def fields(self) -> dict[str, Any]:
        """The words."""
        return {"because": tidy(self.because.text)}

    def _take(self, words: str, *_: object) -> None:
        """It comes behind what is typed."""
        before = tidy(self.because.text)
        self.because.text = f"{before}, {words}" if before else words
        self.because.setFocus()
        self.changed.emit()


class KnowPart(Part):
    """How the person will know that the goal is reached: the sentence of level 0.

    Attributes:
        know: Own words.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("level_0",)

    def __init__(self) -> None:
        super().__init__(
            tr("How will you know that you are there?"),
            tr("Something that you or others could see or count."),
        )
        self.know = NoteField(
            tr("How will you know that you are there?"), "", LONGEST_TEXT, least_lines=2
        )
        self._example = PlainLabel("", "small")
        self.put(self.know, self._example, first=self.know)
        self.know.changed.connect(self._on_changed)

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        self.know.text = goal.levels[EXPECTED] if goal else ""

    def follow_kind(self, beginning: Beginning) -> None:
        """An example of the kind."""
        self._example.setText(example_words(beginning.levels[EXPECTED]))

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"know": self.know.text}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        self.know.text = str(state.get("know", ""))

    def fields(self) -> dict[str, Any]:
        """The sentence of level 0."""
        return {"level_0": tidy(self.know.text)}


class DuePart(Part):
    """By when; a few presses for who does not want to type a day.

    Attributes:
        day: The day.
        soon: In some weeks.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("due_on", "starts_on")

    def __init__(self, today: date) -> None:
        super().__init__(
            tr("By when?"),
            tr("A rough day is enough. You can leave it open and change it at any time."),
        )
        self.day = DayField(tr("By when?"), today, presses=False)
        weeks = {4: tr("In 4 weeks"), 12: tr("In 12 weeks"), 26: tr("In half a year")}
        self.soon = {QuietButton(words): today + timedelta(weeks=n) for n, words in weeks.items()}
        for button, day in self.soon.items():
            button.setAccessibleDescription(tr("By when?"))
            button.clicked.connect(partial(self._take, day))
        self.put(self.day, in_a_row(self.soon), first=self.day)
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.finished)

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        self.day.value = goal.due_on if goal else None

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"due": self.day.text}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        self.day.set_text(str(state.get("due", "")))

    def fields(self) -> dict[str, Any]:
        """The day."""
        return {"due_on": self.day.value}

    def settle(self) -> bool:
        """Say what is no day."""
        return settled(self.day)

    def _take(self, day: date, *_: object) -> None:
        self.day.value = day
        self.changed.emit()


class StepPart(Part):
    """The first small step, and its day.

    Attributes:
        step: In own words.
        day: On which day.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("text", "step_due_on")

    def __init__(self, today: date) -> None:
        super().__init__(
            tr("What is the first small step?"),
            tr("Small enough for a hard day."),
        )
        self.step = typing_line(tr("What is the first small step?"))
        self._example = PlainLabel("", "small")
        self.day = DayField(tr("On which day?"), today)
        self.put(
            self.step, self._example, PlainLabel(tr("On which day?"), "muted"), self.day,
            first=self.step,
        )  # fmt: skip
        self.step.textEdited.connect(self._on_changed)
        self.step.returnPressed.connect(self.day.setFocus)
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.finished)

    def show_goal(self, goal: Goal | None) -> None:
        """A new goal has none yet."""
        self.step.setText("")
        self.day.value = None

    def follow_kind(self, beginning: Beginning) -> None:
        """An example of the kind."""
        self._example.setText(example_words(beginning.step))

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"step": self.step.text(), "step_due": self.day.text}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        self.step.setText(str(state.get("step", "")))
        self.day.set_text(str(state.get("step_due", "")))

    def settle(self) -> bool:
        """Say what is no day."""
        return settled(self.day)

    def first_step(self, goal_id: str) -> tuple[GoalStep, ...]:
        """The step; none where nothing was typed.

        Raises:
            Refused: it cannot be kept.
        """
        text = one_line(self.step.text())
        if not text:
            return ()
        return (
            GoalStep(id=new_id(), goal_id=goal_id, position=0, text=text, due_on=self.day.value),
        )


class WhyPart(Part):
    """Why the goal is changed; it stands in its history.

    Attributes:
        why: Own words; may stay empty.
    """

    def __init__(self) -> None:
        super().__init__(
            tr("Why do you change it?"),
            tr("If you like. It is kept in the history, with what it was before."),
        )
        self.why = NoteField(tr("Why do you change it?"), "", LONGEST_TEXT // 2, least_lines=1)
        self.put(self.why, first=self.why)
        self.why.changed.connect(self._on_changed)

    def show_goal(self, goal: Goal | None) -> None:
        """Nothing is told yet."""
        self.why.text = ""

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"why": self.why.text}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        self.why.text = str(state.get("why", ""))


def settled(field: DayField) -> bool:
    """Say what is no day, and go there; True where it is one, or none."""
    wrong = field.problem()
    if wrong:
        field.set_error(wrong)
        field.setFocus()
    return not wrong
