"""How practices speak: what they work with, how long they take, where they can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

UP_TO_MINUTES = (2, 5, 10)
"""The filter for time. Our choice."""


def heading_of(kind: str) -> str:
    """Under which heading the practices of a kind stand, by its name in the files."""
    return {
        "breathing": tr("Breathing"),
        "muscles": tr("Muscles and body"),
        "body": tr("Muscles and body"),
        "imagery": tr("Being here, or somewhere else"),
        "mindful": tr("Being here, or somewhere else"),
        "thoughts": tr("Thoughts and feelings"),
        "feelings": tr("Thoughts and feelings"),
        "sleep": tr("Before sleep"),
    }[kind]


def place_words(place: str) -> str:
    """Where a practice can be done, by its name in the files."""
    return {
        "home": tr("at home"),
        "work": tr("at work"),
        "bed": tr("in bed"),
        "out": tr("out and about"),
    }.get(place, place)


def place_filter(place: str) -> str:
    """What the button of a place says."""
    return {
        "home": tr("At home"),
        "work": tr("At work"),
        "bed": tr("In bed"),
        "out": tr("Out and about"),
    }.get(place, place)


def time_filter(minutes: int) -> str:
    """What the button of a time says."""
    return tr("Up to {n} min").format(n=number(minutes, 0))


def length_name(length: str) -> str:
    """What a length is called."""
    return {
        "short": tr("Short"),
        "medium": tr("Medium"),
        "long": tr("Long"),
    }[length]


def length_words(length: str, minutes: float) -> str:
    """A length with its minutes: "Short, about 3 min"."""
    return tr("{length}, about {n} min").format(length=length_name(length), n=number(minutes, 0))


def minutes_words(minutes: Sequence[int]) -> str:
    """The minutes of all lengths: "3, 6 or 10 min"."""
    *others, last = [number(each, 0) for each in dict.fromkeys(minutes)]
    if not others:
        return tr("{n} min").format(n=last)
    return tr("{some} or {last} min").format(some=", ".join(others), last=last)


def about_words(minutes: Sequence[int], places: Iterable[str]) -> str:
    """One line under a name: "3, 6 or 10 min · at home, at work"."""
    where = ", ".join(map(place_words, places))
    return "  ·  ".join(each for each in (minutes_words(minutes) if minutes else "", where) if each)


def how_many_words(shown: int, of: int, *, only_favourites: bool) -> str:
    """How many practices are shown, or that there is none, and what to do then."""
    if shown == of:
        return tr("%n practice(s)", "", of)
    if shown:
        return tr("{n} of {all}").format(n=number(shown, 0), all=tr("%n practice(s)", "", of))
    if only_favourites:
        return tr("No favourites here. The star on a card makes a practice a favourite.")
    return tr("No practice fits all of that. Fewer filters may help.")


def open_name(name: str) -> str:
    """The button that opens a practice, for a screen reader."""
    return tr("Open {name}").format(name=name)


def start_name(name: str) -> str:
    """The button that starts a practice, for a screen reader."""
    return tr("Start {what}").format(what=name)


def quiet_start_words() -> str:
    """Under a practice that is offered before any was used."""
    return tr("A quiet way to begin")


def of_week_words() -> str:
    """Under the practice of the path."""
    return tr("The practice of your week")


def tension_before() -> str:
    """The question before a practice."""
    return tr("How tense are you now?")


def tension_after() -> str:
    """The question after a practice."""
    return tr("How tense are you after it?")


def tension_asked() -> tuple[str, str]:
    """The two questions where a practice is typed in later."""
    return tr("How tense were you before?"), tr("How tense were you after it?")


def tension_ends() -> tuple[str, str]:
    """What 0 and 10 mean."""
    return tr("Calm"), tr("Very tense")
