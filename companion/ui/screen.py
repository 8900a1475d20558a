"""What every page of the window has in common: it shows data, and stays true to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from companion.ui.changes import Changes


@dataclass(frozen=True, slots=True)
class Notice:
    """A short message at the foot of the window, and how to undo what it tells of."""

    text: str
    undo: Callable[[], None] | None = None


class Screen(QWidget):
    """A page of the window. It reads its data anew when they change and it can be seen.

    Attributes:
        shows: the topics whose data it shows.

    Signals:
        go_to: the name of another page, and an argument for it (a date, or None).
        said: a Notice for the foot of the window.
        begun: a form or a view takes the place of what was in sight.
        filled: what goes in time takes the whole page; no message is to move it.
    """

    shows: ClassVar[Topic] = Topic(0)

    go_to = Signal(str, object)
    said = Signal(object)
    begun = Signal()
    filled = Signal()

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        changes.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read, compute, show. Never touches a form that is being edited."""

    def open_at(self, argument: object) -> None:
        """Show what another page asked for, such as one day."""

    def save(self) -> None:
        """Ctrl+S: save what is being written. Most pages save by themselves."""

    def go_back(self) -> None:
        """Escape: back to where this was opened from, with what was typed kept. Most stay."""

    def leave(self) -> None:
        """Another page is opened, or the window closes: keep what was typed."""

    def keep_all(self) -> None:
        """The window closes, locks or ends: keep what was typed, or raise why that cannot be."""
        self.leave()

    def where(self) -> object:
        """Where on the page the person is, as JSON can keep it; None where there is one place."""
        return None

    def come_back(self, where: object) -> None:
        """The page was made anew: go where the person was before."""

    def fill(self, page: QWidget) -> None:
        """Let one widget, usually a Page, take the whole screen."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a notice at the foot of the window."""
        self.said.emit(Notice(text, undo))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was out of sight."""
        super().showEvent(event)
        self.catch_up()

    def _on_changed(self, topic: Topic) -> None:
        if topic & self.shows:
            self._stale = True
            if self.isVisible():
                self.catch_up()

    def catch_up(self) -> None:
        """Refresh, unless nothing has changed since the last time."""
        if self._stale:
            self._stale = False
            self.refresh()
