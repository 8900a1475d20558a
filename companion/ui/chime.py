"""A soft chime, made here tone by tone; where there is no sound device it is simply not heard."""

from __future__ import annotations

import math
from array import array
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

RATE = 44_100
LENGTH_S = 1.4
TONES_HZ = ((528.0, 0.0), (792.0, 0.25))
"""A fifth, the second tone a little later; each with when it begins, in seconds."""

_LOUDEST = 12_000
_RISE_S = 0.02
_FADE_PER_S = 3.5


class Chime(QObject):
    """Plays it. What plays sound is loaded with the first one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    def play(self, volume_percent: int) -> bool:
        """Play it once; False where this computer has nothing to play it on."""
        from companion.ui.loudspeaker import open_sink

        self.stop()
        self._sink = open_sink(RATE, self)
        if self._sink is None:
            return False
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(tone()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.setVolume(volume_percent / 100)
        self._sink.start(self._buffer)
        return True

    def stop(self) -> None:
        """Be still."""
        if self._sink is None:
            return
        from companion.ui.loudspeaker import close_sink

        close_sink(self._sink, self._buffer)
        self._sink = self._buffer = None


@cache
def tone() -> bytes:
    """The chime as samples of 16 bits: it rises softly and fades away."""
    samples = array("h", bytes(2 * round(RATE * LENGTH_S)))
    for hertz, begins in TONES_HZ:
        first = round(begins * RATE)
        for place in range(first, len(samples)):
            at = (place - first) / RATE
            loud = min(1.0, at / _RISE_S) * math.exp(-_FADE_PER_S * at)
            samples[place] += round(_LOUDEST * loud * math.sin(2 * math.pi * hertz * at))
    return samples.tobytes()
