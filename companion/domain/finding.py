"""Finding words in what a person wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

AROUND = 60
"""Letters that are shown before and after the words that were found."""


class Kind(StrEnum):
    """Where words were found."""

    CHECK_IN = "check-in"
    NIGHT = "night"
    SESSION = "session"
    FLARE_UP = "flare-up"
    ACTIVITY = "activity"
    EXERCISE = "exercise"  # one that was done
    PROGRAMME = "programme"  # an exercise in it
    PRACTICE = "practice"  # one that was done
    WORKSHEET = "worksheet"
    GOAL = "goal"
    GOAL_STEP = "goal step"
    GOAL_REVIEW = "goal review"
    RATING = "activity rating"
    QUESTIONNAIRE = "questionnaire"
    WIN = "win"
    HAPPENING = "happening"


@dataclass(frozen=True, slots=True)
class Found:
    """One place where all the words stand.

    Attributes:
        id: The id of what they were found in; of the exercise, where that is in a programme; of
            the goal, for its steps and reviews too.
        day: Its day; None for an activity, an exercise in a programme, a goal and a step, which
            have none.
        name: What an activity, an exercise, a worksheet or a goal is called, for what belongs to
            it too; else empty.
        text: What was written there.
    """

    kind: Kind
    id: str
    day: date | None
    name: str
    text: str


def words_of(asked: str) -> tuple[str, ...]:
    """The words that are looked for, in small letters."""
    return tuple(asked.casefold().split())


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has all the words, in any order; parts of words count."""
    small = text.casefold()
    return all(word in small for word in words)


def excerpt(text: str, words: tuple[str, ...]) -> str:
    """The part of a text around the first of the words, in one line."""
    line = " · ".join(" ".join(each.split()) for each in text.splitlines() if each.strip())
    at = max(0, line.casefold().find(words[0])) if words else 0
    begin, end = max(0, at - AROUND), at + AROUND
    if begin:  # whole words, where there are any
        begin = max(begin, line.find(" ", begin, at))
    if end < len(line) and " " in line[at:end]:
        end = line.rindex(" ", at, end)
    before = "…" if begin else ""
    return f"{before}{line[begin:end].strip()}{'…' if end < len(line) else ''}"
