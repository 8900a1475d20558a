"""The player speaks plainly: what to do now, where it is, what it came to."""

import pytest

from companion.domain.player import Doing, Player
from companion.domain.script import Breath
from companion.wording import player as words
from tests.domain.practising import laid_out


def at(at_s, **more):
    return Player(timeline=laid_out(), seen=0.0, at_s=at_s, heard_s=at_s, **more)


def test_where_it_is_and_how_long_it_takes():
    assert words.step_words(at(10)) == "step 2 of 3  ·  Breathe"
    assert words.time_words(at(10)) == "0:35 left"
    assert words.time_words(at(44.2)) == "0:01 left"


@pytest.mark.parametrize(
    ("at_s", "sign", "count"),
    [(0, "Settle", "4"), (3.2, "Settle", "1"), (9, "In", "softly, 4"), (13, "Out", "slowly, 6"),
     (18.5, "Out", "slowly, 1"), (39, "Look", "6"), (44.9, "Look", "1")],
)  # fmt: skip
def test_the_sign_says_what_to_do_and_the_count_how_long(at_s, sign, count):
    assert (words.sign_words(at(at_s)), words.count_words(at(at_s))) == (sign, count)


def test_paused_it_counts_nothing():
    paused = at(10, is_paused=True)
    assert (words.sign_words(paused), words.count_words(paused)) == ("Paused", "")
    assert words.press_words(paused) == ("Go on", "play")
    assert words.press_words(at(10)) == ("Pause", "pause")


def test_the_caption_is_what_is_said_unless_the_computer_slept():
    assert words.caption_words(at(10)) == "Follow."
    assert "asleep" in words.caption_words(at(10, is_paused=True, slept=True))


def test_the_bar_says_how_it_stands():
    assert words.bar_words(at(10), "Calm") == "Calm, 0:35 left"
    assert words.bar_words(at(10, is_paused=True), "Calm") == "Calm, paused"
    assert words.bar_words(at(45), "Calm") == "Calm is over"
    assert words.bar_words(at(10, stopped=True), "Calm") == "Calm is over"


def test_a_screen_reader_hears_that_it_is_over_or_stands_still():
    assert words.happened_words(Doing.DONE) == "The practice is over."
    assert words.happened_words(Doing.PAUSED) == "The practice is paused."
    assert words.happened_words(Doing.STOPPED) == words.happened_words(Doing.GOING) == ""


@pytest.mark.parametrize(
    ("breath", "said"),
    [(Breath(4, 6), "6 breaths a minute"), (Breath(3, 8), "About 5.5 breaths a minute"),
     (Breath(5, 7), "5 breaths a minute")],
)  # fmt: skip
def test_how_many_breaths_a_minute(breath, said):
    assert words.a_minute_words(breath) == said


def test_what_it_came_to():
    assert words.practised_words("Slow breathing", 6.04) == "Slow breathing, 6 min"
    assert words.practised_words("Slow breathing", 0.02) == "Slow breathing, less than 0.1 min"


@pytest.mark.parametrize(
    ("left_out", "gentle", "said"),
    [(0, 0, "Every place is done."), (1, 0, "1 place left out."),
     (2, 1, "2 places left out. 1 place let go only.")],
)  # fmt: skip
def test_places_that_are_not_done_as_usual_are_counted(left_out, gentle, said):
    assert words.places_words(left_out, gentle) == said
