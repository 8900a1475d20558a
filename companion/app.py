"""The composition root of the window: the only place where its parts are made and joined.

The window is painted first; then the diary is opened, then Today is made. What costs time and is
not needed for that (the libraries for writing, other pages) comes later.
"""

from __future__ import annotations

import os
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion import crash
from companion.errors import CompanionError
from companion.screens.main_window import MainWindow, PageEntry
from companion.settings import TEXT_SIZES, Settings
from companion.ui.changes import Changes
from companion.ui.theme import apply_theme
from companion.warming import Warming
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from companion.domain.clock import Clock
    from companion.opening import NeedsRestore, Opened
    from companion.paths import AppPaths
    from companion.rescue import Restored
    from companion.screens.unlock.unlock_page import UnlockPage
    from companion.ui.instance import OneWindow
    from companion.ui.screen import Screen
    from companion.ui.signals import EndFromOutside
    from companion.upkeep import Upkeep

WARM_AFTER_MS = 250
NOT_PAINTED_MS = 1_000
END_WITHIN_S = 1.5


class App(QObject):
    """Everything that lives as long as the window.

    Attributes:
        window: The window.
        opened: Settings, database and stores, once they are open.
    """

    def __init__(self, app: QApplication, paths: AppPaths, clock: Clock | None = None) -> None:
        super().__init__()
        self._app = app
        self._paths = paths
        self._given_clock = clock
        self.settings = Settings.load(paths.settings_file)
        self.changes = Changes()
        self.opened: Opened | None = None
        self._problem: list[object] = []
        self._unlock: UnlockPage | None = None
        self._warming: Warming | None = None
        self._upkeep: Upkeep | None = None
        self._one: OneWindow | None = None
        self._outside: EndFromOutside | None = None
        self._closed = False
        self._in_a_hurry = False
        apply_theme(app, self.settings)
        self.window = MainWindow(self.settings, self._pages())
        self.window.text_size_wanted.connect(self._change_text_size)
        app.aboutToQuit.connect(self.close)

    def start(self, page: str = "today", then: Callable[[Opened], None] | None = None) -> None:
        """Show the window, and open the diary once it is painted.

        Args:
            page: The page to begin with.
            then: Called with what was opened, before any page is made (the demo fills it).
        """
        self._first_page, self._then = page, then
        self._is_begun = False
        self.window.painted.connect(self._open_once)
        self.window.show()
        QTimer.singleShot(NOT_PAINTED_MS, self, self._open_once)

    def _open_once(self) -> None:
        """The window is painted; or it is minimised, and the diary is opened all the same."""
        if not self._is_begun:
            self._is_begun = True
            self._open()

    def _open(self, secret: str | None = None, data_key: bytearray | None = None) -> None:
        from companion.opening import NeedsRestore, NeedsSecret, open_companion, system_clock

        self._clock = self._given_clock or system_clock()
        try:
            self.opened = open_companion(self._paths, self._clock, self.settings, secret, data_key)
            if self._then is not None:
                self._then(self.opened)
        except NeedsSecret:
            self._ask_secret()
            return
        except NeedsRestore as problem:
            self._show_restore(problem, problem.data_key)
            return
        except CompanionError as error:
            if self._unlock is None:
                self._show_problem(error)
            else:
                self._unlock.refuse(error)
            return
        self._unlock = None
        if self.opened.is_read_only:
            self.window.show_banner(
                tr("This place can only be read. You can look at everything; nothing new is kept.")
            )
        self.opened.database.listen(self.changes.announce)
        self.opened.database.when_swapped(self._on_swapped)
        self._keep_up(self.opened)
        if self.opened.stores.profile.get().started:
            self._begin()
        else:
            self._show_first_start()
        QTimer.singleShot(WARM_AFTER_MS, self, self._warm_up)

    def _keep_up(self, opened: Opened) -> None:
        from companion.upkeep import Upkeep

        self._upkeep = Upkeep(opened, self)
        self._upkeep.troubled.connect(self.tell_known)

    def _ask_secret(self) -> None:
        from companion.screens.unlock.unlock_page import UnlockPage

        self._unlock = UnlockPage()
        self._unlock.given.connect(self._open)
        self.window.show_alone(self._unlock)
        self._unlock.begin()

    def _begin(self) -> None:
        self.window.show_pages()
        self.window.open_page(self._first_page)

    def _warm_up(self) -> None:
        """Import what comes next while nobody waits for it; then empty the bin."""
        if self.opened is None:  # closed within the first moments
            return
        self._warming = Warming(self)
        self._warming.libraries_ready.connect(self._empty_bin)
        self._warming.start()

    def _empty_bin(self) -> None:
        if self.opened is None:
            return
        if not self.opened.is_read_only:
            self.opened.stores.purge_bin(self._clock.now())
        if self._upkeep is not None:
            self._upkeep.start()

    # --- bringing back ------------------------------------------------------------------

    def restore_wanted(self) -> None:
        """The person wants to bring a backup back: the diary is closed meanwhile."""
        key = None if self.opened is None else self.opened.safe.copy_of_key()
        self._let_go()
        self._show_restore(None, key)

    def _show_restore(self, problem: NeedsRestore | None, key: bytearray | None) -> None:
        from companion.screens.restore.restore_page import RestorePage

        page = RestorePage(self._paths, self._clock, problem, key)
        page.restored.connect(self._on_restored)
        page.began_anew.connect(self._on_began_anew)
        page.cancelled.connect(partial(self._open, None, key))
        page.close_wanted.connect(self.window.close)
        self.window.show_alone(page)

    def _on_swapped(self) -> None:
        """Another file lies in the place of the diary; this is told in the middle of a write."""
        QTimer.singleShot(0, self, self._after_swap)

    def _after_swap(self) -> None:
        """Keep what is open as a backup, typing too, and let the person choose between both."""
        from companion.opening import NeedsRestore
        from companion.store.backup import Reason
        from companion.store.health import Health

        if self.opened is None:
            return
        key = self.opened.safe.copy_of_key()
        self.opened.database.only_for_a_copy()
        self.keep_typing()
        try:
            self.opened.safe.back_up(Reason.SWAPPED)
        except CompanionError as error:
            crash.log.error("%s", crash.report_of(error))
        self._let_go()
        problem = NeedsRestore(Health.SWAPPED, key)
        self._show_restore(problem, key)

    def _let_go(self) -> None:
        """Close the diary and forget its pages; the window stays."""
        self.keep_typing()
        if self._upkeep is not None:
            self._upkeep.stop()
            self._upkeep = None
        self.window.forget_pages()
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def _on_restored(self, restored: Restored) -> None:
        self._open(None, restored.data_key)

    def _on_began_anew(self, _aside: object) -> None:
        self._open()

    # --- pages --------------------------------------------------------------------------

    def _pages(self) -> list[PageEntry]:
        return [
            PageEntry("today", tr("Today"), "sun", self._today),
            PageEntry("diary", tr("Diary"), "notebook-pen", self._diary),
            PageEntry("progress", tr("Progress"), "chart-line", self._progress),
            PageEntry("visit", tr("My visit"), "printer", self._visit),
            PageEntry("help", tr("Help now"), "life-buoy", self._help, foot=True),
            PageEntry("settings", tr("Settings"), "settings", self._settings_page, foot=True),
            PageEntry("keys", tr("Keyboard shortcuts"), "info", self._keys, on_rail=False),
        ]

    @property
    def _open_now(self) -> Opened:
        assert self.opened is not None
        return self.opened

    def _today(self) -> Screen:
        from companion.screens.today.today_screen import TodayScreen

        return TodayScreen(self._open_now.stores, self._clock, self.changes)

    def _diary(self) -> Screen:
        from companion.screens.diary.diary_screen import DiaryScreen

        return DiaryScreen(self._open_now.stores, self._clock, self.changes)

    def _progress(self) -> Screen:
        from companion.screens.progress.screen import ProgressScreen

        stores = self._open_now.stores
        return ProgressScreen(stores.diary, stores.sleep, stores.profile, self._clock, self.changes)

    def _visit(self) -> Screen:
        from companion.screens.visit.visit_screen import VisitScreen

        return VisitScreen(self._open_now.stores, self.settings, self._clock, self.changes)

    def _help(self) -> Screen:
        from companion.screens.help.help_screen import HelpScreen

        lines = self._open_now.stores.help_lines
        return HelpScreen(lines, self.settings, self._clock, self.changes)

    def _settings_page(self) -> Screen:
        from companion.screens.settings.settings_screen import SettingsScreen

        return SettingsScreen(self._open_now, self.changes, self.apply_looks)

    def _keys(self) -> Screen:
        from companion.screens.help.shortcuts_screen import ShortcutsScreen

        return ShortcutsScreen(self.window.shortcuts(), self.changes)

    def _show_first_start(self) -> None:
        from companion.screens.first_start.first_start_screen import FirstStartScreen

        screen = FirstStartScreen(
            self._open_now.stores, self.settings, self._paths, self._clock, self.changes,
            self.apply_looks, self._open_now.safe,
        )  # fmt: skip
        screen.finished.connect(self._begin)
        self.window.show_alone(screen)

    # --- looks, problems, the end -------------------------------------------------------

    def apply_looks(self) -> None:
        """The settings changed how things look: show it at once, and keep it."""
        apply_theme(self._app, self.settings)
        self._keep_settings()

    def _change_text_size(self, step: int) -> None:
        sizes = list(TEXT_SIZES)
        now = min(sizes, key=lambda size: abs(size - self.settings.text_size_percent))
        place = min(len(sizes) - 1, max(0, sizes.index(now) + step))
        self.settings.text_size_percent = sizes[place] if step else 100
        self.apply_looks()

    def _keep_settings(self) -> None:
        try:
            self.settings.save()
        except OSError:
            crash.log.warning("the settings could not be written")

    def _show_problem(self, error: CompanionError) -> None:
        from companion.ui.problem import ProblemPage

        self.window.show_alone(ProblemPage(error, self.window.close))

    def tell_known(self, error: CompanionError) -> None:
        """Say what is known to have gone wrong, at the foot of the window."""
        self.window.toast.say(f"{error.title} {error.advice}")

    def tell_bug(self, report: str) -> None:
        """Say that something unexpected went wrong, once, with a report to copy."""
        from companion.ui.problem import BugDialog

        dialog = BugDialog(report, self.window)
        self._problem.append(dialog)
        dialog.open()

    # --- from outside: later starts, signals, the end of the session --------------------

    def listen_outside(self, one: OneWindow) -> None:
        """Once the window is painted, hear of later starts, of signals, of the session's end."""
        self._one = one
        one.show_wanted.connect(self.window.come_forward)
        self.window.painted.connect(self._listen)

    def _listen(self) -> None:
        from companion.ui.signals import EndFromOutside

        assert self._one is not None
        self._one.listen()
        self._outside = EndFromOutside(self._app)
        self._outside.end_wanted.connect(self.end_now)
        self._outside.session_ends.connect(self.keep_typing)

    def keep_typing(self) -> None:
        """Keep what was typed on every page, and go on; what went wrong is logged."""
        for error in self.window.keep_typing():
            crash.log.error("%s", crash.report_of(error))

    def end_now(self) -> None:
        """End without a question and within two seconds, typing kept; no backup just now."""
        self._in_a_hurry = True
        self.window.end_now()
        self.close()
        last_resort = threading.Timer(END_WITHIN_S, os._exit, (0,))
        last_resort.daemon = True
        last_resort.start()
        self._app.exit(0)

    def _back_up_at_the_end(self) -> None:
        """What changed is backed up out of sight; in a hurry the next start does it."""
        if self._upkeep is not None and not self._in_a_hurry:
            self.window.hide()
            self._upkeep.close()

    def close(self) -> None:
        """Keep what was typed and the settings, and close the diary; the next start may come."""
        if self._closed:
            return
        self._closed = True
        self.keep_typing()
        self._keep_settings()
        self._back_up_at_the_end()
        for timer in self.window.findChildren(QTimer):
            timer.stop()  # what a page was about to do needs the diary
        if self._warming is not None:
            self._warming.stop()
        if self.opened is not None:
            self.opened.close()
            self.opened = None
        if self._outside is not None:
            self._outside.stop()
        if self._one is not None:
            self._one.release()
