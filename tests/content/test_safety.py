"""What Help now says: every country has its numbers, and nothing claims more than was looked up."""

import re

import pytest

from companion.content import loading
from companion.content.loading import ContentError, read_file
from companion.content.safety import (
    HelpFile,
    Kind,
    LinesFile,
    Safety,
    SignsFile,
    load_safety,
)

# People's corrections keep these ids. Add new ones; never take one away.
PERMANENT = {
    "gb-emergency",
    "gb-samaritans",
    "gb-shout",
    "gb-nhs-111",
    "ie-emergency",
    "ie-samaritans",
    "ie-text-about-it",
    "us-emergency",
    "us-988",
    "ca-emergency",
    "ca-988",
    "au-emergency",
    "au-lifeline",
    "nz-emergency",
    "nz-1737",
    "in-emergency",
    "in-tele-manas",
    "eu-emergency",
    "eu-116-123",
    "other-emergency",
}


@pytest.fixture
def safety() -> Safety:
    return load_safety()


@pytest.fixture
def other_language(tmp_path, monkeypatch):
    """A language of which only a few texts exist."""
    load_safety.cache_clear()
    monkeypatch.setattr(loading, "content_folder", lambda language="en": tmp_path / language)
    english = tmp_path / "en" / "safety"
    english.mkdir(parents=True)
    for file in (loading.resources() / "content" / "en" / "safety").iterdir():
        (english / file.name).write_bytes(file.read_bytes())
    german = tmp_path / "de" / "safety"
    german.mkdir(parents=True)
    yield german
    load_safety.cache_clear()


@pytest.mark.parametrize(
    ("country", "emergency", "crisis"),
    [
        ("US", "911", ["Call or text 988"]),
        ("GB", "999", ["116 123", "Text SHOUT to 85258"]),
        ("IE", "112 or 999", ["116 123", "Text HELLO to 50808"]),
        ("CA", "911", ["Call or text 9-8-8"]),
        ("AU", "000", ["13 11 14"]),
        ("NZ", "111", ["Call or text 1737"]),
        ("IN", "112", ["14416 or 1-800-891-4416"]),
        ("DE", "112", ["116 123"]),
        ("BR", "112", []),
        ("", "112", []),
    ],
)
def test_numbers_by_country(safety, country, emergency, crisis):
    found = safety.country(country)
    assert [line.contact for line in found.of(Kind.EMERGENCY)] == [emergency]
    assert [line.contact for line in found.of(Kind.CRISIS)] == crisis


def test_ids_are_permanent(safety):
    assert {line.id for country in safety.countries for line in country.line} >= PERMANENT


def test_every_line_can_be_changed_by_the_person(safety):
    for country in safety.countries:
        for line in country.line:
            assert line.help_line(country.id).contact == line.contact


def test_a_line_that_nobody_looked_up_says_so(safety):
    lines = {line.id: line for country in safety.countries for line in country.line}
    assert lines["other-emergency"].last_verified is None
    assert lines["gb-samaritans"].last_verified == "2026-11"
    assert all(line.source for line in lines.values())


def test_no_state_of_the_union_stands_twice(safety):
    covered = [code for country in safety.countries for code in (country.id, *country.covers)]
    assert len(covered) == len(set(covered))
    assert len(safety.country("DE").covers) == 26  # Ireland has numbers of its own


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ("at_once", "legs pee poo sex weak chest face medicine wake"),
        ("same_day", "fever cancer weight fall joint calf CRPS"),
    ],
)
def test_signs_of_danger_are_all_there(safety, group, words):
    said = " ".join(sign.text for each in safety.groups if each.id == group for sign in each.sign)
    for word in words.split():
        assert re.search(rf"\b{word}", said), word


def test_help_says_that_nobody_watches_and_what_is_kept(safety):
    assert "Nothing you write here is seen by anyone." in safety.texts["watched"].sentences[0]
    assert "encrypted" in safety.texts["kept"].sentences[0]


def test_who_can_read_it_is_said_truly_with_a_passphrase_and_without(safety):
    said = safety.texts["kept"].sentences
    with_login = [each for each in said if "your login" in each or "key lies" in each]
    assert with_login
    assert all(each.startswith("Without a passphrase, ") for each in with_login)
    assert any(each.startswith("With a passphrase, ") for each in said)
    is_not = " ".join(safety.texts["is_not"].sentences)
    assert "does not diagnose" in is_not
    assert "Do not stop or change a medicine because of this app." in is_not


def test_another_language_has_its_texts_and_english_fills_the_rest(other_language):
    (other_language / "crisis_lines.toml").write_text(
        '[names]\nGB = "Vereinigtes Königreich"\neu-emergency = "Notruf"\n', "utf-8"
    )
    (other_language / "red_flags.toml").write_text(
        '[[group]]\nid = "at_once"\ntitle = "Sofort Hilfe"\nline = "Z"\nadvice = "Rufen Sie an."\n'
        '[[sign]]\nid = "hot_calf"\ntext = "Eine Wade ist heiß."\n',
        "utf-8",
    )
    (other_language / "help.toml").write_text(
        '[[text]]\nid = "watched"\ntitle = "Niemand schaut zu"\nsentences = ["Niemand."]\n', "utf-8"
    )
    safety = load_safety("de_AT")
    assert safety.country("GB").name == "Vereinigtes Königreich"
    assert safety.country("DE").of(Kind.EMERGENCY)[0].name == "Notruf"
    assert safety.country("US").name == "United States"
    at_once, same_day = safety.groups
    assert at_once.title == "Sofort Hilfe"
    assert at_once.sign[0].text.startswith("You feel numb")
    assert "Eine Wade ist heiß." in [sign.text for sign in same_day.sign]
    assert safety.texts["watched"].title == "Niemand schaut zu"
    assert safety.texts["own"].title == "Your own people"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("crisis_lines.toml", '[names]\nXX = "Nirgends"\n'),
        ("red_flags.toml", '[[sign]]\nid = "cough"\ntext = "Husten"\n'),
        ("help.toml", '[[text]]\nid = "x"\ntitle = "X"\nsentences = []\n'),
    ],
)
def test_a_text_for_an_unknown_id_is_a_bug(other_language, file, text):
    (other_language / file).write_text(text, "utf-8")
    with pytest.raises(ContentError, match="unknown ids"):
        load_safety("de")


HEAD = 'source = "s"\nlicence = "l"\nreviewed = "r"\n'
LINES = f'{HEAD}last_verified = "2026-11"\nverified_how = "v"\n'
LINE = '[[country.line]]\nid = "a"\nkind = "emergency"\nname = "n"\ncontact = "1"\nsource = "s"\n'


@pytest.mark.parametrize(
    ("model", "text", "problem"),
    [
        (LinesFile, f'{LINES}[[country]]\nid = "GB"\nname = "n"\n{LINE}', "OTHER is missing"),
        (LinesFile, f'{LINES}[[country]]\nid = "OTHER"\nname = "n"\nline = []\n', "one emergency"),
        (
            LinesFile,
            f'{LINES}[[country]]\nid = "OTHER"\nname = "n"\n{LINE}last_verified = "soon"\n',
            "last_verified",
        ),
        (
            LinesFile,
            f'{LINES}[[country]]\nid = "OTHER"\nname = "n"\n{LINE}{LINE}',
            "more than once",
        ),
        (LinesFile, f'{LINES}[[country]]\nid = "O T"\nname = "n"\n{LINE}', "id"),
        (
            SignsFile,
            f'{HEAD}[[group]]\nid = "a"\ntitle = "t"\nline = "l"\nadvice = "a"\nscore = 1\n',
            "score",
        ),
        (HelpFile, f'{HEAD}[[text]]\nid = "a"\ntitle = "t"\nsentence = []\n', "sentence"),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_is_named(tmp_path, model, text, problem):
    file = tmp_path / "file.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ContentError, match=problem):
        read_file(file, model)
