"""Calm: the practices, a lesson of the path, and what was practised."""

from __future__ import annotations

from typing import ClassVar

from companion.screens.calm.practices_view import PracticesView
from companion.screens.forms.several_views import SeveralViews

PRACTICES, LESSON, LOG = "practices", "lesson", "log"

VIEWS = {
    PRACTICES: ("practices_view", "PracticesView"),
    LESSON: ("lesson_view", "LessonView"),
    LOG: ("log_view", "LogView"),
}


class CalmScreen(SeveralViews):
    """Everything about calm but the player and the worksheets; the practices are shown first."""

    room: ClassVar[str] = "companion.screens.calm"
    views: ClassVar[dict[str, tuple[str, str]]] = VIEWS

    @property
    def is_waiting(self) -> bool:
        """Whether some of the practices that are shown have no card yet."""
        return isinstance(self.now, PracticesView) and self.now.is_waiting
