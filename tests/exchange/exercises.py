"""Made-up programmes, logs and scores, for tests that draw them."""

from datetime import date

from hypothesis import strategies as st

from companion.domain.dose import Dose, Side
from companion.domain.exercise_log import PAINS, LogEntry
from companion.domain.laterality import Part, Score, Which
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem
from tests.domain.exercising import dones
from tests.exchange.plans import names, past, to_come
from tests.exchange.test_round_trip import ids, instants, scores, texts

MORNING_KNOWN = date(2026, 5, 10)
"""The last day whose next morning has been."""


def doses():
    return st.builds(
        Dose,
        sets=st.none() | st.integers(1, 20),
        repetitions=st.none() | st.integers(1, 200),
        hold_s=st.none() | st.integers(1, 600),
        minutes=st.none() | st.floats(0, 480, exclude_min=True),
        rest_s=st.none() | st.integers(0, 1800),
        side=st.sampled_from(Side),
        resistance=texts,
    )


@st.composite
def items(draw):
    starts_on = draw(to_come)
    return PlanItem(
        id=draw(ids),
        programme=draw(names),
        position=draw(st.integers(1, 60)),
        exercise_id=draw(ids),
        name=draw(names),
        starts_on=starts_on,
        ends_on=draw(st.none() | st.dates(starts_on, date(2028, 1, 1))),
        weekdays=draw(st.frozensets(st.integers(1, 7), min_size=1)),
        dose=draw(doses()),
        note=draw(texts),
    )


@st.composite
def log_entries(draw, plan_ids):
    day = draw(past)
    pains = {name: draw(scores) for name in PAINS}
    if day > MORNING_KNOWN:
        pains["pain_next_morning"] = None
    return LogEntry(
        id=draw(ids),
        session_id=draw(st.sampled_from(["monday", "-x", "s"])),
        plan_id=draw(st.sampled_from([None, "gone", *plan_ids])),
        exercise_id=draw(ids),
        day=day,
        done_at=draw(st.none() | instants),
        as_planned=draw(st.none() | st.sampled_from(Told)),
        done=draw(dones()),
        effort=draw(scores),
        note=draw(texts),
        **pains,
    )


@st.composite
def results(draw):
    shown = draw(st.integers(1, 10_000))
    return Score(
        id=draw(ids),
        day=draw(past),
        started_at=draw(instants),
        part=draw(st.sampled_from(Part)),
        side=draw(st.sampled_from(Which)),
        shown=shown,
        correct=draw(st.integers(0, shown)),
        median_ms=draw(st.none() | st.integers(1, 30_000)),
    )


def is_spelled_as_before(item, others):
    """No other programme has its name in other letters."""
    folded = (each.programme for each in others if not each.is_name_only)
    return all(
        name == item.programme or name.casefold() != item.programme.casefold() for name in folded
    )


@st.composite
def exercised(draw):
    """Some items, what was done of them and besides, and scores."""
    planned = draw(st.lists(items(), max_size=4))
    planned = [each for each in planned if is_spelled_as_before(each, planned)]
    done = log_entries([each.id for each in planned])
    entries = [*planned, *draw(st.lists(done, max_size=6)), *draw(st.lists(results(), max_size=3))]
    return tuple({(type(each), each.id): each for each in entries}.values())
