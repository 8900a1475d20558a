"""How the app looks on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.forms.looks import LooksForm
from companion.screens.settings.switch_setting import SwitchSetting
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.settings import Settings


class LooksCard(Card):
    """Text size, theme, and whether anything moves."""

    def __init__(self, settings: Settings, apply_looks: Callable[[], None]) -> None:
        super().__init__(tr("How it looks"))
        self._settings = settings
        self._apply = apply_looks
        self.form = LooksForm(settings, apply_looks)
        self.motion = SwitchSetting(
            tr("Less motion"), tr("Nothing moves by itself, whatever your system says.")
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self.motion)
        self.motion.switch.toggled.connect(self._on_motion)

    def show_settings(self) -> None:
        """Show what is set."""
        self.form.show_settings()
        self.motion.switch.blockSignals(True)
        self.motion.switch.setChecked(self._settings.reduced_motion)
        self.motion.switch.blockSignals(False)

    def _on_motion(self, less: bool) -> None:
        self._settings.reduced_motion = less
        self._apply()
