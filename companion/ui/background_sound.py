"""A soft sound under a practice, made here: a low hush that swells slowly, or a low tone.

Each is a loop of some seconds whose end leads into its beginning, so nobody hears where it turns.
"""

from __future__ import annotations

import math
import random
from array import array
from enum import StrEnum
from functools import cache
from itertools import accumulate, chain, repeat
from operator import mul
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, QTimer

from companion.ui.loudspeaker import close_sink, is_broken, open_sink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtMultimedia import QAudioSink, QMediaDevices

RATE = 48_000
LOOP_S = 9

FADE_STEPS, FADE_STEP_MS = 30, 50
"""It comes and goes within a second and a half."""

_MADE_RATE = 12_000
"""Nothing in it is higher than a few thousand hertz: it is made with fewer samples, repeated."""

_LOUDEST = 9_000
_SWELL, _PIECE = 0.3, 60
"""How much louder it swells, in pieces of so many samples."""

_DULL = (0.94, 0.6)
"""How much of a moment of the hush goes on into the next, twice: it gets lower and softer."""

_TONE_SAMPLES = 180
"""A period of the tone, 67 Hz: a whole number of them is a loop."""

_OVERTONES = ((2, 1.0), (3, 0.45), (4, 0.2))
"""What is heard of it: how many times as high, and how strong."""


class BackgroundKind(StrEnum):
    """What can sound under a practice."""

    NOISE = "noise"
    TONE = "tone"


class Background(QObject):
    """Plays one of them until it is told to stop; what plays sound is loaded with the first one.

    Without a device it is simply not heard; with a new one it is heard again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind: BackgroundKind | None = None
        self._sink: QAudioSink | None = None
        self._loop: Loop | None = None
        self._devices: QMediaDevices | None = None
        self._volume = 0.0
        self._step = 0
        self._fade = QTimer(self, interval=FADE_STEP_MS)
        self._fade.timeout.connect(self._on_fade)

    def play(self, kind: str, volume_percent: int) -> None:
        """Let one of them rise softly; an unknown one is silence."""
        self._close()
        self._kind = BackgroundKind(kind) if kind in set(BackgroundKind) else None
        self.set_volume(volume_percent)
        self._open()

    def set_volume(self, percent: int) -> None:
        """How loud it is, from 0 to 100."""
        self._volume = percent / 100
        self._show_volume()

    def stop(self) -> None:
        """Let it fade away."""
        self._kind = None
        if self._sink is not None:
            self._fade.start()

    def _open(self) -> None:
        if self._kind is None:
            return
        self._sink = open_sink(RATE, self)
        self._watch_devices()
        if self._sink is None:
            return
        self._loop = Loop(samples(self._kind), self)
        self._loop.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.stateChanged.connect(self._on_state)
        self._step = 0
        self._show_volume()
        self._sink.start(self._loop)
        self._fade.start()

    def _close(self) -> None:
        self._fade.stop()
        close_sink(self._sink, self._loop)
        self._sink = self._loop = None

    def _show_volume(self) -> None:
        """The ear hears in powers: a straight line would rise too suddenly."""
        if self._sink is not None:
            self._sink.setVolume(self._volume * (self._step / FADE_STEPS) ** 2)

    def _on_fade(self) -> None:
        self._step += -1 if self._kind is None else 1
        self._show_volume()
        if self._step >= FADE_STEPS:
            self._fade.stop()
        elif self._step <= 0:
            self._close()

    def _watch_devices(self) -> None:
        if self._devices is None:
            try:
                from PySide6.QtMultimedia import QMediaDevices
            except ImportError:  # the system's own library for sound is not installed
                return
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._on_devices)

    def _on_devices(self) -> None:
        """Something was plugged in or out: go on with what is there now."""
        self._close()
        self._open()

    def _on_state(self) -> None:
        if self._sink is not None and is_broken(self._sink):
            self._close()


class Loop(QIODevice):
    """Gives the same samples again and again."""

    def __init__(self, samples: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._samples = samples
        self._at = 0

    def readData(self, most: int) -> bytes:  # noqa: N802 - Qt's name
        """The next of them; after the last comes the first."""
        given = self._samples[self._at : self._at + most]
        self._at = (self._at + len(given)) % len(self._samples)
        return given

    def writeData(self, data: bytes | bytearray | memoryview[int], most: int) -> int:  # noqa: N802 - Qt's name
        """Nothing can be written."""
        return -1

    def bytesAvailable(self) -> int:  # noqa: N802 - Qt's name
        """It never ends."""
        return len(self._samples)

    def isSequential(self) -> bool:  # noqa: N802 - Qt's name
        """Nobody can jump in it."""
        return True


@cache
def samples(kind: BackgroundKind) -> bytes:
    """A loop of it, as samples of 16 bits; made within a tenth of a second."""
    made = _hush() if kind is BackgroundKind.NOISE else _tone()
    scale = _LOUDEST / (1 + _SWELL) / max(map(abs, made))
    swell = chain.from_iterable(repeat(scale * each, _PIECE) for each in _swell())
    low = array("h", map(int, map(mul, made, swell)))
    often = RATE // _MADE_RATE
    high = array("h", bytes(2 * often * len(low)))
    for place in range(often):
        high[place::often] = low
    return high.tobytes()


def _swell() -> list[float]:
    """Once louder and softer again in a loop, piece by piece."""
    pieces = LOOP_S * _MADE_RATE // _PIECE
    turn = 2 * math.pi / pieces
    return [1 + _SWELL * math.sin(turn * each) for each in range(pieces)]


def _hush() -> list[float]:
    """Noise in which the low sounds are the strongest: the same at every start."""
    made: Sequence[float] = array("h", random.Random(1).randbytes(2 * LOOP_S * _MADE_RATE))
    for dull in _DULL:
        made = _dulled(made, dull)
    return list(made)


def _dulled(sound: Sequence[float], dull: float) -> list[float]:
    """With fewer high sounds: a part of each moment goes on into the next one."""
    made = list(accumulate(sound, lambda before, each: dull * before + each))
    lasting = made[-1]
    for place in range(len(made)):  # what rings on at the end rings on at the beginning
        if abs(lasting) < 1:
            break
        lasting *= dull
        made[place] += lasting
    return made


def _tone() -> list[float]:
    """A low tone with the fifth and the octave above it, faintly."""
    turn = 2 * math.pi / _TONE_SAMPLES
    wave = [
        sum(loud * math.sin(turn * times * each) for times, loud in _OVERTONES)
        for each in range(_TONE_SAMPLES)
    ]
    return wave * (LOOP_S * _MADE_RATE // _TONE_SAMPLES)
