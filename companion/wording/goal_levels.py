"""The five levels of a goal in words: no marks, and nothing is above or below a line."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from companion.domain.finding import excerpt
from companion.domain.gas import EXPECTED_T
from companion.domain.goals import LEVELS
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.goal_review import Standing
    from companion.domain.goals import Goal

SAME_WITHIN = 0.5
"""Of a T-score: what is nearer to 50 reads as 50. Our choice, not evidence: no size of change is
told from it."""


def signed(level: int) -> str:
    """A level as it is written: "-2", "0", "+1"."""
    told = number(abs(level), 0)
    if level == 0:
        return told
    return tr("+{n}").format(n=told) if level > 0 else tr("-{n}").format(n=told)


def level_name(level: int) -> str:
    """What a level means, whatever the goal is."""
    return {
        -2: tr("much less than I hope for"),
        -1: tr("less than I hope for"),
        0: tr("what I hope for"),
        1: tr("more than I hope for"),
        2: tr("much more than I hope for"),
    }[level]


def level_words(level: int) -> str:
    """A level with its meaning: "-1, less than I hope for"."""
    return tr("{level}, {meaning}").format(level=signed(level), meaning=level_name(level))


def level_sentence(goal: Goal, level: int) -> str:
    """What the person wrote for a level, in one line."""
    return excerpt(goal.levels[LEVELS.index(level)], ())


def choice_words(goal: Goal, level: int) -> str:
    """A level to choose: "-1: I meet a friend at times"."""
    sentence = level_sentence(goal, level) or level_name(level)
    return tr("{level}: {sentence}").format(level=signed(level), sentence=sentence)


class Width(Enum):
    """How much room there is for both levels."""

    CELL = "cell"
    LINE = "line"
    NAMED = "named"
    SENTENCE = "sentence"


def standing_words(found: Standing, width: Width = Width.LINE) -> str:
    """Where a goal began and where it is; empty: no level was rated.

    Args:
        found: The first level and the latest one.
        width: CELL: "start -2, now -1". LINE: "Level -2 at the start, -1 now". NAMED: "less than I
            hope for at the start, what I hope for now". SENTENCE: names and numbers of both.
    """
    if found.start is None or found.now is None:
        return ""
    said = {
        Width.CELL: tr("start {first}, now {last}"),
        Width.LINE: tr("Level {first} at the start, {last} now"),
        Width.NAMED: tr("{start} at the start, {now} now"),
        Width.SENTENCE: tr("At the start: {start} ({first}). Now: {now} ({last})."),
    }[width]
    return said.format(
        first=signed(found.start), last=signed(found.now),
        start=level_name(found.start), now=level_name(found.now),
    )  # fmt: skip


def spoken(goal: Goal, found: Standing) -> str:
    """The picture of the levels, for who does not see it."""
    if found.now is None:
        return tr("Five levels. None is chosen yet.")
    told = tr("Five levels. {where}: {sentence}")
    return told.format(where=standing_words(found), sentence=level_sentence(goal, found.now))


def few_levels() -> str:
    """Some of the five have no sentence."""
    return tr("Levels can be rated once all five have a sentence.")


# --- all goals together -----------------------------------------------------------------


def together_words(start: float | None, now: float | None) -> str:
    """The two figures, or why there are none."""
    if start is None or now is None:
        return tr(
            "The goals have no weight: each is told as not important or not hard. So there is "
            "no figure for all of them."
        )
    said = tr("{start} at the start, {now} now.")
    return said.format(start=number(start, 0), now=number(now, 0))


def together_meaning(now: float | None) -> str:
    """What the figure of now says."""
    if now is None:
        return ""
    if abs(now - EXPECTED_T) <= SAME_WITHIN:
        return tr("On the whole, goals are where you hoped.")
    if now > EXPECTED_T:
        return tr("On the whole, goals are further than you hoped.")
    return tr("On the whole, goals are not yet where you hoped.")


def together_about(count: int) -> str:
    """How it is worked out, and what it is not."""
    said = tr("Worked out from the levels of %n goal(s).", "", count)
    means = tr(
        "50 means that goals came out as you expected. It is a way to look at all of them at once, "
        "and no mark."
    )
    return f"{said} {means}"


# --- importance and difficulty ----------------------------------------------------------


def weight_names() -> Sequence[str]:
    """From 0 to 3, for both questions."""
    return (tr("Not at all"), tr("A little"), tr("Quite"), tr("Very"))


def weight_words(goal: Goal) -> str:
    """What was told of both, in one line; empty where nothing was."""
    names = weight_names()
    said = []
    if goal.weight_importance is not None:
        said.append(tr("How important: {how}").format(how=names[goal.weight_importance].lower()))
    if goal.weight_difficulty is not None:
        said.append(tr("How hard: {how}").format(how=names[goal.weight_difficulty].lower()))
    return ". ".join(said)


def no_weight_words() -> str:
    """It counts nothing in the figure for all goals."""
    return tr("With this, it does not count in the figure for all goals.")
