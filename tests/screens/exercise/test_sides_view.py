"""Left and right, touch, mirror: only after the tick; timed fairly; stopped at any time."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.content.laterality import load_pictures
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.laterality import EXERCISE_ID, Part, Score, Which
from companion.screens.exercise.sides_view import STAGES, TEXTURES, SidesView
from companion.wording.exercise_library import team_words
from tests.screens.pacing.one_activity import TUESDAY, heard, press, settle, shown, words

LEFT, RIGHT = Which.LEFT, Which.RIGHT
A_DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


class Seconds:
    """A clock of seconds that the test turns on."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def view(stores, settings, clock, changes, qtbot, seconds):
    view = SidesView(stores, settings, clock, changes)
    view.task.now_s = seconds
    return shown(qtbot, view, 1072)


def suggested(stores, *ids):
    stores.exercise_profile.keep(ExerciseProfile(team_suggested=frozenset(ids)))
    settle()


@pytest.fixture
def task(view, stores):
    """The task, with its first picture in sight."""
    suggested(stores, EXERCISE_ID)
    press(view.cards[EXERCISE_ID].start)
    assert view.task.isVisible()
    return view.task


def answer(task, seconds, right=True, after=1.5):
    """Look for so long, then answer."""
    settle()
    seconds.now += after
    wanted = task.task.trial.which
    said = wanted if right else next(each for each in Which if each is not wanted)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left if said is LEFT else Qt.Key.Key_R)
    return wanted


def kept(stores):
    return {each.side: each for each in stores.laterality.all()}


# --- only with the team -----------------------------------------------------------------


def test_each_part_says_its_caution_and_begins_only_after_its_tick(view, stores, qtbot):
    assert set(view.cards) == {EXERCISE_ID, *STAGES, *TEXTURES}
    told = heard(view.said)
    for key, card in view.cards.items():
        assert not card.start.isVisible()
        said = words(card)
        assert team_words() in said
        card.team.tick.click()
        settle()
        assert card.start.isVisible()
        assert key in stores.exercise_profile.get().team_suggested
    told[-1].undo()
    settle()
    assert len(stores.exercise_profile.get().team_suggested) == len(view.cards) - 1


@pytest.mark.parametrize("exercise_id", [*STAGES, *TEXTURES])
def test_touch_moves_and_mirror_go_to_the_guide(view, stores, qtbot, exercise_id):
    suggested(stores, exercise_id)
    with qtbot.waitSignal(view.go_to) as gone:
        view.cards[exercise_id].start.click()
    assert gone.args == ["guided", exercise_id]


def test_a_tick_that_is_gone_meanwhile_begins_nothing(view, stores):
    suggested(stores, EXERCISE_ID)
    start = view.cards[EXERCISE_ID].start
    told = heard(view.said)
    stores.exercise_profile.keep(ExerciseProfile())
    start.click()  # before the page has heard of it
    assert not view.task.isVisible()
    assert len(told) == 1


def test_how_to_do_it_leads_to_its_page(view, qtbot):
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.cards["mirror_hand"].read)
    assert gone.args == ["exercise", ("exercise", "mirror_hand")]


# --- the task ---------------------------------------------------------------------------


def test_a_whole_go_by_keyboard_is_kept_for_each_side(view, task, stores, seconds):
    told = heard(view.said)
    shown_sides = [answer(task, seconds) for _ in range(20)]
    assert sorted(shown_sides).count(LEFT) == 10
    assert task.task is None
    assert view.page.isVisible()
    for side in Which:
        assert (kept(stores)[side].shown, kept(stores)[side].correct) == (10, 10)
        assert kept(stores)[side].median_ms == 1500
        assert kept(stores)[side].day == TUESDAY
    assert told[-1].text == (
        "Kept. Left: 10 of 10, in about 1.5 s. Right: 10 of 10, in about 1.5 s."
    )
    told[-1].undo()
    assert kept(stores) == {}


def test_the_large_buttons_answer_too(task, seconds):
    for n in range(4):
        settle()
        seconds.now += 1
        press(task.left if n % 2 else task.right)
    assert [each.said for each in task.task.answers] == [RIGHT, LEFT, RIGHT, LEFT]
    assert min(task.left.height(), task.right.height()) >= 80


def test_it_can_be_stopped_and_what_was_answered_is_kept(view, task, stores, seconds):
    first = answer(task, seconds, right=False)
    press(task.stop)
    assert view.page.isVisible()
    assert (kept(stores)[first].shown, kept(stores)[first].correct) == (1, 0)
    assert len(kept(stores)) == 1


def test_stopped_before_an_answer_nothing_is_kept(view, task, stores):
    told = heard(view.said)
    press(task.stop)
    assert told[-1].text == "Stopped before an answer. Nothing is kept."
    assert kept(stores) == {}


def test_a_hasty_second_press_is_no_answer(task, seconds):
    answer(task, seconds)
    settle()
    seconds.now += 0.05
    QTest.keyClick(task.left, Qt.Key.Key_L)
    assert len(task.task.answers) == 1


def test_a_picture_that_is_not_painted_yet_takes_no_answer(task, seconds):
    answer(task, seconds)
    seconds.now += 5
    task.answer(LEFT)  # no turn of the event loop has painted the next one
    assert len(task.task.answers) == 1


def test_out_of_sight_it_waits_and_that_picture_comes_again_last(task, seconds):
    settle()
    first = task.task.trial
    task.hide()
    seconds.now += 60
    task.show()
    settle()
    assert task.is_paused
    assert not task.left.isEnabled()
    assert not task.drawing.isVisible()
    assert "Paused. The picture that was in sight comes again later, and is timed anew." in (
        words(task)
    )
    QTest.keyClick(task, Qt.Key.Key_L)
    assert task.task.answers == ()
    press(task.pause)
    assert task.task.trials[-1] == first
    answer(task, seconds, after=2)
    assert task.task.answers[0].ms == 2000


def test_another_window_in_front_makes_it_wait(task):
    QApplication.sendEvent(task, QEvent(QEvent.Type.WindowDeactivate))
    assert task.is_paused


def test_another_page_makes_it_wait_and_it_is_there_when_one_comes_back(view, task, seconds):
    answer(task, seconds)
    view.leave()
    assert task.is_paused
    view.open_at(None)
    settle()
    assert task.isVisible()
    assert len(task.task.answers) == 1


def test_a_last_picture_that_was_seen_before_counts_without_its_time(task, seconds):
    for _ in range(19):
        answer(task, seconds)
    press(task.pause)
    press(task.pause)
    ended = heard(task.ended)
    answer(task, seconds)
    assert ended[0].answers[-1].ms is None
    assert all(each.ms == 1500 for each in ended[0].answers[:-1])


def test_when_the_window_goes_what_was_answered_is_kept(view, task, stores, seconds):
    answer(task, seconds)
    view.keep_all()
    assert sum(each.shown for each in kept(stores).values()) == 1
    view.keep_all()
    assert sum(each.shown for each in kept(stores).values()) == 1


def test_feet_and_fewer_pictures_can_be_chosen(view, stores):
    suggested(stores, EXERCISE_ID)
    view.part.segments[1].click()
    view.many.segments[0].click()
    press(view.cards[EXERCISE_ID].start)
    feet = {each.id for each in load_pictures() if each.part is Part.FOOT}
    assert len(view.task.task.trials) == 10
    assert {each.picture for each in view.task.task.trials} <= feet


# --- over time --------------------------------------------------------------------------


def go(stores, clock, days_ago, left=9, right=8, part=Part.HAND, median_ms=1400):
    for side, correct in ((LEFT, left), (RIGHT, right)):
        stores.laterality.keep(
            Score(
                id=f"{part}{days_ago}{side}",
                day=TUESDAY - days_ago * A_DAY,
                started_at=clock.local() - days_ago * A_DAY,
                part=part,
                side=side,
                shown=10,
                correct=correct,
                median_ms=median_ms,
            )
        )
    settle()


def test_before_the_first_go_there_is_no_chart(view):
    assert not view.results.isVisible()


def test_the_chart_says_the_same_in_a_sentence_and_as_a_table(view, stores, clock):
    go(stores, clock, 7, left=7)
    go(stores, clock, 0)
    results = view.results
    assert results.sentence.text() == (
        "2 days with pictures of a hand. On 12 May: left 9 of 10 in about 1.4 s,"
        " right 8 of 10 in about 1.4 s."
    )
    assert results._chart.accessibleDescription() == results.sentence.text()
    press(results.table_button)
    table = results._as_table._table
    row = [table.item(1, column).text() for column in range(1, 5)]
    assert row == ["7 of 10", "1.4 s", "8 of 10", "1.4 s"]


def test_left_and_right_differ_in_dash_and_mark(view, stores, clock):
    go(stores, clock, 7)
    go(stores, clock, 0)
    left, right = view.results._chart._lines
    assert left.opts["symbol"] != right.opts["symbol"]
    assert left.opts["pen"].style() != right.opts["pen"].style()
    assert list(left.getData()[1]) == [90, 90]
    view.results.figure.segments[1].click()
    assert list(left.getData()[1]) == [1.4, 1.4]


def test_hands_and_feet_are_apart(view, stores, clock):
    go(stores, clock, 1, part=Part.FOOT)
    assert "foot" in view.results.sentence.text()
    view.results.part.segments[0].click()
    settle()
    assert view.results.sentence.text() == "Nothing is kept of these yet."
    assert not view.results.delete.isVisible()


def test_the_latest_go_is_deleted_and_brought_back(view, stores, clock):
    go(stores, clock, 7)
    go(stores, clock, 0)
    told = heard(view.said)
    press(view.results.delete)
    assert {each.day for each in stores.laterality.all()} == {TUESDAY - 7 * A_DAY}
    assert (
        told[-1].text == "Deleted: left and right, Tuesday 12 May. It stays in the bin for 30 days."
    )
    told[-1].undo()
    settle()
    assert len(stores.laterality.all()) == 4
