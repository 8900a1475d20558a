"""Files of plans as another program might write them, and what is said about them."""

import re
from datetime import date

from companion.domain.activities import Activity
from tests.exchange.test_reading import FORBIDDEN, csv_of

WALK = {
    "id": "walk",
    "name": "Walk",
    "area": "moving",
    "unit": "minutes",
    "start_share": "0.8",
    "growth_pct": "10",
    "growth": "compound",
    "starts_on": "2026-04-06",
    "weekdays": "1234567",
}
ROWS = {
    "activities": WALK,
    "activity_reminders": {"id": "walk", "why": "The park", "easier": "bench;way_back"},
    "pacing_measures": {"id": "m", "activity_id": "walk", "day": "2026-04-01", "amount": "10"},
    "pacing_decisions": {
        "id": "d",
        "activity_id": "walk",
        "week_starts": "2026-04-13",
        "choice": "step",
    },
    "pacing_rules": {
        "id": "r",
        "activity_id": "walk",
        "week_starts": "2026-04-13",
        "growth_pct": "20",
        "growth": "linear",
        "weekdays": "135",
    },
    "pacing_sessions": {"id": "s", "activity_id": "walk", "day": "2026-04-06", "amount": "8"},
    "flare_ups": {"id": "f", "starts_on": "2026-05-04", "ends_on": "2026-05-05"},
    "week_plan": {
        "id": "p",
        "activity_id": "walk",
        "day": "2026-05-18",
        "part_of_day": "morning",
    },
}
KEPT_WALK = Activity(id="walk", name="Walk", starts_on=date(2026, 4, 6))
WEEK_2 = date(2026, 4, 13)


def table(name, *entries):
    """The file with a row for each; what they do not say is as above."""
    return csv_of(f"{name}.csv", *({**ROWS[name], **entry} for entry in entries))


def folder(**files):
    """An activity, and other files as they are given."""
    return {"activities": table("activities", {}), **files}


def said(plan):
    for refusal in plan.refusals:
        assert not FORBIDDEN.search(refusal.sentence)
        assert refusal.sentence.endswith(".")
        plain = re.sub("“.*?”", "it", refusal.sentence)
        assert all(len(part.split()) <= 20 for part in plain.split(". "))
    return [(each.file, each.line, each.field, each.sentence) for each in plan.refusals]


def only(plan):
    (refusal,) = said(plan)
    return refusal


def entries_of(plan):
    return [row.entry for row in plan.added]
