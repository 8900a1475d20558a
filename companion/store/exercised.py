"""What is known of a person's exercise, read out of the stores of its parts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from companion.domain.kept_exercise import Exercised, Other
    from companion.domain.sessions_kept import SessionsKept
    from companion.store.activities import ActivityStore
    from companion.store.exercise_log import ExerciseLogStore
    from companion.store.flare_ups import FlareUpStore
    from companion.store.pacing_sessions import SessionStore
    from companion.store.programme import ProgrammeStore
    from companion.store.quiet_days import QuietDayStore
    from companion.store.spans import BreakStore


class ExercisedStore:
    """Reads; it keeps nothing itself."""

    def __init__(
        self,
        programme: ProgrammeStore,
        log: ExerciseLogStore,
        quiet_days: QuietDayStore,
        breaks: BreakStore,
        flare_ups: FlareUpStore,
        activities: ActivityStore,
        sessions: SessionStore,
    ) -> None:
        self._programme = programme
        self._log = log
        self._quiet_days = quiet_days
        self._breaks = breaks
        self._flare_ups = flare_ups
        self._activities = activities
        self._sessions = sessions

    def between(self, first: date, last: date) -> Exercised:
        """All that the whole weeks need that have these two days."""
        from companion.domain.kept_exercise import Exercised

        first, last = _whole_weeks(first, last)
        return Exercised(
            items=self._programme.all(),
            entries=self._log.between(first, last),
            others=tuple(self._moved(first, last)),
            neutral=self._neutral(first, last),
        )

    def sessions(self, first: date, today: date) -> tuple[SessionsKept, ...]:
        """The sessions of these weeks; none at all where nothing was planned or written down."""
        from companion.domain.sessions_kept import sessions_kept

        whole = _whole_weeks(first, today)
        items, logged = self._programme.all(), self._log.logged(*whole)
        if not items and not logged:
            return ()
        weeks = sessions_kept(items, logged, self._neutral(*whole), first, today, today)
        tells = logged or any(week.planned or week.completed for week in weeks)
        return weeks if tells else ()

    def _neutral(self, first: date, last: date) -> Collection[date]:
        from companion.domain.kept_exercise import neutral_days

        return neutral_days(
            first,
            last,
            quiet=self._quiet_days.all(),
            flare_ups=self._flare_ups.between(first, last),
            breaks=self._breaks.between(first, last),
        ).keys()

    def _moved(self, first: date, last: date) -> Iterator[Other]:
        """Sessions of pacing that are moving: a walk counts, whatever plan it belongs to."""
        from companion.domain.activities import AmountUnit, Area
        from companion.domain.kept_exercise import Other

        units = {each.id: each.unit for each in self._activities.all() if each.area is Area.MOVING}
        for activity_id, day, amount in self._sessions.amounts(first, last):
            unit = units.get(activity_id)
            if unit is not None and amount > 0:
                yield Other(day, amount if unit is AmountUnit.MINUTES else None)


def _whole_weeks(first: date, last: date) -> tuple[date, date]:
    """From the Monday of the first day's week to the Sunday of the last one's."""
    from companion.domain.series import monday

    return monday(first), monday(last) + timedelta(days=6)
