"""Made-up plans with all that belongs to them, for tests that draw them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.week_plan import PartOfDay, Planned
from tests.exchange.test_round_trip import LAST, ids, instants, scores, texts

BEGIN = date(2026, 1, 5)
names = st.text(min_size=1, max_size=100).filter(lambda name: name.strip() and "\0" not in name)
past = st.dates(date(2025, 12, 1), LAST)
to_come = st.dates(date(2025, 12, 1), date(2027, 1, 1))


def amounts(unit, least=0.001, most=None):
    most = most or unit.most
    if unit.is_whole:
        return st.integers(max(1, round(least)), int(most)).map(float)
    return st.floats(least, most)


@st.composite
def rules(draw, unit):
    growth = draw(st.sampled_from(Growth))
    most = 10 if growth is Growth.COMPOUND else 20
    return Rule(
        growth=growth,
        growth_pct=draw(st.integers(0 if growth is Growth.NONE else 1, most)),
        ceiling=draw(st.none() | amounts(unit)),
        weekdays=draw(st.frozensets(st.integers(1, 7), min_size=1)),
    )


@st.composite
def activities(draw):
    unit = draw(st.sampled_from(AmountUnit))
    rule = draw(rules(unit))
    starts_on = draw(st.none() | st.dates(BEGIN, LAST))
    return Activity(
        id=draw(ids),
        name=draw(names),
        area=draw(st.sampled_from(Area)),
        unit=unit,
        start_share=draw(st.floats(0.1, 1)),
        rule=rule,
        starts_on=starts_on,
        ends_on=draw(st.none() | st.dates(starts_on or BEGIN, date(2028, 1, 1))),
        clinic_quota=draw(st.none() | amounts(unit, least=0.001, most=rule.ceiling)),
        easier=tuple(draw(st.lists(ids, max_size=3))),
        why=draw(texts),
        note=draw(texts),
    )


@st.composite
def plans(draw):
    """A few activities, with all that belongs to them, in the order in which it is kept."""
    made = draw(st.lists(activities(), max_size=3, unique_by=lambda each: each.id))
    entries = [*made]
    for activity in made:
        entries += draw(_measures(activity))
        entries += draw(_sessions(activity))
        if activity.starts_on is not None:
            entries += draw(_decisions(activity))
            entries += draw(_edits(activity))
    entries += draw(_flare_ups())
    entries += draw(_week_plan([None, *(each.id for each in made)]))
    return tuple({(type(each), each.id): each for each in entries}.values())


def _measures(activity):
    one = st.builds(
        PacingMeasure,
        id=ids,
        activity_id=st.just(activity.id),
        day=past,
        amount=amounts(activity.unit),
    )
    return st.lists(one, max_size=4)


def _sessions(activity):
    one = st.builds(
        Session,
        id=ids,
        activity_id=st.just(activity.id),
        day=past,
        amount=st.just(0.0) | amounts(activity.unit),
        started_at=st.none() | instants,
        rating_before=scores,
        rating_after=scores,
        note=texts,
    )
    return st.lists(one, max_size=6)


def _weeks(activity):
    return st.integers(0, 20).map(lambda number: activity.starts_on + timedelta(weeks=number))


@st.composite
def _decisions(draw, activity):
    weeks = draw(st.lists(_weeks(activity), max_size=5, unique=True))
    made = []
    for week in weeks:
        choice = draw(st.sampled_from(Choice))
        quota = draw(amounts(activity.unit)) if choice is Choice.SET else None
        made.append(
            Decision(
                id=draw(ids),
                activity_id=activity.id,
                week_starts=week,
                choice=choice,
                quota=quota,
            )
        )
    return made


@st.composite
def _edits(draw, activity):
    weeks = draw(st.lists(_weeks(activity), max_size=3, unique=True))
    return [
        RuleEdit(
            id=draw(ids),
            activity_id=activity.id,
            week_starts=week,
            rule=draw(rules(activity.unit)),
        )
        for week in weeks
    ]


def _flare_ups():
    one = st.builds(
        lambda **said: FlareUp(
            **{**said, "ends_on": said["starts_on"] + timedelta(days=said["ends_on"])}
        ),
        id=ids,
        starts_on=to_come,
        ends_on=st.integers(0, 91),
        note=texts,
    )
    return st.lists(one, max_size=2)


def _week_plan(activity_ids):
    one = st.builds(
        Planned,
        id=ids,
        activity_id=st.sampled_from(activity_ids),
        day=to_come,
        part_of_day=st.sampled_from(PartOfDay),
    )
    return st.lists(one, max_size=6)
