"""The product tests itself: it opens every page on a temporary diary, and says what failed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from companion import crash
from companion.cli_arguments import SCREENS
from companion.demo_diary import fill_with_demo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from companion.app import App
    from companion.errors import CompanionError

PAGES = SCREENS


def run_self_test(companion: App, app: QApplication) -> int:
    """Open every page once on a made-up year; 0 when all of them opened without an error."""
    problems: list[str] = []

    def known(error: CompanionError) -> None:
        problems.append(str(error))

    crash.catch_everything(known, problems.append)
    companion.start("today", fill_with_demo)
    while companion.window.screen_now is None and not problems:
        app.processEvents()
    for page in PAGES:
        try:
            companion.window.open_page(page)
            app.processEvents()
            sys.stdout.write(f"{page}: opened\n")
        except Exception as error:  # whatever it is, the other pages are still tried
            problems.append(f"{page}: {crash.report_of(error)}")
    companion.window.close()
    companion.close()
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    return 1 if problems else 0
