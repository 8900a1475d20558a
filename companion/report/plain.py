"""The page as lines of words: what a screen reader hears in place of the picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording import report as words
from companion.wording.report_goals import section as goal_section
from companion.wording.worksheets import left_empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.report.shapes import Table
    from companion.report.summary import Summary


def lines(summary: Summary) -> tuple[str, ...]:
    """All the page says, in its order, a line for each heading, answer and row."""
    said = [words.title(), *_filled(summary.visit, f"{summary.period}, {summary.known}")]
    asked = [f"{n}. {question}" for n, question in enumerate(summary.questions, 1)]
    said += _part(words.section_questions(), asked)
    goals = [*_rows(summary.goals), *_filled(summary.more_goals)]
    said += _part(goal_section(), goals)
    said += _part(words.section_news(), summary.all_news)
    measured = [*_rows(summary.measures), *summary.under_measures]
    said += _part(words.section_measures(), measured)
    programme = [*summary.programme, *_filled(summary.more_programme)]
    said += _part(words.section_programme(), programme)
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


def _part(heading: str, lines: Sequence[str]) -> list[str]:
    """A heading and what stands under it; nothing where nothing does."""
    return [heading, *lines] if lines else []


def _filled(*texts: str) -> list[str]:
    return [text for text in texts if text]


def _rows(table: Table | None) -> list[str]:
    """Each row in one line, every cell with the head of its column."""
    if table is None:
        return []
    return [
        words.row_in_words(row[0], tuple(zip(table.headers[1:], row[1:], strict=True)))
        for row in table.rows
    ]
