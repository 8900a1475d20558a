"""Keeps the page as a file of the person's own, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.report.paper import pdf
from companion.report.web import html
from companion.settings import write_whole
from companion.wording import report as words

if TYPE_CHECKING:
    from companion.report.summary import Summary

WEB_ENDINGS = (".html", ".htm")


def save(summary: Summary, file: Path) -> None:
    """Save the page; the ending of the file says whether as PDF or as a web page.

    Only its owner may read the file.

    Raises:
        CompanionError: it cannot be written there; what stood there before still does.
    """
    as_web = file.suffix.lower() in WEB_ENDINGS
    write(html(summary).encode() if as_web else pdf(summary), file)


def write(content: bytes, file: Path) -> None:
    """Write a page under a name of the person's choice, whole or not at all; only they may read it.

    Raises:
        CompanionError: it cannot be written there; what stood there before still does.
    """
    try:
        write_whole(file, content)
    except OSError as error:
        title, advice = words.cannot_save(error.errno, file)
        raise CompanionError(title, advice) from error
