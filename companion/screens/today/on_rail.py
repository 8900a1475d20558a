"""Whether a page is on the rail: what the person took off it has no place on Today either."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.settings import Settings


class OnRail:
    """One page, as it was when Today was read, and as it is now.

    Args:
        settings: What was taken off; None: all pages are there.
        page: The name of the page.
    """

    def __init__(self, settings: Settings | None, page: str) -> None:
        self._settings = settings
        self._page = page
        self._was_off = False

    @property
    def is_off(self) -> bool:
        """Whether it is off the rail now."""
        return self._settings is not None and self._page in self._settings.pages_off

    @property
    def is_turned(self) -> bool:
        """Whether it was taken off the rail, or put there, since it was read."""
        return self.is_off != self._was_off

    def read(self) -> bool:
        """Whether it is on the rail; from now on that is what is in sight."""
        self._was_off = self.is_off
        return not self._was_off
