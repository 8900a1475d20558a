"""What happens when something unexpected goes wrong: it is told and logged, never swallowed.

The log holds where in the code it happened and of what kind it was; never a word of the diary
(so no message of the exception, no values of variables).
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from companion import __version__
from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

LOG_BYTES = 500_000
log = logging.getLogger("companion")


def log_to(folder: Path) -> None:
    """Write the log into this folder: two files of half a megabyte at the most."""
    handler = RotatingFileHandler(
        folder / "companion.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    logging.raiseExceptions = False  # a full disk must not print the log on the terminal


def report_of(error: BaseException) -> str:
    """What may be shown, copied and logged of an error: its kind and its places in the code."""
    lines = [f"Companion {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    while error is not None:
        lines.append(type(error).__name__)
        for frame in traceback.extract_tb(error.__traceback__):
            place = frame.filename.replace("\\", "/").split("/site-packages/")[-1]
            lines.append(f"  {'/'.join(place.split('/')[-3:])}:{frame.lineno} {frame.name}")
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
    return "\n".join(lines)


def catch_everything(
    known: Callable[[CompanionError], None], unknown: Callable[[str], None]
) -> None:
    """From now on no error is swallowed, wherever it happens.

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

    def in_main(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, None)
            return
        tell(error)

    def in_thread(happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            log.error("%s", report_of(happened.exc_value))

    sys.excepthook = in_main
    threading.excepthook = in_thread
