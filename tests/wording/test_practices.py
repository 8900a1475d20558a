"""Practices speak plainly: minutes, places, days and tension as facts, without a promise."""

from dataclasses import replace

import pytest

from companion.content.practice import Place, PracticeKind
from companion.domain.practised import PractisedWeek, Tension
from companion.domain.script import Length
from companion.wording import calm_path, practice_log, practices
from tests.store.practising import BREATHED, MONDAY, SLEPT, TYPED_IN


@pytest.mark.parametrize(
    ("minutes", "said"),
    [([3], "3 min"), ([5, 10], "5 or 10 min"), ([3, 6, 10], "3, 6 or 10 min"), ([2, 2], "2 min")],
)
def test_the_minutes_of_all_lengths_are_one_phrase(minutes, said):
    assert practices.minutes_words(minutes) == said


def test_minutes_and_places_stand_in_one_line():
    assert practices.about_words([3, 6], ["home", "bed"]) == "3 or 6 min  ·  at home, in bed"
    assert practices.about_words([], ["home"]) == "at home"


def test_every_kind_place_and_length_has_words():
    assert all(practices.heading_of(kind) for kind in PracticeKind)
    for place in Place:
        assert practices.place_words(place) != place.value
        assert practices.place_filter(place) != place.value
    assert [practices.length_words(each, 6) for each in Length] == [
        "Short, about 6 min", "Medium, about 6 min", "Long, about 6 min",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (6, 4, "tension 6 before, 4 after"),
        (4, 6, "tension 4 before, 6 after"),
        (0, None, "tension 0 before"),
        (None, 0, "tension 0 after"),
        (None, None, ""),
    ],
)
def test_tension_is_told_as_it_was(before, after, said):
    entry = replace(TYPED_IN, tension_before=before, tension_after=after)
    assert practice_log.felt_words(entry) == said


def test_a_line_has_what_was_told_and_no_more():
    assert practice_log.told_line(BREATHED) == "4.5 min  ·  tension 6 before, 4 after"
    assert practice_log.told_line(SLEPT) == "0 min  ·  tension 0 before"
    assert practice_log.told_line(TYPED_IN) == ""


def test_before_and_after_are_plain_figures():
    assert practice_log.tension_words(Tension(6.06, 4.34, 12)) == (
        "Tension before 6.1, after 4.3, on 12 practices."
    )
    assert practice_log.tension_words(Tension(6, 6, 1)) == (
        "Tension before 6.0, after 6.0, on 1 practice."
    )


def test_weeks_are_told_in_days_and_minutes():
    weeks = [PractisedWeek(MONDAY, 3, 20.4), PractisedWeek(MONDAY, 0, 0)]
    assert practice_log.weeks_sentence(weeks) == (
        "You practised on 3 days. In all it was 20 minutes."
    )
    assert practice_log.weeks_sentence([PractisedWeek(MONDAY, 1, 0)]) == "You practised on 1 day."
    assert practice_log.week_row(weeks[0]) == ("4 May to 10 May", "3", "20")
    assert practice_log.week_row(weeks[1])[1:] == ("no entries", "")


def test_the_path_says_which_week_it_is_and_what_comes_next():
    assert calm_path.week_words(3) == "The path: week 3 of 8"
    assert calm_path.next_words(3) == "On to week 4"
    assert calm_path.next_words(8) == "Finish the path"
    assert calm_path.days_words(1, goes_on=True) == "This week so far: 1 day."
