"""A page as the window knows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from companion.ui.screen import Screen


@dataclass(frozen=True, slots=True)
class PageEntry:
    """How a page is called, where it stands, and how it is made.

    Attributes:
        key: Its name for `go_to`.
        words: What the rail and the menu call it.
        icon: Its icon.
        make: Makes the screen when it is first opened.
        anywhere: Makes what is shown in its place while no diary is in sight.
        foot: Stands at the foot of the rail.
        on_rail: False for pages that only a menu or another page opens.
        under: Which page of the rail is marked while it is open; empty: its own.
        can_go: The person may take it off the rail; the menu has it all the same.
        keys: Keys of its own that open it; the others are numbered.
        role: At the foot of the rail: "warm" for the flare-up plan.
    """

    key: str
    words: str
    icon: str
    make: Callable[[], Screen]
    foot: bool = False
    on_rail: bool = True
    under: str = ""
    can_go: bool = False
    keys: str = ""
    role: str = "ink"
    anywhere: Callable[[], QWidget] | None = None
