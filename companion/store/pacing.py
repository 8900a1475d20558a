"""The plans: each activity with all the facts that its quotas follow from."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from companion.domain.pacing import Plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.baseline import PacingMeasure
    from companion.domain.decisions import Decision, RuleEdit
    from companion.domain.pacing_sessions import Session
    from companion.store.activities import ActivityStore
    from companion.store.baseline import MeasureStore
    from companion.store.decisions import DecisionStore
    from companion.store.flare_ups import FlareUpStore
    from companion.store.pacing_sessions import SessionStore

    _Part = TypeVar("_Part", PacingMeasure, Decision, RuleEdit, Session)


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
        measures = _by_activity(self._measures.all())
        decisions = _by_activity(self._decisions.all())
        edits = _by_activity(self._decisions.edits())
        sessions = _by_activity(self._sessions.all())
        flare_ups = self._flare_ups.all()
        return tuple(
            Plan(
                activity=each,
                measures=measures[each.id],
                decisions=decisions[each.id],
                edits=edits[each.id],
                sessions=sessions[each.id],
                flare_ups=flare_ups,
            )
            for each in activities
        )

    def of(self, activity_id: str) -> Plan | None:
        """The plan of one activity; None where there is no such activity, or it is in the bin."""
        return next((each for each in self.all() if each.activity.id == activity_id), None)


def _by_activity(parts: Iterable[_Part]) -> defaultdict[str, tuple[_Part, ...]]:
    found: defaultdict[str, list[_Part]] = defaultdict(list)
    for each in parts:
        found[each.activity_id].append(each)
    return defaultdict(tuple, {key: tuple(some) for key, some in found.items()})
