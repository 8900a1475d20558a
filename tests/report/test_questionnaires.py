"""Questionnaires and the person's own activities, as lines of "How it has been"."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.content.questionnaires import load_questionnaires
from companion.domain.activity_ratings import ActivityRating
from companion.domain.questionnaire import Answered
from companion.report import html, summarise
from companion.report.questionnaires import activity_rows, questionnaire_rows
from companion.report.summary import Besides
from tests.report.conftest import FIRST, text_of

KNOWN = [each.figured for each in load_questionnaires().all]


def day(n):
    return FIRST + timedelta(days=n)


def filled_in(n, questionnaire_id="peg", version=1, **answers):
    on = day(n)
    return Answered(
        id=f"a{n}", questionnaire_id=questionnaire_id, version=version, day=on, answers=answers
    )


def peg(n, *points, version=1):
    return filled_in(
        n, version=version, **dict(zip(("pain", "enjoyment", "activity"), points, strict=True))
    )


def rate(n, **ratings):
    return [
        ActivityRating(id=f"{name}{n}", activity=name, day=day(n), rating=rating)
        for name, rating in ratings.items()
    ]


def test_the_peg_stands_with_the_days_of_its_first_and_latest_time(period):
    (row,) = questionnaire_rows(
        [peg(1, 7, 7, 6), peg(40, 6, 5, 5), peg(82, 5, 5, 4)], KNOWN, period
    )
    assert row.name == "PEG, mean of three, 0-10"
    assert (row.start, row.now, row.known) == ("6.7 (4 Mar)", "4.7 (24 May)", "3 times")
    assert "people notice is about 1." in row.how
    assert "Reed 2023" in row.how


def test_the_size_of_a_change_is_that_of_the_questionnaires_file(period):
    """Named once: in the file of the PEG."""
    (row,) = questionnaire_rows([peg(1, 7, 7, 6)], _peg_with(points=1.5), period)
    assert "people notice is about 1.5." in row.how
    (row,) = questionnaire_rows([peg(1, 7, 7, 6)], _peg_with(points=None), period)
    assert "notice" not in row.how


def _peg_with(points):
    form = load_questionnaires().find("peg")
    change = form.change.model_copy(update={"points": points}) if points else None
    return [form.model_copy(update={"change": change}).figured]


def test_filled_in_once_it_stands_under_now(period):
    (row,) = questionnaire_rows([peg(1, 7, 7, 6)], KNOWN, period)
    assert (row.start, row.now, row.known) == ("–", "6.7 (4 Mar)", "1 time")


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        ([peg(1, 7, 7, 6)], ["At the start", "Latest"]),
        ([], ["First 2 weeks", "Last 2 weeks"]),
    ],
)
def test_an_older_figure_of_one_day_does_not_stand_as_one_of_the_last_two_weeks(
    visit, period, figures, days, printed, rows, heads
):
    found = tuple(questionnaire_rows(rows, KNOWN, period))
    page = summarise(visit, period, figures, days, besides=Besides(rows=found))
    assert list(page.measures.headers[1:3]) == heads
    text = text_of(printed(page))
    assert all(each in text for each in heads)
    assert ("Last 2 weeks" in text) is not bool(rows)
    assert ("6.7 (4 Mar)" in text) is bool(rows)


def test_half_answered_and_answers_to_other_questions_have_no_figure(period):
    half = filled_in(1, pain=7, enjoyment=None)
    assert questionnaire_rows([half], KNOWN, period) == []
    assert questionnaire_rows([peg(1, 7, 7, 6, version=999)], KNOWN, period) == []
    assert questionnaire_rows([filled_in(1, "unheard_of", q1=1)], KNOWN, period) == []


def test_what_lies_outside_of_the_page_is_left_out(period):
    assert questionnaire_rows([peg(-1, 7, 7, 6), peg(84, 5, 5, 5)], KNOWN, period) == []


def test_others_stand_with_their_range_and_without_thresholds(period):
    twice = [
        filled_in(1, "phq_4", q1=2, q2=1, q3=1, q4=1),
        filled_in(60, "phq_4", q1=1, q2=1, q3=0, q4=0),
    ]
    (row,) = questionnaire_rows(twice, KNOWN, period)
    assert (row.name, row.start, row.now) == ("PHQ-4, 0-12", "5 (4 Mar)", "2 (2 May)")
    assert "point" not in row.how


def test_a_total_of_the_clinic_goes_by_the_name_the_person_gave_it(period):
    total = {"name": "Sleep <i>sheet</i>", "total": 14, "low": 0, "high": 28}
    other = {"name": "Another", "total": 3.5, "low": None, "high": None}
    rows = questionnaire_rows(
        [filled_in(3, "total_other", **total), filled_in(4, "total_other", **other)], KNOWN, period
    )
    assert [row.name for row in rows] == ["Another", "Sleep <i>sheet</i>, 0-28"]
    assert rows[0].now.startswith("3.5")
    assert "a clinic worked out" in rows[0].how.lower()


def test_my_activities_have_their_mean_and_how_much_it_changed(period):
    ratings = [*rate(1, choir=2, shop=3, cook=4), *rate(80, choir=4, shop=6, cook=5)]
    (row,) = activity_rows(ratings, period)
    assert row.name == "My 3 activities, 0-10 (10: as before)"
    assert (row.start, row.now, row.known) == ("3.0 (4 Mar)", "5.0 (22 May)", "change +2")
    assert "A change of 2 in the mean, or 3 in one activity" in row.how
    assert "Stratford 1995" in row.how


def test_only_the_same_activities_are_compared(period):
    ratings = [*rate(1, choir=2, shop=3, cook=9), *rate(80, choir=2, shop=3, swim=0)]
    (row,) = activity_rows(ratings, period)
    assert (row.start, row.now, row.known) == ("2.5 (4 Mar)", "2.5 (22 May)", "no change")
    others = [*rate(1, choir=2), *rate(80, swim=8)]
    (alone,) = activity_rows(others, period)
    assert (alone.start, alone.now, alone.known) == ("–", "8.0 (22 May)", "")


def test_less_than_before_is_told_as_plainly(period):
    (row,) = activity_rows([*rate(1, choir=6), *rate(80, choir=3)], period)
    assert row.known == "change -3"
    assert activity_rows(rate(-1, choir=3), period) == []


def test_they_stand_in_their_order_and_are_explained_on_the_second_page(
    visit, period, figures, days, printed
):
    rows = [
        *questionnaire_rows([filled_in(2, "phq_4", q1=0, q2=0, q3=0, q4=0)], KNOWN, period),
        *activity_rows(rate(3, choir=3, cook=3, shop=3), period),
        *questionnaire_rows([peg(1, 7, 7, 6)], KNOWN, period),
    ]
    made = summarise(
        replace(visit, explained=True), period, figures, days, besides=Besides(rows=rows)
    )
    names = [row[0] for row in made.measures.rows]
    peg_at = names.index("PEG, mean of three, 0-10")
    assert names[peg_at - 1].startswith("Pain, usual")
    assert names[-2:] == ["My 3 activities, 0-10 (10: as before)", "PHQ-4, 0-12"]
    assert [row[0] for row in made.explained.rows] == names
    assert "6.7 (4 Mar)" in text_of(printed(made))
    assert "6.7 (4 Mar)" in html(made)


@pytest.mark.parametrize("name", ["W" * 100, "<b>x</b> #y", "استبيان"])
def test_names_are_only_ever_words(visit, period, figures, days, printed, name):
    total = filled_in(3, "total_other", name=name, total=1, low=0, high=2)
    rows = questionnaire_rows([total], KNOWN, period)
    made = summarise(visit, period, figures, days, besides=Besides(rows=rows))
    assert "1 (6 Mar)" in text_of(printed(made))
    assert "<b>x" not in html(made)
