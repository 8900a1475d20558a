"""The data file of the body map: complete, in pairs, and permanent."""

import pytest

from companion.content import body as content
from companion.content import loading
from companion.content.body import (
    BodyFile,
    TextsFile,
    body_regions,
    load_body,
    parse_shape,
    region_names,
)
from companion.content.loading import ContentError, read_content, read_file, read_texts
from companion.domain.body import Side, View, matching, mirrored, valid_region_id

# Entries and exports keep these ids. Add new ones at the end; never take one away.
PERMANENT = [
    "forehead_left",
    "forehead_right",
    "jaw_left",
    "jaw_right",
    "head_left_back",
    "head_right_back",
    "neck_front",
    "neck_left_back",
    "neck_right_back",
    "shoulder_left_front",
    "shoulder_right_front",
    "shoulder_left_back",
    "shoulder_right_back",
    "upper_arm_left_front",
    "upper_arm_right_front",
    "upper_arm_left_back",
    "upper_arm_right_back",
    "elbow_left_front",
    "elbow_right_front",
    "elbow_left_back",
    "elbow_right_back",
    "forearm_left_front",
    "forearm_right_front",
    "forearm_left_back",
    "forearm_right_back",
    "wrist_left_front",
    "wrist_right_front",
    "wrist_left_back",
    "wrist_right_back",
    "hand_left_front",
    "hand_right_front",
    "hand_left_back",
    "hand_right_back",
    "chest_left",
    "chest_right",
    "upper_belly_left",
    "upper_belly_right",
    "lower_belly_left",
    "lower_belly_right",
    "hip_left_front",
    "hip_right_front",
    "groin",
    "upper_back_left",
    "upper_back_right",
    "mid_back_left",
    "mid_back_right",
    "lower_back_left",
    "lower_back_right",
    "tailbone",
    "buttock_left",
    "buttock_right",
    "thigh_left_front",
    "thigh_right_front",
    "thigh_left_back",
    "thigh_right_back",
    "knee_left_front",
    "knee_right_front",
    "knee_left_back",
    "knee_right_back",
    "lower_leg_left_front",
    "lower_leg_right_front",
    "lower_leg_left_back",
    "lower_leg_right_back",
    "ankle_left",
    "ankle_right",
    "foot_left_front",
    "foot_right_front",
    "foot_left_back",
    "foot_right_back",
]

HEAD = """
source = "us"
licence = "Apache-2.0"
reviewed = "no"
width = 100
height = 200
small_words = ["my"]
part = [{ id = "legs", name = "Legs" }]
figure = [
  { view = "front", outline = "M 0 0 L 1 0 L 1 1 Z" },
  { view = "back", outline = "M 0 0 L 1 0 L 1 1 Z" },
]
"""
LEFT = """
[[region]]
id = "knee_left"
name = "Left knee"
part = "legs"
view = "front"
side = "left"
centre = [70, 150]
shape = "M 60 140 L 80 140 L 70 160 Z"
"""
RIGHT = """
[[region]]
id = "knee_right"
name = "Right knee"
mirror_of = "knee_left"
"""


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Content in a folder of this test: `elsewhere("de/body/regions.toml", text)`."""
    monkeypatch.setattr(loading, "resources", lambda: tmp_path)
    load_body.cache_clear()

    def write(name, text):
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    yield write
    load_body.cache_clear()


def test_every_id_ever_given_out_is_still_there():
    found = [region.id for region in body_regions()]
    assert set(PERMANENT) <= set(found)
    assert len(found) == len(set(found)) >= 44
    assert all(valid_region_id(each) for each in found)


def test_both_pictures_have_places_and_every_part_has_some():
    body = load_body()
    assert {region.view for region in body.regions} == set(View)
    assert {region.part for region in body.regions} == {part.id for part in body.parts}


def test_every_place_has_a_name_of_its_own():
    names = region_names()
    assert names["knee_left_front"] == "Left knee, front"
    assert len(set(names.values())) == len(body_regions())


def test_left_is_the_persons_left():
    """At the front it is on the right of the picture, at the back on the left."""
    middle = load_body().width / 2
    for region in body_regions():
        x = region.centre[0]
        if region.side is Side.MIDDLE:
            assert x == middle
            continue
        on_the_right = (region.side is Side.LEFT) is (region.view is View.FRONT)
        assert (x > middle) is on_the_right, region.id
        assert region.name.startswith("Left" if region.side is Side.LEFT else "Right")


def test_the_right_half_is_the_left_in_a_mirror():
    places = {region.id: region for region in body_regions()}
    for region in places.values():
        if region.side is Side.LEFT:
            other = places[region.id.replace("left", "right")]
            assert other.shape == mirrored(region.shape, load_body().width)
            assert other.words == region.words


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("left knee", "knee_left_front"),
        ("pain in my left knee", "knee_left_front"),
        ("kneecap", "knee_left_front"),
        ("lower back", "lower_back_left"),
        ("right low back", "lower_back_right"),
        ("sciatica", "lower_back_left"),
        ("shoulder blade", "upper_back_left"),
        ("headache", "forehead_left"),
        ("fingers right", "hand_right_front"),
        ("toes", "foot_left_front"),
        ("coccyx", "tailbone"),
        ("hip", "hip_left_front"),
    ],
)
def test_plain_words_find_the_place(asked, first):
    body = load_body()
    assert matching(body.regions, asked, body.small_words)[0].id == first


def test_the_file_says_where_it_comes_from():
    read = read_content("body/regions.toml", BodyFile)
    assert read.source
    assert read.licence == "Apache-2.0"
    assert read.reviewed


def test_a_whole_file_is_read(elsewhere):
    elsewhere("en/body/regions.toml", HEAD + LEFT + RIGHT)
    left, right = load_body().regions
    assert (left.centre, right.centre) == ((70, 150), (30, 150))
    assert right.side is Side.RIGHT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + LEFT + RIGHT + 'nmae = "x"', "nmae"),
        (HEAD + LEFT, "no other side"),
        (HEAD + LEFT + LEFT + RIGHT, "more than once"),
        (HEAD + LEFT + RIGHT.replace("knee_left", "elbow_left"), "mirror of nothing"),
        (HEAD + LEFT + RIGHT + 'words = ["x"]', "is a mirror"),
        (HEAD + LEFT.replace('part = "legs"', 'part = "wings"') + RIGHT, "no such part"),
        (HEAD + LEFT.replace('part = "legs"', "") + RIGHT, "needs part"),
        (HEAD + LEFT.replace("knee_left", "left knee") + RIGHT, "is no id"),
        (HEAD + LEFT.replace("M 60 140", "M 60"), "could not convert"),
        (HEAD + LEFT.replace(" Z", ""), "ends with Z"),
        (HEAD.replace('"back"', '"front"') + LEFT + RIGHT, "one figure for each view"),
        ("source = ", "Invalid value"),
    ],
)
def test_a_wrong_file_stops_with_its_path(elsewhere, text, told):
    path = elsewhere("en/body/regions.toml", text)
    with pytest.raises(ContentError, match=told) as caught:
        load_body()
    assert str(path) in str(caught.value)


def test_a_missing_file_stops_with_its_path(tmp_path):
    with pytest.raises(ContentError, match=r"nowhere\.toml"):
        read_file(tmp_path / "nowhere.toml", BodyFile)


@pytest.mark.parametrize("data", ["", "L 0 0", "M 0", "m 0 0", "M 0 0 Q 1 1", "M 0 nan", "M a b"])
def test_a_shape_that_cannot_be_drawn_is_refused(data):
    with pytest.raises(ValueError, match=r"."):
        parse_shape(data)


def test_a_shape_is_read_step_by_step():
    assert parse_shape("M 1,2 L -3 4.5\nZ") == (("M", (1, 2)), ("L", (-3, 4.5)), ("Z", ()))


def test_another_language_holds_texts_only_and_english_fills_the_rest(elsewhere):
    elsewhere("en/body/regions.toml", HEAD + LEFT + RIGHT)
    elsewhere(
        "de/body/regions.toml",
        'small_words = ["mein"]\n[[region]]\nid = "knee_left"\nname = "Linkes Knie"\n',
    )
    left, right = body_regions("de_AT")
    assert (left.name, right.name) == ("Linkes Knie", "Right knee")
    assert left.shape == body_regions("en")[0].shape
    assert load_body("de").small_words == {"my", "mein"}
    assert body_regions("fr") == body_regions("en")
    assert read_texts(content.FILE, TextsFile, "en_GB") is None


def test_a_text_for_an_unknown_place_is_refused(elsewhere):
    elsewhere("en/body/regions.toml", HEAD + LEFT + RIGHT)
    elsewhere("de/body/regions.toml", '[[region]]\nid = "wing"\nname = "Flügel"\n')
    with pytest.raises(ContentError, match="wing"):
        load_body("de")
