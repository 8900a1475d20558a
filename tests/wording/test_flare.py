"""What is said of flare-ups."""

from datetime import date, timedelta

import pytest

from companion.domain.flare_ups import FlareUp
from companion.wording import flare, flare_page


def flare_up(first, last):
    return FlareUp(id="f", starts_on=first, ends_on=last)


MAY = flare_up(date(2026, 5, 3), date(2026, 5, 6))
RANGE = date(2026, 4, 1), date(2026, 6, 1)


def test_a_shaded_flare_up_is_named_by_its_length():
    assert flare.shade_name(MAY) == "flare-up, 4 days"
    assert flare.shade_name(flare_up(date(2026, 5, 3), date(2026, 5, 3))) == "flare-up, 1 day"


def test_days_are_said_as_short_as_it_goes():
    assert flare.dates(date(2026, 5, 3), date(2026, 5, 6)) == "3 to 6 May"
    assert flare.dates(date(2026, 5, 3), date(2026, 5, 3)) == "3 May"
    assert flare.dates(date(2026, 4, 30), date(2026, 5, 2)) == "30 April to 2 May"
    assert flare.dates(date(2025, 12, 30), date(2026, 1, 2)) == "30 Dec 2025 to 2 Jan 2026"


def test_the_sentence_of_a_chart_names_what_is_shaded():
    assert flare.shaded([MAY], *RANGE) == "The flare-up from 3 to 6 May is shaded."
    one = flare_up(date(2026, 4, 9), date(2026, 4, 9))
    assert flare.shaded([one, MAY], *RANGE) == (
        "The flare-up on 9 April is shaded. The flare-up from 3 to 6 May is shaded."
    )


def test_many_flare_ups_are_counted():
    many = [flare_up(date(2026, 4, n), date(2026, 4, n)) for n in (2, 9, 16, 23)]
    assert flare.shaded(many, *RANGE) == "4 flare-ups in this time are shaded."


def test_what_lies_outside_is_not_said():
    assert flare.shaded([MAY], date(2026, 5, 7), date(2026, 6, 1)) == ""
    assert flare.shaded([], *RANGE) == ""


TODAY = date(2026, 5, 12)


def of_days(first, last):
    return flare_up(TODAY + timedelta(first), TODAY + timedelta(last))


@pytest.mark.parametrize(
    ("first", "last", "title", "today", "coming"),
    [
        (
            0, 1, "A gentle day",
            "Half of each plan. Day 1 of 2.",
            "Wednesday 13 May is the last gentle day."
            " Each plan is back to its whole amount on Saturday 16 May.",
        ),
        (
            -1, 0, "The last gentle day",
            "After today your gentle days are over. Today still has half of each plan.",
            "From tomorrow there is a little more each day."
            " Each plan is back to its whole amount on Friday 15 May.",
        ),
        (
            -2, -1, "On the way back up",
            "Your gentle days are over. Today has about two thirds of each plan.",
            "Monday 11 May was the last gentle day."
            " Each plan is back to its whole amount on Thursday 14 May.",
        ),
        (
            -2, -2, "On the way back up",
            "Your gentle days are over. Today has most of each plan.",
            "Sunday 10 May was the last gentle day."
            " Each plan is back to its whole amount on Wednesday 13 May.",
        ),
    ],
    ids=["one more to come", "the last", "the day after", "two days after"],
)  # fmt: skip
def test_what_today_is_and_what_comes(first, last, title, today, coming):
    made = of_days(first, last)
    assert flare.title_on(made, TODAY) == title
    assert flare.share_words(made, TODAY) == today
    assert flare.coming_words(made, TODAY) == coming


def test_it_is_over_is_said_as_the_rule_has_it():
    assert flare.over(of_days(0, 0), TODAY) == "After today your gentle days are over."
    assert flare.over(of_days(-3, -1), TODAY) == (
        "Your gentle days are over. Monday 11 May was the last one."
    )


def test_the_words_on_the_way_back_are_true_for_any_length():
    said = " ".join((*flare.rule(), *flare_page.rule()))
    assert "week" not in said
    assert "3 days after the last gentle day" in said
