"""Every sentence of the practices has its voices; without them the practices are read."""

import json
from functools import cache

import numpy as np
import pytest
import soundfile

from companion.content.practices import load_practices
from companion.content.voice import (
    MANIFEST,
    clip_path,
    key_of,
    load_voices,
    read_voices,
    voice_folder,
)
from companion.domain.script import implied_s

VOICES = ("heart", "george")
TEXTS = load_practices().spoken_texts()
ALL_BYTES = 25_000_000
LUFS, NEAR_LU = -20.0, 2.0
MEASURABLE_S = 1.2


@cache
def weighting(rate: int, size: int) -> np.ndarray:
    """How much each frequency counts for the ear: the two filters of ITU-R BS.1770."""
    once = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    turn, quality, high = np.tan(np.pi * 1681.974 / rate), 0.7072, 10 ** (3.99984 / 20)
    middle = high**0.4996667741545416
    over = (high + middle * turn / quality + turn**2, 2 * (turn**2 - high))
    shelf = np.polyval((high - middle * turn / quality + turn**2, *over[::-1]), once)
    shelf = shelf / np.polyval(poles(turn, quality), once)
    turn, quality = np.tan(np.pi * 38.135 / rate), 0.5003
    low_cut = np.polyval((1, -2, 1), once) / np.polyval(poles(turn, quality), once)
    return np.abs(shelf * low_cut * (1 + turn / quality + turn**2))


def poles(turn: float, quality: float) -> tuple[float, float, float]:
    """What a filter feeds back."""
    return 1 - turn / quality + turn**2, 2 * (turn**2 - 1), 1 + turn / quality + turn**2


def loudness(sound: np.ndarray, rate: int) -> float:
    """In LUFS, as EBU R128 has it: blocks of 400 ms, without the quiet ones."""
    size = 1 << len(sound).bit_length()
    heard = np.fft.irfft(np.fft.rfft(sound, size) * weighting(rate, size), size)[: len(sound)]
    block, step = round(0.4 * rate), round(0.1 * rate)
    whole = np.concatenate(([0.0], np.cumsum(heard**2)))
    power = (whole[block:] - whole[:-block])[::step] / block
    level = -0.691 + 10 * np.log10(np.maximum(power, 1e-12))
    gate = -0.691 + 10 * np.log10(power[level > -70].mean()) - 10
    return float(-0.691 + 10 * np.log10(power[(level > -70) & (level > gate)].mean()))


def test_the_gauge_itself_is_right():
    """EBU Tech 3341: a tone of 1 kHz with its peaks at -23 dBFS in one channel is -26 LUFS."""
    at = np.arange(3 * 48_000) / 48_000
    tone = 10 ** (-23 / 20) * np.sin(2 * np.pi * 1_000 * at)
    assert loudness(tone, 48_000) == pytest.approx(-26.0, abs=0.1)


@pytest.mark.parametrize("voice", VOICES)
def test_every_sentence_has_its_clip(voice):
    """Whoever changed a sentence runs `poe voice`."""
    voices = load_voices()
    assert voice in voices.voices
    assert [text for text in TEXTS if voices.clip(voice, text) is None] == []


def test_no_clip_is_left_over():
    folder = voice_folder()
    wanted = {clip_path(folder, voice, text) for voice in VOICES for text in TEXTS}
    found = {path for path in folder.rglob("*") if path.is_file()}
    assert found - wanted == {folder / MANIFEST}
    assert set(load_voices().clips) == {key_of(text) for text in TEXTS}


def test_all_clips_together_stay_small():
    assert sum(path.stat().st_size for path in voice_folder().rglob("*.opus")) < ALL_BYTES


@pytest.mark.parametrize("voice", VOICES)
def test_every_clip_can_be_played_is_as_long_as_its_text_and_as_loud_as_the_others(voice):
    voices = load_voices()
    odd = []
    for text in TEXTS:
        sound, rate = soundfile.read(voices.clip(voice, text), dtype="float32")
        length_s = len(sound) / rate
        assert length_s == pytest.approx(voices.length_s(voice, text), abs=0.01)
        if not 0.8 <= length_s / implied_s(text) <= 1.25:
            odd.append((text, length_s, implied_s(text)))
        if length_s > MEASURABLE_S and abs(loudness(sound, rate) - LUFS) > NEAR_LU:
            odd.append((text, loudness(sound, rate)))
    assert odd == []


def test_what_they_were_made_with_is_told():
    told = (voice_folder().parents[1] / "LICENCES.md").read_text("utf-8")
    for each in (*VOICES, "Kokoro-82M", "Apache-2.0", "GPL-3.0", "No person was recorded"):
        assert each in told


@pytest.fixture
def folder(tmp_path):
    """A text with a clip in one voice."""
    write(tmp_path, {key_of("Let go."): {"text": "Let go.", "spoken": {"heart": SOUND}}})
    clip_path(tmp_path, "heart", "Let go.").parent.mkdir()
    clip_path(tmp_path, "heart", "Let go.").write_bytes(b"sound")
    return tmp_path


SOUND = {"length_s": 1.5, "bytes": 5}


def write(folder, clips, **more):
    made = {"voices": {"heart": {"kokoro": "af_heart"}}, "clips": clips, **more}
    (folder / MANIFEST).write_text(json.dumps(made), "utf-8")


def test_a_sentence_is_found_by_its_very_words(folder):
    voices = read_voices(folder)
    assert voices.voices == ("heart",)
    assert voices.clip("heart", "Let go.") == clip_path(folder, "heart", "Let go.")
    assert voices.length_s("heart", "Let go.") == 1.5
    for voice, text in (("heart", "Let go"), ("heart", "let go."), ("george", "Let go.")):
        assert voices.clip(voice, text) is None
        assert voices.length_s(voice, text) is None


@pytest.mark.parametrize("content", [b"", b"soun", b"sound and more"])
def test_a_damaged_clip_is_not_played_and_the_practice_keeps_its_times(folder, content):
    clip_path(folder, "heart", "Let go.").write_bytes(content)
    voices = read_voices(folder)
    assert voices.clip("heart", "Let go.") is None
    assert voices.length_s("heart", "Let go.") == 1.5


def test_a_clip_that_is_gone_is_not_played(folder):
    clip_path(folder, "heart", "Let go.").unlink()
    assert read_voices(folder).clip("heart", "Let go.") is None


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"null", b'{"voices": {}}',
        b'{"voices": {}, "clips": {}, "more": 1}',
        b'{"voices": {"heart": {"kokoro": "x"}}, "clips": {"short": {"text": "", "spoken": {}}}}',
    ],
    ids=range(9),
)  # fmt: skip
def test_a_damaged_list_is_no_clips_and_stops_nothing(folder, damage):
    (folder / MANIFEST).write_bytes(damage)
    voices = read_voices(folder)
    assert voices.clip("heart", "Let go.") is None
    assert voices.length_s("heart", "Let go.") is None


def test_a_length_that_cannot_be_is_no_clips(folder):
    for length_s in (0, -1, "long"):
        wrong = {"text": "Let go.", "spoken": {"heart": SOUND | {"length_s": length_s}}}
        write(folder, {key_of("Let go."): wrong})
        assert read_voices(folder).length_s("heart", "Let go.") is None


def test_without_a_list_there_are_no_clips(tmp_path):
    assert read_voices(tmp_path / "nowhere").voices == ()


@pytest.mark.parametrize("language", ["de", "de_AT", "en_GB", "xx"])
def test_a_language_without_voices_has_the_english_ones_as_it_has_the_english_words(language):
    assert load_voices(language).folder == voice_folder()
