"""What is wrong with the cells of a row, noted while they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from companion.domain.refused import Refused
from companion.exchange.cells import Unreadable
from companion.wording.refusals import sentence

Cells = dict[str, str]
Shared = dict[tuple[object, str], Any]

_MOST_SHARED = 20_000
_LONGEST_SHARED = 200


@dataclass(slots=True)
class Wrong:
    """What is wrong with the cells of one row: column and sentence.

    Attributes:
        shared: Values of short cells, by how they are read: a day or an activity that comes a
            thousand times is in memory once.
        cells: What is wrong.
    """

    shared: Shared
    cells: list[tuple[str, str]] = field(default_factory=list)

    def read(self, read: Callable[[str, str], Any], row: Cells, column: str) -> Any:  # noqa: ANN401
        """The value of a cell; None, and a note, when there is none to be read."""
        try:
            return read(row[column], column)
        except Refused as refused:
            self.cells.append((column, sentence(refused)))
        except Unreadable as error:
            self.cells.append((column, str(error)))
        return None

    def answer(self, refused: Refused, own: Iterable[str], column: str) -> None:
        """Note what is wrong with an answer: a question is no column, its answers stand in one.

        Args:
            refused: Why it cannot be kept.
            own: What is a column by itself.
            column: Where the answers stand.
        """
        field = refused.fields[0]
        self.cells.append((field if field in own else column, sentence(refused)))

    def read_shared(self, read: Callable[[str, str], Any], row: Cells, column: str) -> Any:  # noqa: ANN401
        """The same, for what many rows say; the value does not depend on the column."""
        key = (read, row[column])
        if key in self.shared:
            return self.shared[key]
        value = self.read(read, row, column)
        short = len(row[column]) <= _LONGEST_SHARED and len(self.shared) < _MOST_SHARED
        if short and not self.cells:
            self.shared[key] = value
        return value
