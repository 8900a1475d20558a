"""A diary that was written by an earlier Companion opens, and says what it said then."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from companion.domain.baseline import baseline
from companion.domain.calm_profile import CalmProfile
from companion.domain.decisions import Choice
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.goals_profile import GoalsProfile
from companion.domain.happening import HappeningKind
from companion.domain.pacing import days, weeks
from companion.domain.sleep import figures
from companion.domain.visit import Section
from companion.opening import open_companion
from companion.store.backup import Reason
from companion.store.schema import HEAD, REVISIONS, revision
from tests.store import aiming, calming, exercising

FROZEN = Path(__file__).parent.parent / "data"
FIRST_WITH_PACING, FIRST_WITH_EXERCISE, FIRST_WITH_CALM = "0002", "0003", "0004"
FIRST_WITH_GOALS = "0005"
INTERFERENCE, ASLEEP_MIN = 333, 4530
SESSIONS, AMOUNTS = [58, 14, 21], 1141
LAST_DAY = date(2026, 5, 11)


@pytest.fixture
def open_frozen(paths, clock):
    """Opens a copy of a frozen diary."""
    opened = []

    def open_it(schema):
        for name in ("companion.db", "keys.json"):
            shutil.copy(FROZEN / f"schema_{schema}" / name, paths.data)
        opened.append(open_companion(paths, clock))
        return opened[0]

    yield open_it
    for each in opened:
        each.close()


@pytest.mark.parametrize("schema", REVISIONS)
def test_every_schema_there_has_been_opens_with_all_its_entries(schema, open_frozen):
    opened = open_frozen(schema)
    stores = opened.stores
    assert revision(opened.database) == HEAD
    check_ins = stores.diary.between(date.min, date.max)
    nights = stores.sleep.between(date.min, date.max)
    assert (len(check_ins), len(nights)) == (67, 57)
    assert sum(each.interference or 0 for each in check_ins) == INTERFERENCE
    assert sum(figures(night).total_sleep_min or 0 for night in nights) == ASLEEP_MIN
    assert stores.profile.get().programme_weeks == 12
    assert len(stores.visits.latest().questions) == 2
    assert len(stores.spells.between(date.min, date.max)) == 2


@pytest.mark.parametrize("schema", REVISIONS)
def test_an_older_one_is_backed_up_before_it_is_changed_and_the_newest_is_not(schema, open_frozen):
    backups = open_frozen(schema).safe.backups.all()
    expected = [] if schema == HEAD else [(Reason.MIGRATION, schema)]
    assert [(each.header.reason, each.header.schema) for each in backups] == expected


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each < FIRST_WITH_PACING])
def test_a_diary_from_before_pacing_has_none(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.plans.all() == ()
    assert stores.week_plan.between(date.min, date.max) == ()
    assert stores.flare_ups.all() == ()


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each >= FIRST_WITH_PACING])
def test_every_schema_with_pacing_opens_with_all_that_was_planned_and_done(schema, open_frozen):
    stores = open_frozen(schema).stores
    walk, stairs, cooking = stores.plans.all()
    assert baseline(walk.measures).mean == 10
    assert [each.choice for each in walk.decisions].count(Choice.BACK) == 1
    assert [(each.rule.growth_pct, len(each.rule.weekdays)) for each in walk.edits] == [(10, 6)]
    quotas = [round(each.quota, 2) for each in weeks(walk, LAST_DAY)]
    assert (quotas[0], max(quotas), quotas[-1]) == (8, 12, 12)
    assert sum(each.quota or 0 for each in days(stairs, LAST_DAY, LAST_DAY)) == 6
    assert [len(each.sessions) for each in (walk, stairs, cooking)] == SESSIONS
    assert sum(each.amount for each in stores.sessions.all()) == AMOUNTS
    assert len(stores.sessions.in_bin()) == 1
    ratings = [(each.rating_before, each.rating_after) for each in stores.sessions.all()]
    assert [each for each in ratings if any(each)] == [(4, 5)]
    (flare_up,) = stores.flare_ups.all()
    assert flare_up.is_gentle(date(2026, 3, 20))
    assert len(stores.week_plan.between(date.min, date.max)) == 61
    profile = stores.pacing_profile.get()
    assert (profile.asks_ratings, len(profile.helps), len(profile.calls)) == (True, 4, 2)
    assert profile.pattern_told_on == date(2026, 3, 20)


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each < FIRST_WITH_EXERCISE])
def test_a_diary_from_before_exercise_has_none(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.programme.all() == stores.exercise_log.all() == stores.laterality.all() == ()
    assert stores.quiet_days.all() == ()
    assert stores.exercise_profile.get() == ExerciseProfile()


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each >= FIRST_WITH_EXERCISE])
def test_every_schema_with_exercise_opens_with_the_programme_and_its_log(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.programme.all() == (exercising.BRIDGE, exercising.OWN)
    assert len(stores.programme.in_bin()) == 1
    assert stores.exercise_log.all() == (
        exercising.DONE, exercising.SQUEEZED, exercising.WALKED,
    )  # fmt: skip
    assert stores.laterality.all() == (exercising.LEFT, exercising.RIGHT)
    assert stores.quiet_days.all() == (exercising.RESTED, exercising.SICK)
    assert stores.exercise_profile.get() == exercising.CHOSEN
    assert stores.exercise_pictures.get("own-towel") == exercising.PNG


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each < FIRST_WITH_CALM])
def test_a_diary_from_before_calm_has_none_and_no_worksheet_is_on_its_page(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.practised.all() == stores.worksheets.all() == ()
    assert stores.calm_profile.get() == CalmProfile()
    assert stores.visits.latest().worksheets == ()
    assert Section.PRACTICES in stores.visits.latest().sections


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each >= FIRST_WITH_CALM])
def test_every_schema_with_calm_opens_with_its_practices_and_worksheets(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.practised.all() == (calming.SCANNED, calming.LATER)
    assert stores.worksheets.all() == (calming.THOUGHT, calming.PLAN)
    assert [len(store.in_bin()) for store in (stores.practised, stores.worksheets)] == [1, 1]
    assert stores.calm_profile.get() == calming.CHOSEN
    assert stores.visits.latest().worksheets == (calming.THOUGHT.id,)


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each < FIRST_WITH_GOALS])
def test_a_diary_from_before_goals_has_none_and_both_new_parts_are_on_its_page(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.goals.all() == stores.goal_steps.all() == stores.goal_reviews.all() == ()
    assert stores.activity_ratings.all() == stores.questionnaires.all() == ()
    assert stores.wins.all() == stores.happenings.all() == ()
    assert stores.goals_profile.get() == GoalsProfile()
    assert stores.visits.latest().without == frozenset()
    assert {Section.GOALS, Section.QUESTIONNAIRES} <= stores.visits.latest().sections


@pytest.mark.parametrize("schema", [each for each in REVISIONS if each >= FIRST_WITH_GOALS])
def test_every_schema_with_goals_opens_with_all_of_them_and_what_stands_beside(schema, open_frozen):
    stores = open_frozen(schema).stores
    assert stores.goals.all() == aiming.GOALS
    assert set(stores.goal_steps.all()) == set(aiming.STEPS)
    assert stores.goal_reviews.all() == aiming.REVIEWS
    assert stores.activity_ratings.all() == (aiming.SHOPPING, aiming.STAIRS)
    assert stores.questionnaires.all() == (aiming.PEG, aiming.WORRIED, aiming.CLINIC)
    assert stores.wins.all() == (aiming.WALKED, aiming.KEPT)
    assert stores.happenings.all() == (aiming.TABLET, aiming.FELL)
    with_bin = (stores.goals, stores.goal_steps, stores.goal_reviews, stores.questionnaires)
    assert [len(store.in_bin()) for store in with_bin] == [1, 1, 1, 1]
    assert stores.goals_profile.get() == aiming.CHOSEN
    assert stores.visits.latest().without == {HappeningKind.FALL}
