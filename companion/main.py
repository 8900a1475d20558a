"""The way in: arguments, the log, the crash hook; Qt's widgets only when a window is wanted."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from companion import crash, privacy
from companion.paths import AppPaths

if TYPE_CHECKING:
    from argparse import Namespace

FUSION = ("-style", "Fusion")
"""One look on every system. Told by word, Qt gives Python no style: that alone costs 20 ms."""


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for; gives the exit status."""
    privacy.keep_to_this_person()
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments:  # the most common start; reading arguments would cost it a tenth
        return _run_window(None, AppPaths.for_user())
    from companion.cli_arguments import parse, wants_window

    wish = parse(arguments)
    if wants_window(wish):
        return _window(wish)
    from companion.cli import run_command

    return run_command(wish)


def _window(wish: Namespace) -> int:
    if wish.self_test or wish.command == "demo":
        import tempfile

        with tempfile.TemporaryDirectory(prefix="companion-", ignore_cleanup_errors=True) as folder:
            return _run_window(wish, AppPaths.under(Path(folder)))
    paths = AppPaths.under(wish.data_dir) if wish.data_dir else AppPaths.for_user()
    return _run_window(wish, paths)


def _run_window(wish: Namespace | None, paths: AppPaths) -> int:
    if wish and wish.self_test and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gc.disable()  # a start only makes things; looking for cycles would take a twentieth of it
    from PySide6.QtWidgets import QApplication

    from companion.ui.quick_imports import skip_source_reading

    skip_source_reading()
    from companion.ui.instance import OneWindow

    app = QApplication([*sys.argv[:1], *FUSION])
    app.setApplicationName("Companion")
    app.setDesktopFileName("io.github.companion.Companion")
    _make(paths)
    one = OneWindow(paths.lock_file)
    if not one.take() and one.ask_to_show():
        return 0
    from companion.app import App
    from companion.wording.language import speak

    speak(app)
    _keep_a_log(paths)
    companion = App(app, paths)
    companion.listen_outside(one)
    crash.catch_everything(companion.telling.known, companion.telling.bug)
    if wish and wish.self_test:
        from companion.self_test import run_self_test

        return run_self_test(companion, app)
    if wish and wish.command == "demo":
        from companion.demo_start import demo_start

        companion.start(*demo_start(wish.screen or "today"))
    else:
        companion.start()
    return app.exec()


def _has_display() -> bool:
    elsewhere = sys.platform in ("win32", "darwin")
    return elsewhere or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _make(paths: AppPaths) -> None:
    with suppress(OSError):  # opening the diary says what is wrong there, in words
        paths.make()


def _keep_a_log(paths: AppPaths) -> None:
    try:
        crash.log_to(paths.logs)
    except OSError:
        sys.stderr.write(f"The log cannot be written under {paths.logs}.\n")
