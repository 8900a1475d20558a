"""What is worked out when the files are written: baselines, quotas, shares of a dose, scores."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from companion.domain.activities import Activity
from companion.domain.baseline import PacingMeasure, baseline, before_start
from companion.domain.decisions import Decision, RuleEdit
from companion.domain.entries import of_kind
from companion.domain.exercise_log import LogEntry, dose_pct
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import Plan, PlanDay, on_days, plans_of, quotas_after
from companion.domain.pacing_sessions import Session
from companion.domain.programme import PlanItem
from companion.domain.scoring import NOT_SCORED

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.entries import Entry
    from companion.domain.questionnaire import Answered
    from companion.domain.scoring import Scored


_MOST_PCT = 1e12
"""Above it, what was planned was next to nothing: a share of it says nothing."""


class Figures:
    """The figures of all plans among some entries; of an activity that is not there: none."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._baselines: dict[str, float] = {}
        self._quotas: dict[str, float | None] = {}
        self._days: dict[tuple[str, date], PlanDay] = {}
        known = list(entries)
        self._items = {each.id: each for each in of_kind(known, PlanItem)}
        for plan in plans_of(
            activities=of_kind(known, Activity),
            measures=of_kind(known, PacingMeasure),
            decisions=of_kind(known, Decision),
            edits=of_kind(known, RuleEdit),
            sessions=of_kind(known, Session),
            flare_ups=of_kind(known, FlareUp),
        ):
            self._work_out(plan)

    def _work_out(self, plan: Plan) -> None:
        activity_id = plan.activity.id
        found = baseline(before_start(plan.measures, plan.activity.starts_on))
        if found is not None:
            self._baselines[activity_id] = found.mean
        quotas = quotas_after(plan, plan.decisions)
        self._quotas |= zip((each.id for each in plan.decisions), quotas, strict=True)
        days = on_days(plan, sorted({each.day for each in plan.sessions}))
        self._days |= {(activity_id, each.day): each for each in days}

    def baseline(self, activity: Activity) -> float | None:
        """The mean of the measures that its plan rests on."""
        return self._baselines.get(activity.id)

    def quota_after(self, decision: Decision) -> float | None:
        """The quota of the week it counts for, exact."""
        return self._quotas.get(decision.id)

    def day_of(self, session: Session) -> PlanDay | None:
        """The day of the plan on which it was done."""
        return self._days.get((session.activity_id, session.day))

    def dose_pct(self, entry: LogEntry) -> float | None:
        """Percent of the planned dose that was done."""
        pct = dose_pct(entry, self._items)
        return None if pct is None or pct > _MOST_PCT else pct

    def scored(self, answered: Answered) -> Scored:
        """What was filled in comes to; nothing where the app has no rule for those questions."""
        from companion.content.questionnaires import load_questionnaires  # as late as it can be

        asked = load_questionnaires().find(answered.questionnaire_id)
        return NOT_SCORED if asked is None else asked.scored_of(answered)
