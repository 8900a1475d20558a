"""activities.csv, and activity_reminders.csv: what a person put beside an activity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.domain.activities import (
    MOST_COMPOUND_PCT,
    MOST_GROWTH_PCT,
    Activity,
    AmountUnit,
    Area,
    Growth,
    Rule,
    weekdays_of,
    weekdays_text,
)
from companion.domain.refused import check_id, check_not_far_ahead, check_text
from companion.exchange import cells
from companion.exchange.cells import quota_cell
from companion.exchange.columns import (
    ACTIVITY_ID,
    ID,
    Column,
    InCell,
    amount_column,
    choice_column,
    day_column,
    name_column,
    text_column,
    told,
    whole_column,
    words_column,
    written,
)
from companion.exchange.kind import Kind
from companion.wording import exchange as words

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

# --- the rule of a plan, which a decision can change ------------------------------------

RULE_COLUMNS = (
    whole_column(
        "growth_pct",
        f"Growth a week; at most {MOST_COMPOUND_PCT} where it is compound. Unit: percent.",
        0,
        MOST_GROWTH_PCT,
        required=True,
    ),
    choice_column(
        "growth",
        "What a step raises the quota by: a share of the last quota (compound), a share of the"
        " baseline (linear), nothing (none).",
        Growth,
    ),
    amount_column("ceiling", "No step goes above it; empty: there is none.", least=0),
)
WEEKDAYS = Column(
    "weekdays",
    "string",
    "Days of the week on which it is planned, as digits in order: 1 = Monday to 7 = Sunday.",
    {"required": True, "pattern": "1?2?3?4?5?6?7?"},
)


def rule_cells(rule: Rule) -> Cells:
    """The cells of a rule."""
    return written(rule, RULE_COLUMNS) | {WEEKDAYS.name: weekdays_text(rule.weekdays)}


def read_rule(row: Cells, wrong: Wrong) -> Rule | None:
    """The rule in a row; None where one of its cells makes no sense."""
    values = told(row, wrong, RULE_COLUMNS)
    if values is None:
        return None
    return Rule(weekdays=weekdays_of(row[WEEKDAYS.name]), **values)


# --- activities.csv ---------------------------------------------------------------------


def _share(cell: str, field: str) -> float:
    share = cells.given_amount(cell, field)
    if not 0.1 <= share <= 1:
        raise cells.Unreadable(words.not_a_share(field))
    return share


_BEFORE_RULE = (
    ID,
    name_column("name", "What it is called, in the person's words."),
    choice_column("area", "The part of life it belongs to.", Area),
    choice_column("unit", "What it is counted in; steps and repetitions are whole.", AmountUnit),
    Column(
        "start_share",
        "number",
        "Share of the baseline that the plan starts with. A fraction, 0.1 to 1.",
        {"required": True, "minimum": 0.1, "maximum": 1},
        cell=InCell(cells.amount_cell, _share),
    ),
)
_AFTER_RULE = (
    day_column("starts_on", "First day of the plan; empty: it has no plan yet.", required=False),
    day_column("ends_on", "Last day of the plan; empty: it has no end.", required=False),
    WEEKDAYS,
    amount_column("clinic_quota", "First quota, where the clinic gave one.", least=0),
    text_column("note", "A note from the therapist."),
)
_OWN_COLUMNS = (*_BEFORE_RULE, *_AFTER_RULE)
_COLUMNS = (
    *_BEFORE_RULE,
    *RULE_COLUMNS,
    *_AFTER_RULE,
    Column(
        "baseline",
        "number",
        "(calc) Mean of the measures up to the first day of the plan, two decimals. In the unit"
        " of the activity.",
        calculated=True,
    ),
)


def _cells(activity: Activity) -> Cells:
    return written(activity, _OWN_COLUMNS) | rule_cells(activity.rule)


def _figures(activity: Activity, figures: Figures) -> Cells:
    return {"baseline": quota_cell(figures.baseline(activity))}


def _read(row: Cells, wrong: Wrong) -> Activity | None:
    values = told(row, wrong, _OWN_COLUMNS)
    rule = read_rule(row, wrong)
    if rule is None or values is None:
        return None
    return Activity(rule=rule, **values)


def _check(activity: Activity, latest: date) -> None:
    check_not_far_ahead(activity.starts_on, latest, "starts_on")
    check_not_far_ahead(activity.ends_on, latest, "ends_on")


ACTIVITIES = Kind(
    file="activities.csv",
    entry=Activity,
    title="Activities, with the rules of their plans, in the order in which they were begun",
    columns=_COLUMNS,
    order=lambda _: 0,
    days=lambda _: None,
    check=_check,
    figures=_figures,
    cells=_cells,
    read=_read,
)

# --- activity_reminders.csv -------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What a person put beside an activity; it is part of the activity.

    Attributes:
        id: The activity's.
    """

    id: str
    why: str
    easier: tuple[str, ...]

    def __post_init__(self) -> None:
        check_id(self.id)
        check_text(self.why, "why")
        for idea in self.easier:
            check_id(idea, "easier")

    @classmethod
    def of(cls, activity: Activity) -> Reminder | None:
        """What stands beside an activity; None where nothing does."""
        if not (activity.why or activity.easier):
            return None
        return cls(id=activity.id, why=activity.why, easier=activity.easier)

    def beside(self, activity: Activity) -> Activity:
        """The activity, with this beside it."""
        return replace(activity, why=self.why, easier=self.easier)


REMINDERS = Kind(
    file="activity_reminders.csv",
    entry=Reminder,
    title="Why an activity matters, and what makes it easier; one row an activity that has any",
    columns=(
        replace(ID, meaning=ACTIVITY_ID.meaning, refers="activities"),
        text_column("why", "Why it matters to the person, in own words."),
        words_column("easier", "Ideas that make it easier, pinned to the plan: ids joined by ';'."),
    ),
    order=lambda _: 0,
    days=lambda _: None,
    words=lambda each: each.easier,
    texts=lambda each: (each.why,),
)
