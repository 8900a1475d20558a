"""A programme on paper: pictures, amounts, and boxes to tick, on one or two pages."""

import re
from datetime import date, timedelta

import pytest

from companion.content.exercises import load_exercises
from companion.domain.dose import Dose
from companion.domain.programme import PlanItem
from companion.report.programme import OnPaper, programme_paper, tick_weeks
from tests.report.conftest import text_of

TUESDAY = date(2026, 5, 12)
MONDAY = TUESDAY - timedelta(1)
IDS = ("bridge", "cat_camel", "chin_tuck", "sit_to_stand", "walk")


def item(number, exercise_id="own-1", name="Towel slide", **more):
    return PlanItem(
        **{
            "id": f"i{number}",
            "programme": "Back and neck",
            "position": number + 1,
            "exercise_id": exercise_id,
            "name": name,
            "starts_on": MONDAY - timedelta(7),
        }
        | more
    )


def of_library(number, exercise_id, **more):
    exercise = load_exercises().find(exercise_id)
    planned = item(number, exercise_id, exercise.name, dose=exercise.dose.dose(), **more)
    return OnPaper(planned, exercise, None)


def usual():
    return [of_library(number, each) for number, each in enumerate(IDS)]


def made(shown, name="Back and neck", paper="a4"):
    return programme_paper(name, shown, TUESDAY, paper)


def pages(content):
    return len(re.findall(rb"/Type ?/Page\b(?!s)", content))


def test_it_says_each_exercise_with_its_amount_its_days_and_its_steps():
    said = made([of_library(0, "bridge", weekdays=frozenset({1, 4}))]).lines
    assert said[:2] == ("Back and neck", "As planned on 12 May 2026")
    assert said[2] == "Bridge: 8 times · Mon, Thu"
    assert said[3].startswith("Lie on your back.")
    assert "Boxes to tick for 4 weeks, a row for each exercise." in said


def test_own_words_go_before_the_steps():
    said = made([of_library(0, "bridge", note="Only as high\nas it feels fine.")]).lines
    assert said[3] == "Only as high as it feels fine."
    own = made([OnPaper(item(0, dose=Dose(minutes=5), note="Slide it up."), None, None)]).lines
    assert own[2:4] == ("Towel slide: 5 min · every day", "Slide it up.")


def test_the_boxes_begin_with_this_week_and_show_which_days_are_planned():
    weeks = tick_weeks([item(0, weekdays=frozenset({2, 6}))], TUESDAY)
    assert len(weeks) == 4
    assert weeks[0].head[:3] == ("Week 1", "Mon\n11 May", "Tue\n12 May")
    assert weeks[0].rows == (("Towel slide", (False, True, False, False, False, True, False)),)
    assert weeks[3].head[1] == "Mon\n1 Jun"


@pytest.mark.parametrize(("exercises", "weeks"), [(1, 4), (6, 4), (7, 3), (12, 2), (60, 1)])
def test_so_many_weeks_as_fit_a_page(exercises, weeks):
    assert len(tick_weeks([item(n) for n in range(exercises)], TUESDAY)) == weeks


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_five_exercises_are_two_pages_tagged_for_screen_readers(paper, tmp_path):
    content = made(usual(), paper=paper).pdf()
    assert pages(content) == 2
    assert b"/StructTreeRoot" in content
    file = tmp_path / "programme.pdf"
    made(usual(), paper=paper).save(file)
    text = text_of(file)
    for words in ("Back and neck", "Bridge", "Sit to stand", "Tick what you did", "Week 4"):
        assert words in text


def test_a_photo_of_the_sheet_is_on_it(qapp):
    from tests.ui.test_pictures import image, picture_of, written

    photo = picture_of(written(image())).content
    without = made([OnPaper(item(0), None, None)]).pdf()
    assert len(made([OnPaper(item(0), None, photo)]).pdf()) > len(without)


@pytest.mark.parametrize(
    "name", ["<b>*bold*</b> #x $y$", "散歩 \U0001f9a9", "مشي", "a\x07b\nc", "w" * 100]
)
def test_a_name_is_only_ever_words(name):
    shown = [OnPaper(item(0, name=name, note=name), None, None)]
    assert pages(made(shown, name=name).pdf()) == 2


def test_a_full_programme_goes_on_to_further_pages_with_all_its_exercises():
    many = [OnPaper(item(n, name=f"Exercise {n}", note="word " * 100), None, None)
            for n in range(30)]  # fmt: skip
    assert pages(made(many).pdf()) > 2


def test_the_queue_of_a_printer_and_the_name_of_a_file_tell_nothing():
    paper = made(usual(), name="After my operation")
    assert (paper.title, paper.name) == ("Exercise programme", "Exercise programme 2026-05-12")
