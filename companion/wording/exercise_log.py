"""How the log of exercise speaks: what was planned for a day, what was written down of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_day
from companion.wording.entries import of_ten
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.exercise_log import LogEntry


def planned_words(planned: int, logged: int, *, changing: bool, led: int) -> str:
    """What was planned for a day, and what else is written down of that day.

    Args:
        planned: How many exercises were planned.
        logged: How many are written down, beside the session that is being written.
        changing: A session that is written down is being changed: it is none of the others.
        led: How many are in the guided session under way.
    """
    if not planned and not logged:
        return tr("Nothing was planned for this day.")
    said = tr("Planned: %n exercise(s).", "", planned) if planned else ""
    so_far = tr("Written down so far: %n exercise(s).", "", logged)
    others = tr("In other sessions of this day: %n exercise(s).", "", logged)
    beside = (others if changing else so_far) if logged else ""
    goes = tr("In the session under way: %n exercise(s).", "", led) if led else ""
    return " ".join(part for part in (said, beside, goes) if part)


def written_words(day: date) -> str:
    """It was saved."""
    return tr("Written down for {day}.").format(day=long_day(day))


def half_typed_words(day: date, *, changes: bool) -> str:
    """Something is typed about a session of a day, new or written down, and not kept."""
    if changes:
        said = tr("You began to change what you did on {day}. It is not kept yet.")
    else:
        said = tr("You began to write down what you did on {day}. It is not kept yet.")
    return said.format(day=long_day(day))


def gone_words() -> str:
    """The session that is being changed lies in the bin."""
    return tr("This session was deleted. You can put it back in your diary, under Deleted entries.")


def not_added_words(typed: str) -> str:
    """A name stands in the line that adds, and was not added."""
    return tr(
        "“{name}” is not added yet. Enter in its line adds it; empty the line if not."
    ).format(name=typed)


def nothing_in_it() -> str:
    """A session without an exercise."""
    return tr("There is no exercise in it yet. Add one, or put one back.")


def texture_line(textures: Sequence[str]) -> str:
    """Which textures it was, as the first line of a note; empty for none."""
    if not textures:
        return ""
    return tr("Texture: {textures}").format(textures=", ".join(textures))


def textures_in(line: str, ladder: Sequence[str]) -> list[str]:
    """Which textures of a ladder a line tells; none where it is anything else."""
    found = [each for each in ladder if each in line]
    return found if found and texture_line(found) == line else []


def session_title(day: date, exercises: int) -> str:
    """A session in a list: "Monday 11 May, 5 exercises"."""
    return tr("{day}, {exercises}").format(
        day=long_day(day), exercises=tr("%n exercise(s)", "", exercises)
    )


def felt_words(entries: Sequence[LogEntry], *, pain: bool) -> str:
    """Effort and pain of a session, from the lowest to the highest; empty where none was given.

    Args:
        entries: What was done.
        pain: Whether pain may be told.
    """
    said = []
    for scale, name in _scales(pain=pain):
        given = [v for each in entries if (v := getattr(each, scale)) is not None]
        if given:
            low, high = min(given), max(given)
            told = (
                of_ten(high)
                if low == high
                else tr("{low} to {high}").format(low=low, high=of_ten(high))
            )
            said.append(tr("{name} {value}.").format(name=name, value=told))
    return " ".join(said)


def _scales(*, pain: bool) -> list[tuple[str, str]]:
    effort = ("effort", tr("Effort"))
    if not pain:
        return [effort]
    return [
        effort,
        ("pain_before", tr("Pain before")),
        ("pain_during", tr("Pain during")),
        ("pain_after", tr("Pain after")),
        ("pain_next_morning", tr("Pain the next morning")),
    ]


def found_words(names: Sequence[str], typed: str) -> str:
    """What goes with the letters that are typed; the first of it is what Enter adds."""
    if not names:
        return tr("Not in the library. Enter adds “{name}” as your own.").format(name=typed)
    return tr("Enter adds: {name}").format(name=names[0])


def add_own_words(typed: str) -> str:
    """What is typed becomes an exercise of the person's own."""
    return tr("Add “{name}” as my own").format(name=typed)


def without_programme() -> str:
    """Stands in the files in the place of a programme, beside an exercise that none holds."""
    return tr("Without a programme")


def left_out_words(name: str) -> str:
    """An exercise that does not belong to the session."""
    return tr("{name}: not in this session").format(name=name)
