"""My goals on the page for the clinic: at the start, now, and the level; and all as one figure."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.activities import AmountUnit
from companion.domain.followed import Follow, Followed
from companion.domain.goal_following import Known, going
from companion.domain.goals import Goal, GoalKind, GoalReview, GoalState
from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Section
from companion.report import html, lines, pdf, summarise
from companion.report.goals import MOST_GOALS, GoalOnPage, on_page, t_score_rows
from companion.report.room import fitted
from companion.report.summary import Besides
from tests.report.conftest import FIRST, LAST, pages_of, text_of

LEVELS = ("Not at all", "10 min", "30 min", "60 min", "90 min")


def goal(n=1, **more):
    told = {
        "title": f"Goal {n}", "kind": GoalKind.SOCIAL, "starts_on": FIRST, "levels": LEVELS,
    }  # fmt: skip
    return Goal(id=f"g{n}", **told | more)


def review(n, level, day=0, goal_id="g1"):
    on = FIRST + timedelta(day)
    return GoalReview(id=f"r{goal_id}{n}", goal_id=goal_id, day=on, level=level)


def listed(*goals, reviews=(), followed=None):
    return [GoalOnPage(each, tuple(reviews), followed) for each in goals]


@pytest.fixture
def page(visit, period, figures, days):
    def made(goals, rows=(), **wishes):
        wanted = replace(visit, **wishes)
        return summarise(wanted, period, figures, days, besides=Besides(goals=goals, rows=rows))

    return made


def test_a_goal_rated_by_hand_shows_the_words_of_its_levels(page):
    made = page(listed(goal(), reviews=[review(1, -2), review(2, 0, 30), review(3, 1, 60)]))
    assert made.goals.headers == ("Goal", "At the start", "Now", "Level (-2 to +2)")
    assert made.goals.rows == (("Goal 1", "Not at all", "60 min", "start -2, now +1"),)


def test_a_followed_goal_shows_its_figures_in_their_own_unit(page):
    minutes = tuple(10.0 if n < 42 else 30.0 for n in range(84))
    follows = Followed(Follow.ACTIVITY, "choir")
    sung = goal(follows=follows)
    known = Known(series=DailySeries(FIRST, minutes, Unit.MINUTES), unit=AmountUnit.MINUTES)
    made = page(listed(sung, reviews=[review(1, -2)], followed=(known, going(sung, known))))
    assert made.goals.rows == (("Goal 1", "10 min", "30 min", "start -2, now -2"),)


def test_what_is_followed_has_the_places_that_the_measures_of_the_page_have(page):
    six_of_seven = tuple(float(n % 7 != 0) for n in range(84))
    exercise = goal(1, follows=Followed(Follow.EXERCISE))
    days = Known(series=DailySeries(FIRST, six_of_seven, Unit.DAYS))
    peg = goal(2, follows=Followed(Follow.QUESTIONNAIRE, "peg"))
    scores = Known(scores=((FIRST, 20 / 3), (LAST, 6)), digits=1)
    phq = goal(3, follows=Followed(Follow.QUESTIONNAIRE, "phq_8"))
    points = Known(scores=((FIRST, 12), (LAST, 6)), digits=0)
    typed = goal(4, follows=Followed(Follow.QUESTIONNAIRE, "total_pseq"))
    totals = Known(scores=((FIRST, 31.5), (LAST, 40)))
    pain = goal(5, follows=Followed(Follow.INTERFERENCE))
    ways = Known(series=DailySeries(FIRST, (6.0,) * 70 + (4.25,) * 14, Unit.SCORE_0_10))
    made = page(
        [
            GoalOnPage(exercise, (), (days, going(exercise, days))),
            GoalOnPage(peg, (), (scores, going(peg, scores))),
            GoalOnPage(phq, (), (points, going(phq, points))),
            GoalOnPage(typed, (), (totals, going(typed, totals))),
            GoalOnPage(pain, (), (ways, going(pain, ways))),
        ]
    )
    assert [row[1:3] for row in made.goals.rows] == [
        ("6 days a week", "6 days a week"), ("6.7", "6.0"), ("12", "6"), ("31.5", "40"),
        ("6.0", "4.3"),
    ]  # fmt: skip


def test_a_followed_series_without_data_gives_way_to_the_levels_and_these_to_a_dash(page):
    follows = goal(follows=Followed(Follow.NIGHTS))
    nothing = Known(series=DailySeries(FIRST, (None,) * 84, Unit.SCORE_0_10))
    followed = (nothing, going(follows, nothing))
    rated = page(listed(follows, reviews=[review(1, -1), review(2, 0, 20)], followed=followed))
    assert rated.goals.rows[0][1:] == ("10 min", "30 min", "start -1, now 0")
    unrated = page(listed(follows, followed=followed))
    assert unrated.goals.rows[0][1:] == ("–", "–", "")
    gone = Known(is_gone=True)
    assert page(listed(follows, followed=(gone, going(follows, gone)))).goals.rows[0][1] == "–"


def test_a_goal_without_levels_is_there_with_dashes(page):
    made = page(listed(goal(levels=("", "", "Sing", "", ""))))
    assert made.goals.rows == (("Goal 1", "–", "–", ""),)


def test_reached_is_the_persons_word(page):
    reached = goal(state=GoalState.REACHED)
    made = page(listed(reached, reviews=[review(1, -1), review(2, 0, 20)]))
    assert made.goals.rows[0][3] == "start -1, now 0; reached"
    assert page(listed(reached)).goals.rows[0][3] == "reached"


def test_a_long_sentence_is_cut_between_two_words(page):
    said = "I can walk around the whole park with my sister and the dog"
    made = page(listed(goal(levels=(said, *LEVELS[1:])), reviews=[review(1, -2)]))
    start = made.goals.rows[0][1]
    assert start.endswith("…")
    assert said.startswith(start[:-1] + " ")
    assert len(start) <= 34


def test_active_goals_come_first_then_those_reached_in_this_time(period):
    states = (GoalState.REACHED, GoalState.RESTING, GoalState.ACTIVE, GoalState.LET_GO)
    goals = [goal(n, state=state) for n, state in enumerate(states)]
    goals += [goal(8, state=GoalState.REACHED), goal(9, starts_on=LAST + timedelta(1))]
    reviews = [review(1, 0, 20, "g0"), review(1, 0, -40, "g8"), review(2, 0, 100, "g2")]
    found = on_page(goals, reviews, period)
    assert [each.id for each, _ in found] == ["g2", "g0"]
    assert {each.id: looks for each, looks in found}["g2"] == ()


def test_a_goal_about_medicines_says_whose_plan_it_is(page):
    made = page(listed(goal(kind=GoalKind.MEDICINES)), explained=True)
    assert any("agreed with my prescriber" in note for note in made.notes)
    other = page(listed(goal()), explained=True)
    assert not any("prescriber" in note for note in other.notes)


def test_the_second_page_tells_of_medicines_only_while_such_a_goal_is_listed(page):
    """Of five goals three stay where there is no room."""
    others = [goal(n) for n in range(2, 6)]
    mine = goal(kind=GoalKind.MEDICINES)
    for goals, stays in (([mine, *others], True), ([*others, mine], False)):
        full = page(listed(*goals), explained=True)
        assert any("prescriber" in note for note in full.notes)
        made = fitted(replace(full, news="word " * 900))
        assert made.left_out_goals == 2
        assert (mine.title in [row[0] for row in made.goals.rows]) is stays
        assert any("prescriber" in note for note in made.notes) is stays
        assert any("rated by hand" in note for note in made.notes)


def test_without_goals_and_with_the_section_left_out_nothing_is_said(page):
    for made in (
        page([]), page(listed(goal()), sections=frozenset(Section) - {Section.GOALS}),
    ):  # fmt: skip
        assert made.goals is None
        assert "My goals" not in (*lines(made), html(made))


def test_all_switched_off_leaves_the_head_and_the_foot(page, printed):
    made = page(listed(goal()), sections=frozenset())
    assert lines(made)[-1].startswith("Written down by the patient")
    assert pages_of(printed(fitted(made))) == 1


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_of_four_hundred_goals_some_are_listed_and_the_rest_is_counted(page, printed, paper):
    made = fitted(replace(page(listed(*map(goal, range(400)))), paper=paper))
    assert 3 <= len(made.goals.rows) <= MOST_GOALS
    left_out = 400 - len(made.goals.rows)
    assert f"{left_out} more goals, not listed here." in lines(made)
    assert f"{left_out} more goals, not listed here." in html(made)
    file = printed(made)
    assert pages_of(file) == 1
    assert f"{left_out} more goals, not listed here." in text_of(file)


@pytest.mark.parametrize("title", ["<i>Sing</i> #x $y$", "W" * 100, "الغناء في الجوقة", "a\nb\x07"])
def test_its_words_are_only_ever_words(page, printed, title):
    made = page(listed(goal(title=title, levels=(title,) * 5), reviews=[review(1, -2)]))
    file = printed(fitted(made))
    assert "start -2, now -2" in text_of(file)
    assert pages_of(file) == 1
    assert "<i>Sing" not in html(made)
    assert pdf(made).startswith(b"%PDF")


# --- all goals as one figure ------------------------------------------------------------


def test_the_t_score_of_the_published_example_stands_with_its_days(period):
    """Weights 2, 4, 1, 3; levels -2, -1, -1, -1 and then 0, 1, -1, 1: 33.20 and 58.40."""
    weights = [(1, 2), (2, 2), (1, 1), (1, 3)]
    goals = [
        goal(n, weight_importance=one, weight_difficulty=other)
        for n, (one, other) in enumerate(weights)
    ]
    first, now = (-2, -1, -1, -1), (0, 1, -1, 1)
    reviews = [review(1, level, 0, f"g{n}") for n, level in enumerate(first)]
    reviews += [review(2, level, 80, f"g{n}") for n, level in enumerate(now)]
    (row,) = t_score_rows(goals, reviews, period)
    assert (row.start, row.now, row.known) == ("33 (3 Mar)", "58 (22 May)", "4 goals")
    assert "Kiresuk and Sherman 1968" in row.how
    assert "It is no mark." in row.how


def test_goals_rated_once_have_their_figure_under_now(period):
    (row,) = t_score_rows([goal()], [review(1, -2)], period)
    assert (row.start, row.now, row.known) == ("–", "30 (3 Mar)", "1 goal")


def test_where_it_cannot_be_worked_out_there_is_no_row(period):
    none = goal(weight_importance=0, weight_difficulty=3)
    assert t_score_rows([none], [review(1, 1)], period) == []
    assert t_score_rows([goal()], [], period) == []
    let_go = goal(state=GoalState.LET_GO)
    assert t_score_rows([let_go], [review(1, 1)], period) == []
    assert t_score_rows([goal()], [review(1, 1, 100)], period) == []


def test_the_row_stands_in_how_it_has_been_and_is_explained(page, period):
    rows = t_score_rows([goal()], [review(1, -1), review(2, 0, 60)], period)
    made = page(listed(goal()), rows, explained=True)
    assert made.measures.rows[-1][0] == "All goals, GAS (50: as expected)"
    assert made.measures.rows[-1][1:] == ("40 (3 Mar)", "50 (2 May)", "1 goal")
    assert made.explained.rows[-1][0] == made.measures.rows[-1][0]
