"""Plans, baselines and their days in words."""

from datetime import date

import pytest

from companion.domain.activities import AmountUnit
from companion.domain.baseline import Doubt, baseline
from companion.domain.pacing import PlanDay
from companion.wording.pacing_plans import (
    baseline_words,
    doubt_words,
    quota_words,
    share_words,
    spread_words,
    today_words,
    weekday_words,
)
from tests.domain.plans import measures

MINUTES = AmountUnit.MINUTES
DAY = PlanDay(date(2026, 5, 12), 8.78, None, in_flare_up=False, unit=MINUTES)


@pytest.mark.parametrize(
    ("weekdays", "words"),
    [({1, 3, 5}, "Mon, Wed, Fri"), (set(range(1, 8)), "every day"), ({7}, "Sun")],
)
def test_days_of_the_week(weekdays, words):
    assert weekday_words(weekdays) == words


def test_what_is_planned_today():
    assert today_words(DAY) == "8.8 min · the same on good and hard days"
    gentle = DAY._replace(quota=6.0, in_flare_up=True)
    assert today_words(gentle) == "6 min · gentle days, because of your flare-up"
    assert today_words(DAY._replace(quota=None)) == "Not planned today"


def test_what_is_worked_out_is_told_to_a_tenth():
    assert quota_words(10.648, MINUTES) == "10.6 min"
    assert quota_words(3, AmountUnit.REPETITIONS) == "3 times"


def test_a_baseline_in_words():
    assert baseline_words(baseline(measures(10)), MINUTES) == "One measure: 10 min."
    found = baseline(measures(200, 240, 200))
    metres = AmountUnit.METRES
    told = "3 measures: 213.3 m on average, from 200 m to 240 m."
    assert baseline_words(found, metres) == told
    assert spread_words(found, metres) == (
        "They differ by about 23.1 m. That is 11 % of the average."
    )
    assert spread_words(baseline(measures(10)), MINUTES) == ""


def test_every_doubt_has_its_word():
    assert len({doubt_words(each) for each in Doubt}) == len(Doubt)
    assert "30 %" in doubt_words(Doubt.DIFFER_MUCH)


def test_shares():
    assert [share_words(each) for each in (0.5, 0.7, 0.8)] == ["50 %", "70 %", "80 %"]
