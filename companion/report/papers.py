"""Any page on paper, as screens show it: to look at, to hear, to print, to save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.report.files import WEB_ENDINGS, write
from companion.report.paper import pdf
from companion.report.plain import lines
from companion.report.web import html
from companion.wording import report as words

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from companion.report.summary import Summary


@dataclass(frozen=True, slots=True)
class Paper:
    """A page that is ready for paper.

    Attributes:
        title: What a printer's queue calls it; no word of the diary.
        name: What a file of it is called, without its ending.
        lines: All it says, in words.
        pdf: Draws it.
        html: Writes it as a web page; None where it is for paper only.
    """

    title: str
    name: str
    lines: tuple[str, ...]
    pdf: Callable[[], bytes]
    html: Callable[[], str] | None = None

    def save(self, file: Path) -> None:
        """Save it; the ending of the file says whether as PDF or as a web page.

        Raises:
            CompanionError: it cannot be written there; what stood there before still does.
        """
        as_web = self.html is not None and file.suffix.lower() in WEB_ENDINGS
        write(self.html().encode() if as_web and self.html else self.pdf(), file)


def clinic_paper(summary: Summary, day: date) -> Paper:
    """The page for the clinic.

    Args:
        summary: What it says.
        day: The day that names a saved file.
    """
    return Paper(
        title=words.title(),
        name=words.file_name(day),
        lines=lines(summary),
        pdf=lambda: pdf(summary),
        html=lambda: html(summary),
    )
