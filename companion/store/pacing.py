"""The plans: each activity with all the facts that its quotas follow from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.pacing import Plan, plans_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from companion.domain.activities import Activity
    from companion.store.activities import ActivityStore
    from companion.store.baseline import MeasureStore
    from companion.store.decisions import DecisionStore
    from companion.store.flare_ups import FlareUpStore
    from companion.store.pacing_sessions import SessionStore


class PlanStore:
    """Reads plans out of the stores of their parts; it keeps nothing itself."""

    def __init__(
        self,
        activities: ActivityStore,
        measures: MeasureStore,
        decisions: DecisionStore,
        sessions: SessionStore,
        flare_ups: FlareUpStore,
    ) -> None:
        self._activities = activities
        self._measures = measures
        self._decisions = decisions
        self._sessions = sessions
        self._flare_ups = flare_ups

    def all(self) -> tuple[Plan, ...]:
        """The plan of every activity, in the order in which these were begun."""
        activities = self._activities.all()
        if not activities:
            return ()
        return plans_of(
            activities,
            self._measures.all(),
            self._decisions.all(),
            self._decisions.edits(),
            self._sessions.all(),
            self._flare_ups.all(),
        )

    def each(self) -> Iterator[Plan]:
        """The same one by one, each read when it is wanted, with the bare amounts of sessions.

        So it is quick where a page shows the first of them.
        """
        decisions, edits = self._decisions.all(), self._decisions.edits()
        flare_ups = self._flare_ups.all()
        for activity in self._activities.all():
            measures, sessions = self._measures.of(activity.id), self._sessions.went(activity.id)
            yield from plans_of([activity], measures, decisions, edits, sessions, flare_ups)

    def of(self, activity_id: str) -> Plan | None:
        """The plan of one activity; None where there is no such activity, or it is in the bin."""
        activity = self._activities.find(activity_id)
        return self._some((activity,))[0] if activity else None

    def running(self, day: date) -> tuple[Plan, ...]:
        """The plans that a day lies in; of all others nothing is read."""
        return self._some(
            [
                each
                for each in self._activities.all()
                if each.starts_on is not None
                and each.starts_on <= day
                and (each.ends_on is None or day <= each.ends_on)
            ]
        )

    def _some(self, activities: Sequence[Activity]) -> tuple[Plan, ...]:
        """Some of them, with the bare amounts of sessions."""
        if not activities:
            return ()
        return plans_of(
            activities,
            (part for each in activities for part in self._measures.of(each.id)),
            self._decisions.all(),
            self._decisions.edits(),
            (part for each in activities for part in self._sessions.went(each.id)),
            self._flare_ups.all(),
        )
