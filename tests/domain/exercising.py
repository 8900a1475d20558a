"""Doses, plan items and guided sessions for the tests of exercise."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from companion.domain.dose import Done, Dose, Side
from companion.domain.guided_steps import Guide
from companion.domain.programme import PlanItem

MONDAY = date(2026, 5, 4)


def item(exercise_id, /, **answers):
    """An item of a programme, planned from Monday on."""
    given = {"id": exercise_id, "programme": "From the clinic", "position": 1,
             "exercise_id": exercise_id, "name": exercise_id.capitalize(),
             "starts_on": MONDAY}  # fmt: skip
    return PlanItem(**(given | answers))


@st.composite
def doses(draw, most_sets=4, most_repetitions=12):
    maybe = draw(st.sets(st.sampled_from(["sets", "repetitions", "hold_s", "minutes", "rest_s"])))
    sizes = {
        "sets": st.integers(1, most_sets),
        "repetitions": st.integers(1, most_repetitions),
        "hold_s": st.integers(1, 30),
        "minutes": st.integers(1, 80).map(lambda quarters: quarters / 4),
        "rest_s": st.integers(0, 90),
    }
    given = {name: draw(sizes[name]) for name in sorted(maybe)}
    return Dose(**given, side=draw(st.sampled_from(Side)))


def dones():
    return st.builds(
        Done,
        sets=st.none() | st.integers(0, 20),
        repetitions=st.none() | st.integers(0, 200),
        hold_s=st.none() | st.integers(0, 600),
        minutes=st.none() | st.floats(0, 1000),
    )


LONDON = ZoneInfo("Europe/London")
TEN = datetime(2026, 5, 4, 10, tzinfo=LONDON)


def guides(most=3):
    tempos = st.none() | st.sampled_from([1.0, 2.5, 4.0])
    one = st.builds(Guide, exercise_id=st.sampled_from(["bridge", "walk"]), dose=doses(2, 4),
                    tempo_s=tempos)  # fmt: skip
    return st.lists(one, min_size=1, max_size=most).map(tuple)


def later(seconds, begun=TEN):
    """An instant some seconds on, whatever the clock on the wall does between."""
    return (begun.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(begun.tzinfo)


DEEDS = ("tick", "press", "pause", "go_on", "leave", "back", "stop_here", "was_there")


def deeds(most=25):
    """What a person does, and how many seconds after the deed before."""
    seconds = st.integers(0, 40) | st.sampled_from([-3600, 89, 90, 8 * 3600])
    names = st.sampled_from(DEEDS[:4] * 4 + DEEDS)
    return st.lists(st.tuples(names, seconds), max_size=most)


def went(guided, done):
    """Every state of a session in which these deeds were done."""
    states, at = [guided], 0
    for name, seconds in done:
        at += seconds
        states.append(getattr(states[-1], name)(later(at)))
    return states
