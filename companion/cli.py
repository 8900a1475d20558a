"""The commands for clinics, scripts and tests: the same stores and reports as the screens use.

Exit status: 0 done, 1 a known problem (said in one plain line), 2 used in a wrong way.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.errors import CompanionError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from companion.opening import Opened
    from companion.paths import AppPaths


def run_command(wish: Namespace) -> int:
    """Do what needs no window; gives the exit status."""
    from companion.wording.language import speak

    speak(None)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a plain terminal may not know a sign
    command: Callable[[Namespace], int] = {
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


def _write_demo(wish: Namespace) -> int:
    from companion.demo import year
    from companion.exchange import write_folder
    from companion.opening import system_clock

    made_up = year(wish.last_day or system_clock().today() - timedelta(days=1))
    write_folder(wish.write, made_up.entries)
    return 0


def _import(wish: Namespace) -> int:
    from companion.cli_import import import_from

    return import_from(
        _paths(wish), wish.passphrase_file, wish.path, replace=wish.replace, dry_run=wish.dry_run
    )


def _export(wish: Namespace) -> int:
    from companion.exchange import write_folder
    from companion.store.intake import everything

    opened = _open(wish)
    try:
        entries = everything(opened.stores).entries
    finally:
        opened.close()
    write_folder(wish.folder, entries, wish.first or date.min, wish.last or date.max)
    return 0


def _summary(wish: Namespace) -> int:
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


def _back_up(wish: Namespace) -> int:
    from companion.cli_safety import back_up

    return back_up(_paths(wish), wish.passphrase_file, wish.out, wish.copy_passphrase_file)


def _restore(wish: Namespace) -> int:
    from companion.cli_safety import restore

    return restore(_paths(wish), wish.passphrase_file, wish.file, wish.copy_passphrase_file)


def _check(wish: Namespace) -> int:
    from companion.cli_safety import check

    return check(_paths(wish), wish.passphrase_file)


def _passphrase(wish: Namespace) -> int:
    from companion.cli_keys import first_line, open_diary, set_passphrase

    new = first_line(wish.new)
    opened, secret = open_diary(_paths(wish), wish.passphrase_file)
    try:
        return set_passphrase(opened, secret, new)
    finally:
        opened.close()


def _paths(wish: Namespace) -> AppPaths:
    from companion.paths import AppPaths

    return AppPaths.under(wish.data_dir) if wish.data_dir else AppPaths.for_user()


def _open(wish: Namespace) -> Opened:
    from companion.cli_keys import open_diary

    return open_diary(_paths(wish), wish.passphrase_file)[0]
