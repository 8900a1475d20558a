"""Opening: folders, key and diary in their order; a loss is told and never covered up."""

import stat
import sys
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from companion.domain.diary import CheckIn
from companion.errors import CompanionError
from companion.opening import NeedsRestore, NeedsSecret, open_companion, system_clock
from companion.paths import AppPaths
from companion.settings import Settings
from companion.store import envelope
from companion.store.backup import BackupStore, Reason
from companion.store.envelope import DoesNotMatch
from companion.store.health import Health
from companion.store.keys import KeyFile
from companion.store.schema import REVISIONS

DAY = date(2026, 5, 11)
ENTRY = CheckIn(id="a", day=DAY, recorded_at=datetime(2026, 5, 12, 8, tzinfo=UTC), note="here")


@pytest.fixture
def place(tmp_path):
    return AppPaths.under(tmp_path / "place")


@pytest.fixture
def begun(place, clock):
    """A diary with one entry, closed again."""
    opened = open_companion(place, clock)
    opened.stores.diary.add(ENTRY)
    opened.close()
    return place


def files(place):
    return {path.name: path.read_bytes() for path in place.data.rglob("*") if path.is_file()}


def test_the_first_time_it_begins_a_diary(place, clock):
    opened = open_companion(place, clock)
    assert opened.stores.diary.span() is None
    assert opened.settings == Settings()
    assert KeyFile.read(place.keys).database_made
    opened.close()


def test_the_next_time_the_entries_are_there(begun, clock):
    opened = open_companion(begun, clock)
    assert opened.stores.diary.on(DAY) == (ENTRY,)
    opened.close()


def test_settings_can_be_handed_in(begun, clock, settings):
    opened = open_companion(begun, clock, settings)
    assert opened.settings is settings
    opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_on_this_computer_can_read_it(place, clock):
    opened = open_companion(place, clock)
    opened.stores.diary.add(ENTRY)
    for folder in (place.data, place.backups, place.settings, place.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = [path for path in place.data.rglob("*") if path.is_file()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    opened.close()


def test_a_second_one_is_told_that_it_is_open(begun, clock):
    opened = open_companion(begun, clock)
    with pytest.raises(CompanionError, match="already open"):
        open_companion(begun, clock)
    assert opened.stores.diary.on(DAY) == (ENTRY,)
    opened.close()


@pytest.mark.parametrize("loss", ["missing", "empty"])
def test_a_diary_that_is_gone_is_never_begun_anew(begun, clock, loss):
    begun.database.unlink()
    if loss == "empty":
        begun.database.touch()
    before = files(begun)
    with pytest.raises(NeedsRestore) as told:
        open_companion(begun, clock)
    assert told.value.health == loss
    assert files(begun) == before


def test_a_key_file_that_is_gone_comes_back_from_the_spare_one(begun, clock):
    kept = KeyFile.read(begun.keys)
    begun.keys.unlink()
    opened = open_companion(begun, clock)
    assert opened.stores.diary.on(DAY) == (ENTRY,)
    opened.close()
    assert KeyFile.read(begun.keys).slots == kept.slots


@pytest.mark.parametrize("diary", ["there", "gone"])
def test_key_files_that_are_gone_are_never_made_anew(begun, clock, diary):
    opened = open_companion(begun, clock)
    opened.safe.back_up(Reason.ASKED)
    opened.close()
    begun.keys.unlink()
    begun.spare_keys.unlink()
    if diary == "gone":
        begun.database.unlink()
    before = files(begun)
    with pytest.raises(NeedsRestore) as told:
        open_companion(begun, clock)
    assert told.value.health is None
    assert files(begun) == before


def test_an_older_and_shorter_copy_is_not_taken_for_the_diary(begun, clock):
    older = begun.database.read_bytes()
    opened = open_companion(begun, clock)
    for number in range(200):
        opened.stores.diary.add(replace(ENTRY, id=f"more-{number}", note="walked " * 40))
    opened.close()
    begun.database.write_bytes(older)
    with pytest.raises(NeedsRestore) as told:
        open_companion(begun, clock)
    assert told.value.health is Health.SHORTENED
    assert bytes(told.value.data_key) == bytes(KeyFile.read(begun.keys).data_key())


def test_a_place_that_can_only_be_read_opens_for_reading(begun, clock, monkeypatch):
    monkeypatch.setattr("companion.opening.can_be_written", lambda _: False)
    before = files(begun)
    opened = open_companion(begun, clock)
    assert opened.is_read_only
    assert opened.stores.diary.on(DAY) == (ENTRY,)
    with pytest.raises(CompanionError, match="only be read"):
        opened.stores.diary.add(replace(ENTRY, id="another"))
    assert opened.safe.back_up_if_due(Reason.CLOSING) is None
    opened.close()
    assert files(begun) == before


def test_an_older_diary_is_backed_up_before_it_is_changed(begun, clock, monkeypatch):
    order = []
    monkeypatch.setattr("companion.store.schema.HEAD", "9001")
    monkeypatch.setattr("companion.store.schema.REVISIONS", (*REVISIONS, "9001"))
    monkeypatch.setattr(
        "companion.store.schema._migrate",
        lambda _: order.extend(each.header.reason for each in BackupStore(begun.backups).all()),
    )
    open_companion(begun, clock).close()
    assert order == [Reason.MIGRATION]


def test_the_wrong_key_file_leaves_the_diary_as_it_is(begun, clock):
    KeyFile(KeyFile.begin().slots, database_made=True).write(begun.keys)
    before = files(begun)
    with pytest.raises(NeedsRestore, match="not the one"):
        open_companion(begun, clock)
    assert files(begun) == before


def test_when_the_beginning_was_cut_short_it_begins_again(place, clock):
    place.make()
    KeyFile.begin().write(place.keys)
    place.database.touch()
    opened = open_companion(place, clock)
    opened.stores.diary.add(ENTRY)
    opened.close()


def test_a_diary_of_a_newer_companion_is_closed_again_untouched(begun, clock, monkeypatch):
    monkeypatch.setattr("companion.store.schema.REVISIONS", ("9000",))
    monkeypatch.setattr("companion.store.schema.HEAD", "9000")
    before = files(begun)
    with pytest.raises(CompanionError, match="newer Companion"):
        open_companion(begun, clock)
    assert files(begun) == before
    monkeypatch.undo()
    open_companion(begun, clock).close()


def test_a_place_that_cannot_be_used_is_told(tmp_path, clock):
    (tmp_path / "file").write_text("mine", "utf-8")
    with pytest.raises(CompanionError, match="cannot be used"):
        open_companion(AppPaths.under(tmp_path / "file"), clock)


def test_the_clock_of_this_computer_knows_its_zone():
    clock = system_clock()
    assert clock.now().tzinfo is UTC
    assert clock.local() == clock.now()


# --- with a passphrase ------------------------------------------------------------------

WALK = "a long walk"


@pytest.fixture
def locked(begun, monkeypatch):
    """The same diary with a passphrase; gives its place and its recovery key."""
    monkeypatch.setattr(envelope, "MEMORY_KIB", 32)
    keys = KeyFile.read(begun.keys)
    changed, recovery = keys.with_passphrase(keys.data_key(), WALK)
    changed.take_effect(begun.keys, WALK)
    return begun, recovery


def test_the_passphrase_or_the_recovery_key_opens_the_diary(locked, clock):
    place, recovery = locked
    for secret in (WALK, recovery, recovery.text().lower()):
        opened = open_companion(place, clock, secret=secret)
        assert opened.stores.diary.on(DAY) == (ENTRY,)
        opened.close()


def test_without_it_the_diary_stays_locked_and_untouched(locked, clock):
    place, _ = locked
    before = files(place)
    with pytest.raises(NeedsSecret, match=r"locked.*Your entries are safe"):
        open_companion(place, clock)
    assert files(place) == before


@pytest.mark.parametrize("state", ["sound", "damaged", "empty", "missing"])
def test_a_wrong_one_does_not_match_whatever_the_diary_is_like(locked, clock, state):
    place, _ = locked
    if state == "missing":
        place.database.unlink()
    elif state != "sound":
        place.database.write_bytes(b"" if state == "empty" else b"x" * 8192)
    before = files(place)
    with pytest.raises(DoesNotMatch) as told:
        open_companion(place, clock, secret="a long talk")
    assert "damage" not in str(told.value)
    assert files(place) == before


def test_a_wrong_one_never_reaches_the_database(locked, clock, monkeypatch):
    place, _ = locked
    monkeypatch.setattr("companion.opening.Database.open", lambda *_: pytest.fail("touched"))
    with pytest.raises(DoesNotMatch):
        open_companion(place, clock, secret="a long talk")


def test_a_passphrase_is_not_looked_at_where_there_is_none(begun, clock):
    open_companion(begun, clock, secret="whatever").close()


def test_a_former_key_file_goes_with_the_next_unlock_and_not_before(locked, clock):
    place, _ = locked
    former = place.keys.with_name("keys.json.before")
    keys = KeyFile.read(place.keys)
    keys.with_passphrase(keys.open_with(WALK), "another walk")[0].write(place.keys)
    for secret in (WALK, None):
        with pytest.raises((DoesNotMatch, NeedsSecret)):
            open_companion(place, clock, secret=secret)
        assert former.exists()
    open_companion(place, clock, secret="another walk").close()
    assert not former.exists()


def test_a_damaged_key_file_is_made_whole_from_its_former_version(begun, clock):
    begun.keys.with_name("keys.json.before").write_bytes(begun.keys.read_bytes())
    begun.keys.write_bytes(b"{")
    opened = open_companion(begun, clock)
    assert opened.stores.diary.on(DAY) == (ENTRY,)
    opened.close()
    assert KeyFile.read(begun.keys).database_made
    assert not begun.keys.with_name("keys.json.before").exists()


def test_a_former_version_stays_where_the_diary_does_not_open(begun, clock):
    begun.keys.rename(begun.keys.with_name("keys.json.before"))
    KeyFile(KeyFile.begin().slots, database_made=True).write(begun.keys)
    with pytest.raises(CompanionError, match="not the one"):
        open_companion(begun, clock)
    assert begun.keys.with_name("keys.json.before").exists()
