"""Draws a page from a template and its words: PDF/UA-1, in our own letters, made in memory."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container
from functools import partial
from typing import Any

from companion.paths import resources
from companion.report.printable import block_of, named
from companion.wording.numbers import together

MOST_TRIES = 40
_ALL_BLOCKS = range(8, 0x110000 >> 7)
_CANNOT_BE_SHOWN = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")


def typeset(template: str, data: dict[str, Any]) -> bytes:
    """Draw a page, tagged for screen readers; the same bytes for the same words.

    Only the letters that come with the app are used. Where words hold letters of a script that
    these do not have, the computer's own are asked; a sign that none has is written as its name.

    Args:
        template: Name of a file in resources/report; it finds the words in `sys.inputs.words`.
        data: All that the page says, as JSON can keep it.
    """
    import typst

    data = each_text(data, together)
    own_only = True
    unknown: frozenset[int] = frozenset()
    for _ in range(MOST_TRIES):
        try:
            return _drawn(template, renamed(data, unknown), own_only=own_only)
        except typst.TypstError as error:
            sign = _sign_without_letter(str(error))
            if sign is None:
                raise
            unknown |= frozenset() if own_only else {block_of(sign)}
            own_only = False
    return _drawn(template, renamed(data, _ALL_BLOCKS), own_only=True)


def renamed(said: Any, unknown: Container[int]) -> Any:  # noqa: ANN401  any JSON
    """The words with the signs of these blocks written as their names."""
    return each_text(said, partial(named, blocks=unknown)) if unknown else said


def each_text(said: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  any JSON
    """What is to be said with each of its texts changed."""
    if isinstance(said, str):
        return change(said)
    if isinstance(said, dict):
        return {key: each_text(value, change) for key, value in said.items()}
    if isinstance(said, list | tuple):
        return [each_text(each, change) for each in said]
    return said


def _drawn(template: str, data: dict[str, Any], *, own_only: bool) -> bytes:
    import typst

    drawn = typst.compile(
        resources() / "report" / template,
        font_paths=[resources() / "fonts"],
        ignore_system_fonts=own_only,
        pdf_standards=["ua-1"],
        sys_inputs={"words": json.dumps(data)},
    )
    assert isinstance(drawn, bytes)
    return drawn


def _sign_without_letter(message: str) -> str | None:
    found = _CANNOT_BE_SHOWN.search(message)
    if found is None:
        return None
    sign = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])
    return sign[0]
