"""Goals that are being written or changed: each a draft of its own until it is saved or let go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from companion.screens.forms.entry import new_id
from companion.screens.forms.half_done import AllHalfDone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.clock import Clock
    from companion.store.drafts import DraftStore

_DRAFT = "goal "
NEW, SAID, LEVELS, WEIGHTS, FOLLOWS = "new", "said", "levels", "weights", "follows"
"""A new goal, and which part of one that is there is changed."""


@dataclass(slots=True)
class HalfGoal:
    """One that is open for writing; its answers may not be fit to be kept yet.

    Attributes:
        id: Of the goal.
        what: NEW, or which part is changed.
        begun_on: The day on which it was begun.
        page: Which question is in sight, the first being 0.
        answers: What each part of the form holds, all in one.
    """

    id: str
    what: str
    begun_on: date
    page: int = 0
    answers: dict[str, Any] = field(default_factory=dict)

    @property
    def draft(self) -> str:
        """The name of its draft."""
        return f"{_DRAFT}{self.what} {self.id}"

    @property
    def title(self) -> str:
        """Its title as it is typed."""
        return str(self.answers.get("title", ""))

    def state(self) -> dict[str, Any]:
        """What its draft holds."""
        return {
            "id": self.id,
            "what": self.what,
            "begun_on": self.begun_on.isoformat(),
            "page": self.page,
            "answers": self.answers,
        }


def begun(clock: Clock, goal_id: str = "", what: str = NEW) -> HalfGoal:
    """A new goal, or a change of one that is there."""
    return HalfGoal(goal_id or new_id(), what, clock.today())


def _read(state: Mapping[str, Any]) -> HalfGoal:
    return HalfGoal(
        id=str(state["id"]),
        what=str(state["what"]),
        begun_on=date.fromisoformat(state["begun_on"]),
        page=int(state["page"]),
        answers=dict(state["answers"]),
    )


def _begun(half: HalfGoal) -> date:
    return half.begun_on


HALF_GOALS = AllHalfDone(_DRAFT, _read, _begun)


def found(drafts: DraftStore, goal_id: str, what: str) -> HalfGoal | None:
    """What is typed and not saved of a goal."""
    return HALF_GOALS.find(drafts, f"{what} {goal_id}")


def drafts_of(goal_id: str) -> tuple[str, ...]:
    """The names of the drafts that changes of a goal may have."""
    return tuple(f"{_DRAFT}{what} {goal_id}" for what in (NEW, SAID, LEVELS, WEIGHTS, FOLLOWS))


def look_draft(about: str) -> str:
    """The name of the draft of a look at a goal.

    Args:
        about: The goal's id; of a look that is changed, its own.
    """
    return f"review {about}"


def all_new(drafts: DraftStore) -> tuple[HalfGoal, ...]:
    """New goals that are being written, the latest begun first."""
    return tuple(each for each in HALF_GOALS.all(drafts) if each.what == NEW)
