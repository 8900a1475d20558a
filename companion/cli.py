"""The commands for clinics, scripts and tests: the same stores and reports as the screens use.

Exit status: 0 done, 1 a known problem (said in one plain line), 2 used in a wrong way. At import
this loads nothing but the reading of arguments, since the window comes through here too.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion import __version__
from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.exchange import Kept, Package, Plan, Refusal
    from companion.opening import Opened
    from companion.paths import AppPaths
    from companion.store.stores import Stores

SCREENS = (
    "today",
    "diary",
    "pacing",
    "exercise",
    "progress",
    "visit",
    "flare",
    "help",
    "settings",
    "typing",
    "timer",
    "guided",
    "keys",
)
DOCUMENTS = (".pdf", ".html")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EARLIEST_YEAR, _LATEST_YEAR = 1902, 9000
"""A made-up year lies before its last day, and some days after it."""

_COPY = "the passphrase or recovery key of the copy in its first line"
_UNLOCKS = "a command reads the passphrase in its first line"


# --- what is wanted ---------------------------------------------------------------------


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


# --- doing it ---------------------------------------------------------------------------


def run_command(wish: argparse.Namespace) -> int:
    """Do what needs no window; gives the exit status."""
    from companion.wording.language import speak

    speak(None)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a plain terminal may not know a sign
    command: Callable[[argparse.Namespace], int] = {
        "demo": _write_demo, "import": _import, "export": _export, "summary": _summary,
        "backup": _back_up, "restore": _restore, "check": _check, "passphrase": _passphrase,
    }[wish.command]  # fmt: skip
    try:
        return command(wish)
    except CompanionError as error:
        return _end(str(error))
    except KeyboardInterrupt:
        return _end("Stopped. Nothing was changed.")
    except Exception as error:  # a bug: told without a word of the diary
        from companion.crash import report_of

        return _end(f"Something unexpected went wrong. Your entries are safe.\n{report_of(error)}")


def _end(said: str) -> int:
    sys.stderr.write(f"{said}\n")
    return 1


def _write_demo(wish: argparse.Namespace) -> int:
    from companion.demo import year
    from companion.exchange import write_folder
    from companion.opening import system_clock

    made_up = year(wish.last_day or system_clock().today() - timedelta(days=1))
    write_folder(wish.write, made_up.entries)
    return 0


def _import(wish: argparse.Namespace) -> int:
    from companion.exchange import plan_import, read_folder
    from companion.opening import system_clock
    from companion.store.backup import Reason
    from companion.store.intake import take_in

    package = read_folder(wish.path, system_clock().today())
    paths = _paths(wish)
    if not paths.database.exists() and (wish.dry_run or package.refusals):
        from companion.exchange import Kept

        return _tell(package, plan_import(package, Kept.of()), dry_run=wish.dry_run)
    opened = _open(wish)
    try:
        plan = plan_import(package, kept_in(opened.stores), replace=wish.replace)
        if not (plan.refusals or plan.changes_nothing or wish.dry_run):
            opened.safe.back_up_if_due(Reason.IMPORT)
            added = [row.entry for row in plan.added]
            take_in(opened.database, added, [row.entry for row in plan.replaced])
    finally:
        opened.close()
    return _tell(package, plan, dry_run=wish.dry_run)


def kept_in(stores: Stores) -> Kept:
    """All that is kept, to compare an import with."""
    from companion.exchange import Kept
    from companion.store.intake import everything

    return Kept.of(*everything(stores))


def _tell(package: Package, plan: Plan, *, dry_run: bool) -> int:
    """A row for each file; every refusal with its line; at the end what came of it."""
    for file in package.counts:
        sys.stdout.write(f"{_file_row(file, package, plan)}\n")
    for refusal in plan.refusals:
        sys.stdout.write(f"{_refusal_row(refusal)}\n")
    for name in package.passed_over:
        sys.stdout.write(f"{name}: not read, it is not a file of an export\n")
    if plan.refusals:
        return _end(f"Nothing was stored, because of {_count(len(plan.refusals), 'problem')}.")
    if dry_run:
        sys.stdout.write("Nothing was stored: this was a dry run.\n")
    return 0


def _file_row(file: str, package: Package, plan: Plan) -> str:
    nothing = bool(plan.refusals)
    added = 0 if nothing else sum(row.is_in(file) for row in plan.added)
    replaced = 0 if nothing else sum(row.is_in(file) for row in plan.replaced)
    unchanged = sum(row.is_in(file) for row in plan.unchanged)
    lines = {(each.file, each.line) for each in plan.refusals if each.file == file}
    said = f"{file}: {package.counts[file]} read, {added} added, {unchanged} unchanged"
    return f"{said}{f', {replaced} replaced' if replaced else ''}, {len(lines)} refused"


def _refusal_row(refusal: Refusal) -> str:
    line = f"line {refusal.line}" if refusal.line else ""
    return f"{', '.join(filter(None, (refusal.file, line, refusal.field)))}: {refusal.sentence}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _export(wish: argparse.Namespace) -> int:
    from companion.exchange import write_folder
    from companion.store.intake import everything

    opened = _open(wish)
    try:
        entries = everything(opened.stores).entries
    finally:
        opened.close()
    write_folder(wish.folder, entries, wish.first or date.min, wish.last or date.max)
    return 0


def _summary(wish: argparse.Namespace) -> int:
    from companion.domain.visit import Visit
    from companion.report import save
    from companion.screens.forms.clinic_page import clinic_page

    opened = _open(wish)
    try:
        visit = opened.stores.visits.latest() or Visit(id="summary")
        visit = replace(visit, first=wish.first, last=wish.last, day=wish.visit or visit.day)
        page = clinic_page(opened.stores, visit, opened.clock.today(), opened.settings.paper)
    finally:
        opened.close()
    save(page, wish.out)
    return 0


def _back_up(wish: argparse.Namespace) -> int:
    from companion.cli_safety import back_up

    return back_up(_paths(wish), wish.passphrase_file, wish.out, wish.copy_passphrase_file)


def _restore(wish: argparse.Namespace) -> int:
    from companion.cli_safety import restore

    return restore(_paths(wish), wish.passphrase_file, wish.file, wish.copy_passphrase_file)


def _check(wish: argparse.Namespace) -> int:
    from companion.cli_safety import check

    return check(_paths(wish), wish.passphrase_file)


def _passphrase(wish: argparse.Namespace) -> int:
    from companion.cli_keys import first_line, open_diary, set_passphrase

    new = first_line(wish.new)
    opened, secret = open_diary(_paths(wish), wish.passphrase_file)
    try:
        return set_passphrase(opened, secret, new)
    finally:
        opened.close()


def fill_with_demo(opened: Opened) -> None:
    """Keep a made-up year that ends yesterday, in one transaction."""
    from companion.demo import year
    from companion.domain.topics import Topic
    from companion.store.intake import take_in

    stores = opened.stores
    made_up = year(opened.clock.today() - timedelta(days=1))
    everything = Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.BREAKS
    with opened.database.write(everything | Topic.SPELLS | Topic.VISIT):
        take_in(opened.database, made_up.entries)
        stores.profile.keep(made_up.profile)
        stores.pacing_profile.keep(made_up.pacing_profile)
        stores.exercise_profile.keep(made_up.exercise_profile)
        for quiet_day in made_up.quiet_days:
            stores.quiet_days.keep(quiet_day)
        stores.visits.keep(made_up.visit, opened.clock.now())
        for rest in made_up.breaks:
            stores.breaks.keep(rest)
        for spell in made_up.spells:
            stores.spells.keep(spell)


def _paths(wish: argparse.Namespace) -> AppPaths:
    from companion.paths import AppPaths

    return AppPaths.under(wish.data_dir) if wish.data_dir else AppPaths.for_user()


def _open(wish: argparse.Namespace) -> Opened:
    from companion.cli_keys import open_diary

    return open_diary(_paths(wish), wish.passphrase_file)[0]
