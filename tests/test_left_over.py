"""What a damaged file still holds of every kind is found, and joins the diary when wanted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.demo_diary import fill_with_demo
from companion.domain.activities import Activity, AmountUnit
from companion.domain.calm_profile import CalmProfile
from companion.domain.decisions import Choice, Decision
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.goals import Goal
from companion.domain.goals_profile import GoalsProfile
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session
from companion.domain.topics import Topic
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.left_over import left_in, take_in_left
from companion.opening import open_companion
from companion.store.intake import everything, take_out
from tests.store.aiming import BEGAN, CHAIR, CHOIR, CHOSEN, NOW_ONCE
from tests.store.exercising import PNG

UNNAMED = "An activity without a name"
NO_TITLE = "A goal without a name"
DAY = date(2026, 5, 11)


@pytest.fixture
def full(paths, clock):
    """A full diary on the disk."""
    opened = open_companion(paths, clock)
    fill_with_demo(opened)
    yield opened
    opened.close()


def as_it_is(opened, name="kept-aside.db"):
    """The diary as it is now, in a file of its own."""
    file = opened.paths.database.with_name(name)
    opened.database.copy_into(file)
    return file


def take_all_out(opened):
    take_out(opened.database, everything(opened.stores).entries)
    opened.stores.pacing_profile.keep(PacingProfile())
    opened.stores.exercise_profile.keep(ExerciseProfile())
    opened.stores.calm_profile.keep(CalmProfile())
    opened.stores.goals_profile.keep(GoalsProfile())
    for each in opened.stores.quiet_days.all():
        opened.stores.quiet_days.remove(each.day)


def test_of_a_diary_that_holds_all_of_it_nothing_is_left(full):
    file = as_it_is(full)
    left = left_in(file, full)
    assert (left.added, left.changed, left.unnamed, left.profile) == ((), (), (), None)
    assert not left.beside
    assert left.read == len(everything(full.stores).entries)


def test_every_kind_comes_back_into_a_diary_that_lost_all(full):
    file = as_it_is(full)
    before = everything(full.stores)
    lists = full.stores.pacing_profile.get()
    plans = full.stores.plans.all()
    take_all_out(full)
    left = left_in(file, full)
    take_in_left(full, left, UNNAMED, NO_TITLE)
    assert set(everything(full.stores).entries) == set(before.entries)
    assert full.stores.pacing_profile.get() == lists
    assert {each.activity: set(each.sessions) for each in full.stores.plans.all()} == {
        each.activity: set(each.sessions) for each in plans
    }


def test_favourites_and_the_place_on_the_path_come_back_too(full):
    liked = CalmProfile(favourites=frozenset({"body_scan"}), path_week=3)
    full.stores.calm_profile.keep(liked)
    file = as_it_is(full)
    full.stores.calm_profile.keep(CalmProfile())
    left = left_in(file, full)
    assert left.beside.calm == liked
    take_in_left(full, left, UNNAMED, NO_TITLE)
    assert full.stores.calm_profile.get() == liked


def test_choices_quiet_days_and_pictures_of_exercise_come_back_too(full):
    stores = full.stores
    stores.exercise_pictures.keep("own-towel", PNG, 640, 480)
    stores.exercise_pictures.keep("bridge", PNG, 640, 480)
    file = as_it_is(full)
    chosen, quiet = stores.exercise_profile.get(), stores.quiet_days.all()
    take_all_out(full)
    stores.exercise_pictures.remove("own-towel")
    left = left_in(file, full)
    assert (left.beside.profile, left.beside.quiet_days) == (chosen, quiet)
    assert [each.exercise_id for each in left.beside.pictures] == ["own-towel"]
    take_in_left(full, left, UNNAMED, NO_TITLE)
    assert (stores.exercise_profile.get(), stores.quiet_days.all()) == (chosen, quiet)
    assert stores.exercise_pictures.get("own-towel") == PNG
    assert not left_in(file, full).beside


def test_what_was_done_comes_back_without_the_exercise_it_was_of(full, clock):
    item, stores = full.stores.programme.all()[0], full.stores
    file = as_it_is(full)
    log = stores.exercise_log.all()
    stores.programme.remove(item.id, clock.now())
    take_out(full.database, log)
    left = left_in(file, full)
    assert (set(left.added), left.changed) == (set(log), ())


def test_what_lies_in_the_bin_here_does_not_come_back(full, clock):
    file = as_it_is(full)
    walk, *_ = full.stores.activities.all()
    full.stores.activities.remove(walk.id, clock.now())
    left = left_in(file, full)
    assert (left.added, left.changed, left.unnamed) == ((), (), ())


def test_what_lay_in_the_bin_there_does_not_come_back_either(full, clock):
    walk, *_ = full.stores.activities.all()
    full.stores.activities.remove(walk.id, clock.now())
    file = as_it_is(full)
    take_out(full.database, [walk])
    take_all_out(full)
    left = left_in(file, full)
    assert left.added
    assert walk not in left.added
    assert not [each for each in left.added if getattr(each, "activity_id", None) == walk.id]
    assert not left.unnamed


def test_a_change_made_after_the_backup_counts(full):
    file = as_it_is(full)
    stores = full.stores
    session, flare_up = stores.sessions.all()[0], stores.flare_ups.all()[0]
    stores.sessions.keep(replace(session, amount=99))
    stores.flare_ups.keep(replace(flare_up, note="other words"))
    left = left_in(file, full)
    assert set(left.changed) == {session, flare_up}
    take_in_left(full, left, UNNAMED, NO_TITLE)
    assert stores.sessions.find(session.id) == session
    assert stores.flare_ups.all() == (flare_up,)


def test_a_week_that_was_decided_again_keeps_what_was_decided_here(full):
    file = as_it_is(full)
    first = full.stores.decisions.all()[0]
    again = Decision(
        id="again", activity_id=first.activity_id, week_starts=first.week_starts, choice=Choice.STAY
    )
    full.stores.decisions.keep(again)
    left = left_in(file, full)
    assert first not in left.added
    take_in_left(full, left, UNNAMED, NO_TITLE)
    assert again in full.stores.decisions.all()


def test_sessions_of_an_activity_that_cannot_be_read_get_one_without_a_name(full):
    swim = Activity(id="swim-1", name="Swim", unit=AmountUnit.METRES)
    full.stores.activities.keep(swim)
    swum = [
        Session(id=f"s{n}", activity_id=swim.id, day=DAY - timedelta(days=n), amount=1500)
        for n in range(2)
    ]
    for each in swum:
        full.stores.sessions.keep(each)
    with full.database.write(Topic.PACING):
        full.database._connection.execute("UPDATE activities SET unit = '' WHERE name = 'Swim'")
    file = as_it_is(full)
    take_out(full.database, [swim])
    left = left_in(file, full)
    assert (left.added, left.unnamed, left.lost) == (tuple(swum), ((Activity, swim.id),), 1)
    take_in_left(full, left, UNNAMED, NO_TITLE)
    found = full.stores.activities.find(swim.id)
    assert found.name == UNNAMED
    assert found.unit is not AmountUnit.MINUTES  # more than a day has
    assert full.stores.sessions.of(swim.id) == (swum[1], swum[0])


def test_reviews_of_a_goal_that_cannot_be_read_get_one_without_a_name(full, tmp_path):
    stores = full.stores
    stores.goals.keep(CHOIR)
    stores.goal_steps.keep(CHAIR)
    stores.goal_reviews.keep(BEGAN, NOW_ONCE)
    with full.database.write(Topic.GOALS):
        full.database._connection.execute(
            "UPDATE goals SET starts_on = '' WHERE id = ?", (CHOIR.id,)
        )
    file = as_it_is(full)
    take_out(full.database, [CHOIR])
    left = left_in(file, full)
    assert (left.added, left.unnamed) == ((CHAIR, BEGAN, NOW_ONCE), ((Goal, CHOIR.id),))
    take_in_left(full, left, UNNAMED, NO_TITLE)
    found = stores.goals.find(CHOIR.id)
    assert (found.title, found.starts_on) == (NO_TITLE, BEGAN.day)
    assert stores.goal_reviews.of_goal(CHOIR.id) == (BEGAN, NOW_ONCE)
    write_folder(tmp_path / "out", everything(stores).entries)  # and it can be brought in again
    plan = plan_import(read_folder(tmp_path / "out", DAY + timedelta(1)), Kept.of())
    assert plan.refusals == ()


def test_the_choices_for_goals_come_back(full):
    full.stores.goals_profile.keep(CHOSEN)
    file = as_it_is(full)
    full.stores.goals_profile.keep(GoalsProfile())
    left = left_in(file, full)
    assert left.beside.goals == CHOSEN
    take_in_left(full, left, UNNAMED, NO_TITLE)
    assert full.stores.goals_profile.get() == CHOSEN
    assert not left_in(file, full).beside
