"""A timer and what it is for: what it offers at the end, and what is kept of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.pacing_pieces import Pieces, split
from companion.domain.pacing_timed import Timed, kept_timed, timed_from
from companion.domain.pacing_timer import Doing, Timer
from companion.domain.refused import Refused
from tests.domain.test_pacing_timer import START, after, looked_each_second


def timed(minutes, pieces=None, **more):
    """Looked at each second for so long."""
    timer = Timer.start("walk", pieces or split(12, 3), START)
    return Timed(timer=looked_each_second(timer, minutes)[0], **more)


def test_it_offers_the_minutes_of_work():
    assert timed(5).stop_here(after(5)).offered_min == 4


def test_going_on_longer_is_counted_only_where_the_person_says_so():
    over = timed(19)
    assert over.stop_here(after(19)).offered_min == 12
    assert over.stop_here(after(19), longer=True).offered_min == 15


def test_after_stopping_when_the_computer_went_away_only_the_time_before_counts():
    away = replace(timed(3), timer=timed(3).timer.tick(after(63)))
    assert away.asks
    assert away.stop_here(after(63)).offered_min == 3
    assert not away.stop_here(after(63)).asks


def test_after_going_on_while_it_was_away_all_of_it_counts():
    away = replace(timed(3), timer=timed(3).timer.tick(after(11)))
    assert away.was_there().stop_here(after(11)).offered_min == 8


def test_what_was_stopped_by_mistake_goes_on_and_the_time_between_is_not_counted():
    stopped = timed(3).stop_here(after(3))
    on = stopped.go_on(after(33))
    assert on.timer.doing is Doing.WORK
    assert on.timer.worked_min == 3


def test_what_is_kept_comes_back_the_same():
    given = timed(5, measures=True, rating_before=4, longer=True, unsure=True)
    back = timed_from(kept_timed(given))
    assert replace(back, timer=given.timer) == given
    assert back.timer.run_s == given.timer.run_s


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"timer": ""},
        {"timer": 3},
        kept_timed(timed(1)) | {"rating_before": "many"},
        kept_timed(timed(1)) | {"rating_before": 99},
    ],
)
def test_what_makes_no_sense_is_no_timer(state):
    assert timed_from(state) is None


def test_a_rating_beyond_the_scale_is_refused():
    with pytest.raises(Refused):
        timed(1, rating_before=11)


def test_a_day_and_a_night_of_counting_up():
    long = Timed(timer=Timer.start("walk", Pieces(), START).tick(START + timedelta(days=1)))
    assert long.asks
    assert long.was_there().offered_min == 24 * 60


def days_later(days, pieces=None):
    """Seen for three minutes, then not for days."""
    return Timed(timer=timed(3, pieces).timer.tick(after(3) + timedelta(days=days)))


def test_after_days_the_clock_knows_only_what_was_planned_and_what_was_seen():
    planned, counts_up = days_later(3), days_later(3, Pieces())
    now = planned.timer.at
    assert planned.may_have_gone_on
    assert planned.was_there().stop_here(now).offered_min == 12
    assert not counts_up.may_have_gone_on
    for each in (planned, counts_up):
        assert each.stop_here(now).offered_min == 3
        assert each.stop_here(now, unsure=True).offered_min is None
    assert planned.was_there().stop_here(now, longer=True).offered_min is None
    assert counts_up.was_there().stop_here(now).offered_min is None


def test_what_was_over_when_the_app_was_closed_offers_no_days_of_going_on_longer():
    over = timed(19)
    later = after(19) + timedelta(days=3)
    assert over.stop_here(later).offered_min == 12
    assert over.stop_here(later, longer=True).offered_min is None
