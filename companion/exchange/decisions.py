"""pacing_decisions.csv and pacing_rules.csv: what was decided about plans that run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import Activity, check_amount
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.refused import Reason, Refused, check_not_far_ahead
from companion.exchange import cells
from companion.exchange.activities import RULE_COLUMNS, WEEKDAYS, read_rule, rule_cells
from companion.exchange.cells import amount_cell, quota_cell, text_cell
from companion.exchange.columns import (
    ACTIVITY_ID,
    ID,
    Column,
    amount_column,
    choice_column,
    day_column,
)
from companion.exchange.kind import Kind, OnlyOne
from companion.wording import exchange as words

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_choice = cells.one_of(Choice)


def _check(each: Decision | RuleEdit, latest: date) -> None:
    check_not_far_ahead(each.week_starts, latest, "week_starts")


def _fits_week(each: Decision | RuleEdit, activity: Activity) -> None:
    """It counts from the first day of a week of the plan."""
    if activity.week_of(each.week_starts) != each.week_starts:
        raise Refused(Reason.NOT_A_PLAN_WEEK, ("week_starts",))


_ONE_A_WEEK: OnlyOne[Decision | RuleEdit] = OnlyOne(
    of=lambda each: (each.activity_id, each.week_starts),
    field="week_starts",
    here=words.same_week,
    kept=words.other_week,
)

# --- pacing_decisions.csv ---------------------------------------------------------------


def _cells(decision: Decision, figures: Figures) -> Cells:
    return {
        "id": text_cell(decision.id),
        "activity_id": text_cell(decision.activity_id),
        "week_starts": decision.week_starts.isoformat(),
        "choice": decision.choice.value,
        "quota": amount_cell(decision.quota),
        "quota_after": quota_cell(figures.quota_after(decision)),
    }


def _read(row: Cells, wrong: Wrong) -> Decision | None:
    week_starts = wrong.read_shared(cells.day, row, "week_starts")
    choice = wrong.read_shared(_choice, row, "choice")
    quota = wrong.read(cells.amount, row, "quota")
    if wrong.cells:
        return None
    return Decision(
        id=cells.text(row["id"]),
        activity_id=wrong.read_shared(cells.text, row, "activity_id"),
        week_starts=week_starts,
        choice=choice,
        quota=quota,
    )


def _fits(decision: Decision, activity: Activity) -> None:
    check_amount(decision.quota, "quota", activity.unit)
    _fits_week(decision, activity)


DECISIONS = Kind(
    file="pacing_decisions.csv",
    entry=Decision,
    title="What was decided at a weekly review, one row a week of a plan",
    columns=(
        ID,
        ACTIVITY_ID,
        day_column("week_starts", "First day of the week of the plan that it counts for."),
        choice_column("choice", "What was chosen.", Choice),
        amount_column("quota", "The number given, with the choice set; otherwise empty.", least=0),
        Column(
            "quota_after",
            "number",
            "(calc) Quota of that week, two decimals, before steps and repetitions are made whole."
            " In the unit of the activity.",
            calculated=True,
        ),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: (each.week_starts, each.activity_id, each.id),
    days=lambda each: (each.week_starts, each.week_starts),
    check=_check,
    only_one=_ONE_A_WEEK,
    fits=_fits,
)

# --- pacing_rules.csv -------------------------------------------------------------------


def _edit_cells(edit: RuleEdit, _: Figures) -> Cells:
    return {
        "id": text_cell(edit.id),
        "activity_id": text_cell(edit.activity_id),
        "week_starts": edit.week_starts.isoformat(),
        **rule_cells(edit.rule),
    }


def _read_edit(row: Cells, wrong: Wrong) -> RuleEdit | None:
    week_starts = wrong.read_shared(cells.day, row, "week_starts")
    rule = read_rule(row, wrong)
    if rule is None or wrong.cells:
        return None
    return RuleEdit(
        id=cells.text(row["id"]),
        activity_id=wrong.read_shared(cells.text, row, "activity_id"),
        week_starts=week_starts,
        rule=rule,
    )


def _edit_fits(edit: RuleEdit, activity: Activity) -> None:
    check_amount(edit.rule.ceiling, "ceiling", activity.unit)
    _fits_week(edit, activity)


RULES = Kind(
    file="pacing_rules.csv",
    entry=RuleEdit,
    title="Changed rules of plans, one row each; the rule a plan began with is in activities.csv",
    columns=(
        ID,
        ACTIVITY_ID,
        day_column("week_starts", "First day of the first week under the new rule."),
        *RULE_COLUMNS,
        WEEKDAYS,
    ),
    cells=_edit_cells,
    read=_read_edit,
    order=lambda each: (each.week_starts, each.activity_id, each.id),
    days=lambda each: (each.week_starts, each.week_starts),
    check=_check,
    only_one=_ONE_A_WEEK,
    fits=_edit_fits,
)
