"""The recovery key: printed clearly, and read however a tired person types it."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.recovery_key import RecoveryKey
from companion.domain.refused import Reason, Refused

KEY = RecoveryKey(bytes.fromhex("00112233445566778899aabbccddeeff0a1b2c3d"))
PRINTED = "008J-4CT4-ANK7-F24S-NAXW-SQFE-ZW51-PB1X"

keys = st.binary(min_size=20, max_size=20).map(RecoveryKey)


def test_it_is_printed_as_8_groups_of_4():
    assert KEY.text() == PRINTED
    assert KEY.groups == tuple(PRINTED.split("-"))


@given(keys)
def test_it_is_base_32_with_the_signs_of_crockford(key):
    plain = base64.b32encode(key.value).decode()
    ours = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert key.text().replace("-", "") == plain.translate(ours)


@given(keys)
def test_no_sign_is_printed_that_is_taken_for_another(key):
    assert not set(key.text()) & set("ILOUilou")


@given(keys)
def test_what_is_printed_can_be_typed(key):
    assert RecoveryKey.parse(key.text()) == key


LOOKALIKES = {"0": "0Oo", "1": "1IiLl"}


@st.composite
def sloppy(draw):
    """A key, and one of the many ways people type it from paper."""
    key = draw(keys)
    between = st.text("  -\t\n\u00a0\u2013\u2014\u2011\u2212\u200b", max_size=3)
    typed = [draw(between)]
    for sign in "".join(key.groups):
        typed += [draw(st.sampled_from(LOOKALIKES.get(sign, sign + sign.lower()))), draw(between)]
    return key, "".join(typed)


@given(sloppy())
def test_small_letters_spaces_dashes_and_lookalikes_do_not_matter(both):
    key, typed = both
    assert RecoveryKey.parse(typed) == key


def test_wide_letters_of_an_east_asian_keyboard_do():
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in PRINTED)
    assert RecoveryKey.parse(wide) == KEY


@pytest.mark.parametrize(
    "typed",
    ["", "-", PRINTED[:-1], PRINTED + "0", PRINTED[:-1] + "U", PRINTED[:-1] + "ß", "walk " * 7,
     PRINTED[:-1] + "٣", "0" * 100_000],
)  # fmt: skip
def test_what_is_no_recovery_key_is_told(typed):
    with pytest.raises(Refused) as refused:
        RecoveryKey.parse(typed)
    assert refused.value.reason is Reason.NOT_A_RECOVERY_KEY
    assert refused.value.fields == ("recovery_key",)


@given(st.text())
def test_whatever_is_typed_gives_a_key_or_a_refusal(typed):
    try:
        key = RecoveryKey.parse(typed)
    except Refused:
        return
    assert RecoveryKey.parse(key.text()) == key


def test_any_other_length_is_no_key():
    with pytest.raises(Refused):
        RecoveryKey(bytes(19))


def test_one_wrong_sign_is_another_key():
    assert RecoveryKey.parse(PRINTED[:-1] + "W") != KEY


def test_typing_a_group_back_shows_that_it_is_on_paper():
    assert KEY.has_group(1, " 4ct4 ")
    assert KEY.has_group(0, "oo8j")
    assert not KEY.has_group(0, "4CT4")
    assert not KEY.has_group(1, "4CT")
    assert not KEY.has_group(1, "")
    assert not KEY.has_group(1, "?")


def test_it_is_never_shown_by_accident():
    assert "0011" not in repr(KEY)
    assert "\\x" not in repr(KEY)
    assert PRINTED[:4] not in repr(KEY)
