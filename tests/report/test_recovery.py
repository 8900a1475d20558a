"""The sheet with the recovery key: complete, marked as a secret, for its owner's eyes."""

import re
import stat
from datetime import date

import pytest

from companion.domain.recovery_key import RecoveryKey
from companion.errors import CompanionError
from companion.report.recovery import RecoverySheet
from tests.report.conftest import text_of

KEY = RecoveryKey(bytes(range(7, 27)))


@pytest.fixture
def sheet():
    return RecoverySheet(KEY, date(2026, 5, 12), "a4")


def test_the_saved_text_gives_the_key_back(sheet, tmp_path):
    file = tmp_path / "key.TXT"
    sheet.save(file)
    lines = file.read_text("utf-8").splitlines()
    assert RecoveryKey.parse(" ".join(lines[4:6])) == KEY
    assert lines[1].startswith("This is a secret.")
    assert lines[2] == "Made on 12 May 2026"


def test_the_printed_sheet_holds_every_group_with_its_number(sheet, tmp_path):
    file = tmp_path / "key.pdf"
    sheet.save(file)
    words = text_of(file)
    for group in KEY.groups:
        assert group in words
    assert "This is a secret." in words
    assert re.search(r"Group 1\s+Group 2\s+Group 3\s+Group 4", words)
    assert b"/StructTreeRoot" in file.read_bytes()


@pytest.mark.parametrize(("paper", "height"), [("a4", b"841.8"), ("letter", b"792")])
def test_it_fits_the_paper(paper, height):
    content = RecoverySheet(KEY, date(2026, 5, 12), paper).pdf()
    assert re.search(rb"/MediaBox ?\[0 0 \S+ " + re.escape(height), content)


@pytest.mark.parametrize("ending", ["pdf", "txt"])
def test_only_its_owner_may_read_it(sheet, tmp_path, ending):
    file = tmp_path / f"key.{ending}"
    sheet.save(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


def test_a_folder_that_is_gone_is_told_in_a_sentence(sheet, tmp_path):
    with pytest.raises(CompanionError, match="not there any more"):
        sheet.save(tmp_path / "gone" / "key.txt")


def test_the_key_shows_in_no_repr(sheet):
    assert KEY.groups[0] not in repr(sheet)
    assert str(KEY.value) not in repr(sheet)
