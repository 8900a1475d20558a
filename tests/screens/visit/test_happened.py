"""What happened: written down, changed, deleted, taken back; and what there was none of."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.happening import Happening, HappeningKind
from companion.domain.visit import BEGIN_WITH, NONE_OF, Reader, Section
from companion.errors import CompanionError
from companion.screens.visit.visit_screen import VisitScreen
from tests.on_paper import Asked, PaperPrinting

TODAY = date(2026, 5, 12)
Kind = HappeningKind


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes, tmp_path):
    """The page, open in a window."""

    def make():
        asked, printing = Asked(tmp_path), PaperPrinting()
        screen = VisitScreen(stores, settings, clock, changes, asked, printing)
        screen.heard = []
        screen.said.connect(screen.heard.append)
        screen.resize(1072, 820)
        qtbot.addWidget(screen)
        with qtbot.waitExposed(screen):
            screen.show()
        qtbot.waitUntil(lambda: screen.card.preview.text.text != "")
        return screen

    return make


def shown(screen) -> str:
    return screen.card.preview.text.text


def keep(stores, n=3, kind=Kind.MEDICINE, text="Tablet changed"):
    happening = Happening(id=f"h{n}", day=TODAY - timedelta(n), kind=kind, text=text)
    stores.happenings.keep(happening)
    return happening


def write_down(screen, kind=Kind.FALL, words="On the stairs"):
    card = screen.form.happened
    card.add.click()
    card.form.kind.chosen = kind
    QTest.keyClicks(card.form.words, words)
    card.form.save_button.click()


def test_a_fall_is_written_down_and_is_on_the_page_at_once(opened, stores, qtbot):
    screen = opened()
    card = screen.form.happened
    assert card.form.isHidden()
    write_down(screen)
    (kept,) = stores.happenings.all()
    assert (kept.kind, kept.day, kept.text) == (Kind.FALL, TODAY, "On the stairs")
    qtbot.waitUntil(lambda: "Fall on 12 May: On the stairs." in shown(screen))
    assert screen.heard[-1].text == "Written down: Tuesday 12 May, fall."
    assert card.form.isHidden()
    assert card.add.hasFocus()
    screen.heard[-1].undo()
    assert stores.happenings.all() == ()


def test_it_can_be_written_by_the_keyboard_alone(opened, stores):
    screen = opened()
    card = screen.form.happened
    card.add.setFocus()
    QTest.keyClick(card.add, Qt.Key.Key_Return)
    assert card.form.kind.hasFocus()
    QTest.keyClick(card.form.kind, Qt.Key.Key_Down)
    QTest.keyClick(card.form.kind, Qt.Key.Key_Tab)
    assert card.form.day.line.hasFocus()
    card.form.day.line.selectAll()
    QTest.keyClicks(card.form.day.line, "3 May")
    QTest.keyClick(card.form.day.line, Qt.Key.Key_Return)
    assert card.form.words.hasFocus()
    QTest.keyClicks(card.form.words, "One night")
    QTest.keyClick(card.form.words, Qt.Key.Key_Tab)
    QTest.keyClick(card.form.save_button, Qt.Key.Key_Return)
    (kept,) = stores.happenings.all()
    assert (kept.kind, kept.day) == (Kind.EMERGENCY, date(2026, 5, 3))


def test_it_is_listed_with_change_and_delete(opened, stores):
    keep(stores)
    screen = opened()
    card = screen.form.happened
    (change,) = card.change_buttons
    assert change.accessibleName() == "Change: Saturday 9 May, change of medicine"
    change.click()
    assert card.form.words.text == "Tablet changed"
    card.form.kind.chosen = Kind.WORK
    card.form.words.text = "Half days"
    card.form.save_button.click()
    (kept,) = stores.happenings.all()
    assert (kept.id, kept.kind, kept.text) == ("h3", Kind.WORK, "Half days")
    screen.heard[-1].undo()
    assert stores.happenings.all()[0].text == "Tablet changed"


def test_deleted_it_lies_in_the_bin_and_comes_back_with_undo(opened, stores, qtbot):
    keep(stores)
    screen = opened()
    screen.form.happened.delete_buttons[0].click()
    assert stores.happenings.all() == ()
    assert [each.id for each in stores.happenings.in_bin()] == ["h3"]
    qtbot.waitUntil(lambda: "Tablet changed" not in shown(screen))
    screen.heard[-1].undo()
    qtbot.waitUntil(lambda: "Tablet changed" in shown(screen))
    assert stores.happenings.in_bin() == ()


def test_what_is_typed_survives_leaving_and_a_restart(opened, stores):
    screen = opened()
    screen.form.happened.add.click()
    QTest.keyClicks(screen.form.happened.form.words, "half a wor")
    screen.leave()
    assert stores.happenings.all() == ()
    again = opened().form.happened
    assert not again.form.isHidden()
    assert again.form.words.text == "half a wor"
    again.form.cancel_button.click()
    assert opened().form.happened.form.isHidden()


def test_what_was_being_typed_can_be_had_back(opened, stores):
    keep(stores)
    screen = opened()
    card = screen.form.happened
    card.add.click()
    QTest.keyClicks(card.form.words, "On ice")
    card.change_buttons[0].click()
    assert card.form.words.text == "Tablet changed"
    assert screen.heard[-1].text == "What you typed before was set aside."
    screen.heard[-1].undo()
    assert card.form.words.text == "On ice"


def test_nothing_can_be_written_of_tomorrow(opened, stores):
    screen = opened()
    form = screen.form.happened.form
    screen.form.happened.add.click()
    form.day.line.setText("13 May 2026")
    form.save_button.click()
    assert stores.happenings.all() == ()
    assert form.day.line.hasFocus()


def test_one_that_was_deleted_meanwhile_says_so(opened, stores, clock):
    happening = keep(stores)
    screen = opened()
    card = screen.form.happened
    card.change_buttons[0].click()
    QTest.keyClicks(card.form.words, "!")
    stores.happenings.remove(happening.id, clock.now())
    card.form.save_button.click()
    assert "This was deleted." in card.form.error.said
    assert stores.happenings.all() == ()


def test_a_full_disk_is_told_and_nothing_typed_is_lost(opened, stores, monkeypatch):
    screen = opened()
    form = screen.form.happened.form
    screen.form.happened.add.click()
    QTest.keyClicks(form.words, "On ice")

    def refuse(*_):
        raise CompanionError("The disk is full.", "What you typed is still here.")

    monkeypatch.setattr(type(stores.happenings), "keep", refuse)
    form.save_button.click()
    assert form.error.said == "The disk is full. What you typed is still here."
    assert form.words.text == "On ice"


def test_a_few_words_are_enough_and_more_than_a_hundred_do_not_fit(opened, stores):
    screen = opened()
    write_down(screen, Kind.OTHER, "word " * 60)
    (kept,) = stores.happenings.all()
    assert len(kept.text) <= 100


def test_a_hundred_of_them_are_folded(opened, stores):
    for n in range(100):
        keep(stores, n)
    card = opened().form.happened
    assert len(card.change_buttons) == 4
    card.more.click()
    assert len(card.change_buttons) > 4


# --- what there was none of -------------------------------------------------------------


def test_no_falls_is_ticked_kept_and_on_the_page(opened, stores, qtbot):
    screen = opened()
    assert screen.form.happened.without == frozenset()
    assert "No falls" not in shown(screen)
    for kind in NONE_OF:
        screen.form.happened.boxes[kind].click()
    qtbot.waitUntil(lambda: "No falls, no emergency care." in shown(screen))
    screen.leave()
    assert stores.visits.latest().without == set(NONE_OF)
    assert opened().form.happened.without == set(NONE_OF)


def test_where_a_fall_is_written_down_nobody_is_asked_whether_there_was_none(opened, stores, qtbot):
    screen = opened()
    boxes = screen.form.happened.boxes
    boxes[Kind.FALL].click()
    keep(stores, 1, Kind.FALL, "")
    qtbot.waitUntil(boxes[Kind.FALL].isHidden)
    assert boxes[Kind.EMERGENCY].isVisible()
    qtbot.waitUntil(lambda: "Fall on 11 May." in shown(screen))
    assert "No falls" not in shown(screen)


def test_a_fall_before_the_days_of_the_page_does_not_count(opened, stores):
    keep(stores, 200, Kind.FALL, "")
    assert opened().form.happened.boxes[Kind.FALL].isVisible()


def test_the_next_page_is_asked_anew(opened, stores):
    screen = opened()
    screen.form.happened.boxes[Kind.FALL].click()
    screen.form.sections[Section.CHARTS].click()
    screen._begin_next()
    assert screen.form.happened.without == frozenset()
    fresh = stores.visits.latest()
    assert fresh.without == frozenset()
    assert Section.CHARTS not in fresh.sections  # the choice of parts is remembered


# --- who reads it -----------------------------------------------------------------------


@pytest.mark.parametrize("reader", Reader)
def test_a_press_ticks_the_parts_for_a_reader_and_is_taken_back(opened, stores, reader):
    screen = opened()
    screen.form.sections[Section.GOALS].click()
    screen.leave()
    before = stores.visits.latest().sections
    screen.form.readers[reader].click()
    screen.leave()
    assert stores.visits.latest().sections == BEGIN_WITH[reader]
    ticked = {part for part, box in screen.form.sections.items() if box.isChecked()}
    assert ticked == BEGIN_WITH[reader]
    screen.heard[-1].undo()
    assert stores.visits.latest().sections == before


def test_every_part_of_the_page_can_be_ticked(opened):
    assert set(opened().form.sections) == set(Section)


def test_goals_and_questionnaires_can_be_left_out(opened, stores, qtbot):
    from companion.demo import year

    demo = year(TODAY - timedelta(days=1))
    stores.goals.keep(*demo.goals)
    stores.goal_reviews.keep(*demo.goal_reviews)
    stores.questionnaires.keep(*demo.questionnaires)
    screen = opened()
    assert "Back to the choir" in shown(screen)
    assert "PEG, mean of three" in shown(screen)
    for section in (Section.GOALS, Section.QUESTIONNAIRES):
        screen.form.sections[section].click()
    qtbot.waitUntil(lambda: "Back to the choir" not in shown(screen))
    assert "PEG" not in shown(screen)
