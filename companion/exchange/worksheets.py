"""worksheets.csv: the pages that were written, each with its answers as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.refused import LONGEST_NAME, Refused
from companion.domain.worksheet import (
    LATEST_VERSION,
    LONGEST_CONTENT,
    Worksheet,
    check_worksheet,
    content_json,
    content_of,
)
from companion.exchange import cells
from companion.exchange.cells import Unreadable
from companion.exchange.columns import (
    ID,
    Column,
    day_column,
    id_column,
    instant_column,
    text_column,
    told,
    whole_column,
    written,
)
from companion.exchange.kind import Kind, check_instant_of, offset_of
from companion.wording.exchange import not_one_of

if TYPE_CHECKING:
    from datetime import date

    from companion.content.worksheet import Form
    from companion.exchange.wrong import Cells, Wrong

CONTENT = "content"
_OWN_COLUMNS = ("id", "kind", "version", "day", "created_at", "title", CONTENT)

_COLUMNS = (
    ID,
    id_column("kind", "Which questions, by the name of their file in the app."),
    whole_column("version", "Of the questions.", 1, LATEST_VERSION, required=True),
    day_column("day", "The day on which it was begun; a day begins at 04:00."),
    instant_column("created_at", "When it was begun."),
    text_column("title", "Own words.", LONGEST_NAME),
    Column(
        CONTENT,
        "object",
        "The answers in own words, as JSON on one line, by the ids of the questions: a text, a"
        " number of points, a day (2026-03-01), true for a tick, a list of ids that were chosen, or"
        " a list of rows, each an object of such values. What was left empty is not there.",
        {"required": True, "maxLength": LONGEST_CONTENT},
    ),
)


def _cells(worksheet: Worksheet) -> Cells:
    return written(worksheet, _COLUMNS) | {CONTENT: content_json(worksheet)}


def _form(cell: str, field: str) -> Form:
    from companion.content.worksheets import load_forms  # who takes in none need not wait for it

    forms = load_forms()
    form = forms.find(cells.text(cell))
    if form is None:
        raise Unreadable(not_one_of(field, [each.id for each in forms.all]))
    return form


def _read(row: Cells, wrong: Wrong) -> Worksheet | None:
    form = wrong.read_shared(_form, row, "kind")
    values = told(row, wrong, _COLUMNS)
    content = wrong.read(lambda cell, _: content_of(cells.text(cell)), row, CONTENT)
    if values is None or wrong.cells:
        return None
    try:
        worksheet = Worksheet(content=content, **values)
        form.check(worksheet)
    except Refused as refused:
        wrong.answer(refused, _OWN_COLUMNS, CONTENT)
        return None
    return worksheet


def _check(worksheet: Worksheet, latest: date) -> None:
    try:
        check_worksheet(worksheet, latest)
    except Refused as refused:
        fields = (CONTENT,) if refused.fields[0] not in _OWN_COLUMNS else refused.fields
        raise Refused(refused.reason, fields, refused.limits) from None
    check_instant_of(worksheet.created_at, latest, "created_at")


def _words(worksheet: Worksheet) -> tuple[str, ...]:
    """The cells of lists: many small ones take more memory than their file."""
    lists = (answer for answer in worksheet.content.values() if isinstance(answer, tuple))
    return tuple(name for answer in lists for row in answer for name in row)


WORKSHEETS = Kind(
    file="worksheets.csv",
    entry=Worksheet,
    title="Worksheets, each with the answers in own words",
    columns=_COLUMNS,
    order=lambda each: (each.day, each.created_at.timestamp(), each.id),
    check=_check,
    offset=lambda each: offset_of(each.created_at),
    words=_words,
    texts=lambda each: each.texts,
    cells=_cells,
    read=_read,
)
