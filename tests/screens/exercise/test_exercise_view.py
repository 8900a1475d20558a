"""One exercise on its page: readable, with its stop rules in sight, and history that stays."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from companion.content.exercises import load_exercises
from companion.domain.dose import Done, Dose, Side
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem
from companion.screens.exercise.exercise_history import SHOWN_FIRST
from companion.screens.exercise.exercise_view import ExerciseView
from companion.ui.widgets.drawing import Drawing
from companion.wording.exercise_guide import stop_words
from tests.screens.pacing.one_activity import (
    TUESDAY,
    buttons,
    heard,
    press,
    settle,
    shown,
    words,
)

BRIDGE = load_exercises().find("bridge")
A_DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


@pytest.fixture
def view(stores, settings, clock, changes, qtbot):
    return shown(qtbot, ExerciseView(stores, settings, clock, changes), 1072)


def opened(view, argument):
    view.open_at(argument)
    settle()
    return view


def planned(stores, exercise_id="bridge", name="Bridge", programme="Spring", **more):
    stores.programme.keep(
        PlanItem(
            id=f"{programme[:3]}-{exercise_id}",
            programme=programme,
            position=1,
            exercise_id=exercise_id,
            name=name,
            starts_on=TUESDAY - 30 * A_DAY,
            **more,
        )
    )


def logged(stores, exercise_id="bridge", day=TUESDAY, **more):
    stores.exercise_log.keep(
        LogEntry(
            id=f"e{day:%m%d}", session_id=f"s{day:%m%d}", exercise_id=exercise_id, day=day, **more
        )
    )


def test_all_that_is_known_of_it_is_there(view):
    said = words(opened(view, "bridge"))
    for each in (
        BRIDGE.name,
        *BRIDGE.steps,
        *BRIDGE.stop,
        *stop_words(),
        *(position.caption for position in BRIDGE.position),
        BRIDGE.feel,
        BRIDGE.easier,
        BRIDGE.harder,
        BRIDGE.dose.text,
    ):
        assert each in said
    small = "\n".join(said)
    for each in (BRIDGE.what_for, BRIDGE.dose.source, BRIDGE.source, "Apache-2.0", BRIDGE.reviewed):
        assert each in small
    assert [each.accessibleName() for each in view.findChildren(Drawing) if each.isVisible()] == [
        position.caption for position in BRIDGE.position
    ]


def test_when_to_stop_stands_above_the_steps_at_any_width(view, qtbot):
    opened(view, "bridge")
    for width in (1072, 690):
        view.resize(width, 700)
        settle()
        assert view.stop.mapTo(view, view.stop.rect().bottomLeft()).y() < 700
        assert view.stop.mapTo(view, view.stop.rect().topLeft()).y() < view.steps.mapTo(
            view, view.steps.rect().topLeft()
        ).y()  # fmt: skip
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.stop.help)
    assert gone.args[0] == "help"


def test_it_is_added_to_a_first_programme(view, qtbot):
    opened(view, "bridge")
    assert "Add to my programme" in buttons(view)
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.deeds.adds[0])
    assert gone.args == ["exercise", ("setup", ("", "bridge"))]


def test_each_programme_that_runs_can_have_it(view, stores, qtbot):
    planned(stores, "walk", "Walk", programme="Spring")
    planned(stores, "walk", "Walk", programme="Hands")
    planned(stores, "walk", "Walk", programme="Old", ends_on=TUESDAY - A_DAY)
    opened(view, "bridge")
    assert [each.words for each in view.deeds.adds] == ["Add to “Hands”", "Add to “Spring”"]
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.deeds.adds[1])
    assert gone.args == ["exercise", ("setup", ("Spring", "bridge"))]


def test_where_it_is_planned_it_can_be_changed(view, stores, qtbot):
    planned(stores)
    opened(view, "bridge")
    assert "It is in: Spring." in words(view)
    assert view.deeds.adds == []
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.deeds.change)
    assert gone.args == ["exercise", ("setup", "Spring")]


def test_while_one_is_chosen_it_is_added_to_that_programme(view, stores):
    planned(stores, "walk", "Walk", programme="Hands")
    opened(view, ("bridge", "Spring"))
    assert [each.words for each in view.deeds.adds] == ["Add to “Spring”"]


def test_it_becomes_a_favourite_and_back(view, stores):
    opened(view, "bridge")
    told = heard(view.said)
    press(view.deeds.star)
    assert stores.exercise_profile.get().favourites == {"bridge"}
    told[0].undo()
    settle()
    assert view.deeds.star.words == "Make favourite"


def test_back_leads_to_the_library_as_it_was(view, qtbot):
    opened(view, "bridge")
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.back)
    assert gone.args == ["exercise", ("library", "again")]


def test_what_needs_a_team_waits_for_the_tick(view, stores):
    opened(view, "mirror_hand")
    assert "It can raise pain. Do it only if your team suggested it, and as they showed you." in (
        words(view)
    )
    assert view.deeds.adds == []
    told = heard(view.said)
    press(view.team.tick)
    assert stores.exercise_profile.get().team_suggested == {"mirror_hand"}
    assert [each.words for each in view.deeds.adds] == ["Add to my programme"]
    told[0].undo()
    settle()
    assert not view.team.tick.isChecked()
    assert view.deeds.adds == []


def test_others_are_asked_for_no_tick(view):
    opened(view, "mirror_hand")
    opened(view, "bridge")
    assert not view.team_card.isVisible()


def test_one_that_the_library_lost_keeps_its_name_and_its_history(view, stores):
    planned(stores, "gone_one", "Frog jump", dose=Dose(repetitions=5))
    logged(stores, "gone_one", done=Done(repetitions=5), note="Went well.")
    said = words(opened(view, "gone_one"))
    assert "Frog jump" in said
    assert "This version has no text for it. Your entries stay." in said
    cells = [view.history.table.item(0, column).text() for column in range(3)]
    assert cells[1:] == ["5 times", "Went well."]
    assert not view.deeds.isVisible()


def test_what_was_done_says_which_side_as_everywhere(view, stores):
    planned(stores, "knee_hug", "Knee hug", dose=Dose(hold_s=20, side=Side.BOTH))
    plan_id = stores.programme.all()[0].id
    logged(stores, "knee_hug", plan_id=plan_id, as_planned=Told.LESS, done=Done(hold_s=10))
    opened(view, "knee_hug")
    assert view.history.table.item(0, 1).text() == "hold 10 s, on average for each side"


def test_one_of_the_persons_own_has_their_words_and_their_picture(view, stores):
    planned(stores, "own-1", "Doll stretch", note="As on the blue sheet.")
    stores.exercise_pictures.keep("own-1", png(), 40, 30)
    said = words(opened(view, "own-1"))
    assert "Doll stretch" in said
    assert "As on the blue sheet." in said
    assert "This version has no text for it. Your entries stay." not in said
    assert view.own.photo.isVisible()
    assert "Doll stretch" in view.own.photo.accessibleName()
    opened(view, "bridge")
    assert not view.own.isVisible()


def test_an_id_nobody_knows_opens_without_harm(view):
    said = words(opened(view, "never_seen"))
    assert "An exercise" in said


def test_what_was_done_is_a_table_the_latest_first(view, stores):
    for n in range(SHOWN_FIRST + 2):
        logged(stores, day=TUESDAY - n * A_DAY, as_planned=Told.LESS)
    logged(stores, "walk", day=TUESDAY - 20 * A_DAY)
    opened(view, "bridge")
    assert view.history.table.rowCount() == SHOWN_FIRST
    assert view.history.table.item(0, 1).text() == "Less"
    press(view.history.all)
    assert view.history.table.rowCount() == SHOWN_FIRST + 2


def test_made_anew_it_shows_the_same(view, stores, settings, clock, changes, qtbot):
    opened(view, ("bridge", "Spring"))
    again = shown(qtbot, ExerciseView(stores, settings, clock, changes), 1072)
    again.come_back(view.where())
    assert (again.exercise_id, again.programme) == ("bridge", "Spring")
    assert BRIDGE.name in words(again)


def png():
    picture = QPixmap(40, 30)
    picture.fill("white")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data())
