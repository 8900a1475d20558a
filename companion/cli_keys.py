"""The commands' side of the passphrase: where it is read from, and how it is set or removed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from companion.errors import CompanionError

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.recovery_key import RecoveryKey
    from companion.opening import Opened
    from companion.paths import AppPaths

_LONGEST_FILE = 100_000
"""Bytes; ten times the longest passphrase."""


def open_diary(paths: AppPaths, file: Path | None) -> tuple[Opened, str | None]:
    """Open the diary, with the passphrase of a file, or asked for where somebody can answer.

    Returns:
        What is open, and the passphrase or recovery key that opened it, if one was needed.

    Raises:
        CompanionError: it is locked and stays so, or cannot be opened.
    """
    from companion.opening import NeedsSecret, open_companion, system_clock

    clock = system_clock()
    secret = None if file is None else first_line(file)
    try:
        return open_companion(paths, clock, secret=secret), secret
    except NeedsSecret:
        secret = asked()
        return open_companion(paths, clock, secret=secret), secret


def asked() -> str:
    """A passphrase or recovery key, typed on the terminal unseen.

    Raises:
        CompanionError: nobody is there to type it.
    """
    from getpass import getpass

    if not sys.stdin.isatty():
        raise CompanionError(
            "This diary is locked.",
            "Your entries are safe. Name a file with the passphrase: --passphrase-file FILE.",
        )
    try:
        return getpass("Passphrase or recovery key: ")
    except EOFError:
        raise CompanionError(
            "No passphrase was given.", "Your entries are safe, and nothing was changed."
        ) from None


def first_line(file: Path) -> str:
    """The first line of a passphrase file, without its end; empty where the file is empty.

    Raises:
        CompanionError: it cannot be read, or begins with an empty line that others follow.
    """
    try:
        with file.open("rb") as stream:
            text = stream.read(_LONGEST_FILE).decode("utf-8-sig")
    except (OSError, ValueError):
        raise CompanionError(
            f"The passphrase file {file} cannot be read.",
            "Nothing was changed. It holds the passphrase in its first line, as UTF-8 text.",
        ) from None
    first, _, rest = text.partition("\n")
    first = first.removesuffix("\r")
    if not first and rest.strip():
        raise CompanionError(
            f"The first line of the passphrase file {file} is empty.",
            "Nothing was changed. Put the passphrase in the first line.",
        )
    return first


def set_passphrase(opened: Opened, secret: str | None, new: str) -> int:
    """Set, change or (empty) remove the passphrase of an open diary; prints the recovery key."""
    from companion.domain.refused import Refused
    from companion.wording.refusals import sentence

    safe = opened.safe
    if not new and not safe.has_passphrase:
        sys.stdout.write("There is no passphrase. Nothing was changed.\n")
        return 0
    if safe.has_passphrase:
        safe.check(asked() if secret is None else secret)
    recovery: RecoveryKey | None = None
    if new:
        try:
            changed, recovery = safe.with_passphrase(new)
        except Refused as refused:
            raise CompanionError(sentence(refused), "Nothing was changed.") from None
        safe.take_effect(changed, new)
    else:
        safe.remove_passphrase()
    _tell(recovery)
    return 0


def _tell(recovery: RecoveryKey | None) -> None:
    if recovery is None:
        sys.stdout.write(
            "The passphrase is removed. The key is kept on this computer now: "
            "who can use your login can open the diary.\n"
        )
        return
    sys.stdout.write(
        f"The passphrase is set. This is the recovery key:\n{recovery.text()}\n"
        "It opens the diary when the passphrase is not at hand. Write it on paper now.\n"
        "It is shown only once. A former recovery key opens older backups only.\n"
    )
