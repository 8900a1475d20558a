"""The page for the clinic as a PDF: tagged for screen readers, made in memory."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from companion.report.colours import light_colours
from companion.report.printable import breakable
from companion.report.typeset import typeset
from companion.wording import report as words
from companion.wording.report_goals import section as goal_section
from companion.wording.worksheets import left_empty

if TYPE_CHECKING:
    from companion.report.summary import Summary


def pdf(summary: Summary) -> bytes:
    """Draw the page: PDF/UA-1, the same bytes for the same summary."""
    return typeset("summary.typ", data(summary))


def data(summary: Summary) -> dict[str, Any]:
    """All that the template is given."""
    name, born = words.blanks()
    said = asdict(summary)
    said["questions"] = [breakable(question) for question in summary.questions]
    said["programme"] = [breakable(line) for line in summary.programme]
    said["news"] = [breakable(each) for each in summary.all_news]
    said["under_measures"] = summary.under_measures
    said["more_goals"], said["more_programme"] = summary.more_goals, summary.more_programme
    said["names"] = max((each.lines_of_names for each in summary.charts), default=0)
    said["worksheets"] = _worksheets(summary)
    return {
        **said,
        "language": words.language(),
        "title": words.title(),
        "blanks": [name, born],
        "sections": {
            "questions": words.section_questions(),
            "goals": goal_section(),
            "news": words.section_news(),
            "measures": words.section_measures(),
            "programme": words.section_programme(),
            "explained": words.section_explained(),
        },
        "shade": light_colours()["track"],
        "foot": words.foot(),
        "see": words.see_page(),
        "page_of": words.page_of(),
        "empty": left_empty(),
    }


def _worksheets(summary: Summary) -> list[dict[str, Any]]:
    if not summary.worksheets:
        return []
    from companion.report.worksheet import as_data  # who ticked none need not wait for it

    return [as_data(page) for page in summary.worksheets]
