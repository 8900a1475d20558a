"""Key slots: by a secret, or by reading the file; one that makes no sense is passed over."""

import pytest

from companion.errors import CompanionError
from companion.store.envelope import DoesNotMatch, secret_bytes
from companion.store.slots import kept_here, key_kept_here, opened, with_secret, wrapped_for
from tests.store.locked_keys import KEY, WALK


def test_a_copy_can_have_a_passphrase_of_its_own(quick):
    slots, recovery = wrapped_for(KEY, "for the stick")
    assert opened(slots[:1], secret_bytes("for the stick")) == KEY
    assert opened(slots[1:], secret_bytes(recovery)) == KEY


def test_every_recovery_key_is_new(quick):
    assert wrapped_for(KEY, WALK)[1] != wrapped_for(KEY, WALK)[1]


def test_what_goes_elsewhere_holds_no_key_in_the_open(quick):
    slots, _ = wrapped_for(KEY, WALK)
    assert with_secret((kept_here(KEY), *slots)) == slots
    assert key_kept_here((kept_here(KEY), *slots)) == KEY


def test_a_slot_that_makes_no_sense_hides_none_that_does(quick):
    slots, _ = wrapped_for(KEY, WALK)
    assert opened(({"kind": "passphrase"}, *slots), secret_bytes(WALK)) == KEY


def test_another_secret_does_not_match_and_where_nothing_can_be_used_it_is_told(quick):
    slots, _ = wrapped_for(KEY, WALK)
    with pytest.raises(DoesNotMatch):
        opened(slots[:1], secret_bytes("a short walk"))
    with pytest.raises(CompanionError, match="could not be read"):
        opened(({"kind": "passphrase"},), secret_bytes(WALK))
