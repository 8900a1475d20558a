"""What sounds under a practice is soft, has no seam, comes and goes slowly, and needs no device."""

import numpy as np
import pytest
from PySide6.QtCore import QIODevice

from companion.settings import BACKGROUNDS
from companion.ui.background_sound import LOOP_S, RATE, BackgroundKind, Loop, samples
from tests.ui.listening import RATE as HEARD_RATE
from tests.ui.listening import WITHOUT_SOUND, loudspeaker, needs_loudspeaker, run_app

BACKGROUND = """
from companion.ui.background_sound import Background
background = Background()
"""

SILENT = (
    BACKGROUND
    + """
background.play("noise", 50)
go_on(200)
background.set_volume(100)
background.play("tone", 25)
background.play("no such sound", 25)
background.stop()
go_on(200)
print("went on")
"""
)

COMES_AND_GOES = (
    BACKGROUND
    + """
background.play(sys.argv[1], 100)
go_on(3500)
background.stop()
go_on(2500)
print("went on")
"""
)

UNPLUGGED = (
    BACKGROUND
    + """
background.play("tone", 100)
go_on(2500)
unplug()
go_on(1500)
plug_in()
go_on(500)
print("devices", [each.isNull() for each in background._devices.audioOutputs()])
go_on(2500)
print("plays", background._sink.processedUSecs() > 500_000)
background.stop()
go_on(2500)
print("gone", background._sink is None)
"""
)


@pytest.mark.parametrize("kind", BackgroundKind)
def test_it_is_soft_and_its_end_leads_into_its_beginning(kind):
    loop = np.frombuffer(samples(kind), np.int16).astype(int)
    assert len(loop) == RATE * LOOP_S
    assert 6_000 < np.abs(loop).max() < 12_000
    assert abs(np.mean(loop)) < 300
    steps = np.abs(np.diff(loop))
    assert abs(loop[0] - loop[-1]) <= steps.max() < 3_000


def test_what_can_be_chosen_can_be_heard():
    assert {*BACKGROUNDS} == {"", *BackgroundKind}


def test_after_the_last_sample_comes_the_first(qapp):
    loop = Loop(b"0123456789", qapp)
    loop.open(QIODevice.OpenModeFlag.ReadOnly)
    assert b"".join(loop.readData(4) for _ in range(6)) == b"01234567890123456789"
    assert loop.bytesAvailable() >= 10


@pytest.mark.parametrize("before", ["", WITHOUT_SOUND])
def test_without_a_sound_device_it_is_not_heard_and_all_goes_on(before):
    assert run_app(SILENT, before=before) == "went on\n"


@needs_loudspeaker
@pytest.mark.parametrize("kind", BackgroundKind)
def test_it_rises_softly_and_fades_away(kind):
    with loudspeaker() as speaker:
        assert speaker.listen_to(COMES_AND_GOES, kind) == "went on\n"
    begins = next(each for each in range(400) if speaker.loud(each / 10, each / 10 + 0.1) > 0.0005)
    at = begins / 10
    assert speaker.loud(at, at + 0.3) < speaker.loud(at + 2, at + 3) / 2
    assert speaker.loud(at + 2, at + 3) > 0.02
    assert speaker.loud(len(speaker.heard) / HEARD_RATE - 0.3, 1e9) < 0.0005


@needs_loudspeaker
def test_unplugged_it_goes_on_silently_and_comes_back_with_a_new_device():
    with loudspeaker() as speaker:
        said = speaker.listen_to(UNPLUGGED)
    assert said == "devices [False]\nplays True\ngone True\n"
