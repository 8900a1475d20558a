"""Settings: a few, each kept at once, each with a line that says what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.topics import Topic
from companion.screens.settings.about_card import AboutCard
from companion.screens.settings.clinic_card import ClinicCard
from companion.screens.settings.export_card import ExportCard
from companion.screens.settings.folders import AskFolder, OpenFolder, ask_folder, open_folder
from companion.screens.settings.import_card import ImportCard
from companion.screens.settings.keeping_card import KeepingCard
from companion.screens.settings.looks_card import LooksCard
from companion.screens.settings.profile_cards import AsksCard, ProgrammeCard
from companion.screens.settings.spell_card import SpellCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.paths import AppPaths
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class SettingsScreen(Screen):
    """Cards of settings; the next one for a matter of its own goes into a file of its own.

    Args:
        apply_looks: Shows and keeps what the settings say of theme, text size and motion.
        ask_folder: Asks for a folder; tests answer themselves.
        open_folder: Shows a folder in the file manager.
    """

    shows: ClassVar[Topic] = Topic.PROFILE | Topic.SPELLS | Topic.VISIT

    def __init__(
        self,
        stores: Stores,
        settings: Settings,
        paths: AppPaths,
        clock: Clock,
        changes: Changes,
        apply_looks: Callable[[], None],
        *,
        ask_folder: AskFolder = ask_folder,
        open_folder: OpenFolder = open_folder,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._settings = settings
        self.looks = LooksCard(settings, apply_looks)
        self.asks = AsksCard(stores.profile)
        self.programme = ProgrammeCard(stores.profile, clock.today())
        self.spell = SpellCard(stores, clock)
        self.clinic = ClinicCard(settings)
        self.keeping = KeepingCard(paths, open_folder)
        self.export = ExportCard(stores, clock, ask_folder)
        self.bring_in = ImportCard(stores, clock, ask_folder)
        self._build()

    def refresh(self) -> None:
        """Show what is kept; nothing that is being typed is touched."""
        self.asks.show_profile(self._stores.profile.get())
        self.spell.refresh()

    def open_at(self, argument: object) -> None:
        """Text size, country and paper may have been changed elsewhere."""
        self.looks.show_settings()
        self.clinic.show_settings()

    def leave(self) -> None:
        """Keep what was typed just now."""
        self.asks.leave()

    def _build(self) -> None:
        page = self.page = Page(tr("Settings"), tr("Each change counts at once."))
        left = [self.looks, self.asks, self.bring_in, self.export]
        right = [self.programme, self.spell, self.clinic, self.keeping, AboutCard()]
        page.columns(left, right)
        self.fill(page)
        for card in (self.spell, self.export, self.bring_in):
            card.said.connect(self.said)
        self.clinic.changed.connect(self._keep_settings)
        self.keeping.bin_wanted.connect(self._on_bin)
        self.open_at(None)

    def _keep_settings(self) -> None:
        try:
            self._settings.save()
        except OSError:
            self.say(tr("This holds until you close the app, not longer."))

    def _on_bin(self) -> None:
        self.go_to.emit("diary", "bin")
