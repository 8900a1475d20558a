"""goal_steps.csv: the steps toward each goal."""

from __future__ import annotations

from companion.domain.goals import MOST_STEPS, GoalStep, check_step
from companion.exchange.columns import GOAL_ID, ID, day_column, name_column, whole_column
from companion.exchange.kind import Kind

GOAL_STEPS = Kind(
    file="goal_steps.csv",
    entry=GoalStep,
    title="Steps toward goals, one row each",
    columns=(
        ID,
        GOAL_ID,
        whole_column(
            "position",
            "Place among the steps of the goal, from 0.",
            0,
            MOST_STEPS - 1,
            required=True,
        ),
        name_column("text", "What it is, in own words."),
        day_column("due_on", "When it is to be done; empty: open.", required=False),
        day_column("done_on", "When it was done; empty: not yet.", required=False),
    ),
    order=lambda each: (each.goal_id, each.position, each.id),
    days=lambda _: None,
    check=check_step,
)
