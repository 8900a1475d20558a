"""Goals and all that stands beside them, for the tests of the stores and of the files."""

from datetime import date, timedelta

from companion.domain.activity_ratings import ActivityRating
from companion.domain.followed import Follow, Followed
from companion.domain.goals import (
    Goal,
    GoalKind,
    GoalReview,
    GoalState,
    GoalStep,
    Towards,
)
from companion.domain.goals_profile import GoalsProfile
from companion.domain.happening import Happening, HappeningKind
from companion.domain.questionnaire import Answered
from companion.domain.win import FoundBy, Win

MONDAY = date(2026, 5, 4)
DAY = timedelta(days=1)
LEVELS = ("Not at all", "Once", "Twice a week & home again", "Three times", "=Every day")
CHOIR = Goal(
    id="choir-1",
    title="Back to the choir, sitting",
    kind=GoalKind.SOCIAL,
    because="making music\nwith others",
    starts_on=MONDAY - 28 * DAY,
    due_on=MONDAY + 90 * DAY,
    weight_importance=3,
    weight_difficulty=2,
    levels=LEVELS,
)
SLEEP = Goal(
    id="sleep-1",
    title="Nights that count",
    kind=GoalKind.SLEEP_MOOD,
    follows=Followed(Follow.NIGHTS),
    target=6.5,
    direction=Towards.AT_LEAST,
    starts_on=MONDAY - 28 * DAY,
    state=GoalState.RESTING,
    weight_importance=0,
    levels=LEVELS,
)
PLAN = Goal(
    id="plan-1",
    title="Keep to the plan agreed with my prescriber",
    kind=GoalKind.MEDICINES,
    starts_on=MONDAY - 28 * DAY,
    levels=("", "", "On most days", "", ""),
)
CHAIR = GoalStep(
    id="chair-1", goal_id=CHOIR.id, position=0, text="Find a chair", done_on=MONDAY - DAY
)
LAST_ROW = GoalStep(
    id="row-1", goal_id=CHOIR.id, position=1, text="Sit in the last row", due_on=MONDAY + DAY
)
TEA = GoalStep(id="tea-1", goal_id=SLEEP.id, position=0, text="Tea at seven")
BEGAN = GoalReview(id="began-1", goal_id=CHOIR.id, day=MONDAY - 28 * DAY, level=-2)
NOW_ONCE = GoalReview(
    id="once-1", goal_id=CHOIR.id, day=MONDAY, level=-1, note="It was: standing. It is: sitting."
)
SLEPT_WELL = GoalReview(id="slept-1", goal_id=SLEEP.id, day=MONDAY, level=0)
THOUGHT = GoalReview(id="thought-1", goal_id=PLAN.id, day=MONDAY + DAY, note="I wrote it down.")
SHOPPING = ActivityRating(id="shopping-1", activity="Carry the shopping", day=MONDAY, rating=3)
STAIRS = ActivityRating(id="stairs-1", activity="Climb the stairs", day=MONDAY + DAY, rating=10)
PEG = Answered(
    id="peg-1",
    questionnaire_id="peg",
    version=1,
    day=MONDAY,
    answers={"pain": 7, "enjoyment": 7, "activity": 6},
)
WORRIED = Answered(
    id="phq-1",
    questionnaire_id="phq_4",
    version=1,
    day=MONDAY,
    answers={"q1": 1, "q2": 2, "q3": None, "q4": 0},
)
CLINIC = Answered(
    id="clinic-1",
    questionnaire_id="total_other",
    version=1,
    day=MONDAY + DAY,
    answers={"name": "Sleep, by the clinic", "total": 12.345, "low": 0, "high": 28},
)
WALKED = Win(id="walked-1", day=MONDAY, text="Walked home from the shop")
KEPT = Win(
    id="kept-1",
    day=MONDAY + DAY,
    text="Kept to the plan on 5 of 7 days",
    found_by=FoundBy.KEPT_PLAN,
)
TABLET = Happening(id="tablet-1", day=MONDAY, kind=HappeningKind.MEDICINE, text="Tablet changed")
FELL = Happening(id="fell-1", day=MONDAY + DAY, kind=HappeningKind.FALL)
CHOSEN = GoalsProfile(review_weeks=6, finds_wins=False, asked_weeks={"phq_4": 13, "peg": 4})

GOALS = (CHOIR, SLEEP, PLAN)
STEPS = (CHAIR, LAST_ROW, TEA)
REVIEWS = (BEGAN, NOW_ONCE, SLEPT_WELL, THOUGHT)
ALL = (
    *GOALS, *STEPS, *REVIEWS, SHOPPING, STAIRS, PEG, WORRIED, CLINIC, WALKED, KEPT, TABLET, FELL,
)  # fmt: skip
"""In the order of files and of days."""
