"""Own words, remembered as buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from companion.ui.widgets.word_chips import Chip, WordChips, own_words


@pytest.fixture
def chips(window):
    chips = WordChips("What did you do that matters to you?")
    chips.set_choices(["Walked", "Cooked", "Choir"])
    window(chips)
    return chips


def button(chips, words):
    return next(chip for chip in chips.findChildren(Chip) if chip.words == words)


def add(qtbot, chips, words):
    qtbot.mouseClick(chips.more, Qt.MouseButton.LeftButton)
    field = chips.findChild(QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_one_press_says_i_did_that(qtbot, chips):
    with qtbot.waitSignal(chips.changed):
        qtbot.mouseClick(button(chips, "Cooked"), Qt.MouseButton.LeftButton)
    assert chips.words() == ("Cooked",)


def test_a_chosen_word_has_a_check_mark(qtbot, chips):
    chips.set_words(["Choir"])
    assert button(chips, "Choir").icon_name == "check"
    assert button(chips, "Walked").icon_name is None


def test_new_words_become_a_button_and_are_chosen(qtbot, chips):
    with qtbot.waitSignal(chips.changed):
        field = add(qtbot, chips, "Saw a friend")
    assert chips.words() == ("Saw a friend",)
    assert chips.choices()[-1] == "Saw a friend"
    assert field.text() == ""
    assert field.hasFocus()


def test_words_that_are_there_already_are_only_chosen(qtbot, chips):
    add(qtbot, chips, "walked")
    assert chips.words() == ("Walked",)
    assert len(chips.choices()) == 3


def test_enter_on_an_empty_line_goes_on(qtbot, chips):
    chips.open_line()
    with qtbot.waitSignal(chips.finished):
        qtbot.keyClick(chips.findChild(QLineEdit), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  tea   with\nJo ", "tea with Jo"),
        ("tea; toast", "tea, toast"),
        (";;", ""),
        ("<b>tea</b> & toast", "<b>tea</b> & toast"),
        ("7", ""),
        (" 7/10 ", ""),
        ("20 steps", "20 steps"),
        ("☀", "☀"),
    ],
)
def test_own_words_fit_on_one_line_of_the_export(typed, kept):
    assert own_words(typed) == kept


def test_a_number_typed_by_mistake_is_not_added_and_is_told_about(qtbot, chips):
    field = add(qtbot, chips, "7")
    assert chips.choices() == ("Walked", "Cooked", "Choir")
    assert chips.words() == ()
    assert "number alone" in chips.hint.text()
    assert chips.hint.isVisible()
    assert field.text() == "7"
    qtbot.keyClicks(field, " walks")
    assert not chips.hint.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chips.words() == ("7 walks",)


def test_a_draft_brings_back_words_without_a_button(qtbot, chips):
    with qtbot.assertNotEmitted(chips.changed):
        chips.set_words(["Walked", "Swam"])
    assert chips.words() == ("Walked", "Swam")


def test_other_words_to_choose_from_keep_what_is_chosen(qtbot, chips):
    chips.set_words(["Choir"])
    chips.set_choices(["Garden", "Walked"])
    QApplication.processEvents()
    assert chips.words() == ("Choir",)
    assert chips.choices() == ("Garden", "Walked", "Choir")


def test_many_words_wrap_and_stay_inside(look, window):
    look(percent=200)
    chips = WordChips("What did you do?")
    chips.set_choices([f"Something that matters, number {n}" for n in range(9)] + ["x" * 30])
    window(chips, width=420, height=1400)
    for chip in chips.findChildren(Chip):
        assert chip.height() >= chip.heightForWidth(chip.width())
        assert chips.rect().top() <= chip.geometry().top()
        assert chip.geometry().bottom() <= chips.rect().bottom()


def test_words_typed_and_not_added_count_all_the_same(qtbot):
    chips = WordChips("What did you do?")
    qtbot.addWidget(chips)
    chips.set_choices(["Walked"])
    chips.open_line()
    qtbot.keyClicks(chips._field, "saw a friend")
    assert chips.words() == ("saw a friend",)


def test_with_no_words_yet_the_line_is_open(qtbot):
    chips = WordChips("What did you do?")
    qtbot.addWidget(chips)
    chips.set_choices([])
    assert not chips._line.isHidden()
    assert chips.more.isHidden()


def test_offering_the_same_words_again_leaves_the_keyboard_where_it_is(chips):
    walked = button(chips, "Walked")
    walked.setFocus()
    chips.set_choices(["Walked", "Cooked", "Choir"])
    assert button(chips, "Walked") is walked
    assert walked.hasFocus()


def test_offering_other_words_takes_the_keyboard_along(chips):
    button(chips, "Cooked").setFocus()
    chips.set_choices(["Cooked", "Walked"])
    assert chips._chips[0].hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_moves_when_one_is_chosen(qtbot, look, chips, percent):
    look(percent=percent)
    there = {chip.words: chip.geometry() for chip in chips.findChildren(Chip)}
    for words in there:
        qtbot.mouseClick(button(chips, words), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert {chip.words: chip.geometry() for chip in chips.findChildren(Chip)} == there
    assert chips.words() == ("Walked", "Cooked", "Choir")
