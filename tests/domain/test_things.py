"""What can be looked at day by day: pain intensity comes last."""

from companion.domain.comparison import Better, Figure
from companion.domain.series import Unit
from companion.domain.things import Thing


def test_what_was_done_comes_first_and_pain_intensity_last():
    assert list(Thing)[:3] == [Thing.DID, Thing.EXERCISE, Thing.PRACTICE]
    assert list(Thing)[-1] is Thing.PAIN


def test_what_is_of_the_diary_has_its_figure_and_its_measure():
    assert Thing.PAIN.figure is Figure.PAIN_AVERAGE
    assert (Thing.NIGHTS.unit, Thing.ASLEEP.unit) == (Unit.SCORE_0_10, Unit.MINUTES)
    assert (Thing.STRESS.better, Thing.MOOD.better) == (Better.LOWER, Better.HIGHER)


def test_exercise_and_practice_are_yes_or_no():
    for thing in (Thing.EXERCISE, Thing.PRACTICE):
        assert thing.figure is None
        assert (thing.unit, thing.better) == (Unit.DAYS, Better.HIGHER)
