"""The page of goals with its own way from view to view, as the window gives it."""

from datetime import date, timedelta

import pytest

from companion.domain.goals import Goal, GoalKind, GoalReview, GoalStep
from companion.screens.goals.goals_screen import GoalsScreen
from tests.every_screen import settle

TODAY = date(2026, 5, 12)
SENTENCES = ("None", "I sing at home", "I sing sitting", "I sing standing", "I sing a concert")
CHOIR = Goal(
    id="choir", title="Back to the choir", kind=GoalKind.SOCIAL, because="singing with others",
    starts_on=TODAY - timedelta(weeks=10), levels=SENTENCES,
)  # fmt: skip
WARM_UP = GoalStep(
    id="s0", goal_id="choir", position=0, text="Warm up the voice", done_on=TODAY - timedelta(9)
)
HALF = GoalStep(
    id="s1", goal_id="choir", position=1, text="Sing for 30 minutes", due_on=date(2026, 5, 24)
)
WHOLE = GoalStep(id="s2", goal_id="choir", position=2, text="Go to one rehearsal")
BEGAN = GoalReview(id="r0", goal_id="choir", day=TODAY - timedelta(weeks=10), level=-2)
LATELY = GoalReview(
    id="r1", goal_id="choir", day=TODAY - timedelta(weeks=5), level=-1, note="The chair helps."
)


def keep(stores, *values):
    """Keep goals, steps and reviews."""
    places = {
        Goal: stores.goals, GoalStep: stores.goal_steps, GoalReview: stores.goal_reviews,
    }  # fmt: skip
    for value in values:
        places[type(value)].keep(value)


@pytest.fixture
def choir(stores):
    """A goal with steps, levels and two looks at it."""
    keep(stores, CHOIR, WARM_UP, HALF, WHOLE, BEGAN, LATELY)
    return CHOIR


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    """Opens the page somewhere; it keeps what it said and where it went."""

    def make(argument=None):
        screen = GoalsScreen(stores, settings, clock, changes)
        screen.heard, screen.went = [], []
        screen.said.connect(screen.heard.append)

        def go(page, where):
            screen.went.append((page, where))
            if page == "goals":
                screen.open_at(where)

        screen.go_to.connect(go)
        qtbot.addWidget(screen)
        screen.resize(1072, 1600)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.open_at(argument)
        settle()
        return screen

    return make
