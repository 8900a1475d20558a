"""An icon beside the clock that brings the window back; it never holds the app open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from companion.ui.icons import icon_pixmap
from companion.ui.text import plain
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIDE_PX = 22


def has_tray() -> bool:
    """Whether this desktop has a place for such icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu; its tooltip is the name of the app and nothing else.

    Args:
        window: What it belongs to.

    Signals:
        open_wanted: The window is wanted.
        quit_wanted: The app is to end.
    """

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menu = QMenu(window)
        for words, wanted in (
            (tr("Open Companion"), self.open_wanted),
            (tr("Quit"), self.quit_wanted),
        ):
            self._menu.addAction(plain(words)).triggered.connect(wanted)
        self.icon = QSystemTrayIcon(QIcon(icon_pixmap("sprout", "action", SIDE_PX, 2)), self)
        self.icon.setToolTip(tr("Companion"))
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)

    def show(self) -> None:
        """Put it beside the clock."""
        self.icon.show()

    def hide(self) -> None:
        """Take it away."""
        self.icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()
