"""How much of an exercise: each week its sum, each month a usual day."""

from datetime import timedelta

from companion.domain.dose import Counted, Done, Dose
from companion.domain.exercise_amounts import amounts_of
from companion.domain.exercise_log import LogEntry
from tests.domain.exercising import MONDAY, item


def entry(n, exercise_id="bridge", **done):
    return LogEntry(
        id=f"{exercise_id}-{n}", session_id=f"s{n}", exercise_id=exercise_id,
        day=MONDAY + timedelta(n), done=Done(**done),
    )  # fmt: skip


def test_a_week_is_the_sum_of_its_days_and_a_week_without_is_nothing():
    bridge = item("bridge", dose=Dose(sets=2, repetitions=5))
    log = [entry(0, sets=2, repetitions=5), entry(6, repetitions=4), entry(14, repetitions=3)]
    (found,) = amounts_of([bridge], log, {"bridge": "Bridge"})
    assert (found.name, found.counted) == ("Bridge", Counted.REPETITIONS)
    weeks = found.weeks(MONDAY + timedelta(2), MONDAY + timedelta(16))
    assert weeks == (
        (MONDAY, 14.0), (MONDAY + timedelta(7), 0.0), (MONDAY + timedelta(14), 3.0),
    )  # fmt: skip


def test_what_was_done_last_comes_first_and_what_has_no_amount_is_left_out():
    log = [entry(0, "walk", minutes=5), entry(3, "bridge", repetitions=4), entry(4, "sway")]
    found = amounts_of([], log, {"walk": "Walk"})
    assert [each.exercise_id for each in found] == ["bridge", "walk"]
    assert found[0].name == "bridge"  # nobody knows another name: its id is one


def test_a_usual_day_is_the_middle_of_a_months_days():
    log = [entry(n, "walk", minutes=minutes) for n, minutes in enumerate((5, 30, 7))]
    (found,) = amounts_of([], log, {})
    assert [(month.typical, month.most) for month in found.months] == [(7.0, 30.0)]
