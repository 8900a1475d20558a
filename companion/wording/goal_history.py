"""What changed of a goal, in words that are kept with it: what it was, what it is, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.finding import excerpt
from companion.domain.goals import LEVEL_NAMES
from companion.wording.days import long_date
from companion.wording.goal_following import side_words
from companion.wording.goal_levels import level_words
from companion.wording.pacing import figure
from companion.wording.refusals import field_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from companion.domain.goals import Goal, GoalReview


def changed_note(before: Goal, after: Goal, why: str) -> str:
    """What it was, what it is, and why; empty where nothing that was said has changed.

    What was empty before and is written now is no change: nothing is lost by it.
    """
    told = [
        tr("{what}. It was: {was}. It is: {now}.").format(what=name, was=was, now=now or _nothing())
        for name, was, now in _changes(before, after)
    ]
    if told and why.strip():
        told.append(tr("Why: {words}").format(words=why.strip()))
    return "\n".join(told)


def review_title(review: GoalReview) -> str:
    """A look at a goal, in its history."""
    if review.level is None:
        return long_date(review.day)
    said = tr("{day}: level {level}")
    return said.format(day=long_date(review.day), level=level_words(review.level))


def _changes(before: Goal, after: Goal) -> Iterator[tuple[str, str, str]]:
    pairs = [
        ("title", before.title, after.title),
        ("because", before.because, after.because),
        ("due_on", _day(before.due_on), _day(after.due_on)),
        *zip(LEVEL_NAMES, before.levels, after.levels, strict=True),
        ("target", _target(before), _target(after)),
    ]
    for name, was, now in pairs:
        if was.strip() and was != now:
            yield field_name(name), _short(was), _short(now)


def _short(text: str) -> str:
    """In one line, without the point at its end."""
    return excerpt(text, ()).rstrip(".")


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _target(goal: Goal) -> str:
    if goal.target is None or goal.direction is None:
        return ""
    return f"{side_words(goal.direction)} {figure(goal.target)}"


def _nothing() -> str:
    return tr("left open")
