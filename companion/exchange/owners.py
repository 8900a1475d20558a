"""What other entries belong to: an activity, a goal. An import refuses what belongs to nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.activities import Activity
from companion.domain.entries import OWNERS
from companion.domain.goals import Goal
from companion.wording import exchange as words

if TYPE_CHECKING:
    from companion.domain.entries import Entry


@dataclass(frozen=True, slots=True)
class Owner:
    """What is said of entries that belong to one of a kind.

    Attributes:
        nowhere: It is neither in the folder nor kept here.
        in_bin: It lies in the bin.
        no_longer_fits: It would become another one, to which what is kept does not fit.
    """

    nowhere: Callable[[], str]
    in_bin: Callable[[], str]
    no_longer_fits: Callable[[], str]


SAID: dict[type[Entry], Owner] = {
    Activity: Owner(words.no_such_activity, words.activity_in_the_bin, words.no_longer_fits),
    Goal: Owner(words.no_such_goal, words.goal_in_the_bin, words.goal_no_longer_fits),
}
assert SAID.keys() == OWNERS.keys()
