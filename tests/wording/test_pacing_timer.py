"""The timer's words, as a person reads them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.activities import AmountUnit
from companion.domain.pacing_pieces import Pieces, split
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Timer
from companion.wording.pacing_timer import (
    away_words,
    bar_words,
    clock_figure,
    doing_words,
    ended_words,
    length_words,
    next_words,
    pieces_words,
    place_words,
    quota_words,
    sign_words,
)
from tests.domain.test_pacing_timed import timed
from tests.domain.test_pacing_timer import START, after


@pytest.mark.parametrize(
    ("seconds", "figure"), [(0, "0:00"), (9, "0:09"), (272, "4:32"), (3872, "1:04:32")]
)
def test_a_clock_counts_in_minutes_and_seconds(seconds, figure):
    assert clock_figure(seconds) == figure


@pytest.mark.parametrize(
    ("seconds", "words"), [(45, "45 s"), (240, "4 min"), (200, "3 min 20 s"), (6000, "100 min")]
)
def test_a_length_in_words(seconds, words):
    assert length_words(seconds) == words


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        (split(12, 3), "3 × 4 min with 2 min rest"),
        (split(12, 1), "12 min in one go"),
        (split(12, 3, 0), "3 × 4 min"),
        (split(10, 6, 60), "6 × 1 min 40 s with 1 min rest"),
        (split(100 / 60, 3), "3 × about 34 s with 2 min rest"),
        (Pieces(), "It counts up until you stop."),
    ],
)
def test_how_it_is_split(pieces, words):
    assert pieces_words(pieces) == words


def test_what_is_planned_for_today():
    minutes = AmountUnit.MINUTES
    assert quota_words(12, None, minutes) == "Planned for today: 12 min"
    so_far = "Planned for today: 12 min  ·  written down so far: 4 min"
    assert quota_words(12, 4, minutes) == so_far
    nothing = "Nothing is planned for today. You can time it all the same."
    assert quota_words(None, 4, minutes) == nothing


@pytest.mark.parametrize(
    ("minutes", "place", "doing", "then", "bar"),
    [
        (1, "Part 1 of 3", "left", "Then 2 min of rest.", "Walk  ·  3:00 left"),
        (5, "Rest 1 of 2", "of rest", "Then the next part, 4 min.", "Walk  ·  1:00 of rest left"),
        (13, "Part 3 of 3", "left", "This is the last part.", "Walk  ·  3:00 left"),
        (
            17, "", "done", "That is what you planned. You can stop here.",
            "Walk  ·  You did what you planned.",
        ),
    ],
)  # fmt: skip
def test_each_part_says_what_it_is_and_what_comes_then(minutes, place, doing, then, bar):
    now = timed(minutes)
    assert place_words(now.timer) == place
    assert doing_words(now) == doing
    assert next_words(now.timer) == then
    assert bar_words(now, "Walk") == bar


def test_a_pause_says_so():
    now = replace(timed(1), timer=timed(1).timer.pause(after(1)))
    assert bar_words(now, "Walk") == "Walk  ·  3:00, paused"
    assert sign_words(now) == "Paused. Take the time you need."


def test_what_counts_up_says_how_far_it_is():
    now = timed(2, Pieces())
    assert bar_words(now, "Walk") == "Walk  ·  2:00 so far"
    assert next_words(now.timer) == "Stop when it is enough for now."
    assert place_words(now.timer) == ""


def test_without_a_name_it_is_a_timer():
    assert bar_words(timed(1), "") == "Timer  ·  3:00 left"


@pytest.mark.parametrize(
    ("seconds", "length"),
    [
        (90, "1 min"),
        (3 * 60 + 59, "3 min"),
        (2 * 3600, "2 h"),
        (5 * 3600 + 1500, "5 h 25 min"),
        (30 * 3600, "30 h"),
        (3 * 86400 + 50, "3 days"),
    ],
)
def test_how_long_the_computer_was_away(seconds, length):
    seen = Timer.start("walk", Pieces(), START).tick(START + timedelta(seconds=80))
    timer = seen.tick(seen.at + timedelta(seconds=seconds))
    said = f"The computer was away for {length}. The timer counted 1 min 20 s until then."
    assert away_words(timer) == said


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(40, "0.7 min (40 s)"), (80, "1.3 min (1 min 20 s)"), (2, "less than 0.1 min (2 s)")],
)
def test_what_it_counted_is_told_as_amounts_are_and_as_the_clock_showed_it(seconds, words):
    timer = Timer.start("walk", Pieces(), START).tick(START + timedelta(seconds=seconds))
    stopped = Timed(timer=timer).stop_here(timer.at)
    assert ended_words(stopped) == f"By the timer: {words}."


def test_what_it_counted_without_a_word_of_blame():
    over = timed(19)
    assert ended_words(over.stop_here(after(19))) == "By the timer: 12 min."
    longer = "You went on longer: 15 min in all."
    assert ended_words(over.stop_here(after(19), longer=True)) == longer
    away = Timed(timer=timed(3).timer.tick(after(63))).stop_here(after(63))
    assert ended_words(away) == "Until the computer was away: 3 min."
    other = Timed(timer=timed(3).timer.tick(after(63))).stop_here(after(63), unsure=True)
    assert ended_words(other) == "You know how much it was. A rough number is fine."
