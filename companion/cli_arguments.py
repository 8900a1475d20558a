"""What can be asked for on the command line, and what wrong use is told.

At import this loads nothing but the reading of arguments, since the window comes through here too.
"""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from companion import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

SCREENS = (
    "today",
    "diary",
    "pacing",
    "exercise",
    "calm",
    "goals",
    "progress",
    "visit",
    "flare",
    "help",
    "settings",
    "typing",
    "timer",
    "wins",
    "guided",
    "player",
    "worksheets",
    "questionnaires",
    "keys",
)
DOCUMENTS = (".pdf", ".html")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EARLIEST_YEAR, _LATEST_YEAR = 1902, 9000
"""A made-up year lies before its last day, and some days after it."""

_COPY = "the passphrase or recovery key of the copy in its first line"
_UNLOCKS = "a command reads the passphrase in its first line"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; wrong use ends the program with status 2 and a line that says why."""
    parser = _parser()
    wish = parser.parse_args(arguments)
    if wish.self_test and wish.command:
        parser.error("--self-test goes alone")
    if wish.command == "demo" and wish.screen and wish.write:
        parser.error("--screen opens a window, --write writes a folder: choose one")
    if wish.command == "demo" and wish.last_day and not wish.write:
        parser.error("--last-day goes with --write")
    if getattr(wish, "first", None) and getattr(wish, "last", None) and wish.last < wish.first:
        parser.error("--to is before --from")
    return wish


def wants_window(wish: argparse.Namespace) -> bool:
    """Whether a window is needed for it; else `run_command` does it."""
    return wish.command is None or (wish.command == "demo" and wish.write is None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="companion",
        description="A private diary for life with pain, and a page for the clinic. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"companion {__version__}")
    parser.add_argument("--self-test", action="store_true", help="open every page once, then end")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything under DIR")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=_UNLOCKS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands.add_parser("demo", help="a made-up year, in a temporary place"))
    _add_import(commands.add_parser("import", help="read an export folder, or one file of it"))
    _add_export(commands.add_parser("export", help="write all entries as an export folder"))
    _add_summary(commands.add_parser("summary", help="write the page for the clinic"))
    _add_backup(commands.add_parser("backup", help="write one encrypted file for another place"))
    _add_restore(commands.add_parser("restore", help="bring a backup back"))
    commands.add_parser("check", help="open and check everything that is kept")
    _add_passphrase(commands.add_parser("passphrase", help="set, change or remove the passphrase"))
    for command in commands.choices.values():
        command.add_argument(
            "--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS,
            help="keep everything under DIR",
        )  # fmt: skip
        command.add_argument(
            "--passphrase-file", type=Path, metavar="FILE", default=argparse.SUPPRESS,
            help=_UNLOCKS,
        )  # fmt: skip
    return parser


def _add_demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--screen", choices=SCREENS, help="the page to begin with")
    command.add_argument("--write", type=Path, metavar="DIR", help="write it as an export folder")
    command.add_argument("--last-day", type=_day, metavar="D", help="its last day (yesterday)")


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("path", type=Path, metavar="PATH", help="folder, diary.csv or sleep.csv")
    command.add_argument("--dry-run", action="store_true", help="look only, keep nothing")
    command.add_argument("--replace", action="store_true", help="other answers take the place")


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="DIR", help="an empty or a new folder")
    _add_period(command)


def _add_summary(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", type=_document, metavar="OUT", help="a file .pdf or .html")
    _add_period(command)
    command.add_argument("--visit", type=_day, metavar="D", help="the day of the visit")


def _add_backup(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", type=Path, metavar="OUT", help="a new file, or a folder for it")
    command.add_argument("--copy-passphrase-file", type=Path, metavar="FILE", help=_COPY)


def _add_restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="the backup")
    command.add_argument("--copy-passphrase-file", type=Path, metavar="FILE", help=_COPY)


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--new", type=Path, metavar="FILE", required=True,
        help="the new one in its first line; an empty file removes it",
    )  # fmt: skip


def _add_period(command: argparse.ArgumentParser) -> None:
    command.add_argument("--from", dest="first", type=_day, metavar="D", help="first day")
    command.add_argument("--to", dest="last", type=_day, metavar="D", help="last day")


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!a} is not a day, like 2026-03-01") from None
    if not _EARLIEST_YEAR <= day.year <= _LATEST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!a} is too far from today")
    return day


def _document(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in DOCUMENTS:
        raise argparse.ArgumentTypeError(f"the name of {text!a} has to end in .pdf or .html")
    return path
