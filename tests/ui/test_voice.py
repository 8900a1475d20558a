"""The voice is heard as it was recorded, in the order it was told; without a device all goes on."""

from pathlib import Path

import pytest

from companion.content.practices import load_practices
from companion.content.voice import load_voices
from tests.ui.listening import (
    RATE,
    WITHOUT_SOUND,
    loudspeaker,
    needs_loudspeaker,
    run_app,
    samples_of,
)

VOICE = """
from companion.ui.voice import Voice
troubles = []
voice = Voice()
voice.troubled.connect(lambda: troubles.append("told"))
lost = []
voice.lost.connect(lambda: lost.append("told"))
clips = [Path(each) for each in sys.argv[1:]]
"""

SAY_ALL = (
    VOICE
    + """
for clip in clips:
    voice.say(clip, 0.0, 50)
    go_on(400)
voice.stop()
go_on(100)
print("went on", len(troubles), len(lost))
"""
)

ONE_AFTER_THE_OTHER = (
    VOICE
    + """
for clip in clips:
    voice.say(clip, 0.0, 100)
    go_on(3200)
print("troubles", len(troubles))
"""
)

FROM_THE_MIDDLE = (
    VOICE
    + """
voice.say(clips[0], 1.0, 100)
go_on(4000)
print("troubles", len(troubles))
"""
)

CUT_SHORT = (
    VOICE
    + """
voice.say(clips[0], 0.0, 100)
go_on(900)
voice.say(clips[1], 0.0, 100)
go_on(900)
voice.stop()
go_on(2500)
print("troubles", len(troubles))
"""
)

UNPLUGGED = (
    VOICE
    + """
voice.say(clips[0], 0.0, 100)
go_on(700)
unplug()
go_on(6500)
print("unplugged", len(troubles))
plug_in()
go_on(500)
voice.say(clips[0], 0.0, 100)
go_on(5000)
print("plugged in", len(troubles), voice._sink.processedUSecs() > 2_000_000)
"""
)


def clip(words: str) -> str:
    """The file of a text that begins so, in the first voice."""
    voices = load_voices()
    text = next(each for each in load_practices().spoken_texts() if each.startswith(words))
    return str(voices.clip("heart", text))


@pytest.fixture
def three():
    """Three clips that are told apart easily."""
    return [clip("Breathe in"), clip("Sit or lie in any way that suits you."), clip("Breathe out")]


@pytest.fixture
def speaker():
    """A loudspeaker of this test's own."""
    with loudspeaker() as found:
        yield found


@pytest.mark.parametrize("before", ["", WITHOUT_SOUND])
def test_without_a_sound_device_it_is_told_once_and_all_goes_on(three, before):
    assert run_app(SAY_ALL, *three, before=before) == "went on 1 0\n"


def test_each_clip_that_is_no_sound_or_is_gone_is_told_and_all_goes_on(tmp_path):
    words = tmp_path / "words.opus"
    words.write_text("this is no sound", encoding="utf-8")
    empty = tmp_path / "empty.opus"
    empty.touch()
    broken = [str(each) for each in (words, empty, tmp_path / "gone.opus")]
    assert run_app(SAY_ALL, *broken) == "went on 0 3\n"


@needs_loudspeaker
def test_clips_are_heard_whole_and_in_their_order(speaker, three):
    assert speaker.listen_to(ONE_AFTER_THE_OTHER, *three) == "troubles 0\n"
    begins = [speaker.begins_s(samples_of(each)) for each in three]
    assert None not in begins
    ends = [at + len(samples_of(each)) / RATE for at, each in zip(begins, three, strict=True)]
    assert all(end <= begin for end, begin in zip(ends, begins[1:], strict=False))
    assert speaker.loud(ends[2] + 0.5, ends[2] + 1.5) < 0.001


@needs_loudspeaker
def test_a_clip_goes_on_from_the_moment_it_was_left_at(speaker, three):
    assert speaker.listen_to(FROM_THE_MIDDLE, three[1]) == "troubles 0\n"
    whole = samples_of(three[1])
    assert speaker.begins_s(whole[RATE:]) is not None
    assert speaker.begins_s(whole[: RATE * 3 // 4]) is None


@needs_loudspeaker
def test_a_new_clip_ends_the_one_before_and_stop_is_silence(speaker, three):
    long = clip("There is nothing to get right. You can move, or stop")
    assert speaker.listen_to(CUT_SHORT, three[1], long) == "troubles 0\n"
    first, second = samples_of(three[1]), samples_of(long)
    assert speaker.begins_s(first[: RATE // 2]) is not None
    assert speaker.begins_s(first) is None
    begins = speaker.begins_s(second[: RATE // 2])
    assert begins is not None
    assert speaker.loud(begins + 1.8, begins + 2.8) < 0.001


@needs_loudspeaker
def test_half_a_clip_is_heard_as_far_as_it_goes(speaker, three, tmp_path):
    half = tmp_path / "half.opus"
    whole = Path(three[1]).read_bytes()
    half.write_bytes(whole[: len(whole) // 2])
    speaker.listen_to(ONE_AFTER_THE_OTHER, str(half), three[2])
    assert speaker.begins_s(samples_of(three[2])) is not None


@needs_loudspeaker
def test_unplugged_in_the_middle_it_is_told_once_and_heard_again_on_a_new_device(speaker, three):
    said = speaker.listen_to(UNPLUGGED, three[1])
    assert said == "unplugged 1\nplugged in 1 True\n"
