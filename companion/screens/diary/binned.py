"""All that lies in the bin, each with its words and its way back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from companion.domain.exercise_log import sessions
from companion.domain.laterality import Which
from companion.domain.plan_setup import has_begun
from companion.screens.forms.practice_name import practice_name
from companion.screens.forms.questionnaire_name import questionnaire_name
from companion.screens.forms.shown_exercise import shown_exercise
from companion.screens.forms.worksheet_names import worksheet_name
from companion.wording.days import long_date, long_day, period
from companion.wording.numbers import number
from companion.wording.pacing import amount_words
from companion.wording.pacing_review import session_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.baseline import PacingMeasure
    from companion.domain.pacing import Plan
    from companion.store.exercise_log import ExerciseLogStore
    from companion.store.stores import Stores


class HasBin(Protocol):
    """A store of things that can be deleted and put back."""

    def remove(self, each_id: str, at: datetime, /) -> None:
        """Put it into the bin."""

    def restore(self, each_id: str, /) -> None:
        """Take it out of the bin."""


@dataclass(frozen=True, slots=True)
class Binned:
    """One thing in the bin.

    Attributes:
        store: Where it is kept.
        day: Its day; None for an activity, an exercise of a programme, a goal and a step.
        words: What it is.
        is_night: A night, of which a day has only one.
        held: Why it cannot be put back now; "" where it can.
    """

    store: HasBin
    id: str
    day: date | None
    words: str
    is_night: bool = False
    held: str = ""


def binned(stores: Stores, today: date) -> list[Binned]:
    """What was deleted in the last 30 days: plans and exercises first, then the latest day."""
    everything = (
        *_activities(stores), *_written(stores), *_paced(stores, today), *_exercised(stores),
        *_calmed(stores), *_of_goals(stores), *_told(stores),
    )  # fmt: skip
    return sorted(everything, key=lambda each: each.day or date.max, reverse=True)


def _activities(stores: Stores) -> Iterator[Binned]:
    for activity in stores.activities.in_bin():
        sessions = len(stores.sessions.of(activity.id))
        words = tr("Activity: {name}").format(name=activity.name)
        if sessions:
            words = tr("Activity with %n session(s): {name}", "", sessions).format(
                name=activity.name
            )
        yield Binned(stores.activities, activity.id, None, words)


def _written(stores: Stores) -> Iterator[Binned]:
    for check_in in stores.diary.in_bin():
        words = _of_day(check_in.day, tr("Check-in"))
        yield Binned(stores.diary, check_in.id, check_in.day, words)
    for night in stores.sleep.in_bin():
        words = _of_day(night.day, tr("Night"))
        yield Binned(stores.sleep, night.id, night.day, words, is_night=True)


def _paced(stores: Stores, today: date) -> Iterator[Binned]:
    known = {each.id: each for each in stores.activities.all()}
    for session in stores.sessions.in_bin():
        activity = known[session.activity_id]
        what = f"{activity.name}, {session_words(session, activity.unit)}"
        yield Binned(stores.sessions, session.id, session.day, _of_day(session.day, what))
    measures = stores.measures.in_bin()
    plans = {plan.activity.id: plan for plan in stores.plans.all()} if measures else {}
    for measure in measures:
        activity = known[measure.activity_id]
        amount = amount_words(measure.amount, activity.unit)
        what = tr("Measure: {name}, {amount}").format(name=activity.name, amount=amount)
        words = _of_day(measure.day, what)
        held = _held(plans[measure.activity_id], measure, today)
        yield Binned(stores.measures, measure.id, measure.day, words, held=held)
    for flare_up in stores.flare_ups.in_bin():
        days = period(flare_up.starts_on, flare_up.ends_on)
        words = tr("Flare-up: {days}").format(days=days)
        yield Binned(stores.flare_ups, flare_up.id, flare_up.starts_on, words)


def _exercised(stores: Stores) -> Iterator[Binned]:
    for item in stores.programme.in_bin():
        if item.is_name_only:
            continue  # it comes back with what was done of it
        words = tr("Exercise: {name}, from {day}").format(
            name=item.name, day=long_date(item.starts_on)
        )
        yield Binned(stores.programme, item.id, None, words)
    yield from _done(stores)
    for score in stores.laterality.in_bin():
        side = tr("left") if score.side is Which.LEFT else tr("right")
        what = tr("Left or right, {side}: {right} of {shown} right").format(
            side=side, right=number(score.correct, 0), shown=number(score.shown, 0)
        )
        yield Binned(stores.laterality, score.id, score.day, _of_day(score.day, what))


def _calmed(stores: Stores) -> Iterator[Binned]:
    for entry in stores.practised.in_bin():
        words = _of_day(entry.day, practice_name(entry.practice_id))
        yield Binned(stores.practised, entry.id, entry.day, words)
    for worksheet in stores.worksheets.in_bin():
        words = tr("Worksheet: {name}").format(name=worksheet_name(worksheet))
        yield Binned(stores.worksheets, worksheet.id, worksheet.day, words)


def _of_goals(stores: Stores) -> Iterator[Binned]:
    for goal in stores.goals.in_bin():
        words = tr("Goal: {name}").format(name=goal.title)
        yield Binned(stores.goals, goal.id, None, words)
    titles = {each.id: each.title for each in stores.goals.all()}
    for step in stores.goal_steps.in_bin():
        words = tr("Step toward “{goal}”: {text}").format(goal=titles[step.goal_id], text=step.text)
        yield Binned(stores.goal_steps, step.id, None, words)
    for review in stores.goal_reviews.in_bin():
        what = tr("Review of “{goal}”").format(goal=titles[review.goal_id])
        yield Binned(stores.goal_reviews, review.id, review.day, _of_day(review.day, what))
    for rating in stores.activity_ratings.in_bin():
        what = tr("{activity}: {rating} of 10").format(
            activity=rating.activity, rating=number(rating.rating, 0)
        )
        yield Binned(stores.activity_ratings, rating.id, rating.day, _of_day(rating.day, what))


def _told(stores: Stores) -> Iterator[Binned]:
    for answered in stores.questionnaires.in_bin():
        what = tr("Questionnaire: {name}").format(name=questionnaire_name(answered))
        yield Binned(stores.questionnaires, answered.id, answered.day, _of_day(answered.day, what))
    for win in stores.wins.in_bin():
        what = tr("Small win: {text}").format(text=win.text)
        yield Binned(stores.wins, win.id, win.day, _of_day(win.day, what))
    for happening in stores.happenings.in_bin():
        what = happening.text or tr("What happened")
        yield Binned(stores.happenings, happening.id, happening.day, _of_day(happening.day, what))


def _done(stores: Stores) -> Iterator[Binned]:
    """A session of which all was deleted is one; of others, each exercise is."""
    log = stores.exercise_log
    for session in sessions(log.in_bin()):
        if len(session.entries) > 1 and not log.of_session(session.id):
            what = tr("%n exercise(s)", "", len(session.entries))
            words = _of_day(session.day, what)
            yield Binned(_WholeSessions(log), session.id, session.day, words)
            continue
        names = stores.programme.names()
        for entry in session.entries:
            words = _of_day(entry.day, shown_exercise(entry.exercise_id, names).name)
            yield Binned(log, entry.id, entry.day, words)


@dataclass(frozen=True, slots=True)
class _WholeSessions:
    """The log, by whole sessions."""

    log: ExerciseLogStore

    def remove(self, session_id: str, at: datetime, /) -> None:
        """Put a session into the bin."""
        self.log.remove_session(session_id, at)

    def restore(self, session_id: str, /) -> None:
        """Take a session out of the bin."""
        self.log.restore_session(session_id)


def _held(plan: Plan, measure: PacingMeasure, today: date) -> str:
    """A measure that comes back would change the weeks of a plan that has gone by."""
    starts = plan.activity.starts_on
    if starts is None or not has_begun(plan, today) or measure.day > starts:
        return ""
    return tr("Its plan has begun without this measure. So it stays in the bin.")


def _of_day(day: date, what: str) -> str:
    return tr("{day}: {what}").format(day=long_day(day), what=what)
