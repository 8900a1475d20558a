"""Progress: the first view with what you did, and behind its cards a view for each matter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from companion.screens.forms.several_views import SeveralViews
from companion.screens.progress import asked
from companion.screens.progress.overview import OverviewView
from companion.settings import Settings

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.forms.ranges import Range
    from companion.screens.progress.view import ProgressView
    from companion.store.stores import Stores
    from companion.ui.after_painting import AfterPainting
    from companion.ui.changes import Changes
    from companion.ui.page import Page

VIEWS = {
    asked.OVERVIEW: ("overview", OverviewView.__name__),  # imported with this, ahead of time
    asked.INTERFERENCE: ("figure_views", "InterferenceView"),
    asked.SLEEP: ("figure_views", "SleepView"),
    asked.DID: ("figure_views", "DidView"),
    asked.PAIN: ("figure_views", "PainView"),
    asked.PACING: ("pacing_view", "PacingView"),
    asked.EXERCISE: ("exercise_view", "ExerciseView"),
    asked.PRACTICE: ("practice_view", "PracticeView"),
    asked.GOALS: ("goals_view", "GoalsView"),
    asked.TIMES: ("times_view", "TimesView"),
    asked.THINGS: ("things_view", "ThingsView"),
    asked.YEAR: ("year_view", "YearView"),
}


class ProgressScreen(SeveralViews):
    """All views of Progress; the overview is shown first.

    No view asks for anything of this machine, so there are no settings to hand on.
    """

    room: ClassVar[str] = "companion.screens.progress"
    views: ClassVar[dict[str, tuple[str, str]]] = VIEWS

    def __init__(self, stores: Stores, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, Settings(), clock, changes)

    def open_at(self, argument: object) -> None:
        """Show a view by its name; it knows how far to look back before it is shown.

        Otherwise it would read its usual time first, and then the one that is wanted.
        """
        name, *more = argument if isinstance(argument, tuple) else (argument,)
        if name in self.views and more and isinstance(more[0], asked.Asked):
            cast("ProgressView", self._view(name)).look_back(more[0].range)
        super().open_at(argument)

    @property
    def shown(self) -> ProgressView:
        """The view in sight."""
        return cast("ProgressView", self.now)

    @property
    def page(self) -> Page:
        """The page of the view in sight."""
        return self.shown.page

    @property
    def rest(self) -> AfterPainting:
        """What follows in the view in sight once its first parts are painted."""
        return self.shown.rest

    def look_back(self, how_far: Range) -> None:
        """Look so far back in the view in sight, before it is shown."""
        self.shown.look_back(how_far)
