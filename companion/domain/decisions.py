"""What the person decided about a plan that runs: facts, from which its quotas follow."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.refused import Reason, Refused, check_day, check_id

if TYPE_CHECKING:
    from companion.domain.activities import Rule


class Choice(StrEnum):
    """What the person decided for a week."""

    STEP = "step"
    STAY = "stay"
    BACK = "back"
    SET = "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The person's press at a weekly review; no decision means stay.

    Attributes:
        week_starts: First day of the plan's week it counts for.
        quota: The number given, in the activity's unit; only with SET.
    """

    id: str
    activity_id: str
    week_starts: date
    choice: Choice
    quota: float | None = None

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.activity_id, "activity_id")
        check_day(self.week_starts, "week_starts")
        if (self.choice is Choice.SET) != (self.quota is not None):
            raise Refused(Reason.QUOTA_WITH_SET, ("quota",))
        if self.quota is not None and not (math.isfinite(self.quota) and self.quota > 0):
            raise Refused(Reason.NOT_ABOVE_ZERO, ("quota",))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEdit:
    """The person changed the rule of a running plan; a decision too, from one week on.

    Attributes:
        week_starts: First day of the first week under the new rule.
    """

    id: str
    activity_id: str
    week_starts: date
    rule: Rule

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.activity_id, "activity_id")
        check_day(self.week_starts, "week_starts")
