"""The practices: each can be done in every way it offers, from a beginning to an end."""

import re
import tomllib
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from companion.content import loading
from companion.content.loading import ContentError, read_file, resources
from companion.content.practice import LONGEST_LINE, LONGEST_SIGN, Practice, PracticeKind
from companion.content.practices import load_practices
from companion.domain.player import Doing, started
from companion.domain.script import Care, Effort, Eyes, Length, implied_s, timeline
from tests.test_words import FORBIDDEN, grade, sentences_of, words_of

FILES = sorted((resources() / "content" / "en" / "relaxation").glob("*.toml"))
PRACTICES = load_practices()

MOST_WORDS = 5_600
"""Of all scripts: so that the clips of both voices stay under 25 MB."""

# People's logs keep these ids. Add new ones; never take one away.
PERMANENT = """
slow_breathing three_minute_pause belly_breathing muscle_relaxation body_scan autogenic safe_place
mindful_breathing mindful_movement leaves_on_a_stream having_the_thought room_for_a_feeling
kindness_break riding_out_an_urge settling_for_sleep
"""

# Minutes that the issue and CLINICAL.md section 5 name, by practice and length.
MINUTES = {
    ("slow_breathing", Length.MEDIUM): (5, 10),
    ("three_minute_pause", Length.SHORT): (2.5, 3.5),
    ("body_scan", Length.MEDIUM): (9, 11),
    ("body_scan", Length.LONG): (18, 22),
    ("autogenic", Length.SHORT): (3, 10),
    ("safe_place", Length.MEDIUM): (7, 15),
    ("mindful_breathing", Length.MEDIUM): (5, 15),
    ("leaves_on_a_stream", Length.MEDIUM): (5, 10),
    ("room_for_a_feeling", Length.MEDIUM): (5, 10),
}

every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
every_practice = pytest.mark.parametrize("practice", PRACTICES.all, ids=lambda each: each.id)


said_s = cache(implied_s)


def laid_out(practice, choices):
    return timeline(practice.script(), choices, said_s)


# --- each file --------------------------------------------------------------------------


@every_file
def test_each_file_is_a_practice(file):
    practice = read_file(file, Practice)
    assert practice.id == file.stem
    assert practice.licence == "Apache-2.0"
    assert practice.reviewed == "Not yet reviewed by a clinician"
    assert len(practice.source) > 40


@every_practice
def test_each_says_what_it_is_for_and_when_not_to(practice):
    told = [practice.what_for, practice.posture, *practice.when_not]
    assert all(each.endswith(".") for each in told)
    assert 1 <= len(sentences_of(practice.what_for)) <= 3
    assert list(practice.lengths) == sorted(practice.lengths, key=lambda each: each.place)


@every_practice
def test_every_way_of_doing_it_has_a_beginning_steps_and_an_end(practice):
    for choices in practice.ways():
        found = laid_out(practice, choices)
        first, last = practice.section[0], practice.section[-1]
        assert (found.titles[0], found.titles[-1]) == (first.title, last.title)
        everywhere_out = choices.care and set(choices.care.values()) == {Care.OUT}
        assert len(found.titles) >= (2 if everywhere_out else 3), choices
        assert first.region is last.region is None
        assert all(line.said_s > 0 and line.until_s > line.at_s for line in found.lines)


@every_practice
def test_eyes_that_closed_are_asked_to_open_at_the_end(practice):
    for choices in practice.ways():
        found = laid_out(practice, choices)
        said = [line.text.lower() for line in found.lines]
        closes = any(re.search(r"\beyes? (close|be closed)|close your eyes", each) for each in said)
        end = [line.text.lower() for line in found.lines if line.step == found.lines[-1].step]
        if choices.eyes is Eyes.OPEN:
            assert not closes, choices
        elif closes and practice.kind is not PracticeKind.SLEEP:
            assert any("open your eyes" in each for each in end), choices


@every_practice
def test_a_place_that_is_let_go_only_is_never_tensed(practice):
    tensed = {
        line.text
        for section in practice.section
        for line in section.line
        if line.effort is Effort.TENSE
    }
    free = {line.text for each in practice.section for line in each.line if line.effort is None}
    for choices in practice.ways():
        gentle = choices.form in practice.script().gentle_forms
        if gentle or Care.GENTLE in choices.care.values():
            said = {line.text for line in laid_out(practice, choices).lines}
            assert not said & (tensed - free), choices


@every_practice
def test_longer_lengths_last_longer(practice):
    for form in [each.id for each in practice.form] or [""]:
        lasts = [
            laid_out(practice, replace(practice.usual, length=each, form=form)).total_s
            for each in practice.lengths
        ]
        assert all(one * 1.1 < other for one, other in pairwise(lasts)), lasts
        assert lasts[0] >= 60
        assert lasts[-1] <= 35 * 60


@pytest.mark.parametrize(
    ("practice_id", "length", "low", "high"),
    [(*which, *minutes) for which, minutes in MINUTES.items()],
)
def test_each_lasts_as_long_as_its_source_says(practice_id, length, low, high):
    practice = PRACTICES.find(practice_id)
    if practice is None or length not in practice.lengths:
        pytest.fail(f"{practice_id} has no such length")
    lasts_s = laid_out(practice, replace(practice.usual, length=length)).total_s
    assert low * 57 <= lasts_s <= high * 63, lasts_s / 60  # 5 %: a voice has its own pace


@every_practice
def test_a_script_reads_at_grade_6(practice):
    texts = list(practice.spoken_texts())
    prose = [each for text in texts for each in sentences_of(text)]
    assert grade(prose) <= 6
    told = [practice.what_for, practice.posture, *practice.when_not]
    assert grade([each for text in told for each in sentences_of(text)]) <= 8


@every_practice
def test_no_script_blames_frightens_or_pushes(practice):
    pushing = (*FORBIDDEN, r"try hard(er)?", r"relax more", r"have to", r"need to")
    found = re.compile(rf"\b(?:{'|'.join(pushing)})\b", re.IGNORECASE)
    free = re.compile(r"(nothing|not?)\b[^.,]{0,24}\b(have|has|needs?) to")
    said = [text for text in practice.spoken_texts() if found.search(free.sub("", text.lower()))]
    assert not said


@every_practice
def test_lines_and_signs_are_short_enough_to_be_taken_in(practice):
    for section in practice.section:
        for line in section.line:
            assert len(line.text) <= LONGEST_LINE
            assert len(sentences_of(line.text.replace(":", ","))) <= 2, line.text
            assert len(line.sign or section.title) <= max(LONGEST_SIGN, len(section.title))
            assert line.text == line.text.strip()


# --- all of them ------------------------------------------------------------------------


def test_every_practice_that_was_ever_there_is_there():
    assert set(PERMANENT.split()) <= {each.id for each in PRACTICES.all}


def test_they_are_in_the_order_in_which_they_are_offered():
    order = [list(PracticeKind).index(each.kind) for each in PRACTICES.all]
    assert order == sorted(order)


def test_all_that_is_said_fits_into_the_room_for_the_voices():
    assert sum(len(words_of(text)) for text in PRACTICES.spoken_texts()) <= MOST_WORDS


def test_one_that_is_not_there_is_none():
    assert PRACTICES.find("gone") is None


# --- a whole practice in time -----------------------------------------------------------


@pytest.mark.parametrize("look_s", [0.2, 0.37, 1.0, 14.9])
def test_over_a_body_scan_of_20_minutes_the_clock_drifts_nowhere(look_s):
    """Looked at evenly, unevenly and seldom, it ends to the millisecond when it is laid out to."""
    scan = PRACTICES.find("body_scan")
    found = laid_out(scan, replace(scan.usual, length=Length.LONG))
    begun = now = 987_654.321
    player, place = started(found, begun), 0
    while player.doing is Doing.GOING:
        place += 1
        now += look_s * (0.4 + 0.6 * (place % 7) / 6)
        player = player.tick(now)
        assert abs(player.at_s - min(now - begun, found.total_s)) < 1e-6
    assert found.total_s <= now - begun < found.total_s + look_s
    assert abs(player.heard_s - found.total_s) < 1e-6


@every_practice
def test_the_captions_are_the_script(practice):
    """Whoever follows with the sound off reads each line that is said, once, in its order."""
    choices = practice.usual
    found = laid_out(practice, choices)
    shown, now = [], 0.0
    player = started(found, now)
    while player.doing is Doing.GOING:
        if not shown or shown[-1] is not player.line:
            shown.append(player.line)
        now += min(max(player.next_change_s(), 0.001), 1.0)
        player = player.tick(now)
    wanted = [
        line.text
        for section in practice.section
        if section.from_.place <= choices.length.place
        and (not section.forms or choices.form in section.forms)
        for line in section.line
        if line.from_.place <= choices.length.place
        and (not line.forms or choices.form in line.forms)
        and line.effort is not Effort.GENTLE
        and line.eyes in {None, choices.eyes}
    ]
    assert [line.text for line in shown] == wanted


# --- what is not as it has to be --------------------------------------------------------


@pytest.fixture
def wrong(tmp_path):
    """A practice with something in it changed."""
    text = (FILES[0].parent / "slow_breathing.toml").read_text("utf-8")

    def read(before, after):
        assert before in text
        file = tmp_path / "slow_breathing.toml"
        file.write_text(text.replace(before, after, 1), "utf-8")
        with pytest.raises(ContentError) as error:
            read_file(file, Practice)
        assert str(file) in str(error.value)
        return str(error.value)

    return read


def test_an_unknown_key_stops_with_its_path(wrong):
    assert "section.0.line.0.puase_s" in wrong("pause_s = 4", "puase_s = 4")
    assert "colour" in wrong('kind = "breathing"', 'kind = "breathing"\ncolour = "blue"')


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('kind = "breathing"', 'kind = "diving"', "kind"),
        ('lengths = ["short", "medium", "long"]', "lengths = []", "lengths"),
        ('lengths = ["short", ', 'lengths = ["short", "short", ', "more than once"),
        ("pause_s = 4 }", "pause_s = 4, breaths = 3 }", "not both"),
        ("pause_s = 4 }", "pause_s = 1e9 }", "pause_s"),
        ("pause_s = 4 }", 'forms = ["x"] }', "no such form"),
        ('id = "settle"', 'id = "settle"\nregion = "hand"', "regions"),
        ("[breath]", "[breath]\nhold_s = 4", "hold_s"),
        ('text = "Sit or lie', f'text = "{"a" * 200} Sit or lie', "text"),
    ],
)
def test_what_makes_no_sense_stops_with_its_path(wrong, before, after, told):
    assert told in wrong(before, after)


def test_a_file_with_the_id_of_another_is_told(tmp_path, monkeypatch):
    folder = tmp_path / "content" / "en" / "relaxation"
    folder.mkdir(parents=True)
    text = (FILES[0].parent / "slow_breathing.toml").read_text("utf-8")
    (folder / "other.toml").write_text(text, "utf-8")
    monkeypatch.setattr(loading, "resources", lambda: tmp_path)
    load_practices.cache_clear()
    try:
        with pytest.raises(ContentError, match=r"other\.toml"):
            load_practices()
    finally:
        load_practices.cache_clear()


def test_another_language_has_texts_only_and_the_rest_stays_english(tmp_path, monkeypatch):
    en = tmp_path / "content" / "en" / "relaxation"
    xx = tmp_path / "content" / "xx" / "relaxation"
    for folder in (en, xx):
        folder.mkdir(parents=True)
    text = (FILES[0].parent / "slow_breathing.toml").read_text("utf-8")
    count = len(tomllib.loads(text)["section"][2]["line"])
    (en / "slow_breathing.toml").write_text(text, "utf-8")
    lines = ", ".join(['"Zut."'] * count)
    (xx / "slow_breathing.toml").write_text(
        f'name = "Souffle"\nin_words = "Inspire"\n[lines]\nback = [{lines}]\n', "utf-8"
    )
    monkeypatch.setattr(loading, "resources", lambda: tmp_path)
    load_practices.cache_clear()
    try:
        (spoken,) = load_practices("xx_YY").all
        assert (spoken.name, spoken.breath.in_words) == ("Souffle", "Inspire")
        assert spoken.breath.out_words == "Breathe out"
        assert {line.text for line in spoken.section[2].line} == {"Zut."}
        (xx / "slow_breathing.toml").write_text('[lines]\nback = ["Zut."]\n', "utf-8")
        load_practices.cache_clear()
        with pytest.raises(ContentError, match="lines"):
            load_practices("xx_YY")
    finally:
        load_practices.cache_clear()
