"""Doses, plan items and guided sessions for the tests of exercise."""

from datetime import date

from hypothesis import strategies as st

from companion.domain.dose import Done, Dose, Side
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
