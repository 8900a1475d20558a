"""Reads what goals follow out of the stores, each series once however many goals follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.diary import Measure
from companion.domain.followed import Follow
from companion.domain.goal_following import Going, Known, amounts, going
from companion.domain.series import DailySeries, Unit, daily
from companion.screens.forms.days_done import exercise_done, practice_done, written_days

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from companion.domain.activities import Activity
    from companion.domain.goals import Goal
    from companion.screens.forms.days_done import DaysDone
    from companion.store.stores import Stores


class GoalSeries:
    """What is known of the series of goals, from a goal's first day to today.

    Args:
        stores: What is written down.
        today: The civil day.
        first: The earliest first day of the goals that are asked about.
    """

    def __init__(self, stores: Stores, today: date, first: date) -> None:
        self._stores = stores
        self._today = today
        self._first = min(first, today)
        self._whole: dict[Follow, DailySeries] = {}
        self._done: dict[Follow, DaysDone] = {}
        self._written: set[date] | None = None
        self._amounts: list[tuple[str, date, float]] | None = None

    @classmethod
    def of(cls, stores: Stores, today: date, goals: Iterable[Goal]) -> GoalSeries:
        """For some goals."""
        return cls(stores, today, min((goal.starts_on for goal in goals), default=today))

    def known(self, goal: Goal) -> Known | None:
        """What is known of the series that a goal follows; None: it follows none."""
        follows = goal.follows
        if follows is None:
            return None
        if follows.what is Follow.QUESTIONNAIRE:
            return self._scores(goal, follows.of)
        if follows.what is Follow.ACTIVITY:
            return self._activity(goal, follows.of)
        if follows.what in _DONE:
            return Known(series=self._days(goal, follows.what))
        return Known(series=self._series(follows.what).between(goal.starts_on, self._today))

    def going(self, goal: Goal) -> tuple[Known, Going] | None:
        """What is known, and how it goes; None where the goal is rated by hand."""
        known = self.known(goal)
        return (known, going(goal, known)) if known is not None else None

    def _series(self, what: Follow) -> DailySeries:
        """From the earliest day on; read when it is first wanted."""
        if what not in self._whole:
            read = self._nights if what is Follow.NIGHTS else self._interference
            self._whole[what] = read()
        return self._whole[what]

    def _interference(self) -> DailySeries:
        found = self._stores.diary.columns(self._first, self._today)
        pairs = zip(found.days, found.scales[Measure.INTERFERENCE], strict=True)
        return daily(pairs, self._first, self._today, Unit.SCORE_0_10)

    def _nights(self) -> DailySeries:
        pairs = self._stores.sleep.quality(self._first, self._today)
        return daily(pairs, self._first, self._today, Unit.SCORE_0_10)

    def _days(self, goal: Goal, what: Follow) -> DailySeries:
        """By the rule of Progress, over the days since the goal began."""
        if goal.starts_on > self._today:
            return DailySeries(goal.starts_on, (), Unit.DAYS)
        if what not in self._done:
            read, first, last = _DONE[what], self._first, self._today
            if self._written is None:
                self._written = written_days(self._stores, first, last)
            self._done[what] = read(self._stores, self._written, first, last)
        return self._done[what].series(goal.starts_on, self._today)

    def _activity(self, goal: Goal, activity_id: str) -> Known:
        activity: Activity | None = self._stores.activities.find(activity_id)
        if activity is None:
            return Known(is_gone=True)
        if self._amounts is None:
            self._amounts = self._stores.sessions.amounts(self._first, self._today)
        pairs = ((day, amount) for each, day, amount in self._amounts if each == activity_id)
        series = amounts(pairs, min(goal.starts_on, self._today), self._today)
        return Known(series=series, unit=activity.unit)

    def _scores(self, goal: Goal, questionnaire_id: str) -> Known:
        """Results since the goal began; answers to other questions than those of now have none."""
        from companion.content.questionnaire_figure import figured

        asked = next(iter(figured([questionnaire_id])), None)
        if asked is None:
            return Known(is_gone=True)
        scores: list[tuple[date, float]] = []
        for each in self._stores.questionnaires.of_kind(questionnaire_id):
            score = asked.scored_of(each).score
            if score is not None and goal.starts_on <= each.day <= self._today:
                scores.append((each.day, score))
        digits = None if asked.is_total else asked.digits
        return Known(scores=tuple(sorted(scores)), digits=digits)


_DONE = {Follow.EXERCISE: exercise_done, Follow.PRACTICE: practice_done}
