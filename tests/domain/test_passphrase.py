"""The passphrase: what can be kept as one, and that it is the same however it was typed."""

import unicodedata

import pytest

from companion.domain.passphrase import LONGEST, SHORTEST, check_passphrase, normalised
from companion.domain.refused import Reason, Refused


@pytest.mark.parametrize(
    "text",
    ["12345678", "        ", "schmerztagebuch", "пароль для", "薬を飲んだ後に散歩", "🙂" * 8],
)
def test_eight_signs_of_any_kind_do(text):
    check_passphrase(text)


def test_a_long_one_is_welcome():
    check_passphrase("walk " * 1000)
    check_passphrase("x" * LONGEST)


@pytest.mark.parametrize("text", ["", "1234567", "cafe\u0301 ab", "🙂" * 7])
def test_a_short_one_is_told_how_long_it_needs_to_be(text):
    with pytest.raises(Refused) as refused:
        check_passphrase(text)
    assert refused.value.reason is Reason.TOO_SHORT
    assert refused.value.fields == ("passphrase",)
    assert refused.value.limits == (SHORTEST,)


def test_one_beyond_all_measure_is_told_too():
    with pytest.raises(Refused) as refused:
        check_passphrase("x" * (LONGEST + 1))
    assert refused.value.reason is Reason.TOO_LONG


def test_a_refusal_never_holds_what_was_typed():
    with pytest.raises(Refused) as refused:
        check_passphrase("secret!")
    assert "secret!" not in str(refused.value) + repr(refused.value)


def test_an_accent_typed_apart_is_the_same():
    composed = "crème brûlée"
    assert normalised(unicodedata.normalize("NFD", composed)) == composed


def test_small_and_capital_letters_and_spaces_count():
    assert len({normalised(text) for text in ("Walk far", "walk far", "walk far ", "walkfar")}) == 4
