"""What the person would like help with: the pages they have on the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.forms.switch_setting import SwitchSetting
from companion.ui.stack import Stack
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.settings import Settings


class HelpsForm(Stack):
    """A switch for each page that can be off; each counts at once, and loses nothing.

    Attributes:
        switches: By the name of the page.
    """

    def __init__(self, settings: Settings, apply: Callable[[], None]) -> None:
        super().__init__(gap=8)
        self._settings = settings
        self._apply = apply
        self.switches = {page: SwitchSetting(*words) for page, words in help_words().items()}
        for setting in self.switches.values():
            setting.switch.clicked.connect(self._on_switched)
            self.body.addWidget(setting)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is on."""
        for page, setting in self.switches.items():
            setting.switch.setChecked(page not in self._settings.pages_off)

    def _on_switched(self) -> None:
        off = [page for page, each in self.switches.items() if not each.switch.isChecked()]
        others = [page for page in self._settings.pages_off if page not in self.switches]
        self._settings.pages_off = [*others, *off]
        self._apply()


def help_words() -> dict[str, tuple[str, str]]:
    """What each page helps with, and what it does."""
    return {
        "pacing": (
            tr("Pacing"),
            tr("Plans that hold on good days and on bad days, with a timer."),
        ),
        "exercise": (
            tr("Exercise"),
            tr("Your home programme, a guide through it, and a log."),
        ),
        "calm": (
            tr("Calm"),
            tr("Guided practices to rest body and mind, and worksheets."),
        ),
        "goals": (
            tr("Goals"),
            tr("What you want to get back to, with small steps, and how it goes."),
        ),
    }
