"""A kind of entry in an export folder: one file, and all that is to be known about its rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from companion.domain.refused import check_day, check_not_future
from companion.exchange.columns import told, written

if TYPE_CHECKING:
    from companion.exchange.columns import Column
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

E = TypeVar("E")


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyOne(Generic[E]):
    """Of what there is one at most, such as a night of a day.

    Attributes:
        of: What two entries may not share.
        field: The column that is named where they do.
        here: The sentence where an earlier row of the file has it, by its line.
        kept: The sentence where an entry that stays here has it.
    """

    of: Callable[[E], Hashable]
    field: str
    here: Callable[[int], str]
    kept: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[E]):
    """A kind of entry, and its file.

    Attributes:
        file: The file's name.
        entry: The domain's class.
        title: What the file holds, in English, for its description.
        columns: In their order.
        order: What the rows are sorted by.
        days: First and last day an entry is about, its `day` if nothing else is said; None for
            one that belongs to every period.
        check: Raises Refused where an entry is about a later day than may be described.
        only_one: Of what there is one at most.
        offset: The difference to world time that was written down; equal instants may differ.
        words: Lists of short words, which take memory.
        fits: Raises Refused where an entry cannot belong to that activity or goal.
        key: What no two rows of the file share.
        texts: What was written in own words, which takes memory.
        figures: The cells that are worked out.
        cells: The cells of an entry, where its columns do not say how to write it.
        read: The entry of a row's cells, where they do not say how to read it; None where one of
            the cells makes no sense.
    """

    file: str
    entry: type[E]
    title: str
    columns: tuple[Column, ...]
    order: Callable[[E], Any]
    days: Callable[[Any], tuple[date, date] | None] = lambda each: (each.day, each.day)
    check: Callable[[E, date], None] = lambda _entry, _latest: None
    only_one: OnlyOne[Any] | None = None
    offset: Callable[[E], timedelta | None] = lambda _: None
    words: Callable[[E], tuple[str, ...]] = lambda _: ()
    fits: Callable[[E, Any], None] = lambda _entry, _owner: None
    key: str = "id"
    texts: Callable[[E], Iterable[str]] = lambda each: (getattr(each, "note", ""),)
    figures: Callable[[E, Figures], Cells] = lambda _entry, _figures: {}
    cells: Callable[[E], Cells] | None = None
    read: Callable[[Cells, Wrong], E | None] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The header of the file."""
        return tuple(column.name for column in self.columns)

    @property
    def needed(self) -> tuple[str, ...]:
        """The columns that are read; those worked out at export are not."""
        return tuple(column.name for column in self.columns if not column.calculated)

    def cells_of(self, entry: E, figures: Figures) -> Cells:
        """The cells of an entry, with what is worked out."""
        cells = written(entry, self.columns) if self.cells is None else self.cells(entry)
        return cells | self.figures(entry, figures)

    def entry_of(self, row: Cells, wrong: Wrong) -> E | None:
        """The entry of a row's cells; None where one of them makes no sense.

        Raises:
            Refused: they do not go together.
        """
        if self.read is not None:
            return self.read(row, wrong)
        values = told(row, wrong, self.columns)
        return None if values is None else self.entry(**values)


def when(at: datetime | None) -> tuple[bool, float]:
    """For sorting: what was typed in later comes before what has a time."""
    return (False, 0.0) if at is None else (True, at.timestamp())


def offset_of(at: datetime | None) -> timedelta | None:
    """The difference to world time that was written down with an instant."""
    return None if at is None else at.utcoffset()


def check_instant_of(at: datetime | None, latest: date, field: str) -> None:
    """An instant beside the day of an entry: at most another day ahead, in a zone far to the east.

    Args:
        at: None where it is not known.
        latest: The last day that may be described.
        field: The column.

    Raises:
        Refused: it lies before 1900, or later.
    """
    if at is not None:
        check_day(at.date(), field)
        check_not_future(at.date(), latest + timedelta(days=1), field)
