"""Hands and feet to tell apart: a left one is the mirror of a right one, however it is turned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content import loading
from companion.content.laterality import PicturesFile, load_pictures
from companion.content.loading import ContentError, read_file
from companion.domain.drawing import Paints, svg
from companion.domain.figure import faults, mirrored, turned
from companion.domain.laterality import Part

PICTURES = load_pictures()
PAINTS = Paints("currentColor", "grey", "none", "teal")


def test_ids_are_permanent():
    ids = {each.id for each in PICTURES}
    assert ids >= {"hand_back", "hand_palm", "hand_spread", "hand_closed", "foot_top"}


@pytest.mark.parametrize("part", Part)
def test_there_are_hands_and_feet(part):
    assert any(each.part is part for each in PICTURES)


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.id)
def test_the_caption_does_not_tell_the_side(picture):
    said = picture.position.caption.casefold()
    assert "left" not in said
    assert "right" not in said


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.id)
@given(st.booleans(), st.floats(0, 360))
def test_it_stays_whole_however_it_is_turned(picture, left, degrees):
    upright = picture.pose(left=left)
    pose = picture.pose(left=left, degrees=degrees)
    assert faults([upright, pose]) == ()


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.id)
def test_left_and_right_are_never_the_same_picture(picture):
    left = {svg(picture.pose(left=True, degrees=at), PAINTS) for at in range(0, 360, 15)}
    right = {svg(picture.pose(left=False, degrees=at), PAINTS) for at in range(0, 360, 15)}
    assert len(left) == len(right) == 24
    assert not left & right


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.id)
def test_the_thumb_of_a_right_hand_seen_from_its_back_is_at_the_left(picture):
    joints = picture.pose(left=False).joints()
    first, last = (
        ("near_index_1", "near_little_1")
        if picture.part is Part.HAND
        else ("near_big_1", "near_small_1")
    )
    assert (joints[first][0] < joints[last][0]) is picture.position.nails


def test_a_mirror_twice_and_a_whole_turn_change_nothing():
    pose = PICTURES[0].pose(left=False)
    for same in (mirrored(mirrored(pose)), turned(pose, 360)):
        for name, points in pose.limbs.items():
            assert [pytest.approx(each) for each in points] == list(same.limbs[name])


def test_a_quarter_turn_is_clockwise():
    pose = PICTURES[0].pose(left=False)
    (_, y), (turned_x, _) = (each.joints()["near_middle_4"] for each in (pose, turned(pose, 90)))
    assert y < 50 < turned_x


@pytest.fixture
def german(tmp_path, monkeypatch):
    """A language with a few captions."""
    load_pictures.cache_clear()
    monkeypatch.setattr(loading, "content_folder", lambda language="en": tmp_path / language)
    for language in ("en", "de"):
        (tmp_path / language / "laterality").mkdir(parents=True)
    file = loading.resources() / "content" / "en" / "laterality" / "pictures.toml"
    (tmp_path / "en" / "laterality" / "pictures.toml").write_bytes(file.read_bytes())
    yield tmp_path / "de" / "laterality" / "pictures.toml"
    load_pictures.cache_clear()


def test_captions_of_another_language(german):
    german.write_text('[captions]\nfoot_top = "Ein Fuß."\n', "utf-8")
    captions = {each.id: each.position.caption for each in load_pictures("de")}
    assert captions["foot_top"] == "Ein Fuß."
    assert captions["hand_back"].startswith("A hand")


def test_a_caption_for_an_unknown_picture_is_a_bug(german):
    german.write_text('[captions]\nwing = "Ein Flügel."\n', "utf-8")
    with pytest.raises(ContentError, match="unknown ids"):
        load_pictures("de")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "hand_palm"', 'id = "hand_back"', "more than once"),
        ('part = "hand"', 'part = "wing"', "part"),
        ("near_forearm = [[50", "near_forearm = [[99", "outside"),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_is_named(tmp_path, old, new, problem):
    file = loading.resources() / "content" / "en" / "laterality" / "pictures.toml"
    text = file.read_text("utf-8")
    assert old in text
    wrong = tmp_path / "pictures.toml"
    wrong.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=problem):
        read_file(wrong, PicturesFile)
