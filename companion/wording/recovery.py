"""What the sheet with the recovery key says, on paper and in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.report import dated
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


def title() -> str:
    """The heading of the sheet."""
    return tr("Companion: my recovery key")


def secret() -> str:
    """Who may see it."""
    return tr("This is a secret. It opens your diary without the passphrase.")


def made(day: date) -> str:
    """Tells an old sheet from a new one."""
    return tr("Made on {day}").format(day=dated(day))


def group(number: int) -> str:
    """The name of one of the eight groups, from 1."""
    return tr("Group {n}").format(n=number)


def section_use() -> str:
    """Heading of what to do with it."""
    return tr("How to use it")


def uses() -> tuple[str, ...]:
    """What to do when the passphrase is not at hand."""
    return (
        tr("Open Companion. It asks for your passphrase."),
        tr("Type this key in its place. Small letters and spaces are fine."),
        tr("Then set a new passphrase in Settings."),
    )


def notes() -> tuple[str, ...]:
    """What is good to know about the sheet."""
    return (
        tr("The signs 0 and 1 are digits. The letters I, L, O and U are not used."),
        tr("Keep this sheet away from your computer, with papers that matter to you."),
        tr("It also opens the backups made while it was your key."),
    )


def file_name(day: date) -> str:
    """What the saved sheet is called, without its ending."""
    return tr("SECRET recovery key {day}").format(day=day.isoformat())
