"""Done against planned, day by day: bars, lines, triangles, and a flare-up that is named."""

from datetime import date, timedelta

import pytest

from companion.domain.activities import Activity, AmountUnit, Rule
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import Plan, PlanDay, days
from companion.domain.pacing_sessions import Session
from companion.domain.pacing_weeks import by_weeks
from companion.ui.charts.axis import amount_ticks, day_ticks
from companion.ui.charts.legend import Mark
from companion.ui.charts.quota import QuotaChart, Slot
from companion.ui.theme import current_theme
from tests.ui.charts.test_charts import colours

MONDAY = date(2026, 5, 4)
SUNDAY = MONDAY + timedelta(days=6)
FLARE_UP = FlareUp(id="f", starts_on=MONDAY + timedelta(days=3), ends_on=MONDAY + timedelta(days=4))


def week(*done, flare_ups=()):
    activity = Activity(
        id="walk",
        name="Walk",
        starts_on=MONDAY,
        clinic_quota=8,
        rule=Rule(ceiling=30, weekdays=frozenset(range(1, 7))),
    )
    sessions = tuple(
        Session(id=f"s{n}", activity_id="walk", day=MONDAY + timedelta(days=n), amount=amount)
        for n, amount in enumerate(done)
        if amount is not None
    )
    plan = Plan(activity=activity, sessions=sessions, flare_ups=flare_ups)
    return days(plan, MONDAY, SUNDAY)


@pytest.fixture
def chart(dressed, qtbot):
    chart = QuotaChart()
    qtbot.addWidget(chart)
    chart.resize(700, 236)
    return chart


def test_the_scale_begins_at_nothing_and_holds_bars_and_plan(chart):
    chart.show_days(week(8, 13))
    _, (bottom, top) = chart.getViewBox().viewRange()
    assert bottom == 0
    assert top >= 13


def test_more_than_planned_is_a_shape_of_its_own(chart):
    chart.show_days(week(8, 12))  # over, but by less than 5 minutes
    assert Mark.OVER not in [mark for mark, _, _ in chart.marks()]
    chart.show_days(week(8, 13))
    assert (Mark.OVER, "ink", "more than planned") in chart.marks()


def test_a_flare_up_is_shaded_and_named(chart):
    chart.show_days(week(8, flare_ups=(FLARE_UP,)), (FLARE_UP,))
    (shade,) = chart.shades
    assert shade.name == "flare-up, 2 days"
    assert Mark.SHADE in [mark for mark, _, _ in chart.marks()]
    assert [slot.planned for slot in chart.item.slots][3:5] == [4, 4]


def test_what_was_done_is_drawn_in_the_colour_of_plans(chart):
    chart.show_days(week(8, 8))
    assert current_theme().colour("plan").name().upper() in colours(chart)


def test_days_without_anything_draw_no_bar(chart):
    chart.show_days(week())
    assert current_theme().colour("plan").name().upper() not in colours(chart)


def test_weeks_are_drawn_like_days_but_wider(chart):
    chart.show_weeks(by_weeks([*week(8, 8), *week(8)]), (FLARE_UP,))
    assert [(slot.done, slot.planned) for slot in chart.item.slots] == [(16, 48), (8, 48)]
    assert chart.item.boundingRect().width() >= 7
    assert len(chart.shades) == 1


def test_a_plan_of_nothing_is_left_as_it_is(chart):
    chart.show_days(())
    assert chart.item.slots == ()


def test_an_unplanned_time_still_has_a_scale(chart):
    chart.show_days((PlanDay(MONDAY, None, None, in_flare_up=False, unit=AmountUnit.MINUTES),))
    assert chart.getViewBox().viewRange()[1][1] == 1


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (8, ["0", "2", "4", "6", "8"]),
        (13, ["0", "5", "10", "15"]),
        (60, ["0", "20", "40", "60"]),
        (400, ["0", "100", "200", "300", "400"]),
        (0, ["0", "1"]),
    ],
)
def test_a_scale_of_amounts_has_round_values(most, ticks):
    assert [words for _, words in amount_ticks(most)] == ticks


@pytest.mark.parametrize(
    ("most", "ticks"), [(0, "01"), (1.1, "012"), (2.2, "0123"), (4.4, "012345")]
)
def test_what_is_counted_has_whole_numbers_beside_it(most, ticks):
    assert [words for _, words in amount_ticks(most, is_whole=True)] == list(ticks)


def test_a_single_week_names_its_days():
    ticks = day_ticks(MONDAY, SUNDAY, 80, 60)
    assert [words for _, words in ticks] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert len(day_ticks(MONDAY, SUNDAY, 20, 60)) == 1


def below(chart):
    """The words under a chart."""
    axis = chart.getAxis("bottom")
    begin, end = chart.getViewBox().viewRange()[0]
    ((_, days),) = axis.tickValues(begin, end, chart.getViewBox().width())
    return axis.tickStrings(days, 1, 1)


def months(count):
    firsts = [date(2025 + n // 12, 1 + n % 12, 1) for n in range(9, 9 + count)]
    return [Slot(first.replace(day=15), 30, 5.0, None) for first in firsts]


def test_bars_of_months_have_months_below_them(chart):
    chart.show()
    chart.show_slots(months(1))
    assert below(chart) == ["Oct"]
    chart.show_slots(months(5))
    assert below(chart) == ["Oct", "Nov", "Dec", "2026", "Feb"]


@pytest.mark.parametrize(("count", "named"), [(24, 12), (120, 10)])
def test_of_many_months_as_many_are_named_as_have_room(chart, count, named):
    chart.show()
    chart.show_slots(months(count))
    words = below(chart)
    assert 2 <= len(words) <= named
    assert "2027" in words


def test_after_months_weeks_have_their_days_again(chart):
    chart.show()
    chart.show_slots(months(3))
    chart.show_slots([Slot(MONDAY + timedelta(weeks=n), 7, 4.0, None) for n in range(3)])
    assert below(chart)[0] == "4 May"
