"""What a questionnaire is called that was filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from companion.domain.questionnaire import Answered


def questionnaire_name(answered: Answered) -> str:
    """Its name in a clinic, or the person's own for a figure; its id where the app has it not."""
    from companion.content.questionnaires import load_questionnaires

    asked = load_questionnaires(QLocale().name()).find(answered.questionnaire_id)
    return asked.name_of(answered) if asked is not None else answered.questionnaire_id
