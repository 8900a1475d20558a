"""The page as lines of words: what a screen reader hears in place of the picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording import report as words
from companion.wording.worksheets import left_empty

if TYPE_CHECKING:
    from companion.report.shapes import Table
    from companion.report.summary import Summary


def lines(summary: Summary) -> tuple[str, ...]:
    """All the page says, in its order, a line for each heading, answer and row."""
    said = [words.title(), *_filled(summary.visit, f"{summary.period}, {summary.known}")]
    if summary.questions:
        said += [words.section_questions()]
        said += [f"{n}. {question}" for n, question in enumerate(summary.questions, 1)]
    if summary.news or summary.flare_ups:
        said += [words.section_news(), *_filled(summary.news, summary.flare_ups)]
    measured = [*(_rows(summary.measures) if summary.measures else ())]
    measured += _filled(summary.no_measures, summary.exercise, summary.practices)
    said += [words.section_measures(), *measured] if measured else []
    said += [words.section_programme(), *summary.programme] if summary.programme else []
    for chart in summary.charts:
        said += [chart.title, chart.alternative]
    said.append(words.foot())
    if summary.explained:
        said += [words.section_explained(), *_rows(summary.explained), *summary.notes]
    for page in summary.worksheets:
        said += [page.title, page.line]
        for part in page.parts:
            said += [part.question, *(part.lines or (left_empty(),))]
    return tuple(said)


def _filled(*texts: str) -> list[str]:
    return [text for text in texts if text]


def _rows(table: Table) -> list[str]:
    """Each row in one line, every cell with the head of its column."""
    return [
        words.row_in_words(row[0], tuple(zip(table.headers[1:], row[1:], strict=True)))
        for row in table.rows
    ]
