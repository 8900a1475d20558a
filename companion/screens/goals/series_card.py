"""What a goal follows: one sentence, a chart with the aim, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.goals import GoalKind
from companion.screens.goals.half_goal import FOLLOWS
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording import goal_following as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.goal_following import Going, Known
    from companion.domain.goals import Goal
    from companion.screens.goals.series_chart import SeriesChart


class SeriesCard(Card):
    """How the series goes, or the way to choose one.

    Attributes:
        sentence: How it goes.
        rule: By how few days; only of an activity.
        aim: The target in words.
        choose: Chooses what the goal follows.
        table_button: Shows the chart as a table.

    Signals:
        change_wanted: Which part is to be changed.
    """

    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("How it goes"))
        self._chart: SeriesChart | None = None
        self.followed, self.sentence = PlainLabel("", "muted"), PlainLabel()
        self.aim, self.rule = PlainLabel("", "strong"), PlainLabel("", "small")
        self.hint = PlainLabel(
            tr("If you like: it can follow your diary, a plan, or a questionnaire."), "muted"
        )
        self._place = Stack(gap=8)
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.add_to_header(self.table_button)
        self.choose, self.change = (
            QuietButton(tr("Choose what it follows")),
            LinkButton(tr("Change what it follows"), "pencil"),
        )
        for part in (
            self.followed, self.aim, self._place, self.sentence, self.rule, self._as_table,
            self.hint,
        ):  # fmt: skip
            self.body.addWidget(part)
        for button in (self.choose, self.change):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(self._on_change)

    def show_goal(
        self, goal: Goal, name: str, found: tuple[Known, Going] | None, today: date
    ) -> None:
        """Show how it goes.

        Args:
            goal: The goal.
            name: What the series is called.
            found: What is known of it; None: the goal is rated by hand.
            today: The civil day.
        """
        by_hand = goal.kind is GoalKind.MEDICINES
        self.hint.setText(_hint(by_hand=by_hand))
        show_if(found is None, self.hint)
        show_if(found is None and not by_hand, self.choose)
        for part in (self.followed, self.sentence, self.change):
            show_if(found is not None, part)
        self.followed.setText(name)
        self.aim.setText(words.target_words(goal, *found) if found else "")
        show_if(bool(self.aim.text()), self.aim)
        self.sentence.setText(words.going_words(goal, *found) if found else "")
        self.rule.setText(words.rule_words(*found) if found else "")
        show_if(bool(self.rule.text()), self.rule)
        self._draw(goal, found[0] if found else None, today)

    def _draw(self, goal: Goal, known: Known | None, today: date) -> None:
        """A chart where there are days to draw; results of a questionnaire are a table alone."""
        rows = words.table_rows(goal, known) if known else []
        has_chart = bool(known and known.series and known.series.known)
        show_if(has_chart, self._place)
        show_if(bool(rows), self.table_button)
        show_if(bool(rows) and self._as_table.is_open, self._as_table)
        if has_chart and known is not None:
            self._made_chart().show_goal(goal, known, today, self.followed.text(), self._spoken())
        if rows and known is not None:
            headers = words.table_headers(known)
            self._rows = (headers, rows)
            self._as_table.offer(self._table)

    def _table(self) -> FiguresTable:
        return FiguresTable(*self._rows, self.title.text())

    def _spoken(self) -> str:
        return " ".join(filter(None, (self.sentence.text(), self.aim.text())))

    def _made_chart(self) -> SeriesChart:
        """Made when there is first something to draw: charts take long to make."""
        if self._chart is None:
            from companion.screens.goals.series_chart import SeriesChart

            self._chart = SeriesChart()
            self._place.body.addWidget(self._chart)
            show_if(True, self._chart)
        return self._chart

    def _on_change(self) -> None:
        self.change_wanted.emit(FOLLOWS)


def _hint(*, by_hand: bool) -> str:
    if by_hand:
        return tr("You rate this goal yourself: it is about the plan agreed with your prescriber.")
    return tr("If you like: it can follow your diary, a plan, or a questionnaire.")
