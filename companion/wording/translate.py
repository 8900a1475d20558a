"""Every sentence a person reads passes through here, so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = ""
"""One context for the whole app, the one that `pyside6-lupdate` gives to a plain function."""


def tr(text: str, comment: str = "", n: int | None = None) -> str:
    """The sentence in the person's language; English where there is no translation.

    Args:
        text: A literal English sentence. Values go in afterwards with `.format()`.
        comment: A word for the translator where one sentence has two meanings.
        n: How many, for sentences with a number: `tr("%n day(s)", "", 3)` is "3 days".
            Without a translation "(s)" and "(es)" become the English plural.
    """
    if n is None:
        return QCoreApplication.translate(CONTEXT, text, comment)
    said = QCoreApplication.translate(CONTEXT, text, comment, n)
    if said == text.replace("%n", str(n)):
        return _english_plural(said, n)
    return said


def _english_plural(text: str, n: int) -> str:
    one = n == 1
    return text.replace("(s)", "" if one else "s").replace("(es)", "" if one else "es")
