"""The path: eight skills in their order, each with a lesson that is short and leads somewhere."""

import pytest

from companion.content import loading
from companion.content.loading import ContentError, read_file
from companion.content.path import PATH_FILE, Leads, PathFile, Target, load_path
from companion.content.practices import load_practices
from companion.content.worksheets import load_forms
from companion.domain.calm_profile import PATH_WEEKS
from tests.test_words import grade, sentences_of

PATH = load_path()

SKILLS = [
    "muscles",
    "short_pauses",
    "activity_rest",
    "pleasant",
    "thoughts",
    "pictures",
    "problems",
    "keeping_on",
]
"""painTRAINER's order of skills, and how to keep them up. Ids are permanent."""

PAGES = {"pacing"}
"""The pages that a week may open; the navigation knows them by these names."""


def names(leads):
    targets = [each for week in PATH.weeks for each in (week.opens, *week.counts)]
    return {each.name for each in targets if each.leads is leads}


@pytest.fixture
def other_language(tmp_path, monkeypatch):
    """A language of which only a few texts exist."""
    load_path.cache_clear()
    english, german = tmp_path / "en" / PATH_FILE, tmp_path / "de" / PATH_FILE
    for file in (english, german):
        file.parent.mkdir(parents=True)
    english.write_bytes((loading.content_folder() / PATH_FILE).read_bytes())
    monkeypatch.setattr(loading, "content_folder", lambda language="en": tmp_path / language)
    yield german
    load_path.cache_clear()


def test_there_are_eight_skills_in_their_order():
    assert [each.id for each in PATH.weeks] == SKILLS
    assert [PATH.week(number).number for number in range(1, PATH_WEEKS + 1)] == [*range(1, 9)]


def test_every_practice_and_worksheet_a_week_leads_to_exists():
    assert names(Leads.PRACTICE) <= {each.id for each in load_practices().all}
    assert names(Leads.WORKSHEET) <= {each.id for each in load_forms().all}
    assert names(Leads.PAGE) <= PAGES


@pytest.mark.parametrize("week", PATH.weeks, ids=lambda week: week.id)
def test_a_lesson_is_short_and_plain_and_says_where_it_comes_from(week):
    text = " ".join(week.lesson)
    assert 120 <= len(text.split()) <= 200
    assert grade([each for part in week.lesson for each in sentences_of(part)]) <= 6
    assert len(week.source) > 20


@pytest.mark.parametrize("week", PATH.weeks, ids=lambda week: week.id)
def test_a_goal_says_on_how_many_days(week):
    days = "1 day" if week.days == 1 else f"{week.days} days"
    assert f"on {days} this week." in week.goal


@pytest.mark.parametrize("week", PATH.weeks, ids=lambda week: week.id)
def test_where_days_are_counted_what_the_week_opens_counts(week):
    assert not week.counts or week.opens in week.counts


def test_what_counts_is_told_apart_by_where_it_is_kept():
    thoughts = PATH.week(5)
    assert thoughts.opens == Target(Leads.WORKSHEET, "thought_record")
    assert thoughts.counted(Leads.WORKSHEET) == {"thought_record"}
    assert thoughts.counted(Leads.PRACTICE) == {"having_the_thought", "leaves_on_a_stream"}


def test_another_language_has_its_texts_and_english_fills_the_rest(other_language):
    other_language.write_text('[weeks.muscles]\nskill = "Muskeln lösen"\n', "utf-8")
    found = load_path("de_AT")
    assert found.week(1).skill == "Muskeln lösen"
    assert found.week(1).lesson == PATH.week(1).lesson
    assert found.week(2) == PATH.week(2)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[weeks.flying]\nskill = "Fliegen"\n', "unknown ids"),
        ('[weeks.muscles]\nopens = "page:pacing"\n', "opens"),
    ],
)
def test_another_language_changes_texts_only(other_language, text, problem):
    other_language.write_text(text, "utf-8")
    with pytest.raises(ContentError, match=problem):
        load_path("de")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("number = 8", "number = 9", "1 to 8"),
        ('id = "pictures"', 'id = "thoughts"', "more than once"),
        ('opens = "page:pacing"', 'opens = "film:pacing"', "opens"),
        ('opens = "page:pacing"', 'opens = "page"', "opens"),
        (
            'opens = "page:pacing"\ncounts = []',
            'opens = "page:pacing"\ncounts = ["page:pacing"]',
            "not counted",
        ),
        ("days = 5", "days = 8", "days"),
        ("days = 5", "days = 5\nminutes = 5", "minutes"),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_is_named(tmp_path, old, new, problem):
    file = tmp_path / "weeks.toml"
    text = (loading.content_folder() / PATH_FILE).read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=problem):
        read_file(file, PathFile)
