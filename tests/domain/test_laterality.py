"""Left or right: fair pictures, no answer lost, and nothing before the team suggested it."""

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.laterality import (
    EXERCISE_ID,
    LONGEST_MS,
    MOST_PICTURES,
    TURNS,
    Part,
    Score,
    Task,
    Trial,
    Which,
    by_day,
    check_score,
    check_team,
    over_time,
    scores,
    trials,
)
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import MONDAY, TEN

DAY = timedelta(days=1)
L, R = Which.LEFT, Which.RIGHT
FOUR = (Trial("palm", L, 0), Trial("palm", R, 90), Trial("back", L, 180), Trial("back", R, 45))


def ids():
    numbers = count(1)
    return lambda: f"s{next(numbers)}"


def task(*said, part=Part.HAND, row=FOUR):
    made = Task(part=part, trials=row, started_at=TEN)
    for which, ms in said:
        made = made.answer(which, ms)
    return made


def score(**answers):
    given = {"id": "s", "day": MONDAY, "started_at": TEN, "part": Part.HAND, "side": L,
             "shown": 10, "correct": 8, "median_ms": 1500}  # fmt: skip
    return Score(**(given | answers))


def test_each_side_has_its_accuracy_and_time():
    left, right = scores(task((L, 1000), (L, 900), (L, 2000), (R, 1800)), ids())
    assert (left.side, left.shown, left.correct, left.median_ms) == (L, 2, 2, 1500)
    assert (right.side, right.shown, right.correct, right.median_ms) == (R, 2, 1, 1800)
    assert (left.accuracy_pct, right.accuracy_pct) == (100, 50)
    assert (left.day, left.started_at, left.part) == (MONDAY, TEN, Part.HAND)


def test_one_that_is_stopped_counts_what_was_answered():
    assert scores(task(), ids()) == ()
    (left,) = scores(task((R, 700)), ids())
    assert (left.shown, left.correct, left.median_ms) == (1, 0, None)


def test_the_next_picture_waits_until_all_are_answered():
    assert task((L, 1)).trial == FOUR[1]
    over = task(*[(L, 500)] * 4)
    assert over.is_over
    assert over.trial is None
    assert over.answer(R, 500) is over


@pytest.mark.parametrize("ms", [0, -5, LONGEST_MS + 1, 3_600_000, float("nan")])
def test_an_answer_after_a_long_while_counts_without_its_time(ms):
    (left,) = scores(task((L, ms)), ids())
    assert (left.correct, left.median_ms) == (1, None)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"id": ""}, Reason.BAD_ID),
        ({"shown": 0, "correct": 0}, Reason.OUT_OF_RANGE),
        ({"shown": 10**6}, Reason.OUT_OF_RANGE),
        ({"correct": 11}, Reason.HIGHER),
        ({"correct": -1}, Reason.OUT_OF_RANGE),
        ({"median_ms": 0}, Reason.OUT_OF_RANGE),
        ({"median_ms": 1.5}, Reason.NOT_WHOLE),
        ({"started_at": datetime(2026, 5, 4)}, Reason.NO_OFFSET),
        ({"day": date(1, 1, 1)}, Reason.TOO_EARLY),
    ],
)
def test_a_score_refuses_nonsense(answers, reason):
    with pytest.raises(Refused) as refused:
        score(**answers)
    assert refused.value.reason is reason


def test_a_score_is_not_of_tomorrow():
    check_score(score(), MONDAY)
    with pytest.raises(Refused) as refused:
        check_score(score(), MONDAY - DAY)
    assert refused.value.reason is Reason.IN_FUTURE


def test_one_side_over_time():
    late, early = score(id="late", day=MONDAY + DAY), score(id="early")
    other = [score(id="r", side=R), score(id="f", part=Part.FOOT)]
    assert over_time([late, *other, early], Part.HAND, L) == (early, late)


def test_a_picture_that_was_out_of_sight_comes_last_and_no_answer_is_lost():
    begun = task((L, 1000))
    put_off = begun.put_off()
    assert put_off.trials == (FOUR[0], FOUR[2], FOUR[3], FOUR[1])
    assert put_off.answers == begun.answers
    last = task((L, 1000), (R, 1000), (L, 1000))
    assert last.put_off() == last
    over = last.answer(R, 1000)
    assert over.put_off() == over


def test_several_gos_of_a_day_are_one_day():
    later = TEN + timedelta(hours=2)
    gos = [
        score(id="b", started_at=later, shown=5, correct=5, median_ms=None),
        score(id="a"),
        score(id="c", side=R),
        score(id="d", day=MONDAY + DAY, correct=9, median_ms=1000),
        score(id="e", part=Part.FOOT),
    ]
    first, second = by_day(gos, Part.HAND, L)
    assert (first.day, first.shown, first.correct, first.median_ms) == (MONDAY, 15, 13, 1500)
    assert (second.day, second.accuracy_pct, second.median_ms) == (MONDAY + DAY, 90, 1000)
    assert by_day([score(median_ms=None)], Part.HAND, L)[0].median_ms is None
    assert by_day(gos, Part.FOOT, R) == ()


def test_it_begins_only_after_the_tick():
    with pytest.raises(Refused) as refused:
        check_team(EXERCISE_ID, {"mirror_hand"})
    assert refused.value.reason is Reason.TEAM_FIRST
    check_team(EXERCISE_ID, {EXERCISE_ID})


@pytest.mark.parametrize(
    "asked",
    [{"shown": 0}, {"shown": MOST_PICTURES + 1}, {"pictures": []}, {"turns": []}],
)
def test_no_pictures_or_too_many_are_refused(asked):
    with pytest.raises(Refused):
        trials(**({"seed": 1, "pictures": ["palm"]} | asked))
    with pytest.raises(Refused):
        task(row=())


@given(st.integers(), st.sets(st.sampled_from("abcd"), min_size=1), st.integers(1, MOST_PICTURES))
def test_pictures_are_fair_and_the_seed_gives_them(seed, pictures, shown):
    row = trials(seed, sorted(pictures), shown)
    assert row == trials(seed, sorted(pictures), shown)
    assert len(row) == shown
    sides = Counter(trial.which for trial in row)
    assert abs(sides[L] - sides[R]) <= 1
    assert {trial.picture for trial in row} <= pictures
    assert {trial.degrees for trial in row} <= set(TURNS)
    turned = Counter((trial.picture, trial.degrees, trial.which) for trial in row)
    assert max(turned.values()) - 1 <= shown / (2 * len(pictures) * len(TURNS))


@given(st.integers(0, 99), st.lists(st.tuples(st.sampled_from(Which), st.integers(-9, 40_000))))
def test_no_answer_is_lost(seed, said):
    made = task(*said, row=trials(seed, ["palm", "back"]))
    found = scores(made, ids())
    assert sum(each.shown for each in found) == min(len(said), 20)
    right = sum(1 for trial, (which, _) in zip(made.trials, said, strict=False)
                if trial.which is which)  # fmt: skip
    assert sum(each.correct for each in found) == right
    assert all(0 <= each.accuracy_pct <= 100 for each in found)
