"""A year in words: a screen reader hears each day, and the legend says what the steps are."""

from datetime import date

import pytest

from companion.domain.series import Unit
from companion.domain.things import Thing
from companion.domain.year_view import STEPS, YearDay, step_of
from companion.wording.year_view import day_words, sentence, step_words, year_title

DAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("thing", "value", "said"),
    [
        (Thing.INTERFERENCE, 4.0, "3 March: 4 of 10"),
        (Thing.NIGHTS, 6.5, "3 March: 6.5 of 10"),
        (Thing.ASLEEP, 390.0, "3 March: 6 h 30 min"),
        (Thing.EFFICIENCY, 82.0, "3 March: 82 %"),
        (Thing.EXERCISE, 1.0, "3 March: with exercise"),
        (Thing.PRACTICE, 0.0, "3 March: no practice written"),
        (Thing.INTERFERENCE, None, "3 March: no entry"),
    ],
)
def test_a_day_is_said_with_its_value(thing, value, said):
    step = None if value is None else step_of(value, thing.unit)
    assert day_words(YearDay(DAY, value, step), thing) == said


@pytest.mark.parametrize("thing", Thing)
def test_every_step_of_a_thing_has_words_of_its_own(thing):
    steps = step_words(thing)
    yes_or_no = thing.unit is Unit.DAYS
    assert [step for step, _ in steps] == ([0, STEPS - 1] if yes_or_no else [*range(STEPS)])
    assert len({words for _, words in steps}) == len(steps)


def test_the_days_with_an_entry_are_counted():
    days = [YearDay(DAY, 1.0, 0), YearDay(DAY, None, None)]
    assert sentence(days) == "Entries on 1 day of this year. Days without one are empty."


def test_the_title_names_thing_and_year():
    assert year_title(Thing.NIGHTS, 2026) == "Nights, 2026"
