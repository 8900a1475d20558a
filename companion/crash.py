"""What happens when something unexpected goes wrong: it is told and logged, never swallowed.

The log holds where in the code it happened and of what kind it was; never a word of the diary
(so no message of the exception, no values of variables).
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import time
import traceback
from itertools import dropwhile
from typing import TYPE_CHECKING

from companion import __version__
from companion.errors import CompanionError
from companion.settings import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

LOG_BYTES = 500_000
LOG_DAYS = 14
LOG_NAME = "companion.log"
log = logging.getLogger("companion")

_TIME = "%Y-%m-%dT%H:%M:%SZ"
_DATED = re.compile(r"\d{4}-\d\d-\d\dT")


class _Log(logging.Handler):
    """Waits for the first line: what turns over files costs the start 7 ms, and is rarely used."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line."""
        try:
            if self._file is None:
                self._file = _file_in(self._folder)
            self._file.handle(record)
        except Exception:  # as every handler does: a log that fails must not hide the error
            self.handleError(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def _file_in(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    form = logging.Formatter("%(asctime)s %(levelname)s %(message)s", _TIME)
    form.converter = time.gmtime
    handler.setFormatter(form)
    return handler


def log_to(folder: Path) -> None:
    """Write the log into this folder: two files of half a megabyte, and 14 days, at the most."""
    _forget_what_is_old(folder, time.time() - LOG_DAYS * 24 * 3600)
    log.addHandler(_Log(folder))
    log.setLevel(logging.INFO)
    log.propagate = False
    logging.raiseExceptions = False  # a full disk must not print the log on the terminal


def end_log() -> None:
    """Write no log any more: its files are about to be deleted."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


def _forget_what_is_old(folder: Path, since: float) -> None:
    """Delete logs that were last written before this moment, and older lines of the others."""
    oldest = time.strftime(_TIME, time.gmtime(since))
    for file in folder.glob(f"{LOG_NAME}*"):
        if file.stat().st_mtime < since:
            file.unlink()
            continue
        lines = file.read_text("utf-8", "replace").splitlines(keepends=True)
        if lines and lines[0] < oldest:
            kept = dropwhile(lambda line: not _is_dated(line) or line < oldest, lines)
            write_whole(file, "".join(kept).encode())


def _is_dated(line: str) -> bool:
    return _DATED.match(line) is not None


def report_of(error: BaseException) -> str:
    """What may be shown, copied and logged of an error: its kind and its places in the code."""
    lines = [f"Companion {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    for each in _chain(error):
        lines.append(type(each).__name__)
        for frame in traceback.extract_tb(each.__traceback__):
            place = frame.filename.replace("\\", "/").split("/site-packages/")[-1]
            lines.append(f"  {'/'.join(place.split('/')[-3:])}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def _chain(error: BaseException | None) -> list[BaseException]:
    """The error and what led to it, each once: a chain may be a ring."""
    found: list[BaseException] = []
    while error is not None and not any(error is each for each in found):
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def catch_everything(
    known: Callable[[CompanionError], None], unknown: Callable[[str], None]
) -> None:
    """From now on no error is swallowed, wherever it happens; both are called from any thread.

    Args:
        known: Told of what is known to go wrong, with its calm words.
        unknown: Told of a bug, with a report that holds no word of the diary.
    """

    def tell(error: BaseException) -> None:
        if isinstance(error, CompanionError):
            log.warning("told the person: %s", type(error).__name__)
            known(error)
            return
        report = report_of(error)
        log.error("%s", report)
        unknown(report)

    def in_qt(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, None)
            return
        tell(error)

    def in_thread(happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None and not issubclass(happened.exc_type, SystemExit):
            tell(happened.exc_value)

    sys.excepthook = in_qt
    threading.excepthook = in_thread
    sys.unraisablehook = _log_only


def _log_only(happened: sys.UnraisableHookArgs) -> None:
    """An error while an object is thrown away: nothing of it is on the screen."""
    if happened.exc_value is not None:
        log.error("%s", report_of(happened.exc_value))
