"""What was practised and chosen, for the tests of the stores."""

from datetime import date, datetime, timedelta, timezone

from companion.domain.calm_profile import CalmProfile
from companion.domain.practised import Practised

MONDAY = date(2026, 5, 4)
LATE = datetime(2026, 5, 4, 23, 50, tzinfo=timezone(timedelta(hours=10, minutes=30)))
BREATHED = Practised(
    id="breathed-1",
    practice_id="slow_breathing",
    day=MONDAY,
    started_at=LATE,
    minutes=4.5,
    tension_before=6,
    tension_after=4,
    note="The kitchen was quiet.\nMy shoulders came down.",
)
TYPED_IN = Practised(id="typed-1", practice_id="body_scan", day=MONDAY)
SLEPT = Practised(
    id="slept-1",
    practice_id="settling_for_sleep",
    day=MONDAY + timedelta(1),
    started_at=LATE + timedelta(days=1),
    minutes=0,
    tension_before=0,
)
CHOSEN = CalmProfile(
    favourites=frozenset({"slow_breathing", "body_scan"}), path_week=3, path_since=MONDAY
)
