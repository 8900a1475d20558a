"""Many entries at once: all of them, or none."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from companion.demo import ten_years
from companion.domain.activities import Activity, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.diary import CheckIn
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.sleep import Night
from companion.domain.topics import Topic
from companion.domain.week_plan import PartOfDay, Planned
from companion.store.intake import everything, take_in, take_out

DAY = date(2026, 5, 11)
AT = datetime(2026, 5, 12, 8, tzinfo=UTC)
WALK = Activity(id="walk", name="Walk", starts_on=date(2026, 4, 6), why="The park")
OF_WALK = (
    PacingMeasure(id="m", activity_id="walk", day=date(2026, 4, 1), amount=10),
    Decision(id="d", activity_id="walk", week_starts=date(2026, 4, 13), choice=Choice.STEP),
    RuleEdit(id="d", activity_id="walk", week_starts=date(2026, 4, 13), rule=Rule()),
    Session(id="s", activity_id="walk", day=date(2026, 4, 7), amount=8, started_at=AT),
)
GENTLE = FlareUp(id="f", starts_on=DAY, ends_on=DAY)
PLANNED = Planned(id="p", activity_id="walk", day=DAY, part_of_day=PartOfDay.MIDDAY)
ENTRIES = (CheckIn(id="a", day=DAY, recorded_at=AT, mood=5), Night(id="n", day=DAY, quality=6))


def test_all_are_kept_and_told_once(db, stores):
    told = []
    db.listen(told.append)
    take_in(db, ENTRIES)
    assert (stores.diary.find("a"), stores.sleep.on(DAY)) == ENTRIES
    assert told == [Topic.DIARY | Topic.SLEEP]


def test_when_one_does_not_fit_none_is_kept(db, stores):
    with pytest.raises(IntegrityError):
        take_in(db, (*ENTRIES, Night(id="m", day=DAY)))
    assert stores.diary.all_ids() == stores.sleep.all_ids() == {}


def test_others_give_way_to_those_with_their_ids(db, stores):
    take_in(db, ENTRIES)
    better = replace(ENTRIES[0], mood=9)
    take_in(db, (), [better])
    assert stores.diary.on(DAY) == (better,)


def test_two_nights_can_change_their_days(db, stores):
    one, other = Night(id="m", day=date(2026, 5, 10), quality=1), ENTRIES[1]
    take_in(db, [one, other])
    take_in(db, (), [replace(one, day=other.day), replace(other, day=one.day)])
    assert stores.sleep.on(DAY).id == "m"


def test_ten_years_are_kept_and_replaced(db, stores):
    check_ins, nights = ten_years(DAY)
    take_in(db, (*check_ins, *nights))
    take_in(db, (), nights)
    assert len(stores.diary.all_ids()) == len(check_ins)
    assert stores.sleep.between(date.min, date.max) == nights


def test_everything_that_an_import_is_compared_with(db, stores, clock):
    take_in(
        db,
        (
            *ENTRIES,
            replace(ENTRIES[0], id="b"),
            replace(ENTRIES[1], id="m", day=DAY.replace(day=1)),
        ),
    )
    stores.diary.remove("b", clock.now())
    stores.sleep.remove("m", clock.now())
    found = everything(stores)
    assert found.entries == ENTRIES
    assert found.in_bin == {(CheckIn, "b"), (Night, "m")}


# --- plans ------------------------------------------------------------------------------


def test_every_kind_is_kept_in_whatever_order_it_comes(db, stores):
    told = []
    db.listen(told.append)
    mixed = (PLANNED, *OF_WALK, GENTLE, WALK, *ENTRIES)
    take_in(db, mixed)
    found = everything(stores)
    assert {*found.entries} == {*mixed}
    assert found.in_bin == frozenset()
    topics = Topic.DIARY | Topic.SLEEP | Topic.PACING | Topic.FLARE_UPS | Topic.WEEK_PLAN
    assert told == [topics]


def test_every_kind_can_be_taken_out_again(db, stores):
    mixed = (WALK, *OF_WALK, GENTLE, PLANNED, *ENTRIES)
    take_in(db, mixed)
    take_out(db, mixed)
    assert everything(stores) == ((), frozenset())


def test_what_belongs_to_an_activity_goes_with_it(db, stores):
    take_in(db, (WALK, *OF_WALK, GENTLE, PLANNED))
    take_out(db, [WALK])
    assert everything(stores).entries == (GENTLE,)


def test_an_activity_that_changes_keeps_what_belongs_to_it(db, stores):
    take_in(db, (replace(WALK, id="first"), WALK, *OF_WALK, PLANNED))
    longer = replace(WALK, name="Walk far")
    take_in(db, (), [longer])
    assert [each.name for each in stores.activities.all()] == ["Walk", "Walk far"]
    assert {*everything(stores).entries} >= {longer, *OF_WALK, PLANNED}


def test_one_activity_may_change_and_another_come_with_its_sessions(db, stores):
    take_in(db, (WALK, *OF_WALK))
    cook = replace(WALK, id="cook")
    moved = replace(OF_WALK[3], activity_id="cook")
    take_in(db, [cook], [replace(WALK, name="Walk far"), moved])
    assert stores.sessions.of("cook") == (moved,)


def test_two_decisions_can_change_their_weeks(db, stores):
    one, other = OF_WALK[1], replace(OF_WALK[1], id="e", week_starts=date(2026, 4, 20))
    take_in(db, (WALK, one, other))
    swapped = [
        replace(one, week_starts=other.week_starts),
        replace(other, week_starts=one.week_starts),
    ]
    take_in(db, (), swapped)
    assert {*stores.decisions.all()} == {*swapped}


def test_a_session_of_an_activity_that_is_nowhere_keeps_nothing(db, stores):
    with pytest.raises(IntegrityError):
        take_in(db, (*ENTRIES, *OF_WALK))
    assert everything(stores).entries == ()


def test_what_is_in_the_bin_or_belongs_to_an_activity_there(db, stores, clock):
    take_in(db, (WALK, *OF_WALK, GENTLE, PLANNED))
    stores.flare_ups.remove("f", clock.now())
    stores.activities.remove("walk", clock.now())
    found = everything(stores)
    assert found.entries == ()
    gone = (WALK, *OF_WALK, GENTLE, PLANNED)
    assert found.in_bin == {(type(each), each.id) for each in gone}


def test_between_two_steps_it_can_be_stopped_and_nothing_is_kept(db, stores):
    steps = []

    def stop_at_two(done):
        steps.append(done)
        if done >= 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(db, (WALK, *OF_WALK), (), stop_at_two, 1)
    assert steps == [1, 2]
    assert everything(stores).entries == ()
