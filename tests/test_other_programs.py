"""What other programs do to the folder of a diary is said: whose it is, what they left there.

P8: each kind of synced folder and network disk, at the choice (first start), at the start, in
Settings. P10: each kind of conflict copy, at the start and in Settings, and none is removed.
"""

import os
import shutil
from datetime import UTC, datetime
from functools import partial

import platformdirs.macos
import platformdirs.unix
import pytest

from companion.domain.diary import CheckIn
from companion.opening import open_companion
from companion.paths import APP_FOLDER, AppPaths
from companion.screens.first_start.where_kept import WhereEntriesAreKept
from companion.screens.forms.advice import conflicts_in, words_at_start
from companion.screens.settings.backups_card import BackupsCard
from companion.store.places import recognise
from companion.ui.text import PlainLabel

# --- whose folder it is (P8) ----------------------------------------------------------------

NETWORKS = {"SMB": "cifs", "NFS": "nfs4", "sshfs": "fuse.sshfs"}

FOLDERS = {
    "Dropbox": "Dropbox/diary",
    "OneDrive": "OneDrive - Work/diary",
    "OneDrive, Documents moved there": "Documents/diary",
    "iCloud": "Library/Mobile Documents/com~apple~CloudDocs/diary",
    "Google Drive": "Google Drive/My Drive/diary",
    "Nextcloud": "Nextcloud/diary",
    "Syncthing": "Mine/deep/diary",
    **dict.fromkeys(NETWORKS, "My share/diary"),
}
"""Whose, with the folder below the person's own."""


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "home" / "kim"
    home.mkdir(parents=True)
    return home


@pytest.fixture
def mounts(tmp_path, monkeypatch):
    """The disks of this computer, as the test has them."""
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n", "utf-8")
    for module in ("screens.forms.advice", "screens.first_start.where_kept"):
        told = partial(recognise, mounts=mounts)
        monkeypatch.setattr(f"companion.{module}.recognise", told)
    return mounts


@pytest.fixture
def place(request, home, mounts, monkeypatch):
    """A folder in which another program has its hands; gives it with the program's name."""
    kind = request.param
    folder = home / FOLDERS[kind]
    if kind.startswith("OneDrive,"):
        (home / "Cloud" / "Documents").mkdir(parents=True)
        (home / "Documents").symlink_to(home / "Cloud" / "Documents")
        monkeypatch.setenv("OneDrive", str(home / "Cloud"))
    elif kind == "Syncthing":
        (home / "Mine" / ".stfolder").mkdir(parents=True)
    elif kind in NETWORKS:
        share = str(home / "My share").replace(" ", "\\040")
        mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nthere {share} {NETWORKS[kind]} rw 0 0\n")
    return folder, "network disk" if kind in NETWORKS else kind.split(",")[0]


@pytest.fixture
def diary(clock, settings):
    """Opens the diary under a folder, and closes it at the end."""
    opened = []

    def open_it(folder):
        paths = AppPaths.under(folder)
        settings.file = paths.settings_file
        opened.append(open_companion(paths, clock, settings))
        return opened[-1]

    yield open_it
    for each in opened:
        each.close()


def shown(widget):
    """All that a widget says."""
    return [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]


def first_page(opened, qtbot):
    page = WhereEntriesAreKept(opened.paths, opened.safe, opened.clock, opened.settings)
    qtbot.addWidget(page)
    return page


def settings_card(opened, qtbot):
    card = BackupsCard(opened, lambda *_: None)
    qtbot.addWidget(card)
    card.refresh()
    return card


@pytest.mark.parametrize("place", FOLDERS, indirect=True)
def test_whose_folder_it_is_is_said_at_the_choice_and_at_the_start(place, diary, dressed, qtbot):
    folder, name = place
    opened = diary(folder)
    said = [each for each in shown(first_page(opened, qtbot)) if each != str(opened.paths.data)]
    chosen = [each for each in said if name in each]
    assert len(chosen) == 1
    assert "Tell" in chosen[0] or "one computer at a time" in chosen[0]
    (advice,) = words_at_start(opened)
    assert name in advice.words
    assert "copy only backups there" in advice.words
    assert advice.page == "settings"


@pytest.mark.parametrize("place", FOLDERS, indirect=True)
def test_whose_folder_it_is_is_said_in_settings(place, diary, dressed, qtbot):
    folder, name = place
    card = settings_card(diary(folder), qtbot)
    assert name in card.place.text()
    assert not card.place.isHidden()


def test_a_folder_of_nobody_else_is_not_spoken_of(home, mounts, diary, dressed, qtbot):
    opened = diary(home / "diary")
    assert words_at_start(opened) == []
    said = " ".join(shown(first_page(opened, qtbot)))
    assert "copies what lies" not in said
    assert "network disk" not in said


def test_where_a_diary_lies_when_nobody_chose_is_nobody_elses(home, mounts, monkeypatch):
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    (home / "Library/Mobile Documents/com~apple~CloudDocs/Documents").mkdir(parents=True)
    for synced in ("Dropbox", "OneDrive", "Nextcloud", "Google Drive"):
        (home / synced).mkdir()
    monkeypatch.setenv("OneDrive", str(home / "OneDrive"))
    for system in (platformdirs.unix.Unix, platformdirs.macos.MacOS):
        usual = system(APP_FOLDER, appauthor=False, roaming=False).user_data_path
        assert usual.is_relative_to(home)
        assert recognise(usual, mounts=mounts) is None
    assert recognise(AppPaths.for_user().data, mounts=mounts) is None


# --- what they left there (P10) -------------------------------------------------------------

COPIES = (
    "companion (Kim's conflicted copy 2026-05-01).db",
    "companion.sync-conflict-20260501-120000-ABCDEFG.db",
    "companion (conflict).db",
    "companion_conflict-20260501-120000.db",
    "companion (1).db",
    "companion-DESKTOP-AB12.db",
)


@pytest.fixture
def copied(request, home, mounts, diary):
    """A diary of three entries, and a copy of it that holds two; gives the diary and the copy."""
    opened = diary(home / "diary")
    copy = opened.paths.data / request.param
    for number in range(3):
        at = opened.clock.now()
        if number == 2:
            content = home / "copy.db"
            content.touch()
            opened.database.copy_into(content)
            shutil.move(content, copy)
        opened.stores.diary.add(CheckIn(id=f"n{number}", day=at.date(), recorded_at=at))
    changed = datetime(2026, 5, 1, 11, tzinfo=UTC).timestamp()
    os.utime(copy, (changed, changed))
    return opened, copy


@pytest.mark.parametrize("copied", COPIES, indirect=True)
def test_a_copy_is_told_with_its_date_and_entries_and_stays(copied, clock, dressed, qtbot):
    opened, copy = copied
    before = copy.read_bytes()
    (advice,) = words_at_start(opened)
    assert "left copies of your diary file" in advice.words
    assert conflicts_in(opened) == [f"{copy.name}: Friday 1 May at 12:00, 2 entries"]
    assert settings_card(opened, qtbot).found.text() == conflicts_in(opened)[0]
    opened.close()
    again = open_companion(opened.paths, clock, opened.settings)
    assert len(words_at_start(again)) == 1
    again.close()
    assert copy.read_bytes() == before
    assert copy.stat().st_mtime == datetime(2026, 5, 1, 11, tzinfo=UTC).timestamp()
