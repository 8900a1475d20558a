"""Sheets of paper: the week plan, a pacing diary and a pain and sleep diary to fill in by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.pacing import Plan, days
from companion.domain.plan_setup import has_ended
from companion.domain.week_plan import PartOfDay, Planned, in_order, portions_of
from companion.report.papers import Paper
from companion.report.printable import breakable, printable
from companion.report.typeset import typeset
from companion.wording import report as page_words
from companion.wording import sheets as words
from companion.wording.days import long_day, short_day, weekday_names
from companion.wording.pacing import tenth

if TYPE_CHECKING:
    from companion.domain.activities import Activity
    from companion.domain.pacing import PlanDay
    from companion.domain.week_plan import Portion

DAYS = 7
MOST_ACTIVITIES = 6
"""Activities in a pacing diary that still fit a page; how many are not on it is said."""

MOST_WITH_LINES = 4
"""With so many, there is room for a whole line of notes for each day."""

LEAST_ACTIVITIES = 3
"""A sheet has room for so many, written in by hand where the app knows fewer."""

LONGEST_NAME = 40
_OWN_DIRECTION, _DIRECTION_ENDS = "\u2068", "\u2069"
TALLEST_MM = 17.0
LINE_MM = 9.0
"""A line to write words on."""

LEAST_MM = 9.0
"""The least height of a row of a pacing diary: a hand that hurts writes large."""


@dataclass(frozen=True, slots=True)
class Part:
    """A table of a sheet.

    Attributes:
        heading: Over it; "" for none.
        head: The names of its columns; the first is of the rows' names.
        rows: Each begins with its name; an empty cell is room to write.
        tall_mm: The height of a row where the page has room for it, in millimetres.
        least_mm: No row gets lower than that; rather there is a second page.
        kinds: Where rows belong together, so many at a time: what each of them is. They have one
            name, which stands in the first.
    """

    heading: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    tall_mm: float
    least_mm: float = 0.0
    kinds: tuple[str, ...] = ()

    @property
    def is_lines(self) -> bool:
        """A line to write words on for each day, and nothing else."""
        return len(self.head) == 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on one sheet.

    Attributes:
        title: Its heading.
        dates: The days it is for, in words.
        parts: Its tables.
        notes: Sentences under them.
        first: Its first day; it names a saved file.
        paper: "a4" or "letter".
    """

    title: str
    dates: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...]
    first: date
    paper: str

    def on_paper(self) -> Paper:
        """The sheet as screens show, print and save it."""
        return Paper(
            title=self.title,
            name=words.file_name(self.title, self.first),
            lines=tuple(_lines(self)),
            pdf=lambda: pdf(self),
        )


def pdf(sheet: Sheet) -> bytes:
    """Draw the sheet, PDF/UA-1: one page, unless more is planned than fits it."""
    name, _born = page_words.blanks()
    data = {**asdict(sheet), "first": sheet.first.isoformat(), "name": name}
    return typeset("sheet.typ", {**data, "language": page_words.language()})


def week_sheet(planned: Sequence[Planned], plans: Sequence[Plan], first: date, paper: str) -> Sheet:
    """A week's activities and rest, day by day and part by part.

    Args:
        planned: What is planned; days outside the week are left out.
        plans: The plans of all activities: they know names, and the amount of each day.
        first: The first of its seven days.
        paper: "a4" or "letter".
    """
    last = first + timedelta(days=DAYS - 1)
    told = {
        key: (day.quota, day.unit)
        for key, day in _quotas(plans, first, last).items()
        if day.quota is not None
    }
    shared = portions_of(planned, told)
    known = {each.activity.id: each.activity for each in plans}
    cells: dict[tuple[date, PartOfDay], list[str]] = {}
    for each in in_order(planned):
        said = _planned(each, known, shared.get(each.id))
        cells.setdefault((each.day, each.part_of_day), []).append(said)
    rows = tuple(
        (long_day(day), *("\n".join(cells.get((day, part), ())) for part in PartOfDay))
        for day in _seven(first)
    )
    part = Part("", words.parts_head(), rows, 29)
    dates = words.dates(first, last)
    return Sheet(words.week_title(), dates, (part,), words.week_notes(), first, paper)


def pacing_sheet(plans: Sequence[Plan], first: date, paper: str) -> Sheet:
    """A blank pacing diary: seven days, what is planned printed, what was done to be written in.

    Args:
        plans: Of all activities; six at most fit, those with an amount in that week first.
            Those whose plan ended before the week are left out, as they are on the screen.
        first: The first of its seven days.
        paper: "a4" or "letter".
    """
    last = first + timedelta(days=DAYS - 1)
    plans = [plan for plan in plans if not has_ended(plan, first)]
    quotas = _quotas(plans, first, last)
    rows: list[tuple[str, ...]] = []
    planned = {activity_id for (activity_id, _), day in quotas.items() if day.quota is not None}
    first_planned = sorted(plans, key=lambda plan: plan.activity.id not in planned)
    for plan in first_planned[:MOST_ACTIVITIES]:
        activity = plan.activity
        label = words.activity_label(_short(activity.name), activity.unit)
        shown = (_figure(quotas.get((activity.id, day))) for day in _seven(first))
        rows += [(label, *shown), _blank("")]
    for _ in range(LEAST_ACTIVITIES - len(plans)):
        rows += [_blank(words.blank_activity()), _blank("")]
    head, kinds = ("", *_days_head(first)), (words.planned_label(), words.done_label())
    rated, note = words.pacing_day_rows()
    in_lines = len(plans) <= MOST_WITH_LINES
    of_days = (_blank(rated),) if in_lines else (_blank(rated), _blank(note))
    parts: tuple[Part, ...] = (
        Part(words.section_activities(), head, tuple(rows), TALLEST_MM, LEAST_MM, kinds),
        Part(words.section_day(), head, of_days, 12 if in_lines else TALLEST_MM, LEAST_MM),
    )
    if in_lines:
        parts += (Part("", words.lines_head(note), _lines_to_write(first), LINE_MM, LEAST_MM),)
    dates = words.dates(first, last)
    notes = words.pacing_notes(len(plans) - MOST_ACTIVITIES)
    return Sheet(words.pacing_title(), dates, parts, notes, first, paper)


def diary_sheet(first: date, paper: str, *, pain: bool = True) -> Sheet:
    """A blank pain and sleep diary of seven days.

    Args:
        first: The first of its seven days.
        paper: "a4" or "letter".
        pain: Whether it asks for pain ratings; the person can switch them off everywhere.
    """
    head = ("", *_days_head(first))
    did, *rated = words.day_rows(pain=pain)
    parts = (
        Part(words.section_day(), words.lines_head(did), _lines_to_write(first), LINE_MM),
        Part("", head, tuple(map(_blank, rated)), 12),
        Part(words.section_night(), head, tuple(map(_blank, words.night_rows())), 12),
    )
    dates = words.dates(first, first + timedelta(days=DAYS - 1))
    return Sheet(words.diary_title(), dates, parts, words.diary_notes(), first, paper)


def _lines(sheet: Sheet) -> list[str]:
    """The sheet in words: rows with what stands in them, empty ones by their name alone."""
    said = [sheet.title, sheet.dates]
    for part in sheet.parts:
        said += [part.heading] if part.heading else []
        if part.is_lines:
            said.append(part.head[1])
            continue
        for name, *cells in _named(part):
            told = [
                (head, cell.replace("\n", ", "))
                for head, cell in zip(part.head[1:], cells, strict=True)
                if cell
            ]
            flat = name.strip().replace("\n", ", ")
            said.append(page_words.row_in_words(flat, told) if told else flat)
    return [*said, *sheet.notes]


def _named(part: Part) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, each with what it is called by itself."""
    kinds = part.kinds
    if not kinds:
        return part.rows
    return tuple(
        (f"{row[0]}\n{kinds[0]}" if row[0] else kinds[at % len(kinds)], *row[1:])
        for at, row in enumerate(part.rows)
    )


def _seven(first: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=n) for n in range(DAYS))


def _days_head(first: date) -> tuple[str, ...]:
    names = weekday_names()
    return tuple(f"{names[day.weekday()]}\n{short_day(day)}" for day in _seven(first))


def _lines_to_write(first: date) -> tuple[tuple[str, ...], ...]:
    """A line as wide as the page for each day: words need more room than a figure."""
    return tuple((day.replace("\n", " "), "") for day in _days_head(first))


def _blank(name: str) -> tuple[str, ...]:
    return (name, *[""] * DAYS)


def _quotas(plans: Sequence[Plan], first: date, last: date) -> dict[tuple[str, date], PlanDay]:
    return {(plan.activity.id, day.day): day for plan in plans for day in days(plan, first, last)}


def _planned(each: Planned, known: Mapping[str, Activity], portion: Portion | None) -> str:
    activity = known.get(each.activity_id or "")
    if activity is None:
        return words.rest()
    return words.planned_line(_short(activity.name), portion, activity.unit)


def _figure(day: PlanDay | None) -> str:
    return "" if day is None or day.quota is None else tenth(day.quota)


def _short(name: str) -> str:
    """A name as it fits a cell: one line of words, cut where it is very long.

    It keeps its own direction: words from right to left turn nothing around that stands beside.
    """
    flat = " ".join(printable(name).split())
    cut = flat if len(flat) <= LONGEST_NAME else f"{flat[: LONGEST_NAME - 1]}…"
    return f"{_OWN_DIRECTION}{breakable(cut)}{_DIRECTION_ENDS}"
