"""The guide speaks plainly: what to do now, and how pain answered; never what to change."""

from datetime import date

import pytest

from companion.domain.dose import Done, Dose, Side
from companion.domain.guided import Guided, Moment
from companion.domain.guided_steps import Guide
from companion.domain.pain_monitoring import Answer, Light
from companion.wording.exercise_guide import (
    about_words,
    already_words,
    answer_words,
    away_words,
    bar_words,
    count_words,
    is_of_sides,
    moment_words,
    of_sides_words,
    ring_words,
    tempo_words,
)
from tests.domain.exercising import TEN, later

WALK = Guide(exercise_id="walk", dose=Dose(minutes=90))
BRIDGE = Guide(exercise_id="bridge", dose=Dose(repetitions=3))
SIDE_HOLD = Dose(hold_s=5, repetitions=2, side=Side.RIGHT)


@pytest.mark.parametrize(
    ("rise", "said"),
    [
        (0.0, "Your pain was as usual for you."),
        (-1.0, "Your pain was 1 below your usual."),
        (2.5, "Your pain rose to 2.5 above your usual."),
    ],
)
def test_pain_is_told_beside_the_usual(rise, said):
    assert answer_words(Answer(Light.GREEN, rise, None)).startswith(said)


def test_each_light_has_words_of_its_own():
    said = {answer_words(Answer(light, None, None)) for light in Light}
    assert len(said) == len(Light)


def test_a_long_session_is_told_in_hours():
    assert about_words([WALK]) == "About 1 h 30 min, rests included."


def test_a_tempo_or_a_press():
    assert [tempo_words(each) for each in (4.0, 2.5, None)] == ["4 s", "2.5 s", "I press for each"]


@pytest.mark.parametrize(
    ("away_s", "length"), [(100.0, "1 min"), (7_200.0, "2 h"), (200_000.0, "2 days")]
)
def test_how_long_nobody_looked(away_s, length):
    guided = Guided.start("s", (WALK,), TEN).tick(later(12)).tick(later(12 + away_s))
    said = f"Companion was away for {length}. Nothing was counted."
    assert away_words(guided) == said


def test_the_bar_and_what_is_read_aloud():
    guided = Guided.start("s", (BRIDGE, WALK), TEN)
    assert bar_words(guided, "Bridge") == "Bridge  ·  Get ready  ·  exercise 1 of 2"
    assert moment_words(Moment.NEXT, guided, "Bridge") == "Next: Bridge. Get ready."
    second = guided.tick(later(14))
    assert moment_words(Moment.COUNT, second, "Bridge") == "2"
    turned = Guided.start(
        "s", (Guide(exercise_id="hug", dose=Dose(hold_s=20, side=Side.BOTH)),), TEN
    )
    turned = turned.tick(later(30))
    assert bar_words(turned, "Hug") == "Hug  ·  Now your right side  ·  exercise 1 of 1"
    assert moment_words(Moment.SIDE_CHANGE, turned, "Hug") == "Now your right side."
    stopped = second.stop_here(later(14))
    assert bar_words(stopped, "") == "Your session waits to be written down."


@pytest.mark.parametrize(
    ("dose", "seconds", "figure", "counted"),
    [
        (Dose(repetitions=8), 0, ("10", "seconds"), ""),
        (Dose(repetitions=8), 9, ("1", "second"), ""),
        (Dose(repetitions=8), 18, ("3", "of 8 times"), ""),
        (Dose(repetitions=1), 10, ("1", "of 1 time"), ""),
        (Dose(sets=2, repetitions=8), 10, ("1", "of 8 times"), "Set 1 of 2"),
        (Dose(minutes=5), 10, ("5:00", "minutes"), ""),
        (Dose(hold_s=20, repetitions=5), 10, ("20", "seconds"), "Hold 1 of 5"),
        (Dose(hold_s=20, side=Side.BOTH), 10, ("20", "seconds"), "Left side"),
        (Dose(hold_s=20, side=Side.BOTH), 30, ("5", "seconds"), "Right side"),
        (SIDE_HOLD, 16, ("3", "seconds"), "Right side  ·  hold 1 of 2"),
        (Dose(sets=3), 10, ("set 1", "of 3"), "Set 1 of 3"),
    ],
)  # fmt: skip
def test_every_figure_says_what_it_counts(dose, seconds, figure, counted):
    guided = Guided.start("s", (Guide(exercise_id="bridge", dose=dose),), TEN).tick(later(seconds))
    assert (ring_words(guided), count_words(guided)) == (figure, counted)


def test_what_each_side_did_is_known_again_by_its_words():
    line = of_sides_words(Done(repetitions=3), Done(repetitions=0))
    assert line == "Left side: 3 times. Right side: none."
    assert is_of_sides(line)
    for other in ("", "Left side: sore.", "My left side. Right side: none.", "Right side: none."):
        assert not is_of_sides(other)


def test_what_is_written_down_already_is_named_once_with_its_day():
    names, day = ["Bridge", "Knee hug", "Bridge"], date(2026, 5, 12)
    assert already_words(names, day, day) == (
        "You have already written down Bridge and Knee hug today. Keeping this adds to it."
    )
    assert already_words(["Bridge"], day, date(2026, 5, 13)) == (
        "You have already written down Bridge for Tuesday 12 May. Keeping this adds to it."
    )
