"""Many entries of any kind at once, all of them or none: for imports and for the demo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import reduce
from itertools import groupby
from operator import or_
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from companion.domain.activities import Activity
from companion.domain.activity_ratings import ActivityRating
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Decision, RuleEdit
from companion.domain.diary import CheckIn
from companion.domain.entries import KINDS, OWNERS, Entry, in_order, of_kind
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
from companion.domain.topics import Topic
from companion.domain.week_plan import Planned
from companion.domain.win import Win
from companion.domain.worksheet import Worksheet

if TYPE_CHECKING:
    from sqlmodel import Session as Writing

    from companion.store.database import Database
    from companion.store.stores import Stores

_Any = TypeVar("_Any")
_MANY = 500
"""Ids in one statement; SQLite takes some thousands at most."""

_TOPICS: dict[type[Entry], Topic] = {
    CheckIn: Topic.DIARY,
    Night: Topic.SLEEP,
    Activity: Topic.PACING,
    PacingMeasure: Topic.PACING,
    Decision: Topic.PACING,
    RuleEdit: Topic.PACING,
    Session: Topic.PACING,
    FlareUp: Topic.FLARE_UPS,
    Planned: Topic.WEEK_PLAN,
    PlanItem: Topic.EXERCISE,
    LogEntry: Topic.EXERCISE,
    Score: Topic.EXERCISE,
    Practised: Topic.CALM,
    Worksheet: Topic.WORKSHEETS,
    Goal: Topic.GOALS,
    GoalStep: Topic.GOALS,
    GoalReview: Topic.GOALS,
    ActivityRating: Topic.GOALS,
    Answered: Topic.QUESTIONNAIRES,
    Win: Topic.WINS,
    Happening: Topic.HAPPENINGS,
}


class Everything(NamedTuple):
    """All that an import is compared with, in the order in which `exchange.Kept.of` takes it.

    Attributes:
        entries: What is kept, without the bin; each kind in its own order.
        in_bin: Kind and id of what lies in the bin, or belongs to what lies there.
    """

    entries: tuple[Entry, ...]
    in_bin: frozenset[tuple[type[Entry], str]]


def everything(stores: Stores) -> Everything:
    """All that is kept, and the ids of what lies in the bin and can be taken back.

    Of an own exercise in the bin the name is here all the same, as long as the log needs it.
    """
    first, last = date.min, date.max
    entries: tuple[Entry, ...] = (
        *stores.diary.between(first, last),
        *stores.sleep.between(first, last),
        *stores.activities.all(),
        *stores.measures.all(),
        *stores.decisions.all(),
        *stores.decisions.edits(),
        *stores.sessions.all(),
        *stores.flare_ups.all(),
        *stores.week_plan.between(first, last),
        *stores.programme.all(),
        *stores.programme.binned_names(),
        *stores.exercise_log.all(),
        *stores.laterality.all(),
        *stores.practised.all(),
        *stores.worksheets.all(),
        *stores.goals.all(),
        *stores.goal_steps.all(),
        *stores.goal_reviews.all(),
        *stores.activity_ratings.all(),
        *stores.questionnaires.all(),
        *stores.wins.all(),
        *stores.happenings.all(),
    )
    return Everything(entries, frozenset(_in_bin(stores)))


def _in_bin(stores: Stores) -> Iterator[tuple[type[Entry], str]]:
    all_ids: dict[type[Entry], dict[str, bool]] = {
        CheckIn: stores.diary.all_ids(),
        Night: stores.sleep.all_ids(),
        Activity: stores.activities.all_ids(),
        PacingMeasure: stores.measures.all_ids(),
        Decision: stores.decisions.decision_ids(),
        RuleEdit: stores.decisions.edit_ids(),
        Session: stores.sessions.all_ids(),
        FlareUp: stores.flare_ups.all_ids(),
        Planned: stores.week_plan.all_ids(),
        PlanItem: stores.programme.all_ids(),
        LogEntry: stores.exercise_log.all_ids(),
        Score: stores.laterality.all_ids(),
        Practised: stores.practised.all_ids(),
        Worksheet: stores.worksheets.all_ids(),
        Goal: stores.goals.all_ids(),
        GoalStep: stores.goal_steps.all_ids(),
        GoalReview: stores.goal_reviews.all_ids(),
        ActivityRating: stores.activity_ratings.all_ids(),
        Answered: stores.questionnaires.all_ids(),
        Win: stores.wins.all_ids(),
        Happening: stores.happenings.all_ids(),
    }
    for kind, ids in all_ids.items():
        yield from ((kind, each) for each, deleted in ids.items() if deleted)


def take_in(
    database: Database,
    added: Iterable[Entry],
    replaced: Iterable[Entry] = (),
    step: Callable[[int], object] = lambda _: None,
    at_once: int = _MANY,
) -> None:
    """Keep new entries, and others in the place of those with their ids, in one transaction.

    Those that give way go first, so that two nights can change their days. An activity or a goal
    does not go: all that belongs to it would go with it.

    Args:
        database: Where.
        added: Entries of any kinds.
        replaced: Entries that take the place of those with their ids.
        step: Told how many are written; it may raise to stop, and nothing is kept.
        at_once: So many are written between two steps.
    """
    replaced = list(replaced)
    staying = [each for each in replaced if type(each) in OWNERS]
    giving_way = [each for each in replaced if type(each) not in OWNERS]
    coming = in_order([*giving_way, *added])
    with database.write(_topics([*staying, *coming])) as session:
        take_out(database, giving_way)
        _change(session, staying)
        done = len(staying)
        for some in _pieces(coming, at_once):
            _add(session, some)
            done += len(some)
            step(done)


def take_out(database: Database, entries: Iterable[Entry]) -> None:
    """Remove entries as if they had never been taken in: they do not go to the bin.

    With an activity or a goal all goes that belongs to it.
    """
    leaving = list(entries)
    with database.write(_topics(leaving)) as session:
        for kind in reversed(KINDS):
            _remove(session, kind, [each.id for each in of_kind(leaving, kind)])
        session.flush()


def _topics(entries: Iterable[Entry]) -> Topic:
    return reduce(or_, (_TOPICS[kind] for kind in {type(each) for each in entries}), Topic(0))


def _rows() -> dict[type[Entry], Any]:
    """The table of each kind."""
    from companion.store import tables

    return {
        CheckIn: tables.DiaryRow,
        Night: tables.NightRow,
        Activity: tables.ActivityRow,
        PacingMeasure: tables.MeasureRow,
        Decision: tables.DecisionRow,
        RuleEdit: tables.RuleEditRow,
        Session: tables.SessionRow,
        FlareUp: tables.FlareUpRow,
        Planned: tables.PlannedRow,
        PlanItem: tables.PlanItemRow,
        LogEntry: tables.LogEntryRow,
        Score: tables.ScoreRow,
        Practised: tables.PractisedRow,
        Worksheet: tables.WorksheetRow,
        Goal: tables.GoalRow,
        GoalStep: tables.GoalStepRow,
        GoalReview: tables.GoalReviewRow,
        ActivityRating: tables.ActivityRatingRow,
        Answered: tables.QuestionnaireRow,
        Win: tables.WinRow,
        Happening: tables.HappeningRow,
    }


def _add(session: Writing, entries: Iterable[Entry]) -> None:
    rows = _rows()
    for kind, some in groupby(entries, type):
        session.add_all(rows[kind].of(each) for each in some)
        session.flush()  # kind by kind: what is referred to has to be there first
    session.expunge_all()  # a session that remembers every row needs a gigabyte


def _change(session: Writing, entries: Iterable[Entry]) -> None:
    from companion.store.keeping import keep

    rows = _rows()
    for each in entries:
        keep(session, rows[type(each)].of(each))


def _remove(session: Writing, kind: type[Entry], ids: list[str]) -> None:
    from sqlmodel import col, delete

    row_class = _rows()[kind]
    for some in _pieces(ids, _MANY):
        session.exec(delete(row_class).where(col(row_class.id).in_(some)))


def _pieces(all_of_them: Sequence[_Any], at_once: int) -> Iterator[Sequence[_Any]]:
    for start in range(0, len(all_of_them), at_once):
        yield all_of_them[start : start + at_once]
