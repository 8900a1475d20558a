"""Practices on the page for the clinic: on how many days, in one line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.visit import Section
from companion.report.shapes import Table
from companion.wording import practice_log as words
from companion.wording.report import explained_headers

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from companion.domain.visit import Visit
    from companion.report.period import Period
    from companion.report.summary import Summary


def with_practices(
    summary: Summary, visit: Visit, period: Period, days: Collection[date]
) -> Summary:
    """The page with the line about practices, where the person wants it and there were any.

    Args:
        summary: The page without it.
        visit: Says which sections are wanted.
        period: The days of the page.
        days: Days with a practice.
    """
    count = sum(period.first <= day <= period.last for day in set(days))
    if not count or Section.PRACTICES not in visit.sections:
        return summary
    said = words.summary_line(count, period.days)
    page = replace(summary, practices=said, no_measures="")
    if not visit.explained:
        return page
    known = summary.explained or Table(explained_headers(period.days), ())
    return replace(page, explained=Table(known.headers, (*known.rows, words.explained(count))))
