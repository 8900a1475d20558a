"""One value in one cell of a CSV file, both ways."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TypeVar

from companion.domain.clock import zone_of
from companion.domain.refused import Reason, Refused
from companion.domain.times import WallTime
from companion.wording import exchange as words

RUN_BY_SPREADSHEETS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"
"""Signs a spreadsheet takes for the begin of a formula, and their full-width forms."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_INTEGER = re.compile(r"-?[0-9]+")
_DECIMAL = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,1100})?")
_LONGEST_INTEGER = 9
_FAR_OUT = 10**_LONGEST_INTEGER


_Choice = TypeVar("_Choice", bound=StrEnum)


class Unreadable(ValueError):
    """A cell that does not hold what its column says; the text is a sentence for the person."""


# --- writing ----------------------------------------------------------------------------


def text_cell(text: str) -> str:
    """The text, with one more apostrophe where a spreadsheet would run it or one stands there."""
    return "'" + text if text.startswith(("'", *RUN_BY_SPREADSHEETS)) else text


def number_cell(value: int | None) -> str:
    """A whole number; empty when not given."""
    return "" if value is None else str(value)


def percent_cell(value: float | None) -> str:
    """One decimal, halves rounded up; empty when not known."""
    if value is None:
        return ""
    return str(Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP))


def amount_cell(value: float | None) -> str:
    """The shortest decimal that is read back as the same number; empty when not given."""
    if value is None:
        return ""
    return f"{Decimal(repr(value + 0.0)):f}".removesuffix(".0")  # + 0.0: nought has no sign


def quota_cell(value: float | None) -> str:
    """Two decimals, halves rounded up; empty where there is none."""
    if value is None:
        return ""
    return f"{Decimal(repr(float(value))).quantize(Decimal('0.01'), ROUND_HALF_UP):f}"


def day_cell(day: date | None) -> str:
    """A day; empty when not given."""
    return "" if day is None else day.isoformat()


def instant_cell(instant: datetime | None) -> str:
    """An instant in whole seconds with its offset; empty when not known."""
    return "" if instant is None else instant.isoformat(timespec="seconds")


def wall_time_cell(time: WallTime | None) -> str:
    """A clock time; empty when not given."""
    return "" if time is None else str(time)


def kept_cell(kept: bool | None) -> str:
    """`true` or `false`; empty where neither can be said."""
    return "" if kept is None else str(kept).lower()


def choice_cell(choice: StrEnum | None) -> str:
    """One of some words; empty when none was chosen."""
    return "" if choice is None else choice.value


def yes_cell(value: bool) -> str:
    """`true`, or empty."""
    return "true" if value else ""


# --- reading ----------------------------------------------------------------------------


def text(cell: str, _field: str = "") -> str:
    """The text as it was before it was written: exactly one leading apostrophe is taken off."""
    return cell.removeprefix("'")


def words_of(cell: str, _field: str = "") -> tuple[str, ...]:
    """A list that a file joins by ";"; an empty cell is an empty list."""
    joined = text(cell)
    return tuple(joined.split(";")) if joined else ()


def number(cell: str, field: str) -> int | None:
    """A whole number in the digits 0 to 9.

    Raises:
        Refused: it is written in any other way.
    """
    if not cell:
        return None
    if not _INTEGER.fullmatch(cell):
        raise Refused(Reason.NOT_WHOLE, (field,))
    return int(cell) if len(cell) <= _LONGEST_INTEGER else _FAR_OUT


def given_number(cell: str, field: str) -> int:
    """A whole number that has to be there.

    Raises:
        Refused: it is written in any other way.
        Unreadable: the cell is empty.
    """
    value = number(cell, field)
    if value is None:
        raise Unreadable(words.is_empty(field))
    return value


def amount(cell: str, field: str) -> float | None:
    """A number in the digits 0 to 9 and a point; no exponent.

    Raises:
        Unreadable: it is written in any other way.
    """
    if not cell:
        return None
    value = float(cell) if _DECIMAL.fullmatch(cell) else math.inf
    if not math.isfinite(value):
        raise Unreadable(words.not_a_number(field))
    return value


def given_amount(cell: str, field: str) -> float:
    """Such a number, that has to be there.

    Raises:
        Unreadable: the cell is empty, or it is written in any other way.
    """
    value = amount(cell, field)
    if value is None:
        raise Unreadable(words.is_empty(field))
    return value


def one_of(choices: type[_Choice]) -> Callable[[str, str], _Choice]:
    """Reads one of some words, written just so.

    Raises:
        Unreadable: it is another.
    """
    known = {choice.value: choice for choice in choices}

    def read(cell: str, field: str) -> _Choice:
        if cell not in known:
            raise Unreadable(words.not_one_of(field, known))
        return known[cell]

    return read


def one_of_or_none(choices: type[_Choice]) -> Callable[[str, str], _Choice | None]:
    """The same, where the cell may be empty."""
    read = one_of(choices)
    return lambda cell, field: read(cell, field) if cell else None


def day_or_none(cell: str, field: str) -> date | None:
    """A day, or an empty cell.

    Raises:
        Unreadable: it is anything else.
    """
    return day(cell, field) if cell else None


def instant_or_none(cell: str, field: str) -> datetime | None:
    """An instant, or an empty cell.

    Raises:
        Unreadable: it is anything else.
    """
    return instant(cell, field) if cell else None


def day(cell: str, field: str) -> date:
    """A day as YYYY-MM-DD, in no other of the ways of ISO 8601.

    Raises:
        Unreadable: it is written in any other way, or there is no such day.
    """
    try:
        if _DAY.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise Unreadable(words.not_a_day(field))


def instant(cell: str, field: str) -> datetime:
    """An instant in whole seconds with its offset in hours and minutes.

    Raises:
        Unreadable: it is written in any other way, or there is no such instant.
    """
    try:
        if _INSTANT.fullmatch(cell):
            read = datetime.fromisoformat(cell)
            read.utctimetuple()
            return read.replace(tzinfo=zone_of(read.utcoffset() or timedelta()))
    except (ValueError, OverflowError):
        pass
    raise Unreadable(words.not_an_instant(field))


def wall_time(cell: str, field: str) -> WallTime | None:
    """A clock time as HH:MM, the second pass as HH:MM+1.

    Raises:
        Refused: it is written in any other way.
    """
    return WallTime.parse(cell, field) if cell else None


def yes(cell: str, field: str) -> bool:
    """`true`, or empty for no; "false" is understood too.

    Raises:
        Unreadable: it is anything else.
    """
    if cell not in {"", "true", "false"}:
        raise Unreadable(words.not_yes(field))
    return cell == "true"


def yes_or_no(cell: str, field: str) -> bool:
    """`true` or `false`; an empty cell is `true`, as what it asks is not asked every night.

    Raises:
        Unreadable: it is anything else.
    """
    if cell not in {"", "true", "false"}:
        raise Unreadable(words.not_yes_or_no(field))
    return cell != "false"
