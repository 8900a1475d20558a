"""A worksheet is written one question at a time; nothing is required, and nothing is lost."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.content.worksheets import load_forms
from companion.domain.refused import LONGEST_TEXT
from companion.domain.sleep import Night
from companion.domain.times import WallTime
from companion.domain.worksheet import Worksheet
from companion.screens.worksheets.worksheets_screen import WorksheetsScreen
from tests.every_screen import press, settle

TODAY = date(2026, 5, 12)
FORMS = load_forms()
VALUES = Worksheet(
    id="v", kind="values", version=1, day=TODAY - timedelta(3),
    created_at=datetime(2026, 5, 9, 9, tzinfo=UTC), title="Choir",
    content={
        "target": ({"area": "people", "importance": 9, "closeness": 4},),
        "matters": "Song.\nFriends.", "action": "Call", "action_on": "2026-05-14",
    },
)  # fmt: skip


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    """The page with its own way from view to view, as the window gives it."""

    def make(argument=None):
        screen = WorksheetsScreen(stores, settings, clock, changes)
        screen.heard, screen.went = [], []
        screen.said.connect(screen.heard.append)

        def go(page, where):
            screen.went.append((page, where))
            if page == "worksheets":
                screen.open_at(where)

        screen.go_to.connect(go)
        qtbot.addWidget(screen)
        screen.resize(1072, 1600)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.open_at(argument)
        settle()
        return screen

    return make


def card(screen):
    return screen.now.card


def type_words(screen, words, at=0):
    note = card(screen).fields[at].note
    note.setFocus()
    QTest.keyClicks(note, words)


def on(screen, steps=1):
    for _ in range(steps):
        press(card(screen).next)
        settle()


def line(screen):
    return screen.now.page.line.text()


def test_one_question_at_a_time_and_any_may_stay_empty(opened, stores):
    screen = opened(("new", "thought_record"))
    form = FORMS.find("thought_record")
    for step, page in enumerate(form.pages, 1):
        assert line(screen) == f"Step {step} of 8. Every question may stay empty."
        assert [each.question for each in card(screen).fields] == list(page)
        assert card(screen).back.isVisible() is (step > 1)
        assert card(screen).name.isVisible() is (step == 8)
        if step < 8:
            on(screen)
    press(card(screen).finish)
    assert stores.worksheets.all() == ()
    assert screen.view == "list"
    assert screen.heard[-1].text == "Nothing was written, so nothing was kept."


@pytest.mark.parametrize("form", FORMS.all, ids=lambda form: form.id)
def test_every_question_of_every_kind_takes_its_answer_and_shows_it_again(
    opened, stores, form, clock
):
    """The answers of the made-up year, and what they leave out, written in one press each."""
    from companion.demo.worksheets import worksheets

    made_up = {each.kind: each for each in worksheets(TODAY - timedelta(1))}
    whole = made_up.get(form.id) or Worksheet(
        id="x", kind=form.id, version=1, day=TODAY, created_at=clock.local(),
        content=OTHERS[form.id],
    )  # fmt: skip
    screen = opened(("new", form.id))
    for _ in form.pages:
        for field in card(screen).fields:
            field.show_answer(whole.content.get(field.question.id))
            field.changed.emit()
        if card(screen).next.isVisible():
            on(screen)
    for _ in form.pages[1:]:
        press(card(screen).back)
        settle()
    press(card(screen).close_now)
    (kept,) = stores.worksheets.all()
    assert kept.content == whole.content
    assert screen.view == "open"


OTHERS = {
    "worry_time": {
        "when": ({"from": "17:00", "to": "17:20"},), "where": "The chair",
        "worries": ({"worry": "The bill", "can_do": True, "step": "Call"}, {"worry": "Rain"}),
    },
    "fear_ladder": {
        "team_suggested": True, "aim": "The bus",
        "rungs": ({"step": "Stand at the stop", "fear": 35}, {"step": "One stop", "fear": 100}),
        "tries": ({"day": "2026-05-10", "step": "Stand", "fear_before": 0, "fear_after": 20},),
    },
}  # fmt: skip


def test_what_is_typed_is_saved_and_read_as_a_whole_and_taken_back(opened, stores):
    screen = opened(("new", "thought_record"))
    type_words(screen, "In the shop")
    on(screen)
    type_words(screen, "afraid")
    press(card(screen).fields[1].scale.marks[7])
    press(card(screen).close_now)
    (kept,) = stores.worksheets.all()
    assert kept.content == {"situation": "In the shop", "feeling": "afraid", "strength": 70}
    assert (kept.kind, kept.version, kept.day) == ("thought_record", 1, TODAY)
    assert screen.went[-1] == ("worksheets", ("open", kept.id))
    assert stores.drafts.forms() == ()
    screen.heard[-1].undo()
    assert stores.worksheets.all() == ()
    assert stores.worksheets.in_bin() == (kept,)


def test_any_number_to_a_hundred_can_be_typed(opened, stores):
    screen = opened(("new", "thought_record"))
    on(screen)
    field = card(screen).fields[1]
    QTest.keyClicks(field.line.line, "35")
    assert (field.answer, field.scale.value) == (35, None)
    field.line.line.clear()
    QTest.keyClicks(field.line.line, "40")
    assert (field.answer, field.scale.value) == (40, 4)
    field.scale.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_0)
    assert field.answer == 100
    field.line.set_text("120")
    field.line.changed.emit()
    on(screen)
    assert line(screen).startswith("Step 2")
    assert field.line.error == "Write a whole number from 0 to 100."


def test_ten_thousand_characters_in_one_answer_are_kept(opened, stores):
    screen = opened(("new", "barriers"))
    on(screen)
    QApplication.clipboard().setText("long " * 2_500)
    card(screen).fields[0].note.setFocus()
    QTest.keyClick(card(screen).fields[0].note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(card(screen).close_now)
    (kept,) = stores.worksheets.all()
    assert kept.content["why"] == ("long " * 2_500)[:LONGEST_TEXT]
    settle()
    assert screen.now.answers.isVisible()


def test_answers_that_are_too_long_together_stay_typed_with_a_sentence(opened, stores):
    screen = opened(("new", "safety_plan"))
    for _ in FORMS.find("safety_plan").pages[1:]:
        field = card(screen).fields[0]
        if hasattr(field, "note"):
            field.note.text = "\n" * (LONGEST_TEXT - 1) + "x"
            field.changed.emit()
        else:
            field.show_answer(({"name": "\n" * (LONGEST_TEXT - 1) + "x"},))
            field.changed.emit()
        on(screen)
    press(card(screen).finish)
    assert stores.worksheets.all() == ()
    assert "120,000 characters" in card(screen).error.text()
    assert screen.view == "new"
    screen.leave()
    assert len(stores.drafts.forms()) == 1


def test_closing_in_the_middle_loses_nothing(opened, stores, clock):
    screen = opened(("new", "values"))
    press(card(screen).fields[0].parts[1].scales["importance"].marks[8])
    on(screen, 2)
    type_words(screen, "Call the choir")
    card(screen).fields[1].day.line.setText("soon")
    card(screen).fields[1].day.changed.emit()
    screen.keep_all()
    where = screen.where()
    screen.open_at(None)
    assert screen.now.begun_card.go_on[0].hasFocus()
    again = opened()
    begun = again.now.begun_card
    assert begun.isVisible()
    press(begun.go_on[0])
    settle()
    assert line(again).startswith("Step 3 of 5")
    assert card(again).fields[0].answer == "Call the choir"
    assert card(again).fields[1].day.text == "soon"
    press(card(again).back)
    assert line(again).startswith("Step 3")
    assert "12 May 2026" in card(again).fields[1].day.error
    other = opened()
    other.come_back(where)
    assert line(other).startswith("Step 3 of 5")
    press(card(other).fields[1].day.calendar.parent().findChildren(type(card(other).back))[0])
    assert card(other).fields[1].answer == TODAY.isoformat()
    press(card(other).close_now)
    (kept,) = stores.worksheets.all()
    assert kept.content["action"] == "Call the choir"
    assert kept.content["target"] == ({"area": "work", "importance": 8},)
    assert stores.drafts.forms() == ()


def test_what_was_typed_can_be_let_go_and_had_back(opened, stores):
    screen = opened(("new", "barriers"))
    assert card(screen).drop.isHidden()
    type_words(screen, "Swim")
    press(card(screen).drop)
    assert screen.view == "list"
    assert stores.drafts.forms() == ()
    screen.heard[-1].undo()
    settle()
    assert screen.view == "new"
    assert card(screen).fields[0].answer == "Swim"
    screen.open_at(None)
    press(screen.now.begun_card.away[0])
    settle()
    assert screen.now.begun_card.isHidden()
    screen.heard[-1].undo()
    settle()
    assert screen.now.begun_card.isVisible()


def test_two_that_are_half_written_do_not_push_each_other_out(opened, stores):
    screen = opened(("new", "barriers"))
    type_words(screen, "Swim")
    screen.open_at(("new", "thought_record"))
    type_words(screen, "Shop")
    screen.open_at(None)
    settle()
    assert len(screen.now.begun_card.go_on) == 2
    assert len(stores.drafts.forms()) == 2


def test_one_that_is_there_is_changed_at_the_question_that_was_pressed(opened, stores):
    stores.worksheets.keep(VALUES)
    screen = opened(("open", "v"))
    press(screen.now.answers.change_buttons["action"])
    settle()
    assert line(screen).startswith("Step 3")
    assert card(screen).fields[0].answer == "Call"
    assert card(screen).fields[1].answer == "2026-05-14"
    type_words(screen, " today")
    press(card(screen).close_now)
    (kept,) = stores.worksheets.all()
    assert kept == VALUES.with_answer("action", "Call today")
    screen.heard[-1].undo()
    assert stores.worksheets.all() == (VALUES,)


def test_a_fear_ladder_opens_with_the_tick_of_the_team(opened, stores):
    screen = opened(("new", "fear_ladder"))
    on(screen)
    assert line(screen).startswith("Step 1")
    assert "Your team can tell you" in card(screen).error.text()
    card(screen).fields[0].box.click()
    assert card(screen).error.isHidden()
    on(screen)
    type_words(screen, "The bus")
    press(card(screen).back)
    settle()
    card(screen).fields[0].box.click()
    press(card(screen).close_now)
    assert stores.worksheets.all() == ()
    assert card(screen).error.isVisible()
    card(screen).fields[0].box.click()
    press(card(screen).close_now)
    assert stores.worksheets.all()[0].content == {"team_suggested": True, "aim": "The bus"}


def test_rows_come_and_go(opened, stores):
    screen = opened(("new", "problem_solving"))
    on(screen, 2)
    (field,) = card(screen).fields
    assert len(field.rows) == 1
    assert field.rows[0].away.isHidden()
    QTest.keyClicks(field.rows[0].fields["option"], "A rack")
    press(field.more)
    settle()
    assert field.rows[1].fields["option"].hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Ask")
    assert field.answer == ({"option": "A rack"}, {"option": "Ask"})
    press(field.rows[0].away)
    settle()
    assert field.answer == ({"option": "Ask"},)
    assert field.rows[0].title.text() == "Idea 1"
    for _ in range(40):
        if field.more.isVisible():
            press(field.more)
    assert len(field.rows) == 30


def test_the_target_moves_with_its_scales_and_says_the_same_in_words(opened):
    screen = opened(("new", "values"))
    (field,) = card(screen).fields
    assert field.picture.rings._places == [None] * 4
    QTest.keyClick(field.parts[0].scales["closeness"].marks[0], Qt.Key.Key_7)
    assert field.picture.rings._places == [7, None, None, None]
    assert "People: close: 7 of 10" in field.picture.accessibleName()
    assert field.answer == ({"area": "people", "closeness": 7},)


def test_a_sleep_window_is_held_and_only_told_beside_the_nights(opened, stores):
    for number, (bed, up) in enumerate(
        [("23:40", "06:20"), ("22:00", "06:30"), ("23:30", "07:30")]
    ):
        stores.sleep.add(
            Night(
                id=f"n{number}", day=TODAY - timedelta(number), time_zone="Europe/London",
                into_bed=WallTime.parse(bed), out_of_bed=WallTime.parse(up),
            )
        )  # fmt: skip
    screen = opened(("new", "sleep_habits"))
    on(screen)
    window, agreed = card(screen).fields
    assert window.told.isHidden()
    QTest.keyClicks(window.times["from"].line, "23:30")
    QTest.keyClicks(window.times["to"].line, "06:30")
    fact = "1 of the last 3 nights with times were within 30 minutes of it."
    assert window.told.text() == fact
    agreed.box.click()
    press(card(screen).close_now)
    settle()
    assert stores.worksheets.all()[0].content["window"] == ({"from": "23:30", "to": "06:30"},)
    labels = [each.text() for each in screen.now.answers.findChildren(type(window.told))]
    assert fact in labels


def test_what_cannot_be_written_is_told_and_the_words_stay(opened, stores, db):
    screen = opened(("new", "barriers"))
    type_words(screen, "Swim")
    screen.leave()
    db.read("PRAGMA query_only = ON")
    press(card(screen).close_now)
    assert card(screen).error.text()
    assert card(screen).fields[0].answer == "Swim"
    assert screen.view == "new"
    db.read("PRAGMA query_only = OFF")
    press(card(screen).close_now)
    assert stores.worksheets.all()[0].content == {"aim": "Swim"}


def test_by_keyboard_alone(opened, stores, qtbot):
    screen = opened(("new", "thought_record"))
    assert card(screen).fields[0].note.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Shop")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card(screen).next
    QTest.keyClick(card(screen).next, Qt.Key.Key_Space)
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "sad")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_5)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is card(screen).next
    screen.save()
    assert stores.worksheets.all()[0].content["strength"] == 50


def test_help_is_at_the_foot_of_each_page(opened, stores):
    stores.worksheets.keep(VALUES)
    for argument in (None, ("new", "values"), ("open", "v")):
        screen = opened(argument)
        press(screen.now.help)
        assert screen.went[-1] == ("help", None)


@pytest.mark.parametrize("size", [(1072, 700), (800, 600)])
def test_what_has_the_keyboard_first_is_in_sight(opened, size):
    screen = opened()
    screen.resize(*size)
    settle()
    screen.open_at(("new", "values"))
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert screen.now.page.widget().isAncestorOf(focused)
    assert focused.visibleRegion().boundingRect().contains(focused.rect())


def test_the_areas_are_named_around_the_target_before_anything_is_answered(opened):
    picture = card(opened(("new", "values"))).fields[0].picture
    upper_right, lower_right, lower_left, upper_left = (
        label.mapTo(picture, label.rect().center()) for label in picture.names
    )
    middle = picture.rings.geometry().center()
    assert upper_left.x() < middle.x() < upper_right.x()
    assert lower_left.x() < middle.x() < lower_right.x()
    assert max(upper_left.y(), upper_right.y()) < picture.rings.y()
    assert min(lower_left.y(), lower_right.y()) > picture.rings.geometry().bottom()
    assert [each.text() for each in picture.names] == [
        "1. People", "2. Work and learning", "3. Rest and play", "4. Health and growth",
    ]  # fmt: skip


def test_escape_leads_back_and_what_was_typed_stays(opened, stores):
    screen = opened(("new", "thought_record"))
    field = card(screen).fields[0]
    QTest.keyClicks(field.note, "In the queue.")
    QTest.keyClick(field.note, Qt.Key.Key_Escape)
    settle()
    assert screen.view == "list"
    assert not screen.now.begun_card.isHidden()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert screen.went[-1] == ("calm", None)


def test_escape_leads_back_from_reading(opened, stores):
    stores.worksheets.keep(VALUES)
    screen = opened(("open", "v"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert screen.view == "list"
