"""A worksheet as it is read: each question with its answer in words; and the same on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from companion.content.worksheet import AREA, CLOSENESS, FROM, IMPORTANCE, TO, Ask
from companion.domain.times import WallTime
from companion.domain.worksheet import day_of, rows_of
from companion.report.papers import Paper
from companion.report.printable import breakable, printable
from companion.report.typeset import typeset
from companion.wording import report as page_words
from companion.wording import worksheets as words
from companion.wording.days import long_date
from companion.wording.times import clock_time

if TYPE_CHECKING:
    from companion.content.worksheet import Column, Form, Question
    from companion.domain.worksheet import Answer, Cell, Row, Worksheet


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer, in words.

    Attributes:
        id: Of the question.
        question: Its words.
        lines: The answer, a paragraph or a point each; none: it was left empty.
        is_list: The lines are points of a list.
    """

    id: str
    question: str
    lines: tuple[str, ...]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class OnPage:
    """A worksheet as it stands on paper.

    Attributes:
        title: Its own name, or what kind it is.
        line: What kind it is, and its day.
        parts: Its questions with their answers.
    """

    title: str
    line: str
    parts: tuple[Answered, ...]


def answered(form: Form | None, worksheet: Worksheet) -> tuple[Answered, ...]:
    """Every question in its order; what the form does not ask (any more) comes last.

    Args:
        form: None where this version has no such worksheet.
        worksheet: What was written.
    """
    asked = form.question if form else ()
    known = {each.id for each in asked}
    others = (key for key in worksheet.content if key not in known)
    return (
        *(_answered(each, worksheet.content.get(each.id)) for each in asked),
        *(Answered(key, key, _as_it_is(worksheet.content[key]), True) for key in sorted(others)),
    )


def worksheet_paper(form: Form | None, worksheet: Worksheet, paper: str) -> Paper:
    """One worksheet as pages, for the wall, the bag or the clinic.

    Args:
        form: Its questions.
        worksheet: What was written.
        paper: "a4" or "letter".
    """
    page = on_page(form, worksheet)
    data = {
        **as_data(page),
        "empty": words.left_empty(),
        "name": page_words.blanks()[0],
        "foot": words.own_words_foot(),
        "language": page_words.language(),
        "paper": paper,
    }
    return Paper(
        title=words.print_title(),
        name=words.file_name(worksheet.day),
        lines=tuple(lines_of(page)),
        pdf=lambda: typeset("worksheet.typ", data),
    )


def as_data(page: OnPage) -> dict[str, object]:
    """The words of a worksheet, ready for paper."""
    parts = [{**asdict(part), "lines": list(map(breakable, part.lines))} for part in page.parts]
    return {"title": breakable(page.title), "line": page.line, "parts": parts}


def on_page(form: Form | None, worksheet: Worksheet) -> OnPage:
    """What stands on paper: own words in letters that can be printed."""
    parts = tuple(
        replace(part, lines=tuple(map(printable, part.lines))) for part in answered(form, worksheet)
    )
    title = printable(worksheet.title) or heading(form, worksheet)
    return OnPage(title, _line(form, worksheet), parts)


def lines_of(page: OnPage) -> Iterable[str]:
    """All it says, in words."""
    yield page.title
    yield page.line
    for part in page.parts:
        yield part.question
        yield from part.lines or (words.left_empty(),)


def heading(form: Form | None, worksheet: Worksheet) -> str:
    """What kind of worksheet it is."""
    return form.title if form else worksheet.kind


def _line(form: Form | None, worksheet: Worksheet) -> str:
    begun = words.begun_on(worksheet.day)
    return f"{heading(form, worksheet)} · {begun}" if worksheet.title else begun


# --- answers in words -------------------------------------------------------------------


def _answered(question: Question, answer: Answer | None) -> Answered:
    if answer is None:
        return Answered(question.id, question.text, ())
    if not question.fits(answer):  # of an older version
        return Answered(question.id, question.text, _as_it_is(answer))
    if isinstance(answer, tuple):
        is_list = question.ask is not Ask.WINDOW
        return Answered(question.id, question.text, tuple(_listed(question, answer)), is_list)
    if question.ask is Ask.WORDS:
        return Answered(question.id, question.text, tuple(_paragraphs(str(answer))))
    return Answered(question.id, question.text, (_cell(question, answer),))


def _paragraphs(text: str) -> Iterable[str]:
    return (line for line in printable(text).split("\n") if line.strip())


def _listed(question: Question, answer: tuple[str, ...] | tuple[Row, ...]) -> Iterable[str]:
    if question.ask is Ask.CHOICES:
        chosen = (each for each in question.choice if each.id in answer)
        return (words.named_value(each.name, each.note) for each in chosen)
    rows = rows_of(answer)
    if question.ask is Ask.WINDOW:
        return (_window(row) for row in rows)
    if question.ask is Ask.TARGET:
        return _areas(question, rows)
    return (_row(question.column, row) for row in rows)


def _row(columns: tuple[Column, ...], row: Row) -> str:
    told = (
        each.name
        if each.ask is Ask.TICK
        else words.named_value(each.name, _cell(each, row[each.id]))
        for each in columns
        if each.id in row
    )
    return " · ".join(told)


def _areas(question: Question, rows: Iterable[Row]) -> Iterable[str]:
    by_area = {row.get(AREA): row for row in rows}
    for number, area in enumerate(question.area, 1):
        row = by_area.get(area.id)
        if row is not None and len(row) > 1:
            points = (_points(row.get(IMPORTANCE)), _points(row.get(CLOSENESS)))
            name = words.area_title(number, area.name)
            yield words.named_value(name, words.area_words(*points))


def _points(cell: Cell | None) -> int | None:
    return cell if type(cell) is int else None


def _window(row: Row) -> str:
    return words.window_words(*(_clock(row.get(end)) for end in (FROM, TO)))


def _clock(cell: Cell | None) -> str:
    return clock_time(WallTime.parse(str(cell))) if cell else ""


def _cell(asked: Question | Column, cell: Cell) -> str:
    day = day_of(cell) if asked.ask is Ask.DATE else None
    if day is not None:
        return long_date(day)
    if asked.ask is Ask.SCALE and type(cell) is int:
        return words.points(cell, asked.most)
    return words.yes() if cell is True else " ".join(printable(str(cell)).split())


def _as_it_is(answer: Answer) -> tuple[str, ...]:
    """An answer whose question is not asked any more."""
    if not isinstance(answer, tuple):
        return tuple(_paragraphs(_plain(answer)))
    return tuple(
        each if isinstance(each, str) else " · ".join(f"{k}: {_plain(v)}" for k, v in each.items())
        for each in answer
    )


def _plain(cell: Cell) -> str:
    return words.yes() if cell is True else str(cell)
