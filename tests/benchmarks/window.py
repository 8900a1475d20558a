"""One process, as it starts: a bare window, or Companion by its own main(). Says what it saw.

Arguments: `bare` or `companion`; the parent's time.monotonic() before it started this process;
for Companion the folder of the diary; and `pages` to open every page afterwards.
"""

import json
import os
import sys
import time
from pathlib import Path

WARM_UP = "warm up"
WARM_AFTER_MS = 600
PAGE_MS = 300

FOUND: dict[str, float] = {}


def since_start() -> float:
    return time.monotonic() - float(sys.argv[2])


def note(name):
    def seen(*_):
        FOUND[name] = since_start()

    return seen


def tell():
    """Say what was found, and end at once: how a window closes is not measured here."""
    from watching import highest_memory_kib

    FOUND["memory_kib"] = highest_memory_kib()
    sys.stdout.write(json.dumps(FOUND))
    sys.stdout.flush()
    os._exit(0)


def bare():
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 820)
    window.show()
    _watch(window, painted=note("painted"), idle=lambda _: tell())
    app.exec()


def companion(folder, *, pages):
    from companion.main import main

    _keep_all_under(folder)

    def watched(app, start, *arguments):
        def shown(_):
            screen = app.window.stack.currentWidget()
            app.window.stack.currentChanged.disconnect(shown)
            _watch(screen, idle=usable)

        def usable(at):
            FOUND["usable"] = at - float(sys.argv[2])
            FOUND["imported"] = len(sys.modules)
            open_every_page(app) if pages else tell()

        _watch(app.window, painted=note("painted"))
        app.window.stack.currentChanged.connect(shown)
        start(app, *arguments)

    _when_imported(watched)
    main([])


def _when_imported(watched):
    """Put a start that is watched in the place of App.start, once main() itself imports App.

    So everything is imported in the order of a real start.
    """
    from companion.ui.instance import OneWindow

    take = OneWindow.take

    def taken(one):
        from companion.app import App

        start, App.start = App.start, lambda app, *arguments: watched(app, start, *arguments)
        return take(one)

    OneWindow.take = taken


def _keep_all_under(folder):
    """The start without arguments, as from a menu; yet never in the person's own folders."""
    from companion.paths import AppPaths

    their_folders = AppPaths.for_user

    def for_user():
        their_folders()  # what it costs to find them is part of the start
        return AppPaths.under(Path(folder))

    AppPaths.for_user = for_user


def open_every_page(app):
    """Wait until all that comes later was imported; then open page after page."""
    import threading

    from PySide6.QtCore import QTimer

    pages = iter(("diary", "progress", "visit", "help", "settings", "keys", "today"))

    def next_page():
        screen = app.window.screen_now
        if hasattr(screen, "ranges"):
            screen.ranges.picked.emit("all")
        page = next(pages, None)
        if page is None:
            QTimer.singleShot(PAGE_MS, tell)
            return
        app.window.open_page(page)
        QTimer.singleShot(PAGE_MS, next_page)

    def wait():
        names = {thread.name for thread in threading.enumerate()}
        QTimer.singleShot(PAGE_MS, wait if WARM_UP in names else next_page)

    QTimer.singleShot(WARM_AFTER_MS, wait)


def _watch(widget, **calls):
    from watching import Watch

    Watch(widget, **calls)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        companion(sys.argv[3], pages="pages" in sys.argv[4:])
