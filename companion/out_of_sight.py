"""While the diary is locked or hidden: what goes can be silenced, and help is one press away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from companion.playing import Playing
    from companion.screens.main_window import MainWindow
    from companion.screens.unlock.quiet_row import QuietRow

HELP = "help"


class OutOfSight(QObject):
    """Joins the quiet links of the page that covers the diary to what they do.

    Args:
        window: Where such a page is shown.
        playing: What may be heard meanwhile.
    """

    def __init__(self, window: MainWindow, playing: Playing) -> None:
        super().__init__(window)
        self._window = window
        self._playing = playing
        self._row: QuietRow | None = None
        window.outer.currentChanged.connect(self._on_shown)
        playing.changed.connect(self._show_sound)

    def _on_shown(self, *_: object) -> None:
        """Other pages have no such links."""
        before, self._row = self._row, getattr(self._window.outer.currentWidget(), "quiet", None)
        if self._row is None or self._row is before:
            return
        self._row.pause.clicked.connect(self._playing.pause)
        self._row.help.clicked.connect(self._on_help)
        self._show_sound()

    def _show_sound(self) -> None:
        if self._row is not None:
            self._row.show_sound(goes=self._playing.goes)

    def _on_help(self) -> None:
        self._window.open_anywhere(HELP)
