"""A page with several views, of which one is in sight; each is made when it is first wanted."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from companion.ui.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class SeveralViews(Screen):
    """Each view is a screen of its own, inside this one.

    Attributes:
        room: Where the files of the views lie.
        views: The file and the class of each view; the first one is shown at first.
        view: The name of the view in sight.
    """

    room: ClassVar[str]
    views: ClassVar[Mapping[str, tuple[str, str]]]

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._settings = settings
        self._clock = clock
        self._changes = changes
        self._made: dict[str, Screen] = {}
        self._stack = QStackedWidget()
        self.fill(self._stack)
        self.view = self._usual
        self._stack.setCurrentWidget(self.now)

    @property
    def now(self) -> Screen:
        """The view in sight."""
        return self._view(self.view)

    def open_at(self, argument: object) -> None:
        """Show the first view; or one by its name, or by (name, what it is to show)."""
        self.leave()
        name, *more = argument if isinstance(argument, tuple) else (argument,)
        self.view = name if name in self.views else self._usual
        self._stack.setCurrentWidget(self.now)
        self.now.open_at(more[0] if more else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back from a view that was opened from another one."""
        if event.key() == Qt.Key.Key_Escape:
            self.now.go_back()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Keep what is written in the view in sight."""
        self.now.save()

    def leave(self) -> None:
        """Keep what was typed."""
        for view in self._made.values():
            view.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        for view in self._made.values():
            view.keep_all()

    def where(self) -> object:
        """The view in sight, and where in it."""
        return [self.view, self.now.where()]

    def come_back(self, where: object) -> None:
        """Show that view again."""
        if isinstance(where, list) and len(where) == 2 and where[0] in self.views:
            self.view = where[0]
            self._stack.setCurrentWidget(self.now)
            self.now.come_back(where[1])

    @property
    def _usual(self) -> str:
        return next(iter(self.views))

    def _view(self, name: str) -> Screen:
        if name not in self._made:
            file, made_by = self.views[name]
            made = getattr(import_module(f"{self.room}.{file}"), made_by)
            view = cast("Screen", made(self._stores, self._settings, self._clock, self._changes))
            view.go_to.connect(self.go_to)
            view.said.connect(self.said)
            view.begun.connect(self.begun)
            view.filled.connect(self.filled)
            self._made[name] = view
            self._stack.addWidget(view)
        return self._made[name]
