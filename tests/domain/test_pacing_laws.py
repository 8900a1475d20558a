"""Laws that hold for every plan and every row of decisions."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import MOST_COMPOUND_PCT, AmountUnit, Growth, Rule
from companion.domain.decisions import Choice
from companion.domain.pacing import (
    days,
    on_days,
    quota_after,
    quotas_after,
    stepped,
    stepped_back,
    told,
    weeks,
)
from tests.domain.plans import DAY, START, WEEK, decided, decision, did, edit, plan, quotas

WEEKS = 8
LAST = START + WEEKS * WEEK - DAY

choices = (
    st.none()
    | st.sampled_from([Choice.STEP, Choice.STAY, Choice.BACK])
    | st.integers(1, 40).map(float)
)
whole_units = st.sampled_from([AmountUnit.STEPS, AmountUnit.REPETITIONS])


@st.composite
def rules(draw):
    growth = draw(st.sampled_from(Growth))
    most = MOST_COMPOUND_PCT if growth is Growth.COMPOUND else 20
    return {
        "growth": growth,
        "growth_pct": draw(st.integers(1, most)),
        "ceiling": draw(st.none() | st.integers(20, 60).map(float)),
        "weekdays": frozenset(draw(st.sets(st.integers(1, 7), min_size=1))),
    }


@st.composite
def plans(draw):
    amounts = draw(st.lists(st.integers(1, 30).map(float), min_size=1, max_size=4))
    made = plan(*amounts, unit=draw(st.sampled_from(AmountUnit)), **draw(rules()))
    made = decided(made, *draw(st.lists(choices, max_size=WEEKS - 1)))
    edits = draw(st.lists(st.tuples(st.integers(1, WEEKS), rules()), max_size=2))
    done = st.none() | st.integers(0, 40).map(float)
    amounts_done = draw(st.lists(done, max_size=5 * 7))
    made = replace(made, edits=tuple(edit(week, **rule) for week, rule in edits))
    return did(made, START, amounts_done)


@given(plans(), st.integers(2, WEEKS), choices, rules())
def test_nothing_decided_later_changes_a_week_before(made, week, choice, rule):
    before = START + (week - 1) * WEEK - DAY
    known = weeks(made, before), days(made, START, before)
    later = replace(made, edits=(*made.edits, edit(week, **rule)))
    if choice is not None:
        later = replace(later, decisions=(*later.decisions, decision(week, choice)))
    assert (weeks(later, before), days(later, START, before)) == known


@given(plans(), st.integers(1, WEEKS - 1), st.integers(0, 40))
def test_what_is_done_in_a_week_changes_no_quota_of_it_or_before(made, week, amount):
    first = START + (week - 1) * WEEK
    made = replace(made, sessions=tuple(s for s in made.sessions if s.day < first))
    later = did(made, first, [float(amount)] * 7)
    assert quotas(later, week) == quotas(made, week)


@given(plans())
def test_every_quota_is_above_zero_and_whole_where_halves_make_no_sense(made):
    for day in days(made, START - WEEK, LAST):
        if day.quota is None:
            continue
        assert day.quota > 0
        if day.unit.is_whole:
            assert day.quota == int(day.quota) >= 1


@given(plans())
def test_a_quota_stays_where_nothing_was_decided(made):
    found = weeks(made, LAST)
    assert found[0].choice is None
    for before, week in pairwise(found):
        if week.choice in (None, Choice.STAY) and week.rule == before.rule:
            assert week.quota == before.quota
        if week.choice is Choice.BACK:
            assert week.quota <= before.quota


@given(plans())
def test_nothing_that_is_decided_or_read_in_goes_above_the_ceiling_in_force(made):
    for week in weeks(made, LAST):
        assert week.rule.ceiling is None or week.quota <= week.rule.ceiling


@given(st.floats(0.5, 200), rules(), st.floats(0.5, 200), st.sampled_from(AmountUnit))
def test_a_step_is_never_down_and_never_too_far(quota, rule, base, unit):
    after = stepped(quota, Rule(**rule), base, unit)
    assert after >= quota
    if rule["ceiling"] is not None:
        assert after <= max(quota, rule["ceiling"])
    by = quota if rule["growth"] is Growth.COMPOUND else base
    most = quota + rule["growth_pct"] / 100 * by
    assert after <= max(most, told(quota, unit) + 1 if unit.is_whole else most) + 1e-9


@given(st.integers(1, 500), rules(), st.floats(0.5, 200), whole_units)
def test_a_step_of_whole_units_is_at_least_one(quota, rule, base, unit):
    free = Rule(**(rule | {"ceiling": None}))
    if free.growth is not Growth.NONE:
        assert told(stepped(quota, free, base, unit), unit) >= quota + 1


@given(st.floats(0.1, 500), st.none() | st.floats(0.1, 500), st.floats(0.1, 500))
def test_a_step_back_is_never_up_and_does_not_sink_without_end(quota, last_kept, first):
    back = stepped_back(quota, last_kept, first)
    assert 0 < back <= quota
    assert stepped_back(back, last_kept, first) == back or last_kept is None
    assert stepped_back(stepped_back(back, None, first), None, first) == min(
        back, stepped_back(back, None, first)
    )


@given(plans(), st.lists(st.integers(-3, WEEKS * 7 + 3), max_size=6))
def test_some_days_say_the_same_as_among_all(made, numbers):
    whole = {each.day: each for each in days(made, START - 3 * DAY, LAST + 4 * DAY)}
    some = [START + number * DAY for number in numbers]
    assert on_days(made, some) == tuple(whole[day] for day in some)


@given(plans())
def test_what_a_day_is_told_is_its_exact_quota_in_whole_units(made):
    for each in days(made, START, LAST):
        exact = None if each.exact is None else told(each.exact, each.unit)
        assert each.quota == exact


@given(plans())
def test_the_quotas_after_many_decisions_are_those_after_each(made):
    each_alone = tuple(quota_after(made, each) for each in made.decisions)
    assert quotas_after(made, made.decisions) == each_alone
