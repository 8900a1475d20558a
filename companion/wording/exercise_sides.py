"""How telling left from right is spoken of: how many, how long, never how good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.laterality import Part, Which
from companion.wording.days import long_date, long_day, short_day
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from companion.domain.laterality import Score, SideDay, Task

MS_PER_S = 1000


def part_name(part: Part) -> str:
    """What is shown, to choose from."""
    return {Part.HAND: tr("Hand"), Part.FOOT: tr("Foot")}[part]


def side_name(which: Which) -> str:
    """A side: on its button, in a legend, over a column."""
    return {Which.LEFT: tr("Left"), Which.RIGHT: tr("Right")}[which]


def asked_words(part: Part) -> str:
    """The question over a picture."""
    if part is Part.HAND:
        return tr("Is this a left or a right hand?")
    return tr("Is this a left or a right foot?")


def place_words(task: Task) -> str:
    """Which picture it is: "Picture 3 of 20"."""
    at = min(len(task.answers) + 1, len(task.trials))
    return tr("Picture {n} of {all}").format(n=at, all=len(task.trials))


def pictures_words(shown: int) -> str:
    """How many pictures a go has, to choose from."""
    return number(shown, 0)


def seconds_words(ms: float | None) -> str:
    """A time: "1.4 s"; empty where none is known."""
    return "" if ms is None else tr("{n} s").format(n=number(ms / MS_PER_S))


def score_words(score: Score) -> str:
    """One side of a go: "Left: 9 of 10, in about 1.4 s"."""
    words = (
        tr("{side}: {n} of {all}")
        if score.median_ms is None
        else tr("{side}: {n} of {all}, in about {time}")
    )
    return words.format(
        side=side_name(score.side),
        n=score.correct,
        all=score.shown,
        time=seconds_words(score.median_ms),
    )


def kept_words(scores: Iterable[Score]) -> str:
    """What a go came to, once it is kept."""
    return tr("Kept.") + " " + ". ".join(map(score_words, scores)) + "."


def go_title(score: Score) -> str:
    """A go in a line: "left and right, Monday 11 May"."""
    return tr("left and right, {day}").format(day=long_day(score.day))


def describe(part: Part, left: Sequence[SideDay], right: Sequence[SideDay]) -> str:
    """The sentence under the chart, which a screen reader hears, too."""
    days = sorted({each.day for each in (*left, *right)})
    if not days:
        return ""
    title = tr("%n day(s) with pictures of a hand.", "", len(days))
    if part is Part.FOOT:
        title = tr("%n day(s) with pictures of a foot.", "", len(days))
    return f"{title} {_day_words(days[-1], left, right)}"


def _day_words(day: date, left: Sequence[SideDay], right: Sequence[SideDay]) -> str:
    said = [
        _side_words(which, each)
        for which, days in ((Which.LEFT, left), (Which.RIGHT, right))
        for each in days
        if each.day == day
    ]
    return tr("On {day}: {sides}.").format(day=short_day(day), sides=", ".join(said))


def _side_words(which: Which, day: SideDay) -> str:
    words = tr("left {n} of {all}") if which is Which.LEFT else tr("right {n} of {all}")
    said = words.format(n=day.correct, all=day.shown)
    if day.median_ms is None:
        return said
    return tr("{told} in about {time}").format(told=said, time=seconds_words(day.median_ms))


def headers() -> list[str]:
    """The head of the table."""
    return [tr("Day"), tr("Left"), tr("Time, left"), tr("Right"), tr("Time, right")]


def rows(left: Sequence[SideDay], right: Sequence[SideDay]) -> list[list[str]]:
    """The days as a table, the latest first."""
    lefts, rights = {each.day: each for each in left}, {each.day: each for each in right}
    days = sorted({*lefts, *rights}, reverse=True)
    years = bool(days) and days[0].year != days[-1].year
    return [
        [
            long_date(day) if years else short_day(day),
            *_cells(lefts.get(day)),
            *_cells(rights.get(day)),
        ]
        for day in days
    ]


def _cells(day: SideDay | None) -> list[str]:
    if day is None:
        return ["", ""]
    much = tr("{n} of {all}").format(n=day.correct, all=day.shown)
    return [much, seconds_words(day.median_ms)]


def what_is_drawn(figure: str) -> str:
    """What the chart shows, to choose from: "told" or "time"."""
    return {"told": tr("Told as shown"), "time": tr("Time")}[figure]


def tick_percent(value: float) -> str:
    """A label of the scale of percents."""
    return tr("{n} %").format(n=number(value, 0))


def tick_seconds(value: float) -> str:
    """A label of the scale of seconds."""
    return tr("{n} s").format(n=number(value, 0 if value == int(value) else 1))


def textures() -> tuple[str, ...]:
    """The ladder of touch, from soft to rough."""
    return (
        tr("Silk, or the softest cloth you have"),
        tr("Cotton, such as a T-shirt"),
        tr("A towel"),
        tr("A soft brush"),
    )
