"""The window: rail, pages, menus, notices, undo. It knows pages by name, and nothing of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from companion import crash
from companion.screens.menus import Menus
from companion.ui.held import HeldPages, give_keyboard
from companion.ui.in_front import InFront
from companion.ui.menu_keyboard import MenuKeyboard
from companion.ui.notices import Notices
from companion.ui.screen import Screen
from companion.ui.theme import dress
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.rail import Rail
from companion.ui.widgets.toast import Toast
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from companion.settings import Settings
    from companion.ui.held import Held
    from companion.ui.page_entry import PageEntry
    from companion.ui.screen import Notice

LEAST, USUAL = QSize(640, 480), QSize(1280, 820)
FRAME = QSize(8, 40)
"""Pixels the desktop puts around a window: a title and thin edges."""

ALONE = "alone"
"""The key of what stands in place of the pages, such as the first start."""


class MainWindow(QMainWindow):
    """Shows one page at a time, says notices, undoes.

    Attributes:
        not_kept: Gives why typing that no page has any more is not kept: what a full disk refused
            before the diary was locked.

    Signals:
        text_size_wanted: One step larger (+1), smaller (-1), or back to 100 % (0).
        painted: The window can be seen for the first time.
        lock_wanted: The diary is to be locked, or hidden where it has no passphrase.
        menus_open: The menu with that action is about to be seen.
        came_back: A page is again where it was held; its key.
        page_opened: A page is in sight; its key.
    """

    text_size_wanted = Signal(int)
    lock_wanted = Signal()
    menus_open = Signal()
    came_back = Signal(str)
    page_opened = Signal(str)
    painted = Signal()

    def __init__(self, settings: Settings, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setWindowTitle(tr("Companion"))
        self._settings = settings
        self._entries = {page.key: page for page in pages}
        self._screens: dict[str, Screen] = {}
        self._held = HeldPages()
        self._covered: QWidget | None = None
        self._current = ""
        self._warned = False
        self.not_kept: Callable[[], list[Exception]] = list
        self._is_painted = False
        self._build()
        self._build_menus()
        dress(self)
        self._place()
        self.setFocus()  # until a page takes it: no ring is drawn that moves on at once

    def _build(self) -> None:
        self.rail = Rail(tr("Companion"))
        for page in self._entries.values():
            if page.foot:
                self.rail.add_foot(page.key, page.words, page.icon, page.role)
            elif page.on_rail:
                self.rail.add_page(page.key, page.words, page.icon)
        self.follow_settings()
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.inside = QWidget()
        row = QHBoxLayout(self.inside)
        column = self._column = QVBoxLayout()
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.outer = QStackedWidget()
        self.outer.addWidget(self.inside)
        self.front = InFront(self.outer)
        self.setCentralWidget(self.front)
        self.toast = Toast(self.outer, over=self.stack)
        self.notices = Notices(self.toast)
        self.rail.picked.connect(self.open_page)

    def follow_settings(self) -> None:
        """The rail has the pages that the person wants there."""
        for page in self._entries.values():
            if page.can_go:
                self.rail.show_page(page.key, shown=page.key not in self._settings.pages_off)

    # --- pages --------------------------------------------------------------------------

    def open_page(self, key: str, argument: object = None) -> None:
        """Open a page; it is made when it is first wanted.

        What the page before cannot keep (a full disk) stays typed there, and is told afterwards.
        """
        before = self.screen_now
        try:
            if before is not None:
                before.leave()
        finally:
            self._open(key, argument)

    def _open(self, key: str, argument: object) -> None:
        screen = self._screens.get(key)
        if screen is None:
            screen = self._screens[key] = self._entries[key].make()
            screen.go_to.connect(self.open_page)
            screen.said.connect(self.tell)
            screen.begun.connect(self.notices.make_way)
            screen.filled.connect(self.toast.close_now)
            self.stack.addWidget(screen)
        self._current = key
        self.stack.setCurrentWidget(screen)
        self.rail.set_current(self._entries[key].under or key)
        if key in self.rail.buttons and self._keyboard_is_on_the_rail():
            self.rail.buttons[key].setFocus()
        screen.open_at(argument)
        self._come_back(key, screen)
        self.page_opened.emit(key)

    def _keyboard_is_on_the_rail(self) -> bool:
        focused = self.focusWidget()
        return focused in (None, self) or focused in self.rail.buttons.values()

    @property
    def screen_now(self) -> Screen | None:
        """The page that is open."""
        return self._screens.get(self._current)

    def show_alone(self, widget: QWidget) -> None:
        """Show something in place of rail and pages: the first start, or a problem."""
        self._stand_alone(widget)
        self._menus.set_open(False)
        if isinstance(widget, Screen):
            self._come_back(ALONE, widget)

    def show_pages(self) -> None:
        """Show rail and pages (again)."""
        self._stand_alone(self.inside)
        self._menus.set_open(True)

    def _stand_alone(self, widget: QWidget) -> None:
        before = self.outer.currentWidget()
        if widget is not before:
            self.outer.addWidget(widget)
            self.outer.setCurrentWidget(widget)
            if self.focusWidget() is self:
                self.focusNextChild()
        if before is not self.inside and before is not None and before is not widget:
            self.outer.removeWidget(before)
            before.deleteLater()

    def forget_pages(self) -> None:
        """The diary is closed: nothing of it stays in a page, a notice or the list of undo."""
        for screen in self._screens.values():
            self.stack.removeWidget(screen)
            screen.deleteLater()
        if isinstance(self._covered, Screen):
            self.outer.removeWidget(self._covered)
            self._covered.deleteLater()
        self._covered = None
        self._screens, self._current = {}, ""
        self.notices.forget()
        self.banner.empty()

    # --- out of sight -------------------------------------------------------------------

    def cover(self, widget: QWidget) -> None:
        """Show this in place of all else, at once; what was shown lives on behind it.

        Whatever stands before the window (dialogs, menus, popups, tooltips) is closed.
        """
        from companion.ui.putting_away import put_away_all_but

        put_away_all_but(self)
        self.notices.wait()
        if self._covered is None:
            self._covered = self.outer.currentWidget()
        self.outer.addWidget(widget)
        self.outer.setCurrentWidget(widget)
        self._menus.set_open(False)

    def uncover(self) -> None:
        """Show again what was covered, and say what was to be said meanwhile."""
        cover, before = self.outer.currentWidget(), self._covered
        if before is None or cover is None:
            return
        self._covered = None
        self.outer.setCurrentWidget(before)
        self.outer.removeWidget(cover)
        cover.deleteLater()
        self._menus.set_open(before is self.inside)
        self.notices.go_on()

    @property
    def is_covered(self) -> bool:
        """Whether pages live on out of sight."""
        return self._covered is not None

    @property
    def page_now(self) -> str:
        """The name of the page that is open; empty before the first one."""
        return self._current

    def held(self) -> Held:
        """Page by page, where the person is and what is typed; also what waits to come back."""
        alone = self._alone()
        if alone is not None:
            return self._held.all({ALONE: alone}, ALONE)
        return self._held.all(self._screens, self._current)

    def hold(self, held: Held) -> None:
        """Each page comes back to this when it is next made."""
        self._held.take(held)

    def waiting(self) -> Held:
        """What waits for pages that were not made yet."""
        return self._held.all({})

    def _come_back(self, key: str, screen: Screen) -> None:
        if self._held.bring_back(key, screen):
            self.came_back.emit(key)

    def _alone(self) -> Screen | None:
        """The first start, while it is there."""
        alone = self._covered or self.outer.currentWidget()
        return alone if isinstance(alone, Screen) else None

    # --- notices and undo ---------------------------------------------------------------

    def show_banner(
        self,
        words: str,
        action_words: str = "",
        act: Callable[[], object] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Say something above the pages, until it is closed; see `Banner.say`."""
        self.banner.say(words, action_words, act, stays=stays)

    def add_above_pages(self, widget: QWidget) -> None:
        """Put something between the messages and the pages; it shows and hides itself."""
        self._column.insertWidget(self._column.indexOf(self.stack), widget)

    def tell(self, notice: Notice) -> None:
        """Show a notice; what it can undo is remembered."""
        self.notices.tell(notice)

    def undo(self) -> None:
        """Take back what was done last."""
        self.notices.undo()

    # --- menus --------------------------------------------------------------------------

    def _build_menus(self) -> None:
        pages = [(page.key, page.words, page.keys) for page in self._entries.values()]
        anywhere = [page.key for page in self._entries.values() if page.anywhere]
        menus = self._menus = Menus(self, pages, anywhere)
        MenuKeyboard(self.menuBar(), self._take_keyboard)
        self.lock_action, self._undo_action = menus.lock, menus.undo
        menus.page_wanted.connect(self.open_anywhere)
        menus.save_wanted.connect(self._save)
        menus.lock_wanted.connect(self.lock_wanted)
        menus.undo_wanted.connect(self.undo)
        menus.size_wanted.connect(self.text_size_wanted)
        menus.about_to_open.connect(self.menus_open)
        self.notices.can_undo.connect(menus.set_undo)

    def name_lock(self, *, has_passphrase: bool) -> None:
        """Without a passphrase nothing can be locked, only hidden."""
        self._menus.name_lock(has_passphrase=has_passphrase)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Every action of the menus with its keys, for the page that lists them."""
        return self._menus.shortcuts()

    def open_anywhere(self, key: str, argument: object = None) -> None:
        """Where no diary is in sight, what needs none is shown in front of what is there."""
        make = self._entries[key].anywhere
        if self._menus.are_open:
            self.open_page(key, argument)
        elif make is not None:
            self.front.show_page(make())

    def _take_keyboard(self) -> None:
        alone = self.outer.currentWidget()
        in_sight = self.front.page or (self.screen_now if alone is self.inside else alone)
        if in_sight is not None:
            give_keyboard(in_sight, ("", 0))

    def _save(self) -> None:
        if self.screen_now is not None:
            self.screen_now.save()

    # --- the window itself --------------------------------------------------------------

    def _place(self) -> None:
        self.setMinimumSize(LEAST)
        self.resize(first_size(self.screen().availableGeometry().size()))
        if self._settings.geometry:
            kept = QByteArray.fromBase64(self._settings.geometry.encode())
            self.restoreGeometry(kept)

    def event(self, event: QEvent) -> bool:
        """Tell once that the window has been painted."""
        done = bool(super().event(event))
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, and where the window stood.

        What cannot be kept holds the window open once, with words that say why; who closes it
        again closes it.
        """
        lost = self.keep_typing()
        if lost and not self._warned:
            self._warned = True
            event.ignore()
            for error in lost:
                sys.excepthook(type(error), error, error.__traceback__)
            return
        for error in lost:
            crash.log.error("%s", crash.report_of(error))
        self._settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        event.accept()

    def keep_typing(self) -> list[Exception]:
        """Keep what was typed on every page; gives what went wrong, page by page.

        A page that cannot keep its words does not hinder the others.
        """
        lost: list[Exception] = []
        alone = self._alone()
        for page in [*self._screens.values(), *([alone] if alone is not None else [])]:
            try:
                page.keep_all()
            except Exception as error:  # whatever it is, the other pages are still kept
                lost.append(error)
        lost = lost or self.not_kept()
        if not lost:
            self._warned = False
        return lost

    def ask_no_more(self) -> None:
        """The session ends, or may: from now on nothing holds this window open."""
        self._warned = True

    def end_now(self) -> None:
        """Close without a question: the session or a signal ends the app."""
        self.ask_no_more()
        self.close()

    def come_forward(self) -> None:
        """Companion was started again: show this window, over the others if the desktop lets it."""
        state = self.windowState() & ~Qt.WindowState.WindowMinimized
        self.setWindowState(state | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()


def first_size(free: QSize) -> QSize:
    """How large the window is at the first start: all of it in sight, its frame too.

    Args:
        free: What the desktop leaves of the screen for windows.
    """
    return USUAL.boundedTo(free - FRAME).expandedTo(LEAST)
