"""A programme on paper: each exercise with its picture and its amount, and boxes to tick."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.drawing import Paints, svg_row
from companion.domain.programme import programmes
from companion.domain.programme_setup import going_on
from companion.domain.series import monday
from companion.report.colours import light_colours
from companion.report.papers import Paper
from companion.report.printable import breakable, printable
from companion.report.typeset import typeset
from companion.wording import exercise_paper as words
from companion.wording import report as page_words
from companion.wording.days import short_day, weekday_names
from companion.wording.exercise_programme import planned_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.content.exercises import Exercise
    from companion.domain.programme import PlanItem

MOST_WEEKS = 4
ROOM_MM, HEAD_MM, ROW_MM = 225, 12.0, 7.2
"""Millimetres: what a page has for boxes, the head of a week, and the lowest row of boxes."""

LONGEST_NOTE = 240
LONGEST_NAME = 60
_DAYS = 7
_PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="0 0 200 100"><image width="200" height="100" preserveAspectRatio="xMidYMid meet"'
    ' xlink:href="data:image/{kind};base64,{content}"/></svg>'
)


@dataclass(frozen=True, slots=True)
class OnPaper:
    """One exercise as it goes on.

    Attributes:
        item: As it is planned.
        exercise: What the library knows of it; None for one of the person's own.
        picture: A photo or scan of the person's own, a PNG or a JPEG; it goes before a drawing.
    """

    item: PlanItem
    exercise: Exercise | None
    picture: bytes | None


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on paper about one exercise.

    Attributes:
        name: What it is called.
        much: Its amount and its days.
        says: How it is done, or the person's note.
        picture: As SVG; "" for none.
        caption: What the picture shows.
    """

    name: str
    much: str
    says: str
    picture: str
    caption: str


@dataclass(frozen=True, slots=True)
class Week:
    """The boxes of one week.

    Attributes:
        head: The first cell, and one for each day.
        rows: The name of an exercise, and for each day whether it is planned.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[bool, ...]], ...]


def programme_paper(name: str, shown: Sequence[OnPaper], day: date, paper: str) -> Paper:
    """The programme as it goes on, for the wall and for the clinic.

    Args:
        name: Of the programme.
        shown: Its exercises in their order.
        day: The boxes begin with the week of this day.
        paper: "a4" or "letter".
    """
    title = _short(name)
    exercises = tuple(_shown(each) for each in shown)
    weeks = tick_weeks([each.item for each in shown], day)
    data = {
        "title": title,
        "line": words.line(day),
        "name": page_words.blanks()[0],
        "language": page_words.language(),
        "exercises": [asdict(each) for each in exercises],
        "ticks": words.ticks_title(),
        "weeks": [asdict(each) for each in weeks],
        "not_planned": words.not_planned(),
        "notes": words.notes(),
        "paper": paper,
    }
    return Paper(
        title=words.print_title(),
        name=words.file_name(day),
        lines=_lines(title, words.line(day), exercises, weeks),
        pdf=lambda: typeset("programme.typ", data),
    )


def programme_lines(items: Sequence[PlanItem], today: date) -> tuple[str, ...]:
    """Each exercise with its amount and its days, as they go on from today.

    Where several programmes go on, each line says which one it belongs to.
    """
    going = {each.name: going_on(each.items, each.name, today) for each in programmes(items)}
    several = sum(map(bool, going.values())) > 1
    return tuple(
        printable(words.exercise_line(item.name, planned_words(item), name if several else ""))
        for name, theirs in going.items()
        for item in theirs
    )


def tick_weeks(items: Sequence[PlanItem], day: date) -> tuple[Week, ...]:
    """Up to four weeks of boxes, as many as fit one page."""
    fit = int(ROOM_MM // (HEAD_MM + ROW_MM * len(items)))
    count = max(1, min(MOST_WEEKS, fit))
    return tuple(
        _week(items, monday(day) + timedelta(weeks=number), number + 1) for number in range(count)
    )


def _week(items: Sequence[PlanItem], first: date, number: int) -> Week:
    days = [first + timedelta(days=n) for n in range(_DAYS)]
    names = weekday_names()
    heads = (f"{names[each.weekday()]}\n{short_day(each)}" for each in days)
    rows = tuple(
        (_short(item.name), tuple(item.is_planned_on(each) for each in days)) for item in items
    )
    return Week((words.week(number), *heads), rows)


def _shown(each: OnPaper) -> Shown:
    picture, caption = _picture(each)
    return Shown(
        name=_short(each.item.name),
        much=_flat(planned_words(each.item), LONGEST_NOTE),
        says=_says(each),
        picture=picture,
        caption=_flat(caption, LONGEST_NOTE),
    )


def _says(each: OnPaper) -> str:
    """The person's note goes first; else the steps of the library."""
    if each.item.note.strip() or each.exercise is None:
        return _flat(each.item.note, LONGEST_NOTE)
    return " ".join(each.exercise.steps)


def _picture(each: OnPaper) -> tuple[str, str]:
    if each.picture is not None:
        kind = "png" if each.picture.startswith(b"\x89PNG") else "jpeg"
        content = b64encode(each.picture).decode()
        return _PICTURE.format(kind=kind, content=content), words.own_picture(each.item.name)
    if each.exercise is None:
        return "", ""
    colours = light_colours()
    roles = ("ink", "border", "action_soft", "action")
    positions = each.exercise.position
    chosen = (positions[0], positions[-1])
    drawn = svg_row([one.pose() for one in chosen], Paints(*(colours[role] for role in roles)))
    return drawn, " ".join(one.caption for one in chosen)


def _lines(
    title: str, line: str, exercises: Sequence[Shown], weeks: Sequence[Week]
) -> tuple[str, ...]:
    said = [title, line]
    for each in exercises:
        said += [f"{each.name}: {each.much}", *([each.says] if each.says else [])]
    return (*said, words.boxes(len(weeks)), *words.notes())


def _short(name: str) -> str:
    return _flat(name, LONGEST_NAME)


def _flat(text: str, longest: int) -> str:
    """Words as they fit their place: on one line, cut where they are very long."""
    flat = " ".join(printable(text).split())
    return breakable(flat if len(flat) <= longest else f"{flat[: longest - 1]}…")
