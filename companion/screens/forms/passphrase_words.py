"""Who can open the diary, in the same words wherever it is said."""

from __future__ import annotations

from companion.wording.translate import tr


def state(closed: bool) -> str:
    """Whether there is a passphrase."""
    if closed:
        return tr("Your diary opens with your passphrase.")
    return tr("Your diary opens without a passphrase.")


def means(closed: bool) -> str:
    """What that protects against, and what not."""
    if closed:
        sentences = [
            tr("Nobody can read it without your passphrase or your recovery key."),
            tr("If you lose both, nobody can open it."),
        ]
    else:
        sentences = [
            tr("Anyone who uses your login on this computer can read it."),
            tr("So can anyone with a copy of the whole folder, for the key lies in it."),
            tr("A passphrase keeps it closed for them."),
        ]
    return " ".join(sentences)
