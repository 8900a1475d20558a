"""Pacing: the activities, setting one up, one activity and its plan, and the week's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from companion.domain.topics import Topic
from companion.screens.pacing.activity_list import ActivityList
from companion.ui.page import Page
from companion.ui.screen import Screen

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.pacing.week_view import WeekView
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

LIST, WEEK = "list", "week"


class PacingScreen(Screen):
    """One page with several views; each is made when it is first wanted.

    Attributes:
        list: The activities.
        view: The name of the view in sight.
    """

    shows: ClassVar[Topic] = Topic.PACING | Topic.WEEK_PLAN | Topic.FLARE_UPS

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._settings = settings
        self._clock = clock
        self.view = LIST
        self.week: WeekView | None = None
        self.list = ActivityList(stores, clock)
        self.list.go_to.connect(self.go_to)
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self.fill(self._views)

    @property
    def page(self) -> Page:
        """The page in sight."""
        now = self._views.currentWidget()
        return now if isinstance(now, Page) else self._week().page

    def refresh(self) -> None:
        """Read the view in sight anew."""
        if self.view == WEEK:
            self._week().refresh()
        else:
            self.list.refresh()

    def open_at(self, argument: object) -> None:
        """Show the list; or "week", "new", ("setup", id), ("activity", id)."""
        if argument == WEEK:
            self._show(WEEK, self._week())
        else:
            self._show(LIST, self.list)
        self.page.begin_at_top()

    def where(self) -> object:
        """The view in sight."""
        return {"view": self.view}

    def come_back(self, where: object) -> None:
        """Show that view again."""
        if isinstance(where, dict):
            self.open_at(where["view"])

    def _show(self, name: str, view: QWidget) -> None:
        self.view = name
        self._views.setCurrentWidget(view)
        self.refresh()

    def _week(self) -> WeekView:
        if self.week is None:
            from companion.screens.pacing.week_view import WeekView

            self.week = WeekView(self._stores, self._clock, self._settings)
            self.week.said.connect(self.said)
            self.week.go_to.connect(self.go_to)
            self._views.addWidget(self.week)
        return self.week
