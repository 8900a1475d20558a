"""Hears whole practices from start to end, as the app itself plays them, and tells what was heard.

Usage: python -m tests.ui.whole_practices [--short]
Each is begun by a press of "Start" in the window and is left alone until its end; each has a
loudspeaker of its own that goes nowhere, and is recorded. Every sentence and every word of a
breath is looked for in the recording, around the moment where the script has it. It takes as long
as the longest practice, so it is no part of the suite. It ends with status 1 where something is
not heard, or comes more than A_SECOND early or late after what is said before it.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from companion.content.practice_timeline import clip_of, lay_out
from companion.content.practices import load_practices
from companion.domain.player import AWAY_FROM_S, Player, started, starts_anew
from companion.domain.script import Eyes, Length
from tests.ui.listening import RATE, Loudspeaker, loudspeaker, run_app, samples_of

if TYPE_CHECKING:
    import numpy as np

    from companion.domain.script import Choices, Timeline

A_SECOND = 1.0
AROUND_S = 3.0
"""So far around its moment a text is looked for."""

AROUND_AT_FIRST_S = 9.0
FIRST_ONES = 5
"""So far for the first ones: on a busy computer the loudspeaker opens late."""

ALIKE = 0.7
"""From this correlation on, a part of the recording is the clip."""

AWAKE_S = AWAY_FROM_S / 2
"""After longer without a look, a practice takes the computer for asleep."""

BEGINS_WITHIN_S = 60
"""Of the recording: the app starts meanwhile."""

APP = """
import tempfile
from companion.app import App
from companion.demo_diary import fill_with_demo
from companion.domain.player import Doing
from companion.paths import AppPaths
practice, voice, length, eyes = sys.argv[1:]
paths = AppPaths.under(Path(tempfile.mkdtemp()))
paths.make()
window = App(app, paths)
window.settings.voice = voice
window.start("player", fill_with_demo, practice)
while window.window.screen_now is None:
    go_on(50)
go_on(1500)
card = window.window.screen_now.cards.start
card.length.chosen, card.eyes.chosen = length, eyes
card.start.click()
running = window.timing.playing.running
while running.player is not None and running.player.doing is Doing.GOING:
    go_on(500)
print(running.player.doing.value if running.player else "gone")
go_on(3000)  # the sound of the last sentence, and the chime
window.close()
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A practice that is to be heard."""

    practice_id: str
    voice: str
    length: Length
    eyes: Eyes = Eyes.CLOSED

    @property
    def choices(self) -> Choices:
        """As the card before it has them."""
        practice = load_practices().find(self.practice_id)
        assert practice is not None
        return replace(practice.usual, length=self.length, eyes=self.eyes)

    @property
    def timeline(self) -> Timeline:
        """How it is laid out."""
        found = lay_out(self.practice_id, self.choices)
        assert found is not None
        return found


WHOLE = (
    Wanted("slow_breathing", "heart", Length.LONG),
    Wanted("muscle_relaxation", "george", Length.SHORT),
    Wanted("body_scan", "heart", Length.LONG),
)
SHORT = (Wanted("slow_breathing", "george", Length.SHORT),)


def sayings(timeline: Timeline) -> list[tuple[float, str]]:
    """What is to be heard of a practice, and when: every sentence and every word of a breath."""
    now: Player = started(timeline, 0.0)
    found, saying = [], now.saying()
    if saying is not None:
        found.append((0.0, saying.text))
    while not now.is_over:
        later = now.tick(now.seen + min(now.next_change_s(), AWAKE_S))
        saying = later.saying()
        if saying is not None and starts_anew(now, later):
            found.append((later.at_s, saying.text))
        now = later
    return found


def hear(wanted: Wanted) -> tuple[bool, str]:
    """Play one from start to end; whether all of it was heard, and what was."""
    timeline = wanted.timeline
    with loudspeaker() as speaker:
        words = (wanted.practice_id, wanted.voice, wanted.length.value, wanted.eyes.value)
        with speaker.recording() as pieces:
            ended = run_app(APP, *words, server=speaker.server, timeout_s=timeline.total_s + 120)
        speaker.take(pieces)
        late = _late(sayings(timeline), wanted.voice, speaker)
    heard = [each for each in late if each is not None]
    jumps = [abs(after - before) for before, after in pairwise(heard[1:])]
    worst = max(jumps, default=0.0)
    whole = ended.split()[-1] == "done" and len(heard) == len(late) and worst <= A_SECOND
    told = (
        f"{' '.join(words)}: {timeline.total_s / 60:.1f} min, ended: {ended.split()[-1]};"
        f" {len(heard)} of {len(late)} sayings heard, in their order; from the second on at most"
        f" {worst:.2f} s off from one to the next, over the whole {_drift(heard):.2f} s"
    )
    return whole, told


def _drift(heard: list[float]) -> float:
    """By how much the last one came late, had the second come at its moment."""
    return heard[-1] - heard[1] if len(heard) > 1 else 0.0


def _late(wanted: list[tuple[float, str]], voice: str, speaker: Loudspeaker) -> list[float | None]:
    """By how much each saying came late, from the first one on; None: it was not heard.

    Each is looked for around where the one before it leads to: a loudspeaker that goes nowhere
    does not keep the time exactly.
    """
    beginning = Loudspeaker(speaker.folder, speaker.heard[: BEGINS_WITHIN_S * RATE])
    began_s = beginning.begins_s(_clip(wanted[0][1], voice))
    found: list[float | None] = []
    so_far_s = 0.0
    for number, (at_s, text) in enumerate(wanted):
        off_s = None
        if began_s is not None:
            around_s = AROUND_AT_FIRST_S if number < FIRST_ONES else AROUND_S
            off_s = _off(began_s + at_s, so_far_s, around_s, _clip(text, voice), speaker)
        so_far_s = so_far_s if off_s is None else off_s
        found.append(off_s)
    return found


def _off(
    at_s: float, so_far_s: float, around_s: float, clip: np.ndarray, speaker: Loudspeaker
) -> float | None:
    begin = max(0, int((at_s + so_far_s - around_s) * RATE))
    end = begin + int(2 * around_s * RATE) + len(clip)
    found = Loudspeaker(speaker.folder, speaker.heard[begin:end]).begins_s(clip)
    return None if found is None else begin / RATE + found - at_s


def _clip(text: str, voice: str) -> np.ndarray:
    path = clip_of(text, voice)
    assert path is not None
    return samples_of(path)


def main() -> int:
    """Hear them beside each other."""
    parser = argparse.ArgumentParser(prog="whole_practices", description="Hears whole practices.")
    parser.add_argument("--short", action="store_true", help="only one of three minutes")
    wanted = SHORT if parser.parse_args().short else WHOLE
    with ThreadPoolExecutor() as beside:
        results = list(beside.map(hear, wanted))
    for whole, told in results:
        sys.stdout.write(f"{'heard' if whole else 'NOT HEARD'}: {told}\n")
    return not all(whole for whole, _ in results)


if __name__ == "__main__":
    sys.exit(main())
