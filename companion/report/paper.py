"""The page as a PDF: tagged for screen readers, in our own letters, made in memory."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from companion.paths import resources
from companion.report.printable import block_of, breakable, named
from companion.wording import report as words

if TYPE_CHECKING:
    from companion.report.summary import Summary

MOST_TRIES = 40
_CANNOT_BE_SHOWN = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")


def pdf(summary: Summary) -> bytes:
    """Draw the page: PDF/UA-1, the same bytes for the same summary.

    Only the letters that come with the app are used. Where words hold letters of a script that
    these do not have, the computer's own are asked; a sign that none has is written as its name.
    """
    import typst

    own_only = True
    unknown: frozenset[int] = frozenset()
    for _ in range(MOST_TRIES):
        try:
            return _drawn(_renamed(summary, unknown), own_only=own_only)
        except typst.TypstError as error:
            sign = _sign_without_letter(str(error))
            if sign is None:
                raise
            unknown |= frozenset() if own_only else {block_of(sign)}
            own_only = False
    return _drawn(_renamed(summary, frozenset(range(8, 0x110000 >> 7))), own_only=True)


def data(summary: Summary) -> dict[str, Any]:
    """All that the template is given."""
    name, born = words.blanks()
    said = asdict(summary)
    said["questions"] = [breakable(question) for question in summary.questions]
    said["news"] = breakable(summary.news)
    return {
        **said,
        "language": words.language(),
        "title": words.title(),
        "blanks": [name, born],
        "sections": {
            "questions": words.section_questions(),
            "news": words.section_news(),
            "measures": words.section_measures(),
            "explained": words.section_explained(),
        },
        "foot": words.foot(),
        "see": words.see_page(),
        "page_of": words.page_of(),
    }


def _drawn(summary: Summary, *, own_only: bool) -> bytes:
    import typst

    drawn = typst.compile(
        resources() / "report" / "summary.typ",
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=own_only,
        pdf_standards=["ua-1"],
        sys_inputs={"summary": json.dumps(data(summary))},
    )
    assert isinstance(drawn, bytes)
    return drawn


def _renamed(summary: Summary, unknown: frozenset[int]) -> Summary:
    """The summary with the signs of these blocks written as their names."""
    if not unknown:
        return summary
    questions = tuple(named(question, unknown) for question in summary.questions)
    return replace(summary, questions=questions, news=named(summary.news, unknown))


def _sign_without_letter(message: str) -> str | None:
    found = _CANNOT_BE_SHOWN.search(message)
    if found is None:
        return None
    sign = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])
    return sign[0]
