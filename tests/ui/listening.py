"""Listens to what an app really plays: on a loudspeaker of the test's own, which nobody hears.

What plays sound says on the terminal what it finds there, and a device that comes and goes is the
whole process's: so each app is a process of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import soundfile

ROOT = Path(__file__).parent.parent.parent
RATE = 24_000

WITHOUT_SOUND = "import sys; sys.modules['PySide6.QtMultimedia'] = None"
"""As where the system's own library for sound is not installed."""

BEGINS = """
import subprocess, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])

def go_on(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()

def plug(*words):
    subprocess.run(["pactl", *words], check=True, stdout=subprocess.DEVNULL)

def unplug():
    plug("unload-module", "module-null-sink")

def plug_in():
    plug("load-module", "module-null-sink", "sink_name=quiet", "rate=48000", "channels=1")
"""
"""What each of these apps begins with: time goes on in it as in the app itself."""

PATIENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(ROOT),
    "PULSE_LATENCY_MSEC": "400",
}
"""Other tests run beside: more is handed to the sound server ahead than the app does by itself."""

needs_loudspeaker = pytest.mark.skipif(
    shutil.which("pulseaudio") is None or shutil.which("parec") is None,
    reason="pulseaudio is not installed: nothing to listen to (packaging/test installs it)",
)


def run_app(
    code: str,
    *words: str,
    before: str = "",
    server: str = "unix:/nowhere",
    timeout_s: float = 90,
) -> str:
    """Run an app to its end; gives what it printed. Nothing may have gone wrong in it."""
    run = subprocess.run(
        [sys.executable, "-P", "-c", before + BEGINS + code, *words],
        cwd=ROOT, capture_output=True, text=True, timeout=timeout_s, check=True,
        env=os.environ | PATIENT | {"PULSE_SERVER": server},
    )  # fmt: skip
    assert "Traceback" not in run.stderr, run.stderr
    return run.stdout


@dataclass
class Loudspeaker:
    """A sound server with one loudspeaker that goes nowhere.

    Attributes:
        folder: Where it lies.
        heard: What was recorded of it last.
    """

    folder: Path
    heard: np.ndarray = field(default_factory=lambda: np.zeros(0))

    @property
    def server(self) -> str:
        """How an app finds it."""
        return f"unix:{self.folder}/native"

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of it lies in the person's own folders."""
        here = str(self.folder)
        own = {"HOME": here, "XDG_RUNTIME_DIR": here, "XDG_CONFIG_HOME": here}
        return os.environ | own | {"PULSE_SERVER": self.server}

    def listen_to(self, code: str, *words: str) -> str:
        """Run an app, and record what it plays."""
        with self.recording() as pieces:
            said = run_app(code, *words, server=self.server)
        self.take(pieces)
        return said

    def take(self, pieces: list[bytes]) -> None:
        """Take for heard what was recorded."""
        whole = b"".join(pieces)
        self.heard = np.frombuffer(whole[: len(whole) // 2 * 2], "<i2") / 32768

    @contextmanager
    def recording(self):
        """Record what is played meanwhile."""
        pieces: list[bytes] = []
        recorder = subprocess.Popen(
            ["parec", "--device=quiet.monitor", f"--rate={RATE}", "--channels=1",
             "--format=s16le", "--latency-msec=50"],
            stdout=subprocess.PIPE, env=self.environment,
        )  # fmt: skip
        pieces.append(recorder.stdout.read(2))  # from now on it records
        rest = threading.Thread(target=lambda: pieces.append(recorder.stdout.read()))
        rest.start()
        try:
            yield pieces
        finally:
            recorder.terminate()
            recorder.wait()
            rest.join()
            recorder.stdout.close()

    def begins_s(self, clip: np.ndarray) -> float | None:
        """When something was to be heard, in seconds of the recording; None: never."""
        if len(self.heard) < len(clip):
            return None
        size = 1 << (len(self.heard) + len(clip)).bit_length()
        both = np.fft.rfft(self.heard, size) * np.conj(np.fft.rfft(clip, size))
        alike = np.fft.irfft(both, size)[: len(self.heard) - len(clip) + 1]
        place = int(np.argmax(alike))
        part = self.heard[place : place + len(clip)]
        strength = np.linalg.norm(part) * np.linalg.norm(clip)
        return place / RATE if strength > 0 and alike[place] / strength > 0.7 else None

    def loud(self, first_s: float, last_s: float) -> float:
        """How loud it was on average between two moments of the recording (root mean square)."""
        part = self.heard[int(first_s * RATE) : int(last_s * RATE)]
        return float(np.sqrt(np.mean(part**2))) if len(part) else 0.0


@contextmanager
def loudspeaker():
    """A loudspeaker that is there until the end of the test."""
    with tempfile.TemporaryDirectory(prefix="quiet-") as folder:
        speaker = Loudspeaker(Path(folder))
        subprocess.run(
            ["pulseaudio", "-n", "--daemonize=yes", "--use-pid-file=no", "--exit-idle-time=-1",
             "--disable-shm=yes", "--log-target=file:" + folder + "/log",
             "-L", f"module-native-protocol-unix socket={folder}/native auth-anonymous=1",
             "-L", "module-null-sink sink_name=quiet rate=48000 channels=1"],
            check=True, env=speaker.environment, capture_output=True, timeout=60,
        )  # fmt: skip
        try:
            yield speaker
        finally:
            subprocess.run(["pactl", "exit"], env=speaker.environment, check=False, timeout=60)


def samples_of(path: Path) -> np.ndarray:
    """What a clip sounds like."""
    found, rate = soundfile.read(path)
    assert rate == RATE
    return found
