"""How the app looks: theme and size of text, shown at once and kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion import crash
from companion.settings import TEXT_SIZES
from companion.ui.theme import apply_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from companion.erasing import Erasing
    from companion.screens.main_window import MainWindow
    from companion.settings import Settings


class Looks:
    """Follows the settings.

    Args:
        app: The application; it has its looks before there is a window.
        settings: What they say counts.
        erasing: Once all is deleted, nothing is kept.
    """

    def __init__(self, app: QApplication, settings: Settings, erasing: Erasing) -> None:
        self._app = app
        self._settings = settings
        self._erasing = erasing
        self._window: MainWindow | None = None
        apply_theme(app, settings)

    def join(self, window: MainWindow) -> None:
        """Show them in a window, which may ask for another size of text."""
        self._window = window
        window.text_size_wanted.connect(self._change_text_size)

    def apply(self) -> None:
        """The settings changed how things look: show it at once, and keep it."""
        apply_theme(self._app, self._settings)
        if self._window is not None:
            self._window.follow_settings()
        self.keep()

    def keep(self) -> None:
        """Write the settings, as far as the disk lets us."""
        if self._erasing.is_done:
            return
        try:
            self._settings.save()
        except OSError:
            crash.log.warning("the settings could not be written")

    def _change_text_size(self, step: int) -> None:
        sizes = list(TEXT_SIZES)
        now = min(sizes, key=lambda size: abs(size - self._settings.text_size_percent))
        place = min(len(sizes) - 1, max(0, sizes.index(now) + step))
        self._settings.text_size_percent = sizes[place] if step else 100
        self.apply()
