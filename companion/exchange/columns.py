"""A column of an export file: its type, what it means, and how a value stands in its cells.

The meanings are written into datapackage.json, in English in every language of the window, so
that a folder read in twenty years says the same whoever wrote it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.refused import LONGEST_NAME, LONGEST_TEXT
from companion.exchange import cells

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.exchange.wrong import Cells, Wrong


@dataclass(frozen=True, slots=True)
class InCell:
    """How a value stands in a cell, both ways.

    Attributes:
        write: The cell of a value.
        read: The value of a cell, by the name of its column.
        shared: Many rows say the same; then it is in memory once.
    """

    write: Callable[[Any], str]
    read: Callable[[str, str], Any]
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file.

    Attributes:
        type: Its type in Table Schema.
        meaning: Unit and meaning.
        constraints: As in Table Schema.
        calculated: Worked out when written, ignored when read.
        refers: It is an id in this file; "" where it is none.
        cell: How a value stands in it; None where the kind of entry itself writes and reads it.
    """

    name: str
    type: str
    meaning: str
    constraints: dict[str, Any] = field(default_factory=dict)
    calculated: bool = False
    refers: str = ""
    cell: InCell | None = None


def written(entry: object, columns: Iterable[Column]) -> Cells:
    """The cells of an entry: each column has the name of what it holds."""
    return {
        column.name: column.cell.write(getattr(entry, column.name))
        for column in columns
        if column.cell is not None
    }


def told(row: Cells, wrong: Wrong, columns: Iterable[Column]) -> dict[str, Any] | None:
    """What a row says, by the names of the columns; None where one of its cells makes no sense."""
    values: dict[str, Any] = {}
    for column in columns:
        if column.cell is not None:
            read = wrong.read_shared if column.cell.shared else wrong.read
            values[column.name] = read(column.cell.read, row, column.name)
    return None if wrong.cells else values


# --- how values stand in cells ----------------------------------------------------------


def _text_or_none(cell: str, _field: str) -> str | None:
    return cells.text(cell) or None


def _words_cell(words: tuple[str, ...]) -> str:
    return cells.text_cell(";".join(words))


_TEXT = InCell(cells.text_cell, cells.text)
_NAME = InCell(cells.text_cell, cells.text, shared=True)
_WORDS = InCell(_words_cell, cells.words_of, shared=True)
_WHOLE = InCell(cells.number_cell, cells.number, shared=True)
_GIVEN_WHOLE = InCell(cells.number_cell, cells.given_number, shared=True)
_AMOUNT = InCell(cells.amount_cell, cells.amount)
_GIVEN_AMOUNT = InCell(cells.amount_cell, cells.given_amount)
_DAY = InCell(cells.day_cell, cells.day, shared=True)
_DAY_OR_NONE = InCell(cells.day_cell, cells.day_or_none, shared=True)
_INSTANT = InCell(cells.instant_cell, cells.instant)
_INSTANT_OR_NONE = InCell(cells.instant_cell, cells.instant_or_none)
_YES = InCell(cells.yes_cell, cells.yes, shared=True)
ID_OR_NONE = InCell(lambda each: cells.text_cell(each or ""), _text_or_none, shared=True)


def _required(required: bool) -> dict[str, Any]:
    return {"required": True} if required else {}


# --- the columns ------------------------------------------------------------------------

APOSTROPHE = (
    "A cell that a spreadsheet would run, or that begins with an apostrophe, is written with one"
    " more leading apostrophe."
)
_ID_SIGNS = r"'?[A-Za-z0-9_-]{1,64}"
ID = Column(
    "id",
    "string",
    f"Permanent name of the entry. {APOSTROPHE}",
    {"required": True, "unique": True, "pattern": _ID_SIGNS},
    cell=_TEXT,
)
ACTIVITY_ID = Column(
    "activity_id",
    "string",
    f"The activity, by its id in activities.csv. {APOSTROPHE}",
    {"required": True, "pattern": _ID_SIGNS},
    refers="activities",
    cell=_NAME,
)
GOAL_ID = Column(
    "goal_id",
    "string",
    f"The goal, by its id in goals.csv. {APOSTROPHE}",
    {"required": True, "pattern": _ID_SIGNS},
    refers="goals",
    cell=_NAME,
)


def id_column(name: str, meaning: str, *, required: bool = True) -> Column:
    """A column of ids of something else."""
    bounds = _required(required) | {"pattern": _ID_SIGNS}
    in_cell = _NAME if required else ID_OR_NONE
    return Column(name, "string", f"{meaning} {APOSTROPHE}", bounds, cell=in_cell)


def text_column(
    name: str, meaning: str, longest: int = LONGEST_TEXT, *, shared: bool = False
) -> Column:
    """A column of own words."""
    # one more than a text may have, for the apostrophe
    bounds = {"maxLength": longest + 1}
    in_cell = _NAME if shared else _TEXT
    return Column(name, "string", f"{meaning} {APOSTROPHE}", bounds, cell=in_cell)


def name_column(name: str, meaning: str) -> Column:
    """A column of names in own words."""
    bounds = {"required": True, "maxLength": LONGEST_NAME + 1}
    return Column(name, "string", f"{meaning} {APOSTROPHE}", bounds, cell=_NAME)


def words_column(name: str, meaning: str) -> Column:
    """A column of lists, each joined by ";"."""
    return replace(text_column(name, meaning), cell=_WORDS)


def whole_column(name: str, meaning: str, low: int, high: int, *, required: bool = False) -> Column:
    """A column of whole numbers; the meaning names their unit."""
    bounds = _required(required) | {"minimum": low, "maximum": high}
    return Column(name, "integer", meaning, bounds, cell=_GIVEN_WHOLE if required else _WHOLE)


def scale_column(name: str, meaning: str) -> Column:
    """A column of points from 0 to 10."""
    return whole_column(name, f"{meaning} Unit: points, 0 to 10.", 0, 10)


def amount_column(
    name: str, meaning: str, *, required: bool = False, least: float | None = None
) -> Column:
    """A column of numbers in the unit of the activity."""
    bounds = _required(required)
    if least is not None:
        bounds["minimum"] = least
    said = f"{meaning} In the unit of the activity."
    return Column(name, "number", said, bounds, cell=_GIVEN_AMOUNT if required else _AMOUNT)


def number_column(name: str, meaning: str, most: float) -> Column:
    """A column of numbers from 0; the meaning names their unit."""
    return Column(name, "number", meaning, {"minimum": 0, "maximum": most}, cell=_AMOUNT)


def day_column(name: str, meaning: str, *, required: bool = True) -> Column:
    """A column of days."""
    in_cell = _DAY if required else _DAY_OR_NONE
    return Column(name, "date", meaning, _required(required), cell=in_cell)


def instant_column(name: str, meaning: str, *, required: bool = True) -> Column:
    """A column of instants; where one may be missing, it was typed in later."""
    said = f"{meaning} ISO 8601, whole seconds, with the offset from UTC there"
    said += "." if required else "; empty where it was typed in later."
    in_cell = _INSTANT if required else _INSTANT_OR_NONE
    return Column(name, "datetime", said, _required(required), cell=in_cell)


def yes_column(name: str, meaning: str) -> Column:
    """A column of `true`, or nothing."""
    return Column(name, "boolean", f"{meaning} true, or empty.", cell=_YES)


def choice_column(
    name: str, meaning: str, choices: type[StrEnum], *, required: bool = True
) -> Column:
    """A column of words that are known."""
    known = [choice.value for choice in choices]
    said = f"{meaning} One of: {', '.join(known)}."
    read = cells.one_of(choices) if required else cells.one_of_or_none(choices)
    in_cell = InCell(cells.choice_cell, read, shared=True)
    return Column(name, "string", said, _required(required) | {"enum": known}, cell=in_cell)
