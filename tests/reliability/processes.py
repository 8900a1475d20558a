"""Real processes of the real app, waited for by what they say, never by the clock."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PATIENCE_S = 30.0


class Process:
    """One run of the app.

    Attributes:
        heard: The words it said so far.
        errors: What it wrote on standard error, once it has ended.
    """

    def __init__(
        self,
        folder: Path,
        page: str = "-",
        words: str = "-",
        way: str = "-",
        *,
        whole: bool = False,
    ) -> None:
        child = [sys.executable, "-m", "tests.reliability.child"]
        command = [*child, str(folder), page, words, way, *(["whole"] if whole else [])]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.heard: list[str] = []
        self.errors = ""
        self._rest = b""

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def hear(self, word: str) -> bool:
        """Wait until it says the word; False when it ended without it."""
        return self._hear_until(lambda: word in self.heard, word)

    def hear_of(self, beginning: str) -> bool:
        """Wait until it says a word that begins like this; False when it ended without it."""
        return self._hear_until(
            lambda: any(word.startswith(beginning) for word in self.heard), beginning
        )

    def _hear_until(self, is_heard: Callable[[], bool], word: str) -> bool:
        until = time.monotonic() + PATIENCE_S
        with selectors.DefaultSelector() as ear:
            ear.register(self._process.stdout, selectors.EVENT_READ)
            while not is_heard():
                assert ear.select(max(0.0, until - time.monotonic())), f"{word!r} was not said"
                got = os.read(self._process.stdout.fileno(), 4096)
                if not got:
                    return False
                *lines, self._rest = (self._rest + got).split(b"\n")
                self.heard += [line.decode() for line in lines]
        return True

    def type_now(self) -> None:
        """Let it type its words."""
        self._process.stdin.write(b"type\n")
        self._process.stdin.flush()

    def send(self, signal_number: int) -> None:
        """Send a signal."""
        self._process.send_signal(signal_number)

    def end(self) -> tuple[int, float]:
        """Wait for its end; gives the status and the seconds that it took."""
        began = time.monotonic()
        out, errors = self._process.communicate(timeout=PATIENCE_S)
        took = time.monotonic() - began
        self.heard += (self._rest + out).decode().split()
        self.errors = errors.decode("utf-8", "replace")
        return self._process.returncode, took

    def kill(self) -> None:
        """As a power cut would end it, but for the disk."""
        if self.runs:
            self._process.kill()
        self._process.communicate(timeout=PATIENCE_S)
