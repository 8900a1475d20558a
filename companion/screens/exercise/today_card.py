"""Today's exercises: what is planned, what was done, and one press for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.neutral import Neutral
from companion.screens.exercise.exercise_row import ExerciseRow
from companion.ui.icons import IconLabel
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_programme import amount_words, done_mark, quiet_words
from companion.wording.exercise_today import guide_words, under_way_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.content.exercises import Exercise
    from companion.domain.exercise_log import LogEntry
    from companion.domain.programme import PlanItem


class PlannedRow(ExerciseRow):
    """One exercise of today, and whether it was done.

    Attributes:
        done: In words, beside a tick; hidden while nothing was done.
    """

    def __init__(self) -> None:
        self._tick = IconLabel("check", "action", 18)
        self.done = PlainLabel("", "strong")
        self.done.setWordWrap(False)
        self._done = in_a_row((self._tick, self.done), gap=6)
        super().__init__(words=(self._done,))

    def show_planned(
        self,
        item: PlanItem,
        entries: Sequence[LogEntry],
        exercise: Exercise | None,
        picture: bytes | None,
    ) -> None:
        """Show it, with what was done of it today."""
        self.show_exercise(item.name, amount_words(item), exercise, picture)
        mark = done_mark(entries)
        self.done.setText(mark)
        show_if(bool(mark), self._done)


class TodayCard(Card):
    """What is planned today, the guide through it, and the log in one press.

    Attributes:
        rows: One for each exercise.
        start: Opens the guide.
        as_planned: Says that all of it was done.
        other: Opens the log of today, for less or more than planned.
        change: Opens what was written down last.
        rest: Makes it a rest day.
        sick: Makes it a sick day.
        usual: Makes it a usual day again.
        yesterday: Opens the log of the day before, where a programme ran on it.

    Signals:
        quiet_wanted: REST or SICK; None for a usual day again.
    """

    quiet_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Today"))
        self.rows: list[PlannedRow] = []
        self.line = PlainLabel("")
        self._list = Stack(gap=12)
        self.start = PrimaryButton(guide_words(goes=False), "play")
        self.as_planned = QuietButton(tr("Done as planned"), "check")
        self.other = QuietButton("", "pencil")
        self.change = QuietButton(tr("Change what you wrote"), "pencil")
        self.rest = LinkButton(tr("A rest day"), "leaf")
        self.sick = LinkButton(tr("A sick day"), "house")
        self.usual = LinkButton(tr("Make it a usual day again"), "undo-2")
        self.yesterday = LinkButton(tr("Write down yesterday"), "calendar")
        for widget in (
            self.line,
            self._list,
            in_a_row((self.start, self.as_planned, self.other, self.change)),
            in_a_row((self.rest, self.sick, self.usual, self.yesterday), gap=18),
        ):
            self.body.addWidget(widget)
        self.rest.clicked.connect(self._on_rest)
        self.sick.clicked.connect(self._on_sick)
        self.usual.clicked.connect(self._on_usual)

    def show_day(
        self, line: str, why: Neutral | None, *, marked: bool, planned: int, done: int, led: int
    ) -> None:
        """Say what day it is, and offer what can be done on it.

        Args:
            line: Where nothing is planned: what comes next.
            why: Why the day is neutral.
            marked: Whether the person marked it so.
            planned: How many exercises are planned.
            done: How many of them were done.
            led: How many of the rest are in the session under way.
        """
        said = [] if why is None else [quiet_words(why)]
        said += [line] if line and why is None else []
        said += [tr("All of it is done for today.")] if planned and done == planned else []
        said += [under_way_words()] if led else []
        self.line.setText(" ".join(said))
        show_if(bool(said), self.line)
        is_open = planned > done + led
        self.start.set_words(guide_words(goes=bool(led)))
        show_if(planned > done, self.start)
        show_if(is_open, self.as_planned)
        self.other.set_words(tr("Less or more") if planned else tr("Write down what you did"))
        show_if(is_open or not planned, self.other)
        show_if(bool(done), self.change)
        show_if(why is None and not done and not led and bool(planned), self.rest)
        show_if(why is None and not done and not led and bool(planned), self.sick)
        show_if(marked, self.usual)

    def keep_rows(self, count: int) -> list[PlannedRow]:
        """So many rows, of which those that are there stay."""
        while len(self.rows) > count:
            let_go(self.rows.pop(), self._list.body)
        while len(self.rows) < count:
            row = PlannedRow()
            self.rows.append(row)
            self._list.body.addWidget(row)
            show_if(True, row)
        show_if(bool(count), self._list)
        return self.rows

    def _on_rest(self) -> None:
        self.quiet_wanted.emit(Neutral.REST)

    def _on_sick(self) -> None:
        self.quiet_wanted.emit(Neutral.SICK)

    def _on_usual(self) -> None:
        self.quiet_wanted.emit(None)
