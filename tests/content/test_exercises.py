"""The exercises: each complete, drawable, sourced; found by words, tags and minutes."""

import re
import tomllib
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.content import loading
from companion.content.exercises import Exercise, Group, Tag, load_exercises
from companion.content.loading import ContentError, read_file, resources
from companion.domain.dose import Side
from companion.domain.drawing import Paints, svg_row
from companion.domain.figure import View, faults

FILES = sorted((resources() / "content" / "en" / "exercises").glob("*.toml"))
EXERCISES = load_exercises()
PAINTS = Paints("currentColor", "currentColor", "none", "currentColor")

# People's programmes keep these ids. Add new ones; never take one away.
PERMANENT = """
pelvic_tilt knee_hug cat_camel bridge bird_dog seated_bend back_lean neck_turn chin_tuck neck_nod
blade_squeeze shoulder_shrug wall_slide stick_lift wall_push sit_to_stand knee_straighten heel_raise
mini_squat step_up side_leg_lift heel_slide calf_stretch open_close thumb_touch finger_hook
wrist_bend finger_spread soft_squeeze weight_shift tandem_stand one_leg_stand heel_toe_walk
arms_breath belly_breath side_breath walk march_standing march_sitting water_walk first_walk
slow_sway light_curl textures_hand textures_foot left_or_right imagined_moves mirror_hand
"""


def ids(exercises):
    return [each.id for each in exercises]


# --- each file --------------------------------------------------------------------------


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_file_is_an_exercise_and_can_be_drawn(file):
    exercise = read_file(file, Exercise)
    assert exercise.id == file.stem
    assert 2 <= len(exercise.position) <= 4
    assert faults(exercise.poses()) == ()
    assert svg_row(exercise.poses(), PAINTS, exercise.name).count("<path") > 10


@pytest.mark.parametrize("exercise", EXERCISES.all, ids=lambda exercise: exercise.id)
def test_each_is_told_in_full(exercise):
    told = [exercise.what_for, exercise.easier, exercise.harder, exercise.feel, exercise.dose.text]
    told += [*exercise.steps, *exercise.stop, *(each.caption for each in exercise.position)]
    assert all(each.endswith((".", "?")) for each in told)
    assert len(exercise.steps) <= 5
    assert len(exercise.dose.source) > 20
    assert exercise.licence == "Apache-2.0"
    assert exercise.reviewed == "Not yet reviewed by a clinician"


@pytest.mark.parametrize("exercise", EXERCISES.all, ids=lambda exercise: exercise.id)
def test_each_has_a_dose_that_fits_into_its_minutes(exercise):
    dose = exercise.dose.dose()
    assert dose.counted is not None
    held = (dose.repetitions or 0) * ((dose.hold_s or 0) + 5) * (dose.sets or 1)
    usual = timedelta(seconds=held * len(dose.side.each), minutes=dose.minutes or 0)
    assert usual <= timedelta(minutes=exercise.minutes)


@pytest.mark.parametrize("exercise", EXERCISES.all, ids=lambda exercise: exercise.id)
def test_each_can_be_done_somehow(exercise):
    tags = set(exercise.tags)
    on_the_floor = tags <= {Tag.LYING, Tag.NO_EQUIPMENT}
    assert on_the_floor or tags & {Tag.SITTING, Tag.STANDING, Tag.LYING}
    assert not ({Tag.SITTING, Tag.STANDING} & tags) or Tag.NO_FLOOR in tags


@pytest.mark.parametrize("exercise", EXERCISES.of(Group.CRPS), ids=lambda exercise: exercise.id)
def test_work_with_crps_is_guided_by_a_team_and_says_so(exercise):
    assert exercise.team_guided
    assert "team" in " ".join(exercise.stop)


def test_nothing_else_waits_for_a_team():
    assert {each.group for each in EXERCISES.all if each.team_guided} == {Group.CRPS}


@pytest.mark.parametrize("exercise", EXERCISES.of(Group.AEROBIC), ids=lambda exercise: exercise.id)
def test_what_moves_the_heart_names_the_signs_to_stop(exercise):
    assert re.search("chest pain.*faint.*breath at rest", " ".join(exercise.stop))


# --- all of them ------------------------------------------------------------------------


def test_ids_are_permanent():
    assert set(ids(EXERCISES.all)) >= set(PERMANENT.split())


@pytest.mark.parametrize("group", Group)
def test_every_group_has_a_few_in_order(group):
    found = EXERCISES.of(group)
    assert len(found) >= 3
    assert [each.name for each in found] == sorted(each.name for each in found)


def test_there_are_more_than_thirty_with_names_of_their_own():
    assert len(EXERCISES.all) >= 32
    assert len({each.name for each in EXERCISES.all}) == len(EXERCISES.all)


def test_the_stages_of_graded_motor_imagery_are_there():
    stages = ("left_or_right", "imagined_moves", "mirror_hand")
    said = [EXERCISES.find(each).what_for for each in stages]
    assert [re.search(r"stage (\d) of 3", each).group(1) for each in said] == ["1", "2", "3"]


@pytest.mark.parametrize("view", View)
def test_every_view_is_used(view):
    assert any(pose.view is view for each in EXERCISES.all for pose in each.poses())


def test_one_that_no_longer_exists_is_not_found():
    assert EXERCISES.find("cartwheel") is None
    assert EXERCISES.find("bridge").name == "Bridge"


def test_the_usual_dose_fills_a_plan():
    dose = EXERCISES.find("knee_hug").dose.dose()
    assert (dose.repetitions, dose.hold_s, dose.side) == (2, 20, Side.BOTH)


# --- search -----------------------------------------------------------------------------


def test_words_begin_words_of_the_name():
    assert ids(EXERCISES.search("knee h"))[0] == "knee_hug"


def test_other_words_find_too_after_names():
    found = ids(EXERCISES.search("wall"))
    assert found[:2] == ["wall_slide", "wall_push"] or set(found[:2]) == {"wall_slide", "wall_push"}
    assert "bird_dog" in ids(EXERCISES.search("bird dog"))


def test_filters_narrow_down():
    sitting = EXERCISES.search(tags=[Tag.SITTING], minutes=3)
    assert sitting
    assert all(Tag.SITTING in each.tags and each.minutes <= 3 for each in sitting)
    both = EXERCISES.search("shoulder", tags=[Tag.SITTING, Tag.NO_EQUIPMENT])
    assert {"shoulder_shrug", "blade_squeeze"} <= set(ids(both))
    assert "wall_push" not in ids(both)


def test_where_not_all_words_fit_the_telling_ones_count_most():
    assert EXERCISES.search("knee pain") == ()
    found = ids(EXERCISES.nearest("knee pain"))
    assert {"knee_hug", "knee_straighten"} <= set(found[:6]) <= set(ids(EXERCISES.search("knee")))
    assert ids(EXERCISES.nearest("neck turn slowly"))[0] == "neck_turn"
    assert "walk" in ids(EXERCISES.nearest("walking outside"))


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("nck", "neck_turn"),
        ("brige", "bridge"),
        ("shuolder", "shoulder_shrug"),
        ("trun", "neck_turn"),
    ],
)
def test_one_slip_of_the_pen_is_forgiven(slip, meant):
    assert EXERCISES.search(slip) == ()
    assert meant in ids(EXERCISES.nearest(slip))


def test_what_is_nothing_like_any_word_finds_nothing():
    for asked in ("zebra", "xq", "", "  "):
        assert EXERCISES.nearest(asked) == ()
    sitting = EXERCISES.nearest("neck zebra", tags=[Tag.SITTING])
    assert sitting
    assert all(Tag.SITTING in each.tags for each in sitting)


def test_nothing_asked_is_all():
    assert EXERCISES.search("  ") == EXERCISES.all


@settings(max_examples=50)
@given(st.text(max_size=20), st.sets(st.sampled_from(Tag)), st.none() | st.integers(0, 20))
def test_a_search_only_leaves_out(asked, tags, minutes):
    found = EXERCISES.search(asked, tags=tags, minutes=minutes)
    assert len(set(ids(found))) == len(found)
    assert set(ids(found)) <= set(ids(EXERCISES.search(tags=tags, minutes=minutes)))


# --- other languages and wrong files ----------------------------------------------------


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    """Two exercises only, and a language with a few texts."""
    load_exercises.cache_clear()
    monkeypatch.setattr(loading, "content_folder", lambda language="en": tmp_path / language)
    for language in ("en", "de"):
        (tmp_path / language / "exercises").mkdir(parents=True)
    for file in FILES:
        if file.stem in {"bridge", "walk"}:
            (tmp_path / "en" / "exercises" / file.name).write_bytes(file.read_bytes())
    yield tmp_path
    load_exercises.cache_clear()


def test_another_language_has_its_texts_and_english_fills_the_rest(own_folder):
    texts = 'name = "Brücke"\nwords = ["po"]\ndose = "Achtmal."\ncaptions = ["Unten.", "Oben."]\n'
    (own_folder / "de" / "exercises" / "bridge.toml").write_text(texts, "utf-8")
    found = load_exercises("de_AT")
    bridge = found.find("bridge")
    assert bridge.name == "Brücke"
    assert bridge.dose.text == "Achtmal."
    assert bridge.dose.repetitions == 8
    assert [each.caption for each in bridge.position] == ["Unten.", "Oben."]
    assert bridge.feel.startswith("Your bottom")
    assert ids(found.search("po")) == ["bridge"]
    assert found.find("walk").name == "Walk"


@pytest.mark.parametrize(
    ("texts", "problem"),
    [('captions = ["Unten."]\n', "2 positions"), ('title = "Brücke"\n', "title")],
)
def test_texts_that_do_not_fit_are_a_bug(own_folder, texts, problem):
    (own_folder / "de" / "exercises" / "bridge.toml").write_text(texts, "utf-8")
    with pytest.raises(ContentError, match=problem):
        load_exercises("de")


def test_a_file_is_named_as_its_exercise(own_folder):
    folder = own_folder / "en" / "exercises"
    (folder / "walk.toml").rename(folder / "run.toml")
    with pytest.raises(ContentError, match="its id is walk"):
        load_exercises()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "bridge"', 'id = "the bridge"', "id"),
        ('group = "back"', 'group = "circus"', "group"),
        ('tags = ["lying",', 'tags = ["lying", "lying",', "more than once"),
        ("minutes = 4", "minutes = 0", "minutes"),
        ("repetitions = 8", "repetitions = 0", "repetitions"),
        ("what_for", "why", "why"),
        ("licence", "license", "licence"),
        ('view = "side"', 'view = "above"', "view"),
        ("near_leg =", "near_wing =", "near_wing"),
        ("near_leg = [[", "near_leg = [[1, 1], [", "joints"),
        ('"near_toe"]', '"near_knee"]', "touches nothing"),
        ("head = [", "head = [9", "outside"),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_is_named(tmp_path, old, new, problem):
    text = next(file for file in FILES if file.stem == "bridge").read_text("utf-8")
    assert old in text
    file = tmp_path / "bridge.toml"
    file.write_text(text.replace(old, new, 1), "utf-8")
    tomllib.loads(file.read_text("utf-8"))
    with pytest.raises(ContentError, match=problem):
        read_file(file, Exercise)
