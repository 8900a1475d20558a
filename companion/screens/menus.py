"""The menu bar of the window: every action, with its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from companion.ui.text import plain
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from PySide6.QtWidgets import QMainWindow, QMenu

Key = QKeySequence.StandardKey


class Menus(QObject):
    """Fills the menu bar of a window, and says what was chosen.

    Args:
        window: The window.
        pages: Name, words and keys of every page; without keys the first nine are numbered.
        anywhere: The names of pages that need no diary.

    Attributes:
        lock: Locks or hides the diary.
        undo: Takes back what was done last.
        are_open: Whether all of it can be chosen.

    Signals:
        page_wanted: the name of a page, and an argument for it.
        save_wanted: Save what is being written.
        lock_wanted: Lock or hide the diary.
        undo_wanted: Take back what was done last.
        size_wanted: One step larger (+1), smaller (-1), or back to 100 % (0).
        about_to_open: The menu with the action that locks is about to be seen.
    """

    page_wanted = Signal(str, object)
    save_wanted = Signal()
    lock_wanted = Signal()
    undo_wanted = Signal()
    size_wanted = Signal(int)
    about_to_open = Signal()

    def __init__(
        self,
        window: QMainWindow,
        pages: Iterable[tuple[str, str, str]],
        anywhere: Container[str] = (),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._anywhere = anywhere
        self._of_pages: list[QAction] = []
        self.are_open = self._can_undo = True
        self._build_entry()
        self._build_edit()
        self._build_go(pages)
        self._build_view()
        self._build_help()
        self.set_open(False)

    def name_lock(self, *, has_passphrase: bool) -> None:
        """Without a passphrase nothing can be locked, only hidden."""
        words = tr("Lock my diary") if has_passphrase else tr("Hide my diary")
        self.lock.setText(plain(words))

    def set_open(self, is_open: bool) -> None:
        """Whether pages are in sight; else only what needs no diary can be chosen."""
        self.are_open = is_open
        for action in self._of_pages:
            action.setEnabled(is_open)
        self.set_undo(self._can_undo)

    def set_undo(self, can_undo: bool) -> None:
        """Whether there is anything to take back."""
        self._can_undo = can_undo
        self.undo.setEnabled(can_undo and self.are_open)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Every action of the menus with its keys, for the page that lists them."""
        rows = []
        for action in self._window.findChildren(QAction):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if action.text() and keys:
                rows.append((action.text().replace("&&", "&"), keys))
        return rows

    def _build_entry(self) -> None:
        entry = self._window.menuBar().addMenu(tr("&Entry"))
        entry.aboutToShow.connect(self.about_to_open)
        self._add_page(entry, tr("New check-in"), Key.New, "today")
        self._of_pages.append(self._add(entry, tr("Save"), Key.Save, self.save_wanted.emit))
        self._add_page(entry, tr("Print a page for my visit"), Key.Print, "visit", "print")
        entry.addSeparator()
        self.lock = self._add(entry, "", QKeySequence("Ctrl+L"), self.lock_wanted.emit)
        self._window.addActions([self.lock])  # it works while there is no menu, too
        self.name_lock(has_passphrase=False)
        self._add(entry, tr("Quit"), QKeySequence("Ctrl+Q"), self._window.close)

    def _build_edit(self) -> None:
        edit = self._window.menuBar().addMenu(tr("E&dit"))
        self.undo = self._add(edit, tr("Undo"), Key.Undo, self.undo_wanted.emit)
        self.set_undo(False)
        self._add_page(edit, tr("Search your diary"), Key.Find, "diary", "search")

    def _build_go(self, pages: Iterable[tuple[str, str, str]]) -> None:
        go = self._window.menuBar().addMenu(tr("&Go to"))
        for number, (page, words, own) in enumerate(pages, start=1):
            numbered = f"Ctrl+{number}" if number < 10 else ""
            self._add_page(go, words, QKeySequence(own or numbered), page)

    def _build_view(self) -> None:
        view = self._window.menuBar().addMenu(tr("&View"))
        sizes: list[tuple[str, Key | QKeySequence, int]] = [
            (tr("Larger text"), Key.ZoomIn, 1),
            (tr("Smaller text"), Key.ZoomOut, -1),
            (tr("Text at 100 %"), QKeySequence("Ctrl+0"), 0),
        ]
        for words, keys, step in sizes:
            self._add(view, words, keys, partial(self.size_wanted.emit, step))

    def _build_help(self) -> None:
        helps = self._window.menuBar().addMenu(tr("&Help"))
        self._add_page(helps, tr("Help now"), Key.HelpContents, "help")
        self._add_page(helps, tr("Keyboard shortcuts"), QKeySequence(), "keys")

    def _add_page(
        self,
        menu: QMenu,
        words: str,
        keys: Key | QKeySequence,
        page: str,
        argument: object = None,
    ) -> None:
        action = self._add(menu, words, keys, partial(self.page_wanted.emit, page, argument))
        if page not in self._anywhere:
            self._of_pages.append(action)

    def _add(
        self, menu: QMenu, words: str, keys: Key | QKeySequence, act: Callable[[], object]
    ) -> QAction:
        action = QAction(parent=self._window)  # given its words here, Qt would make ready for icons
        action.setText(plain(words))
        action.setShortcut(keys)
        action.triggered.connect(partial(_call, act))
        menu.addAction(action)
        return action


def _call(act: Callable[[], object], *_: object) -> None:
    act()
