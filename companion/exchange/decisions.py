"""pacing_decisions.csv and pacing_rules.csv: what was decided about plans that run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import Activity, check_amount
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.refused import Reason, Refused, check_not_far_ahead
from companion.exchange.activities import RULE_COLUMNS, WEEKDAYS, read_rule, rule_cells
from companion.exchange.cells import quota_cell
from companion.exchange.columns import (
    ACTIVITY_ID,
    ID,
    Column,
    amount_column,
    choice_column,
    day_column,
    told,
    written,
)
from companion.exchange.kind import Kind, OnlyOne
from companion.wording import exchange as words

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


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


def _figures(decision: Decision, figures: Figures) -> Cells:
    return {"quota_after": quota_cell(figures.quota_after(decision))}


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
    order=lambda each: (each.week_starts, each.activity_id, each.id),
    days=lambda each: (each.week_starts, each.week_starts),
    check=_check,
    only_one=_ONE_A_WEEK,
    fits=_fits,
    figures=_figures,
)

# --- pacing_rules.csv -------------------------------------------------------------------


_EDIT_COLUMNS = (
    ID,
    ACTIVITY_ID,
    day_column("week_starts", "First day of the first week under the new rule."),
)


def _edit_cells(edit: RuleEdit) -> Cells:
    return written(edit, _EDIT_COLUMNS) | rule_cells(edit.rule)


def _read_edit(row: Cells, wrong: Wrong) -> RuleEdit | None:
    values = told(row, wrong, _EDIT_COLUMNS)
    rule = read_rule(row, wrong)
    if rule is None or values is None:
        return None
    return RuleEdit(rule=rule, **values)


def _edit_fits(edit: RuleEdit, activity: Activity) -> None:
    check_amount(edit.rule.ceiling, "ceiling", activity.unit)
    _fits_week(edit, activity)


RULES = Kind(
    file="pacing_rules.csv",
    entry=RuleEdit,
    title="Changed rules of plans, one row each; the rule a plan began with is in activities.csv",
    columns=(*_EDIT_COLUMNS, *RULE_COLUMNS, WEEKDAYS),
    order=lambda each: (each.week_starts, each.activity_id, each.id),
    days=lambda each: (each.week_starts, each.week_starts),
    check=_check,
    only_one=_ONE_A_WEEK,
    fits=_edit_fits,
    cells=_edit_cells,
    read=_read_edit,
)
