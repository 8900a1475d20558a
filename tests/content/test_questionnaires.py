"""The questionnaires: whole, with their sources; what they ask, and which answers they take."""

import re
from datetime import date

import pytest

from companion.content import loading
from companion.content.loading import ContentError, read_file, resources
from companion.content.questionnaires import Kind, Questionnaire, load_questionnaires
from companion.domain.questionnaire import Answered
from companion.domain.refused import Reason, Refused
from companion.domain.scoring import NOT_SCORED
from tests.test_words import FORBIDDEN

ALL = load_questionnaires()
FILES = sorted((resources() / "content" / "en" / "questionnaires").glob("*.toml"))

# Answers are kept by these ids. Add new ones; never take one away.
TO_FILL_IN = "peg phq_4 change phq_8 gad_7"
TOTALS = """
total_aaq_2 total_bpi_interference total_bpi_severity total_copm_performance
total_copm_satisfaction total_cpaq_8 total_dn4 total_fiqr total_isi total_odi total_paindetect
total_pcs total_promis_interference total_promis_sleep total_pseq total_pseq_2 total_rmdq
total_tsk_11 total_vlq total_other
"""


def filled(questionnaire, version=1, **answers):
    return Answered(
        id="a", questionnaire_id=questionnaire, version=version, day=date(2026, 5, 4),
        answers=answers,
    )  # fmt: skip


def refused(questionnaire, version=1, **answers):
    with pytest.raises(Refused) as caught:
        ALL.find(questionnaire).check(filled(questionnaire, version, **answers))
    return caught.value.reason, caught.value.fields


# --- the files --------------------------------------------------------------------------


def test_they_are_those_that_were_promised_in_their_order():
    assert [each.id for each in ALL.to_fill_in] == TO_FILL_IN.split()
    assert [each.id for each in ALL.totals] == TOTALS.split()
    assert len(ALL.all) == len(FILES)
    assert ALL.find("gone") is None


@pytest.mark.parametrize("each", ALL.all, ids=lambda each: each.id)
def test_each_is_told_in_full(each):
    assert all(text.endswith((".", "?")) for text in (each.what_for, *each.means, *each.means_not))
    assert each.source
    assert each.licence
    assert each.reviewed == "Not yet reviewed by a clinician"
    assert all(item.words for item in each.item)


@pytest.mark.parametrize("each", ALL.to_fill_in, ids=lambda each: each.id)
def test_each_tells_how_its_range_comes_about(each):
    low = each.scored({item.id: item.low for item in each.item})
    high = each.scored({item.id: item.high for item in each.item})
    assert (low.score, high.score) == (each.low, each.high)
    assert each.higher.endswith(".")
    for item in each.item:
        assert item.kind is Kind.POINTS
        assert item.choices or item.ends


def test_words_that_are_not_ours_carry_their_licence_and_their_authors():
    assert "No permission required" in ALL.find("phq_4").licence
    assert "No permission required" in ALL.find("phq_8").licence
    assert "No permission required" in ALL.find("gad_7").licence
    for each, author in (("peg", "Krebs"), ("phq_4", "Kroenke"), ("phq_8", "Kroenke"),
                         ("gad_7", "Spitzer")):  # fmt: skip
        assert author in ALL.find(each).source


def test_what_names_loinc_carries_the_notice_that_its_licence_asks_for():
    named = [each for each in ALL.all if "LOINC" in each.source]
    assert {each.id for each in named} == {"peg", "phq_4", "phq_8", "gad_7"}
    for each in named:
        assert "This material contains content from LOINC (http://loinc.org)." in each.licence
        assert "available at no cost under the license at http://loinc.org/license" in each.licence
        assert "Regenstrief Institute, Inc." in each.licence


def test_our_own_words_neither_blame_nor_frighten():
    """The words of the authors stand as they were published."""
    own = [item.words for each in ALL.all if each.licence == "Apache-2.0" for item in each.item]
    own += ALL.find("change").item[0].choices
    assert [text for text in own if re.search(rf"\b({'|'.join(FORBIDDEN)})\b", text, re.I)] == []
    assert max(len(text.split()) for text in own) <= 20


def test_the_eight_questions_are_asked_word_for_word():
    words = [item.words for item in ALL.find("phq_8").item]
    assert len(words) == 8
    assert words[0] == "Little interest or pleasure in doing things"
    assert words[5].endswith("or have let yourself or your family down")
    assert words[7].endswith("moving around a lot more than usual")


def test_nobody_is_asked_about_being_dead():
    """The ninth question of the PHQ-9 needs more than a page; this version has none."""
    asked = " ".join(item.words for each in ALL.all for item in each.item).lower()
    assert not re.search(r"\bdead\b|hurting yourself|suicid", asked)


def test_only_the_peg_asks_how_strong_pain_is():
    assert [each.id for each in ALL.all if each.asks_pain] == ["peg"]
    assert [item.id for item in ALL.find("peg").item if item.pain] == ["pain"]


def test_no_question_of_others_stands_in_a_total():
    for each in ALL.totals:
        ids = [item.id for item in each.item]
        assert (ids[0] == "name") is (each.id == "total_other")
        assert ids[-3:] == ["total", "low", "high"]
        assert each.scoring == "total"
        assert each.change is None
        assert each.band == ()


def test_only_the_peg_names_from_when_on_something_changed():
    """CLINICAL.md section 7: thresholds are named for pain intensity and the PEG alone."""
    assert {each.id: each.change.points for each in ALL.all if each.change} == {"peg": 1}


# --- what the figure means --------------------------------------------------------------


@pytest.mark.parametrize(
    ("questionnaire", "score", "words", "until"),
    [
        ("phq_4", 0, "none", 2), ("phq_4", 2, "none", 2), ("phq_4", 3, "mild", 5),
        ("phq_4", 6, "moderate", 8), ("phq_4", 9, "severe", 12), ("phq_4", 12, "severe", 12),
        ("phq_8", 4, "none", 4), ("phq_8", 5, "mild", 9), ("phq_8", 10, "moderate", 14),
        ("phq_8", 15, "moderately severe", 19), ("phq_8", 20, "severe", 24),
        ("gad_7", 4, "minimal", 4), ("gad_7", 5, "mild", 9), ("gad_7", 10, "moderate", 14),
        ("gad_7", 15, "severe", 21),
    ],
)  # fmt: skip
def test_each_part_of_a_range_begins_where_its_authors_say(questionnaire, score, words, until):
    """Kroenke 2009, Spitzer 2006; CLINICAL.md section 1."""
    found = ALL.find(questionnaire)
    band = found.band_of(score)
    assert (band.words, found.band_ends(band)) == (words, until)


def test_the_peg_and_the_change_have_no_parts():
    assert ALL.find("peg").band_of(7) is None
    assert ALL.find("change").band == ()


def test_help_comes_first_from_the_upper_parts_on_though_some_is_left_out():
    phq = ALL.find("phq_8")
    assert not phq.calls_for_help({"q1": 3, "q2": 3, "q3": 3, "q4": 3, "q5": 2})
    assert phq.calls_for_help({"q1": 3, "q2": 3, "q3": 3, "q4": 3, "q5": 3})
    assert phq.is_about_distress
    assert not ALL.find("peg").calls_for_help({"pain": 10, "enjoyment": 10, "activity": 10})


@pytest.mark.parametrize(
    ("answers", "calls"),
    [
        ({"q1": 0, "q2": 0, "q3": 3, "q4": 3}, True),
        ({"q1": 0, "q2": 0, "q3": 2, "q4": 3}, True),
        ({"q1": 3, "q2": 2, "q3": 0, "q4": 0}, True),
        ({"q3": 3, "q4": 3}, True),
        ({"q1": 2, "q2": 2, "q3": 2, "q4": 2}, False),
        ({"q1": 0, "q2": 0, "q3": 2, "q4": 2}, False),
        ({"q2": 3, "q4": 3}, False),
        ({}, False),
    ],
)
def test_much_low_mood_or_much_worry_alone_calls_for_help_first(answers, calls):
    """Six of six for mood and none for worry is half of the PHQ-4, and not a small thing."""
    assert ALL.find("phq_4").calls_for_help(answers) is calls


def test_a_free_total_goes_by_the_name_it_was_given():
    other, pcs = ALL.find("total_other"), ALL.find("total_pcs")
    assert other.name_of(filled("total_other", name=" Balance\nsheet ", total=4)) == "Balance sheet"
    assert other.name_of(filled("total_other", name=" ", total=4)) == other.name
    assert other.name_of(filled("total_other", total=4)) == other.name
    assert pcs.name_of(filled("total_pcs", name="Mine", total=4)) == pcs.name


# --- which answers it takes -------------------------------------------------------------


def test_answers_may_be_left_out():
    ALL.find("peg").check(filled("peg", pain=4, enjoyment=None))
    ALL.find("phq_8").check(filled("phq_8"))


def test_an_unknown_question_and_points_out_of_range_are_refused():
    assert refused("peg", mood=4) == (Reason.NOT_ASKED, ("mood",))
    assert refused("peg", pain=11) == (Reason.OUT_OF_RANGE, ("pain",))
    assert refused("phq_4", q1=4) == (Reason.OUT_OF_RANGE, ("q1",))
    assert refused("phq_4", q1=-1) == (Reason.OUT_OF_RANGE, ("q1",))
    assert refused("peg", pain=4.5) == (Reason.NOT_WHOLE, ("pain",))
    assert refused("peg", pain="4") == (Reason.NOT_AN_ANSWER, ("pain",))
    assert refused("change", change=-4) == (Reason.OUT_OF_RANGE, ("change",))
    ALL.find("change").check(filled("change", change=-3))


def test_a_newer_version_is_refused_and_an_older_one_stays_as_it_is():
    assert refused("peg", version=2, pain=4) == (Reason.NEWER_VERSION, ("version",))
    two = ALL.find("peg").model_copy(update={"version": 2})
    old = filled("peg", 1, pain=4, enjoyment=4, activity=4, mood=99)
    two.check(old)
    assert two.scored_of(old) == NOT_SCORED
    assert two.model_copy(update={"agrees": (1,)}).scored_of(old).score == 4


def test_a_total_lies_in_the_range_beside_it():
    other = ALL.find("total_other")
    other.check(filled("total_other", name="Balance", total=41.6, low=0, high=56))
    other.check(filled("total_other", total=-5))
    assert refused("total_other", total=57, low=0, high=56) == (Reason.OUT_OF_RANGE, ("total",))
    assert refused("total_pcs", total=-1, low=0) == (Reason.OUT_OF_RANGE, ("total",))
    assert refused("total_pcs", total=1, low=9, high=9) == (Reason.HIGHER, ("low", "high"))
    assert refused("total_other", name="a" * 101) == (Reason.TOO_LONG, ("name",))
    assert refused("total_other", name=4) == (Reason.NOT_AN_ANSWER, ("name",))


# --- what a file may hold ---------------------------------------------------------------

WHOLE = """
id = "mine"
version = 1
title = "Mine"
name = "M"
what_for = "For me."
minutes = 1
scoring = "change"
low = 0
high = 10
means = ["It is."]
means_not = ["It is not."]
source = "Here"
licence = "Apache-2.0"
reviewed = "Nobody"
[[item]]
id = "change"
words = "How?"
"""


@pytest.mark.parametrize(
    "wrong",
    [
        WHOLE.replace('scoring = "change"', 'scoring = "guess"'),
        WHOLE.replace("minutes = 1", "minuets = 1"),
        WHOLE.replace("version = 1", "version = 0"),
        WHOLE + 'choices = ["One"]\n',
        WHOLE + "low = 10\n",
        WHOLE + '[[item]]\nid = "change"\nwords = "Again?"\n',
        WHOLE + '[[band]]\nstart = 3\nwords = "some"\n',
        WHOLE + '[[band]]\nstart = 0\nwords = "some"\n',
        WHOLE.replace('source = "Here"\n', ""),
        WHOLE.replace("minutes = 1", "minutes = 1\nhelp_part_from = 5"),
    ],
)
def test_a_file_that_is_not_whole_says_so_with_its_path(tmp_path, wrong):
    file = tmp_path / "mine.toml"
    file.write_text(WHOLE, "utf-8")
    assert read_file(file, Questionnaire).id == "mine"
    file.write_text(wrong, "utf-8")
    with pytest.raises(ContentError, match=r"mine\.toml"):
        read_file(file, Questionnaire)


def test_another_language_gives_texts_and_the_rest_stays_english(tmp_path, monkeypatch):
    folder = tmp_path / "xx" / "questionnaires"
    folder.mkdir(parents=True)
    (folder / "phq_4.toml").write_text(
        'title = "Sorge"\nband = ["a", "b", "c", "d"]\n'
        '[item]\nq1 = "Nervös"\n[choices]\nq1 = ["nie", "an", "oft", "immer"]\nq2 = ["zu wenig"]\n',
        "utf-8",
    )
    (folder / "peg.toml").write_text(
        'band = ["none here"]\nchange = "Etwa 1 Punkt."\n[ends]\npain = ["Kein", "Ganz"]\n', "utf-8"
    )
    english = loading.content_folder
    monkeypatch.setattr(
        loading, "content_folder", lambda code="en": english() if code == "en" else tmp_path / code
    )
    told = load_questionnaires.__wrapped__("xx_YY")
    phq, peg = told.find("phq_4"), told.find("peg")
    assert (phq.title, phq.item[0].words, phq.item[0].choices[0]) == ("Sorge", "Nervös", "nie")
    assert phq.item[1] == ALL.find("phq_4").item[1]
    assert [each.words for each in phq.band] == ["a", "b", "c", "d"]
    assert (phq.item[2], phq.licence) == (ALL.find("phq_4").item[2], ALL.find("phq_4").licence)
    assert peg.item[0].ends == ("Kein", "Ganz")
    assert (peg.change.words, peg.change.points) == ("Etwa 1 Punkt.", 1)
    assert peg.band == ()
