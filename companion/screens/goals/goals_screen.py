"""Goals: the list, the guide to a new one, one goal as a whole, and the look back at it."""

from __future__ import annotations

from typing import ClassVar

from companion.screens.forms.several_views import SeveralViews


class GoalsScreen(SeveralViews):
    """The list is shown first.

    It opens at ("new", None) for a new goal, at ("new", (an id,)) of one that is being written, at
    ("new", (an id, what)) to change a part of one, at ("open", an id) and at ("review", an id).
    """

    room: ClassVar[str] = "companion.screens.goals"
    views: ClassVar[dict[str, tuple[str, str]]] = {
        "list": ("list_view", "ListView"),
        "new": ("write_view", "WriteView"),
        "open": ("one_view", "OneView"),
        "review": ("review_view", "ReviewView"),
    }
