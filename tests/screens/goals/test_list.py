"""The list of goals: what matters, how it goes, what comes next; nothing is graded."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint

from companion.domain.diary import CheckIn
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, GoalReview, GoalState, Towards
from companion.domain.goals_profile import GoalsProfile
from companion.domain.topics import Topic
from companion.screens.goals.folded import SHOWN_FIRST
from companion.screens.goals.list_view import MOST_CARDS
from companion.ui.text import PlainLabel
from tests.every_screen import press, settle
from tests.screens.goals.conftest import CHOIR, HALF, LATELY, TODAY, keep


def words(card):
    """What a card says."""
    parts = (
        card.title, card.because, card.going, card.aim, card.level, card.sentence, card.next,
        card.due,
    )  # fmt: skip
    return [part.text() for part in parts if part.isVisible()]


def test_before_the_first_goal_there_is_one_calm_word_and_one_button(opened):
    screen = opened()
    assert screen.now.welcome.isVisible()
    assert screen.now.new.hasFocus()
    for part in (screen.now.together, screen.now.folded, screen.now.begun_card):
        assert not part.isVisible()
    press(screen.now.new)
    assert screen.view == "new"


@pytest.mark.usefixtures("choir")
def test_a_card_says_why_how_it_goes_and_what_comes_next(opened):
    (card,) = opened().now.cards
    assert words(card) == [
        "Back to the choir",
        "Because I value singing with others",
        "Level -2 at the start, -1 now",
        "I sing at home",
        "Next: Sing for 30 minutes, by 24 May",
        "You can look at it again, since 5 May.",
    ]
    assert card._pill.text == "1 of 3 steps"
    heard = card.stairs.accessibleName()
    assert heard == "Five levels. Level -2 at the start, -1 now: I sing at home"


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_with_few_goals_no_half_of_the_page_stands_empty_above_another_card(opened, stores, count):
    for n in range(count):
        keep(stores, Goal(id=f"g{n}", title=f"Swim {n}", kind=GoalKind.OTHER, starts_on=TODAY))
    now = opened().now
    shown = [*now.cards, now.ways, now.looking][: count + 2 if count else 1]
    places = [card.mapTo(now, QPoint(0, 0)) for card in shown]
    assert all(card.isVisible() for card in shown)
    left, right = places[0].x(), places[0].x() + shown[0].width()
    for at, place in enumerate(places):
        assert (place.x() == left) is (at % 2 == 0), at
        assert (place.x() > right) is (at % 2 == 1), at
        assert place.y() == places[at - at % 2].y()


def test_a_long_because_is_short_in_the_list_and_whole_on_the_goals_page(opened, stores):
    long = "singing with others, and hearing how a song grows, week by week, in the room " * 5
    keep(stores, replace(CHOIR, because=long.strip()))
    screen = opened()
    said = screen.now.cards[0].because.text()
    assert said == "Because I value singing with others, and hearing how a song grows, week by…"
    press(screen.now.cards[0].open)
    settle()
    assert long.strip() in [each.text() for each in screen.now.said_card.findChildren(PlainLabel)]


def test_a_goal_with_a_title_alone_says_just_that(opened, stores):
    keep(stores, Goal(id="g", title="Swim", kind=GoalKind.OTHER, starts_on=TODAY))
    (card,) = opened().now.cards
    assert words(card) == ["Swim"]
    assert not card.done.isVisible()
    assert not card.review.isVisible()


def test_what_it_follows_is_told_in_the_words_of_progress(opened, stores, clock):
    follows = Followed(Follow.INTERFERENCE)
    less = Goal(
        id="less", title="Less in the way", kind=GoalKind.PAIN, starts_on=TODAY - timedelta(41),
        follows=follows, target=4, direction=Towards.AT_MOST,
    )  # fmt: skip
    keep(stores, less)
    for number in range(42):
        day = TODAY - timedelta(number)
        interference = 4 if number < 20 else 7
        at = clock.local() - timedelta(number)
        stores.diary.add(
            CheckIn(id=f"c{number}", day=day, recorded_at=at, interference=interference)
        )
    (card,) = opened().now.cards
    assert card.going.text() == (
        "How much pain got in the way: 7 at the start, 4 now. Does this match your days?"
    )
    assert card.aim.text() == "Aim: at most 4 of 10. It is there now."


def test_a_series_without_data_is_told_and_nothing_is_made_up(opened, stores):
    for number, follows in enumerate(
        [
            Followed(Follow.INTERFERENCE),
            Followed(Follow.NIGHTS),
            Followed(Follow.EXERCISE),
            Followed(Follow.PRACTICE),
            Followed(Follow.ACTIVITY, "gone"),
            Followed(Follow.QUESTIONNAIRE, "peg"),
        ]
    ):
        kind = GoalKind.OTHER
        keep(stores, Goal(id=f"g{number}", title="G", kind=kind, starts_on=TODAY, follows=follows))
    said = [card.going.text().partition(": ")[2] for card in opened().now.cards]
    assert said == [
        "No entries in this time.",
        "No entries in this time.",
        "No entries in this time.",
        "No entries in this time.",
        "What this goal followed is not there any more.",
        "No result since the goal began.",
    ]


@pytest.mark.usefixtures("choir")
def test_the_next_step_is_ticked_on_the_card_and_taken_back(opened, stores):
    screen = opened()
    press(screen.now.cards[0].done)
    settle()
    assert stores.goal_steps.find(HALF.id) == replace(HALF, done_on=TODAY)
    assert screen.now.cards[0].next.text() == "Next: Go to one rehearsal"
    screen.heard[-1].undo()
    settle()
    assert stores.goal_steps.find(HALF.id) == HALF
    assert screen.now.cards[0].next.text() == "Next: Sing for 30 minutes, by 24 May"


@pytest.mark.usefixtures("choir")
def test_a_look_is_offered_when_its_time_has_come_and_never_in_a_hurry(opened, stores):
    screen = opened()
    press(screen.now.cards[0].review)
    assert screen.went[-1] == ("goals", ("review", "choir"))
    stores.goals_profile.keep(GoalsProfile(review_weeks=None))
    screen.open_at(None)
    settle()
    assert not screen.now.cards[0].review.isVisible()


def test_how_often_is_chosen_in_the_page_and_taken_back(opened, stores):
    keep(stores, CHOIR)
    screen = opened()
    weeks = screen.now.looking.weeks
    assert weeks.currentText() == "Every 4 weeks"
    weeks.chosen = "never"
    weeks.picked.emit("never")
    assert stores.goals_profile.get().review_weeks is None
    assert screen.heard[-1].text == "You are not asked. You can look at a goal at any time."
    screen.heard[-1].undo()
    assert stores.goals_profile.get() == GoalsProfile()


def test_a_number_of_weeks_that_is_not_offered_is_shown_all_the_same(opened, stores):
    keep(stores, CHOIR)
    stores.goals_profile.keep(GoalsProfile(review_weeks=5))
    assert opened().now.looking.weeks.currentText() == "Every 5 weeks"


def test_goals_that_rest_are_reached_or_were_let_go_are_folded(opened, stores):
    for state in (GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO):
        keep(stores, replace(CHOIR, id=state.value, title=f"Goal: {state}", state=state))
    screen = opened()
    assert screen.now.cards == []
    folds = screen.now.folded.folds
    assert [fold.words for fold in folds.values() if fold.isVisible()] == [
        "Resting: 1", "Reached: 1", "Let go: 1",
    ]  # fmt: skip
    press(folds[GoalState.RESTING])
    settle()
    (link,) = screen.now.folded.links[GoalState.RESTING]
    assert link.words == "Goal: resting"
    press(link)
    assert screen.went[-1] == ("goals", ("open", "resting"))


@pytest.mark.usefixtures("choir")
def test_other_pages_about_how_it_goes_are_one_press_away(opened):
    screen = opened()
    for page in ("questionnaires", "wins", "progress"):
        press(screen.now.ways.ways[page])
        assert screen.went[-1] == (page, None)


# --- all goals together -----------------------------------------------------------------


PARK = replace(CHOIR, id="park", title="Walk in the park")
LEVELS_OF_PARK = (
    GoalReview(id="p0", goal_id="park", day=TODAY - timedelta(weeks=10), level=-2),
    GoalReview(id="p1", goal_id="park", day=TODAY - timedelta(weeks=5), level=-1),
)


@pytest.fixture
def both(choir, stores):
    """The choir and the park, each with two looks at it."""
    keep(stores, PARK, *LEVELS_OF_PARK)
    return choir, PARK


@pytest.mark.usefixtures("both")
def test_all_goals_together_are_told_in_words_and_are_no_mark(opened):
    """Two goals, weight 1: 50 + 10 x -4 / 1.612 = 25.2, then 50 + 10 x -2 / 1.612 = 37.6."""
    together = opened().now.together
    assert together.isVisible()
    assert together.figures.text() == "25 at the start, 38 now."
    assert together.meaning.text() == "On the whole, goals are not yet where you hoped."
    assert together.about.text().startswith("Worked out from the levels of 2 goals.")
    assert "50 means that goals came out as you expected" in together.about.text()


@pytest.mark.usefixtures("choir")
def test_one_goal_alone_is_not_told_as_all_goals_together(opened, stores):
    screen = opened()
    assert not screen.now.together.isVisible()
    keep(stores, PARK)
    settle()
    assert not screen.now.together.isVisible()
    keep(stores, LEVELS_OF_PARK[0])
    settle()
    assert screen.now.together.isVisible()


@pytest.mark.parametrize(
    ("level", "said"),
    [
        (0, "On the whole, goals are where you hoped."),
        (1, "On the whole, goals are further than you hoped."),
    ],
)
@pytest.mark.usefixtures("both")
def test_what_the_figure_means_follows_the_level(opened, stores, level, said):
    keep(stores, *(replace(each, level=level) for each in (LATELY, LEVELS_OF_PARK[1])))
    assert opened().now.together.meaning.text() == said


@pytest.mark.usefixtures("both")
def test_all_weights_of_nothing_are_told_in_a_sentence_and_there_is_no_figure(opened, stores):
    weightless = {"weight_importance": 0, "weight_difficulty": 3}
    keep(stores, *(replace(each, **weightless) for each in (CHOIR, PARK)))
    together = opened().now.together
    assert together.figures.text() == (
        "The goals have no weight: each is told as not important or not hard. "
        "So there is no figure for all of them."
    )
    assert not together.meaning.isVisible()


def test_without_a_rated_level_there_is_no_figure(opened, stores):
    only_words = GoalReview(id="r", goal_id="choir", day=TODAY, note="Only words")
    keep(stores, CHOIR, PARK, only_words)
    assert not opened().now.together.isVisible()


def test_rated_goals_that_all_rest_bring_no_figure(opened, stores):
    resting = (replace(each, state=GoalState.RESTING) for each in (CHOIR, PARK))
    keep(stores, *resting, LATELY, *LEVELS_OF_PARK)
    assert not opened().now.together.isVisible()


# --- many -------------------------------------------------------------------------------


def test_of_400_goals_some_have_cards_and_all_can_be_shown(opened, stores):
    with stores.database.write(Topic.GOALS):
        for number in range(400):
            keep(stores, replace(CHOIR, id=f"g{number}", title=f"Goal {number}"))
    screen = opened()
    titles = [card.goal.title for card in screen.now.cards]
    assert titles == [f"Goal {number}" for number in range(MOST_CARDS)]
    folded = screen.now.folded
    press(folded.folds[GoalState.ACTIVE])
    settle()
    assert folded.folds[GoalState.ACTIVE].words == f"More active goals: {400 - MOST_CARDS}"
    assert len(folded.links[GoalState.ACTIVE]) == SHOWN_FIRST
    press(folded.more[GoalState.ACTIVE])
    settle()
    assert folded.links[GoalState.ACTIVE][SHOWN_FIRST].hasFocus()
    while folded.more[GoalState.ACTIVE].isVisible():
        folded.more[GoalState.ACTIVE].click()
    titles = [link.words for link in folded.links[GoalState.ACTIVE]]
    assert titles == [f"Goal {number}" for number in range(MOST_CARDS, 400)]


def test_of_many_goals_those_that_can_be_looked_at_again_have_a_card_first(opened, stores):
    for number in range(MOST_CARDS + 3):
        keep(stores, replace(CHOIR, id=f"g{number}", title=f"Goal {number}", starts_on=TODAY))
    keep(stores, replace(CHOIR, id="old", title="An old one"))
    titles = [card.goal.title for card in opened().now.cards]
    assert titles == ["An old one", *(f"Goal {number}" for number in range(MOST_CARDS - 1))]


def test_goals_are_read_in_as_many_questions_however_many_there_are(opened, stores, db):
    """What is read does not grow with the goals: each store is asked once."""
    counts = []
    for many in (3, 60):
        for number in range(many):
            follows = Followed(Follow.NIGHTS)
            keep(stores, replace(CHOIR, id=f"g{number}", follows=follows))
        screen = opened()
        asked = []
        db._connection.set_trace_callback(asked.append)
        screen.now.refresh()
        db._connection.set_trace_callback(None)
        counts.append(len(asked))
    assert counts[0] == counts[1] > 0
