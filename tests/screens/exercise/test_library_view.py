"""The library: found by words and filters, opened by a press, chosen for a programme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.content.exercises import Group, Tag, load_exercises
from companion.domain.exercise_profile import ExerciseProfile
from companion.screens.exercise.library_view import AT_ONCE, LibraryView
from companion.ui.text import PlainLabel
from tests.screens.pacing.one_activity import heard, press, settle, shown, words

ALL = load_exercises().all
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


@pytest.fixture
def view(stores, settings, clock, changes, qtbot):
    view = LibraryView(stores, settings, clock, changes)
    shown(qtbot, view, 1072)
    view.open_at(None)
    made(view)
    return view


def made(view):
    """Every card that is wanted is there."""
    for _ in range(len(ALL)):
        settle()


def in_sight(view):
    """Ids of the exercises whose cards are shown, in the order in which they are read."""
    cards = [(key, card) for key, card in view.cards.items() if card.isVisible()]
    places = {key: card.mapTo(view.page.widget(), card.rect().topLeft()) for key, card in cards}
    return sorted(places, key=lambda key: (places[key].y(), places[key].x()))


def look_for(view, text):
    view.filters.line.setText(text)
    QTest.keyClick(view.filters.line, Qt.Key.Key_Return)
    made(view)


def test_all_exercises_are_there_by_group_under_calm_headings(view):
    assert in_sight(view) == [each.id for each in ALL]
    assert "48 exercises" in words(view)
    headings = [each.text() for each in view.findChildren(PlainLabel)
                if each.property("role") == "card_title" and each.isVisible()]  # fmt: skip
    assert "Neck and shoulders" in headings
    assert len([each for each in headings if each]) == len(Group)


def test_the_first_cards_come_at_once_and_nothing_waits_for_the_rest(
    stores, settings, clock, changes, qtbot
):
    view = LibraryView(stores, settings, clock, changes)
    qtbot.addWidget(view)
    view.open_at(None)
    assert len(view.cards) == AT_ONCE
    assert view.filters.line.isEnabled()
    qtbot.waitUntil(lambda: len(view.cards) == len(ALL))


def test_a_card_says_how_long_and_how_in_words(view):
    said = [each.text() for each in view.cards["bridge"].findChildren(PlainLabel)]
    assert "About 4 min  ·  lying  ·  nothing needed" in said


def test_words_find_an_exercise(view):
    look_for(view, "neck turn")
    assert in_sight(view) == ["neck_turn"]
    assert "1 of 48 exercises" in words(view)


def test_filters_narrow_it_down_together(view):
    press(view.filters.tags[Tag.SITTING])
    press(view.filters.tags[Tag.NO_EQUIPMENT])
    press(view.filters.short)
    made(view)
    tags = {Tag.SITTING, Tag.NO_EQUIPMENT}
    wanted = [each.id for each in ALL if tags <= set(each.tags) and each.minutes <= 10]
    assert in_sight(view) == wanted


def test_where_not_all_words_fit_what_comes_nearest_is_shown_and_told(view):
    look_for(view, "knee pain")
    assert "knee_hug" in in_sight(view)
    (said,) = [each for each in words(view) if "Nearest" in each]
    assert said.startswith("No exercise has all of these words. Nearest: ")
    look_for(view, "nck turn")
    assert in_sight(view)[0] == "neck_turn"
    look_for(view, "neck turn")
    assert not any("Nearest" in each for each in words(view))


def test_who_types_at_once_searches(view):
    view.cards["walk"].open.setFocus()
    view.open_at(("choose", "Spring"))
    settle()
    QTest.keyClicks(view.window().focusWidget(), "bri")
    assert view.filters.line.text() == "bri"
    assert view.page.verticalScrollBar().value() == 0


def test_no_filter_moves_when_one_is_chosen(view):
    filters = view.filters
    chips = [*filters.tags.values(), filters.short, filters.liked]
    before = [chip.mapTo(view, chip.rect().topLeft()) for chip in chips]
    for chip in (filters.tags[Tag.SITTING], filters.short):
        press(chip)
        made(view)
        assert [chip.mapTo(view, chip.rect().topLeft()) for chip in chips] == before
    assert filters.clear.isVisible()


def test_nothing_found_says_so_and_clears_in_one_press(view):
    look_for(view, "zebra")
    assert in_sight(view) == []
    assert "No exercise fits all of that. Fewer words or filters may help." in words(view)
    press(view.filters.clear)
    made(view)
    assert len(in_sight(view)) == len(ALL)
    assert view.filters.line.hasFocus()
    assert not view.filters.clear.isVisible()


def test_a_star_makes_a_favourite_says_so_and_is_taken_back(view, stores):
    told = heard(view.said)
    press(view.cards["bridge"].star)
    assert stores.exercise_profile.get().favourites == {"bridge"}
    assert view.cards["bridge"].star.words == "Favourite"
    assert "is a favourite" in view.cards["bridge"].star.accessibleName()
    assert told[0].text == "Bridge is a favourite now."
    told[0].undo()
    settle()
    assert stores.exercise_profile.get().favourites == frozenset()
    assert view.cards["bridge"].star.words == "Make favourite"
    assert not view.cards["bridge"].star.isChecked()


def test_only_my_favourites(view, stores):
    press(view.filters.liked)
    assert in_sight(view) == []
    assert "No favourites here. The star on a card makes an exercise a favourite." in words(view)
    stores.exercise_profile.keep(ExerciseProfile(favourites=frozenset({"walk", "bridge"})))
    made(view)
    assert in_sight(view) == ["bridge", "walk"]


def test_a_press_anywhere_on_a_card_opens_it_and_back_leads_to_that_card(view, qtbot):
    card = view.cards["bridge"]
    with qtbot.waitSignal(view.go_to) as gone:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 2)
    assert gone.args == ["exercise", ("exercise", "bridge")]
    look_for(view, "bridge")
    view.open_at("again")
    assert view.filters.line.text() == "bridge"
    assert card.open.hasFocus()


def test_enter_on_its_name_opens_it(view, qtbot):
    with qtbot.waitSignal(view.go_to) as gone:
        QTest.keyClick(view.cards["walk"].open, Qt.Key.Key_Return)
    assert gone.args == ["exercise", ("exercise", "walk")]


def test_choosing_for_a_programme_adds_and_leads_back_to_it(view, qtbot):
    view.open_at(("choose", "Spring"))
    settle()
    assert "Choose an exercise for “Spring”." in words(view)
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.cards["bridge"].add)
    assert gone.args == ["exercise", ("setup", ("Spring", "bridge"))]
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.cards["bridge"].open)
    assert gone.args == ["exercise", ("exercise", ("bridge", "Spring"))]
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.back)
    assert gone.args == ["exercise", ("setup", "Spring")]


def test_what_needs_a_team_cannot_be_added_before_the_tick(view, stores):
    view.open_at(("choose", "Spring"))
    settle()
    card = view.cards["mirror_hand"]
    assert card.add is None
    assert "Only with your team" in [each.text() for each in card.findChildren(PlainLabel)]
    stores.exercise_profile.keep(ExerciseProfile(team_suggested=frozenset({"mirror_hand"})))
    settle()
    assert card.add.isVisibleTo(view)
    view.open_at(None)
    settle()
    assert not card.add.isVisibleTo(view)


def test_ctrl_f_goes_to_the_words(view):
    view.cards["walk"].open.setFocus()
    QTest.keyClick(view.window().windowHandle(), Qt.Key.Key_F, CONTROL)
    assert view.filters.line.hasFocus()


def test_opened_again_typing_takes_the_place_of_the_last_words(view):
    look_for(view, "neck")
    view.open_at(None)
    settle()
    assert "neck" in view.filters.line.text()
    QTest.keyClicks(view.filters.line, "hip")
    assert view.filters.line.text() == "hip"


def test_made_anew_it_asks_for_the_same(view, stores, settings, clock, changes, qtbot):
    view.open_at(("choose", "Spring"))
    press(view.filters.tags[Tag.LYING])
    look_for(view, "bridge")
    again = LibraryView(stores, settings, clock, changes)
    shown(qtbot, again, 1072)
    again.come_back(view.where())
    made(again)
    assert in_sight(again) == ["bridge"]
    assert again.programme == "Spring"
    assert again.filters.tags[Tag.LYING].isChecked()


def test_narrow_it_has_one_column(view):
    view.resize(640, 600)
    settle()
    lefts = {view.cards[key].x() for key in ("bridge", "bird_dog")}
    assert len(lefts) == 1
