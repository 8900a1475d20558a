"""A practice lasts as long as its slowest voice takes, whoever speaks, and if nobody does."""

from dataclasses import replace

import pytest

from companion.content import practice_timeline
from companion.content.practice_timeline import clip_of, lay_out, spoken_s
from companion.content.practices import load_practices
from companion.content.voice import Clip, Sound, Voices, key_of, load_voices
from companion.domain.script import Care, Length, implied_s
from tests.content.test_practices import MINUTES

HELLO = "Sit or lie in any way that suits you."


@pytest.fixture
def voices(tmp_path, monkeypatch):
    """Two voices of a test: one takes its time, and only one has a file."""
    spoken = {
        "heart": Sound(length_s=2.0, bytes=3),
        "george": Sound(length_s=7.5, bytes=3),
    }
    found = Voices(tmp_path, ("heart", "george"), {key_of(HELLO): Clip(text=HELLO, spoken=spoken)})
    (tmp_path / "heart").mkdir()
    (tmp_path / "heart" / f"{key_of(HELLO)}.opus").write_bytes(b"abc")
    monkeypatch.setattr(practice_timeline, "load_voices", lambda _: found)
    spoken_s.cache_clear()
    yield found
    spoken_s.cache_clear()


def test_the_slowest_voice_sets_the_pace_and_what_has_no_clip_is_implied(voices):
    assert spoken_s(HELLO) == 7.5
    assert spoken_s("Rest.") == implied_s("Rest.")
    usual = load_practices().find("slow_breathing").usual
    assert lay_out("slow_breathing", usual).lines[0].said_s == 7.5


def test_a_voice_that_is_not_there_is_the_first_and_a_lost_file_is_read_only(voices):
    path = voices.folder / "heart" / f"{key_of(HELLO)}.opus"
    assert clip_of(HELLO, "heart") == clip_of(HELLO, "nobody") == path
    assert clip_of(HELLO, "george") is None
    assert clip_of("Rest.", "heart") is None
    path.write_bytes(b"ab")  # cut short
    assert clip_of(HELLO, "heart") is None


def test_without_any_voice_everything_is_read_only(tmp_path, monkeypatch):
    monkeypatch.setattr(practice_timeline, "load_voices", lambda _: Voices(tmp_path))
    assert clip_of(HELLO, "heart") is None


def test_what_this_version_does_not_have_cannot_be_laid_out():
    usual = load_practices().find("muscle_relaxation").usual
    assert lay_out("muscle_relaxation", usual) is not None
    assert lay_out("gone", usual) is None
    assert lay_out("muscle_relaxation", replace(usual, form="seventeen")) is None
    assert lay_out("muscle_relaxation", replace(usual, length=Length.MEDIUM)) is None


def test_a_place_that_is_gone_from_a_practice_is_no_hindrance():
    usual = load_practices().find("body_scan").usual
    assert lay_out("body_scan", replace(usual, care={"gone": Care.OUT})) == lay_out(
        "body_scan", usual
    )


@pytest.mark.parametrize(
    ("practice_id", "length", "low", "high"),
    [(*which, *minutes) for which, minutes in MINUTES.items()],
)
def test_with_its_voices_each_lasts_as_long_as_its_source_says(practice_id, length, low, high):
    practice = load_practices().find(practice_id)
    lasts_s = lay_out(practice_id, replace(practice.usual, length=length)).total_s
    assert low * 57 <= lasts_s <= high * 63, lasts_s / 60


@pytest.mark.parametrize("practice", load_practices().all, ids=lambda each: each.id)
def test_no_line_begins_before_the_one_before_it_is_said(practice):
    voices = load_voices()
    for choices in practice.ways():
        for line in lay_out(practice.id, choices).lines:
            for voice in voices.voices:
                length_s = voices.length_s(voice, line.text) or 0.0
                assert length_s <= line.until_s - line.at_s
