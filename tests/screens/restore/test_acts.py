"""P12: whatever is broken, the newest backup comes back, and what can be read is found."""

import random

import pytest

from companion.opening import NeedsRestore, open_companion
from companion.screens.restore.acts import Acts
from companion.store.backup import BackupStore

from .conftest import PAGE

TIMES = 10


@pytest.mark.parametrize("seed", range(TIMES))
def test_a_broken_diary_comes_back_with_most_of_what_no_backup_has(diary, clock, seed):
    chance = random.Random(seed)
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
        assert left.read >= 0.8 * newest.entries
    count = acts.take_in(left, restored.data_key, lambda: None)
    opened = open_companion(diary, clock, data_key=restored.data_key)
    kept = len(opened.stores.diary.all_ids()) + len(opened.stores.sleep.all_ids())
    opened.close()
    assert kept == newest.entries + len(left.added)
    assert count == len(left.added) + len(left.changed)
    acts.forget()
