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
from companion.bringing_back import BringingBack
from companion.erasing import Erasing
from companion.errors import CompanionError
from companion.looks import Looks
from companion.outside import Outside
from companion.pages import Pages
from companion.screens.main_window import MainWindow
from companion.settings import Settings
from companion.timing import Timing
from companion.ui.changes import Changes
from companion.ui.garbage import Tidying
from companion.ui.telling import Telling
from companion.unlocking import Unlocking
from companion.warming import Warming
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from companion.domain.clock import Clock
    from companion.locking import Locking
    from companion.opening import NeedsRestore, Opened
    from companion.paths import AppPaths
    from companion.reminding import Reminding
    from companion.rescue import Restored
    from companion.screens.forms.advice import Advice
    from companion.ui.instance import OneWindow
    from companion.upkeep import Upkeep

WARM_AFTER_MS = 250
NOT_PAINTED_MS = 1_000
END_WITHIN_S = 1.5


class App(QObject):
    """Everything that lives as long as the window.

    Attributes:
        window: The window.
        looks: How it looks.
        telling: Says what went wrong.
        timing: The timer.
        opened: Settings, database and stores, once they are open.
    """

    def __init__(self, app: QApplication, paths: AppPaths, clock: Clock | None = None) -> None:
        super().__init__()
        self._app = app
        self._paths = paths
        self._given_clock = clock
        self._tidying = Tidying(self)
        self._erasing = Erasing(paths, self)
        self._erasing.begun_anew.connect(self._begin_anew)
        self.settings = Settings.load(paths.settings_file)
        self.changes = Changes()
        self.opened: Opened | None = None
        self._locking: Locking | None = None
        self._unlocking = Unlocking(paths, self)
        self._unlocking.key_found.connect(self._open)
        self._unlocking.restore_wanted.connect(self.restore_wanted)
        self._warming: Warming | None = None
        self._upkeep: Upkeep | None = None
        self._outside: Outside | None = None
        self._reminding: Reminding | None = None
        self._closed = False
        self._in_a_hurry = False
        self.looks = Looks(app, self.settings, self._erasing)
        self.timing = Timing(self.settings, self.changes, self)
        self._pages = Pages(
            self.settings, self.changes, self.timing, self.looks.apply,
            self.restore_wanted, self._delete_wanted, self._shortcuts,
        )  # fmt: skip
        self.window = MainWindow(self.settings, self._pages.entries())
        self.timing.join(self.window)
        self.telling = Telling(self.window, self.window.toast)
        self.looks.join(self.window)
        self._bringing_back = BringingBack(paths, self.window, self._make_locking, self)
        self._bringing_back.restored.connect(self._on_restored)
        self._bringing_back.began_anew.connect(self._on_began_anew)
        self._bringing_back.cancelled.connect(self._open)
        self._bringing_back.locked.connect(self._ask_secret_again)
        app.aboutToQuit.connect(self.close)

    def start(
        self,
        page: str = "today",
        then: Callable[[Opened], None] | None = None,
        shown: object = None,
    ) -> None:
        """Show the window, and open the diary once it is painted.

        Args:
            page: The page to begin with.
            then: Called with what was opened, before any page is made (the demo fills it).
            shown: What that page is to show; None: what it usually does.
        """
        self._first, self._then = (page, shown), then
        self._is_begun = False
        self.window.painted.connect(self._open_once)
        self.window.show()
        QTimer.singleShot(NOT_PAINTED_MS, self, self._open_once)

    def _open_once(self) -> None:
        """The window is painted; or it is minimised, and the diary is opened all the same."""
        if not self._is_begun:
            self._is_begun = True
            if not self._erasing.was_finished(self.window):
                self._open()

    def _open(self, data_key: bytearray | None = None) -> None:
        from companion.opening import NeedsRestore, NeedsSecret, open_companion, system_clock

        if self._closed or self.opened is not None:
            return
        self._clock = self._given_clock or system_clock()
        try:
            self.opened = open_companion(
                self._paths, self._clock, self.settings, data_key=data_key, ask_keyring=False
            )
            self._fill(self.opened)
        except NeedsSecret:
            self._ask_secret()
            return
        except NeedsRestore as problem:
            self._show_restore(problem, problem.data_key)
            return
        except CompanionError as error:
            if not self._unlocking.refuse(error):
                self._show_problem(error)
            return
        self._unlocking.end()
        if self.opened.is_read_only:
            self.window.show_banner(
                tr("This place can only be read. You can look at everything; nothing new is kept.")
            )
        self.opened.database.listen(self.changes.announce)
        self.opened.database.when_swapped(self._on_swapped)
        self._keep_up(self.opened)
        self._pages.opened = self.opened
        left = self._watch_over(self.opened)
        self._first = (left, None) if left else self._first
        self.timing.begin(self.opened)
        if self.opened.stores.profile.get().started:
            self._begin()
        else:
            self.window.show_alone(self._pages.first_start(self._begin))
        QTimer.singleShot(0, self, self._warm_up_soon)

    def _keep_up(self, opened: Opened) -> None:
        from companion.upkeep import Upkeep

        self._upkeep = Upkeep(opened, self)
        self._upkeep.troubled.connect(self.telling.known)
        self._upkeep.advised.connect(self._advise)

    def _fill(self, opened: Opened) -> None:
        """What the start was asked to do with the diary, once."""
        then, self._then = self._then, None
        if then is not None:
            then(opened)

    def _shortcuts(self) -> list[tuple[str, str]]:
        return self.window.shortcuts()

    def _begin(self) -> None:
        self.window.show_pages()
        self.window.open_page(*self._first)

    def _warm_up_soon(self) -> None:
        """The page is painted: on a busy computer that alone may take longer than the wait."""
        QTimer.singleShot(WARM_AFTER_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        """Import what comes next while nobody waits for it; then empty the bin."""
        if self.opened is None:  # closed within the first moments
            return
        self._warming = Warming(self)
        self._warming.libraries_ready.connect(self._look_after)
        self._warming.start()
        if self._locking is not None:
            self._locking.listen_to_desktop()
        self._begin_reminding(self.opened)

    def _begin_reminding(self, opened: Opened) -> None:
        from companion.reminding import Reminding

        if self._reminding is None:
            keep = self.looks.keep
            self._reminding = Reminding(self.settings, self.window, self.changes, keep)
        self._reminding.begin(opened)

    def _look_after(self) -> None:
        if self.opened is not None and self._upkeep is not None:
            self._upkeep.look_after()

    def _advise(self, advice: Advice) -> None:
        open_page = partial(self.window.open_page, advice.page)
        self.window.show_banner(advice.words, advice.action_words, open_page)

    # --- locking, unlocking -------------------------------------------------------------

    def lock(self) -> None:
        """Lock the diary now; without a passphrase hide it."""
        if self._locking is not None:
            self._locking.lock()

    def _watch_over(self, opened: Opened) -> str:
        """Watch whether the person is there; gives the page that was left by locking."""
        return self._make_locking().begin(opened)

    def _make_locking(self) -> Locking:
        from companion.locking import Locking

        if self._locking is None:
            self._locking = Locking(self.window, self.settings, self._let_go)
            self._locking.locked.connect(self._unlocking.was_locked)
        return self._locking

    def _ask_secret(self, *, was_locked: bool = False) -> None:
        page = self._unlocking.begin(was_locked=was_locked)
        self.window.show_alone(page)
        page.begin()

    # --- bringing back ------------------------------------------------------------------

    def restore_wanted(self) -> None:
        """The person wants to bring a backup back: the diary is closed meanwhile."""
        key = None if self.opened is None else self.opened.safe.copy_of_key()
        self._let_go()
        self._show_restore(None, key)

    def _show_restore(self, problem: NeedsRestore | None, key: bytearray | None) -> None:
        self._unlocking.end()
        self._bringing_back.begin(self._clock, problem, key)

    def _ask_secret_again(self) -> None:
        self._ask_secret(was_locked=True)

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
            self.opened.stores.drafts.keep_unkept(self._clock.now())
            self.opened.safe.back_up(Reason.SWAPPED)
        except CompanionError as error:
            crash.log.error("%s", crash.report_of(error))
        self._let_go()
        problem = NeedsRestore(Health.SWAPPED, key)
        self._show_restore(problem, key)

    def _let_go(self) -> None:
        """Close the diary and forget its pages; the window stays."""
        if self._locking is not None:
            self._locking.stop()
        self.keep_typing()
        self.timing.let_go()
        if self._reminding is not None:
            self._reminding.let_go_of()
        if self._upkeep is not None:
            self._upkeep.stop()
            self._upkeep = None
        self.window.forget_pages()
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def _on_restored(self, restored: Restored) -> None:
        self._open(restored.data_key)

    def _on_began_anew(self, _aside: object) -> None:
        self.timing.forget()
        self._open()

    def _delete_wanted(self) -> None:
        if self.opened is not None:
            self._erasing.erase(self.window, self.opened, self._let_go)

    def _begin_anew(self) -> None:
        self._first = ("today", None)
        self.looks.apply()
        self._on_began_anew(None)

    # --- problems, the end --------------------------------------------------------------

    def _show_problem(self, error: CompanionError) -> None:
        from companion.ui.problem import ProblemPage

        self.window.show_alone(ProblemPage(error, self.window.close))

    # --- from outside: later starts, signals, the end of the session --------------------

    def listen_outside(self, one: OneWindow) -> None:
        """Once the window is painted, hear of later starts, of signals, of the session's end."""
        self._outside = Outside(self._app, self.window, one, self)
        self._outside.end_wanted.connect(self.end_now)
        self._outside.session_ends.connect(self.keep_typing)
        self._outside.session_ends.connect(self.window.ask_no_more)

    def keep_typing(self) -> None:
        """Keep what was typed on every page, and go on; what went wrong is logged."""
        for error in self.window.keep_typing():
            crash.log.error("%s", crash.report_of(error))

    def end_now(self) -> None:
        """End without a question and within two seconds, typing kept; no backup just now."""
        self._in_a_hurry = True
        self.window.end_now()
        last_resort = threading.Timer(END_WITHIN_S, os._exit, (0,))
        last_resort.daemon = True
        last_resort.start()  # before closing: what is committed outlives an end in its middle
        self.close()
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
        self._unlocking.end()
        if self._locking is not None:
            self._locking.stop()
        self.keep_typing()
        self.timing.stop()
        if self._reminding is not None:
            self._reminding.stop()
        self.looks.keep()
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
