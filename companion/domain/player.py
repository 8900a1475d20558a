"""A practice that goes: a position on its timeline, moved by a clock that only counts seconds.

A frozen state and `tick(now)`. `now` is a monotonic reading in seconds: setting the computer's
clock changes nothing. While a computer sleeps nothing goes on: it stands still where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING

from companion.domain.refused import Reason, Refused

if TYPE_CHECKING:
    from companion.domain.script import Breath, Spoken, Timeline

AWAY_FROM_S = 15.0
"""Seconds between two ticks from which the computer slept; the player ticks several times a second.
Our choice, not evidence."""

BACK_WITHIN_S = 4.0
"""So early in a step "Back" leads to the step before. Our choice, not evidence."""


class Doing(StrEnum):
    """What a practice is at."""

    GOING = "going"
    PAUSED = "paused"
    DONE = "done"  # it went to its end
    STOPPED = "stopped"  # "stop and save"


class Phase(StrEnum):
    """Which way a breath goes."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Breathing:
    """Where in a breath.

    Attributes:
        length_s: Of this phase.
        spent_s: Of it.
        began_s: When it began, on the timeline.
    """

    phase: Phase
    length_s: int
    spent_s: float
    began_s: float

    @property
    def left(self) -> int:
        """Seconds left as they are counted aloud: 6, 5, 4, 3, 2, 1."""
        return max(1, int(-(-(self.length_s - self.spent_s) // 1)))

    @property
    def share_full(self) -> float:
        """How full the breath is, 0 to 1."""
        share = min(1.0, self.spent_s / self.length_s)
        return share if self.phase is Phase.IN else 1 - share


@dataclass(frozen=True, slots=True)
class Saying:
    """A text that is to be heard now.

    Attributes:
        from_s: How far into it.
    """

    text: str
    from_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A practice as it stands; every deed gives the next one.

    Attributes:
        timeline: The practice laid out in time.
        seen: The reading of the clock when it was last looked at.
        at_s: Where on the timeline.
        heard_s: Seconds that went by while it was going: the minutes practised. Skipping adds
            nothing, going back takes nothing away.
        is_paused: It stands still.
        stopped: "Stop and save" was pressed.
        slept: It stands still as the computer slept; the person has not gone on since.
    """

    timeline: Timeline
    seen: float
    at_s: float = 0.0
    heard_s: float = 0.0
    is_paused: bool = False
    stopped: bool = False
    slept: bool = False

    def __post_init__(self) -> None:
        most = self.timeline.total_s
        if not (isfinite(self.seen) and isfinite(self.heard_s) and self.heard_s >= 0):
            raise Refused(Reason.OUT_OF_RANGE, ("minutes",), (0, round(most)))
        if not 0 <= self.at_s <= most:
            raise Refused(Reason.OUT_OF_RANGE, ("position",), (0, round(most)))

    @property
    def doing(self) -> Doing:
        """What it is at."""
        if self.stopped:
            return Doing.STOPPED
        if self.at_s >= self.timeline.total_s:
            return Doing.DONE
        return Doing.PAUSED if self.is_paused else Doing.GOING

    @property
    def is_over(self) -> bool:
        """It waits to be written down."""
        return self.doing in {Doing.DONE, Doing.STOPPED}

    @property
    def line(self) -> Spoken:
        """The line it is at."""
        return self.timeline.line_at(self.at_s)

    @property
    def left_s(self) -> float:
        """Seconds to the end."""
        return self.timeline.total_s - self.at_s

    @property
    def share(self) -> float:
        """How much of it is over, 0 to 1."""
        return self.at_s / self.timeline.total_s

    @property
    def breathing(self) -> Breathing | None:
        """Where in a breath; None where no breaths go with the line."""
        line = self.line
        return None if line.breath is None else _breathing(line, line.breath, self.at_s)

    def tick(self, now: float) -> Player:
        """The practice a moment, or a night, later."""
        passed = max(0.0, now - self.seen)
        seen = replace(self, seen=now)
        if self.doing is not Doing.GOING:
            return seen
        if passed >= AWAY_FROM_S:
            return replace(seen, is_paused=True, slept=True)
        gone = min(passed, self.left_s)
        return replace(seen, at_s=min(self.timeline.total_s, self.at_s + gone),
                       heard_s=self.heard_s + gone)  # fmt: skip

    def press(self, now: float) -> Player:
        """The one large button: pause, or go on."""
        return self.go_on(now) if self.doing is Doing.PAUSED else self.pause(now)

    def pause(self, now: float) -> Player:
        """Stand still."""
        seen = self.tick(now)
        return replace(seen, is_paused=True) if seen.doing is Doing.GOING else seen

    def go_on(self, now: float) -> Player:
        """Go on where the line, or the breath, began: half of one says little."""
        seen = self.tick(now)
        if seen.doing is not Doing.PAUSED:
            return seen
        return replace(seen, is_paused=False, slept=False, at_s=_began_s(seen.line, seen.at_s))

    def back(self, now: float) -> Player:
        """To the beginning of this step; from there to the one before."""
        seen = self.tick(now)
        if seen.is_over:
            return seen
        step = seen.line.step
        begins_s = seen.timeline.begins_s(step)
        if seen.at_s - begins_s < BACK_WITHIN_S and step > 0:
            begins_s = seen.timeline.begins_s(step - 1)
        return replace(seen, at_s=begins_s)

    def skip(self, now: float) -> Player:
        """On to the next step; from the last one to the end."""
        seen = self.tick(now)
        if seen.is_over:
            return seen
        step = seen.line.step + 1
        last = step >= len(seen.timeline.titles)
        return replace(seen, at_s=seen.timeline.total_s if last else seen.timeline.begins_s(step))

    def stop(self, now: float) -> Player:
        """Enough for now; what was practised counts."""
        return replace(self.tick(now), stopped=True, is_paused=False, slept=False)

    def taken_up(self, now: float) -> Player:
        """It goes on after all: it stands still where it was; from the end, at the last step."""
        at_s = self.at_s
        if at_s >= self.timeline.total_s:
            at_s = self.timeline.begins_s(self.line.step)
        return replace(self, seen=now, at_s=at_s, stopped=False, is_paused=True)

    def saying(self) -> Saying | None:
        """What is to be heard at this moment; None: silence."""
        if self.doing is not Doing.GOING:
            return None
        line, spent_s = self.line, self.at_s - self.line.at_s
        if spent_s < line.said_s:
            return Saying(line.text, spent_s)
        breath = self.breathing
        if breath is None or breath.began_s < line.at_s + line.said_s:
            return None  # a breath that began while the line was said is not named again
        words = self.timeline.in_words if breath.phase is Phase.IN else self.timeline.out_words
        return Saying(words, breath.spent_s) if words else None

    def next_change_s(self) -> float:
        """Seconds until something else is to be heard or shown, at most."""
        line = self.line
        changes = [line.until_s, line.at_s + line.said_s]
        breath = self.breathing
        if breath is not None:
            changes.append(breath.began_s + breath.length_s)
        return min(each - self.at_s for each in changes if each > self.at_s or each == line.until_s)


def _breathing(line: Spoken, breath: Breath, at_s: float) -> Breathing:
    whole_s = breath.whole_s
    begun = (at_s - line.at_s) // whole_s * whole_s
    into = at_s - line.at_s - begun
    if into < breath.in_s:
        return Breathing(Phase.IN, breath.in_s, into, line.at_s + begun)
    return Breathing(Phase.OUT, breath.out_s, into - breath.in_s, line.at_s + begun + breath.in_s)


def _began_s(line: Spoken, at_s: float) -> float:
    """When the words or the breath began; in a silence nothing began but this moment."""
    said_s = line.at_s + line.said_s
    if at_s < said_s:
        return line.at_s
    if line.breath is None:
        return at_s
    begun_s = at_s - (at_s - line.at_s) % line.breath.whole_s
    return begun_s if begun_s >= said_s else line.at_s


def started(timeline: Timeline, now: float) -> Player:
    """Begin."""
    return Player(timeline=timeline, seen=now)


def starts_anew(before: Player, after: Player) -> bool:
    """Whether what is to be heard is another text, or the same one anew."""
    one, other = before.saying(), after.saying()
    if one is None or other is None:
        return one is not other
    moved_s = after.heard_s - before.heard_s  # whoever goes back to it wants it said anew
    follows = abs(other.from_s - one.from_s - moved_s) < _NEAR_S
    return one.text != other.text or not follows


_NEAR_S = 1e-6
