"""The timer: work and rest in pieces, rest before pain rises, by the clock on the wall.

A frozen state and `tick(now)`. Between two ticks any time may pass: a computer that slept, an app
that was closed. The time that went by counts; a clock that is set back takes nothing away.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from companion.domain.clock import civil_day
from companion.domain.pacing_pieces import LONGEST_S, Pieces
from companion.domain.refused import Reason, Refused, check_id, check_instant

AWAY_FROM_S = 90
"""Seconds between two ticks from which the person is told that the computer was away."""

_NEAR_S = 1e-6


class Doing(StrEnum):
    """What the timer is at."""

    WORK = "work"
    REST = "rest"
    PAUSED = "paused"
    DONE = "done"  # all pieces are over; it waits for the person
    STOPPED = "stopped"


class Moment(StrEnum):
    """Something to chime and to show."""

    REST_BEGINS = "rest begins"
    WORK_BEGINS = "work begins"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """A timer as it stands; every deed gives the next one.

    Attributes:
        activity_id: What is timed.
        pieces: Work and rest.
        started_at: When it began: aware, with the offset of that place; its civil day is the
            session's day, past midnight too.
        at: The instant it was last looked at.
        run_s: Seconds that ran, rest too, pauses not.
        away_at_s: What had run when nobody looked for a while, as the computer slept or the app was
            closed; None: that did not happen, or the person has answered.
        is_paused: It stands still.
        stopped: "Stop here" was pressed.
    """

    activity_id: str
    pieces: Pieces
    started_at: datetime
    at: datetime
    run_s: float = 0.0
    away_at_s: float | None = None
    is_paused: bool = False
    stopped: bool = False

    def __post_init__(self) -> None:
        check_id(self.activity_id, "activity_id")
        check_instant(self.started_at, "started_at")
        check_instant(self.at, "at")
        for seconds in (self.run_s, self.away_at_s or 0.0):
            if not math.isfinite(seconds) or seconds < 0:
                raise Refused(Reason.OUT_OF_RANGE, ("amount",), (0, LONGEST_S))

    @classmethod
    def start(cls, activity_id: str, pieces: Pieces, now: datetime) -> Timer:
        """Begin now."""
        return cls(activity_id=activity_id, pieces=pieces, started_at=now, at=now)

    def tick(self, now: datetime) -> Timer:
        """The timer a moment, or a night, later.

        A clock set back moves `at` and nothing else. While paused or stopped nothing counts.
        """
        # In UTC: a difference within one zone ignores that its clock is changed.
        passed = max(0.0, (now.astimezone(UTC) - self.at.astimezone(UTC)) / timedelta(seconds=1))
        if self.is_paused or self.stopped:
            return replace(self, at=now)
        was_away = passed >= AWAY_FROM_S and not self.is_over and self.away_at_s is None
        away = self.run_s if was_away else self.away_at_s
        return replace(self, at=now, run_s=self.run_s + passed, away_at_s=away)

    def was_there(self) -> Timer:
        """The person answers that they went on while the computer was away: it all counts."""
        return replace(self, away_at_s=None)

    def pause(self, now: datetime) -> Timer:
        """Stand still from now on; nothing changes where it does already, or has stopped."""
        return self if self.stopped else replace(self.tick(now), is_paused=True)

    def go_on(self, now: datetime) -> Timer:
        """Run again after a pause."""
        return replace(self.tick(now), is_paused=False)

    def stop_here(self, now: datetime) -> Timer:
        """Enough for now; what was worked stands."""
        return replace(self.tick(now), stopped=True, is_paused=False)

    @property
    def doing(self) -> Doing:
        """What it is at."""
        if self.stopped:
            return Doing.STOPPED
        if self.is_over:
            return Doing.DONE
        if self.is_paused:
            return Doing.PAUSED
        return Doing.REST if self.piece % 2 else Doing.WORK

    @property
    def is_over(self) -> bool:
        """All pieces have run."""
        whole = self.pieces.all_s
        return whole is not None and self.run_s >= whole - _NEAR_S

    @property
    def is_going(self) -> bool:
        """It waits for something: a second start asks first."""
        return not self.stopped

    @property
    def worked_s(self) -> float:
        """Seconds of work, rest and pauses not counted; at most the planned pieces."""
        if not self.pieces.work_s:
            return self.run_s
        worked, left = 0.0, self.run_s
        for piece in self.pieces.work_s:
            worked += min(piece, max(0.0, left))
            left -= piece + self.pieces.rest_s
        return worked

    @property
    def worked_min(self) -> float:
        """Minutes of work, to a hundredth: the amount a session is kept with."""
        return round(self.worked_s / 60, 2)

    @property
    def longer_s(self) -> float:
        """Seconds since all pieces were over: what "I went on longer" offers to add."""
        return max(0.0, self.run_s - (self.pieces.all_s or self.run_s))

    @property
    def before_away_min(self) -> float | None:
        """Minutes of work until the computer was away: what "I stopped then" offers."""
        return None if self.away_at_s is None else replace(self, run_s=self.away_at_s).worked_min

    @property
    def day(self) -> date:
        """The day of the session: the civil day on which it began."""
        return civil_day(self.started_at)

    @property
    def left_s(self) -> float | None:
        """Seconds left of the piece it is at; 0 when all is over, None where it counts up."""
        if not self.pieces.work_s:
            return None
        if self.is_over:
            return 0.0
        return self.pieces.ends_s[self.piece] - self.run_s

    @property
    def piece(self) -> int:
        """Which piece it is at, from 0; even ones are work. Rests of no length are passed over."""
        ends = self.pieces.ends_s
        return next((n for n, end in enumerate(ends) if self.run_s < end - _NEAR_S), 0)


def moment(before: Timer, after: Timer) -> Moment | None:
    """What began between two looks; after a long time away only the last of it."""
    if after.stopped or after.is_paused:
        return None
    if after.is_over:
        return None if before.is_over else Moment.DONE
    if after.piece == before.piece:
        return None
    return Moment.REST_BEGINS if after.doing is Doing.REST else Moment.WORK_BEGINS


def kept(timer: Timer) -> str:
    """The timer as a text that can be kept, so that it goes on after a restart."""
    state = {
        "activity_id": timer.activity_id,
        "work_s": timer.pieces.work_s,
        "rest_s": timer.pieces.rest_s,
        "started_at": timer.started_at.isoformat(),
        "at": timer.at.isoformat(),
        "run_s": timer.run_s,
        "away_at_s": timer.away_at_s,
        "is_paused": timer.is_paused,
        "stopped": timer.stopped,
    }
    return json.dumps(state)


def from_kept(text: str) -> Timer | None:
    """The timer of a kept text; None where the text is none: then there is nothing to go on."""
    try:
        state = json.loads(text)
        return Timer(
            activity_id=state["activity_id"],
            pieces=Pieces(tuple(state["work_s"]), state["rest_s"]),
            started_at=datetime.fromisoformat(state["started_at"]),
            at=datetime.fromisoformat(state["at"]),
            run_s=float(state["run_s"]),
            away_at_s=state["away_at_s"],
            is_paused=bool(state["is_paused"]),
            stopped=bool(state["stopped"]),
        )
    except (ValueError, TypeError, KeyError):
        return None
