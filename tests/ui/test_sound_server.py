"""A sound server that goes away takes the sound along, never the app."""

import pytest

from companion.ui.sound_server import SoundServer
from tests.ui.listening import loudspeaker, needs_loudspeaker, run_app
from tests.ui.test_voice import clip

ALL_SOUNDS = """
from companion.ui.background_sound import Background
from companion.ui.chime import Chime
from companion.ui.voice import Voice
voice, background, chime = Voice(), Background(), Chime()
troubles = []
voice.troubled.connect(lambda: troubles.append("told"))
spoken = Path(sys.argv[1])

def sound():
    voice.say(spoken, 0.0, 50)
    background.play("noise", 50)
    return chime.play(50)

def server_ends():
    plug("exit")
"""

GOES_AWAY = (
    ALL_SOUNDS
    + """
print("heard", sound())
go_on(900)
server_ends()
go_on(int(sys.argv[2]))
print("heard", sound())
go_on(900)
print("heard", sound())
background.stop()
go_on(2500)
print("told", len(troubles))
"""
)

WHILE_IT_IS_STILL = (
    ALL_SOUNDS
    + """
sound()
go_on(900)
voice.stop()
chime.stop()
background.stop()
go_on(2500)
server_ends()
go_on(100)
print("heard", sound())
go_on(900)
print("told", len(troubles))
"""
)


@pytest.fixture
def speaker():
    """A loudspeaker of this test's own."""
    with loudspeaker() as found:
        yield found


@pytest.fixture
def spoken():
    """A line that takes some seconds."""
    return clip("Sit or lie in any way that suits you.")


@needs_loudspeaker
@pytest.mark.parametrize("later_ms", ["1", "1000", "4000"])
def test_a_server_that_goes_while_all_is_heard_is_told_once_and_the_app_goes_on(
    speaker, spoken, later_ms
):
    said = run_app(GOES_AWAY, spoken, later_ms, server=speaker.server)
    assert said == "heard True\nheard False\nheard False\ntold 1\n"


@needs_loudspeaker
def test_a_server_that_goes_while_a_practice_is_paused_is_no_harm_when_it_goes_on(speaker, spoken):
    said = run_app(WHILE_IT_IS_STILL, spoken, server=speaker.server)
    assert said == "heard False\ntold 1\n"


def test_without_the_library_of_the_sound_server_qt_is_left_to_find_something_else():
    assert SoundServer(None).may_be_used
