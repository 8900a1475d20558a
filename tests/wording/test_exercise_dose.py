"""A dose reads as a sheet of a clinic has it."""

import pytest

from companion.domain.dose import Done, Dose, Side
from companion.wording.exercise_dose import done_words, dose_words, side_name, sided


@pytest.mark.parametrize(
    ("dose", "words"),
    [
        (Dose(), ""),
        (Dose(repetitions=1), "1 time"),
        (Dose(sets=1, repetitions=8), "8 times"),
        (Dose(sets=2, repetitions=8, rest_s=60), "2 sets of 8, rest 60 s between sets"),
        (Dose(sets=1, repetitions=8, rest_s=60), "8 times"),
        (Dose(repetitions=10, hold_s=5, side=Side.BOTH), "10 times, hold 5 s, each side"),
        (Dose(hold_s=20, sets=3), "3 sets, hold 20 s"),
        (Dose(hold_s=20), "hold 20 s"),
        (Dose(minutes=10), "10 min"),
        (Dose(minutes=2.5, sets=3), "3 sets of 2.5 min"),
        (Dose(sets=2), "2 sets"),
        (Dose(sets=1), "1 set"),
        (
            Dose(repetitions=8, resistance="red band", side=Side.LEFT),
            "8 times, left side, red band",
        ),
    ],
)
def test_a_dose_is_one_line(dose, words):
    assert dose_words(dose) == words


def test_what_was_done_is_one_line_too():
    assert done_words(Done(sets=2, repetitions=8, hold_s=5)) == "2 sets of 8, hold 5 s"
    assert done_words(Done()) == ""
    assert done_words(Done(repetitions=8, minutes=5)) == "8 times, 5 min"
    assert done_words(Done(repetitions=0)) == "0 times"


def test_each_side_has_a_name_to_choose():
    assert [side_name(side) for side in Side] == ["Each side", "Left", "Right", "No side"]


def test_what_was_done_says_which_side():
    assert sided("As planned: 5 times", Side.BOTH, is_less=False) == (
        "As planned: 5 times, each side"
    )
    assert sided("Less: 3 times", Side.LEFT, is_less=True) == "Less: 3 times, left side"
    assert sided("Less: 2 times", Side.BOTH, is_less=True) == (
        "Less: 2 times, on average for each side"
    )
    assert sided("As planned: 5 times", Side.NONE, is_less=False) == "As planned: 5 times"
    assert sided("", Side.BOTH, is_less=False) == ""
