"""The table of all kinds: an export folder holds a file of each, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.exchange.activities import ACTIVITIES, REMINDERS
from companion.exchange.activity_ratings import ACTIVITY_RATINGS
from companion.exchange.baseline import MEASURES
from companion.exchange.decisions import DECISIONS, RULES
from companion.exchange.diary import CHECK_INS
from companion.exchange.exercise_log import EXERCISE_LOG
from companion.exchange.flare_ups import FLARE_UPS
from companion.exchange.gas import GAS
from companion.exchange.goal_reviews import GOAL_REVIEWS
from companion.exchange.goal_steps import GOAL_STEPS
from companion.exchange.goals import GOALS
from companion.exchange.happenings import HAPPENINGS
from companion.exchange.laterality import LATERALITY
from companion.exchange.pacing_sessions import SESSIONS
from companion.exchange.practised import PRACTISED
from companion.exchange.programme import PROGRAMMES
from companion.exchange.questionnaires import QUESTIONNAIRES
from companion.exchange.sleep import NIGHTS
from companion.exchange.week_plan import WEEK_PLAN
from companion.exchange.wins import WINS
from companion.exchange.worksheets import WORKSHEETS

if TYPE_CHECKING:
    from companion.domain.entries import Entry
    from companion.exchange.kind import Kind

KINDS: tuple[Kind[Any], ...] = (
    CHECK_INS,
    NIGHTS,
    ACTIVITIES,
    REMINDERS,
    MEASURES,
    DECISIONS,
    RULES,
    SESSIONS,
    FLARE_UPS,
    WEEK_PLAN,
    PROGRAMMES,
    EXERCISE_LOG,
    LATERALITY,
    PRACTISED,
    WORKSHEETS,
    GOALS,
    GOAL_STEPS,
    GOAL_REVIEWS,
    ACTIVITY_RATINGS,
    GAS,
    QUESTIONNAIRES,
    WINS,
    HAPPENINGS,
)

DIARY = CHECK_INS.file
SLEEP = NIGHTS.file
DESCRIPTION = "datapackage.json"
KNOWN_FILES = tuple(kind.file for kind in KINDS)

_BY_FILE = {kind.file: kind for kind in KINDS}
_BY_ENTRY = {kind.entry: kind for kind in KINDS}


def kind_in(file: str) -> Kind[Any]:
    """The kind whose rows a file holds."""
    return _BY_FILE[file]


def kind_of(entry: Entry) -> Kind[Any]:
    """The kind of an entry."""
    return _BY_ENTRY[type(entry)]
