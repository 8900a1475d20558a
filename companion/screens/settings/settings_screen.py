"""Settings: a few, each kept at once, each with a line that says what it does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal

from companion.domain.topics import Topic
from companion.screens.forms.passphrase_form import Aim
from companion.screens.settings.about_card import AboutCard
from companion.screens.settings.asks_card import AsksCard
from companion.screens.settings.backups_card import BackupsCard
from companion.screens.settings.entries_card import EntriesCard
from companion.screens.settings.folders import AskFolder, OpenFolder, ask_folder, open_folder
from companion.screens.settings.import_card import ImportCard
from companion.screens.settings.kept_card import KeptCard
from companion.screens.settings.looks_card import LooksCard
from companion.screens.settings.part import Divider
from companion.screens.settings.reminder_part import ReminderPart, ReminderView
from companion.screens.settings.safety_card import PassphraseCard, SafetyCard
from companion.screens.settings.spell_card import SpellCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.opening import Opened
    from companion.screens.settings.kept_view import KeptView
    from companion.ui.changes import Changes


class SettingsScreen(Screen):
    """Groups of settings; the next group goes into a file of its own.

    While a folder is looked at that may be brought in, it takes the place of the groups; so does
    the way to a passphrase.

    Args:
        opened: The diary, its settings, its keys.
        apply_looks: Shows and keeps what the settings say of theme, text size and motion.
        ask_folder: Asks for a folder; tests answer themselves.
        open_folder: Shows a folder in the file manager.

    Signals:
        restore_wanted: The person wants to bring a backup back; the diary is closed for it.
        delete_wanted: All data are to be deleted.
    """

    restore_wanted = Signal()
    delete_wanted = Signal()

    shows: ClassVar[Topic] = (
        Topic.PROFILE
        | Topic.SPELLS
        | Topic.VISIT
        | Topic.DIARY
        | Topic.SLEEP
        | Topic.PACING
        | Topic.FLARE_UPS
        | Topic.WEEK_PLAN
        | Topic.EXERCISE
    )

    def __init__(
        self,
        opened: Opened,
        changes: Changes,
        apply_looks: Callable[[], None],
        *,
        ask_folder: AskFolder = ask_folder,
        open_folder: OpenFolder = open_folder,
    ) -> None:
        super().__init__(changes)
        stores, settings, clock = opened.stores, opened.settings, opened.clock
        self._stores = stores
        self._settings = settings
        self._changes = changes
        self._make_kept_view = partial(_kept_view, opened, ask_folder, open_folder)
        self.kept_view: KeptView | None = None
        self.looks = LooksCard(settings, apply_looks)
        self.asks = AsksCard(stores.profile, clock.today())
        self.spell = SpellCard(stores, clock)
        self.entries = EntriesCard(stores, opened.paths, clock, ask_folder, open_folder)
        self.about = AboutCard()
        self.kept = KeptCard()
        self.reminder = ReminderPart(settings)
        self._make_reminder_view = partial(ReminderView, settings, clock.local)
        self.reminder_view: ReminderView | None = None
        self.bring_in = ImportCard(stores, clock, opened.safe)
        self.backups = BackupsCard(opened, ask_folder)
        self.safety = SafetyCard(opened.safe, settings)
        self.passphrase = PassphraseCard(opened.safe, clock, settings)
        self._build()

    def refresh(self) -> None:
        """Show what is kept; nothing that is being typed is touched."""
        self.asks.show_profile(self._stores.profile.get())
        self.spell.refresh()
        self.backups.refresh()
        self.safety.refresh()
        if self.bring_in.is_open:
            self.bring_in.refresh()

    def open_at(self, argument: object) -> None:
        """Text size, country, paper and the timer's signs may have been changed elsewhere."""
        self.looks.show_settings()
        self.reminder.show_settings()
        self.backups.refresh()
        if self.kept_view is not None and not self.kept_view.isHidden():
            self._on_kept_seen()
        if self.reminder_view is not None and not self.reminder_view.isHidden():
            self._on_reminder_seen()

    def leave(self) -> None:
        """Keep what was typed just now."""
        self.asks.leave()
        self.passphrase.abandon()

    def _build(self) -> None:
        page = self.page = Page()
        self._say_line(tr("Each change counts at once."))
        left = [self.looks, self.asks, self.spell, self.kept]
        right = [self.safety, self.backups, self.entries, self.about]
        for part in (Divider(), self.reminder):
            self.looks.body.addWidget(part)
        self._groups = page.columns(left, right)
        page.add(self.bring_in)
        page.add(self.passphrase)
        show_if(False, self.bring_in)
        show_if(False, self.passphrase)
        self.fill(page)
        for talking in (self.asks, self.spell, self.entries.export, self.bring_in):
            talking.said.connect(self.said)
        self.looks.place.changed.connect(self._keep_settings)
        self.looks.timer.changed.connect(self._keep_settings)
        self.reminder.wanted.connect(self.begun)
        self.reminder.wanted.connect(self._on_reminder)
        self.spell.visit_wanted.connect(self._on_visit)
        self.entries.import_wanted.connect(self.bring_in.open_folder)
        self.entries.bin_wanted.connect(self._on_bin)
        for form in (self.bring_in, self.passphrase):
            form.opened.connect(self.begun)
        self.kept.wanted.connect(self.begun)
        self.bring_in.opened.connect(self._on_opened)
        self.bring_in.closed.connect(self._on_closed)
        self.safety.wanted.connect(self.passphrase.open_for)
        self.safety.changed.connect(self._keep_settings)
        self.backups.passphrase_wanted.connect(self.passphrase.open_for)
        self.backups.changed.connect(self._keep_settings)
        self.backups.restore_wanted.connect(self.restore_wanted)
        self.kept.wanted.connect(self._on_kept)
        self.passphrase.opened.connect(self._on_passphrase)
        self.passphrase.moved.connect(page.begin_at_top)
        self.passphrase.closed.connect(self._on_passphrase_done)

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

    def _on_passphrase(self) -> None:
        self._say_line(tr("Who can open your diary, and how."))
        show_if(False, self._groups)
        show_if(True, self.passphrase)

    def _on_passphrase_done(self, aim: Aim, said: str) -> None:
        show_if(False, self.passphrase)
        show_if(True, self._groups)
        self._say_line(tr("Each change counts at once."))
        self.safety.refresh()
        self.backups.refresh()
        (self.backups.second if aim is Aim.COPIES else self.safety).focus_on(aim)
        self.say(said)

    def _on_kept(self) -> None:
        self._say_line(tr("What is kept, where, and who can read it."))
        if self.kept_view is None:
            view = self.kept_view = self._make_kept_view()
            self.page.add(view)
            view.said.connect(self.said)
            view.moved.connect(self.page.begin_at_top)
            view.closed.connect(self._on_kept_seen)
            view.delete_wanted.connect(self.delete_wanted)
        show_if(False, self._groups)
        show_if(True, self.kept_view)
        self.kept_view.open()

    def _on_kept_seen(self) -> None:
        assert self.kept_view is not None
        show_if(False, self.kept_view)
        show_if(True, self._groups)
        self._say_line(tr("Each change counts at once."))
        self.kept.show_it.setFocus()

    def _on_reminder(self) -> None:
        self._say_line(tr("One a day at most, and only if you choose it."))
        if self.reminder_view is None:
            view = self.reminder_view = self._make_reminder_view()
            self.page.add(view)
            view.closed.connect(self._on_reminder_seen)
            view.card.changed.connect(self._keep_settings)
        show_if(False, self._groups)
        show_if(True, self.reminder_view)
        self.reminder_view.open()
        self.page.begin_at_top()

    def _on_reminder_seen(self) -> None:
        assert self.reminder_view is not None
        show_if(False, self.reminder_view)
        show_if(True, self._groups)
        self._say_line(tr("Each change counts at once."))
        self.reminder.show_settings()
        self.reminder.choose.setFocus()

    def _on_visit(self) -> None:
        self.go_to.emit("visit", None)

    def _on_bin(self) -> None:
        self.go_to.emit("diary", "bin")


def _kept_view(opened: Opened, ask_folder: AskFolder, open_folder: OpenFolder) -> KeptView:
    from companion.screens.settings.kept_view import KeptView

    return KeptView(opened, ask_folder, open_folder)
