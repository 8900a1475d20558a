"""A programme, what was done of it and what was chosen, for the tests of the stores."""

from datetime import date, datetime, timedelta, timezone

from companion.domain.dose import Done, Dose, Side
from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.kept_exercise import Neutral, QuietDay
from companion.domain.laterality import Part, Score, Which
from companion.domain.pacing_sessions import Told
from companion.domain.pain_monitoring import THOMEE
from companion.domain.programme import PlanItem

MONDAY = date(2026, 5, 4)
BRIDGE = PlanItem(
    id="bridge-1",
    programme="From the clinic & home",
    position=2,
    exercise_id="bridge",
    name="Bridge",
    starts_on=MONDAY,
    ends_on=MONDAY + timedelta(weeks=6),
    weekdays=frozenset({1, 3, 5}),
    dose=Dose(
        sets=2, repetitions=8, hold_s=5, rest_s=0, side=Side.BOTH, resistance="red band, 1 kg"
    ),
    note="Feet flat.\nBreathe out going up.",
)
OWN = PlanItem(
    id="towel-1",
    programme="From the clinic & home",
    position=1,
    exercise_id="own-towel",
    name="Towel squeeze",
    starts_on=MONDAY,
    dose=Dose(minutes=2.5),
)
LATE = datetime(2026, 5, 4, 23, 50, tzinfo=timezone(timedelta(hours=10, minutes=30)))
DONE = LogEntry(
    id="done-1",
    session_id="monday",
    plan_id=BRIDGE.id,
    exercise_id="bridge",
    day=MONDAY,
    done_at=LATE,
    as_planned=Told.LESS,
    done=Done(sets=1, repetitions=8, hold_s=4),
    effort=3,
    pain_before=4,
    pain_during=5,
    pain_after=4,
    pain_next_morning=4,
    note="One set was enough",
)
SQUEEZED = LogEntry(
    id="done-2",
    session_id="monday",
    plan_id=OWN.id,
    exercise_id="own-towel",
    day=MONDAY,
    done_at=LATE + timedelta(minutes=4),
    as_planned=Told.AS_PLANNED,
    done=Done(minutes=2.5),
)
WALKED = LogEntry(
    id="done-3",
    session_id="tuesday",
    exercise_id="walk",
    day=MONDAY + timedelta(1),
    done=Done(minutes=0),
)
LEFT = Score(
    id="left-1",
    day=MONDAY,
    started_at=LATE,
    part=Part.HAND,
    side=Which.LEFT,
    shown=10,
    correct=0,
)
RIGHT = Score(
    id="right-1",
    day=MONDAY,
    started_at=LATE,
    part=Part.HAND,
    side=Which.RIGHT,
    shown=10,
    correct=10,
    median_ms=1830,
)
RESTED = QuietDay(MONDAY + timedelta(2), Neutral.REST)
SICK = QuietDay(MONDAY + timedelta(3), Neutral.SICK)
CHOSEN = ExerciseProfile(
    asks_effort=True,
    asks_pain=True,
    tells_rules=True,
    hit_hard=False,
    tempo_s=None,
    pain_rules=THOMEE,
    team_suggested=frozenset({"left_or_right", "mirror_box"}),
    favourites=frozenset({"bridge"}),
    given_items=frozenset({"bridge-1", "towel-1"}),
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256))


def keep_all(stores):
    """Keep one of everything."""
    stores.programme.keep(BRIDGE, OWN)
    stores.exercise_log.keep(DONE, SQUEEZED, WALKED)
    stores.laterality.keep(LEFT, RIGHT)
    for each in (RESTED, SICK):
        stores.quiet_days.keep(each)
    stores.exercise_profile.keep(CHOSEN)
    stores.exercise_pictures.keep("own-towel", PNG, 640, 480)
