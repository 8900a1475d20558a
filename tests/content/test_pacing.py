"""Activities to begin with and ideas that make them easier: complete, permanent, sourced."""

import pytest

from companion.content import loading
from companion.content.loading import ContentError, read_file
from companion.content.pacing import ActivitiesFile, EasierFile, Way, load_pacing
from companion.domain.activities import Activity, Area

PACING = load_pacing()

# People's plans keep these ids. Add new ones; never take one away.
PERMANENT_ACTIVITIES = """
walk_outdoors walk_indoors stairs stand sit cycle swim bus drive cook dishes laundry floors tidy
iron shop carry garden shower desk screen study meeting lift write type phone knit music repair
grip visit talk play eat_out choir dance dog read
"""
PERMANENT_IDEAS = """
first_thing_first spread_week rest_in_plan before_more quiet_time list_by_aisle lay_out way_back
bench tell_people cook_twice small_parts one_room half_load two_light_bags timer_pieces
stairs_pause chapters songs stop_on_road light_heavy sit_stand other_hand mix_jobs eyes_hands
walk_talk calm_play no_perfect foot_up sit_to_work close_to_you turn_feet kneel back_rest elbows
trolley long_handle thick_grip headset voice book_stand slide bring_it stick shoes cushion
"""


@pytest.fixture
def other_language(tmp_path, monkeypatch):
    """A language of which only a few texts exist."""
    load_pacing.cache_clear()
    monkeypatch.setattr(loading, "content_folder", lambda language="en": tmp_path / language)
    english, german = tmp_path / "en" / "pacing", tmp_path / "de" / "pacing"
    english.mkdir(parents=True)
    german.mkdir(parents=True)
    for file in (loading.resources() / "content" / "en" / "pacing").iterdir():
        (english / file.name).write_bytes(file.read_bytes())
    yield german
    load_pacing.cache_clear()


def test_ids_are_permanent():
    assert {each.id for each in PACING.activities} >= set(PERMANENT_ACTIVITIES.split())
    assert {each.id for each in PACING.ideas} >= set(PERMANENT_IDEAS.split())


@pytest.mark.parametrize("area", [area for area in Area if area is not Area.OTHER])
def test_every_part_of_life_has_a_few(area):
    assert len(PACING.of(area)) >= 4


@pytest.mark.parametrize("starter", PACING.activities, ids=lambda starter: starter.id)
def test_each_can_be_planned_and_made_easier(starter):
    made = Activity(id="a", name=starter.name, area=starter.area, unit=starter.unit)
    ideas = PACING.easier(starter.id)
    assert made.unit is starter.unit
    assert len(ideas) >= 5
    assert len({each.id for each in ideas}) == len(ideas)


def test_there_are_thirty_ideas_in_every_way():
    assert len(PACING.ideas) >= 30
    for way in Way:
        assert sum(each.way is way for each in PACING.ideas) >= 4


@pytest.mark.parametrize("idea", PACING.ideas, ids=lambda idea: idea.id)
def test_each_idea_names_where_it_comes_from(idea):
    assert len(PACING.sources[idea.basis]) > 20
    assert idea.text.endswith(".")


def test_an_activity_of_ones_own_gets_what_fits_all():
    assert {each.id for each in PACING.easier("my-own")} == {
        "first_thing_first",
        "rest_in_plan",
        "before_more",
        "small_parts",
        "light_heavy",
    }


def test_another_language_has_its_texts_and_english_fills_the_rest(other_language):
    (other_language / "activities.toml").write_text('[names]\nstairs = "Treppen"\n', "utf-8")
    (other_language / "easier.toml").write_text('[texts]\nshoes = "Weich."\n', "utf-8")
    found = load_pacing("de_AT")
    names = {each.id: each.name for each in found.activities}
    texts = {each.id: each.text for each in found.ideas}
    assert (names["stairs"], names["cook"]) == ("Treppen", "Cook")
    assert texts["shoes"] == "Weich."
    assert texts["cushion"].startswith("Take a")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("activities.toml", '[names]\nfly = "Fliegen"\n'),
        ("easier.toml", '[texts]\nwings = "Federn."\n'),
    ],
)
def test_a_text_for_an_unknown_id_is_a_bug(other_language, file, text):
    (other_language / file).write_text(text, "utf-8")
    with pytest.raises(ContentError, match="unknown ids"):
        load_pacing("de")


def test_an_idea_for_an_unknown_activity_is_a_bug(other_language):
    path = other_language.parents[1] / "en" / "pacing" / "easier.toml"
    path.write_text(path.read_text("utf-8").replace('"cook"', '"bake"', 1), "utf-8")
    with pytest.raises(ContentError, match="unknown activities"):
        load_pacing()


HEAD = 'source = "s"\nlicence = "l"\nreviewed = "r"\n'
ACTIVITY = '[[activity]]\nid = "a"\nname = "n"\narea = "home"\nunit = "minutes"\n'
BASIS = '[[basis]]\nid = "b"\nsource = "s"\n'
IDEA = '[[idea]]\nid = "i"\nway = "plan"\nbasis = "b"\ntext = "t"\n'


@pytest.mark.parametrize(
    ("model", "text", "problem"),
    [
        (ActivitiesFile, ACTIVITY, "licence"),
        (ActivitiesFile, HEAD + ACTIVITY + ACTIVITY, "more than once"),
        (ActivitiesFile, HEAD + ACTIVITY + "units = 1\n", "units"),
        (ActivitiesFile, HEAD + ACTIVITY.replace("minutes", "miles"), "unit"),
        (ActivitiesFile, HEAD + ACTIVITY.replace('"a"', '"a b"'), "id"),
        (EasierFile, HEAD + BASIS + IDEA + IDEA, "more than once"),
        (EasierFile, HEAD + BASIS.replace('"b"', '"c"') + IDEA, "no such basis"),
        (EasierFile, HEAD + BASIS + IDEA.replace("plan", "hope"), "way"),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_is_named(tmp_path, model, text, problem):
    file = tmp_path / "file.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ContentError, match=problem):
        read_file(file, model)
