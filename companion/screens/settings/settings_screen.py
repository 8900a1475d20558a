"""Settings: a few, each kept at once, each with a line that says what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.topics import Topic
from companion.screens.settings.about_card import AboutCard
from companion.screens.settings.asks_card import AsksCard
from companion.screens.settings.entries_card import EntriesCard
from companion.screens.settings.folders import AskFolder, OpenFolder, ask_folder, open_folder
from companion.screens.settings.import_card import ImportCard
from companion.screens.settings.looks_card import LooksCard
from companion.screens.settings.spell_card import SpellCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.paths import AppPaths
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class SettingsScreen(Screen):
    """Five groups of settings; the next group goes into a file of its own.

    While a folder is looked at that may be brought in, it takes the place of the groups.

    Args:
        apply_looks: Shows and keeps what the settings say of theme, text size and motion.
        ask_folder: Asks for a folder; tests answer themselves.
        open_folder: Shows a folder in the file manager.
    """

    shows: ClassVar[Topic] = Topic.PROFILE | Topic.SPELLS | Topic.VISIT | Topic.DIARY | Topic.SLEEP

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
        self._changes = changes
        self.looks = LooksCard(settings, apply_looks)
        self.asks = AsksCard(stores.profile, clock.today())
        self.spell = SpellCard(stores, clock)
        self.entries = EntriesCard(stores, paths, clock, ask_folder, open_folder)
        self.about = AboutCard()
        self.bring_in = ImportCard(stores, clock)
        self._build()

    def refresh(self) -> None:
        """Show what is kept; nothing that is being typed is touched."""
        self.asks.show_profile(self._stores.profile.get())
        self.spell.refresh()
        if self.bring_in.is_open:
            self.bring_in.refresh()

    def open_at(self, argument: object) -> None:
        """Text size, country and paper may have been changed elsewhere."""
        self.looks.show_settings()

    def leave(self) -> None:
        """Keep what was typed just now."""
        self.asks.leave()

    def _build(self) -> None:
        page = self.page = Page()
        self._say_line(tr("Each change counts at once."))
        left, right = [self.looks, self.asks], [self.spell, self.entries, self.about]
        self._groups = page.columns(left, right)
        page.add(self.bring_in)
        show_if(False, self.bring_in)
        self.fill(page)
        for talking in (self.spell, self.entries.export, self.bring_in):
            talking.said.connect(self.said)
        self.looks.place.changed.connect(self._keep_settings)
        self.spell.visit_wanted.connect(self._on_visit)
        self.entries.import_wanted.connect(self.bring_in.open_folder)
        self.entries.bin_wanted.connect(self._on_bin)
        self.bring_in.opened.connect(self._on_opened)
        self.bring_in.closed.connect(self._on_closed)

    def _keep_settings(self) -> None:
        """Keep paper and country; the page for the clinic shows another paper at once."""
        self._changes.announce(Topic.VISIT)
        try:
            self._settings.save()
        except OSError:
            self.say(tr("This holds until you close the app, not longer."))

    # --- moving -------------------------------------------------------------------------

    def _say_line(self, line: str) -> None:
        self.page.set_heading(tr("Settings"), line)

    def _on_opened(self) -> None:
        self._say_line(tr("Nothing is added before you say so."))
        show_if(False, self._groups)
        show_if(True, self.bring_in)
        self.page.verticalScrollBar().setValue(0)

    def _on_closed(self) -> None:
        show_if(False, self.bring_in)
        show_if(True, self._groups)
        self._say_line(tr("Each change counts at once."))
        self.entries.choose.setFocus()

    def _on_visit(self) -> None:
        self.go_to.emit("visit", None)

    def _on_bin(self) -> None:
        self.go_to.emit("diary", "bin")
