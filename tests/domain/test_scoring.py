"""What answers come to: published examples first, then what holds for all answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.scoring import FIQR_PARTS, PEG_ITEMS, RULES, Scored, is_as_large_as

QS = {"phq_4": 4, "phq_8": 8, "gad_7": 7, "fiqr": 21}


def answers(points):
    return {f"q{n}": value for n, value in enumerate(points, 1)}


def score(rule, points):
    return RULES[rule](answers(points)).score


# --- published examples -----------------------------------------------------------------


def test_the_peg_is_the_mean_of_three():
    """The worked response of the PEG in jmandel/ktc-questionnaire-starters: 6, 7, 5 is 6.0."""
    assert RULES["peg"]({"pain": 6, "enjoyment": 7, "activity": 5}) == Scored(6.0)


def test_the_gad_7_adds_up():
    """Its worked response in the same place: 2 1 2 1 0 1 0 is 7."""
    assert score("gad_7", [2, 1, 2, 1, 0, 1, 0]) == 7


def test_the_phq_8_is_the_first_eight_of_the_phq_9():
    """The worked response of the PHQ-9 is 9 with 1 in its ninth, which is not asked here."""
    assert score("phq_8", [1, 2, 1, 2, 1, 1, 0, 0]) == 8


def test_the_phq_4_has_two_parts():
    """Kroenke 2009: items 1 and 2 anxiety, 3 and 4 depression, each 0 to 6; all 0 to 12."""
    assert RULES["phq_4"](answers([3, 2, 1, 0])) == Scored(6, {"anxiety": 5, "depression": 1})
    assert RULES["phq_4"](answers([3] * 4)) == Scored(12, {"anxiety": 6, "depression": 6})


def test_the_fiqr_comes_to_thirty_twenty_and_fifty():
    """Bennett 2009: upper limits 30, 20 and 50, in all 100."""
    parts = {"function": 30, "impact": 20, "symptoms": 50}
    assert RULES["fiqr"](answers([10] * 21)) == Scored(100, parts)
    assert score("fiqr", [5] * 21) == 50


def test_the_fiqr_weighs_what_was_left_out():
    """Bennett 2009: 9/x, 2/x and 10/x. 8 of 9 with 40 points are 45, a third of it is 15."""
    given_points = answers([5] * 9 + [4, 4] + [6] * 10)
    assert RULES["fiqr"](given_points).score == 15 + 8 + 30
    less = given_points | {"q1": None, "q11": None, "q21": None}
    assert RULES["fiqr"](less).score == pytest.approx(15 + 8 + 30)
    uneven = answers([0, 9]) | {"q10": 3, "q11": 0, "q12": 2}
    assert RULES["fiqr"](uneven).subscores == {"function": 13.5, "impact": 3, "symptoms": 10}


def test_a_part_of_the_fiqr_without_any_answer_leaves_no_total():
    assert RULES["fiqr"](answers([5] * 9)) == Scored(
        None, {"function": 15, "impact": None, "symptoms": None}
    )


def test_change_and_totals_are_what_was_chosen_or_typed():
    assert RULES["change"]({"change": -3}).score == -3
    assert RULES["total"]({"total": 41.6, "low": 20, "high": 80}).score == 41.6


# --- what was left out ------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["phq_4", "phq_8", "gad_7"])
def test_a_sum_needs_all_its_answers(rule):
    whole = answers([1] * QS[rule])
    for left_out in whole:
        assert RULES[rule](whole | {left_out: None}).score is None
        assert RULES[rule]({k: v for k, v in whole.items() if k != left_out}).score is None


def test_a_part_of_the_phq_4_stands_without_the_other():
    assert RULES["phq_4"]({"q1": 2, "q2": 1, "q3": 1}).subscores == {
        "anxiety": 3,
        "depression": None,
    }


@pytest.mark.parametrize("left_out", PEG_ITEMS)
def test_the_peg_needs_all_three(left_out):
    assert RULES["peg"](dict.fromkeys(PEG_ITEMS, 4) | {left_out: None}).score is None


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("odd", ["4", True, float("nan"), float("inf")])
def test_what_is_no_number_counts_as_left_out(rule, odd):
    names = [*PEG_ITEMS, "change", "total", *answers([0] * 21)]
    assert RULES[rule](dict.fromkeys(names, odd)).score is None


@pytest.mark.parametrize("rule", RULES)
def test_nothing_answered_comes_to_nothing(rule):
    assert RULES[rule]({}).score is None


# --- laws -------------------------------------------------------------------------------

tens = st.integers(0, 10)
threes = st.integers(0, 3)


@given(points=st.lists(tens, min_size=3, max_size=3))
def test_a_mean_lies_between_its_answers_in_any_order(points):
    one = RULES["peg"](dict(zip(PEG_ITEMS, points, strict=True))).score
    other = RULES["peg"](dict(zip(PEG_ITEMS, reversed(points), strict=True))).score
    assert min(points) <= one <= max(points)
    assert one == pytest.approx(other)


@given(data=st.data(), rule=st.sampled_from(["phq_4", "phq_8", "gad_7"]))
def test_one_point_more_is_one_more(data, rule):
    count = QS[rule]
    points = data.draw(st.lists(threes, min_size=count, max_size=count))
    at = data.draw(st.integers(0, count - 1))
    more = [value + (1 if n == at else 0) for n, value in enumerate(points)]
    assert score(rule, more) == score(rule, points) + 1
    assert 0 <= score(rule, points) <= 3 * count


@given(points=st.lists(threes, min_size=4, max_size=4))
def test_the_two_parts_are_the_whole(points):
    found = RULES["phq_4"](answers(points))
    assert sum(found.subscores.values()) == found.score


@given(points=st.lists(st.none() | tens, min_size=21, max_size=21))
def test_the_fiqr_stays_within_its_ranges_whatever_is_left_out(points):
    found = RULES["fiqr"](answers(points))
    most = {"function": 30, "impact": 20, "symptoms": 50}
    for name, items, _ in FIQR_PARTS:
        part = found.subscores[name]
        known = [points[int(item[1:]) - 1] for item in items]
        assert (part is None) is (known == [None] * len(known))
        assert part is None or -1e-9 <= part <= most[name] + 1e-9
    assert found.score is None or -1e-9 <= found.score <= 100 + 1e-9


@given(points=st.lists(tens, min_size=21, max_size=21), at=st.integers(0, 20))
def test_leaving_out_an_average_answer_of_a_part_changes_nothing(points, at):
    part = next(items for _, items, _ in FIQR_PARTS if f"q{at + 1}" in items)
    same = answers(points) | dict.fromkeys(part, points[at])
    assert RULES["fiqr"](same | {f"q{at + 1}": None}).score == pytest.approx(
        RULES["fiqr"](same).score
    )


def test_a_change_reaches_its_threshold_in_spite_of_rounding():
    assert is_as_large_as(20 / 3 - 17 / 3, 1)
    assert is_as_large_as(-4, 4)
    assert not is_as_large_as(3.9, 4)
