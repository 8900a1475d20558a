"""A check-in holds what was answered, and refuses what cannot be."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.diary import SCALES, CheckIn, entered_later, remembered
from companion.domain.refused import Reason, Refused

MONDAY = date(2026, 5, 11)
NEXT_MORNING = datetime(2026, 5, 12, 8, 42, tzinfo=timezone(timedelta(hours=1)))


def check_in(**answers):
    given = {"id": "a", "day": MONDAY, "recorded_at": NEXT_MORNING} | answers
    return CheckIn(**given)


def refusal(**answers):
    with pytest.raises(Refused) as caught:
        check_in(**answers)
    return caught.value


def test_every_answer_may_stay_empty():
    assert check_in().is_empty
    assert not check_in(hard_day=True).is_empty
    assert not check_in(interference=0).is_empty


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("value", [-1, 11])
def test_a_scale_goes_from_0_to_10(scale, value):
    refused = refusal(**{scale: value})
    assert refused.reason is Reason.OUT_OF_RANGE
    assert refused.fields == (scale,)
    assert refused.limits == (0, 10)


def test_half_points_and_yes_are_no_answers():
    assert refusal(mood=4.5).reason is Reason.NOT_WHOLE
    assert refusal(mood=True).reason is Reason.NOT_WHOLE


def test_worst_pain_below_usual_pain_names_both_answers():
    refused = refusal(pain_average=6, pain_worst=5)
    assert refused.reason is Reason.PAIN_ORDER
    assert refused.fields == ("pain_average", "pain_worst")


def test_least_above_worst_is_refused_also_when_usual_is_open():
    assert refusal(pain_least=7, pain_worst=5).fields == ("pain_least", "pain_worst")


def test_own_words_hold_no_sign_of_the_list():
    assert refusal(did=("tea; cake",)).reason is Reason.BAD_WORD
    assert refusal(did=("",)).reason is Reason.BAD_WORD


def test_a_note_has_room_for_ten_thousand_characters():
    assert check_in(note="x" * 10_000).note
    assert refusal(note="x" * 10_001).reason is Reason.TOO_LONG
    assert refusal(note="a\0b").reason is Reason.HAS_NUL


def test_an_instant_without_its_offset_is_refused():
    assert refusal(recorded_at=datetime(2026, 5, 12, 8, 0)).reason is Reason.NO_OFFSET


def test_written_within_48_hours_after_the_day_is_not_late():
    ends = datetime(2026, 5, 12, 4, 0, tzinfo=UTC)
    assert not entered_later(MONDAY, ends + timedelta(hours=48))
    assert entered_later(MONDAY, ends + timedelta(hours=48, seconds=1))


@given(st.integers(-12, 14), st.integers(0, 47))
def test_lateness_is_measured_on_the_persons_own_clock(offset, hours):
    zone = timezone(timedelta(hours=offset))
    written = datetime(2026, 5, 12, 4, 0, tzinfo=zone) + timedelta(hours=hours)
    assert not entered_later(MONDAY, written)


def test_words_used_most_are_offered_first():
    words = [("Walked",), ("Cooked", "Walked"), ("Choir",)]
    assert remembered(words, ("Garden",), 3) == ["Walked", "Choir", "Cooked"]
    assert remembered(words, ("Garden",), 4)[-1] == "Garden"


def test_a_word_is_one_word_however_it_is_written():
    assert remembered([("walked",), ("Walked",)], ("WALKED",), 5) == ["Walked"]
