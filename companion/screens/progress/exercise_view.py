"""Exercise on Progress: sessions week by week, beside those that were planned."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from companion.domain.followed import Follow
from companion.domain.kept_exercise import weeks_kept
from companion.domain.topics import Topic
from companion.screens.forms.weeks_kept_card import WeeksKeptCard
from companion.screens.progress.marked import days_aims, goals_of, read_marks, with_marks
from companion.screens.progress.view import ProgressView
from companion.ui.charts.marking import lines_of
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import progress_cards as words
from companion.wording.marks import marks_sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.domain.goals import Goal
    from companion.domain.kept_exercise import WeekKept
    from companion.domain.marks import Marked
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class ExerciseCard(WeeksKeptCard):
    """The weeks, and what else is marked in them.

    Attributes:
        marked: Marks and goals in words.
    """

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[Marked, ...] = ()
        self.marked = PlainLabel("", "small")
        self.body.insertWidget(self.body.indexOf(self._as_table), self.marked)

    def show_marked(
        self,
        weeks: Sequence[WeekKept],
        flare_ups: Sequence[FlareUp],
        marks: tuple[Marked, ...],
        goals: Sequence[Goal],
    ) -> None:
        """Show these weeks with what is marked in them."""
        self._marks = marks
        last = weeks[-1].first + timedelta(days=6)
        self.chart.mark(lines_of(marks, weeks[0].first, last))
        self.show_weeks(weeks, flare_ups)
        self.marked.setText(" ".join(filter(None, (marks_sentence(marks), days_aims(goals)))))
        show_if(bool(self.marked.text()), self.marked)

    def _table(self) -> QWidget:  # type: ignore[override]
        return with_marks(super()._table(), self._marks)


class ExerciseView(ProgressView):
    """The card, and the way to the page of exercise."""

    shows: ClassVar[Topic] = (
        Topic.EXERCISE
        | Topic.FLARE_UPS
        | Topic.BREAKS
        | Topic.PACING
        | Topic.GOALS
        | Topic.HAPPENINGS
        | Topic.PROFILE
    )

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes)
        self.card, self.none = ExerciseCard(), Card()
        self.none.body.addWidget(PlainLabel(words.no_exercise()))
        self.to_page = QuietButton(tr("Open Exercise"))
        self.to_page.clicked.connect(self._to_page)
        self.add_back()
        self.add_all(self.card, self.none, in_a_row((self.to_page,)))

    def _show(self, _begins: date | None) -> None:
        first, today = self._days
        self.head(tr("Exercise"), words.line())
        known = self._stores.exercised.between(first, today)
        weeks = weeks_kept(known, first, today, today)
        tells = any(week.planned or week.completed for week in weeks) or bool(known.entries)
        show_if(tells, self.card)
        show_if(not tells, self.none)
        if tells:
            self.card.show_marked(
                weeks,
                self._stores.flare_ups.between(first, today),
                read_marks(self._stores, first, today),
                goals_of(self._stores, Follow.EXERCISE),
            )

    def _to_page(self) -> None:
        self.go_to.emit("exercise", None)
