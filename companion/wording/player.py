"""How a practice speaks while it goes: what to do now, where it is, what it came to."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from companion.domain.player import Doing, Phase
from companion.wording.numbers import number
from companion.wording.pacing import tenth
from companion.wording.pacing_timer import clock_figure
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.player import Player
    from companion.domain.script import Breath

LEAST_COUNTED_S = 3
"""A silence that is shorter is over before its seconds are read."""


def uneasy_words() -> str:
    """At the foot of every practice."""
    return tr("Dizzy or uneasy? Breathe as you normally do, open your eyes, or stop.")


def step_words(player: Player) -> str:
    """Where it is: "step 2 of 3 · Settle into the rhythm"."""
    titles, step = player.timeline.titles, player.line.step
    said = tr("step {n} of {count}").format(n=number(step + 1, 0), count=number(len(titles), 0))
    return f"{said}  ·  {titles[step]}"


def time_words(player: Player) -> str:
    """How long it still takes: "4:32 left"."""
    return tr("{time} left").format(time=clock_figure(ceil(player.left_s)))


def sign_words(player: Player) -> str:
    """What to do now, in the circle."""
    if player.doing is Doing.PAUSED:
        return tr("Paused")
    breathing = player.breathing
    if breathing is None:
        return player.line.sign
    is_in = breathing.phase is Phase.IN
    return (player.timeline.in_words if is_in else player.timeline.out_words) or player.line.sign


def count_words(player: Player) -> str:
    """Under the sign: "slowly, 6", or the seconds of a line that are left."""
    if player.doing is Doing.PAUSED:
        return ""
    breathing = player.breathing
    if breathing is not None:
        said = tr("softly, {n}") if breathing.phase is Phase.IN else tr("slowly, {n}")
        return said.format(n=number(breathing.left, 0))
    line = player.line
    if line.until_s - line.at_s < LEAST_COUNTED_S:
        return ""
    return number(max(1, ceil(line.until_s - player.at_s - _ROUNDING_S)), 0)


_ROUNDING_S = 1e-6


def caption_words(player: Player) -> str:
    """What is said, or was said last."""
    if player.slept:
        return tr("The computer was asleep. Nothing went on meanwhile.")
    return player.line.text


def press_words(player: Player) -> tuple[str, str]:
    """The large button, and its icon."""
    return (tr("Go on"), "play") if player.doing is Doing.PAUSED else (tr("Pause"), "pause")


def bar_words(player: Player, name: str) -> str:
    """The small bar above other pages."""
    said = {
        Doing.GOING: tr("{name}, {left}").format(name=name, left=time_words(player)),
        Doing.PAUSED: tr("{name}, paused").format(name=name),
    }
    return said.get(player.doing, tr("{name} is over").format(name=name))


def happened_words(doing: Doing) -> str:
    """What a screen reader is told when it is over, or stands still by itself."""
    return {
        Doing.DONE: tr("The practice is over."),
        Doing.PAUSED: tr("The practice is paused."),
    }.get(doing, "")


def practised_words(name: str, minutes: float) -> str:
    """What it came to: "Slow breathing, 6 min"."""
    return tr("{name}, {minutes}").format(name=name, minutes=tr("{n} min").format(n=tenth(minutes)))


def seconds_words(seconds: int) -> str:
    """How long a part of a breath is, to choose from."""
    return tr("{n} s").format(n=number(seconds, 0))


def a_minute_words(breath: Breath) -> str:
    """How many breaths that is: "6 breaths a minute"."""
    a_minute = 60 / breath.whole_s
    whole = a_minute == int(a_minute)
    said = tr("{n} breaths a minute").format(n=number(a_minute, 0 if whole else 1))
    return said if whole else tr("About {said}").format(said=said)


def places_words(left_out: int, gentle: int) -> str:
    """What is not done as usual: "2 places are left out. 1 place is let go only."."""
    said = []
    if left_out:
        said.append(tr("%n place(s) left out.", "", left_out))
    if gentle:
        said.append(tr("%n place(s) let go only.", "", gentle))
    return " ".join(said) or tr("Every place is done.")
