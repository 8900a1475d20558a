"""The flare-up plan on one sheet: written on a good day, at hand on a hard one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from companion.domain.gentle_days import gentle_quotas
from companion.report.colours import light_colours
from companion.report.papers import Paper
from companion.report.printable import breakable, printable
from companion.report.shapes import Table
from companion.report.typeset import typeset
from companion.report.web import bullets, document, paragraphs, section, table_of
from companion.wording import flare_page as words
from companion.wording.pacing import amount_words
from companion.wording.report import language, row_in_words

if TYPE_CHECKING:
    from companion.content.safety import HelpText
    from companion.domain.pacing import Plan
    from companion.domain.pacing_profile import PacingProfile

LEAST_LINES = 6
"""A list has room for so many; those not written yet are lines to write on."""

MOST_PLANS = 6
"""So many rows fit the page beside all else; how many are not on it is said."""

_ROLES = ("ink", "action", "line", "warm", "warm_soft")


@dataclass(frozen=True, slots=True)
class Own:
    """A list in the person's own words.

    Attributes:
        lines: What is written.
        blanks: How many lines to write on come after it.
    """

    title: str
    lines: tuple[str, ...]
    blanks: int


@dataclass(frozen=True, slots=True)
class Said:
    """A few sentences under a title."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlarePage:
    """What stands on the sheet.

    Attributes:
        first: What to look at first.
        rule: The rule of gentle days.
        table: What it makes of every running plan; without rows where none runs.
        made: The day it was made.
        paper: "a4" or "letter".
    """

    first: Said
    rule: Said
    table: Table
    helps: Own
    calls: Own
    made: str
    paper: str


def flare_paper(
    usual: HelpText, plans: Iterable[Plan], profile: PacingProfile, today: date, paper: str
) -> Paper:
    """The sheet as screens show, print and save it.

    Args:
        usual: What is asked first, as the screen asks it.
        plans: All plans; those that run today are on the sheet.
        profile: Holds the two lists.
        today: The civil day.
        paper: "a4" or "letter".
    """
    page = flare_page(usual, plans, profile, today, paper)
    return Paper(
        title=words.title(),
        name=words.file_name(today),
        lines=tuple(lines(page)),
        pdf=lambda: pdf(page),
        html=lambda: html(page),
    )


def flare_page(
    usual: HelpText, plans: Iterable[Plan], profile: PacingProfile, today: date, paper: str
) -> FlarePage:
    """What the sheet says."""
    rows = _rows(plans, today)
    left_out = words.left_out(len(rows) - MOST_PLANS) if len(rows) > MOST_PLANS else ()
    return FlarePage(
        first=Said(usual.title, words.first_sentences()),
        rule=Said(words.rule_title(), (*words.rule(), *left_out)),
        table=Table(words.table_headers(), rows[:MOST_PLANS]),
        helps=_own(words.helps_title(), profile.helps),
        calls=_own(words.calls_title(), profile.calls),
        made=words.made(today),
        paper=paper,
    )


def pdf(page: FlarePage) -> bytes:
    """Draw the sheet: PDF/UA-1."""
    colours = light_colours()
    data: dict[str, Any] = {
        **asdict(page),
        "title": words.title(),
        "foot": words.foot(),
        "language": language(),
        "colours": {role: colours[role] for role in _ROLES},
    }
    return typeset("flare.typ", data)


def html(page: FlarePage) -> str:
    """Write it as a web page of one file."""
    first, rule = page.first, page.rule
    table = table_of(page.table) if page.table.rows else ""
    body = section(first.title, paragraphs(first.sentences))
    body += section(rule.title, paragraphs(rule.sentences) + table)
    for own in (page.helps, page.calls):
        body += section(own.title, bullets(own.lines or (words.nothing_yet(),)))
    return document(words.title(), f"<p>{escape(page.made)}</p>\n", body, words.foot())


def lines(page: FlarePage) -> list[str]:
    """All the sheet says, for who hears it."""
    said = [words.title(), page.made]
    for part in (page.first, page.rule):
        said += [part.title, *part.sentences]
    said += [
        row_in_words(row[0], tuple(zip(page.table.headers[1:], row[1:], strict=True)))
        for row in page.table.rows
    ]
    for own in (page.helps, page.calls):
        said += [own.title, *(own.lines or (words.nothing_yet(),))]
    return [*said, words.foot()]


def _own(title: str, written: Sequence[str]) -> Own:
    shown = tuple(breakable(line) for line in map(printable, written) if line)
    return Own(title, shown, max(1, LEAST_LINES - len(shown)))


def _rows(plans: Iterable[Plan], today: date) -> tuple[tuple[str, ...], ...]:
    """What gentle days make of each plan as it is today, and the way back up."""
    quotas = ((plan, gentle_quotas(plan, today)) for plan in plans)
    return tuple(_row(plan, found) for plan, found in quotas if found is not None)


def _row(plan: Plan, quotas: Sequence[float]) -> tuple[str, ...]:
    name = breakable(" ".join(printable(plan.activity.name).split()))
    unit = plan.activity.unit
    return (name, *(amount_words(round(quota, 1), unit) for quota in quotas))
