"""How exercise went: sessions beside those planned, and each exercise over the months."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.dose import Done
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.kept_exercise import Neutral, QuietDay
from companion.screens.exercise.kept_view import KeptView
from tests.store.exercising import BRIDGE
from tests.ui.charts.test_quota import below


@pytest.fixture
def view(qtbot, stores, settings, clock, changes, dressed):
    def made():
        view = KeptView(stores, settings, clock, changes)
        qtbot.addWidget(view)
        view.resize(900, 900)
        view.show()
        return view

    return made


def entry(name, day, exercise_id="bridge", plan_id=BRIDGE.id, **done):
    return LogEntry(
        id=name, session_id=name, plan_id=plan_id, exercise_id=exercise_id,
        day=day, done=Done(**done),
    )  # fmt: skip


def test_before_the_first_session_it_says_what_will_be_here(view):
    shown = view()
    assert shown.empty.isVisible()
    assert not shown.weeks.isVisible()
    assert not shown.ranges.isVisible()


def test_sessions_stand_beside_those_planned_and_quiet_days_are_neutral(view, stores, clock):
    today = clock.today()
    monday = today - timedelta(days=today.weekday() + 7)
    stores.programme.keep(_begun_on(monday))
    stores.exercise_log.keep(entry("a", monday, sets=2, repetitions=8, hold_s=5))
    stores.quiet_days.keep(QuietDay(monday + timedelta(2), Neutral.SICK))
    shown = view()
    told = shown.weeks.sentence.text()
    assert told.startswith("Sessions: 1 done, ")
    assert "1 day" in told
    shown.weeks.table_button.click()
    assert shown.weeks._as_table.is_open


def test_there_is_no_half_session_and_no_half_repetition_beside_a_chart(view, stores, clock):
    monday = clock.today() - timedelta(days=clock.today().weekday() + 7)
    stores.programme.keep(_begun_on(monday))
    stores.exercise_log.keep(entry("a", monday, repetitions=1))
    shown = view()
    for chart in (shown.weeks.chart, shown.amounts.chart, shown.amounts.months):
        told = beside(chart)
        assert told
        assert all(words.isdecimal() for words in told)


def test_minutes_may_be_told_in_parts(view, stores, clock):
    stores.exercise_log.keep(entry("a", clock.today(), plan_id=None, minutes=1.0))
    assert "0.5" in beside(view().amounts.chart)


def beside(chart):
    """The words at the side of a chart."""
    (ticks,) = chart.getAxis("left")._tickLevels
    return [words for _, words in ticks]


def test_the_exercise_that_was_picked_is_drawn_and_told_month_by_month(view, stores, clock):
    today = clock.today()
    stores.programme.keep(_begun_on(today - timedelta(days=70)))
    for n in (65, 33, 2):
        stores.exercise_log.keep(
            entry(f"b{n}", today - timedelta(n), sets=1, repetitions=10),
            entry(f"w{n}", today - timedelta(n), "walk", None, minutes=n),
        )
    shown = view()
    assert shown.amounts.which.isVisible()
    shown.amounts.which.chosen = "walk"
    shown.amounts.which.picked.emit("walk")
    assert shown.amounts.title.text().endswith(": minutes each week")
    assert [slot.done for slot in shown.amounts.months.item.slots] == [65, 33, 2]
    shown.amounts.months_button.click()
    assert shown.amounts._months_as_table.is_open
    shown.ranges.picked.emit("4 weeks")
    assert shown.amounts.which.chosen == "walk"


def test_it_begins_with_an_exercise_of_the_programme_and_months_stand_below_its_months(
    view, stores, clock
):
    today = clock.today()
    stores.programme.keep(_begun_on(today - timedelta(days=70)))
    stores.exercise_log.keep(
        entry("b", today - timedelta(40), sets=1, repetitions=10),
        entry("c", today - timedelta(2), sets=1, repetitions=10),
        entry("w", today, "walk", None, minutes=5),
    )
    shown = view()
    assert shown.amounts.which.chosen == BRIDGE.exercise_id
    assert below(shown.amounts.months) == ["Apr", "May"]


def test_a_flare_up_is_named_and_an_exercise_the_library_lost_keeps_its_name(view, stores, clock):
    today = clock.today()
    lost = _begun_on(today - timedelta(days=20), exercise_id="gone", name="Old stretch")
    stores.programme.keep(lost)
    stores.flare_ups.keep(FlareUp(id="f", starts_on=today - timedelta(9),
                                  ends_on=today - timedelta(8)))  # fmt: skip
    stores.exercise_log.keep(entry("o", today - timedelta(15), "gone", repetitions=5))
    shown = view()
    assert shown.amounts.title.text().startswith("Old stretch")
    assert shown.weeks.chart.shades


def _begun_on(day: date, **other):
    return replace(BRIDGE, starts_on=day, ends_on=None, **other)
