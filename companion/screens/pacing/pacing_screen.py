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
    from companion.screens.pacing.setup.set_up import SetUp
    from companion.screens.pacing.week_view import WeekView
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

LIST, NEW, SETUP, WEEK, ACTIVITY = "list", "new", "setup", "week", "activity"


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
        self._week: WeekView | None = None
        self._setup: SetUp | None = None
        self.list = ActivityList(stores, clock)
        self.list.go_to.connect(self.go_to)
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self.fill(self._views)

    # --- which view ---------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page in sight."""
        now = self._views.currentWidget()
        return now if isinstance(now, Page) else self.week.page

    def open_at(self, argument: object) -> None:
        """Show the list; or "week", "new", ("setup", id), ("activity", id)."""
        self.leave()
        if argument == WEEK:
            self._show(WEEK, self.week)
            self.page.begin_at_top()
        elif argument == NEW:
            self._show(NEW, self.setup)
            self.setup.show_new()
        elif not self._open_one(argument):
            self._show(LIST, self.list)
            self.list.begin()

    def _open_one(self, argument: object) -> bool:
        """Show one activity, or what sets it up; False where there is none."""
        match argument:
            case (("setup" | "activity"), str(activity_id), *more):
                return self._open_setup(activity_id, str(more[0]) if more else "")
        return False

    def _open_setup(self, activity_id: str, step: str) -> bool:
        if self._stores.activities.find(activity_id) is None:
            return False
        self._show(SETUP, self.setup)
        return self.setup.show_activity(activity_id, step)

    def _show(self, name: str, view: QWidget) -> None:
        self.view = name
        self._views.setCurrentWidget(view)
        if name in (LIST, WEEK):
            self.refresh()

    # --- reading and keeping ------------------------------------------------------------

    def refresh(self) -> None:
        """Read the view in sight anew."""
        if self.view == WEEK:
            self.week.refresh()
        elif self.view == LIST:
            self.list.refresh()
        else:
            self.setup.refresh()

    def save(self) -> None:
        """Keep what is written."""
        if self.view in (NEW, SETUP):
            self.setup.save()

    def leave(self) -> None:
        """Keep what was typed."""
        if self._setup is not None:
            self._setup.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        if self._setup is not None:
            self._setup.keep_all()

    def where(self) -> object:
        """The view in sight, and what it is about."""
        if self.view not in (NEW, SETUP):
            return {"view": self.view}
        activity_id = self.setup.activity_id
        view = SETUP if activity_id else NEW
        return {"view": view, "id": activity_id, "step": self.setup.step}

    def come_back(self, where: object) -> None:
        """Show that view again."""
        if not isinstance(where, dict):
            return
        view = where["view"]
        if view == SETUP:
            self.open_at((SETUP, where["id"], where["step"]))
        else:
            self.open_at(view)

    # --- the views ----------------------------------------------------------------------

    @property
    def setup(self) -> SetUp:
        """Setting up an activity."""
        if self._setup is None:
            from companion.screens.pacing.setup.set_up import SetUp

            self._setup = SetUp(self._stores, self._clock)
            self._setup.said.connect(self.said)
            self._setup.go_to.connect(self.go_to)
            self._views.addWidget(self._setup)
        return self._setup

    @property
    def week(self) -> WeekView:
        """The week plan."""
        if self._week is None:
            from companion.screens.pacing.week_view import WeekView

            self._week = WeekView(self._stores, self._clock, self._settings)
            self._week.said.connect(self.said)
            self._week.go_to.connect(self.go_to)
            self._views.addWidget(self._week)
        return self._week
