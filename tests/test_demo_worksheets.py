"""The made-up worksheets: the same for the same day, one of most kinds, nobody's name."""

from datetime import date, timedelta

import pytest

from companion.content.worksheets import load_forms
from companion.demo import year
from companion.demo.worksheets import worksheets
from companion.domain.worksheet import SAFETY_PLAN

MONDAY = date(2026, 5, 11)
MADE_UP = worksheets(MONDAY)


def test_the_same_day_gives_the_same_worksheets():
    assert worksheets(MONDAY) == MADE_UP == year(MONDAY).worksheets
    assert worksheets(MONDAY - timedelta(1))[0].day == MADE_UP[0].day - timedelta(1)


@pytest.mark.parametrize("worksheet", MADE_UP, ids=lambda each: each.kind)
def test_each_answers_the_questions_of_its_kind(worksheet):
    form = load_forms().find(worksheet.kind)
    form.check(worksheet)
    assert worksheet.version == form.version
    assert len(worksheet.content) >= len(form.question) / 2
    assert MONDAY - timedelta(84) <= worksheet.day <= MONDAY


def test_they_are_of_most_kinds_with_one_safety_plan():
    kinds = [each.kind for each in MADE_UP]
    assert len(set(kinds)) == len(kinds) == 7
    assert kinds.count(SAFETY_PLAN) == 1


def test_one_small_step_waits_on_the_day_after_the_last():
    tomorrow = MONDAY + timedelta(1)
    assert [each.kind for each in MADE_UP if each.is_due(MONDAY)] == []
    assert [each.kind for each in MADE_UP if each.is_due(tomorrow)] == ["values"]
