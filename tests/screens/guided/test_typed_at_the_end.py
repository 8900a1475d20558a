"""What is typed after a session is there again when the session went on and is over again."""

import pytest
from PySide6.QtTest import QTest

from companion.domain.exercise_profile import ExerciseProfile
from companion.ui.running_guided import RunningGuided
from tests.screens.guided.guiding import begin, go, press


@pytest.fixture
def stopped(screen, now, stores):
    """Two times of the first exercise were done."""
    stores.exercise_profile.keep(ExerciseProfile(asks_effort=True, asks_pain=True))
    begin(screen)
    go(screen, now, 10 + 8)
    press(screen.session.going.stop)
    return screen


def goes_on(screen, now, seconds=0):
    press(screen.cards.end.go_on)
    press(screen.session.going.press)
    go(screen, now, seconds)


def stops(screen):
    press(screen.session.going.stop)
    return screen.cards.end


def test_note_and_answers_are_there_when_it_went_on_and_is_over_again(stopped, now):
    end = stopped.cards.end
    QTest.keyClicks(end.note, "tight calf")
    end.felt.pickers["pain_after"].marks[4].click()
    goes_on(stopped, now)
    end = stops(stopped)
    assert end.note.text == "tight calf"
    assert end.felt.values["pain_after"] == 4
    goes_on(stopped, now, 10 + 12 + 20)
    end = stops(stopped)
    assert end.note.text == "tight calf"
    assert end.felt.values["pain_after"] == 4


def test_what_is_done_afterwards_is_counted_too(stopped, now):
    QTest.keyClicks(stopped.cards.end.note, "tight calf")
    assert stopped.cards.end.parts[0].words.text() == "Less: 2 times"
    goes_on(stopped, now, 4)
    assert stops(stopped).parts[0].words.text() == "Less: 3 times"


def test_an_amount_that_was_typed_stays_and_those_of_others_are_counted(stopped, now, stores):
    part = stopped.cards.end.parts[0]
    press(part.change)
    part.told.segments[-1].click()
    goes_on(stopped, now)
    press(stopped.session.going.leave)
    go(stopped, now, 10 + 10)
    end = stops(stopped)
    assert [each.told.chosen for each in end.parts] == ["more", "less"]
    press(end.save_button)
    assert [str(each.as_planned) for each in stores.exercise_log.all()] == ["more", "less"]


def test_the_app_may_end_abruptly_while_it_goes_on(stopped, now, stores, make):
    QTest.keyClicks(stopped.cards.end.note, "tight calf")
    goes_on(stopped, now)
    again = RunningGuided()  # what is not in the diary is gone
    again.open(stores.drafts, now.clock)
    try:
        other = make(again)
        other.open_at(None)
        assert stops(other).note.text == "tight calf"
    finally:
        again.stop()


def test_once_it_is_kept_or_let_go_nothing_of_it_is_left(stopped, now, stores):
    QTest.keyClicks(stopped.cards.end.note, "tight calf")
    goes_on(stopped, now)
    press(stops(stopped).save_button)
    assert stores.exercise_log.all()[0].note.endswith("tight calf")
    assert stores.drafts.forms() == ()
