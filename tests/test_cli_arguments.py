"""What can be asked for on the command line, and what wrong use is told."""

import subprocess
import sys
from pathlib import Path

import pytest

import companion
from companion.cli_arguments import parse, wants_window


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--self-test"],
        ["demo"],
        ["demo", "--screen", "progress"],
        ["--data-dir", "x"],
        ["--passphrase-file", "x"],
    ],
)
def test_these_open_the_window(arguments):
    assert wants_window(parse(arguments))


def test_the_place_may_be_named_before_or_after_the_command():
    before, after = (
        parse(["--data-dir", "x", "import", "p"]),
        parse(["import", "p", "--data-dir", "x"]),
    )
    assert before.data_dir == after.data_dir == Path("x")


def test_so_may_the_file_with_the_passphrase():
    before, after = (
        parse(["--passphrase-file", "x", "export", "d"]),
        parse(["export", "d", "--passphrase-file", "x"]),
    )
    assert before.passphrase_file == after.passphrase_file == Path("x")
    assert parse(["export", "d"]).passphrase_file is None


def test_the_version_is_printed(capsys):
    with pytest.raises(SystemExit) as end:
        parse(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("companion 0.")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["dance"], "invalid choice"),
        (["import"], "PATH"),
        (["export"], "DIR"),
        (["summary", "page.docx"], "has to end in .pdf or .html"),
        (["export", "d", "--from", "20260301"], "is not a day, like 2026-03-01"),
        (["export", "d", "--from", "2026-02-30"], "is not a day, like 2026-03-01"),
        (
            ["export", "d", "--to", "\u0662\u0660\u0662\u0666-\u0660\u0663-\u0660\u0661"],
            "is not a day",
        ),
        (["export", "d", "--from", "2026-03-02", "--to", "2026-03-01"], "--to is before --from"),
        (["demo", "--write", "d", "--last-day", "9999-12-31"], "too far from today"),
        (["demo", "--write", "d", "--last-day", "0001-01-01"], "too far from today"),
        (["demo", "--screen", "moon"], "invalid choice"),
        (["demo", "--screen", "today", "--write", "d"], "choose one"),
        (["demo", "--last-day", "2026-05-11"], "--last-day goes with --write"),
        (["--self-test", "demo"], "goes alone"),
        (["passphrase"], "--new"),
    ],
)
def test_wrong_use_ends_with_status_2_and_says_why(capsys, arguments, says):
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    assert end.value.code == 2
    assert says in capsys.readouterr().err


def test_reading_arguments_loads_nothing_heavy():
    code = (
        "import sys; from companion.cli_arguments import parse; parse(['demo']);"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " {'PySide6','sqlmodel','sqlalchemy','pydantic','typst','csv','sqlcipher3',"
        "'argon2','cryptography','keyring'}])"
    )
    root = Path(companion.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
