"""A reminder that does not nag: once a day at a chosen time, and quiet when nobody answers.

A pure state machine: it is given the time and says what is due. All lengths of time here are our
choice, not evidence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from companion.domain.clock import DAY_BEGINS, civil_day

SNOOZE = timedelta(hours=1)

LATE_AT_MOST = timedelta(hours=1)
"""What is overdue by more, such as after the computer slept, is let go until the next day."""

MOST_UNANSWERED = 3
"""After so many without an answer it is quiet, until something is written or chosen again."""

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the person chose.

    Attributes:
        on: Whether there is a reminder at all.
        at: When, by the clock on the wall.
        quiet_from: From then on nothing comes; before `quiet_to`, perhaps over midnight. The same
            time twice: no hour is quiet.
    """

    on: bool = False
    at: time = time(18)
    quiet_from: time = time(21)
    quiet_to: time = time(9)

    def is_quiet(self, moment: time) -> bool:
        """Whether a time of the day lies in the quiet hours."""
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= moment < self.quiet_to
        return moment >= self.quiet_from or moment < self.quiet_to

    @property
    def comes(self) -> bool:
        """Whether a reminder ever comes: it is on, and its time is not in the quiet hours."""
        return self.on and not self.is_quiet(self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is remembered of reminders; nothing of it tells of a person's health.

    Attributes:
        day: The civil day whose reminder came, or was let go; None: none yet.
        snoozed_to: When it comes again, in UTC; None: it was not put off.
        unanswered: How many came one after the other without an answer.
    """

    day: date | None = None
    snoozed_to: datetime | None = None
    unanswered: int = 0


def next_at(choice: Choice, kept: Kept, now: datetime) -> datetime | None:
    """When a reminder is due next, perhaps a moment ago; None: none is to come.

    Args:
        choice: What the person chose.
        kept: What came so far.
        now: Aware, in this place's time.
    """
    if not choice.comes or kept.unanswered >= MOST_UNANSWERED:
        return None
    if _is_put_off(kept, now) and kept.snoozed_to is not None:
        return kept.snoozed_to.astimezone(now.tzinfo)
    today = civil_day(now)
    day = today if kept.day != today else today + _A_DAY
    return _moment(day, choice.at, now)


def tick(choice: Choice, kept: Kept, now: datetime, *, wanted: bool) -> tuple[Kept, bool]:
    """See whether a reminder is due; gives what to remember, and whether it is to be shown.

    One that is late by more than an hour, that has come into the quiet hours, or that is not
    wanted now is let go until the next day.

    Args:
        choice: What the person chose.
        kept: What came so far.
        now: Aware, in this place's time.
        wanted: False during a break, and once today's check-in is written.
    """
    due = next_at(choice, kept, now)
    if due is None or _utc(now) < _utc(due):
        return kept, False
    late = _utc(now) - _utc(due) > LATE_AT_MOST
    day = kept.day if _is_put_off(kept, now) else civil_day(now)
    done = replace(kept, day=day, snoozed_to=None)
    if late or choice.is_quiet(now.time()) or not wanted:
        return done, False
    return replace(done, unanswered=kept.unanswered + 1), True


def let_go(choice: Choice, kept: Kept, now: datetime) -> Kept:
    """Companion starts, so the person is there: what is due already is not said any more."""
    return tick(choice, kept, now, wanted=False)[0]


def snoozed(kept: Kept, now: datetime) -> Kept:
    """The reminder comes again in an hour; that is an answer."""
    return replace(kept, snoozed_to=_utc(now) + SNOOZE, unanswered=0)


def answered(kept: Kept) -> Kept:
    """The person came, or closed it: nothing is waiting, and it counts anew."""
    return replace(kept, snoozed_to=None, unanswered=0)


def wrote(kept: Kept) -> Kept:
    """The person wrote something, so they are there; what was put off still comes."""
    return replace(kept, unanswered=0)


def chosen_anew(choice: Choice, now: datetime) -> Kept:
    """The person chose again: it begins with the next time the chosen moment comes."""
    today = civil_day(now)
    gone = _utc(_moment(today, choice.at, now)) <= _utc(now)
    return Kept(day=today if gone else None)


def _is_put_off(kept: Kept, now: datetime) -> bool:
    """Whether it was put off; farther than that it cannot be, unless the clock was set back."""
    return kept.snoozed_to is not None and kept.snoozed_to - now <= SNOOZE


def _moment(day: date, at: time, now: datetime) -> datetime:
    """The chosen time on a civil day, which goes on until four in the morning."""
    on = day if at >= DAY_BEGINS else day + _A_DAY
    return datetime.combine(on, at, now.tzinfo)


def _utc(moment: datetime) -> datetime:
    """Same-zone comparison would ignore that the clock was put forward or back."""
    return moment.astimezone(UTC)


# --- as texts, for the settings ---------------------------------------------------------


def choice_of(*, on: bool, at: str, quiet_from: str, quiet_to: str) -> Choice:
    """The choice from its texts, such as "18:00"; what cannot be read is as at first."""
    usual = Choice()
    return Choice(
        on=on,
        at=_time(at) or usual.at,
        quiet_from=_time(quiet_from) or usual.quiet_from,
        quiet_to=_time(quiet_to) or usual.quiet_to,
    )


def kept_of(day: str, snoozed_to: str, unanswered: int) -> Kept:
    """What is remembered, from its texts; what cannot be read was never there."""
    try:
        put_off = datetime.fromisoformat(snoozed_to) if snoozed_to else None
    except ValueError:
        put_off = None
    if put_off is not None and put_off.tzinfo is None:
        put_off = None
    try:
        came = date.fromisoformat(day) if day else None
    except ValueError:
        came = None
    return Kept(day=came, snoozed_to=put_off, unanswered=max(0, unanswered))


def _time(text: str) -> time | None:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None
