"""A visit has at most three questions, a period that ends after it begins, and its own parts."""

from datetime import date

import pytest

from companion.domain.happening import HappeningKind
from companion.domain.refused import Reason, Refused
from companion.domain.visit import BEGIN_WITH, NONE_OF, Reader, Section, Visit


def test_three_questions_and_no_more():
    assert Visit(id="v", questions=("a", "b", "c"))
    with pytest.raises(Refused) as caught:
        Visit(id="v", questions=("a", "b", "c", "d"))
    assert caught.value.reason is Reason.TOO_MANY


def test_the_period_ends_after_it_begins():
    with pytest.raises(Refused) as caught:
        Visit(id="v", first=date(2026, 5, 2), last=date(2026, 5, 1))
    assert caught.value.fields == ("first", "last")


def test_a_person_can_say_that_there_were_no_falls_and_no_emergency_care_and_no_more():
    assert Visit(id="v", without=frozenset(NONE_OF)).without == {
        HappeningKind.FALL,
        HappeningKind.EMERGENCY,
    }
    for kind in set(HappeningKind) - set(NONE_OF):
        with pytest.raises(Refused) as caught:
            Visit(id="v", without=frozenset({kind}))
        assert caught.value.fields == ("without",)


def test_every_reader_gets_questions_goals_news_and_how_it_has_been():
    assert set(BEGIN_WITH) == set(Reader)
    for sections in BEGIN_WITH.values():
        assert sections >= {Section.QUESTIONS, Section.GOALS, Section.NEWS, Section.MEASURES}


def test_each_reader_begins_with_what_they_work_with():
    physio, doctor, mind = (BEGIN_WITH[reader] for reader in Reader)
    assert Section.PROGRAMME in physio
    assert Section.PROGRAMME not in doctor | mind
    assert Section.PRACTICES in mind
    assert Section.PAIN not in mind
    assert {Section.QUESTIONNAIRES, Section.SLEEP} <= doctor & mind
    assert not {Section.QUESTIONNAIRES, Section.SLEEP} & physio
