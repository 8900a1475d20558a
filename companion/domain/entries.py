"""The kinds of entries a person keeps, and in which order they can be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

from companion.domain.activities import Activity
from companion.domain.activity_ratings import ActivityRating
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Decision, RuleEdit
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.goals import Goal, GoalReview, GoalStep
from companion.domain.happening import Happening
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.programme import PlanItem
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.week_plan import Planned
from companion.domain.win import Win
from companion.domain.worksheet import Worksheet

Entry = (
    CheckIn
    | Night
    | Activity
    | PacingMeasure
    | Decision
    | RuleEdit
    | Session
    | FlareUp
    | Planned
    | PlanItem
    | LogEntry
    | Score
    | Practised
    | Worksheet
    | Goal
    | GoalStep
    | GoalReview
    | ActivityRating
    | Answered
    | Win
    | Happening
)
"""Whatever goes into an export folder, and comes from one."""

KINDS: tuple[type[Entry], ...] = (
    CheckIn,
    Night,
    Activity,
    PacingMeasure,
    Decision,
    RuleEdit,
    Session,
    FlareUp,
    Planned,
    PlanItem,
    LogEntry,
    Score,
    Practised,
    Worksheet,
    Goal,
    GoalStep,
    GoalReview,
    ActivityRating,
    Answered,
    Win,
    Happening,
)
"""What refers to another kind comes after it."""

OWNERS: Mapping[type[Entry], str] = MappingProxyType({Activity: "activity_id", Goal: "goal_id"})
"""What other entries belong to, and how those name its id."""

_Kind = TypeVar("_Kind", bound=Entry)


def of_kind(entries: Iterable[Entry], kind: type[_Kind]) -> tuple[_Kind, ...]:
    """The entries of one kind, in the order in which they came."""
    return tuple(each for each in entries if isinstance(each, kind))


def owner_of(entry: Entry) -> tuple[type[Entry], str] | None:
    """Kind and id of what an entry belongs to; None where it belongs to nothing."""
    for kind, name in OWNERS.items():
        owner_id = getattr(entry, name, None)
        if owner_id is not None:
            return kind, owner_id
    return None


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """What is referred to before what refers to it; within a kind as they came."""
    places = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(entries, key=lambda each: places[type(each)])
