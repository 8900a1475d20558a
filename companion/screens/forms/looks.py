"""Text size and theme; first start and Settings use it. Both change at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.screens.forms.question import Question
from companion.settings import TEXT_SIZES, Settings
from companion.ui.theme import scaled
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable


class LooksForm(QWidget):
    """How the app looks on this machine.

    Args:
        settings: Changed by each press.
        apply_looks: Shows and keeps what the settings say now.
    """

    def __init__(self, settings: Settings, apply_looks: Callable[[], None]) -> None:
        super().__init__()
        self._settings = settings
        self._apply = apply_looks
        sizes = [str(size) for size in TEXT_SIZES]
        self.sizes = SegmentedControl(sizes, tr("Text size in percent"))
        self.themes = SegmentedControl(_themes(), tr("Theme"))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(Question(tr("Text size in percent"), self.sizes))
        self._stack.addWidget(Question(tr("Theme"), self.themes))
        self.sizes.picked.connect(self._on_size)
        self.themes.picked.connect(self._on_theme)
        self.show_settings()
        self._measure()

    def show_settings(self) -> None:
        """Show what is set; the size may have been changed by a shortcut."""
        set_now = self._settings.text_size_percent
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - set_now))
        self.sizes.chosen = str(nearest)
        self.themes.chosen = self._settings.theme

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(14))

    def _on_size(self, size: str) -> None:
        self._settings.text_size_percent = int(size)
        self._apply()

    def _on_theme(self, theme: str) -> None:
        self._settings.theme = theme
        self._apply()


def _themes() -> list[tuple[str, str]]:
    return [
        ("system", tr("Like my system")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
        ("contrast", tr("High contrast")),
    ]
