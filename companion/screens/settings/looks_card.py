"""How the app looks on this computer, and where that computer stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.forms.helps import HelpsForm
from companion.screens.forms.looks import LooksForm
from companion.screens.forms.switch_setting import SwitchSetting
from companion.screens.forms.timer_signs import TimerSigns
from companion.screens.settings.part import Divider, Part, add_effect
from companion.screens.settings.place_part import PlacePart
from companion.ui.text import PlainLabel
from companion.ui.theme import looks
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.settings import Settings


class LooksCard(Card):
    """Text size, theme, whether anything moves; pages; paper and country; how the timer tells.

    Attributes:
        helps: Which pages are on the rail.
        place: Paper and country.
        timer: The chime and the coloured line of the timer.
    """

    def __init__(self, settings: Settings, apply_looks: Callable[[], None]) -> None:
        super().__init__(tr("On this computer"))
        self._settings = settings
        self._apply = apply_looks
        self.form = LooksForm(settings, apply_looks)
        self.motion = SwitchSetting(
            tr("Less motion"), tr("Nothing moves by itself, whatever your system says.")
        )
        self.place = PlacePart(settings)
        self.timer = TimerSigns(settings)
        self.helps = HelpsForm(settings, apply_looks)
        pages = Part(tr("What would you like help with?"))
        pages.body.addWidget(self.helps)
        line = tr("A page that is off keeps what you wrote. The menu still has it.")
        pages.body.addWidget(PlainLabel(line, "small"))
        timer = Part(tr("How the timer tells you"))
        timer.body.addWidget(self.timer)
        self._say_effects()
        parts = (self.form, self.motion, Divider(), pages, Divider(), self.place, Divider(), timer)
        for widget in parts:
            self.body.addWidget(widget)
        self.motion.switch.toggled.connect(self._on_motion)
        looks().changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is set; shortcuts and other pages change some of it, too."""
        self.form.show_settings()
        self.helps.show_settings()
        self.place.show_settings()
        self.timer.show_settings()
        self.motion.switch.blockSignals(True)
        self.motion.switch.setChecked(self._settings.reduced_motion)
        self.motion.switch.blockSignals(False)

    def _say_effects(self) -> None:
        sizes, themes = self.form.sizes, self.form.themes
        effect = tr("All words and buttons grow. The keys Ctrl and + or − do the same.")
        add_effect(sizes.parentWidget(), sizes, effect)
        effect = tr("“Like my system” is light or dark when your computer is.")
        add_effect(themes.parentWidget(), themes, effect)

    def _on_motion(self, less: bool) -> None:
        self._settings.reduced_motion = less
        self._apply()
