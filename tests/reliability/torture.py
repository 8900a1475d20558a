"""Tries the promises with full numbers, and prints one table of what was measured.

Usage: python -m tests.reliability.torture [P1 P2 ...]
It ends with status 1 when a promise falls short.

A promise is a module of this folder, with a row below and these names in it:
    FULL: how often it is tried here.
    QUICK: how often it is tried in the suite (test_promises.py), in some seconds and without a
        look at the clock; 0 where it has a test file of its own for that.
    measure(folder, count): tries it so often in an empty folder; gives a Measured.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from importlib import import_module
from pathlib import Path
from types import ModuleType

from tests.reliability.measured import Measured

ROWS: tuple[tuple[str, str], ...] = (
    ("P1", "kills_while_saving"),
    ("P2", "power_cut"),
    ("P3", "typing_killed"),
    ("P4", "closing"),
    ("P5", "disk_full"),
    ("P6", "read_only"),
    ("P7", "starting"),
    ("P9", "swapped"),
    ("P11", "damage"),
    ("P12", "rescued"),
    ("P13", "kills_in_backup"),
    ("P14", "drilled"),
    ("P16", "ways_back"),
    ("P17", "kills_in_keys"),
    ("P18", "newer"),
    ("P19", "kills_in_migration"),
    ("P20", "journeys_in_time"),
    ("P21", "twenty_years"),
    ("P22", "hostile_imports"),
    ("P23", "fuzzed_imports"),
    ("P26", "no_network"),
    ("P29", "left_behind"),
    ("P30", "private_files"),
    ("P31", "locking"),
    ("P34", "silent_errors"),
)
"""Promise and module, in the order of the numbers."""


def module_of(promise: str) -> ModuleType:
    """The module that tries a promise."""
    return import_module(f"tests.reliability.{dict(ROWS)[promise]}")


def run(promise: str) -> Measured:
    """Try one promise with its full number; one that breaks down falls short."""
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        try:
            module = module_of(promise)
            return module.measure(Path(folder), module.FULL)
        except Exception as error:  # the others are measured all the same
            traceback.print_exc()
            return Measured(promise, "", "", f"broke down: {type(error).__name__}", holds=False)


def show(measured: Measured, took_s: float) -> None:
    """One row of the table."""
    verdict = "holds" if measured.holds else "FALLS SHORT"
    sys.stdout.write(f"{measured.promise:4} {verdict:11} {measured.what}\n")
    sys.stdout.write(f"{'':16} wanted: {measured.bar}\n")
    sys.stdout.write(f"{'':16} found:  {measured.found} ({took_s:.0f} s)\n")
    sys.stdout.flush()


def main() -> int:
    """Try those that are named, or all of them."""
    parser = argparse.ArgumentParser(prog="torture", description="Tries the promises.")
    known = [promise for promise, _ in ROWS]
    parser.add_argument("promises", nargs="*", metavar="P1", help=f"of {', '.join(known)}")
    wanted = parser.parse_args().promises or known
    if unknown := set(wanted) - set(known):
        parser.error(f"not among them: {', '.join(sorted(unknown))}")
    results = []
    for promise in wanted:
        began = time.monotonic()
        results.append(run(promise))
        show(results[-1], time.monotonic() - began)
    short = [each.promise for each in results if not each.holds]
    sys.stdout.write(f"{len(results)} promises, short: {', '.join(short) or 'none'}\n")
    return bool(short)


if __name__ == "__main__":
    sys.exit(main())
