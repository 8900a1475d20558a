"""Folders that someone made to harm, or that a broken program left: the corpus of P22."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from companion.exchange.kinds import DESCRIPTION, DIARY, SLEEP, kind_in
from companion.exchange.reading import MOST_ROWS
from tests.exchange.test_reading import CHECK_IN, csv_of, diary, sleep

Make = Callable[[Path], None]

NESTED = 200_000
COLUMNS = 1_000_000
LONGEST = 10_000
_GIGABYTE = 1_000_000_000
_WHOLE_MB = 49_000_000
_NOTES = 4_800
_BEGAN = date(2000, 1, 1)
_START = "2026-05-11,2026-05-12T08:42:00+01:00,,,,,,,,,,,"
_BED = {"into_bed": "22:30", "out_of_bed": "07:00"}
_OUTSIDE = "../outside/secret.csv"
_ACTIVITY = {
    "id": "walk", "name": "Walk", "area": "moving", "unit": "minutes", "start_share": "0.8",
    "growth": "linear", "growth_pct": "10", "weekdays": "1234567",
}  # fmt: skip
_ENDS_FIRST = {"starts_on": "2026-05-04", "ends_on": "2026-05-03"}
_SESSION = {"id": "s", "activity_id": "walk", "day": "2026-05-04", "amount": "12"}
ACTIVITIES, SESSIONS = "activities.csv", "pacing_sessions.csv"
_PLAN = {ACTIVITIES: _ACTIVITY, SESSIONS: _SESSION}
_ITEM = {
    "id": "p", "programme": "Mine", "position": "1", "exercise_id": "bridge", "name": "Bridge",
    "starts_on": "2026-05-04", "weekdays": "135", "side": "none",
}  # fmt: skip
_DONE = {"id": "l", "session_id": "s", "exercise_id": "bridge", "day": "2026-05-04"}
_SCORE = {
    "id": "r", "day": "2026-05-04", "started_at": "2026-05-04T09:00:00+01:00", "part": "foot",
    "side": "left", "shown": "20", "correct": "18",
}  # fmt: skip
PROGRAMME, DONE, SIDES = "exercise_plan.csv", "exercise_log.csv", "laterality.csv"
_EXERCISE = {PROGRAMME: _ITEM, DONE: _DONE, SIDES: _SCORE}


@dataclass(frozen=True, slots=True)
class Case:
    """One folder.

    Attributes:
        name: What is wrong with it.
        make: Writes it.
        taken: How many entries an import keeps; 0: all of it is refused.
        large: Takes seconds; only with full numbers.
    """

    name: str
    make: Make
    taken: int = 0
    large: bool = False


def cases() -> list[Case]:
    """All of them, in one order."""
    return [
        *_cells(),
        *_plans(),
        *_exercise(),
        *_files(),
        *_encodings(),
        *_descriptions(),
        *_no_files(),
        *_large(),
    ]


def put(content: str | bytes, name: str = DIARY) -> Make:
    """Lays a file of this content."""

    def make(folder: Path) -> None:
        raw = content.encode() if isinstance(content, str) else content
        (folder / name).write_bytes(raw)

    return make


def laid(rows: dict[str, dict[str, str]], cells: dict[str, dict[str, str]], folder: Path) -> None:
    """Lays files of one row each, with other cells in some of them."""
    for file, row in rows.items():
        put(csv_of(file, row | cells.get(file, {})), file)(folder)


def _cells() -> Iterator[Case]:
    """One cell of one row."""
    wrong = {
        "a formula as a number": {"mood": "=cmd|'/C calc'!A0"},
        "Arabic digits": {"mood": "٣"},
        "not a number": {"mood": "NaN"},
        "endless": {"mood": "Infinity"},
        "5,000 digits": {"mood": "9" * 5000},
        "a number with an underscore": {"mood": "1_0"},
        "30 February": {"day": "2026-02-30"},
        "a day without dashes": {"day": "20260301"},
        "the year 9999": {"day": "9999-12-31"},
        "the year 0": {"day": "0000-01-01"},
        "a day in Arabic digits": {"day": "٢٠٢٦-٠٣-٠١"},
        "a moment without its offset": {"recorded_at": "2026-05-12T08:42:00"},
        "a moment before time": {"recorded_at": "0001-01-01T00:00:00+14:00"},
        "a moment after time": {"recorded_at": "9999-12-31T23:59:59-14:00"},
        "a path as an id": {"id": "../../etc/passwd"},
        "a turned id": {"id": "\u202eabc"},
        "an id without end": {"id": "x" * 65},
        "one sign too many": {"note": "x" * (LONGEST + 1)},
        "one sign too many in the list": {"did": "x" * (LONGEST + 1)},
        "places without end": {"regions": ";".join(["a"] * LONGEST)},
        "an empty word in a list": {"did": "Walked;;Choir"},
        "NUL in a note": {"note": "a\0b"},
    }
    for name, cells in wrong.items():
        yield Case(name, put(diary({"id": "ok"}, cells)))
    harmless = {
        "a formula as a note": {"note": "'=cmd|'/C calc'!A0"},
        "a formula with no apostrophe": {"did": '=HYPERLINK("http://127.0.0.1:9/")'},
        "words turned around": {"note": "\u202eabc\u202c \u200fdef\u2066 ghi"},
        "the longest note, of wide signs": {"note": "😀" * LONGEST},
        "markup": {"note": '<img src="file:///etc/passwd"><script>alert(1)</script>'},
        "a command of SQL": {"note": "'; DROP TABLE diary; --"},
    }
    for name, cells in harmless.items():
        yield Case(name, put(diary(cells)), taken=1)
    nights = {
        "a zone that is a path": {**_BED, "time_zone": "../../etc/passwd"},
        "a zone of Mars": {**_BED, "time_zone": "Mars/Olympus"},
        "25 o'clock": {**_BED, "time_zone": "Europe/London", "into_bed": "25:00"},
    }
    for name, cells in nights.items():
        yield Case(name, put(sleep(cells), SLEEP))
    yield Case("two nights of one day", put(sleep({"id": "m"}, {"id": "n"}), SLEEP))


def _plans() -> Iterator[Case]:
    """An activity with a session, or what belongs to one; one cell of one row."""
    wrong: dict[str, tuple[str, dict[str, str]]] = {
        "growth above every limit": (ACTIVITIES, {"growth_pct": "9" * 400}),
        "compound growth of 20 %": (ACTIVITIES, {"growth": "compound", "growth_pct": "20"}),
        "a plan that ends first": (
            ACTIVITIES,
            _ENDS_FIRST,
        ),
        "an eighth day of the week": (ACTIVITIES, {"weekdays": "18"}),
        "a share that is no number": (ACTIVITIES, {"start_share": "nan"}),
        "a share without end": (ACTIVITIES, {"start_share": "1e999"}),
        "an activity without a name": (ACTIVITIES, {"name": " "}),
        "a session of nobody": (SESSIONS, {"activity_id": "nobody"}),
        "an endless session": (SESSIONS, {"amount": "inf"}),
        "a session of minus one": (SESSIONS, {"amount": "-1"}),
        "a session longer than a day": (SESSIONS, {"amount": "1e9"}),
        "a session of next year": (SESSIONS, {"day": "2199-05-04"}),
        "a rating of 11": (SESSIONS, {"rating_after": "11"}),
    }
    for name, (file, cells) in wrong.items():
        yield Case(name, partial(laid, _PLAN, {file: cells}))
    markup = {ACTIVITIES: {"note": "'=1+1"}, SESSIONS: {"note": "<b>'; DROP TABLE activities; --"}}
    yield Case("markup and SQL in a plan", partial(laid, _PLAN, markup), taken=2)


def _exercise() -> Iterator[Case]:
    """A programme, what was done of it and a score; one cell of one row."""
    wrong: dict[str, tuple[str, dict[str, str]]] = {
        "a dose of nothing": (PROGRAMME, {"sets": "0"}),
        "a dose of a million": (PROGRAMME, {"repetitions": "1000000"}),
        "minutes without end": (PROGRAMME, {"minutes": "1e999"}),
        "an exercise that leads outside": (PROGRAMME, {"exercise_id": "../../etc/passwd"}),
        "a programme that ends first": (PROGRAMME, {"ends_on": "2026-05-03"}),
        "a place of 5,000 digits": (PROGRAMME, {"position": "9" * 5000}),
        "more done than a day has": (DONE, {"minutes": "1441"}),
        "an effort of 11": (DONE, {"effort": "11"}),
        "exercise of next year": (DONE, {"day": "2199-05-04"}),
        "another word for as planned": (DONE, {"as_planned": "=1+1"}),
        "more right answers than pictures": (SIDES, {"correct": "21"}),
        "a third side": (SIDES, {"side": "both"}),
    }
    for name, (file, cells) in wrong.items():
        yield Case(name, partial(laid, _EXERCISE, {file: cells}))
    markup = {PROGRAMME: {"note": "'=1+1", "resistance": "<img src=file:///etc/passwd>"},
              DONE: {"note": "<b>'; DROP TABLE exercise_log; --"}}  # fmt: skip
    yield Case("markup and SQL in exercise", partial(laid, _EXERCISE, markup), taken=3)
    least = {PROGRAMME: {"minutes": f"0.{'0' * 320}1"}, DONE: {"plan_id": "p", "minutes": "1440"}}
    yield Case("a dose of next to nothing", partial(laid, _EXERCISE, least), taken=3)


def _files() -> Iterator[Case]:
    """Rows, quotes and headers."""
    header = [*kind_in(DIARY).needed]
    yield Case("an empty file", put(b""))
    yield Case("nothing but a header", put(csv_of(DIARY)))
    yield Case("a quote that is never closed", put(diary({}) + '"b' + "x,y\r\n" * 60_000))
    yield Case("text after a quote", put(diary({}) + '"b"c,2026-05-11\r\n'))
    yield Case("half a row", put(diary({"id": "a"}, {"id": "b"}).rstrip()[:-8]))
    yield Case("a row too long", put(diary({}).rstrip() + ",more\r\n"))
    yield Case("the same id twice", put(diary({}, {})))
    yield Case("a column twice", put(csv_of(DIARY, CHECK_IN, header=[*header, "mood"])))
    yield Case("a formula as a column", put(csv_of(DIARY, CHECK_IN, header=[*header, "=1+1"])))
    yield Case("semicolons between cells", put(diary({}).replace(",", ";")))
    yield Case("only line ends", put(b"\r\n" * 100_000))
    yield Case("one line of commas", put(b"," * 100_000))
    yield Case("old line ends", put(diary({}).replace("\r\n", "\r")), taken=1)


def _encodings() -> Iterator[Case]:
    text = diary({"id": "a", "note": "Café, gemütlich"})
    for encoding in ("cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        yield Case(f"written as {encoding}", put(text.encode(encoding)))
    yield Case("a mark of the order of bytes", put(text.encode("utf-8-sig")), taken=1)
    yield Case("halves of pairs", put(text.encode().replace("é".encode(), b"\xed\xa0\x80")))
    yield Case("a sign cut off at the end", put(text.encode() + b"\xe2\x82"))
    yield Case("nothing but NUL", put(b"\0" * 10_000))
    yield Case("random bytes", put(bytes((n * n + n // 7) % 256 for n in range(50_000))))


def _descriptions() -> Iterator[Case]:
    """Of datapackage.json, beside a file that is right."""
    paths = ("../outside/secret.csv", "/etc/passwd", "..\\diary.csv", "C:\\diary.csv", "a/b.csv")
    wrong: dict[str, str] = {
        **{f"it names {path}": _naming(path) for path in paths},
        "it names an address": _naming("http://127.0.0.1:9/diary.csv"),
        "lists in lists": "[" * NESTED,
        "things in things": '{"a":' * NESTED,
        "keys twice": '{"resources": [], "resources": []}',
        "not a number": '{"resources": [], "x": NaN}',
        "endless": '{"resources": [], "x": -Infinity}',
        "5,000 digits": f'{{"resources": [], "x": {"9" * 5000}}}',
        "a billion laughs": '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;">]>',
        "an entity outside": '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>',
        "more than a megabyte": " " * 1_000_001,
    }
    for name, description in wrong.items():
        yield Case(f"description: {name}", partial(_described, description))


def _naming(path: str) -> str:
    return json.dumps({"name": "x", "resources": [{"path": path}]})


def _described(description: str, folder: Path) -> None:
    put(diary({}))(folder)
    put(description, DESCRIPTION)(folder)


def _no_files() -> Iterator[Case]:
    """What lies in the place of a file."""
    yield Case("a link to a file outside", lambda folder: (folder / DIARY).symlink_to(_OUTSIDE))
    yield Case("a link to a folder", lambda folder: (folder / DIARY).symlink_to("../outside"))
    yield Case("a link to a device", lambda folder: (folder / DIARY).symlink_to("/dev/zero"))
    yield Case("a link to itself", lambda folder: (folder / DIARY).symlink_to(DIARY))
    yield Case("a pipe", lambda folder: os.mkfifo(folder / DIARY))
    yield Case("a pipe as description", _pipe_beside)
    yield Case("a folder as a file", lambda folder: (folder / SLEEP).mkdir())
    yield Case("a zip of zeros", _zipped)
    yield Case("an empty folder", lambda _: None)


def _pipe_beside(folder: Path) -> None:
    put(diary({}))(folder)
    os.mkfifo(folder / DESCRIPTION)


def _zipped(folder: Path) -> None:
    with zipfile.ZipFile(folder / "export.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr(DIARY, b"\0" * 20_000_000)


# --- what takes seconds, or would take all memory ---------------------------------------


def _large() -> Iterator[Case]:
    yield Case("a gigabyte", _sparse, large=True)
    yield Case("a million columns", put(csv_of(DIARY, header=["c"] * COLUMNS)), large=True)
    yield Case(f"{MOST_ROWS} rows", partial(_rows, MOST_ROWS), MOST_ROWS, large=True)
    yield Case(f"{MOST_ROWS + 1} rows", partial(_rows, MOST_ROWS + 1), large=True)
    yield Case("50 MB of rows that are all wrong", partial(_lines, _wrong), large=True)
    yield Case("50 MB of words in lists", partial(_lines, _words), large=True)
    yield Case("50 MB of notes with one wide sign", _wide, large=True)
    yield Case("48 MB of notes", partial(_notes, _NOTES), _NOTES, large=True)
    yield Case("50 MB of the shortest rows", partial(_lines, _shortest), large=True)
    yield Case("50 MB in one cell", _one_cell, large=True)


def _sparse(folder: Path) -> None:
    with (folder / DIARY).open("wb") as stream:
        stream.truncate(_GIGABYTE)


def _rows(count: int, folder: Path) -> None:
    columns = kind_in(DIARY).needed
    with (folder / DIARY).open("w", encoding="utf-8", newline="") as stream:
        stream.write(",".join(columns) + "\r\n")
        for number in range(count):
            day = (_BEGAN + timedelta(days=number % 9000)).isoformat()
            written = f"0f8fad5b-d9cb-469f-a165-{number:012},{day},{day}T20:00:00+01:00"
            said = f"Walked;Cooked,4,5,6,3,5,5,5,hip_left_front,A note of that day {number}"
            stream.write(f"{written},,{said}\r\n")


def _lines(line: Callable[[int], str], folder: Path) -> None:
    """Lines up to the most bytes that are read."""
    size = 0
    with (folder / DIARY).open("w", encoding="utf-8", newline="") as stream:
        stream.write(csv_of(DIARY))
        for number in range(10**9):
            size += stream.write(line(number) + "\r\n")
            if size > _WHOLE_MB:
                return


def _wrong(_number: int) -> str:
    return "x" + ",x" * 13


def _shortest(_number: int) -> str:
    return "," * 13


def _words(number: int) -> str:
    """A row of three thousand words that no other row has."""
    words = ";".join(f"{number * 3000 + n:x}" for n in range(1_300))
    return f"w{number},{_START[:38]}{words},,,,,,,,,"


def _wide(folder: Path) -> None:
    """Each note takes four bytes a sign in memory, for the sake of its last one."""
    note = "x" * (LONGEST - 1) + "😀"
    _lines(lambda number: f"n{number},{_START}{note}", folder)


def _notes(count: int, folder: Path) -> None:
    rows = (f"n{number},{_START}{'x' * LONGEST}\r\n" for number in range(count))
    put(csv_of(DIARY) + "".join(rows))(folder)


def _one_cell(folder: Path) -> None:
    put(csv_of(DIARY) + 'a,"' + "x" * _WHOLE_MB + '"\r\n')(folder)
