"""A visit has at most three questions, and a period that ends after it begins."""

from datetime import date

import pytest

from companion.domain.refused import Reason, Refused
from companion.domain.visit import Visit


def test_three_questions_and_no_more():
    assert Visit(id="v", questions=("a", "b", "c"))
    with pytest.raises(Refused) as caught:
        Visit(id="v", questions=("a", "b", "c", "d"))
    assert caught.value.reason is Reason.TOO_MANY


def test_the_period_ends_after_it_begins():
    with pytest.raises(Refused) as caught:
        Visit(id="v", first=date(2026, 5, 2), last=date(2026, 5, 1))
    assert caught.value.fields == ("first", "last")
