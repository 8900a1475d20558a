"""A folder that others made: nothing outside it is ever read, and nothing in it is trusted."""

import json
import os
import sys
from datetime import date

import pytest

from companion.demo import year
from companion.errors import CompanionError
from companion.exchange import read_folder, write_folder
from companion.exchange.kinds import DIARY, SLEEP, kind_in

TODAY = date(2026, 5, 12)
LINUX = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need a POSIX system")
ONE_CHECK_IN = (
    ",".join(kind_in(DIARY).needed) + "\r\na,2026-05-11,2026-05-12T08:42:00+01:00" + "," * 11
)
ONE_NIGHT = ",".join(kind_in(SLEEP).needed) + "\r\nn,2026-05-12" + "," * 14
NO_NIGHTS = ",".join(kind_in(SLEEP).needed)


def said(package):
    return [(each.file, each.line, each.field, each.sentence) for each in package.refusals]


def only(package):
    (refusal,) = said(package)
    return refusal


def test_a_single_file_is_enough(tmp_path):
    (tmp_path / SLEEP).write_text(ONE_NIGHT, "utf-8", newline="")
    package = read_folder(tmp_path / SLEEP, TODAY)
    assert len(package.nights) == 1
    assert package.counts == {SLEEP: 1}


@pytest.mark.parametrize("name", ["notes.txt", "export.zip", "Diary.csv2", "datapackage.json"])
def test_a_file_that_is_not_ours_is_refused(tmp_path, name):
    (tmp_path / name).write_text("x", "utf-8")
    assert only(read_folder(tmp_path / name, TODAY))[3] == (
        "This is neither an export folder nor a file of one, like diary.csv."
    )


def test_nothing_at_the_path_is_told(tmp_path):
    assert only(read_folder(tmp_path / "nowhere", TODAY))[3] == "There is no such file or folder."
    assert only(read_folder(tmp_path / DIARY, TODAY))[:2] == (DIARY, None)


def test_an_empty_folder_is_no_export(tmp_path):
    assert "neither an export folder" in only(read_folder(tmp_path, TODAY))[3]


def test_other_files_are_passed_over_and_named(read, tmp_path):
    write_folder(tmp_path, ())
    (tmp_path / "read me\n.txt").write_text("x", "utf-8")
    package = read(diary=ONE_CHECK_IN)
    assert said(package) == []
    assert package.passed_over == ("read me?.txt",)


@LINUX
def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "secret").write_text(ONE_CHECK_IN, "utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / DIARY).symlink_to(tmp_path / "secret")
    (folder / SLEEP).symlink_to("nowhere")
    package = read_folder(folder, TODAY)
    assert package.rows == ()
    assert {each[3] for each in said(package)} == {
        "The file is a link to another place, so it was not read."
    }


@LINUX
def test_a_pipe_a_device_and_a_folder_do_not_hang_it(tmp_path):
    os.mkfifo(tmp_path / DIARY)
    (tmp_path / SLEEP).mkdir()
    assert [each[3] for each in said(read_folder(tmp_path, TODAY))] == [
        "This is not a plain file."
    ] * 2


@LINUX
def test_a_file_that_may_not_be_read_is_told(tmp_path, monkeypatch):
    (tmp_path / DIARY).write_text(ONE_CHECK_IN, "utf-8")

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    assert "cannot be read" in only(read_folder(tmp_path, TODAY))[3]


def package_naming(path):
    return json.dumps({"name": "x", "resources": [{"path": path}]})


@pytest.mark.parametrize(
    "path",
    ["../diary.csv", "/etc/passwd", "..\\diary.csv", "C:\\diary.csv", "sub/diary.csv",
     "./diary.csv", "http://example.org/diary.csv",
     "file:///etc/passwd", "", "..", "//server/share/diary.csv"],
)  # fmt: skip
def test_a_path_that_leads_elsewhere_is_never_followed(read, path):
    package = read(datapackage=package_naming(path), diary=ONE_CHECK_IN)
    assert only(package)[0] == "datapackage.json"
    assert "outside this folder" in only(package)[3]


def test_a_file_from_a_newer_companion_is_not_dropped_in_silence(read):
    package = read(datapackage=package_naming("doses.csv"), diary=ONE_CHECK_IN)
    assert "does not know: doses.csv" in only(package)[3]


def test_a_file_that_is_named_has_to_be_there(read):
    package = read(datapackage=package_naming("sleep.csv"), diary=ONE_CHECK_IN)
    assert only(package)[3] == "It names sleep.csv, which is not in the folder."


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"{}", b'{"resources": {}}', b'{"resources": [1]}',
        b"\xff\xfe{\0}\0",
        b'{"resources": [{"path": ["diary.csv"]}]}', b'{"resources": [{"path": 5}]}',
        b'{"resources": [], "resources": []}', b'{"resources": [], "x": NaN}',
        b'{"resources": [], "x": Infinity}', b'{"resources": [], "x": ' + b"9" * 5000 + b"}",
        b"[" * 200_000, b'{"a":' * 200_000,
        b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "a">]>',
    ],
    ids=range(17),
)  # fmt: skip
def test_a_description_that_is_none_is_refused(read, content):
    package = read(datapackage=content, diary=ONE_CHECK_IN)
    assert only(package)[::3] == (
        "datapackage.json",
        "The file does not describe an export folder.",
    )


def test_a_huge_description_is_refused(read):
    package = read(datapackage=b" " * 1_000_001, diary=ONE_CHECK_IN)
    assert only(package)[3] == "The file is larger than 1 MB."


def test_an_export_with_more_entries_is_not_written_over(tmp_path):
    made_up = year(date(2026, 5, 11))
    write_folder(tmp_path / "out", made_up.entries)
    before = (tmp_path / "out" / "diary.csv").read_bytes()
    with pytest.raises(CompanionError) as caught:
        write_folder(tmp_path / "out", ())
    assert "Nothing was written" in caught.value.advice
    assert (tmp_path / "out" / "diary.csv").read_bytes() == before
