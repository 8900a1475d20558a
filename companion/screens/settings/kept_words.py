"""What is kept, where, who can read it, what never happens: each sentence as the code does it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.opening import Opened


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing that is kept, or leaves.

    Attributes:
        title: What it is.
        sentences: What is in it, and who can read it.
        place: The file or folder; None where there is none.
    """

    title: str
    sentences: tuple[str, ...]
    place: Path | None = None


def readers(opened: Opened) -> Kind:
    """Who can open the diary as things stand."""
    safe = opened.safe
    if safe.has_passphrase:
        sentences = [
            tr("Your diary opens with your passphrase, or with your recovery key."),
            tr("Without them, others can see that there is a diary. They cannot read it."),
            tr("If you lose both, nobody can open it. We cannot either."),
        ]
        if safe.is_remembered:
            sentences.append(
                tr("The keyring of your login opens it as well. So can anyone who uses your login.")
            )
        sentences.append(tr("While it is open, anyone at this computer can read the screen."))
    else:
        sentences = [
            tr("You have no passphrase. Anyone who uses your login can read your diary."),
            tr("Other logins on this computer cannot, except those who manage it."),
            tr("Anyone with a copy of the whole folder can read it: the key lies in it."),
        ]
    return Kind(tr("Who can read it"), tuple(sentences))


def kept(opened: Opened) -> list[Kind]:
    """What lies on this computer, and in the second place."""
    return [_diary(opened), _keys(opened), _backups(opened), _second_place(opened)]


def _diary(opened: Opened) -> Kind:
    return Kind(
        tr("Your diary"),
        (
            tr("It holds all you write: check-ins, nights, your visit, your own numbers to call."),
            tr("What you typed and did not save is kept in it as well, as a draft."),
            tr("What you delete stays in its bin for 30 days. Then it is gone."),
            tr("The file is encrypted."),
        ),
        opened.paths.database,
    )


def _keys(opened: Opened) -> Kind:
    if opened.safe.has_passphrase:
        inside = tr("It holds the key of your diary, closed with your passphrase.")
    else:
        inside = tr("It holds the key of your diary. Give it to nobody.")
    second = tr("A second one lies beside the backups. Only your login may read them.")
    return Kind(tr("Your key file"), (inside, second), opened.paths.keys)


def _backups(opened: Opened) -> Kind:
    if opened.safe.copies_open_elsewhere:
        opens = tr("Elsewhere, a backup opens with the passphrase you had when it was made.")
    else:
        opens = tr("Without a passphrase, only the key file of this computer opens them.")
    return Kind(
        tr("Backups"),
        (
            tr("Companion makes them by itself: when you close it, and every half hour of use."),
            tr("Older ones make room: it keeps 12 daily, 10 weekly and 9 monthly ones."),
            tr("They are encrypted."),
            opens,
        ),
        opened.paths.backups,
    )


def _second_place(opened: Opened) -> Kind:
    place = opened.settings.second_place
    if not place:
        return Kind(tr("A second place"), (tr("You chose none. No copy goes anywhere by itself."),))
    return Kind(
        tr("A second place"),
        (
            tr("Copies of your backups go here. They are encrypted."),
            tr("A passphrase opens them, so anyone who has it and a copy can read them."),
        ),
        Path(place),
    )


def beside(opened: Opened) -> list[Kind]:
    """What is kept of this computer, without a word of the diary."""
    return [
        Kind(
            tr("Settings"),
            (
                tr("How Companion looks and locks, your country, your paper, and where copies go."),
                tr("No word of your diary is in them. They are not encrypted."),
            ),
            opened.paths.settings_file,
        ),
        Kind(
            tr("The log"),
            (
                tr("It says where in the program something went wrong."),
                tr("No word of your diary is in it. It is not encrypted."),
                tr("It keeps 14 days, and one megabyte at most."),
            ),
            opened.paths.logs,
        ),
    ]


def leaving() -> list[Kind]:
    """What leaves Companion, each time because the person says so."""
    return [
        Kind(
            tr("Exports and saved pages"),
            (
                tr("They lie where you put them, and are not locked."),
                tr("Companion does not remember where. The page with a recovery key is one, too."),
            ),
        ),
        Kind(
            tr("Printed pages"),
            (tr("The printer, and the list of what was printed, may keep a copy for a while."),),
        ),
        Kind(
            tr("What you copy"),
            (
                tr("What you copy with a button, or from the page for your visit, is cleared."),
                tr("That happens after 60 seconds, and when you close Companion."),
                tr("Words you copy while you write stay until you copy something else."),
                tr("Other programs can read what is copied."),
            ),
        ),
    ]


def never() -> Kind:
    """What does not happen."""
    return Kind(
        tr("What Companion never does"),
        (
            tr("It never uses the network. Nothing is sent, to us or to anyone."),
            tr("There is no account, no advert and no count of what you do."),
            tr("When something goes wrong, you see the report. Only you can pass it on."),
        ),
    )


def traces(opened: Opened) -> str:
    """What a disk may remember of deleted files, and who could make use of it."""
    if opened.safe.has_passphrase:
        first = tr("Disks keep traces for a while.")
        then = tr("Without your passphrase or recovery key, nobody can read them.")
        return f"{first} {then}"
    return tr("Disks keep traces for a while, even of the key. Experts might still find them.")


def out_of_reach() -> tuple[str, ...]:
    """What deleting all data cannot reach."""
    return (
        tr("Exports, saved pages and printed pages: they lie where you put them."),
        tr("Copies that you or another program made in other places."),
        tr("Copies in a second place that is not plugged in now."),
        tr("What the system keeps by itself: older states of the disk, lists of last files."),
    )
