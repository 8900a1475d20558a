"""How questionnaires speak: figures with their ranges, parts, changes; never a mark."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.wording import questionnaires as words

DAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("score", "low", "high", "digits", "said"),
    [
        (16 / 3, 0, 10, 1, "5.3 of 10"), (10, 0, 24, 0, "10 of 24"),
        (3, -1, 38, 0, "3 (from -1 to 38)"), (52.45, 20, 80, 1, "52.5 (from 20 to 80)"),
    ],
)  # fmt: skip
def test_a_figure_stands_with_its_range(score, low, high, digits, said):
    assert words.figure_words(score, low, high, digits) == said


@pytest.mark.parametrize(
    ("value", "said"), [(41, "41"), (41.0, "41"), (41.5, "41.5"), (41.25, "41.25"), (-1, "-1")]
)
def test_a_total_is_said_as_the_clinic_gave_it(value, said):
    assert words.plain(value) == said
    assert words.total_words(value, 0, 56) == f"{said} of 56"


def test_parts_that_are_not_known_are_not_told():
    assert words.part_words({"anxiety": 3, "depression": None}) == "Worry: 3 of 6."
    assert words.part_words({}) == ""


def test_one_question_is_not_numbered():
    assert words.question_words(1, 1) == "One question. It may stay empty."
    assert words.question_words(2, 8) == "Question 2 of 8. Any answer may stay empty."


@pytest.mark.parametrize("since_first", [None, True, False])
@pytest.mark.parametrize("since_last", [None, True, False])
def test_a_change_is_told_only_where_there_is_one(since_last, since_first):
    said = words.change_size("Studies name 5.", since_last, since_first)
    assert said.startswith("Studies name 5.")
    assert ("time before" in said) is (since_last is not None)
    assert ("first time" in said) is (since_first is not None)
    assert said.count("that large") == [since_last, since_first].count(True)


def test_the_history_of_one_time_has_no_sentence():
    assert words.history_words([DAY], "4", "4") == ""
    said = words.history_words([date(2026, 1, 2), DAY], "6 of 10", "4 of 10")
    assert (
        said == "2 times from 2 Jan 2026 to 12 May 2026. At first 6 of 10, the last time 4 of 10."
    )


def test_today_has_one_quiet_line():
    assert words.today_line("Mood and energy", 2) == (
        "“Mood and energy” is ready when you are (about 2 minutes)."
    )
    assert words.ready_words(None, DAY) == "You chose to be asked about now."
    assert words.ready_words(date(2026, 5, 1), DAY) == (
        "You chose to be asked again from 1 May 2026 on."
    )


def test_an_answer_stands_behind_its_question():
    assert words.answer_line("Trouble relaxing", "Several days") == "Trouble relaxing: Several days"
    assert words.answer_line("How are you now?", "Much better") == "How are you now? Much better"


@given(mean=st.floats(0, 10), count=st.integers(1, 5))
def test_a_mean_tells_of_how_many(mean, count):
    assert f"({count} rated)" in words.mean_words(mean, count)


def test_nothing_is_said_of_activities_that_did_not_move():
    assert words.single_changes([]) == ""
    assert "“Cook”, “Sing”" in words.single_changes(["Cook", "Sing"])
    assert [words.few_words(count) != "" for count in range(6)] == [False, True, True, *[False] * 3]
