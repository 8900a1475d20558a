"""The voice of a practice: one clip at a time. Where it cannot be heard, the practice goes on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal

from companion.ui.loudspeaker import (
    SAMPLE_BYTES,
    close_sink,
    is_broken,
    is_done,
    open_sink,
    sound_format,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioDecoder, QAudioSink

RATE = 48_000
"""Samples a second, as Opus gives them back."""

LATE_MS = 2_500
"""So much longer than the clip takes is waited for its end."""

log = logging.getLogger(__name__)


class Voice(QObject):
    """Says clips; what plays sound is loaded with the first one.

    A clip is unpacked as a whole before it is heard, which takes a few milliseconds: so it can
    begin at any moment of it.

    Signals:
        troubled: It cannot be heard: there is no device, or it is gone. Told once, until a clip is
            heard again.
        heard: A clip was heard to its end.
        lost: This clip is gone or damaged; others may be heard.
    """

    troubled = Signal()
    heard = Signal()
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder: QAudioDecoder | None = None
        self._sink: QAudioSink | None = None
        self._samples: QBuffer | None = None
        self._said = bytearray()
        self._from_s = 0.0
        self._volume = 1.0
        self._is_told = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._on_late)

    def say(self, path: Path, from_s: float, volume_percent: int) -> None:
        """Say a clip from a moment of it on, instead of what is being said."""
        self.stop()
        self._from_s = from_s
        self._volume = volume_percent / 100
        try:
            from PySide6.QtMultimedia import QAudioDecoder
        except ImportError:  # the system's own library for sound is not installed
            self._trouble("nothing to play sound with")
            return
        decoder = self._decoder = QAudioDecoder(self)
        decoder.setAudioFormat(sound_format(RATE))
        decoder.bufferReady.connect(self._on_piece)
        decoder.finished.connect(self._on_whole)
        decoder.error.connect(self._on_damaged)
        # Given a file, FFmpeg writes its name into the log of the system: which practice it is.
        clip = QBuffer(decoder)
        try:
            clip.setData(QByteArray(path.read_bytes()))
        except OSError:
            self._lose("the clip is gone")
            return
        clip.open(QIODevice.OpenModeFlag.ReadOnly)
        decoder.setSourceDevice(clip)
        decoder.start()

    def stop(self) -> None:
        """Be still."""
        self._late.stop()
        if self._decoder is not None:
            self._decoder.blockSignals(True)  # stopped, it would say that it is done
            self._decoder.stop()
            self._decoder.deleteLater()
        close_sink(self._sink, self._samples)
        self._decoder = self._sink = self._samples = None
        self._said.clear()

    def begin_anew(self) -> None:
        """What troubled it is told once more, where it still does."""
        self._is_told = False

    def _on_piece(self) -> None:
        while self._decoder is not None and self._decoder.bufferAvailable():
            self._said += bytes(self._decoder.read().constData())

    def _on_whole(self) -> None:
        """The clip is there: let it be heard."""
        if not self._said:
            self._lose("the clip is empty")
            return
        self._sink = open_sink(RATE, self)
        if self._sink is None:
            self._trouble("no device")
            return
        left_out = SAMPLE_BYTES * round(self._from_s * RATE)
        self._samples = QBuffer(self)
        self._samples.setData(QByteArray(bytes(self._said[left_out:])))
        self._samples.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.setVolume(self._volume)
        self._sink.stateChanged.connect(self._on_state)
        self._sink.start(self._samples)
        self._late.start(round(1000 * len(self._said) / SAMPLE_BYTES / RATE) + LATE_MS)

    def _on_state(self) -> None:
        if self._sink is None:
            return
        if is_done(self._sink):
            self._late.stop()
            self._is_told = False
            self.heard.emit()
        elif is_broken(self._sink):
            self._trouble("the device is gone")

    def _on_late(self) -> None:
        """A device that was unplugged need not say so: then a clip never comes to its end."""
        self._trouble("the device takes nothing any more")

    def _on_damaged(self) -> None:
        self._lose("the clip cannot be read")

    def _lose(self, cause: str) -> None:
        log.info("A clip is not heard: %s", cause)
        self.lost.emit()

    def _trouble(self, cause: str) -> None:
        log.info("The voice is not heard: %s", cause)
        if not self._is_told:
            self._is_told = True
            self.troubled.emit()
