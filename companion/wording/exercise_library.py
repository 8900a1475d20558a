"""How the library of exercises speaks, and the page of one exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_date, short_day
from companion.wording.exercise_dose import done_words, told_with_side
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.dose import Side
    from companion.domain.exercise_log import LogEntry
    from companion.domain.pacing_sessions import Told

AT_MOST_MINUTES = 10
"""The filter for short exercises. Our choice."""


def group_name(group: str) -> str:
    """What the exercises of a group are for, by its name in the files."""
    return {
        "back": tr("Back"),
        "neck_shoulders": tr("Neck and shoulders"),
        "hips_legs": tr("Hips and legs"),
        "hands": tr("Hands"),
        "balance": tr("Balance"),
        "breathing": tr("Breathing and moving"),
        "aerobic": tr("Walking and getting warm"),
        "fibromyalgia": tr("A gentle start, for pain all over"),
        "crps": tr("A very sore hand or foot (CRPS), with your team"),
    }.get(group, group)


def tag_words(tag: str) -> str:
    """How or where an exercise can be done, by its name in the files."""
    return {
        "lying": tr("lying"),
        "sitting": tr("sitting"),
        "standing": tr("standing"),
        "no_floor": tr("not on the floor"),
        "no_equipment": tr("nothing needed"),
    }.get(tag, tag)


def about_words(minutes: int, tags: Iterable[str]) -> str:
    """One line under a name: "About 4 min · lying · nothing needed"."""
    return "  ·  ".join([tr("About {n} min").format(n=minutes), *map(tag_words, tags)])


def filter_words(tag: str) -> str:
    """What the button of a filter says."""
    return {
        "lying": tr("Lying"),
        "sitting": tr("Sitting only"),
        "standing": tr("Standing"),
        "no_floor": tr("Not on the floor"),
        "no_equipment": tr("Nothing needed"),
    }[tag]


def short_words() -> str:
    """The filter for short exercises."""
    return tr("At most {n} minutes").format(n=AT_MOST_MINUTES)


def how_many_words(shown: int, of: int, *, only_favourites: bool) -> str:
    """How many exercises are shown, or that there is none, and what to do then."""
    if shown == of:
        return tr("%n exercise(s)", "", of)
    if shown:
        return tr("{n} of {all}").format(n=shown, all=tr("%n exercise(s)", "", of))
    if only_favourites:
        return tr("No favourites here. The star on a card makes an exercise a favourite.")
    return tr("No exercise fits all of that. Fewer words or filters may help.")


def nearest_words(how_many: str) -> str:
    """Nothing has all the words; what is shown comes nearest."""
    return tr("No exercise has all of these words. Nearest: {how_many}.").format(how_many=how_many)


def favourite_words(*, on: bool) -> str:
    """What the star says: the state, or what a press does."""
    return tr("Favourite") if on else tr("Make favourite")


def favourite_name(name: str, *, on: bool) -> str:
    """The same for a screen reader, with the exercise."""
    if on:
        return tr("{name} is a favourite. Press to change that.").format(name=name)
    return tr("{name} is not a favourite. Press to make it one.").format(name=name)


def favourite_told(name: str, *, on: bool) -> str:
    """What was done with the star."""
    words = tr("{name} is a favourite now.") if on else tr("{name} is no longer a favourite.")
    return words.format(name=name)


def add_words(programme: str) -> str:
    """The button that takes an exercise into a programme."""
    if not programme:
        return tr("Add to my programme")
    return tr("Add to “{programme}”").format(programme=programme)


def planned_words(programmes: Sequence[str]) -> str:
    """In which programmes it is; empty for none."""
    if not programmes:
        return ""
    return tr("It is in: {programmes}.").format(programmes=", ".join(programmes))


def at_once_words() -> str:
    """Above the stop rules of every exercise."""
    return tr("With any exercise, stop at once and get help for:")


def team_words() -> str:
    """The caution of all that only a team suggests."""
    return tr("It can raise pain. Do it only if your team suggested it, and as they showed you.")


def team_told(name: str, *, on: bool) -> str:
    """What was done with the tick of the team."""
    if on:
        return tr("Your team suggested “{name}”: it can begin.").format(name=name)
    return tr("The tick at “{name}” is gone.").format(name=name)


def heading_line(what_for: str, minutes: int, tags: Iterable[str]) -> str:
    """Under the name on its own page: what it is for, then how it is done."""
    return f"{what_for}\n{about_words(minutes, tags)}"


def gone_words() -> str:
    """In the place of the texts of an exercise that the library has no more."""
    return tr("This version has no text for it. Your entries stay.")


def own_words() -> str:
    """The line under an exercise of the person's own."""
    return tr("One of your own exercises")


def licence_words(licence: str) -> str:
    """Under which licence the texts and drawings are."""
    return tr("Licence: {licence}").format(licence=licence)


def usual_from_words(source: str) -> str:
    """Where the usual amount comes from."""
    return tr("Where this comes from: {source}").format(source=source)


def history_headers() -> list[str]:
    """The head of the table of what was done."""
    return [tr("Day"), tr("How much"), tr("Note")]


def history_row(entry: LogEntry, side: Side, *, with_year: bool) -> list[str]:
    """One line of the table of what was done.

    Args:
        entry: What was done.
        side: Of its plan.
        with_year: The day has its year.
    """
    day = long_date(entry.day) if with_year else short_day(entry.day)
    much = told_with_side(done_words(entry.done), entry, side)
    quick = "" if entry.as_planned is None else _told(entry.as_planned)
    return [day, much or quick or tr("Done"), entry.note]


def _told(told: Told) -> str:
    return {
        "as planned": tr("As planned"),
        "less": tr("Less"),
        "more": tr("More"),
    }[told.value]
