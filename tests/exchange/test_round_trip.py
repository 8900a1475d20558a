"""What is exported and read again is the same, to the byte; the folder is what it says it is."""

import csv
import json
import os
import stat
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.demo import year
from companion.domain.activities import Activity
from companion.domain.activity_ratings import ActivityRating
from companion.domain.diary import CheckIn
from companion.domain.entries import of_kind
from companion.domain.goals import Goal, GoalReview
from companion.domain.happening import Happening
from companion.domain.questionnaire import Answered
from companion.domain.refused import Refused
from companion.domain.sleep import NIGHT_MINUTES, NIGHT_TIMES, Night
from companion.domain.times import WallTime
from companion.domain.week_plan import Planned
from companion.domain.win import Win
from companion.errors import CompanionError
from companion.exchange import read_folder, write_folder, writing
from companion.exchange.kinds import DIARY, KNOWN_FILES, SLEEP
from companion.exchange.writing import files_of

LAST = date(2026, 5, 11)
TODAY = LAST + timedelta(days=1)
AT = datetime(2026, 5, 12, 8, 42, tzinfo=timezone(timedelta(hours=1)))
POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")

texts = st.text(max_size=60).filter(lambda text: "\0" not in text)
own_words = (
    st.text(min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda word: word and not set(word) & set(";\n\r\0"))
)
ids = st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True)
scores = st.none() | st.integers(0, 10)
days = st.dates(date(1900, 1, 1), LAST)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
instants = st.builds(
    lambda at, zone: at.replace(microsecond=0, tzinfo=zone),
    st.datetimes(datetime(1900, 1, 2), datetime(2026, 5, 12)),
    offsets,
)


@st.composite
def check_ins(draw):
    pain = sorted(draw(st.lists(st.integers(0, 10), min_size=3, max_size=3)))
    least, usual, worst = (draw(st.sampled_from([None, value])) for value in pain)
    return CheckIn(
        id=draw(ids),
        day=draw(days),
        recorded_at=draw(instants),
        hard_day=draw(st.booleans()),
        did=tuple(draw(st.lists(own_words, max_size=4))),
        interference=draw(scores),
        pain_least=least,
        pain_average=usual,
        pain_worst=worst,
        mood=draw(scores),
        fatigue=draw(scores),
        stress=draw(scores),
        regions=tuple(draw(st.lists(ids, max_size=4))),
        note=draw(texts),
    )


@st.composite
def nights(draw):
    answers = {name: draw(st.none() | st.integers(0, 90)) for name in NIGHT_MINUTES}
    walls = st.builds(WallTime, st.integers(0, 23), st.integers(0, 59), st.booleans())
    answers |= {name: draw(st.none() | walls) for name in NIGHT_TIMES}
    night = {
        "id": draw(ids),
        "day": draw(days),
        "quality": draw(scores),
        "as_usual": draw(st.booleans()),
        "time_zone": draw(st.sampled_from(["", "Europe/London", "Australia/Lord_Howe", "UTC"])),
        "slept": draw(st.booleans()),
        "awakenings": draw(st.none() | st.integers(0, 9)),
        "note": draw(texts),
    }
    try:
        return Night(**night, **answers)
    except Refused:
        return Night(**{**night, "awakenings": None})


@pytest.fixture(scope="module")
def made_up():
    return year(LAST)


@pytest.fixture
def exported(tmp_path, made_up):
    folder = tmp_path / "export"
    write_folder(folder, made_up.entries)
    return folder


def read_back(tmp_path, check_ins=(), nights=()):
    folder = tmp_path / "out"
    write_folder(folder, (*check_ins, *nights))
    package = read_folder(folder, TODAY)
    assert package.refusals == ()
    return package


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(check_ins())
def test_any_check_in_comes_back_the_same(tmp_path, check_in):
    (back,) = read_back(tmp_path, [check_in]).check_ins
    assert back == check_in
    assert back.recorded_at.utcoffset() == check_in.recorded_at.utcoffset()


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(nights())
def test_any_night_comes_back_the_same(tmp_path, night):
    assert read_back(tmp_path, (), [night]).nights == (night,)


@pytest.mark.parametrize(
    "note",
    [
        "=1+1",
        "'",
        "a\r\nb",
        "a\rb",
        "\n",
        "\r",
        'say "so"',
        ";",
        ",",
        " \t",
        "\u2028",
        "\ufeff",
        "𝄞",
        "'=x",
    ],
)
def test_notes_of_every_kind_come_back(tmp_path, note):
    check_in = CheckIn(id="a", day=LAST, recorded_at=AT, note=note)
    assert read_back(tmp_path, [check_in]).check_ins[0].note == note


def test_a_note_of_the_greatest_length_comes_back(tmp_path):
    check_in = CheckIn(id="a", day=LAST, recorded_at=AT, note="'" * 10_000)
    assert read_back(tmp_path, [check_in]).check_ins == (check_in,)


def test_a_made_up_year_comes_back_the_same(exported, made_up):
    package = read_folder(exported, TODAY)
    assert package.refusals == ()
    assert sorted(package.check_ins, key=lambda each: each.id) == sorted(
        made_up.check_ins, key=lambda each: each.id
    )
    assert package.nights == made_up.nights
    assert {*of_kind((row.entry for row in package.rows), Activity)} == {*made_up.activities}
    counted = {*package.counts.items()}
    assert {(DIARY, len(made_up.check_ins)), (SLEEP, len(made_up.nights))} <= counted


_OF_A_DAY = ActivityRating | Answered | Win | Happening
"""Those of one day are written in the order in which they were told."""


def _mixed(entry):
    """In another order; where that is the person's own, or that of writing, it stays."""
    fixed = isinstance(entry, Activity | Planned | Goal | GoalReview | _OF_A_DAY)
    return (type(entry).__name__, "" if fixed else entry.id)


def test_written_again_it_has_the_same_bytes(tmp_path, exported):
    package = read_folder(exported, TODAY)
    again = tmp_path / "again"
    write_folder(again, sorted((row.entry for row in package.rows), key=_mixed))
    assert bytes_of(again) == bytes_of(exported)


def test_frictionless_finds_nothing_to_complain_about(exported):
    report = frictionless.validate(str(exported / "datapackage.json"))
    assert report.flatten(["rowNumber", "fieldName", "note"]) == []
    assert report.valid


def test_frictionless_accepts_a_folder_without_entries_and_one_with_strange_text(tmp_path):
    write_folder(tmp_path / "empty", ())
    assert frictionless.validate(str(tmp_path / "empty" / "datapackage.json")).valid
    strange = CheckIn(id="-x", day=LAST, recorded_at=AT, did=("=a", "b"), note='\r"\n,;\t')
    write_folder(tmp_path / "strange", [strange, Night(id="n", day=LAST, slept=False)])
    assert frictionless.validate(str(tmp_path / "strange" / "datapackage.json")).valid


def test_frictionless_finds_a_number_out_of_its_range(exported):
    diary = exported / DIARY
    lines = diary.read_text("utf-8").splitlines()
    cells = lines[1].split(",")
    cells[5] = "11"
    diary.write_text("\r\n".join([lines[0], ",".join(cells), *lines[2:]]), "utf-8")
    assert not frictionless.validate(str(exported / "datapackage.json")).valid


def test_every_file_is_there_with_its_header_even_without_rows(tmp_path):
    write_folder(tmp_path / "empty", ())
    package = json.loads((tmp_path / "empty" / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        with (tmp_path / "empty" / resource["path"]).open(encoding="utf-8", newline="") as stream:
            (header,) = csv.reader(stream)
        assert header == [field["name"] for field in resource["schema"]["fields"]]


def test_the_columns_come_in_the_order_that_was_promised():
    assert files_of(())[DIARY].decode() == (
        "id,day,recorded_at,hard_day,did,interference,pain_average,pain_worst,pain_least,mood,"
        "fatigue,stress,regions,note,entered_later\r\n"
    )
    assert files_of(())[SLEEP].decode() == (
        "id,day,quality,as_usual,time_zone,into_bed,tried_to_sleep,sleep_latency_min,awakenings,"
        "awake_min,final_awakening,out_of_bed,trying_after_waking_min,slept,nap_min,note,"
        "time_in_bed_min,total_sleep_min,terminal_wake_min,sleep_efficiency_pct,"
        "sleep_efficiency_dse_pct\r\n"
    )


def test_the_description_says_what_every_field_is(exported):
    package = json.loads((exported / "datapackage.json").read_text("utf-8"))
    assert package["profile"] == "tabular-data-package"
    assert "created" not in package
    for resource in package["resources"]:
        assert resource["schema"]["missingValues"] == [""]
        for field in resource["schema"]["fields"]:
            assert field["type"]
            assert len(field["description"]) > 10


def test_what_is_worked_out_is_marked_and_right(tmp_path):
    """The first worked example of the arithmetic: 510, 375, 30, 73.5 and 81.5."""
    night = Night(
        id="n", day=date(2025, 1, 14), time_zone="Europe/London",
        into_bed=WallTime(22, 30), tried_to_sleep=WallTime(23, 0), sleep_latency_min=30,
        awakenings=2, awake_min=45, final_awakening=WallTime(6, 30), out_of_bed=WallTime(7, 0),
        trying_after_waking_min=10,
    )  # fmt: skip
    row = files_of([night])[SLEEP].decode().splitlines()[1]
    assert row == (
        "n,2025-01-14,,,Europe/London,22:30,23:00,30,2,45,06:30,07:00,10,true,,,510,375,30,73.5,81.5"
    )


def test_an_entry_written_much_later_says_so():
    late = CheckIn(id="a", day=LAST, recorded_at=AT + timedelta(days=5))
    assert files_of([late])[DIARY].decode().splitlines()[1].endswith(",true")


def test_the_second_pass_of_an_hour_is_written_as_such(tmp_path):
    night = Night(
        id="n", day=date(2025, 10, 26), time_zone="Europe/London",
        final_awakening=WallTime(1, 30, second_pass=True),
    )  # fmt: skip
    assert ",01:30+1," in files_of([night])[SLEEP].decode()
    assert read_back(tmp_path, (), [night]).nights == (night,)


@POSIX_ONLY
def test_only_the_owner_can_read_what_was_exported(exported):
    assert stat.S_IMODE(exported.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in exported.iterdir()} == {0o600}


def noted(entries):
    return [
        replace(each, note="said anew") if isinstance(each, CheckIn) else each for each in entries
    ]


def test_an_earlier_export_is_written_over(exported, made_up):
    write_folder(exported, noted(made_up.entries))
    assert {each.note for each in read_folder(exported, TODAY).check_ins} == {"said anew"}
    assert {path.name for path in exported.iterdir()} == {*KNOWN_FILES, "datapackage.json"}


@pytest.mark.parametrize("other", ["letter.txt", "photos.csv", "diary.csv"])
def test_a_folder_that_holds_other_things_is_left_alone(tmp_path, other):
    (tmp_path / other).write_text("mine", "utf-8")
    with pytest.raises(CompanionError, match="holds other things"):
        write_folder(tmp_path, ())
    assert bytes_of(tmp_path) == {other: b"mine"}


def test_what_a_desktop_leaves_in_a_folder_is_no_hindrance(tmp_path):
    (tmp_path / ".DS_Store").write_bytes(b"")
    (tmp_path / "diary.csv.part").write_bytes(b"half an earlier export")
    write_folder(tmp_path, ())
    assert {path.name for path in tmp_path.iterdir()} == {
        ".DS_Store", *KNOWN_FILES, "datapackage.json",
    }  # fmt: skip


def test_a_full_disk_changes_nothing(exported, made_up, monkeypatch):
    before = bytes_of(exported)

    def full(file, content):
        if file.name.startswith("datapackage"):
            raise OSError(28, os.strerror(28))
        file.write_bytes(content)

    monkeypatch.setattr(writing, "write_whole", full)
    with pytest.raises(CompanionError, match="disk is full"):
        write_folder(exported, noted(made_up.entries))
    assert bytes_of(exported) == before


def test_a_folder_that_could_not_be_filled_is_not_left_behind(tmp_path, monkeypatch):
    def full(file, content):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(writing, "write_whole", full)
    with pytest.raises(CompanionError):
        write_folder(tmp_path / "new", ())
    assert not (tmp_path / "new").exists()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").write_text("mine", "utf-8")
    with pytest.raises(CompanionError, match="cannot be written"):
        write_folder(tmp_path / "file", ())


@POSIX_ONLY
def test_a_link_in_the_folder_is_replaced_and_never_written_through(tmp_path, exported, made_up):
    target = tmp_path / "elsewhere.csv"
    target.write_text("mine", "utf-8")
    (exported / DIARY).unlink()
    (exported / DIARY).symlink_to(target)
    write_folder(exported, made_up.entries)
    assert target.read_text("utf-8") == "mine"
    assert not Path(exported / DIARY).is_symlink()


def test_check_ins_stand_in_the_order_they_were_written():
    late = CheckIn(id="a", day=LAST, recorded_at=AT)
    early = replace(late, id="b", recorded_at=(AT - timedelta(hours=1)).astimezone(UTC))
    rows = files_of([late, early])[DIARY].decode().splitlines()[1:]
    assert [row[0] for row in rows] == ["b", "a"]
