"""A practice by its name; what this version does not have any more has one all the same."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from companion.content.practices import load_practices
from companion.wording.translate import tr


def practice_name(practice_id: str) -> str:
    """What a practice is called in the language of now."""
    found = load_practices(QLocale().name()).find(practice_id)
    return found.name if found else tr("A practice of before")
