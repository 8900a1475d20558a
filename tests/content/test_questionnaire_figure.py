"""What is read for the page of the clinic says the same as the questionnaires themselves."""

import pytest

from companion.content import loading, questionnaire_figure
from companion.content.questionnaire_figure import asking_pain, figured
from companion.content.questionnaires import load_questionnaires

GERMAN = """
higher = "Höher heißt mehr."
"""


def test_each_is_the_same_in_the_same_order():
    every = load_questionnaires().all
    assert figured(each.id for each in every) == tuple(each.figured for each in every)


def test_those_that_ask_for_pain_are_the_same():
    assert asking_pain() == {each.id for each in load_questionnaires().all if each.asks_pain}
    assert "peg" in asking_pain()


def test_only_those_wanted_are_given_and_none_that_is_unknown():
    assert [each.id for each in figured(["total_isi", "../en/peg", "peg", "peg"])] == [
        "peg",
        "total_isi",
    ]


@pytest.mark.parametrize("language", ["de", "de-AT", "de_AT"])
def test_another_language_has_its_own_words(language, tmp_path, monkeypatch):
    """The English files, and one of German texts beside them."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "en").symlink_to(loading.content_folder())
    (content / "de" / "questionnaires").mkdir(parents=True)
    (content / "de" / "questionnaires" / "peg.toml").write_text(GERMAN, "utf-8")
    for module in (loading, questionnaire_figure):
        monkeypatch.setattr(module, "resources", lambda: tmp_path)
    (found,) = figured(["peg"], language)
    assert found == load_questionnaires.__wrapped__(language).find("peg").figured
    assert found.higher == "Höher heißt mehr."
