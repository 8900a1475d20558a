"""goal_steps.csv: the steps toward each goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.goals import MOST_STEPS, GoalStep, check_step
from companion.exchange import cells
from companion.exchange.cells import day_cell, text_cell
from companion.exchange.columns import GOAL_ID, ID, day_column, name_column, whole_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


def _cells(step: GoalStep, _: Figures) -> Cells:
    return {
        "id": text_cell(step.id),
        "goal_id": text_cell(step.goal_id),
        "position": str(step.position),
        "text": text_cell(step.text),
        "due_on": day_cell(step.due_on),
        "done_on": day_cell(step.done_on),
    }


def _read(row: Cells, wrong: Wrong) -> GoalStep | None:
    position = wrong.read_shared(cells.given_number, row, "position")
    due_on = wrong.read_shared(cells.day_or_none, row, "due_on")
    done_on = wrong.read_shared(cells.day_or_none, row, "done_on")
    if wrong.cells:
        return None
    return GoalStep(
        id=cells.text(row["id"]),
        goal_id=wrong.read_shared(cells.text, row, "goal_id"),
        position=position,
        text=cells.text(row["text"]),
        due_on=due_on,
        done_on=done_on,
    )


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
    cells=_cells,
    read=_read,
    order=lambda each: (each.goal_id, each.position, each.id),
    days=lambda _: None,
    check=check_step,
)
