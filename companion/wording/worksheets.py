"""What is said about worksheets, besides the questions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_date, long_day
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from companion.domain.sleep_window import Near


def step_words(step: int, of: int) -> str:
    """Which page of a worksheet it is."""
    said = tr("Step {step} of {of}. Every question may stay empty.")
    return said.format(step=number(step, 0), of=number(of, 0))


def named(title: str, form: str, day: date) -> str:
    """A worksheet in a list: its own name, or what it is, and its day."""
    return tr("{name}, {day}").format(name=title or form, day=long_date(day))


def how_many(count: int) -> str:
    """How many of a kind are written."""
    return tr("%n written", "", count)


def left_empty() -> str:
    """In the place of an answer."""
    return tr("Left empty")


# --- answers ----------------------------------------------------------------------------


def yes() -> str:
    """A tick."""
    return tr("Yes")


def points(value: int, most: int) -> str:
    """A place on a scale."""
    return tr("{value} of {most}").format(value=number(value, 0), most=number(most, 0))


def named_value(name: str, value: str) -> str:
    """One cell of a row."""
    return tr("{name}: {value}").format(name=name, value=value)


def numbered(name: str, count: int) -> str:
    """One of several rows."""
    return tr("{name} {n}").format(name=name, n=number(count, 0))


def window_words(begins: str, ends: str) -> str:
    """Two clock times; either may be empty."""
    if begins and ends:
        return tr("{begins} to {ends}").format(begins=begins, ends=ends)
    if begins:
        return tr("from {begins}").format(begins=begins)
    return tr("to {ends}").format(ends=ends)


def importance_words() -> str:
    """Over the first scale of an area."""
    return tr("How important is it to you?")


def closeness_words() -> str:
    """Over the second one."""
    return tr("How close to it do you live?")


def area_words(importance: int | None, closeness: int | None) -> str:
    """Both answers about an area, in one line."""
    said: list[str] = []
    if importance is not None:
        said.append(tr("important: {points}").format(points=points(importance, 10)))
    if closeness is not None:
        said.append(tr("close: {points}").format(points=points(closeness, 10)))
    return ", ".join(said) or left_empty()


def area_title(count: int, name: str) -> str:
    """An area with the number of its mark on the target."""
    return tr("{n}. {name}").format(n=number(count, 0), name=name)


def area_titles(names: Iterable[str]) -> list[str]:
    """All areas, each with the number of its mark."""
    return [area_title(count, name) for count, name in enumerate(names, 1)]


def of_area(area: str, asked: str) -> str:
    """A question about an area, for who hears it alone."""
    return tr("{area}: {question}").format(area=area, question=asked)


def target_words(lines: Iterable[str]) -> str:
    """The target for who does not see it."""
    return tr("A target. {areas}.").format(areas="; ".join(lines))


def near_words(found: Near, days: int) -> str:
    """How many of the last nights were near the window; a fact, and nothing made of it."""
    if not found.known:
        said = tr("The last {days} days have no nights with these times.")
        return said.format(days=number(days, 0))
    said = tr("{near} of the last {known} nights with times were within 30 minutes of it.")
    return said.format(known=number(found.known, 0), near=number(found.near, 0))


# --- what was done ----------------------------------------------------------------------


def saved_words() -> str:
    """After saving."""
    return tr("Your worksheet is saved. You can read and change it at any time.")


def nothing_written() -> str:
    """An empty new one was closed."""
    return tr("Nothing was written, so nothing was kept.")


def team_first() -> str:
    """The tick that opens the other pages is not there."""
    return tr("The other pages open when you tick this. Your team can tell you if it fits.")


def deleted_words() -> str:
    """After deleting."""
    return tr("The worksheet is deleted. It stays in the bin for 30 days.")


def done_words() -> str:
    """The small step was done."""
    return tr("Done. That was a step toward what matters.")


def let_go_words() -> str:
    """The small step is not wanted any more."""
    return tr("Let go. Your words stay on the worksheet.")


def moved_words(day: date) -> str:
    """The small step is for another day."""
    return tr("Your small step is moved to {day}.").format(day=long_day(day))


def gone_words() -> str:
    """It was deleted meanwhile."""
    return tr("This worksheet was deleted. You can take it back from the bin.")


def step_planned(day: date, today: date) -> str:
    """Since when the small step stands on Today."""
    if day == today:
        return tr("Planned for today")
    return tr("Planned for {day}. Any day is fine.").format(day=long_day(day))


# --- on paper ---------------------------------------------------------------------------


def print_title() -> str:
    """What a printer's queue calls it: no word of the person's, nor what it is about."""
    return tr("Worksheet")


def file_name(day: date) -> str:
    """What a saved file is called; it does not say what it is about."""
    return tr("Worksheet {day}").format(day=day.isoformat())


def begun_on(day: date) -> str:
    """The line under the title."""
    return tr("Begun on {day}").format(day=long_date(day))


def own_words_foot() -> str:
    """At the foot of each page."""
    return tr("Written by me, for me. It is not a diagnosis and no treatment.")
