"""P12: whatever is broken, the newest backup comes back, and what can be read is found."""

import random
from datetime import date

import pytest

from companion.demo import year
from companion.opening import NeedsRestore, NeedsSecret, keys_here, open_companion
from companion.screens.restore.acts import Acts
from companion.store.backup import BackupStore, Reason
from companion.store.intake import everything
from companion.store.keys import KeyFile

from .conftest import LATER, PAGE, PASSPHRASE

TIMES = 10


@pytest.mark.parametrize("seed", range(TIMES))
def test_a_broken_diary_comes_back_with_most_of_what_no_backup_has(diary, clock, seed):
    chance, backed_up = random.Random(seed), year(date(2026, 5, 11)).entries
    content = bytearray(diary.database.read_bytes())
    if seed % 5:
        content[chance.randrange(PAGE, len(content))] ^= 1 << chance.randrange(8)
    else:
        del content[chance.randrange(PAGE, len(content)) :]
    diary.database.write_bytes(content)
    with pytest.raises(NeedsRestore) as told:
        open_companion(diary, clock)
    acts = Acts(diary, clock, bytes(told.value.data_key))

    newest = BackupStore(diary.backups).newest_sound()
    restored = acts.restore(newest, None, lambda: None)

    assert restored.aside.read_bytes() == content
    left = acts.left_in(restored.aside, restored.data_key)
    if seed % 5:
        assert left.read >= 0.8 * len(backed_up)
    count = acts.take_in(left, restored.data_key, lambda: None)
    opened = open_companion(diary, clock, data_key=restored.data_key)
    kept = everything(opened.stores).entries
    opened.close()
    assert set(kept) == {*backed_up, *left.added}
    assert count == len(left.added) + len(left.changed)
    acts.forget()


def test_a_locked_diary_keeps_its_passphrase_when_a_backup_from_before_it_comes_back(diary, clock):
    opened = open_companion(diary, clock)
    backup = opened.safe.back_up(Reason.ASKED)
    keys, _ = opened.safe.with_passphrase(PASSPHRASE)
    opened.safe.take_effect(keys, PASSPHRASE)
    opened.close()

    restored = Acts(diary, clock, None).restore(backup, PASSPHRASE, lambda: None)

    assert keys_here(diary).needs_passphrase
    assert restored.before.entries == backup.entries
    with pytest.raises(NeedsSecret):
        open_companion(diary, clock)
    open_companion(diary, clock, secret=PASSPHRASE).close()


def test_a_diary_kept_aside_unread_keeps_its_key_file(diary, clock, made):
    elsewhere = BackupStore(made[0] / "closed" / "data" / "backups").all()[0]
    opened = open_companion(diary, clock)
    keys, _ = opened.safe.with_passphrase("nobody knows this any more")
    opened.safe.take_effect(keys, "nobody knows this any more")
    opened.close()

    restored = Acts(diary, clock, None).restore(elsewhere, PASSPHRASE, lambda: None)

    open_companion(diary, clock, secret=PASSPHRASE).close()
    (former,) = diary.data.glob("keys-kept-aside-*.json")
    key = KeyFile.read(former).open_with("nobody knows this any more")
    diary.keys.write_bytes(former.read_bytes())
    restored.aside.replace(diary.database)
    opened = open_companion(diary, clock, data_key=key)
    assert LATER.id in opened.stores.diary.all_ids()
    opened.close()


def test_a_key_file_that_cannot_be_read_is_kept_when_an_empty_diary_begins(diary, clock):
    diary.spare_keys.unlink(missing_ok=True)
    diary.keys.write_bytes(b"{" + diary.keys.read_bytes())
    broken = diary.keys.read_bytes()

    Acts(diary, clock, None).begin_empty()

    assert [file.read_bytes() for file in diary.data.glob("keys-kept-aside-*.json")] == [broken]
