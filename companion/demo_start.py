"""How the demo begins: with which page, and what is to be seen there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from companion.demo_diary import fill_with_demo

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.opening import Opened

PRACTICE = "slow_breathing"
STANDS_AT_LINE = 7
"""In the middle of its rhythm."""


class DemoStart(NamedTuple):
    """How the demo begins.

    Attributes:
        page: The page that is opened.
        fill: Keeps what is to be seen there.
        shown: What the page is to show; None: what it usually does.
    """

    page: str
    fill: Callable[[Opened], None]
    shown: object = None


def demo_start(asked: str) -> DemoStart:
    """The beginning that was asked for, by the name of a page.

    Calm is a practice that stands still in its middle: nothing plays before a press. The player
    is a practice that has not begun.
    """
    if asked == "calm":
        return DemoStart("player", fill_with_a_practice)
    return DemoStart(asked, fill_with_demo, PRACTICE if asked == "player" else None)


def fill_with_a_practice(opened: Opened) -> None:
    """The made-up year, and a practice that stands still in the middle."""
    from companion.content.practice_timeline import lay_out
    from companion.domain.player import Player
    from companion.domain.player_kept import Practising, kept
    from companion.domain.script import Choices
    from companion.ui.running import PRACTICE_FORM

    fill_with_demo(opened)
    choices, now = Choices(), opened.clock.now()
    timeline = lay_out(PRACTICE, choices)
    assert timeline is not None
    at_s = timeline.lines[STANDS_AT_LINE].at_s
    player = Player(timeline=timeline, seen=0.0, at_s=at_s, heard_s=at_s, is_paused=True)
    standing = Practising(
        practice_id=PRACTICE,
        choices=choices,
        player=player,
        started_at=opened.clock.local() - timedelta(seconds=round(at_s)),
    )
    opened.stores.drafts.keep(PRACTICE_FORM, {"practice": kept(standing)}, now)
