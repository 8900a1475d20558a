"""The programme's weeks are counted from its first day; all of it is optional."""

from datetime import date

import pytest

from companion.domain.profile import Ask, Profile
from companion.domain.refused import Refused


def test_without_a_programme_there_is_no_week():
    assert Profile().programme_week(date(2026, 5, 12)) is None


def test_the_first_day_lies_in_week_one():
    profile = Profile(programme_first=date(2026, 4, 13), programme_weeks=6)
    assert profile.programme_week(date(2026, 4, 13)) == 1
    assert profile.programme_week(date(2026, 5, 12)) == 5


def test_before_and_after_the_programme_there_is_no_week():
    profile = Profile(programme_first=date(2026, 4, 13), programme_weeks=6)
    assert profile.programme_week(date(2026, 4, 12)) is None
    assert profile.programme_week(date(2026, 5, 25)) is None


def test_a_programme_has_1_to_52_weeks():
    with pytest.raises(Refused):
        Profile(programme_weeks=0)
    with pytest.raises(Refused):
        Profile(programme_weeks=53)


def test_at_first_everything_may_be_asked():
    assert Profile().asks == frozenset(Ask)
