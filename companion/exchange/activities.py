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
from companion.exchange.cells import amount_cell, day_cell, quota_cell, text_cell
from companion.exchange.columns import (
    ACTIVITY_ID,
    ID,
    Column,
    amount_column,
    choice_column,
    day_column,
    name_column,
    text_column,
)
from companion.exchange.kind import Kind
from companion.wording import exchange as words

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_area = cells.one_of(Area)
_unit = cells.one_of(AmountUnit)
_growth = cells.one_of(Growth)

# --- the rule of a plan, which a decision can change ------------------------------------

RULE_COLUMNS = (
    Column(
        "growth_pct",
        "integer",
        f"Growth a week; at most {MOST_COMPOUND_PCT} where it is compound. Unit: percent.",
        {"required": True, "minimum": 0, "maximum": MOST_GROWTH_PCT},
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
    return {
        "growth_pct": str(rule.growth_pct),
        "growth": rule.growth.value,
        "ceiling": amount_cell(rule.ceiling),
        "weekdays": weekdays_text(rule.weekdays),
    }


def read_rule(row: Cells, wrong: Wrong) -> Rule | None:
    """The rule in a row; None where one of its cells makes no sense."""
    growth_pct = wrong.read_shared(cells.given_number, row, "growth_pct")
    growth = wrong.read_shared(_growth, row, "growth")
    ceiling = wrong.read(cells.amount, row, "ceiling")
    if wrong.cells:
        return None
    weekdays = weekdays_of(row["weekdays"])
    return Rule(growth=growth, growth_pct=growth_pct, ceiling=ceiling, weekdays=weekdays)


# --- activities.csv ---------------------------------------------------------------------

_COLUMNS = (
    ID,
    name_column("name", "What it is called, in the person's words."),
    choice_column("area", "The part of life it belongs to.", Area),
    choice_column("unit", "What it is counted in; steps and repetitions are whole.", AmountUnit),
    Column(
        "start_share",
        "number",
        "Share of the baseline that the plan starts with. A fraction, 0.1 to 1.",
        {"required": True, "minimum": 0.1, "maximum": 1},
    ),
    *RULE_COLUMNS,
    day_column("starts_on", "First day of the plan; empty: it has no plan yet.", required=False),
    day_column("ends_on", "Last day of the plan; empty: it has no end.", required=False),
    WEEKDAYS,
    amount_column("clinic_quota", "First quota, where the clinic gave one.", least=0),
    text_column("note", "A note from the therapist."),
    Column(
        "baseline",
        "number",
        "(calc) Mean of the measures up to the first day of the plan, two decimals. In the unit"
        " of the activity.",
        calculated=True,
    ),
)


def _cells(activity: Activity, figures: Figures) -> Cells:
    return {
        "id": text_cell(activity.id),
        "name": text_cell(activity.name),
        "area": activity.area.value,
        "unit": activity.unit.value,
        "start_share": amount_cell(activity.start_share),
        **rule_cells(activity.rule),
        "starts_on": day_cell(activity.starts_on),
        "ends_on": day_cell(activity.ends_on),
        "clinic_quota": amount_cell(activity.clinic_quota),
        "note": text_cell(activity.note),
        "baseline": quota_cell(figures.baseline(activity)),
    }


def _share(cell: str, field: str) -> float:
    share = cells.given_amount(cell, field)
    if not 0.1 <= share <= 1:
        raise cells.Unreadable(words.not_a_share(field))
    return share


def _read(row: Cells, wrong: Wrong) -> Activity | None:
    values = {
        "area": wrong.read_shared(_area, row, "area"),
        "unit": wrong.read_shared(_unit, row, "unit"),
        "start_share": wrong.read(_share, row, "start_share"),
        "starts_on": wrong.read(cells.day_or_none, row, "starts_on"),
        "ends_on": wrong.read(cells.day_or_none, row, "ends_on"),
        "clinic_quota": wrong.read(cells.amount, row, "clinic_quota"),
    }
    rule = read_rule(row, wrong)
    if rule is None or wrong.cells:
        return None
    return Activity(
        id=cells.text(row["id"]),
        name=cells.text(row["name"]),
        note=cells.text(row["note"]),
        rule=rule,
        **values,
    )


def _check(activity: Activity, latest: date) -> None:
    check_not_far_ahead(activity.starts_on, latest, "starts_on")
    check_not_far_ahead(activity.ends_on, latest, "ends_on")


ACTIVITIES = Kind(
    file="activities.csv",
    entry=Activity,
    title="Activities, with the rules of their plans, in the order in which they were begun",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=lambda _: 0,
    days=lambda _: None,
    check=_check,
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


def _reminder_cells(reminder: Reminder, _: Figures) -> Cells:
    return {
        "id": text_cell(reminder.id),
        "why": text_cell(reminder.why),
        "easier": text_cell(";".join(reminder.easier)),
    }


def _read_reminder(row: Cells, _: Wrong) -> Reminder | None:
    easier = cells.words_of(row["easier"])
    return Reminder(id=cells.text(row["id"]), why=cells.text(row["why"]), easier=easier)


REMINDERS = Kind(
    file="activity_reminders.csv",
    entry=Reminder,
    title="Why an activity matters, and what makes it easier; one row an activity that has any",
    columns=(
        replace(ID, meaning=ACTIVITY_ID.meaning, refers="activities"),
        text_column("why", "Why it matters to the person, in own words."),
        text_column("easier", "Ideas that make it easier, pinned to the plan: ids joined by ';'."),
    ),
    cells=_reminder_cells,
    read=_read_reminder,
    order=lambda _: 0,
    days=lambda _: None,
    words=lambda each: each.easier,
    texts=lambda each: (each.why,),
)
