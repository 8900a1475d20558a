"""A flare-up: gentle days at half the quota, then back up to it in a few days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.refused import Reason, Refused, check_day, check_id, check_text

GENTLE_SHARE = 0.5
"""Half of the quota, not nothing. Our choice, not evidence."""

OFFERED_GENTLE_DAYS = (1, 2)

STEPS_BACK = 3
"""Days from the last gentle day to the whole quota, so that two gentle days and the way back
fit in a week. Our choice, not evidence; flare-ups typically last 2 to 7 days (CUH)."""

TELL_THE_TEAM_AFTER_DAYS = 7
"""Source: flare-ups typically last 2 to 7 days, a setback weeks to months (CUH, flare-up plan)."""

LONGEST_FLARE_UP = 92
"""Days; longer is a slip of typing. Our choice, not evidence."""

MOST_DAYS_AHEAD = 14
"""So far ahead gentle days can begin; nobody knows more. Our choice, not evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareUp:
    """Days on which the person goes gently; it holds for every plan.

    Attributes:
        starts_on: First gentle day.
        ends_on: Last gentle day, inclusive; "one more gentle day" moves it on by one. The days
            back up to the quota come after it and follow from the rule.
        note: Own words.

    Raises:
        Refused: it ends before it begins, or is longer than three months.
    """

    id: str
    starts_on: date
    ends_on: date
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_day(self.starts_on, "starts_on")
        check_text(self.note, "note")
        if self.ends_on < self.starts_on:
            raise Refused(Reason.ENDS_FIRST, ("starts_on", "ends_on"))
        if (self.ends_on - self.starts_on).days >= LONGEST_FLARE_UP:
            raise Refused(Reason.TOO_LONG_A_TIME, ("starts_on", "ends_on"), (LONGEST_FLARE_UP,))

    def share_on(self, day: date) -> float:
        """Which share of the quota a day has: 0.5 on gentle days, then evenly back to 1.

        Two gentle days at a quota of 12: 6, 6, 8, 10, 12. Our choice, not evidence.
        """
        if day < self.starts_on:
            return 1.0
        back = max(0, (day - self.ends_on).days)
        return min(1.0, GENTLE_SHARE + (1 - GENTLE_SHARE) * back / STEPS_BACK)

    @property
    def back_on(self) -> date:
        """The first day with the whole quota again."""
        return self.ends_on + timedelta(days=STEPS_BACK)

    def is_gentle(self, day: date) -> bool:
        """Whether a day is one of the gentle days."""
        return self.starts_on <= day <= self.ends_on

    @property
    def days(self) -> int:
        """How many gentle days it has in all."""
        return (self.ends_on - self.starts_on).days + 1

    def days_so_far(self, today: date) -> int:
        """How many gentle days there have been, today counted."""
        return max(0, (min(today, self.ends_on) - self.starts_on).days + 1)

    def suggests_the_team(self, today: date) -> bool:
        """Whether to suggest telling the team: it still goes on after 7 days."""
        return self.days_so_far(today) > TELL_THE_TEAM_AFTER_DAYS and today < self.back_on


def suggests_the_team(flare_ups: Sequence[FlareUp], today: date) -> bool:
    """Whether to suggest telling the team: for more than 7 days no day had its whole quota.

    Gentle days that began again on the way back up belong together.
    """
    now = current(flare_ups, today)
    if now is None:
        return False
    began = now.starts_on
    for each in sorted(flare_ups, key=lambda each: each.starts_on, reverse=True):
        if each.starts_on < began <= each.back_on:
            began = each.starts_on
    if began == now.starts_on:
        return now.suggests_the_team(today)
    return (today - began).days + 1 > TELL_THE_TEAM_AFTER_DAYS


def one_more_gentle_day(flare_up: FlareUp) -> FlareUp:
    """The flare-up with one more gentle day at its end; `may_be_prolonged` says until when."""
    return replace(flare_up, ends_on=flare_up.ends_on + timedelta(days=1))


def may_be_prolonged(flare_up: FlareUp, today: date) -> bool:
    """Whether one more gentle day is offered: at the end of the gentle days, for one day.

    On the last of them it is for tomorrow, on the day after for that day itself. Earlier, days
    would pile up that nobody needs yet; later, a gentle day begins a flare-up of its own. No day
    that has gone by changes.
    """
    return flare_up.ends_on <= today <= flare_up.ends_on + timedelta(days=1)


def may_be_prolonged_next(flare_up: FlareUp, today: date) -> date:
    """The first day after a gentle one on which one more is offered."""
    return max(flare_up.ends_on, today + timedelta(days=1))


def ended(flare_up: FlareUp, today: date) -> FlareUp:
    """The flare-up with no more gentle days than have been; no day that has gone by changes.

    Yesterday was its last gentle day, and today is the first day back up. One that began today
    keeps today.
    """
    last = max(today - timedelta(days=1), flare_up.starts_on)
    return replace(flare_up, ends_on=min(flare_up.ends_on, last))


def current(flare_ups: Sequence[FlareUp], today: date) -> FlareUp | None:
    """The flare-up that a day belongs to: one of its gentle days, or on the way back up.

    The latest where several meet; None where the day has its whole quota.
    """
    running = [each for each in flare_ups if each.starts_on <= today < each.back_on]
    return max(running, key=lambda each: each.starts_on, default=None)


def check_flare_up(flare_up: FlareUp, others: Iterable[FlareUp], today: date) -> None:
    """Whether a flare-up can stand beside the others.

    Args:
        flare_up: As it is to be kept.
        others: All that are kept; the one with the same id gives way to it.
        today: The civil day.

    Raises:
        Refused: it begins too far ahead, or shares a gentle day with another one.
    """
    if (flare_up.starts_on - today).days > MOST_DAYS_AHEAD:
        raise Refused(Reason.MANY_DAYS_AHEAD, ("starts_on",), (MOST_DAYS_AHEAD,))
    for each in others:
        if each.id == flare_up.id:
            continue
        if each.starts_on <= flare_up.ends_on and flare_up.starts_on <= each.ends_on:
            raise Refused(Reason.OVERLAPS, ("starts_on", "ends_on"))


def share_on(flare_ups: Sequence[FlareUp], day: date) -> float:
    """The share of the quota on a day; the gentlest where flare-ups meet, 1 without any."""
    return min((each.share_on(day) for each in flare_ups), default=1.0)


def shares_by_day(flare_ups: Sequence[FlareUp]) -> dict[date, float]:
    """The same for many days: the days that have not the whole quota, each with its share."""
    found: dict[date, float] = {}
    for each in flare_ups:
        for n in range((each.back_on - each.starts_on).days):
            day = each.starts_on + timedelta(days=n)
            found[day] = min(each.share_on(day), found.get(day, 1.0))
    return found
