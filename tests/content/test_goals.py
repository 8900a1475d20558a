"""What goals begin with: six kinds and a free one, each told in full."""

import pytest

from companion.content import loading
from companion.content.goals import Beginning, load_beginnings
from companion.content.loading import ContentError, read_file, resources
from companion.domain.goals import Goal, GoalKind

BEGINNINGS = load_beginnings()
FOLDER = resources() / "content" / "en" / "goals"


def test_the_kinds_stand_in_their_order_with_the_free_one_last():
    assert [each.id for each in BEGINNINGS.all] == list(GoalKind)
    assert BEGINNINGS.all[-1].id is GoalKind.OTHER
    assert {file.stem for file in FOLDER.glob("*.toml")} == {kind.value for kind in GoalKind}


@pytest.mark.parametrize("each", BEGINNINGS.all, ids=lambda each: each.id)
def test_each_is_told_in_full(each):
    assert all(text.endswith(".") for text in (*each.helps, *each.care, *each.levels))
    assert len(set(each.levels)) == 5
    assert "own" in each.source
    assert each.licence == "Apache-2.0"
    assert each.reviewed == "Not yet reviewed by a clinician"
    assert BEGINNINGS.find(each.id) is each


@pytest.mark.parametrize("each", BEGINNINGS.all, ids=lambda each: each.id)
def test_a_goal_can_begin_with_it(each, clock):
    for title in each.titles:
        goal = Goal(id="g", title=title, kind=each.id, starts_on=clock.today(), levels=each.levels)
        assert goal.has_levels


def test_only_medicines_say_what_to_mind_and_never_that_less_is_better():
    care = {each.id: " ".join(each.care) for each in BEGINNINGS.all}
    said = care.pop(GoalKind.MEDICINES)
    assert not any(care.values())
    for words in ("because of this app", "dangerous", "prescriber"):
        assert words in said
    medicines = BEGINNINGS.find(GoalKind.MEDICINES)
    texts = " ".join((*medicines.titles, *medicines.levels, medicines.step)).lower()
    assert "agreed with my prescriber" in texts
    assert not {"less", "fewer", "lower", "stop", "reduce"} & set(texts.split())


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("work", 'id = "work"', 'id = "job"'),
        ("work", "helps =", "help ="),
        ("work", '"I work every morning.",', ""),
        ("work", "licence", 'care = ["Mind it."]\nlicence'),
        ("medicines", "care = [", "helps_more = ["),
        ("work", 'name = "Work or school"', 'name = ""'),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_is_named(tmp_path, file, old, new):
    text = (FOLDER / f"{file}.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / f"{file}.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=file):
        read_file(path, Beginning)


def test_another_language_gives_its_texts_and_english_fills_the_rest(tmp_path, monkeypatch):
    for kind in GoalKind:
        source = FOLDER / f"{kind}.toml"
        place = tmp_path / "content" / "en" / "goals" / source.name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(source.read_bytes())
    there = tmp_path / "content" / "de" / "goals"
    there.mkdir(parents=True)
    (there / "work.toml").write_text('name = "Arbeit"\nstep = "Anrufen"\n', "utf-8")
    monkeypatch.setattr(loading, "resources", lambda: tmp_path)
    load_beginnings.cache_clear()
    work = load_beginnings("de_AT").find(GoalKind.WORK)
    load_beginnings.cache_clear()
    assert (work.name, work.step) == ("Arbeit", "Anrufen")
    assert work.levels == BEGINNINGS.find(GoalKind.WORK).levels
