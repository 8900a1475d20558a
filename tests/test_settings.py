"""Preferences are kept whole or not at all, and nonsense falls back to the default."""

import json
import stat
import sys

import pytest

from companion.settings import Settings, write_whole


def test_what_was_chosen_is_there_again(paths):
    settings = Settings.load(paths.settings_file)
    settings.theme, settings.text_size_percent = "dark", 150
    settings.pages_off = ["pacing"]
    settings.save()
    assert Settings.load(paths.settings_file) == settings


@pytest.mark.parametrize("content", ["", "{", "[]", '{"theme": 3}', '{"theme": "pink"}', "\xff"])
def test_a_damaged_file_gives_the_defaults(paths, content):
    paths.settings_file.write_text(content, "latin-1")
    assert Settings.load(paths.settings_file).theme == "system"


@pytest.mark.parametrize("kept", [3, "pacing", [3, None, "pacing"], {"pacing": 1}])
def test_pages_that_are_off_are_names_and_nothing_else(paths, kept):
    paths.settings_file.write_text(json.dumps({"pages_off": kept}))
    assert set(Settings.load(paths.settings_file).pages_off) <= {"pacing"}


def test_text_size_stays_between_100_and_200(paths):
    paths.settings_file.write_text(json.dumps({"text_size_percent": 900}))
    assert Settings.load(paths.settings_file).text_size_percent == 200


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_the_file(paths):
    Settings.load(paths.settings_file).save()
    assert stat.S_IMODE(paths.settings_file.stat().st_mode) == 0o600


def test_a_write_that_cannot_be_done_leaves_the_old_file(tmp_path):
    file = tmp_path / "a"
    write_whole(file, b"old")
    (tmp_path / "a.new").mkdir()
    with pytest.raises(OSError, match=r"a\.new"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize("volume", [0, 49, 101, -25])
def test_a_volume_that_is_not_offered_is_the_middle_one(paths, volume):
    paths.settings_file.write_text(json.dumps({"timer_volume_percent": volume}))
    assert Settings.load(paths.settings_file).timer_volume_percent == 50


def test_how_a_practice_sounds_and_shows_is_there_again(paths):
    settings = Settings.load(paths.settings_file)
    settings.voice, settings.voice_on = "george", False
    settings.captions_large = settings.shows_time = True
    settings.background, settings.background_volume_percent = "tone", 50
    settings.practice_chime_volume_percent = 100
    settings.practice_chime = settings.dims = settings.captions_on = False
    settings.save()
    assert Settings.load(paths.settings_file) == settings


@pytest.mark.parametrize(
    ("key", "value"),
    [("background", "rain"), ("background", 3), ("voice_volume_percent", 0),
     ("background_volume_percent", 101), ("practice_chime_volume_percent", 30),
     ("voice_on", "yes"), ("voice", None), ("dims", 1)],
)  # fmt: skip
def test_what_a_practice_cannot_sound_or_show_like_is_as_usual(paths, key, value):
    paths.settings_file.write_text(json.dumps({key: value}))
    assert getattr(Settings.load(paths.settings_file), key) == getattr(Settings(), key)
