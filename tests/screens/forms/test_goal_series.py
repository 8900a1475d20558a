"""What goals follow is read out of the diary: each series once, from the goal's first day on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from companion.domain.activities import Activity, AmountUnit
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import Done, LogEntry
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind
from companion.domain.kept_exercise import Neutral, QuietDay
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.spans import Break
from companion.domain.things import Thing
from companion.screens.forms.goal_series import GoalSeries
from companion.screens.progress.reading_things import read_things
from companion.screens.today.wins_looked_for import facts_of
from tests.store.exercising import BRIDGE

TODAY = date(2026, 5, 12)
FIRST = TODAY - timedelta(20)
AT = datetime(2026, 5, 12, 9, tzinfo=UTC)


def goal(what, of="", starts_on=FIRST):
    follows = Followed(what, of)
    return Goal(id="g", title="G", kind=GoalKind.OTHER, starts_on=starts_on, follows=follows)


def day(number):
    return FIRST + timedelta(number)


@pytest.fixture
def read(stores):
    """What is known of the series of a goal."""

    def known(one):
        return GoalSeries.of(stores, TODAY, [one]).known(one)

    return known


def check_in(stores, number, **answers):
    stores.diary.add(CheckIn(id=f"c{number}", day=day(number), recorded_at=AT, **answers))


def test_a_goal_that_is_rated_by_hand_follows_nothing(stores, read):
    assert read(replace(goal(Follow.NIGHTS), follows=None)) is None
    assert (
        GoalSeries.of(stores, TODAY, []).going(replace(goal(Follow.NIGHTS), follows=None)) is None
    )


def test_how_much_pain_got_in_the_way_from_the_first_day_on(stores, read):
    check_in(stores, -1, interference=9)
    check_in(stores, 0, interference=6)
    check_in(stores, 2, interference=3)
    known = read(goal(Follow.INTERFERENCE))
    assert known.series.first == FIRST
    assert known.series.last == TODAY
    assert known.series.values[:3] == (6.0, None, 3.0)


def test_nights(stores, read):
    stores.sleep.add(Night(id="n", day=day(4), quality=7))
    assert read(goal(Follow.NIGHTS)).series.values[4] == 7.0


def test_one_go_of_an_activity_in_its_unit(stores, read):
    stores.activities.keep(Activity(id="walk", name="Walk", unit=AmountUnit.METRES))
    for number, amount in enumerate((200, 400)):
        stores.sessions.keep(
            Session(id=f"s{number}", activity_id="walk", day=day(1), amount=amount)
        )
    known = read(goal(Follow.ACTIVITY, "walk"))
    assert known.unit is AmountUnit.METRES
    assert known.series.values[:3] == (None, 300.0, None)


def test_an_activity_in_the_bin_is_gone(stores, read, clock):
    stores.activities.keep(Activity(id="walk", name="Walk"))
    stores.activities.remove("walk", clock.now())
    assert read(goal(Follow.ACTIVITY, "walk")).is_gone


def test_days_with_exercise_and_what_says_nothing_of_them(stores, read):
    """Week 1 is written, week 2 is not, week 3 has a sick day and a break."""
    stores.programme.keep(replace(BRIDGE, starts_on=day(0), ends_on=None))
    entry = LogEntry(id="e", session_id="s", exercise_id="bridge", day=day(1))
    stores.exercise_log.keep(entry)
    check_in(stores, 15)
    stores.quiet_days.keep(QuietDay(day(16), Neutral.SICK))
    stores.breaks.keep(Break(id="b", first=day(17), last=day(18)))
    values = read(goal(Follow.EXERCISE)).series.values
    monday = FIRST.weekday()
    assert values[1] == 1.0
    assert values[0] == 0.0
    assert values[7 - monday + 2] is None  # nothing at all is written in that week
    assert values[16] is values[17] is values[18] is None
    assert values[20] is None  # today is not over


def test_an_entry_of_nothing_done_is_no_exercise_for_goals_progress_and_wins(stores, read):
    done = LogEntry(id="e", session_id="s", exercise_id="bridge", day=day(1))
    stores.exercise_log.keep(done)
    stores.exercise_log.keep(replace(done, id="n", session_id="t", day=day(3), done=Done(sets=0)))
    check_in(stores, 4)
    values = read(goal(Follow.EXERCISE)).series.values
    assert values[1:5] == (1.0, 0.0, 0.0, 0.0)
    assert read_things(stores, FIRST, TODAY)[Thing.EXERCISE].values == values
    assert facts_of(stores, TODAY).exercised == {day(1)}


def practised(stores, number):
    stores.practised.keep(Practised(id=f"p{number}", practice_id="body_scan", day=day(number)))


@pytest.mark.parametrize(
    ("what", "thing"), [(Follow.EXERCISE, Thing.EXERCISE), (Follow.PRACTICE, Thing.PRACTICE)]
)
def test_goals_and_progress_count_the_same_days(stores, read, what, thing):
    """Nights alone are written in week 2; there is a break in week 3, and a sick day."""
    practised(stores, 1)
    stores.exercise_log.keep(LogEntry(id="e", session_id="s", exercise_id="bridge", day=day(2)))
    stores.sleep.add(Night(id="n", day=day(9), quality=5))
    stores.breaks.keep(Break(id="b", first=day(14), last=day(15)))
    stores.quiet_days.keep(QuietDay(day(4), Neutral.SICK))
    check_in(stores, 17)
    values = read(goal(what)).series.values
    assert values == read_things(stores, FIRST, TODAY)[thing].values
    assert values[8] == 0.0  # of that week a night is known
    assert values[14] is values[15] is None
    assert values[4] == (None if what is Follow.EXERCISE else 0.0)


def test_before_it_was_first_planned_or_done_a_day_is_not_known(stores, read):
    for number in range(20):
        check_in(stores, number)
    assert read(goal(Follow.PRACTICE)).series.known == 0
    practised(stores, 9)
    assert read(goal(Follow.PRACTICE)).series.values[7:12] == (None, None, 1.0, 0.0, 0.0)
    stores.programme.keep(replace(BRIDGE, starts_on=day(5), ends_on=None))
    stores.exercise_log.keep(LogEntry(id="e", session_id="s", exercise_id="bridge", day=day(7)))
    assert read(goal(Follow.EXERCISE)).series.values[4:8] == (None, 0.0, 0.0, 1.0)


def test_what_other_goals_began_earlier_does_not_change_the_days_of_this_one(stores):
    practised(stores, 0)
    practised(stores, 12)
    later = goal(Follow.PRACTICE, starts_on=day(8))
    alone = GoalSeries.of(stores, TODAY, [later]).known(later)
    beside = GoalSeries.of(stores, TODAY, [goal(Follow.PRACTICE), later]).known(later)
    assert alone.series.values == beside.series.values
    assert alone.series.values[3:5] == (None, 1.0)


def test_days_with_a_practice(stores, read):
    practised(stores, 1)
    practised(stores, 3)
    stores.quiet_days.keep(QuietDay(day(2), Neutral.SICK))
    values = read(goal(Follow.PRACTICE)).series.values
    assert values[3] == 1.0
    assert values[2] == 0.0  # a practice fits a sick day


def test_results_of_a_questionnaire_since_the_goal_began(stores, read):
    def answered(number, version=1, **answers):
        stores.questionnaires.keep(
            Answered(
                id=f"q{number}", questionnaire_id="peg", version=version, day=day(number),
                answers=answers,
            )
        )  # fmt: skip

    answered(-3, pain=9, enjoyment=9, activity=9)
    answered(2, pain=7, enjoyment=6, activity=7)
    answered(9, pain=4)  # not all of it: no result
    answered(16, pain=4, enjoyment=5, activity=5)
    answered(17, version=99, pain=0, enjoyment=0, activity=0)
    known = read(goal(Follow.QUESTIONNAIRE, "peg"))
    assert known.series is None
    found = [(when, round(score, 1)) for when, score in known.scores]
    assert found == [(day(2), 6.7), (day(16), 4.7)]


def test_a_questionnaire_that_this_version_has_not_is_gone(read):
    assert read(goal(Follow.QUESTIONNAIRE, "of_a_newer_one")).is_gone


def test_many_goals_read_each_series_once_and_each_gets_its_own_days(stores, db):
    check_in(stores, 0, interference=6)
    goals = [
        goal(Follow.INTERFERENCE, starts_on=FIRST + timedelta(number % 5)) for number in range(50)
    ]
    series = GoalSeries.of(stores, TODAY, goals)
    asked = []
    db._connection.set_trace_callback(asked.append)
    found = [series.known(each) for each in goals]
    db._connection.set_trace_callback(None)
    assert len(asked) == 1
    for each, known in zip(goals, found, strict=True):
        assert known.series.first == each.starts_on
        assert known.series.known == (each.starts_on == FIRST)


@pytest.mark.parametrize("what", [Follow.INTERFERENCE, Follow.EXERCISE, Follow.NIGHTS])
def test_a_goal_that_lies_ahead_has_no_days_yet(stores, read, what):
    known = read(goal(what, starts_on=TODAY + timedelta(30)))
    assert known.series.known == 0
    stores.activities.keep(Activity(id="walk", name="Walk"))
    assert read(goal(Follow.ACTIVITY, "walk", TODAY + timedelta(30))).series.known == 0
