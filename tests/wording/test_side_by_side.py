"""Two things side by side in words: how many days, how it was, and that it is no cause."""

import pytest

from companion.domain.side_by_side import Group, SideBySide, TooFew
from companion.domain.things import Thing
from companion.wording import side_by_side as words


def found(chosen=(12, 4.2), other=(40, 5.1), lag=1, above=None, interval=(-1.5, -0.3)):
    return SideBySide(Group(*chosen), Group(*other), lag, above, interval)


def told(it, grouped=Thing.EXERCISE, looked_at=Thing.INTERFERENCE):
    return [
        words.chosen_sentence(it, grouped, looked_at),
        words.other_sentence(it, looked_at),
        words.difference_sentence(it, looked_at),
    ]


def test_both_groups_are_told_with_their_days():
    assert told(found()) == [
        "On the 12 days after exercise, “Pain got in the way” was 4.2 of 10 on average.",
        "On the other 40 days, it was 5.1 of 10 on average.",
        "The difference is 0.9 less, somewhere from 1.5 less to 0.3 less.",
    ]


@pytest.mark.parametrize(
    ("lag", "begins"),
    [
        (0, "On the 12 days with exercise,"),
        (1, "On the 12 days after exercise,"),
        (2, "On the 12 days that came two days after exercise,"),
    ],
)
def test_when_is_told(lag, begins):
    assert told(found(lag=lag))[0].startswith(begins)


def test_a_figure_is_told_by_the_middle_value():
    first = told(found(above=5), Thing.NIGHTS)[0]
    assert first.startswith("On the 12 days after “Nights” above 5, ")


@pytest.mark.parametrize("interval", [(-0.4, 0.9), (0.0, 0.9), (-0.9, 0.0), (0.0, 0.0)])
def test_an_interval_across_zero_is_no_clear_difference(interval):
    assert told(found(interval=interval))[2].startswith("No clear difference.")


def test_where_no_interval_is_known_no_difference_is_clear():
    assert told(found(interval=None))[2].startswith("No clear difference. Too few weeks")


def test_yes_and_no_hours_and_percent_are_told_in_their_measure():
    it = found((10, 0.5), (20, 0.25), above=5, interval=(0.1, 0.4))
    assert told(it, Thing.NIGHTS, Thing.DID)[0].endswith("was 3.5 days a week on average.")
    it = found((10, 400), (20, 380), interval=(5, 40))
    assert (
        "20 min more, somewhere from 5 min more to 40 min more"
        in (told(it, looked_at=Thing.ASLEEP)[2])
    )
    it = found((10, 85), (20, 80), interval=(1, 9))
    assert "5 % more" in told(it, looked_at=Thing.EFFICIENCY)[2]


def test_too_few_days_say_how_many_it_takes():
    assert words.too_few(TooFew(12, 5)) == (
        "Both are known on 12 days so far. It takes 30 days to compare."
    )
    assert words.too_few(TooFew(60, 1)) == (
        "One of the two groups has 1 day. It takes 7 in each to compare."
    )


def test_it_never_speaks_of_a_cause_but_to_say_that_it_is_none():
    said = " ".join((*told(found()), *words.rule_words(), words.title(), words.line()))
    for word in ("because", "trigger", "effect", "significant", "makes you"):
        assert word not in said
    assert words.caution().startswith("This does not tell a cause.")


def test_the_table_says_the_same():
    assert words.rows(found(), Thing.EXERCISE, Thing.INTERFERENCE) == [
        ("Days after exercise", "12", "4.2 of 10"),
        ("All other days", "40", "5.1 of 10"),
    ]
