"""An export folder to which things have happened by chance: cells, rows, columns, bytes, files."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from contextlib import suppress
from random import Random

from companion.exchange.kinds import DESCRIPTION

Files = dict[str, bytes]
"""What lies in a folder, by name."""

Table = list[list[str]]
"""The rows of a file, the header first."""

CELLS = (
    *("", " ", "0", "-1", "1", "+5", " 5", "5 ", "1e5", "1,5", "1_000", "0.1", "-0", "11", "1441"),
    *("NaN", "Infinity", "٣", "５", "99999999999999999999", "9" * 5000, "0x10"),
    *("true", "TRUE", "yes", "null", "{}", "[]", ";", "a;a", "walk;;walk", "5;6;7;8"),
    *("2026-05-11", "2026-05-12", "2026-05-13", "2026-05-14", "2026-02-30", "20260301"),
    *("0001-01-01", "1899-12-31", "9999-12-31", "2026-5-1", "２０２６-05-01"),
    *("2026-05-12T08:42:00+01:00", "2026-05-12T08:42:00", "2026-05-12T24:00:00+00:00"),
    *("2026-05-12T08:42:00+99:99", "2026-05-12T08:42:00-23:59", "9999-12-31T23:59:59-14:00"),
    *("22:30", "24:00", "25:61", "9:5", "Europe/London", "Mars/Base", "../../etc/passwd"),
    *("=1+1", "'=1+1", "''", "'", '"', '""', "@sum", "\t", "\r\n", "\n", "a\rb", "\x1b[2J"),
    *("\u202e", "\ufeff", "\u2028", "\u200d", "\ufffe", "e\u0301", "\U0001f600", "ﬁ", "İ"),
    *("x" * 201, "x" * 10_000, "x" * 10_001, "%s%n", "a" * 64, "b" * 65, "a/b", "NUL"),
)
"""What may stand where something else was."""

BYTES = (
    *(b"\0", b"\xff", b"\xfe\xff", b"\xed\xa0\x80", b"\xc3", b'"', b"'", b",", b";", b"\n", b"\r"),
    *(b"\r\n", b"\xef\xbb\xbf", b"\x1a", b"{", b"}", b"\\u0000", b"1e999", b"null", b"\t"),
)
"""What may stand between any two bytes."""

ANSWERS = (
    *('"\\ud800"', '"\\u0000"', '"\\u202e"', '"😀"', '""', "null", "true"),
    *("0", "-1", "11", "5", "1e999"),
    *("NaN", "9" * 5000, "0.5", "[]", "{}", '[{"text":"a"}]', "[[[]]]", "[" * 5000, '{"a":' * 5000),
    *('"2026-05-11"', '"2026-02-30"', '["a","a"]', '{"a":1,"a":2}', '"' + "x" * 10_001 + '"'),
)
"""JSON that may stand where an answer was."""


def spoilt(files: Files, chance: Random) -> Files:
    """The files after one to four things happened to them; the same chance gives the same."""
    found = dict(files)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 4))):
        happens = chance.choices((_in_a_table, _in_bytes, _to_a_file), (75, 15, 10))[0]
        happens(found, chance.choice(sorted(files)), chance)
    return found


def _in_a_table(files: Files, name: str, chance: Random) -> None:
    if name == DESCRIPTION:
        _in_bytes(files, name, chance)
        return
    content = files.get(name, b"")
    with suppress(UnicodeDecodeError, csv.Error):  # bytes of it are spoilt already
        table = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
        if not table or not all(table):
            return
        way = chance.choices([*_WAYS], [*_WAYS.values()])[0]
        way(table, chance)
        stream = io.StringIO(newline="")
        quoting = chance.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
        csv.writer(stream, quoting=quoting).writerows(table)
        files[name] = stream.getvalue().encode("utf-8", "surrogatepass")


def _place(table: Table, chance: Random) -> tuple[list[str], int]:
    """A row, mostly not the header, and a column of it."""
    row = chance.choice(table[1:] if table[1:] and chance.random() < 0.97 else table)
    return row, chance.randrange(len(row)) if row else 0


def _other_cell(table: Table, chance: Random) -> None:
    row, column = _place(table, chance)
    if row:
        row[column] = chance.choice(chance.choice((CELLS, CELLS, CELLS, CELLS, row)))


def _longer_cell(table: Table, chance: Random) -> None:
    row, column = _place(table, chance)
    if row:
        at = chance.randint(0, len(row[column]))
        row[column] = row[column][:at] + chance.choice(CELLS) + row[column][at:]


def _cell_of_another_row(table: Table, chance: Random) -> None:
    row, column = _place(table, chance)
    other, _ = _place(table, chance)
    if column < min(len(row), len(other)):
        row[column] = other[column]


def _other_answer(table: Table, chance: Random) -> None:
    """In a cell of JSON, if the row has one."""
    row, _ = _place(table, chance)
    found = [number for number, cell in enumerate(row) if cell.startswith('{"')]
    if found:
        parts = row[found[0]].split(",")
        at = chance.randrange(len(parts))
        name, colon, _ = parts[at].partition(":")
        parts[at] = f"{name}{colon}{chance.choice(ANSWERS)}{'}' * (at == len(parts) - 1)}"
        row[found[0]] = ",".join(parts)


def _row_twice(table: Table, chance: Random) -> None:
    table.append([*_place(table, chance)[0]])


def _row_like_another(table: Table, chance: Random) -> None:
    row = [*_place(table, chance)[0]]
    if row:
        row[0] = f"{row[0]}-{chance.randrange(10)}"
    table.append(row)


def _row_gone(table: Table, chance: Random) -> None:
    table.remove(_place(table, chance)[0])


def _rows_elsewhere(table: Table, chance: Random) -> None:
    rows = table[1:]
    chance.shuffle(rows)
    table[1:] = rows


def _row_of_another_length(table: Table, chance: Random) -> None:
    row, column = _place(table, chance)
    if chance.random() < 0.5:
        del row[column:]
    else:
        row.insert(column, chance.choice(CELLS))


def _column_gone(table: Table, chance: Random) -> None:
    _, column = _place(table, chance)
    for row in table:
        del row[column : column + 1]


def _columns_elsewhere(table: Table, chance: Random) -> None:
    order = list(range(len(table[0])))
    chance.shuffle(order)
    table[:] = [[row[n] for n in order if n < len(row)] for row in table]


def _column_of_its_own(table: Table, chance: Random) -> None:
    name = chance.choice((*CELLS, *table[0]))
    for row in table:
        row.append(name)


_WAYS: dict[Callable[[Table, Random], None], int] = {
    _other_cell: 48,
    _longer_cell: 10,
    _cell_of_another_row: 15,
    _other_answer: 20,
    _row_twice: 4,
    _row_like_another: 8,
    _row_gone: 6,
    _rows_elsewhere: 3,
    _row_of_another_length: 2,
    _column_gone: 1,
    _columns_elsewhere: 2,
    _column_of_its_own: 1,
}
"""What happens to a table, and how often."""


def _bit_turned(content: bytearray, at: int, _to: int, chance: Random) -> None:
    if at < len(content):
        content[at] ^= 1 << chance.randrange(8)


def _bytes_put_in(content: bytearray, at: int, _to: int, chance: Random) -> None:
    content[at:at] = chance.choice(BYTES)


def _bytes_twice(content: bytearray, at: int, to: int, _: Random) -> None:
    content[at:at] = content[at:to]


def _bytes_gone(content: bytearray, at: int, to: int, _: Random) -> None:
    del content[at:to]


def _cut_off(content: bytearray, at: int, _to: int, _: Random) -> None:
    del content[at:]


def _in_bytes(files: Files, name: str, chance: Random) -> None:
    content = bytearray(files.get(name, b""))
    at = chance.randint(0, len(content))
    to = at + chance.choice((1, 1, 2, 9, 80))
    ways = (_bit_turned, _bytes_put_in, _bytes_twice, _bytes_gone, _cut_off)
    chance.choice(ways)(content, at, to, chance)
    files[name] = bytes(content)


def _gone(files: Files, name: str, _: Random) -> None:
    files.pop(name, None)


def _emptied(files: Files, name: str, _: Random) -> None:
    files[name] = b""


def _another_file(files: Files, name: str, chance: Random) -> None:
    files[name] = files.get(chance.choice(sorted(files) or [name]), b"")


def _other_ends_of_lines(files: Files, name: str, chance: Random) -> None:
    ends = chance.choice((b"\n", b"\r", b"\n\n", b" "))
    files[name] = files.get(name, b"").replace(b"\r\n", ends)


def _other_encoding(files: Files, name: str, chance: Random) -> None:
    text = files.get(name, b"").decode("utf-8", "replace")
    files[name] = text.encode(chance.choice(("utf-16", "utf-8-sig", "utf-7", "utf-32")))


def _to_a_file(files: Files, name: str, chance: Random) -> None:
    ways = (_gone, _emptied, _another_file, _other_ends_of_lines, _other_encoding)
    chance.choice(ways)(files, name, chance)
