"""Whether a value can be the answer to a question of a worksheet, or one cell of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from companion.domain.refused import FIRST_YEAR, Refused
from companion.domain.times import WallTime
from companion.domain.worksheet import day_of


def is_text(answer: object) -> bool:
    """A text."""
    return isinstance(answer, str)


def is_day(answer: object) -> bool:
    """A day, written 2026-05-04."""
    day = day_of(answer) if isinstance(answer, str) else None
    return day is not None and day.isoformat() == answer and day.year >= FIRST_YEAR


def is_tick(answer: object) -> bool:
    """True; nothing else is kept."""
    return answer is True


def is_clock(answer: object) -> bool:
    """A clock time, written 23:30."""
    try:
        return isinstance(answer, str) and not WallTime.parse(answer).second_pass
    except Refused:
        return False


def points_to(most: int) -> Callable[[object], bool]:
    """A whole number from 0 to the upper end of its scale."""
    return lambda answer: type(answer) is int and 0 <= answer <= most


def rows_fit(
    rows: Iterable[object], columns: Mapping[str, Callable[[object], bool] | None]
) -> bool:
    """Whether each row has cells of these columns only, and each of them fits."""
    return all(
        (fits := columns.get(key)) is not None and fits(cell)
        for row in rows
        for key, cell in cells_of(row)
    )


def cells_of(row: object) -> Iterable[tuple[str, object]]:
    """The cells of a row; what is no row has one that fits nowhere."""
    return row.items() if isinstance(row, Mapping) else [("", None)]
