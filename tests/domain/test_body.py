"""Places on the body: order, mirrors, arrow keys and the search, without a picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.body import (
    Direction,
    Region,
    Side,
    View,
    in_body_order,
    matching,
    mirrored,
    neighbour,
    valid_region_id,
)


def place(name, words=(), id_=None):
    return Region(
        id=id_ or name.casefold().replace(" ", "_").replace(",", ""),
        name=name,
        words=words,
        part="legs",
        view=View.FRONT,
        side=Side.LEFT,
        centre=(1, 1),
        shape=(("M", (0, 0)), ("L", (2, 0)), ("L", (1, 2)), ("Z", ())),
    )


KNEE = place("Left knee, front", ("kneecap",))
OTHER_KNEE = place("Right knee, front", ("kneecap",))
SHIN = place("Left shin", ("lower leg", "below the knee"))
PLACES = (KNEE, OTHER_KNEE, SHIN)


@pytest.mark.parametrize("text", ["knee_left_front", "A-1", "x" * 64])
def test_an_id_is_letters_digits_and_lines(text):
    assert valid_region_id(text)


@pytest.mark.parametrize("text", ["", "left knee", "knie_ä", "x" * 65, "knee\n", "a;b"])
def test_anything_else_is_no_id(text):
    assert not valid_region_id(text)


def test_places_are_told_from_head_to_feet_and_unknown_ones_last():
    given_ids = ["later_2", SHIN.id, "later_1", KNEE.id, SHIN.id]
    assert in_body_order(given_ids, PLACES) == (KNEE.id, SHIN.id, "later_2", "later_1")


@given(st.lists(st.sampled_from([KNEE.id, SHIN.id, "from_later", "also_later"])))
def test_ordering_loses_nothing_and_is_done_once(ids):
    ordered = in_body_order(ids, PLACES)
    assert set(ordered) == set(ids)
    assert len(ordered) == len(set(ids))
    assert in_body_order(ordered, PLACES) == ordered


def test_a_mirror_turns_left_into_right_and_twice_into_itself():
    shape = (("M", (10.0, 5.0)), ("C", (1.0, 2.0, 3.0, 4.0, 5.0, 6.0)), ("Z", ()))
    assert mirrored(shape, 100)[:2] == (
        ("M", (90.0, 5.0)),
        ("C", (99.0, 2.0, 97.0, 4.0, 95.0, 6.0)),
    )
    assert mirrored(mirrored(shape, 100), 100) == shape


def test_arrow_keys_lead_to_the_place_that_way():
    places = {"head": (50, 10), "chest": (50, 40), "arm": (20, 42), "hand": (10, 80)}
    assert neighbour("head", Direction.DOWN, places) == "chest"
    assert neighbour("chest", Direction.LEFT, places) == "arm"
    assert neighbour("arm", Direction.DOWN, places) == "hand"
    assert neighbour("arm", Direction.RIGHT, places) == "chest"


def test_beyond_the_edge_there_is_no_place():
    assert neighbour("a", Direction.UP, {"a": (0, 0), "b": (0, 9)}) is None


def test_search_finds_a_place_by_its_name_in_any_order_and_by_the_beginnings_of_words():
    assert matching(PLACES, "knee left") == (KNEE, SHIN)
    assert matching(PLACES, "left kn")[0] == KNEE
    assert matching(PLACES, "LEFT  Knees")[0] == KNEE


def test_a_name_comes_before_another_word():
    assert matching((SHIN, KNEE), "knee") == (KNEE, SHIN)
    assert matching(PLACES, "kneecap") == (KNEE, OTHER_KNEE)


def test_small_words_are_passed_over():
    small = frozenset({"in", "my", "pain"})
    assert matching(PLACES, "pain in my left knee", small)[0] == KNEE


def test_an_empty_search_shows_all_and_a_strange_one_nothing():
    assert matching(PLACES, "  ") == PLACES
    assert matching(PLACES, "wing") == ()
