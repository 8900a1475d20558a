"""Whatever is wrong with a file is said with its line, its field and a plain sentence."""

import codecs
import csv
import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.exchange import read_folder, reading, rows
from companion.exchange.kinds import DIARY, SLEEP, kind_in

TODAY = date(2026, 5, 12)
FORBIDDEN = re.compile(r"\b(fail|failed|missed|should|bad|streak|error|invalid)\b", re.I)

CHECK_IN = {"id": "a", "day": "2026-05-11", "recorded_at": "2026-05-12T08:42:00+01:00"}
NIGHT = {"id": "n", "day": "2026-05-12"}
TIMES = {
    "time_zone": "Europe/London",
    "into_bed": "22:30",
    "tried_to_sleep": "23:00",
    "final_awakening": "06:30",
    "out_of_bed": "07:00",
}


def csv_of(file, *entries, header=None):
    columns = header or kind_in(file).needed
    lines = [",".join(columns)]
    lines += [",".join(quoted(entry.get(name, "")) for name in columns) for entry in entries]
    return "".join(f"{line}\r\n" for line in lines)


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if set(cell) & set('",\r\n') else cell


def diary(*entries):
    return csv_of(DIARY, *({**CHECK_IN, **entry} for entry in entries))


def sleep(*entries):
    return csv_of(SLEEP, *({**NIGHT, **entry} for entry in entries))


def said(package):
    for refusal in package.refusals:
        assert not FORBIDDEN.search(refusal.sentence)
        assert refusal.sentence.endswith(".")
        assert len(refusal.sentence) < 300
    return [(each.file, each.line, each.field, each.sentence) for each in package.refusals]


def only(package):
    (refusal,) = said(package)
    return refusal


def test_a_check_in_and_a_night_are_read(read):
    package = read(diary=diary({"mood": "7", "did": "Walked;Choir"}), sleep=sleep({"quality": "6"}))
    assert said(package) == []
    assert package.check_ins[0].did == ("Walked", "Choir")
    assert package.nights[0].quality == 6
    assert [(row.file, row.line) for row in package.rows] == [(DIARY, 2), (SLEEP, 2)]


def test_columns_may_stand_in_any_order_and_worked_out_ones_are_passed_over(read):
    header = ("entered_later", *reversed(kind_in(DIARY).needed))
    content = csv_of(DIARY, {**CHECK_IN, "entered_later": "nonsense"}, header=header)
    package = read(diary=content)
    assert said(package) == []
    assert package.check_ins[0].id == "a"


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way_and_blank_ones_count(read, ends):
    content = diary({"id": "a"}, {"id": "b", "mood": "12"}).replace("\r\n", "\r\n\r\n")
    assert only(read(diary=content.replace("\r\n", ends)))[:3] == (DIARY, 5, "mood")


def test_a_byte_order_mark_is_no_hindrance(read):
    package = read(diary=codecs.BOM_UTF8 + diary({}).encode())
    assert said(package) == []
    assert len(package.check_ins) == 1


def test_a_row_after_a_long_note_keeps_its_line(read):
    content = diary({"id": "a", "note": "one\ntwo\nthree"}, {"id": "b", "stress": "12"})
    assert only(read(diary=content))[:3] == (DIARY, 5, "stress")


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"mood": "11"}, "mood", "“Mood” can be from 0 to 10."),
        ({"mood": "-1"}, "mood", "“Mood” can be from 0 to 10."),
        ({"mood": "5.5"}, "mood", "“Mood” can only be a whole number, like 4."),
        ({"mood": "٣"}, "mood", "“Mood” can only be a whole number, like 4."),
        ({"mood": "NaN"}, "mood", "“Mood” can only be a whole number, like 4."),
        ({"mood": "9" * 5000}, "mood", "“Mood” can be from 0 to 10."),
        ({"day": ""}, "day", "“Day” is not a day, like 2026-03-01."),
        ({"day": "20260301"}, "day", "“Day” is not a day, like 2026-03-01."),
        ({"day": "2026-02-30"}, "day", "“Day” is not a day, like 2026-03-01."),
        ({"day": "٢٠٢٦-٠٣-٠١"}, "day", "“Day” is not a day, like 2026-03-01."),
        ({"day": "9999-12-31"}, "day", "“Day” lies in the future."),
        ({"day": "2026-05-14"}, "day", "“Day” lies in the future."),
        ({"day": "0202-05-11"}, "day", "“Day” lies before the year 1900."),
        ({"recorded_at": "2026-05-12T08:42:00"}, "recorded_at", None),
        ({"recorded_at": "2026-05-15T08:42:00+01:00"}, "recorded_at", None),
        ({"recorded_at": "0001-01-01T00:00:00+00:00"}, "recorded_at", None),
        ({"hard_day": "yes"}, "hard_day", "“A hard day” can be true, or empty."),
        ({"id": ""}, "id", None),
        ({"id": "a b"}, "id", None),
        ({"id": "x" * 65}, "id", None),
        ({"id": "../../etc/passwd"}, "id", None),
        ({"id": "\u202eabc"}, "id", None),
        ({"did": "Walked;;Choir"}, "did", None),
        ({"did": "Walked;"}, "did", None),
        ({"regions": "knee left"}, "regions", None),
        ({"note": "x" * 10_001}, "note", None),
        ({"pain_least": "6", "pain_worst": "2"}, "pain_least", None),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_check_in_is_said_at_its_line_and_field(read, wrong, field, sentence):
    package = read(diary=diary({"id": "ok"}, wrong))
    file, line, column, words = only(package)
    assert (file, line, column) == (DIARY, 3, field)
    assert sentence is None or words == sentence
    assert [each.id for each in package.check_ins] == ["ok"]
    assert package.counts == {DIARY: 2}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"quality": "11"}, "quality"),
        ({"into_bed": "24:00"}, "into_bed"),
        ({"into_bed": "2310"}, "into_bed"),
        ({"into_bed": "9:30"}, "into_bed"),
        ({"into_bed": "٢٢:٣٠"}, "into_bed"),
        ({"out_of_bed": "07:00+2"}, "out_of_bed"),
        ({**TIMES, "time_zone": ""}, "time_zone"),
        ({**TIMES, "time_zone": "Mars/Olympus"}, "time_zone"),
        ({**TIMES, "time_zone": "../../../etc/passwd"}, "time_zone"),
        ({**TIMES, "time_zone": "x" * 5000}, "time_zone"),
        ({**TIMES, "out_of_bed": "06:00"}, "final_awakening"),
        ({**TIMES, "out_of_bed": "07:00+1"}, "out_of_bed"),
        ({**TIMES, "sleep_latency_min": "400", "awake_min": "300"}, "sleep_latency_min"),
        ({"sleep_latency_min": "1441"}, "sleep_latency_min"),
        ({"awakenings": "0", "awake_min": "20"}, "awakenings"),
        ({"slept": "false", "awakenings": "2"}, "slept"),
        ({"slept": "no"}, "slept"),
        ({"as_usual": "x"}, "as_usual"),
        ({"day": "9999-12-31"}, "day"),
        ({**TIMES, "day": "9999-12-31"}, "day"),
        ({"day": "2026-05-14"}, "day"),
    ],
)
def test_what_is_wrong_with_a_night_is_said_at_its_line_and_field(read, wrong, field):
    assert only(read(sleep=sleep(wrong)))[:3] == (SLEEP, 2, field)


def test_a_time_the_clock_skipped_is_refused(read):
    night = {**TIMES, "day": "2026-03-29", "tried_to_sleep": "01:30"}
    assert only(read(sleep=sleep(night)))[2:] == (
        "tried_to_sleep",
        "The clocks went forward. There was no such time: “Tried to sleep”.",
    )


def test_neighbouring_times_too_far_apart_name_both(read):
    words = only(read(sleep=sleep({**TIMES, "into_bed": "05:00", "tried_to_sleep": "23:00"})))[3]
    assert "“Into bed”" in words
    assert "“Tried to sleep”" in words


def test_all_that_is_wrong_with_a_row_is_told_at_once(read):
    package = read(diary=diary({"mood": "x", "stress": "y", "day": "z"}))
    assert {each[2] for each in said(package)} == {"mood", "stress", "day"}


def test_half_a_row_is_refused(read):
    content = diary({"id": "a"}, {"id": "b"}).rstrip()[:-8]
    assert only(read(diary=content)) == (DIARY, 3, "", "The row holds 6 of 14 values.")


def test_a_row_that_is_too_long_is_refused(read):
    content = diary({}).rstrip() + ",more\r\n"
    assert only(read(diary=content))[1:] == (
        2,
        "",
        "The row holds 15 values, but there are 14 columns.",
    )


def test_an_open_quote_names_the_line_where_it_begins(read):
    content = diary({"id": "a"}) + 'b,2026-05-11,"2026-05-12T08:42:00+01:00,,,\r\n' * 3
    assert only(read(diary=content))[1] in {3, 4, 5}
    content = diary({"id": "a"}, {"id": "b"}).rstrip()[:-1] + ',"never closed\r\n\r\nand more'
    assert only(read(diary=content)) == (
        DIARY, 3, "", "A quote that begins in this row is never closed."
    )  # fmt: skip


def test_text_after_a_closing_quote_is_refused_with_its_line(read):
    assert only(read(diary=diary({"id": "a"}) + '"b"c,2026-05-11\r\n'))[1:3] == (3, "")


def test_an_open_quote_over_many_rows_is_refused_with_its_line(read):
    content = diary({"id": "a"}) + '"b' + "x,y\r\n" * 60_000
    assert only(read(diary=content))[:2] == (DIARY, 3)


@pytest.mark.parametrize(
    ("encoding", "line"),
    [("cp1252", 3), ("latin-1", 3), ("utf-16", 1), ("utf-16-le", 1), ("utf-16-be", 1)],
)
def test_another_encoding_is_refused_with_its_line(read, encoding, line):
    content = diary({"id": "a"}, {"id": "b", "note": "Café, gemütlich"}).encode(encoding)
    refusal = only(read(diary=content))
    assert refusal[:2] == (DIARY, line)
    assert "UTF-8" in refusal[3] or "NUL" in refusal[3]


@pytest.mark.parametrize("cell", ["note", "id", "did", "mood"])
def test_nul_is_refused_with_its_line(read, cell):
    assert only(read(diary=diary({"id": "x"}, {cell: "a\0b"})))[1] == 3


def test_an_empty_file_is_refused(read):
    assert only(read(diary=b"")) == (
        DIARY,
        1,
        "",
        "The file is empty. Its first line names the columns.",
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda header: [*header, "steps"], "Companion does not know this column: “steps”."),
        (lambda header: [*header, ""], "Companion does not know this column: “”."),
        (lambda header: [name.upper() for name in header], "does not know this column: “ID”"),
        (lambda header: [name for name in header if name != "note"], "is missing: “note”."),
        (lambda header: [*header, "mood"], "This column is there twice: “mood”."),
        (lambda header: [*header, "=cmd|'/C calc'!A0"], "does not know this column"),
        (lambda header: [*header, *(f"c{n}" for n in range(100_000))], "“c4”, …"),
        (lambda header: [*header, *("c" for _ in range(1_000_000))], "far too long"),
    ],
)
def test_a_header_that_is_not_ours_is_refused(read, change, words):
    file, line, _, sentence = only(
        read(diary=csv_of(DIARY, CHECK_IN, header=change([*kind_in(DIARY).needed])))
    )
    assert (file, line) == (DIARY, 1)
    assert words in sentence


def test_the_same_id_twice_names_the_first_line(read):
    package = read(diary=diary({}, {}))
    assert only(package) == (DIARY, 3, "id", "This id was there already, in line 2.")


def test_one_id_may_name_a_check_in_and_a_night(read):
    assert said(read(diary=diary({"id": "x"}), sleep=sleep({"id": "x"}))) == []


def test_two_nights_of_one_day_are_refused(read):
    package = read(sleep=sleep({"id": "m"}, {"id": "n"}))
    assert only(package) == (SLEEP, 3, "day", "This night was there already, in line 2.")


def test_several_check_ins_of_one_day_are_fine(read):
    assert len(read(diary=diary({"id": "m"}, {"id": "n"})).check_ins) == 2


def test_too_many_rows_are_refused(read, monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 2)
    package = read(diary=diary({"id": "a"}, {"id": "b"}, {"id": "c"}))
    assert only(package) == (DIARY, 4, "", "From here on there are more than 2 rows.")


def test_too_many_rows_of_all_files_together_are_refused(read, monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 2)
    package = read(diary=diary({"id": "a"}, {"id": "b"}), sleep=sleep({"id": "n"}))
    assert only(package) == (SLEEP, 2, "", "From here on there are more than 2 rows.")


def test_a_file_whose_first_line_is_an_entry_is_refused_without_a_word_of_it(read):
    _, row, *_ = diary({"note": "Met Ann"}).splitlines()
    assert only(read(diary=f"{row}\r\n{row}\r\n")) == (
        DIARY,
        1,
        "",
        "The first line of the file names none of its columns.",
    )


@pytest.mark.parametrize(
    ("limit", "most", "cells", "words"),
    [
        ("MOST_WORDS", 3, {"did": "Walked;Choir"}, "From here on the file holds more than 3"),
        ("MOST_TEXT", 100, {"note": "x" * 30}, "the notes are too long to bring in at once"),
        ("MOST_REFUSALS", 2, {"mood": "x"}, "There is too much to mend here"),
    ],
)
def test_what_would_fill_the_memory_is_not_read_to_its_end(
    read, monkeypatch, limit, most, cells, words
):
    monkeypatch.setattr(reading, limit, most)
    package = read(diary=diary(*({"id": f"{n}", **cells} for n in range(5))))
    assert words in said(package)[-1][3]
    assert package.counts[DIARY] == 2


def test_what_many_rows_say_is_in_memory_once(read):
    cells = {"did": "Walked;Choir", "regions": "hip_left_front"}
    one, other = read(diary=diary({"id": "a", **cells}, {"id": "b", **cells})).check_ins
    assert one.did is other.did
    assert one.regions is other.regions
    assert one.recorded_at.tzinfo is other.recorded_at.tzinfo


def test_a_file_that_changes_while_it_is_read_is_refused(read, monkeypatch):
    monkeypatch.setattr(rows, "_check_encoding", lambda _: None)
    assert "UTF-8" in only(read(diary=diary({}).encode() + b"\xff" * 9))[3]


def test_a_file_that_is_too_big_is_refused(tmp_path):
    with (tmp_path / DIARY).open("wb") as stream:
        stream.truncate(1_000_000_000)
    assert only(read_folder(tmp_path, TODAY)) == (DIARY, None, "", "The file is larger than 50 MB.")


# --- anything at all --------------------------------------------------------------------


@given(st.binary(max_size=400))
def test_no_bytes_whatever_break_it(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("any")
    (folder / DIARY).write_bytes(content)
    (folder / SLEEP).write_bytes(csv_of(SLEEP).encode() + content)
    (folder / "datapackage.json").write_bytes(content)
    said(read_folder(folder, TODAY))


@given(st.lists(st.text(max_size=12), min_size=15, max_size=15))
def test_no_cells_whatever_break_it(tmp_path_factory, cells):
    folder = tmp_path_factory.mktemp("any")
    with (folder / DIARY).open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([[*kind_in(DIARY).needed, "entered_later"], cells])
    package = read_folder(folder, TODAY)
    said(package)
    assert len(package.rows) <= 1


def test_after_a_flight_over_the_date_line_ones_own_newest_day_is_taken_in(read):
    ahead = (TODAY + timedelta(days=1)).isoformat()
    written = f"{ahead}T20:00:00+13:00"
    package = read(diary=diary({"day": ahead, "recorded_at": written}), sleep=sleep({"day": ahead}))
    assert said(package) == []
    assert [str(row.entry.day) for row in package.rows] == [ahead, ahead]


def test_an_entry_of_today_may_be_dated_a_day_ahead_by_a_clock_far_to_the_east(read):
    ahead = (TODAY + timedelta(days=1)).isoformat()
    assert said(read(diary=diary({"recorded_at": f"{ahead}T01:00:00+14:00"}))) == []
