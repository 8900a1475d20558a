"""How pain answered to exercise, in the words of the pain-monitoring model."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.diary import Measure
from companion.domain.pain_monitoring import (
    DAYS_OF_REDS,
    RISES_FOR_THE_TEAM,
    Light,
    answer,
    rises_weekly,
    talk_to_team,
    usual_pain,
)
from companion.domain.series import Unit, daily
from companion.wording.exercise_guide import answer_words, rises_words, team_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.exercise_log import LogEntry
    from companion.domain.pain_monitoring import Answer
    from companion.store.stores import Stores

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_ORDER = list(Light)


def usual_before(stores: Stores, day: date) -> float | None:
    """The person's usual pain of the week before a day; None where it is not known."""
    first, last = day - _WEEK, day - _DAY
    columns = stores.diary.columns(first, last)
    pairs = zip(columns.days, columns.scales[Measure.PAIN_AVERAGE], strict=True)
    return usual_pain(daily(pairs, first, last, Unit.SCORE_0_10).values)


def pain_words(stores: Stores, entries: Sequence[LogEntry], today: date) -> str:
    """How pain answered to a session; empty while that cannot be said, or is not to be.

    Of several exercises the one to which it answered most is told. Where it answered strongly
    again, or the usual pain rises from week to week, it says so, and to talk to the team: one of
    the two is enough to read. A rise is of now, so a session of long ago does not tell of it.
    """
    if not stores.profile.get().rates_pain:
        return ""
    rules = stores.exercise_profile.get().pain_rules
    usual = usual_before(stores, entries[0].day) if entries else None
    answers = [found for each in entries if (found := answer(each, usual, rules)) is not None]
    if not answers:
        return ""
    most = max(answers, key=_how_much)
    if most.light is Light.RED and _is_repeated(stores, entries, today):
        return f"{answer_words(most)} {team_words()}"
    if today - entries[0].day <= _DAY and _rises(stores, today):
        return f"{answer_words(most)} {rises_words()}"
    return answer_words(most)


def _rises(stores: Stores, day: date) -> bool:
    """Whether the usual pain rose from week to week until this day."""
    ends = (day + _DAY - weeks * _WEEK for weeks in range(RISES_FOR_THE_TEAM, -1, -1))
    return rises_weekly([usual_before(stores, end) for end in ends])


def _how_much(found: Answer) -> tuple[int, float]:
    return _ORDER.index(found.light), found.rise or 0.0


def _is_repeated(stores: Stores, entries: Sequence[LogEntry], today: date) -> bool:
    """Whether it is red on another day of the last two weeks as well."""
    rules = stores.exercise_profile.get().pain_rules
    new = {each.id for each in entries}
    first = today - timedelta(days=DAYS_OF_REDS - 1)
    before = stores.exercise_log.between(first, today)
    rated = [each for each in before if each.id not in new] + list(entries)
    usual = {day: usual_before(stores, day) for day in {each.day for each in rated}}
    answers = [(each.day, answer(each, usual[each.day], rules)) for each in rated]
    return talk_to_team([(day, found.light) for day, found in answers if found], today)
