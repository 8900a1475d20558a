"""A timer and what it is for: a session of an activity, or a measure for its baseline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from companion.domain.pacing_pieces import LONGEST_S
from companion.domain.pacing_timer import Timer, from_kept, kept
from companion.domain.refused import check_range

LONG_UNSEEN_S = 4 * 60 * 60
"""So long unseen, what the clock counted says nothing of the person. Our choice, not evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """What goes, or has stopped and waits to be written down.

    Attributes:
        timer: The timer as it stands.
        measures: It is a measure for the baseline; else a session.
        rating_before: 0 to 10, only where the clinic's sheet asks.
        longer: The person went on after the pieces were over, and wants that counted.
        unsure: It was another amount than the clock knows: the person writes it.
    """

    timer: Timer
    measures: bool = False
    rating_before: int | None = None
    longer: bool = False
    unsure: bool = False

    def __post_init__(self) -> None:
        check_range(self.rating_before, "rating_before", 0, 10)

    @property
    def asks(self) -> bool:
        """Nobody looked for a while, and the person has not said what they did meanwhile."""
        return self.timer.away_at_s is not None and not self.timer.stopped

    @property
    def may_have_gone_on(self) -> bool:
        """Whether "I went on" can be so: a plan has its end, and a short time is soon lived."""
        timer = self.timer
        unseen_s = timer.run_s - (timer.away_at_s or 0.0)
        return bool(timer.pieces.work_s) or unseen_s < LONG_UNSEEN_S

    @property
    def offered_min(self) -> float | None:
        """Minutes that a form is filled in with; the person corrects them before they are kept.

        After "I stopped then" those until nobody looked; after "I went on longer" those too that
        came after the last piece. None where the clock cannot know: hours that nobody saw, more
        than a day and a night, or another amount.
        """
        timer = self.timer
        if self.unsure or (self.longer and timer.longer_s >= LONG_UNSEEN_S):
            return None
        if timer.before_away_min is not None:
            return timer.before_away_min
        found = round(timer.worked_min + (timer.longer_s / 60 if self.longer else 0.0), 2)
        return found if found <= LONGEST_S / 60 else None

    def was_there(self) -> Timed:
        """The person went on while nobody looked."""
        return replace(self, timer=self.timer.was_there())

    def stop_here(self, now: datetime, *, longer: bool = False, unsure: bool = False) -> Timed:
        """Enough for now."""
        return replace(self, timer=self.timer.stop_here(now), longer=longer, unsure=unsure)

    def go_on(self, now: datetime) -> Timed:
        """Run again, after a pause or after it was stopped by mistake; what was between is not."""
        timer = self.timer.go_on(now)
        return replace(self, timer=replace(timer, stopped=False), longer=False, unsure=False)


def kept_timed(timed: Timed) -> dict[str, object]:
    """What can be kept of it, so that it goes on after a restart."""
    return {
        "timer": kept(timed.timer),
        "measures": timed.measures,
        "rating_before": timed.rating_before,
        "longer": timed.longer,
        "unsure": timed.unsure,
    }


def timed_from(state: Mapping[str, object]) -> Timed | None:
    """What was kept; None where it makes no sense: then there is nothing to go on."""
    timer = from_kept(str(state.get("timer", "")))
    rating = state.get("rating_before")
    if timer is None or not (rating is None or isinstance(rating, int)):
        return None
    try:
        return Timed(
            timer=timer,
            measures=bool(state.get("measures")),
            rating_before=rating,
            longer=bool(state.get("longer")),
            unsure=bool(state.get("unsure")),
        )
    except ValueError:
        return None
