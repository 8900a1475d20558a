"""The small cards of what was done: exercise, pacing, practice; and of goals."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.goal_review import standing
from companion.domain.goals import GoalState
from companion.domain.practised import weeks_of_minutes
from companion.domain.series import Week
from companion.screens.progress import asked
from companion.screens.progress.small_card import SmallCard
from companion.ui.showing import show_if
from companion.wording import progress_cards as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.screens.progress.plan_card import PlanWeeks
    from companion.store.stores import Stores

MOST_GOALS = 3
"""Goals named on the card."""


class DoneCard(SmallCard):
    """A small card that may have nothing to tell.

    Attributes:
        tells: Whether it has.
    """

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.tells = False


class DoneCards:
    """The four cards, filled from the stores.

    Attributes:
        exercise: Sessions done of those planned, of the last four weeks.
        pacing: Weeks kept to the first plan.
        practice: Days with a practice in the last four weeks.
        goals: How many there are, and where the first of them stand.
    """

    def __init__(self) -> None:
        self.exercise = DoneCard(tr("Exercise"))
        self.pacing = DoneCard(tr("Pacing"))
        self.practice = DoneCard(tr("Practice"))
        self.goals = DoneCard(tr("Goals"))
        show_if(False, self.goals.bars)

    @property
    def all(self) -> tuple[DoneCard, ...]:
        """In the order of the page."""
        return self.exercise, self.pacing, self.practice, self.goals

    def view_of(self, card: SmallCard) -> str:
        """The view behind a card."""
        views = (asked.EXERCISE, asked.PACING, asked.PRACTICE, asked.GOALS)
        return dict(zip(self.all, views, strict=True))[card]  # type: ignore[index]

    def read_more(
        self, stores: Stores, days: tuple[date, date], plans: tuple[PlanWeeks, ...]
    ) -> None:
        """Fill all but that of exercise for these days.

        Args:
            stores: What is kept.
            days: The first and the last day.
            plans: The first plan with something done, or none.
        """
        self._pacing(stores, plans)
        self._practice(stores, *days)
        self._goals(stores)

    def read_exercise(self, stores: Stores, first: date, today: date) -> None:
        """Fill the card of exercise, which stands in the first row."""
        weeks = stores.exercised.sessions(first, today)
        self.exercise.tells = bool(weeks)
        if not self.exercise.tells:
            return
        lately = weeks[-words.LATELY_WEEKS :]
        self.exercise.show_words(
            words.exercise_value(lately), words.exercise_scale(lately), words.exercise_sentence()
        )
        bars = [
            Week(week.first, float(week.completed) if week.completed or week.planned else None, 7)
            for week in weeks
        ]
        self.exercise.bars.show_weeks(bars, "action", max(week.planned for week in weeks))

    def _pacing(self, stores: Stores, plans: tuple[PlanWeeks, ...]) -> None:
        self.pacing.tells = bool(plans)
        if not plans:
            return
        first, all_of_them = plans[0], stores.activities.all()
        planned = sum(each.starts_on is not None for each in all_of_them)
        self.pacing.show_words(
            words.pacing_value(*first.kept),
            words.pacing_scale(first.plan.activity.name),
            words.pacing_sentence(planned),
        )
        bars = [Week(week.first, week.done, week.known_days) for week in first.weeks]
        most = max((week.planned or 0.0 for week in first.weeks), default=0.0)
        self.pacing.bars.show_weeks(bars, "plan", most)

    def _practice(self, stores: Stores, first: date, today: date) -> None:
        minutes = stores.practised.minutes(first, today)
        self.practice.tells = bool(minutes)
        if not minutes:
            return
        since = today - timedelta(weeks=words.LATELY_WEEKS) + timedelta(days=1)
        lately = weeks_of_minutes(
            {day: known for day, known in minutes.items() if day >= since}, since, today
        )
        self.practice.show_words(
            words.practice_value(lately), words.practice_scale(), words.practice_sentence(lately)
        )
        bars = [
            Week(week.first, week.minutes if week.days else None, week.days)
            for week in weeks_of_minutes(minutes, first, today)
        ]
        self.practice.bars.show_weeks(bars, "plan", 0.0)

    def _goals(self, stores: Stores) -> None:
        goals = [each for each in stores.goals.all() if each.state is GoalState.ACTIVE]
        self.goals.tells = bool(goals)
        if not goals:
            return
        reviews = stores.goal_reviews.all()
        stand = [(goal.title, standing(goal, reviews)) for goal in goals[:MOST_GOALS]]
        lines = [words.goal_line(title, found.start, found.now) for title, found in stand]
        if len(goals) > MOST_GOALS:
            lines.append(words.more_goals(len(goals) - MOST_GOALS))
        self.goals.show_words(words.goals_value(len(goals)), "", "\n".join(lines))
