"""The rows of a CSV file, each with the line where it begins; whatever is wrong keeps its line."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from companion.exchange.files import LONGEST_FILE, too_big
from companion.wording import exchange as words

if TYPE_CHECKING:
    from companion.exchange.kind import Kind

_PIECE = 1 << 20
_LONGEST_LINE = 2_000_000
"""Characters; all texts of a row at their longest, quoted, are under a tenth of that."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not taken.

    Attributes:
        file: The file's name.
        line: Where the row begins, the header being line 1; None where it is about the file.
        field: The column; "" where it is about the row or the file.
        sentence: What is wrong, for the person; it repeats no word of the entry.
    """

    file: str
    line: int | None
    field: str
    sentence: str


class NotRows(ValueError):
    """From here on the file cannot be read as rows.

    Attributes:
        line: Where.
        sentence: Why.
    """

    def __init__(self, line: int | None, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line
        self.sentence = sentence


def rows_of(stream: BinaryIO, kind: Kind[Any]) -> Iterator[tuple[int, dict[str, str] | str]]:
    """The rows of a known file, by column; a row that is no row comes as a sentence.

    Blank lines are passed over. Columns that are worked out at export are left out.

    Args:
        stream: The file, at its beginning; it is gone through twice.
        kind: What it holds.

    Raises:
        NotRows: the encoding, the header or a quote is wrong.
        NotRead: the file has grown too large while it was read.
    """
    _check_encoding(stream)
    stream.seek(0)
    lines = _lines(stream)
    line, header = next(lines, (1, []))
    _check_header(line, header, kind)
    wanted = set(kind.needed)
    for number, cells in lines:
        if len(cells) < len(header):
            yield number, words.half_a_row(len(cells), len(header))
        elif len(cells) > len(header):
            yield number, words.too_long_a_row(len(cells), len(header))
        else:
            row = zip(header, cells, strict=True)
            yield number, {name: cell for name, cell in row if name in wanted}


def _check_encoding(stream: BinaryIO) -> None:
    """UTF-8 without NUL from beginning to end; looked at in pieces, whatever the size."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    line, seen = 1, 0
    for piece in iter(lambda: stream.read(_PIECE), b""):
        if not seen and b"\0" in piece[:4]:  # UTF-16 or UTF-32
            raise NotRows(1, words.not_utf8())
        seen += len(piece)
        if seen > LONGEST_FILE:
            raise too_big(LONGEST_FILE)
        wrong, nul = _first_wrong_byte(decoder, piece), piece.find(b"\0")
        if nul >= 0 and (wrong is None or nul < wrong):
            raise NotRows(line + piece.count(b"\n", 0, nul), words.has_nul())
        if wrong is not None:
            raise NotRows(line + piece.count(b"\n", 0, wrong), words.not_utf8())
        line += piece.count(b"\n")
    if _first_wrong_byte(decoder, b"", last=True) is not None:
        raise NotRows(line, words.not_utf8())


def _first_wrong_byte(
    decoder: codecs.IncrementalDecoder, piece: bytes, *, last: bool = False
) -> int | None:
    """Where in a piece the content stops to be UTF-8; 0 where a sign began before it."""
    try:
        decoder.decode(piece, last)
    except UnicodeDecodeError as error:
        carried = len(error.object) - len(piece)
        return max(0, error.start - carried)
    return None


def _lines(stream: BinaryIO) -> Iterator[tuple[int, list[str]]]:
    """The cells of each row, with the line where the row begins."""
    with io.TextIOWrapper(stream, encoding="utf-8-sig", newline="") as text:
        reader = csv.reader(_bounded(text), strict=True)
        while True:
            begins = reader.line_num + 1
            cells = _next_row(reader, begins)
            if cells is None:
                return
            if cells:
                yield begins, cells


def _next_row(reader: Iterator[list[str]], begins: int) -> list[str] | None:
    """The cells of the row that begins at this line; None at the end."""
    try:
        return next(reader, None)
    except csv.Error as error:
        raise NotRows(begins, _csv_words(str(error))) from None
    except UnicodeDecodeError:  # it was another file a moment ago
        raise NotRows(begins, words.not_utf8()) from None
    except _TooLong:
        raise NotRows(begins, words.too_long_a_cell()) from None


class _TooLong(Exception):
    """A line longer than any row of ours; it is not even read to its end."""


def _bounded(stream: TextIO) -> Iterator[str]:
    while line := stream.readline(_LONGEST_LINE + 1):
        if len(line) > _LONGEST_LINE:
            raise _TooLong
        yield line


def _csv_words(error: str) -> str:
    if "unexpected end" in error:
        return words.open_quote()
    if "field limit" in error:
        return words.too_long_a_cell()
    return words.text_after_quote()


def _check_header(line: int, header: list[str], kind: Kind[Any]) -> None:
    if not header:
        raise NotRows(1, words.no_header())
    twice = [name for name, count in Counter(header).items() if count > 1]
    known = set(kind.names)
    if known.isdisjoint(map(str.lower, header)):  # an entry; its words are not repeated
        raise NotRows(line, words.no_names())
    unknown = [name for name in header if name not in known]
    missing = [name for name in kind.needed if name not in header]
    for wrong, says in (
        (unknown, words.unknown_columns),
        (twice, words.twice_the_same_column),
        (missing, words.missing_columns),
    ):
        if wrong:
            raise NotRows(line, says(wrong))
