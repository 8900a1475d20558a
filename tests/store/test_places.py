"""Folders of sync clients and network disks are recognised; conflict copies are noticed."""

import os

import pytest

from companion.store.places import (
    Place,
    can_be_written,
    conflict_copies,
    is_conflict_copy,
    recognise,
)


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "home" / "kim"
    home.mkdir(parents=True)
    return home


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("Dropbox/diary", Place.DROPBOX),
        ("Dropbox (Personal)", Place.DROPBOX),
        ("OneDrive/Documents/diary", Place.ONEDRIVE),
        ("OneDrive - Work/diary", Place.ONEDRIVE),
        ("Library/CloudStorage/OneDrive-Personal/diary", Place.ONEDRIVE),
        ("Library/Mobile Documents/com~apple~CloudDocs/diary", Place.ICLOUD),
        ("iCloudDrive/diary", Place.ICLOUD),
        ("Google Drive/My Drive/diary", Place.GOOGLE_DRIVE),
        ("Library/CloudStorage/GoogleDrive-kim@example.org/diary", Place.GOOGLE_DRIVE),
        ("Nextcloud/diary", Place.NEXTCLOUD),
        ("ownCloud/diary", Place.NEXTCLOUD),
    ],
)
def test_a_folder_of_a_sync_client_is_known_by_its_name(home, folder, place):
    assert recognise(home / folder, {}) is place


@pytest.mark.parametrize(
    ("mark", "place"),
    [
        (".dropbox.cache", Place.DROPBOX),
        (".stfolder", Place.SYNCTHING),
        (".tmp.driveupload", Place.GOOGLE_DRIVE),
        (".sync_3f2a9c.db", Place.NEXTCLOUD),
        ("._sync_3f2a9c.db", Place.NEXTCLOUD),
    ],
)
def test_a_folder_of_a_sync_client_is_known_by_what_lies_in_it(home, mark, place):
    synced = home / "Mine" / "deep"
    synced.mkdir(parents=True)
    (home / "Mine" / mark).touch()
    assert recognise(synced / "diary", {}) is place


def test_documents_that_were_moved_into_onedrive_are_known(home):
    (home / "Cloud" / "Documents").mkdir(parents=True)
    (home / "Documents").symlink_to(home / "Cloud" / "Documents")
    environment = {"OneDrive": str(home / "Cloud")}
    assert recognise(home / "Documents" / "diary", environment) is Place.ONEDRIVE
    assert recognise(home / "Music", environment) is None


def test_documents_that_a_mac_keeps_in_icloud_are_known(home):
    (home / "Library/Mobile Documents/com~apple~CloudDocs/Documents").mkdir(parents=True)
    assert recognise(home / "Documents" / "diary", {}) is Place.ICLOUD
    assert recognise(home / "Desktop", {}) is None


@pytest.mark.parametrize("kind", ["cifs", "smb3", "nfs", "nfs4", "fuse.sshfs"])
def test_a_network_disk_is_known_by_how_it_is_mounted(home, tmp_path, kind):
    mounts = tmp_path / "mounts"
    share = str(home / "My share").replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/kim {share} {kind} rw 0 0\n", "utf-8")
    assert recognise(home / "My share" / "diary", {}, mounts) is Place.NETWORK
    assert recognise(home / "My", {}, mounts) is None


def test_a_local_disk_inside_a_network_disk_is_local(home, tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/ {home} nfs rw 0 0\n/dev/sdb1 {home}/stick vfat rw 0 0\n", "utf-8")
    assert recognise(home / "stick", {}, mounts) is None


def test_the_usual_place_is_local(paths, tmp_path):
    assert recognise(paths.data, {}, tmp_path / "no list") is None
    assert recognise(tmp_path / "Dropboxes" / "one drive", {}) is None


@pytest.mark.parametrize(
    "name",
    [
        "companion (Kim's conflicted copy 2026-05-12).db",
        "companion (conflicted copy 2026-05-12 084200).db",
        "companion.sync-conflict-20260512-084200-ABCDEFG.db",
        "keys.sync-conflict-20260512-084200-ABCDEFG.json",
        "companion (conflict).db",
        "companion (Case Conflict).db",
        "companion_conflict-20260512-084200.db",
        "companion-LAPTOP.db",
        "companion (1).db",
    ],
)
def test_a_conflict_copy_is_known_by_its_name(name):
    assert is_conflict_copy(name)


@pytest.mark.parametrize(
    "name",
    [
        "companion.db",
        "companion.db-wal",
        "keys.json",
        "keys.json.before",
        "companion-kept-aside-2026-05-12-084200.db",
        "companion-2026-05-12-084200.backup",
        "companion-2026-05-12-084200-2.backup",
        "letter (conflicted copy).txt",
    ],
)
def test_our_own_files_are_no_conflict_copies(name):
    assert not is_conflict_copy(name)


def test_the_conflict_copies_of_a_folder_are_told_and_stay(tmp_path):
    for name in ("companion.db", "companion (1).db", "keys.sync-conflict-1.json"):
        (tmp_path / name).touch()
    found = [path.name for path in conflict_copies(tmp_path)]
    assert found == ["companion (1).db", "keys.sync-conflict-1.json"]
    assert len(list(tmp_path.iterdir())) == 3
    assert conflict_copies(tmp_path / "nowhere") == ()


def test_a_place_that_can_be_written(tmp_path):
    assert can_be_written(tmp_path)
    assert not can_be_written(tmp_path / "nowhere")


@pytest.mark.skipif(not hasattr(os, "statvfs"), reason="Windows does not say it so")
def test_read_only_media_are_known(tmp_path, monkeypatch):
    found = os.statvfs(tmp_path)
    values = list(found)
    values[8] |= os.ST_RDONLY
    monkeypatch.setattr(os, "statvfs", lambda _: os.statvfs_result(values))
    assert not can_be_written(tmp_path)
