"""Opens a diary that has a passphrase: asks the person, and the system keyring meanwhile.

Both are asked beside the window, which answers at once: trying a passphrase costs a fifth of a
second, and a keyring may wait ten seconds for somebody.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.errors import CompanionError
    from companion.paths import AppPaths
    from companion.screens.unlock.unlock_page import UnlockPage


class Unlocking(QObject):
    """Waits at the unlock page for the key of the diary.

    Signals:
        key_found: The key, a bytearray. It is wiped after the receivers have had it.
        restore_wanted: The person wants to bring a backup back instead.
    """

    key_found = Signal(object)
    restore_wanted = Signal()

    def __init__(self, paths: AppPaths, parent: QObject) -> None:
        super().__init__(parent)
        self._paths = paths
        self._page: UnlockPage | None = None
        self._asks_keyring = True

    def begin(self, *, was_locked: bool = False) -> UnlockPage:
        """A new page that asks for the passphrase; the keyring is asked as well.

        Not after a lock: a lock that opens by itself would be none.
        """
        from companion.screens.unlock.unlock_page import UnlockPage

        page = UnlockPage()
        self._asks_keyring = self._asks_keyring and not was_locked
        self.wait_at(page)
        if self._asks_keyring:
            self._ask_keyring(page)
        return page

    def was_locked(self, page: UnlockPage) -> None:
        """The diary was locked, and this page is in sight."""
        self._asks_keyring = False
        self.wait_at(page)

    def wait_at(self, page: UnlockPage) -> None:
        """What is given at this page counts."""
        self._page = page
        page.given.connect(self._try)
        page.restore_wanted.connect(self.restore_wanted)

    def refuse(self, error: CompanionError) -> bool:
        """Say at the page why the diary is still locked; False when no page waits."""
        if self._page is None:
            return False
        self._page.refuse(error)
        return True

    def end(self) -> None:
        """The diary is open, or something else is done: nothing that comes late counts."""
        if self._page is not None:
            self._page.forget()
        self._page = None

    # --- the passphrase -----------------------------------------------------------------

    def _try(self, secret: str) -> None:
        from companion.opening import find_key
        from companion.ui.aside import Aside

        aside = Aside(partial(find_key, self._paths, secret))
        aside.done.connect(self._on_key)
        aside.refused.connect(self.refuse)
        aside.start()

    def _on_key(self, key: bytearray) -> None:
        from companion.store.envelope import wipe

        if self._page is not None:
            self.key_found.emit(key)
        wipe(key)

    # --- the system keyring -------------------------------------------------------------

    def _ask_keyring(self, page: UnlockPage) -> None:
        from companion.opening import is_remembered, key_in_keyring
        from companion.ui.aside import Aside

        if not is_remembered(self._paths):
            return
        page.wait_for(tr("This computer's keyring is asked, too. That can take a moment."))
        aside = Aside(partial(key_in_keyring, self._paths))
        aside.done.connect(self._on_keyring)
        aside.refused.connect(self._on_keyring)
        aside.start()

    def _on_keyring(self, found: object) -> None:
        still_wanted, self._asks_keyring = self._asks_keyring, False
        if self._page is not None:
            self._page.wait_for("")
        if isinstance(found, bytearray) and still_wanted:
            self._on_key(found)
