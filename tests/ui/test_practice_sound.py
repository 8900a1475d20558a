"""A practice is heard as it goes: each text once, from its second; and it goes without a sound."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from companion.content.voice import load_voices
from companion.domain.player import Player, started
from companion.domain.player_kept import Practising
from companion.domain.script import Choices
from companion.settings import Settings
from companion.ui.practice_sound import PracticeSound
from companion.ui.running_practice import RunningPractice
from tests.clocks import MovedClock
from tests.domain.practising import laid_out

ROOT = Path(__file__).parent.parent.parent


class Heard(QObject):
    """An ear: what would be heard of voice, background and chime, in its order."""

    troubled = Signal()

    def __init__(self):
        super().__init__()
        self.all = []

    def part(self, name):
        return Part(self, name)


class Part(QObject):
    """One of the three."""

    troubled, heard, lost = Signal(), Signal(), Signal()

    def __init__(self, ear, name):
        super().__init__(ear)
        self._ear, self._name = ear, name

    def begin_anew(self):
        """A new practice is told anew."""

    def say(self, path, from_s, volume_percent):
        self._ear.all.append((path.stem, round(from_s, 2), volume_percent))

    def play(self, *what):
        self._ear.all.append((self._name, *what))

    def set_volume(self, percent):
        self._ear.all.append((f"{self._name} now", percent))

    def stop(self):
        self._ear.all.append(f"{self._name} off")


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


@pytest.fixture
def running(qtbot, stores, now):
    running = RunningPractice(lambda *_: laid_out())
    running.open(stores.drafts, now.clock)
    running.watch(is_watched=True)
    yield running
    running._seconds.stop()


@pytest.fixture
def chosen():
    return Settings(practice_chime=False)


@pytest.fixture
def ear(running, chosen):
    ear = Heard()
    ear.voice = ear.part("voice")
    ear.sound = PracticeSound(
        running, chosen, lambda text: None if text == "Rest." else Path(text.replace(".", ".opus")),
        ear.voice, ear.part("noise"), ear.part("chime"),
    )  # fmt: skip
    return ear


def begin(running, now):
    running.start(
        Practising(
            practice_id="calm",
            choices=Choices(),
            player=started(laid_out(), now.clock.seconds()),
            started_at=now.clock.local(),
        )
    )


def go(running, now, seconds):
    """As the app does: a look at each change, and a few milliseconds late each time."""
    end = now.clock.seconds() + seconds
    while now.clock.seconds() < end - 1e-6:
        wait = min(running._seconds.interval() / 1_000, end - now.clock.seconds())
        now.move(seconds=wait + 0.001)
        running.look()


def test_each_text_is_said_once_and_one_without_a_clip_is_read_only(running, now, ear):
    begin(running, now)
    go(running, now, 46)
    said = [each for each in ear.all if each != "voice off"]
    assert said == [
        ("Sit", 0, 100), ("Follow", 0, 100), ("Out", 0, 100), ("In", 0, 100), ("Out", 0, 100),
        ("In", 0, 100), ("Out", 0, 100), ("Look around", 0, 100),
    ]  # fmt: skip


def test_a_pause_stops_it_at_once_and_going_on_says_the_line_anew(running, now, ear):
    begin(running, now)
    go(running, now, 1)
    running.act(Player.press)
    assert ear.all == [("Sit", 0, 100), "voice off"]
    running.act(Player.press)
    assert ear.all[2:] == [("Sit", 0, 100)]


def test_the_end_of_what_is_said_rings_out(running, now, ear):
    begin(running, now)
    go(running, now, 3)
    assert ear.all == [("Sit", 0, 100)]


def test_the_next_step_and_back_say_what_comes_and_cut_what_was_said(running, now, ear):
    begin(running, now)
    go(running, now, 1)
    running.act(Player.skip)
    running.act(Player.back)
    assert ear.all == [("Sit", 0, 100), ("Follow", 0, 100), ("Sit", 0, 100)]


def test_with_the_voice_off_nothing_is_said_and_on_again_it_says_the_rest(
    running, now, ear, chosen
):
    chosen.voice_on = False
    begin(running, now)
    go(running, now, 0.8)
    assert ear.all == []
    chosen.voice_on = True
    running.look()
    assert ear.all == [("Sit", 0.8, 100)]
    chosen.voice_on = False
    running.look()
    assert ear.all[-1] == "voice off"


def test_another_volume_is_heard_at_once(running, now, ear, chosen):
    begin(running, now)
    go(running, now, 0.5)
    chosen.voice_volume_percent = 25
    running.look()
    assert ear.all[-1] == ("Sit", 0.5, 25)


def test_what_sounds_under_it_goes_with_it(running, now, ear, chosen):
    chosen.voice_on, chosen.background = False, "noise"
    begin(running, now)
    go(running, now, 1)
    chosen.background_volume_percent = 50
    running.look()
    running.act(Player.press)
    running.act(Player.press)
    chosen.background = "tone"
    running.look()
    running.act(Player.stop)
    under = [each for each in ear.all if each != "voice off"]
    assert under == [
        ("noise", "noise", 25), ("noise now", 50), "noise off", ("noise", "noise", 50),
        ("noise", "tone", 50), "noise off",
    ]  # fmt: skip


def test_it_is_silent_as_long_as_nothing_was_chosen(running, now, ear, chosen):
    chosen.voice_on = False
    begin(running, now)
    go(running, now, 46)
    assert set(ear.all) == {"voice off"}


def test_a_chime_sounds_at_the_end_and_where_no_voice_begins(running, now, ear, chosen):
    chosen.practice_chime = True
    begin(running, now)
    go(running, now, 46)
    chimes = [each for each in ear.all if each[0] == "chime"]
    assert chimes == [("chime", 50)]
    running.end()
    chosen.voice_on = False
    chosen.practice_chime_volume_percent = 25
    begin(running, now)
    running.act(Player.stop)
    assert [each for each in ear.all if each[0] == "chime"] == [("chime", 50), ("chime", 25)]


def test_while_nothing_was_looked_at_for_a_moment_it_says_what_is_said_now(running, now, ear):
    begin(running, now)
    now.move(seconds=10)
    running.look()
    assert ear.all == [("Sit", 0, 100), ("Follow", 1, 100)]


def test_where_nothing_can_be_heard_it_is_told_once(running, now, ear):
    told = []
    ear.sound.unheard.connect(lambda: told.append(1))
    begin(running, now)
    ear.voice.troubled.emit()
    go(running, now, 5)
    ear.voice.troubled.emit()
    assert told == [1]
    assert running.player.at_s == pytest.approx(5, abs=0.1)


def test_heard_again_it_is_said_and_the_next_trouble_is_told_anew(running, now, ear):
    told = []
    ear.sound.unheard.connect(lambda: told.append("unheard"))
    ear.sound.heard_again.connect(lambda: told.append("heard"))
    begin(running, now)
    ear.voice.heard.emit()
    ear.voice.troubled.emit()
    ear.voice.heard.emit()
    ear.voice.heard.emit()
    ear.voice.troubled.emit()
    assert told == ["unheard", "heard", "unheard"]
    running.act(Player.stop)
    assert told[3:] == ["heard"]


def test_lines_without_a_sound_are_told_once_for_each_practice(running, now, ear):
    told = []
    ear.sound.lines_lost.connect(lambda: told.append("lost"))
    ear.sound.lines_over.connect(lambda: told.append("over"))
    begin(running, now)
    ear.voice.lost.emit()
    ear.voice.lost.emit()
    running.act(Player.stop)
    begin(running, now)
    ear.voice.lost.emit()
    assert told == ["lost", "over", "lost"]


def test_locked_it_is_heard_all_the_same(running, now, ear):
    begin(running, now)
    running.detach()
    go(running, now, 10)
    assert ear.all == [("Sit", 0, 100), "voice off", ("Follow", 0, 100)]


def test_let_go_it_is_still(running, now, ear):
    begin(running, now)
    running.end()
    assert ear.all == [("Sit", 0, 100), "voice off"]


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from companion.ui.voice import Voice

app = QCoreApplication([])
voice = Voice()
voice.say(Path(sys.argv[1]), 0.0, 100)
voice._decoder.finished.connect(app.quit)
voice._decoder.error.connect(app.quit)
app.exec()
assert voice._said, "nothing was unpacked"
"""


def test_what_is_said_leaves_no_name_in_the_log_of_the_system():
    """What a program writes to its standard error is kept by the desktop, for all to read."""
    voices = load_voices()
    text = next(iter(voices.clips.values())).text
    clip = voices.clip(voices.voices[0], text)
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(clip)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert clip.stem not in child.stderr + child.stdout
    assert voices.voices[0] not in child.stderr + child.stdout
