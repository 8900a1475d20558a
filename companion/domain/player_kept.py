"""A practice that goes as a text that can be kept, so that it goes on after a restart."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from companion.domain.player import Doing, Player
from companion.domain.practised import LONGEST_MINUTES
from companion.domain.refused import check_id, check_instant, check_range
from companion.domain.script import Breath, Care, Choices, Eyes, Length, Timeline

LayOut = Callable[[str, Choices], Timeline | None]
"""Lays a practice out in time; None where this version has no such practice, or no such form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Practising:
    """A practice that goes, and what is known of it besides.

    Attributes:
        practice_id: Which one.
        choices: How it was wanted.
        player: Where it is.
        started_at: When it began: aware, with the offset of that place.
        tension_before: 0 to 10; None: not told.

    Raises:
        Refused: an answer is out of its range.
    """

    practice_id: str
    choices: Choices
    player: Player
    started_at: datetime
    tension_before: int | None = None

    def __post_init__(self) -> None:
        check_id(self.practice_id, "practice_id")
        check_instant(self.started_at, "started_at")
        check_range(self.tension_before, "tension_before", 0, 10)

    @property
    def leads_closed_eyes(self) -> bool:
        """Whether it goes, and nobody looks at it."""
        return self.player.doing is Doing.GOING and self.choices.eyes is Eyes.CLOSED

    @property
    def minutes(self) -> float:
        """How long was practised, to a tenth of a minute."""
        return min(LONGEST_MINUTES, round(self.player.heard_s / 60, 1))


def kept(practising: Practising) -> str:
    """The practice as a text; its place is the line it is at."""
    player = practising.player
    lines = player.timeline.lines
    state = {
        "practice_id": practising.practice_id,
        "choices": choices_kept(practising.choices),
        "started_at": practising.started_at.isoformat(),
        "tension_before": practising.tension_before,
        "line": lines.index(player.line),
        "of_lines": len(lines),
        "heard_s": player.heard_s,
        "is_done": player.doing is Doing.DONE,
        "stopped": player.stopped,
    }
    return json.dumps(state)


def from_kept(text: str, lay_out: LayOut, now: float) -> Practising | None:
    """The practice of a kept text: at the beginning of its line, standing still.

    None where the text is none, or the practice is gone or has other lines by now: then there is
    nothing to go on with.

    Args:
        text: What was kept.
        lay_out: Lays the practice out in time anew.
        now: The reading of the clock.
    """
    try:
        return _read(json.loads(text), lay_out, now)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def _read(state: dict[str, Any], lay_out: LayOut, now: float) -> Practising | None:
    choices = choices_from(state["choices"])
    timeline = lay_out(str(state["practice_id"]), choices)
    place = int(state["line"])
    if timeline is None or state["of_lines"] != len(timeline.lines):
        return None
    if not 0 <= place < len(timeline.lines):
        return None
    is_done, stopped = state["is_done"] is True, state["stopped"] is True
    player = Player(
        timeline=timeline,
        seen=now,
        at_s=timeline.total_s if is_done else timeline.lines[place].at_s,
        heard_s=float(state["heard_s"]),
        is_paused=not (is_done or stopped),
        stopped=stopped,
    )
    return Practising(
        practice_id=state["practice_id"],
        choices=choices,
        player=player,
        started_at=datetime.fromisoformat(state["started_at"]),
        tension_before=state["tension_before"],
    )


def choices_kept(choices: Choices) -> dict[str, Any]:
    """Choices as JSON can keep them."""
    return {
        "length": choices.length.value,
        "form": choices.form,
        "eyes": choices.eyes.value,
        "care": {region: care.value for region, care in choices.care.items()},
        "breath": [choices.breath.in_s, choices.breath.out_s],
    }


def choices_from(state: dict[str, Any]) -> Choices:
    """Choices that were kept.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: they make no sense.
    """
    in_s, out_s = state["breath"]
    return Choices(
        length=Length(state["length"]),
        form=str(state["form"]),
        eyes=Eyes(state["eyes"]),
        care={str(region): Care(care) for region, care in state["care"].items()},
        breath=Breath(in_s, out_s),
    )
