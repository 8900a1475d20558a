"""The command import: an export folder, or one file of it, read into the diary."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from companion.cli_keys import open_diary

if TYPE_CHECKING:
    from pathlib import Path

    from companion.exchange import Kept, Package, Plan, Refusal
    from companion.paths import AppPaths
    from companion.store.stores import Stores


def import_from(
    paths: AppPaths, passphrase_file: Path | None, source: Path, *, replace: bool, dry_run: bool
) -> int:
    """Take in all of it, or nothing where a row is refused.

    Args:
        paths: Where the diary lies.
        passphrase_file: What opens the diary.
        source: The folder, diary.csv or sleep.csv.
        replace: Other answers take the place of those that are kept.
        dry_run: Look only, keep nothing; without a diary none begins.
    """
    from companion.exchange import Kept, plan_import, read_folder
    from companion.opening import system_clock
    from companion.store.backup import Reason
    from companion.store.intake import take_in

    package = read_folder(source, system_clock().today())
    if not paths.database.exists() and (dry_run or package.refusals):
        return _tell(package, plan_import(package, Kept.of()), dry_run=dry_run)
    opened, _ = open_diary(paths, passphrase_file)
    try:
        plan = plan_import(package, kept_in(opened.stores), replace=replace)
        if not (plan.refusals or plan.changes_nothing or dry_run):
            opened.safe.back_up_if_due(Reason.IMPORT)
            added = [row.entry for row in plan.added]
            take_in(opened.database, added, [row.entry for row in plan.replaced])
    finally:
        opened.close()
    return _tell(package, plan, dry_run=dry_run)


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
        problems = _count(len(plan.refusals), "problem")
        sys.stderr.write(f"Nothing was stored, because of {problems}.\n")
        return 1
    if dry_run:
        sys.stdout.write("Nothing was stored: this was a dry run.\n")
    return 0


def _file_row(file: str, package: Package, plan: Plan) -> str:
    from companion.exchange.kinds import kind_in

    nothing = bool(plan.refusals)
    added = 0 if nothing else sum(row.is_in(file) for row in plan.added)
    replaced = 0 if nothing else sum(row.is_in(file) for row in plan.replaced)
    unchanged = sum(row.is_in(file) for row in plan.unchanged)
    lines = {(each.file, each.line) for each in plan.refusals if each.file == file}
    said = f"{file}: {package.counts[file]} read, {added} added, {unchanged} unchanged"
    said = f"{said}{f', {replaced} replaced' if replaced else ''}, {len(lines)} refused"
    return said if kind_in(file).needed else f"{said}, worked out anew from the others"


def _refusal_row(refusal: Refusal) -> str:
    line = f"line {refusal.line}" if refusal.line else ""
    return f"{', '.join(filter(None, (refusal.file, line, refusal.field)))}: {refusal.sentence}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
