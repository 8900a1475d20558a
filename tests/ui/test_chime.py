"""The chime is made here, is soft, and needs no sound device."""

import subprocess
import sys
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from companion.ui.chime import LENGTH_S, RATE, tone

ROOT = Path(__file__).parent.parent.parent

WITHOUT_SOUND = "import sys; sys.modules['PySide6.QtMultimedia'] = None"
"""As where the system's own library for sound is not installed."""

SILENT = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from companion.ui.chime import Chime
chime = Chime()
heard = chime.play(50)
app.processEvents()
chime.play(100)
chime.stop()
print("went on", heard in (True, False))
"""


def test_it_rises_softly_fades_away_and_is_never_cut():
    samples = array("h", tone())
    assert len(samples) == round(RATE * LENGTH_S)
    assert samples[0] == 0
    assert max(map(abs, samples)) < 25_000
    assert max(map(abs, samples[-RATE // 100 :])) < 400
    assert max(abs(after - before) for before, after in pairwise(samples)) < 3_000


@pytest.mark.parametrize("before", ["", WITHOUT_SOUND])
def test_without_a_sound_device_nothing_happens_and_nothing_is_wrong(before):
    """In a process of its own: what plays sound says on the terminal what it finds."""
    run = subprocess.run(
        [sys.executable, "-c", before + SILENT],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert run.stdout.endswith("went on True\n")
    assert "Traceback" not in run.stderr
