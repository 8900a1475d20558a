"""What this computer plays sound on; where there is nothing, nothing is heard, and that is all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from companion.ui.sound_server import can_be_used

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice, QObject
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink

SAMPLE_BYTES = 2

AHEAD_S = 1
"""So much is handed out ahead: while the window is busy, the sound goes on."""

_LATENCY_MS = "100"


def sound_format(rate: int) -> QAudioFormat:
    """One channel of samples of 16 bits.

    Raises:
        ImportError: the system's own library for sound is not installed.
    """
    from PySide6.QtMultimedia import QAudioFormat

    form = QAudioFormat()
    form.setSampleRate(rate)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form


def open_sink(rate: int, parent: QObject) -> QAudioSink | None:
    """Where samples of such a rate can be played now; None where there is nothing that can."""
    if not can_be_used():
        return None
    try:
        from PySide6.QtMultimedia import QAudioSink, QMediaDevices
    except ImportError:
        return None
    # WORKAROUND: left to itself, Qt gives the sound server of Linux so little at a time that a busy
    # computer tears holes into what is heard. A tenth of a second holds, and is not late.
    os.environ.setdefault("PULSE_LATENCY_MSEC", _LATENCY_MS)
    device, form = QMediaDevices.defaultAudioOutput(), sound_format(rate)
    if device.isNull() or not device.isFormatSupported(form):
        return None
    sink = QAudioSink(device, form, parent)
    sink.setBufferSize(AHEAD_S * rate * SAMPLE_BYTES)
    return sink


def close_sink(sink: QAudioSink | None, samples: QIODevice | None) -> None:
    """Be still at once, and let go of both."""
    if sink is not None:
        sink.stop()
        sink.deleteLater()
    if samples is not None:
        samples.deleteLater()


def is_broken(sink: QAudioSink) -> bool:
    """Whether its device is gone; one that runs out of samples is not."""
    return sink.error().name in {"OpenError", "IOError", "FatalError"}


def is_done(sink: QAudioSink) -> bool:
    """Whether it played all it was given.

    WORKAROUND: Qt gives its states from another enumeration than the one of `QAudio`, and the two
    are never equal: their names are.
    """
    return sink.state().name == "IdleState"
