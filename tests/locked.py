"""A diary with a passphrase, full of canary words, and a look for them in all that can be seen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.diary import CheckIn
from companion.domain.help_line import HelpLine
from companion.domain.profile import Ask, Profile
from companion.domain.visit import Visit
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.unlock.unlock_page import UnlockPage
from tests.every_screen import PASSPHRASE, Running, clock, settle, until
from tests.made_once import copy_of

if TYPE_CHECKING:
    from companion.store.safe import Safe

CANARY = "zebrafinch"
"""In every word of this diary, and in no sentence of the app."""
TYPED = f"{CANARY} typed and not saved"
LOCK = Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier


def set_passphrase(safe: Safe, text: str = PASSPHRASE) -> None:
    """The diary has a passphrase from now on."""
    keys, _ = safe.with_passphrase(text)
    safe.take_effect(keys, text)


def make_diary(folder: Path) -> Path:
    """A diary of one's own with canary words on every page."""
    return copy_of(CANARY, folder, _make)


def _make(folder: Path) -> None:
    opened = open_companion(AppPaths.under(folder), clock())
    stores, today = opened.stores, clock().today()
    stores.profile.keep(
        Profile(started=True, more_of=(f"{CANARY} walk",), asks=frozenset({Ask.NOTE, Ask.PAIN}))
    )
    for back in range(1, 20):
        stores.diary.add(
            CheckIn(
                id=f"c{back}",
                day=today - timedelta(days=back),
                recorded_at=clock().local(),
                did=(f"{CANARY} walk",),
                pain_average=4,
                note=f"{CANARY} note",
            )
        )
    stores.visits.keep(
        Visit(id="v", questions=(f"{CANARY}?",), news=f"{CANARY} news"), clock().now()
    )
    stores.help_lines.keep(HelpLine(id="own", country="", name=f"{CANARY} Ann", contact="0117 1"))
    set_passphrase(opened.safe)
    opened.close()


def unlock(running: Running, text: str = PASSPHRASE) -> None:
    """Type the passphrase and press Enter; returns once the diary is open."""
    page = running.window.outer.currentWidget()
    assert isinstance(page, UnlockPage), page
    page.field.line.setText(text)
    QTest.keyClick(page.field.line, Qt.Key.Key_Return)
    until(lambda: running.companion.opened is not None and running.shown is not None)
    settle()


def is_locked(running: Running) -> bool:
    """Whether the diary is closed and its page asks for the passphrase."""
    asks = isinstance(running.window.outer.currentWidget(), UnlockPage)
    return asks and running.companion.opened is None


def by_key(running: Running) -> None:
    """Press Ctrl+L in the window."""
    QTest.keyClick(running.window.windowHandle(), *LOCK)
    settle()


def by_silence(running: Running) -> None:
    """Nobody was there for long enough."""
    running.companion._locking.watch.gone.emit()
    settle()


def by_desktop(running: Running) -> None:
    """The desktop locked, or the computer goes to sleep."""
    running.companion._locking._on_away()
    settle()


def by_menu(running: Running) -> None:
    """Choose it in the menu."""
    running.window.lock_action.trigger()
    settle()


WAYS = (by_key, by_silence, by_desktop, by_menu)


def leaks(word: str = CANARY) -> list[str]:
    """Wherever a word can be read, heard or pasted in this app now."""
    found = []
    for widget in QApplication.allWidgets():
        found += [f"{type(widget).__name__}: {said}" for said in _said(widget) if word in said]
        found += [
            f"action: {action.text()}"
            for action in widget.findChildren(QAction)
            if word in f"{action.text()} {action.toolTip()}"
        ]
    for window in QApplication.topLevelWidgets():
        found += [f"heard: {said}" for said in heard(window) if word in said]
    return found


def can_go_to_pages(running: Running) -> bool:
    """Whether the menu leads to the pages of the diary."""
    actions = running.window.findChildren(QAction)
    return any(each.isEnabled() for each in actions if each.text() == "Diary")


_WORDS = ("text", "toPlainText", "placeholderText", "currentText", "title", "words")


def _said(widget: QWidget) -> list[str]:
    words = [
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    ]
    for name in _WORDS:
        read = getattr(widget, name, "")
        words.append(str(read() if callable(read) else read))
    return words


def heard(window: QWidget) -> list[str]:
    """All that a screen reader finds in a window."""
    words: list[str] = []
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        part = waiting.pop()
        if part is None or not part.isValid():
            continue
        words += [part.text(kind) for kind in QAccessible.Text if kind.value < 6]
        waiting += [part.child(at) for at in range(part.childCount())]
    return words
