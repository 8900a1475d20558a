"""What is gathered for the page: of the right days, and only what the person wants shown."""

from datetime import date, timedelta

import pytest

from companion.demo import year
from companion.domain.activity_ratings import ActivityRating
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, GoalReview
from companion.domain.happening import Happening, HappeningKind
from companion.domain.profile import Ask, Profile
from companion.domain.questionnaire import Answered
from companion.domain.topics import Topic
from companion.domain.visit import Section, Visit
from companion.report import lines
from companion.report.goals import MOST_GOALS
from companion.screens.forms.clinic_page import clinic_page

TODAY = date(2026, 5, 12)
YESTERDAY = TODAY - timedelta(days=1)
LEVELS = ("Not at all", "10 min", "30 min", "60 min", "90 min")


@pytest.fixture
def full(stores):
    """Check-ins and nights until yesterday."""
    demo = year(YESTERDAY)
    with stores.database.write(Topic.DIARY | Topic.SLEEP):
        for check_in in demo.check_ins[-150:]:
            stores.diary.add(check_in)
        for night in demo.nights[-100:]:
            stores.sleep.add(night)
    return stores


def page(stores, **wishes):
    return clinic_page(stores, Visit(id="v", **wishes), TODAY, "a4")


def goal(n=1, **more):
    told = {
        "title": f"Goal {n}", "kind": GoalKind.OTHER, "starts_on": date(2026, 3, 1),
        "levels": LEVELS,
    }  # fmt: skip
    return Goal(id=f"g{n}", **told | more)


def test_who_switched_pain_off_has_none_on_the_page_whatever_is_ticked(full):
    assert "Pain, usual and worst" in str(page(full).measures)
    full.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    without = "\n".join(lines(page(full, explained=True)))
    assert "sual pain" not in without
    assert "Dworkin" not in without


def test_who_switched_pain_off_has_no_figure_that_rates_pain_either(full):
    """The PEG asks how strong pain is; the goal that follows it stays, with its levels."""
    full.goals.keep(
        goal(1, follows=Followed(Follow.QUESTIONNAIRE, "peg")),
        goal(2, follows=Followed(Follow.NIGHTS)),
    )
    full.goal_reviews.keep(GoalReview(id="r", goal_id="g1", day=YESTERDAY, level=-1))
    points = {"pain": 5, "enjoyment": 5, "activity": 6}
    full.questionnaires.keep(
        Answered(id="p", questionnaire_id="peg", version=1, day=YESTERDAY, answers=points),
        Answered(
            id="q", questionnaire_id="change", version=1, day=YESTERDAY, answers={"change": 1}
        ),
    )
    with_pain = page(full)
    assert "PEG, mean of three" in str(with_pain.measures)
    assert with_pain.goals.rows[0][2] == "5.3"
    full.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    without = page(full, explained=True)
    assert "PEG" not in "\n".join(lines(without))
    assert "-3-3" in str(without.measures)
    assert without.goals.rows[0] == ("Goal 1", "10 min", "10 min", "start -1, now -1")
    assert without.goals.rows[1] == with_pain.goals.rows[1]


def test_what_happened_or_was_filled_in_this_morning_is_on_the_page(full):
    """Though the diary's last entry, and so the period, is of yesterday."""
    full.happenings.keep(Happening(id="h", day=TODAY, kind=HappeningKind.FALL))
    full.questionnaires.keep(
        Answered(
            id="q", questionnaire_id="peg", version=1, day=TODAY,
            answers={"pain": 5, "enjoyment": 5, "activity": 5},
        )
    )  # fmt: skip
    full.activity_ratings.keep(ActivityRating(id="a", activity="Sing", day=TODAY, rating=4))
    full.goals.keep(goal())
    full.goal_reviews.keep(GoalReview(id="r", goal_id="g1", day=TODAY, level=0))
    made = page(full)
    assert "11 May" in made.period
    assert made.happened == "Fall on 12 May."
    said = str(made.measures)
    assert "5.0 (12 May)" in said
    assert "4.0 (12 May)" in said
    assert made.goals.rows == (("Goal 1", "30 min", "30 min", "start 0, now 0"),)


def test_a_page_of_chosen_days_knows_nothing_of_later_ones(full):
    full.goals.keep(goal(), goal(2, starts_on=date(2026, 4, 20)))
    for n, (day, level) in enumerate([(date(2026, 3, 1), -2), (date(2026, 5, 1), 1)]):
        full.goal_reviews.keep(GoalReview(id=f"r{n}", goal_id="g1", day=day, level=level))
    full.happenings.keep(Happening(id="h", day=date(2026, 5, 1), kind=HappeningKind.FALL))
    made = page(full, first=date(2026, 3, 1), last=date(2026, 4, 1))
    assert made.goals.rows == (("Goal 1", "Not at all", "Not at all", "start -2, now -2"),)
    assert made.happened == ""


def test_each_section_is_read_only_where_it_is_wanted(full):
    full.goals.keep(goal())
    full.goal_reviews.keep(GoalReview(id="r", goal_id="g1", day=TODAY, level=0))
    full.activity_ratings.keep(ActivityRating(id="a", activity="Sing", day=TODAY, rating=4))
    every = frozenset(Section)
    both = "\n".join(lines(page(full)))
    assert "All goals, GAS" in both
    assert "activities, 0-10" in both
    without = "\n".join(lines(page(full, sections=every - {Section.GOALS, Section.QUESTIONNAIRES})))
    assert "oal" not in without
    assert "activities, 0-10" not in without


def test_four_hundred_goals_that_follow_a_series_make_a_page(full):
    nights = Followed(Follow.NIGHTS)
    full.goals.keep(*(goal(n, follows=nights) for n in range(400)))
    made = page(full)
    assert 3 <= len(made.goals.rows) <= MOST_GOALS
    assert len(made.goals.rows) + made.left_out_goals == 400
    assert all(start != "–" for _, start, _, _ in made.goals.rows)


def test_a_goal_that_follows_what_is_gone_or_not_known_has_dashes(full):
    full.goals.keep(
        goal(1, follows=Followed(Follow.ACTIVITY, "gone")),
        goal(2, follows=Followed(Follow.QUESTIONNAIRE, "unheard_of")),
    )
    assert [row[1:] for row in page(full).goals.rows] == [("–", "–", "")] * 2


def test_an_empty_diary_with_a_goal_has_a_page(stores):
    stores.goals.keep(goal(levels=("", "", "Sing", "", "")))
    made = page(stores, explained=True)
    assert made.goals.rows == (("Goal 1", "–", "–", ""),)
    assert made.no_measures == "No entries in this time."
