"""What changed of a goal, in words that are kept with it: what it was, what it is, why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from companion.domain.finding import excerpt
from companion.domain.goals import LEVEL_NAMES, WEIGHTS
from companion.wording.days import long_date
from companion.wording.goal_following import side_words
from companion.wording.goal_levels import level_words, weight_names
from companion.wording.goals import state_name
from companion.wording.pacing import figure
from companion.wording.refusals import field_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from companion.domain.followed import Followed
    from companion.domain.goals import Goal, GoalKind, GoalReview, GoalState


class Names(NamedTuple):
    """How something is called that a goal keeps by its id.

    Attributes:
        kind: What a goal is about.
        series: What it follows.
    """

    kind: Callable[[GoalKind], str]
    series: Callable[[Followed], str]


def changed_note(before: Goal, after: Goal, why: str, names: Names) -> str:
    """What it was, what it is, and why; empty where nothing has changed and no why was written."""
    told = [
        tr("{what}. It was: {was}. It is: {now}.").format(
            what=field_name(name), was=was or _nothing(), now=now or _nothing()
        )
        for name, was, now in _changes(before, after, names)
    ]
    if why.strip():
        told.append(tr("Why: {words}").format(words=why.strip()))
    return "\n".join(told)


def moved_note(before: GoalState, after: GoalState) -> str:
    """Where a goal stood, and where it stands: it rests, is reached, is let go, or is active."""
    said = tr("It was: {was}. It is: {now}.")
    return said.format(was=state_name(before), now=state_name(after))


def review_title(review: GoalReview) -> str:
    """A look at a goal, in its history."""
    if review.level is None:
        return long_date(review.day)
    said = tr("{day}: level {level}")
    return said.format(day=long_date(review.day), level=level_words(review.level))


def _changes(before: Goal, after: Goal, names: Names) -> Iterator[tuple[str, str, str]]:
    """What was filled, emptied or changed: its field, and both in short."""
    ends = [_told(each, names) for each in (before, after)]
    for name, was in ends[0].items():
        now = ends[1][name]
        if was.strip() != now.strip():
            yield name, _short(was), _short(now)


def _told(goal: Goal, names: Names) -> dict[str, str]:
    """All that a person says of a goal, by its field; empty where it is left open."""
    weights = weight_names()
    weighed = {name: getattr(goal, name) for name in WEIGHTS}
    return {
        "title": goal.title,
        "kind": names.kind(goal.kind),
        "because": goal.because,
        "starts_on": _day(goal.starts_on),
        "due_on": _day(goal.due_on),
        **dict(zip(LEVEL_NAMES, goal.levels, strict=True)),
        "follows": names.series(goal.follows) if goal.follows else "",
        "target": _target(goal),
        **{name: "" if n is None else weights[n] for name, n in weighed.items()},
    }


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
