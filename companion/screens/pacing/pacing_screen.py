"""Pacing: the activities, setting one up, one activity and its plan, and the week's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from companion.domain.topics import Topic
from companion.screens.pacing.activity_list import ActivityList
from companion.ui.screen import Screen

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.pacing.activity_view import ActivityView
    from companion.screens.pacing.setup.set_up import SetUp
    from companion.screens.pacing.week_view import WeekView
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.page import Page

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
        self._activity: ActivityView | None = None
        self.list = ActivityList(stores, clock)
        self.list.go_to.connect(self.go_to)
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self.fill(self._views)

    # --- which view ---------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page in sight."""
        if self.view == WEEK:
            return self.week.page
        if self.view == ACTIVITY:
            return self.activity.page
        return self.list if self.view == LIST else self.setup

    def open_at(self, argument: object) -> None:
        """Show the list; or "week", "new", ("setup", id), ("list", id), ("activity", id).

        A third word is a step to set up, or the part of the activity's page to begin at.
        """
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
        """Show one activity, what sets it up, or its place in the list; False if there is none."""
        match argument:
            case ("setup", str(activity_id), *more) if self._is_there(activity_id):
                self._show(SETUP, self.setup)
                return self.setup.show_activity(activity_id, str(more[0]) if more else "")
            case ("activity", str(activity_id), *more) if self._is_there(activity_id):
                self._show(ACTIVITY, self.activity)
                self.activity.show_activity(activity_id)
                self.activity.begin(str(more[0]) if more else "")
                return True
            case ("list", str(activity_id)):
                self._show(LIST, self.list)
                self.list.go_on_at(activity_id)
                return True
        return False

    def _is_there(self, activity_id: str) -> bool:
        return self._stores.activities.find(activity_id) is not None

    def _set_up(self, activity_id: str) -> None:
        self.go_to.emit("pacing", ("setup", activity_id))

    def _show(self, name: str, view: QWidget) -> None:
        self.view = name
        if name in (LIST, WEEK):
            self.refresh()  # before it is in sight: nothing is seen half laid out
        self._views.setCurrentWidget(view)

    # --- reading and keeping ------------------------------------------------------------

    def refresh(self) -> None:
        """Read the view in sight anew."""
        if self.view == WEEK:
            self.week.refresh()
        elif self.view == ACTIVITY:
            self.activity.refresh()
        elif self.view == LIST:
            self.list.refresh()
        else:
            self.setup.refresh()

    def save(self) -> None:
        """Keep what is written."""
        if self.view == ACTIVITY:
            self.activity.save()
        elif self.view in (NEW, SETUP):
            self.setup.save()

    def leave(self) -> None:
        """Keep what was typed."""
        for view in (self._setup, self._activity):
            if view is not None:
                view.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        for view in (self._setup, self._activity):
            if view is not None:
                view.keep_all()

    def where(self) -> object:
        """The view in sight, and what it is about."""
        if self.view == ACTIVITY:
            return {"view": ACTIVITY, "id": self.activity.activity_id}
        if self.view not in (NEW, SETUP):
            return {"view": self.view}
        activity_id = self.setup.activity_id
        view = SETUP if activity_id else NEW
        return {"view": view, "id": activity_id, "step": self.setup.step}

    def come_back(self, where: object) -> None:
        """Show that view again."""
        if not isinstance(where, dict):
            return
        match where["view"]:
            case "setup":
                self.open_at((SETUP, where["id"], where["step"]))
            case "activity":
                self.open_at((ACTIVITY, where["id"]))
            case view:
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

    @property
    def activity(self) -> ActivityView:
        """One activity and its plan."""
        if self._activity is None:
            from companion.screens.pacing.activity_view import ActivityView

            self._activity = ActivityView(self._stores, self._clock)
            self._activity.said.connect(self.said)
            self._activity.go_to.connect(self.go_to)
            self._activity.setup_wanted.connect(self._set_up)
            self._views.addWidget(self._activity)
        return self._activity
