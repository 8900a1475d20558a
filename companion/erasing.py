"""Deletes all data from the window: closes the diary, deletes beside the window, begins anew."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion import crash
from companion.errors import CompanionError
from companion.settings import Settings
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.deleting import Remaining
    from companion.opening import Opened
    from companion.paths import AppPaths
    from companion.screens.main_window import MainWindow
    from companion.screens.settings.deleted_page import DeletedPage


class Erasing(QObject):
    """Knows whether a deletion goes on, and shows what came of it.

    Made before the settings are read: a deletion that was cut short is finished first.

    Attributes:
        is_done: All is deleted, and nothing may be written until the person begins anew.

    Signals:
        begun_anew: The person begins again: all is as at the very first start.
    """

    begun_anew = Signal()

    def __init__(self, paths: AppPaths, parent: QObject) -> None:
        super().__init__(parent)
        self._paths = paths
        self._page: DeletedPage | None = None
        self._settings: Settings | None = None
        self._remaining: Remaining | None = None
        self.is_done = False
        if paths.deleting.exists():
            from companion.deleting import finish

            with suppress(CompanionError):  # opening tries it again, and says why it cannot be
                self._remaining = finish(paths)
                self.is_done = True

    def was_finished(self, window: MainWindow) -> bool:
        """Say what came of a deletion that this start finished; tells whether there was one."""
        remaining, self._remaining = self._remaining, None
        if remaining is not None:
            self._show(window).tell(remaining)
        return remaining is not None

    def erase(self, window: MainWindow, opened: Opened, let_go: Callable[[], None]) -> None:
        """Delete all there is; the window stays and says so.

        Args:
            window: The window.
            opened: The diary that is open.
            let_go: Closes it and forgets its pages.
        """
        from companion.ui.aside import Aside

        key, place = opened.safe.copy_of_key(), opened.settings.second_place
        self._settings = opened.settings
        let_go()
        window.hold({})
        self._show(window)
        crash.end_log()
        self.is_done = True
        aside = Aside(partial(_delete, self._paths, place, key))
        aside.done.connect(self._on_done)
        aside.refused.connect(self._on_refused)
        aside.start()

    def _show(self, window: MainWindow) -> DeletedPage:
        from companion.screens.settings.deleted_page import DeletedPage

        page = self._page = DeletedPage()
        page.anew.connect(self._begin_anew)
        page.close_wanted.connect(window.close)
        window.show_alone(page)
        return page

    def _on_done(self, remaining: Remaining) -> None:
        if self._settings is not None:
            _reset(self._settings)
        if self._page is not None:
            self._page.tell(remaining)

    def _on_refused(self, error: CompanionError) -> None:
        self.is_done = self._paths.deleting.exists()
        if self._page is not None:
            self._page.refuse(error, tr("Back to my diary") if not self.is_done else "")

    def _begin_anew(self) -> None:
        self.is_done = False
        with suppress(OSError):
            crash.log_to(self._paths.logs)
        self.begun_anew.emit()


def _delete(paths: AppPaths, place: str, key: bytearray) -> Remaining:
    from companion.deleting import delete_everything, plan
    from companion.store.envelope import wipe

    try:
        return delete_everything(paths, plan(paths, place, key))
    finally:
        wipe(key)


def _reset(settings: Settings) -> None:
    """As on the first start; whoever looks at these settings sees it."""
    fresh = Settings(file=settings.file)
    for each in fields(settings):
        setattr(settings, each.name, getattr(fresh, each.name))
