"""Says a text, and makes a clip of it: trimmed, as loud as every other, small."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray
from phonemes import phonemes

from companion.domain.script import implied_s

RATE = 24_000
MODEST = 10
"""How far it stands back behind whatever else the computer is doing (`nice`)."""

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice of Kokoro.

    Attributes:
        kokoro: Its name there.
        speed: How fast it is asked to speak. The two differ by nature; with these numbers both
            say about two and a half words a second, calm and without dragging.
    """

    kokoro: str
    speed: float
    british: bool = False


VOICES = {
    "heart": Speaker("af_heart", 0.70),
    "george": Speaker("bm_george", 0.82, british=True),
}

BETWEEN_SENTENCES_S = 0.6
KEPT_S = 0.06  # of the silence at both ends
RISE_S, FADE_S = 0.01, 0.05
QUIET_DB = -42
"""What is so far below the loudest moment is silence."""

LOUDNESS_LUFS = -20.0
LEAST_MEASURED_S = 3.0
"""A clip that is shorter is measured several times in a row: the gauge needs its time."""
PEAK, HIGHEST = 0.8, 0.93
"""Above the first a clip is bent softly, towards the second: Opus may go a little higher."""

COMPRESSION = 0.9
"""Opus at about 28 kbit/s for speech of this kind."""

FIT = (0.84, 1.2)
"""How far a clip may be from the length its text implies before it is said again."""
SPEEDS = (0.6, 1.15)

_SENTENCES = re.compile(r"(?<=[.!?…])\s+")
_said: dict[str, object] = {}


def begin(model: Path, voices: Path) -> None:
    """Load the model in this process, on one core: then the same text sounds the same."""
    os.nice(MODEST)
    import onnxruntime
    from kokoro_onnx import Kokoro

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    _said["kokoro"] = Kokoro.from_session(session, str(voices))


def make(job: tuple[str, str, Path]) -> str:
    """Make the clip of a text in a voice; tells how long it is."""
    voice, text, path = job
    speaker, implied = VOICES[voice], implied_s(text)
    sound = _say(text, speaker, speaker.speed)
    ratio = _length_s(sound) / implied
    if not FIT[0] <= ratio <= FIT[1]:
        sound = _say(text, speaker, float(np.clip(speaker.speed * ratio, *SPEEDS)))
    beside = path.with_suffix(".new")
    soundfile.write(
        beside, _levelled(sound), RATE, format="OGG", subtype="OPUS", compression_level=COMPRESSION
    )
    beside.replace(path)
    return f"{voice} {_length_s(sound):.2f} s ({_length_s(sound) / implied:.2f}) {text}"


def length_s(path: Path) -> float:
    """How long a clip is, as it is heard."""
    return round(soundfile.info(path).frames / soundfile.info(path).samplerate, 3)


def _length_s(sound: Samples) -> float:
    return len(sound) / RATE


def _say(text: str, speaker: Speaker, speed: float) -> Samples:
    """Sentence by sentence, so that the silence between two is always the same."""
    between = np.zeros(round(BETWEEN_SENTENCES_S * RATE) - 2 * round(KEPT_S * RATE), np.float32)
    parts: list[Samples] = []
    for sentence in _SENTENCES.split(text.strip()):
        sounds = phonemes(sentence, british=speaker.british)
        said, rate = _said["kokoro"].create(
            sounds, speaker.kokoro, speed, is_phonemes=True, trim=False
        )
        assert rate == RATE
        parts += [_trimmed(said), between]
    return np.concatenate(parts[:-1])


def _trimmed(sound: Samples) -> Samples:
    """Without the silence at its ends, but for a little; it rises and fades softly."""
    piece = RATE // 100
    loud = np.sqrt(np.mean(sound[: len(sound) // piece * piece].reshape(-1, piece) ** 2, axis=1))
    heard = np.flatnonzero(loud > loud.max() * 10 ** (QUIET_DB / 20)) * piece
    kept = round(KEPT_S * RATE)
    sound = sound[max(0, heard[0] - kept) : heard[-1] + piece + kept].copy()
    rise, fade = round(RISE_S * RATE), round(FADE_S * RATE)
    sound[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    sound[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    return sound


@cache
def _gauge():  # noqa: ANN202 - its package comes without types
    import pyloudnorm

    return pyloudnorm.Meter(RATE)


def loudness(sound: Samples) -> float:
    """How loud it is, by EBU R128, in LUFS."""
    times = max(1, -(-round(LEAST_MEASURED_S * RATE) // len(sound)))
    return float(_gauge().integrated_loudness(np.tile(sound, times).astype(np.float64)))


def _levelled(sound: Samples) -> Samples:
    """As loud as every other clip; its few highest peaks are bent, not cut."""
    sound = sound * np.float32(10 ** ((LOUDNESS_LUFS - loudness(sound)) / 20))
    over = np.abs(sound) > PEAK
    room = HIGHEST - PEAK
    bent = PEAK + room * np.tanh((np.abs(sound) - PEAK) / room)
    return np.where(over, np.sign(sound) * bent, sound).astype(np.float32)
