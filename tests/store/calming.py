"""Practices, worksheets and choices of calm, for the tests of the stores."""

from datetime import date, datetime, timedelta, timezone

from companion.domain.calm_profile import CalmProfile
from companion.domain.practised import Practised
from companion.domain.worksheet import Worksheet

MONDAY = date(2026, 5, 4)
LATE = datetime(2026, 5, 4, 23, 50, tzinfo=timezone(timedelta(hours=10, minutes=30)))
SCANNED = Practised(
    id="scanned-1",
    practice_id="body_scan",
    day=MONDAY,
    started_at=LATE,
    minutes=9.5,
    tension_before=7,
    tension_after=4,
    note="Warm feet & a quiet hour",
)
LATER = Practised(id="later-1", practice_id="a_practice_of_before", day=MONDAY + timedelta(2))
THOUGHT = Worksheet(
    id="thought-1",
    kind="thought_record",
    version=1,
    day=MONDAY,
    created_at=LATE,
    title="The stairs",
    content={"situation": "The stairs at the station.\nI stopped half way.", "strength": 70},
)
PLAN = Worksheet(
    id="plan-1",
    kind="safety_plan",
    version=1,
    day=MONDAY + timedelta(1),
    created_at=LATE + timedelta(days=1),
    content={"signs": "I stop answering calls"},
)
CHOSEN = CalmProfile(
    favourites=frozenset({"body_scan", "slow_breathing"}), path_week=3, path_since=MONDAY
)
