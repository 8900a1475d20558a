"""Every sentence a person reads passes through here, so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "companion"
"""One context for the whole app: a translator sees each sentence once."""


def tr(text: str, *, n: int | None = None) -> str:
    """The sentence in the person's language; English where there is no translation.

    Args:
        text: A literal English sentence. Values go in afterwards with `.format()`.
        n: How many, for sentences with a number: `tr("%n day(s)", n=3)` is "3 days".
            Without a translation "(s)" and "(es)" become the English plural.
    """
    if n is None:
        return QCoreApplication.translate(CONTEXT, text)
    said = QCoreApplication.translate(CONTEXT, text, "", n)
    if said == text.replace("%n", str(n)):
        return _english_plural(said, n)
    return said


def _english_plural(text: str, n: int) -> str:
    one = n == 1
    return text.replace("(s)", "" if one else "s").replace("(es)", "" if one else "es")
