"""Questionnaires: the list, one that is filled in, its result, a clinic's figures, activities."""

from __future__ import annotations

from typing import ClassVar

from companion.screens.forms.several_views import SeveralViews


class QuestionnairesScreen(SeveralViews):
    """The list is shown first.

    It opens at ("fill", the id of a questionnaire) and ("fill", (the id of an entry,)), at
    ("result", the id of an entry), at ("total", the id of a total or None), and at "activities".
    """

    room: ClassVar[str] = "companion.screens.questionnaires"
    views: ClassVar[dict[str, tuple[str, str]]] = {
        "list": ("list_view", "ListView"),
        "fill": ("fill_view", "FillView"),
        "result": ("result_view", "ResultView"),
        "total": ("total_view", "TotalView"),
        "activities": ("activities_view", "ActivitiesView"),
    }
