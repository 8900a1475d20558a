"""The marks of a chart in words: each by its name, or counted where there are many."""

from datetime import date, timedelta

import pytest

from companion.domain.flare_ups import FlareUp
from companion.domain.marks import Marked, MarkKind
from companion.wording.marks import (
    aim_name,
    aim_sentence,
    aim_words,
    came_back,
    mark_name,
    marks_rows,
    marks_sentence,
)

DAY = date(2026, 4, 4)


def mark(kind, n=0, length=0, text=""):
    first = DAY + timedelta(n)
    return Marked(first, first + timedelta(length), kind, text)


@pytest.mark.parametrize("kind", MarkKind)
def test_each_kind_has_a_short_name(kind):
    assert 0 < len(mark_name(kind)) <= 24


def test_a_few_are_named_with_their_days():
    said = marks_sentence((mark(MarkKind.MEDICINE), mark(MarkKind.BREAK, 1, 6)))
    assert said == "Marked: medicine changed, 4 April; break, 5 to 11 April."


def test_of_many_the_weightiest_are_named_and_the_others_counted():
    many = (
        mark(MarkKind.PLAN_BEGAN), mark(MarkKind.PROGRAMME, 0, 40), mark(MarkKind.MEDICINE, 9),
        mark(MarkKind.PLAN_RULE, 12), mark(MarkKind.FALL, 20),
    )  # fmt: skip
    assert marks_sentence(many) == (
        "Marked: medicine changed, 13 April; plan: another rule, 16 April; fall, 24 April."
        " And 2 more."
    )


def test_of_equal_ones_the_later_are_named():
    many = [mark(MarkKind.WORK, n) for n in range(4)]
    named = "work changed, 5 April; work changed, 6 April; work changed, 7 April"
    assert marks_sentence(many) == f"Marked: {named}. And 1 more."


def test_no_mark_says_nothing():
    assert marks_sentence(()) == ""


def test_the_table_has_all_of_them_with_their_words_the_latest_first():
    some = (mark(MarkKind.MEDICINE, text="Tablet changed"), mark(MarkKind.FALL, 3))
    assert marks_rows(some) == [
        ("7 April", "fall"),
        ("4 April", "medicine changed: Tablet changed"),
    ]


def test_over_several_years_the_table_names_the_year():
    some = (mark(MarkKind.BREAK, 0, 2), mark(MarkKind.FALL, 400))
    assert [row[0] for row in marks_rows(some)] == ["9 May 2027", "4 Apr 2026 to 6 Apr 2026"]


def test_a_goal_is_told_on_its_line_and_in_a_sentence():
    wanted = aim_words("3", at_most=True)
    assert aim_name(wanted) == "goal: at most 3"
    assert aim_sentence("Less <in> the way", wanted) == (
        "The dashed line is your goal “Less <in> the way”: at most 3."
    )
    assert aim_words("12 min", at_most=False) == "at least 12 min"


def test_coming_back_is_told_by_the_month():
    gentle = FlareUp(id="f", starts_on=DAY, ends_on=DAY)
    assert came_back(gentle) == "You came back to it after the flare-up in April."
    assert came_back(None) == ""
