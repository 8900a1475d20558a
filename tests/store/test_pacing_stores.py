"""Activities, measures, decisions, sessions, flare-ups and the week plan come back as kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import Plan, days, weeks
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session, Went
from companion.domain.week_plan import PartOfDay, Planned

MONDAY = date(2026, 5, 4)
NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)
WALK = Activity(
    id="walk_outdoors-1",
    name="Walk to the sea",
    area=Area.MOVING,
    rule=Rule(growth=Growth.LINEAR, growth_pct=20, ceiling=30.5, weekdays=frozenset({1, 3, 5})),
    start_share=0.7,
    starts_on=MONDAY,
    ends_on=MONDAY + timedelta(weeks=12),
    easier=("split_it", "sit_down"),
    why="To see the boats & the gulls",
    note="From my physio",
)
KNIT = Activity(id="own", name="Knit", area=Area.HANDS, unit=AmountUnit.REPETITIONS)
MEASURE = PacingMeasure(id="m", activity_id=WALK.id, day=MONDAY, amount=12.25)
STEP = Decision(
    id="d", activity_id=WALK.id, week_starts=MONDAY + timedelta(7), choice=Choice.SET, quota=9.5
)
EDIT = RuleEdit(
    id="e", activity_id=WALK.id, week_starts=MONDAY + timedelta(7), rule=Rule(growth=Growth.NONE)
)
DONE = Session(
    id="s",
    activity_id=WALK.id,
    day=MONDAY,
    started_at=datetime(2026, 5, 4, 23, 50, tzinfo=timezone(timedelta(hours=10, minutes=30))),
    amount=8.4,
    rating_before=3,
    rating_after=4,
    note="Slowly",
)
FLARE = FlareUp(id="f", starts_on=MONDAY, ends_on=MONDAY + timedelta(1), note="After the move")


@pytest.fixture
def kept(stores):
    """A walk with all that belongs to it, and something else without a plan."""
    for activity in (WALK, KNIT):
        stores.activities.keep(activity)
    stores.measures.keep(MEASURE)
    stores.decisions.keep(STEP)
    stores.decisions.keep(EDIT)
    stores.sessions.keep(DONE)
    stores.flare_ups.keep(FLARE)
    return stores


def test_a_plan_comes_back_with_all_its_facts(kept):
    assert kept.plans.all() == (
        Plan(
            activity=WALK,
            measures=(MEASURE,),
            decisions=(STEP,),
            edits=(EDIT,),
            sessions=(DONE,),
            flare_ups=(FLARE,),
        ),
        Plan(activity=KNIT, flare_ups=(FLARE,)),
    )
    assert kept.plans.of("nobody") is None
    assert len(weeks(kept.plans.all()[0], MONDAY + timedelta(20))) == 3


def test_plans_one_by_one_ask_for_the_same(kept):
    kept.sessions.keep(replace(DONE, id="again", amount=3))
    kept.sessions.keep(replace(DONE, id="gone"))
    kept.sessions.remove("gone", NOW)
    last = MONDAY + timedelta(20)
    whole, bare = kept.plans.all(), tuple(kept.plans.each())
    assert bare == (kept.plans.of(WALK.id), kept.plans.of(KNIT.id))
    assert kept.plans.running(MONDAY) == bare[:1]
    assert [each.activity for each in bare] == [WALK, KNIT]
    assert [days(each, MONDAY, last) for each in bare] == [
        days(each, MONDAY, last) for each in whole
    ]
    assert bare[0].sessions == (
        Went("s", WALK.id, MONDAY, 8.4), Went("again", WALK.id, MONDAY, 3),
    )  # fmt: skip


def test_an_instant_keeps_the_offset_of_its_place(kept):
    started = kept.sessions.find("s").started_at
    assert started.isoformat() == "2026-05-04T23:50:00+10:30"


def test_another_decision_for_a_week_takes_the_place_of_the_first(kept):
    stay = Decision(id="d2", activity_id=WALK.id, week_starts=STEP.week_starts, choice=Choice.STAY)
    kept.decisions.keep(stay)
    assert kept.decisions.all() == (stay,)
    kept.decisions.keep(STEP)
    assert kept.decisions.all() == (STEP,)
    kept.decisions.remove(STEP)
    kept.decisions.remove(EDIT)
    assert (kept.decisions.all(), kept.decisions.edits()) == ((), ())


def test_an_activity_goes_to_the_bin_with_all_that_belongs_to_it_and_comes_back_so(kept):
    planned = Planned(id="p", activity_id=WALK.id, day=MONDAY, part_of_day=PartOfDay.MORNING)
    kept.week_plan.keep([planned])
    before = kept.plans.all()
    kept.activities.remove(WALK.id, NOW)
    assert kept.activities.all() == (KNIT,)
    assert kept.activities.in_bin() == (WALK,)
    assert not (kept.measures.all())
    assert not (kept.decisions.all())
    assert not (kept.decisions.edits())
    assert not (kept.sessions.all())
    assert not (kept.sessions.find("s"))
    assert not (kept.sessions.in_bin())
    assert kept.week_plan.between(MONDAY, MONDAY) == ()
    for store in (kept.measures, kept.decisions, kept.sessions, kept.week_plan):
        assert all(store.all_ids().values())
    kept.activities.restore(WALK.id)
    assert kept.plans.all() == before
    assert kept.week_plan.between(MONDAY, MONDAY) == (planned,)


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
def test_after_thirty_days_the_bin_lets_an_activity_go_with_its_sessions(kept, days, stays):
    kept.activities.remove(WALK.id, NOW)
    kept.purge_bin(NOW + timedelta(days=days))
    assert (WALK.id in kept.activities.all_ids()) is stays
    assert ("s" in kept.sessions.all_ids()) is stays
    assert KNIT.id in kept.activities.all_ids()


def test_a_session_a_measure_and_a_flare_up_go_to_the_bin_by_themselves(kept):
    for store, each in (
        (kept.sessions, DONE),
        (kept.measures, MEASURE),
        (kept.flare_ups, FLARE),
    ):
        store.remove(each.id, NOW)
        assert (store.all(), store.in_bin()) == ((), (each,))
        assert store.all_ids() == {each.id: True}
        store.restore(each.id)
        assert (store.all(), store.in_bin()) == ((each,), ())


def test_changing_an_activity_keeps_its_sessions(kept):
    longer = replace(WALK, ends_on=None, name="Walk far")
    kept.activities.keep(longer)
    assert kept.activities.find(WALK.id) == longer
    assert kept.sessions.of(WALK.id) == (DONE,)
    assert kept.measures.of(WALK.id) == (MEASURE,)


def test_sessions_and_flare_ups_are_found_by_their_days(kept):
    assert kept.sessions.between(MONDAY, MONDAY) == (DONE,)
    assert kept.sessions.between(MONDAY + timedelta(1), date.max) == ()
    assert kept.flare_ups.between(MONDAY + timedelta(1), MONDAY + timedelta(9)) == (FLARE,)
    assert kept.flare_ups.between(MONDAY + timedelta(2), MONDAY + timedelta(9)) == ()


def test_rest_is_planned_as_well_and_moves_by_its_id(stores):
    rest = Planned(id="r", activity_id=None, day=MONDAY, part_of_day=PartOfDay.MIDDAY)
    stores.week_plan.keep([rest])
    moved = Planned(id="r", activity_id=None, day=MONDAY, part_of_day=PartOfDay.EVENING)
    stores.week_plan.keep([moved])
    assert stores.week_plan.between(MONDAY, MONDAY) == (moved,)
    stores.week_plan.remove([moved])
    assert stores.week_plan.between(MONDAY, MONDAY) == ()


def test_what_helps_me_is_kept_line_by_line(stores):
    assert stores.pacing_profile.get() == PacingProfile()
    mine = PacingProfile(
        helps=("A warm bath", "Breathe out slowly"),
        calls=("My sister",),
        asks_ratings=True,
        tells_pattern=False,
        pattern_told_on=MONDAY,
    )
    stores.pacing_profile.keep(mine)
    assert stores.pacing_profile.get() == mine


def test_nothing_hangs_on_an_activity_that_is_not_there(stores):
    from sqlcipher3.dbapi2 import IntegrityError

    with pytest.raises(IntegrityError):
        stores.measures.keep(MEASURE)
    assert stores.measures.all() == ()


@pytest.mark.parametrize("days", [-7, 2, 7])
def test_a_plan_that_begins_on_another_day_takes_its_decisions_along(kept, days):
    stay = Decision(
        id="d2", activity_id=WALK.id, week_starts=MONDAY + timedelta(14), choice=Choice.STAY
    )
    kept.decisions.keep(stay)
    moved = timedelta(days)
    kept.activities.keep(replace(WALK, starts_on=MONDAY + moved))
    assert [each.week_starts for each in kept.decisions.all()] == [
        STEP.week_starts + moved,
        stay.week_starts + moved,
    ]
    assert kept.decisions.edits() == (replace(EDIT, week_starts=EDIT.week_starts + moved),)
    kept.activities.keep(WALK)
    assert kept.decisions.all() == (STEP, stay)
    assert kept.decisions.edits() == (EDIT,)
