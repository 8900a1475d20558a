"""Shows the page that brings a backup back, while the diary is closed, and locks it if need be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.locking import Locking
    from companion.opening import NeedsRestore
    from companion.paths import AppPaths
    from companion.screens.main_window import MainWindow
    from companion.screens.restore.restore_page import RestorePage


class BringingBack(QObject):
    """The way to a backup and back to the diary.

    Args:
        paths: Where the diary lies.
        window: The window.
        locking: Gives what locks the window.

    Signals:
        restored: A Restored: a backup is the diary now.
        began_anew: Where the former file lies, or None: the next opening begins a diary.
        cancelled: The key of the diary, or None: nothing was done.
        locked: Nobody was there: the diary here asks for its passphrase now.
    """

    restored = Signal(object)
    began_anew = Signal(object)
    cancelled = Signal(object)
    locked = Signal()

    def __init__(
        self,
        paths: AppPaths,
        window: MainWindow,
        locking: Callable[[], Locking],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._window = window
        self._locking = locking

    def begin(self, clock: Clock, problem: NeedsRestore | None, key: bytearray | None) -> None:
        """Show the page.

        Args:
            clock: The time.
            problem: Why the diary is not open; None when the person came here by wish.
            key: Its key, where it is known.
        """
        from companion.opening import has_passphrase
        from companion.screens.restore.restore_page import RestorePage

        page = RestorePage(self._paths, clock, problem, key)
        page.restored.connect(self.restored)
        page.began_anew.connect(self.began_anew)
        page.cancelled.connect(partial(self.cancelled.emit, key))
        page.close_wanted.connect(self._window.close)
        page.secret_asked.connect(partial(self._watch, page))
        self._window.show_alone(page)
        page.begin()
        if has_passphrase(self._paths):  # it may have the key
            self._watch(page)

    def _watch(self, page: RestorePage) -> None:
        """The page has a key, or may show what is in a backup."""
        self._locking().watch_page(partial(self._leave, page))

    def _leave(self, page: RestorePage) -> bool:
        """Lock at the restore page, unless a backup is being brought back just now.

        Where the diary here asks for no passphrase (its key file is lost) the page stays.
        """
        from companion.opening import has_passphrase

        if page.working.is_busy:
            return False
        from companion.ui.putting_away import put_away_all_but

        put_away_all_but(self._window)
        page.close_backups()
        if has_passphrase(self._paths):
            self.locked.emit()
        return True
