"""Worksheets: the list, the page that is written, the page that is read."""

from __future__ import annotations

from typing import ClassVar

from companion.screens.forms.several_views import SeveralViews


class WorksheetsScreen(SeveralViews):
    """The list is shown first.

    It opens at ("new", a kind), at ("new", (an id,)) or ("new", (an id, a question)) of one that is
    there or being written, and at ("open", an id).
    """

    room: ClassVar[str] = "companion.screens.worksheets"
    views: ClassVar[dict[str, tuple[str, str]]] = {
        "list": ("list_view", "ListView"),
        "new": ("write_view", "WriteView"),
        "open": ("read_view", "ReadView"),
    }
