"""Locks the diary when nobody is there, when the desktop does, or when it is wished.

Locking always wins: no dialog, no full disk and no import holds it up, and no word is lost by it.
What is typed is kept as an encrypted draft first. Where the disk cannot take it, it stays in the
memory of the app, out of sight, until the diary is open again; closing the window tells of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from companion import crash
from companion.errors import CompanionError
from companion.ui.held import give_keyboard, place_of
from companion.ui.idle import IdleWatch
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from companion.opening import Opened
    from companion.screens.main_window import MainWindow
    from companion.screens.unlock.unlock_page import UnlockPage
    from companion.settings import Settings
    from companion.ui.desktop import Desktop
    from companion.ui.held import Held, Place
    from companion.ui.widgets.lock_warning import LockWarning

Drafts = dict[str, dict[str, Any]]

HELD = "window"
"""The draft that says which page is open, and what is typed where no form keeps it."""

TRY_AGAIN_MS = 50
LISTEN_AFTER_MS = 250


class NotKept(CompanionError):
    """The diary was locked, and the disk had not taken what was typed in it."""

    def __init__(self) -> None:
        unlock = tr("Make room on the disk and unlock your diary, and they are kept.")
        super().__init__(
            tr("The disk did not take the last words you typed, so they are not kept yet."),
            " ".join((unlock, tr("Or close the window again to let these words go."))),
        )


class Locking(QObject):
    """Watches over an open diary.

    Args:
        window: The window.
        settings: After how many minutes to lock.
        let_go: Closes the diary and forgets its pages.

    Attributes:
        watch: Hears whether the person is there.

    Signals:
        locked: The diary is closed, its key is forgotten; the page that asks for the passphrase
            is in sight, and given along.
    """

    locked = Signal(object)

    def __init__(self, window: MainWindow, settings: Settings, let_go: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._let_go = let_go
        self._opened: Opened | None = None
        self._leave: Callable[[], bool] | None = None
        self._page: UnlockPage | None = None
        self._warning: LockWarning | None = None
        self._desktop: Desktop | None = None
        self._focused: QWidget | None = None
        self._keyboard: Place | None = None
        self._unkept: Drafts = {}
        self.watch = IdleWatch(self, self._limit_min)
        self.watch.warned.connect(self._warn)
        self.watch.went_on.connect(self._end_warning)
        self.watch.gone.connect(self.lock)
        self.watch.lock_pressed.connect(self.lock)
        window.not_kept = self._not_kept
        window.lock_wanted.connect(self.lock)
        window.came_back.connect(self._on_came_back)
        window.menus_open.connect(self._name)

    # --- while the diary is open --------------------------------------------------------

    def begin(self, opened: Opened) -> str:
        """The diary is open, for the first time or again; gives the page that was left by locking.

        Before any page is made: pages come back to where they were.
        """
        self._opened, self._page, self._leave = opened, None, None
        drafts = opened.stores.drafts
        drafts.unkept.update(self._unkept)
        self._unkept = {}
        try:
            drafts.keep_unkept(opened.clock.now())
        except CompanionError as error:
            crash.log.warning("drafts stay in memory: %s", error.title)
        held = drafts.get(HELD) or {}
        self._window.hold(held.get("pages", {}))
        keyboard = held.get("keyboard")
        self._keyboard = (str(keyboard[0]), int(keyboard[1])) if keyboard else None
        self._name()
        self.watch.start()
        return str(held.get("page", ""))

    def stop(self) -> None:
        """The diary is being closed for another reason."""
        self._opened = self._leave = None
        self.watch.stop()

    def watch_page(self, leave: Callable[[], bool]) -> None:
        """The diary is closed, but the page in sight has its key or its words: lock it, too.

        Args:
            leave: Leaves the page and asks for the passphrase; False while it must not be left.
        """
        self._leave = leave
        self.watch.start()
        QTimer.singleShot(LISTEN_AFTER_MS, self, self.listen_to_desktop)

    def listen_to_desktop(self) -> None:
        """Hear of sleep and of the desktop's own lock, from now on."""
        from companion.ui.desktop import Desktop

        if self._desktop is None:
            self._desktop = Desktop(self)
            self._desktop.away.connect(self._on_away)
            self._desktop.listen(self._window)

    @property
    def has_passphrase(self) -> bool:
        """Whether the diary can be locked; else it can be hidden only."""
        return self._opened is not None and self._opened.safe.has_passphrase

    def _limit_min(self) -> int:
        locks = self.has_passphrase or self._leave is not None
        return self._settings.lock_after_min if locks else 0

    def _name(self) -> None:
        self._window.name_lock(has_passphrase=self.has_passphrase)

    def _on_away(self) -> None:
        if self.has_passphrase or self._leave is not None:
            self.lock()

    # --- the warning --------------------------------------------------------------------

    def _warn(self, seconds: int) -> None:
        from companion.ui.widgets.lock_warning import LockWarning

        if self._warning is None:
            self._warning = LockWarning(self._window)
        self._warning.show_left(seconds)

    def _end_warning(self) -> None:
        if self._warning is not None:
            self._warning.put_away()

    # --- locking ------------------------------------------------------------------------

    def lock(self) -> None:
        """Lock at once; without a passphrase only hide."""
        if self._leave is not None:
            self._leave_page(self._leave)
            return
        if self._opened is None or self._window.is_covered:
            return
        if not self.has_passphrase:
            self._hide()
            return
        from companion.screens.unlock.unlock_page import UnlockPage

        self.watch.stop()
        self._end_warning()
        self._focused = self._window.focusWidget()
        self._page = UnlockPage()
        self._window.cover(self._page)
        self._page.begin()
        self._close_diary()

    def _leave_page(self, leave: Callable[[], bool]) -> None:
        self._end_warning()
        if leave():
            self.stop()
        else:  # a backup is being brought back; when nobody comes, it locks after that
            self.watch.start()

    def _close_diary(self) -> None:
        """Nothing can be seen any more: keep what is typed, then forget everything.

        Within a write (an import was stopped by closing its window) it waits until that has ended.
        """
        opened = self._opened
        if opened is None or self._page is None:
            return
        if opened.database.is_writing:
            QTimer.singleShot(TRY_AGAIN_MS, self, self._close_diary)
            return
        self._keep(opened)
        self._opened = None
        self._let_go()
        self.locked.emit(self._page)

    def _keep(self, opened: Opened) -> None:
        """Keep all that is typed; whatever goes wrong with it is logged, and stops nothing."""
        held: Held = {}
        focused, self._focused, self._keyboard = self._focused, None, None
        try:
            held = self._window.held()
            if self._window.screen_now is not None:
                self._keyboard = place_of(focused, self._window.screen_now)
        except Exception as error:  # the drafts of the forms are kept all the same
            crash.log.error("%s", crash.report_of(error))
        for lost in self._window.keep_typing():
            crash.log.error("%s", crash.report_of(lost))
        self._keep_held(opened, self._window.page_now, held)
        self._unkept = dict(opened.stores.drafts.unkept)

    def _keep_held(self, opened: Opened, page: str, held: Held) -> None:
        drafts = opened.stores.drafts
        try:
            if page or held:
                where = {"page": page, "pages": held, "keyboard": self._keyboard}
                drafts.keep(HELD, where, opened.clock.now())
            else:
                drafts.drop(HELD)
        except CompanionError as error:
            crash.log.warning("what was typed stays in memory: %s", error.title)

    def _not_kept(self) -> list[Exception]:
        """Why words are in memory only: those of a locked diary, or of a page not opened again."""
        if self._opened is None:
            return [NotKept()] if _has_words(self._unkept) else []
        drafts = self._opened.stores.drafts
        try:
            drafts.keep_unkept(self._opened.clock.now())
        except CompanionError as error:
            return [error] if _has_words(drafts.unkept) else []
        return []

    def _on_came_back(self, _page: str) -> None:
        """What a page got back is its own again, the keyboard too on the first one."""
        screen, place, self._keyboard = self._window.screen_now, self._keyboard, None
        if screen is not None and place is not None:
            give_keyboard(screen, place)
        if self._opened is not None:
            self._keep_held(self._opened, "", self._window.waiting())

    # --- hiding -------------------------------------------------------------------------

    def _hide(self) -> None:
        from companion.screens.unlock.hidden_page import HiddenPage

        page = HiddenPage()
        page.show_wanted.connect(self._window.uncover)
        self._window.cover(page)
        page.begin()


def _has_words(drafts: Drafts) -> bool:
    """Whether anything in these drafts was typed: where the person was is no loss."""
    pages = drafts.get(HELD, {}).get("pages", {})
    return bool(drafts.keys() - {HELD}) or any(page["typed"] for page in pages.values())
