"""A guided session counts for the person, stands still when nobody looks, and loses nothing."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.domain.dose import Done, Dose, Side
from companion.domain.guided import Doing, Guided, Moment, Place, figures, moment
from companion.domain.guided_kept import from_kept, kept
from companion.domain.guided_steps import Guide, Kind, planned_s, share_worked, steps
from companion.domain.programme import MOST_ITEMS
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import LONDON, TEN, deeds, guides, later, went

BRIDGE = Guide(exercise_id="bridge", plan_id="b", dose=Dose(sets=2, repetitions=3, rest_s=20))
HUG = Guide(exercise_id="knee_hug", dose=Dose(repetitions=2, hold_s=10, side=Side.BOTH))
WALK = Guide(exercise_id="walk", plan_id="w", dose=Dose(minutes=2))
BY_PRESS = Guide(exercise_id="squat", dose=Dose(repetitions=2), tempo_s=None)


def started(*row):
    return Guided.start("s", row or (BRIDGE, WALK), TEN)


def each_second(guided, seconds, begun=0):
    """What the screen does: the session at the end, and what it chimed."""
    heard = []
    for second in range(begun + 1, begun + seconds + 1):
        now = guided.tick(later(second))
        heard.append(moment(guided, now))
        guided = now
    return guided, [each for each in heard if each]


def test_a_session_goes_by_itself_to_its_end():
    guided, heard = each_second(started(), 54 + 130)
    assert heard == [
        Moment.BEGIN, Moment.COUNT, Moment.COUNT, Moment.REST, Moment.BEGIN, Moment.COUNT,
        Moment.COUNT, Moment.NEXT, Moment.BEGIN, Moment.HALF, Moment.DONE,
    ]  # fmt: skip
    assert guided.doing is Doing.DONE
    assert (guided.done(0), guided.done(1)) == (BRIDGE.dose.done, WALK.dose.done)
    assert guided.is_whole(0)
    assert figures(guided) is None
    assert (guided.guide, guided.step) == (None, None)


def test_holds_and_sides_are_told():
    _, heard = each_second(started(HUG), 100)
    assert heard == [
        Moment.BEGIN, Moment.LET_GO, Moment.HOLD, Moment.SIDE_CHANGE, Moment.BEGIN, Moment.LET_GO,
        Moment.HOLD, Moment.DONE,
    ]  # fmt: skip


def test_the_large_display():
    shown = figures(each_second(started(), 10 + 12 + 20 + 5)[0])
    assert (shown.exercise, shown.exercises, shown.kind) == (1, 2, Kind.REPETITION)
    assert (shown.set, shown.sets, shown.repetition, shown.repetitions) == (2, 2, 2, 3)
    assert (shown.left_s, shown.share, shown.side) == (3, 4 / 6, Side.NONE)
    assert shown.session_left_s == 7 + 10 + 120


def test_a_press_counts_and_never_too_much():
    guided = started(BY_PRESS).tick(later(10))
    assert figures(guided).left_s is None
    guided, heard = each_second(guided, 200, begun=10)
    assert heard == []
    guided = guided.press(later(210))
    assert guided.done(0) == Done(repetitions=1)
    guided = guided.press(later(211))
    assert guided.doing is Doing.DONE
    assert guided.press(later(212)).done(0) == Done(repetitions=2)


def test_the_one_button_goes_on_pauses_and_goes_on():
    guided = started().press(later(2))
    assert guided.step.kind is Kind.REPETITION
    guided = guided.press(later(3))
    assert guided.doing is Doing.PAUSED
    guided = guided.tick(later(600)).press(later(601))
    assert guided.doing is Doing.GOING
    assert guided.away_s is None
    assert guided.tick(later(604)).done(0) == Done(sets=1, repetitions=1)


def test_enough_for_this_one_keeps_what_was_done():
    guided = started().tick(later(19)).leave(later(20))
    assert figures(guided).exercise == 2
    assert guided.done(0) == Done(sets=1, repetitions=2)
    assert guided.done(1) is None
    over = guided.leave(later(21))
    assert over.doing is Doing.DONE
    assert over.leave(later(22)).doing is Doing.DONE


def test_back_begins_again_and_loses_nothing():
    guided = started().tick(later(19)).back(later(19))
    assert (guided.exercise, guided.place) == (0, Place())
    assert guided.done(0) == Done(sets=1, repetitions=2)
    assert guided.back(later(20)).exercise == 0
    second = guided.leave(later(20))
    assert second.back(later(21)).exercise == 0
    done = second.leave(later(22))
    assert done.back(later(23)).exercise == 1


def test_stop_here_stands():
    guided = started().tick(later(19)).stop_here(later(20))
    assert guided.doing is Doing.STOPPED
    assert not guided.is_going
    for deed in ("tick", "press", "pause", "go_on", "leave", "back", "was_there"):
        after = getattr(guided, deed)(later(500))
        assert (after.doing, after.done(0)) == (Doing.STOPPED, Done(sets=1, repetitions=2))
        assert moment(guided, after) is None


def test_a_computer_that_slept_counts_nothing_and_asks():
    before = started(WALK).tick(later(20))
    woken = before.tick(later(20 + 3600))
    assert (woken.doing, woken.away_s, woken.place) == (Doing.PAUSED, 3600, before.place)
    assert moment(before, woken) is None
    assert woken.tick(later(3700)).away_s == 3600
    assert woken.go_on(later(3700)).done(0) == Done(minutes=round(10 / 60, 2))


def test_who_walked_on_meanwhile_says_so():
    woken = started(WALK, BRIDGE).tick(later(20)).tick(later(20 + 3600))
    walked = woken.was_there(later(3700))
    assert walked.done(0) == Done(minutes=2)
    assert (walked.exercise, walked.place, walked.doing) == (1, Place(), Doing.GOING)
    assert walked.done(1) is None
    short = started(WALK).tick(later(20)).tick(later(115)).was_there(later(116))
    assert short.done(0) == Done(minutes=1.75)
    assert short.was_there(later(117)).done(0) == Done(minutes=1.77)


def test_89_seconds_are_no_time_away():
    assert started(WALK).tick(later(89)).away_s is None
    assert started(WALK).tick(later(90)).away_s == 90


def test_a_clock_set_back_takes_nothing_away():
    guided = started(WALK).tick(later(40)).tick(later(-3600))
    assert guided.done(0) == Done(minutes=0.5)
    assert guided.tick(later(-3570)).done(0) == Done(minutes=1)


@pytest.mark.parametrize(
    ("begun", "day"),
    [
        (datetime(2026, 5, 12, 23, 59, tzinfo=LONDON), date(2026, 5, 12)),
        (datetime(2026, 5, 13, 1, tzinfo=LONDON), date(2026, 5, 12)),
        (datetime(2026, 3, 29, 0, 59, tzinfo=LONDON), date(2026, 3, 28)),
        (datetime(2026, 10, 25, 1, 59, tzinfo=LONDON), date(2026, 10, 24)),
    ],
)
def test_midnight_and_clock_changes_take_and_add_nothing(begun, day):
    guided = Guided.start("s", (WALK,), begun)
    for seconds in (60, 120):
        guided = guided.tick(later(seconds, begun))
    assert (guided.day, guided.doing) == (day, Doing.GOING)
    assert guided.done(0) == Done(minutes=round(110 / 60, 2))


def test_a_session_left_open_overnight_belongs_to_the_day_it_began():
    guided = started(WALK).tick(later(20)).tick(later(22 * 3600))
    assert guided.day == date(2026, 5, 4)
    assert not guided.was_left_open(date(2026, 5, 4))
    assert guided.was_left_open(date(2026, 5, 5))
    assert guided.is_going
    assert guided.done(0) == Done(minutes=round(10 / 60, 2))


def test_two_sessions_do_not_touch_each_other():
    one, other = started(), Guided.start("other", (WALK,), later(5))
    assert one.is_going
    assert one.tick(later(14)) == started().tick(later(14))
    assert other.tick(later(14)).session_id == "other"


def test_a_session_needs_an_exercise_and_not_hundreds():
    with pytest.raises(Refused) as refused:
        Guided.start("s", (), TEN)
    assert refused.value.reason is Reason.NO_EXERCISE
    with pytest.raises(Refused) as refused:
        Guided.start("s", (WALK,) * (MOST_ITEMS + 1), TEN)
    assert refused.value.reason is Reason.TOO_MANY
    with pytest.raises(Refused) as refused:
        Guided.start("s", (WALK,), datetime(2026, 5, 4))
    assert refused.value.reason is Reason.NO_OFFSET


@pytest.mark.parametrize(
    "change",
    [
        {"exercise": 9}, {"exercise": -1}, {"place": [99, 0]}, {"place": [0, -1]},
        {"place": [0, float("nan")]}, {"furthest": [[0, 0]]}, {"furthest": [[99, 0], [0, 0]]},
        {"away_s": float("inf")}, {"away_s": "long"}, {"guides": []}, {"guides": 5},
        {"session_id": "../"}, {"at": "yesterday"}, {"at": "2026-05-04T10:00:00"}, {"place": {}},
        {"exercise": 10**400}, {"exercise": 2, "place": [1, 0]},
    ],
)  # fmt: skip
def test_a_kept_text_that_is_damaged_is_none(change):
    text = json.dumps(json.loads(kept(started())) | change)
    assert from_kept(text) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "5", "{}", "[" * 100_000])
def test_so_is_another_text(text):
    assert from_kept(text) is None


@given(guides(), deeds())
@settings(max_examples=60)
def test_a_kept_state_equals_itself(row, done):
    for state in went(Guided.start("s", row, TEN), done):
        assert from_kept(kept(state)) == state


@given(guides(), deeds())
@example((BRIDGE,), [("tick", 19), ("back", 0), ("leave", 0), ("stop_here", 5)])
@settings(max_examples=100)
def test_nothing_that_was_done_is_ever_lost(row, done):
    shares = [0.0] * len(row)
    for state in went(Guided.start("s", row, TEN), done):
        now = [share_worked(one, far.step, far.spent_s)
               for one, far in zip(row, state.furthest, strict=True)]  # fmt: skip
        assert all(before <= after <= 1 for before, after in zip(shares, now, strict=True))
        shares = now
        shown = figures(state)
        assert (shown is None) == (state.exercise == len(row))
        if shown is not None:
            assert 0 <= shown.share <= 1
            assert shown.session_left_s >= 0
            assert shown.left_s is None or shown.left_s >= 0


@given(guides(), st.lists(st.integers(0, 178), max_size=20))
@settings(max_examples=60)
def test_it_does_not_matter_how_often_it_is_looked_at(row, halves):
    once = Guided.start("s", row, TEN)
    often = once
    for half in halves:
        begun = once.at
        once = once.tick(begun + timedelta(seconds=half / 2))
        for part in range(1, half + 1):
            often = often.tick(begun + timedelta(seconds=part / 2))
        assert once == often or (once.at == often.at and half == 0)


@given(guides())
@settings(max_examples=40)
def test_a_session_that_waits_for_nobody_lasts_as_planned_and_is_whole(row):
    guided = Guided.start("s", row, TEN)
    whole = sum(map(planned_s, row))
    waits = any(step.length_s is None for one in row for step in steps(one))
    at = 0.0
    while at < whole:
        at = min(at + 60.0, whole)
        assert waits or at == whole or guided.doing is Doing.GOING
        guided = guided.tick(TEN.astimezone(UTC) + timedelta(seconds=at))
    assert (guided.doing is Doing.DONE) != waits
    assert waits or all(guided.is_whole(number) for number in range(len(row)))


def test_after_the_app_was_closed_nothing_counts_unasked_however_short_it_was():
    going = each_second(started(), 12)[0]
    after = going.closed_until(later(20))
    assert (after.doing, after.away_s) == (Doing.PAUSED, 8)
    assert after.place == going.place
    assert after.was_there(later(20)).place == Place(3, 2.0)
    paused = going.pause(later(12))
    assert paused.closed_until(later(40)) == paused.tick(later(40))
    stopped = going.stop_here(later(12))
    assert stopped.closed_until(later(40)) == stopped
