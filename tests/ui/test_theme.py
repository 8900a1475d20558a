"""Colours that can be told apart, letters that are our own, sizes that follow the person."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from companion.settings import Settings
from companion.ui import motion
from companion.ui.fonts import FAMILY, body_font, table_font
from companion.ui.text import PlainLabel
from companion.ui.theme import (
    NAMES,
    Theme,
    apply_theme,
    chosen_name,
    current_theme,
    dress,
    looks,
    scaled,
    style_sheet,
)

TEXT = [
    ("ink", "window"),
    ("ink", "card"),
    ("ink", "rail"),
    ("ink", "rail_hover"),
    ("ink", "hover"),
    ("ink", "action_soft"),
    ("ink", "warm_soft"),
    ("muted", "window"),
    ("muted", "card"),
    ("muted", "rail"),
    ("action", "window"),
    ("action", "card"),
    ("action", "rail"),
    ("action", "hover"),
    ("action", "action_soft"),
    ("plan", "card"),
    ("plan", "plan_soft"),
    ("pain", "card"),
    ("pain", "pain_soft"),
    ("warm", "window"),
    ("warm", "card"),
    ("warm", "warm_soft"),
    ("on_action", "action"),
    ("on_action", "action_hover"),
    ("on_plan", "plan"),
    ("on_pain", "pain"),
    ("player_ink", "player"),
    ("player_muted", "player"),
    ("ink", "plan_soft"),
    ("toast_ink", "toast"),
]
BODY = [("ink", "window"), ("ink", "card"), ("ink", "rail"), ("player_ink", "player")]
CONTROLS = [
    ("border", "card"),
    ("border", "window"),
    ("action", "card"),
    ("action", "window"),
    ("plan", "card"),
    ("pain", "card"),
    ("plan", "track"),
    ("warm", "rail"),
    ("focus", "window"),
    ("focus", "card"),
    ("focus", "rail"),
    ("focus", "warm_soft"),
]


def brightness(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21. Source: WCAG 2.2."""
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_words_can_be_read(name, text, ground):
    theme = Theme.load(name)
    wanted = 7 if name == "contrast" else 4.5
    assert contrast(theme.hex(text), theme.hex(ground)) >= wanted


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("text", "ground"), BODY)
def test_body_text_is_easy_to_read(name, text, ground):
    theme = Theme.load(name)
    assert contrast(theme.hex(text), theme.hex(ground)) >= 7


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("mark", "ground"), CONTROLS)
def test_controls_and_the_focus_ring_can_be_seen(name, mark, ground):
    theme = Theme.load(name)
    wanted = 7 if name == "contrast" else 3
    assert contrast(theme.hex(mark), theme.hex(ground)) >= wanted


def test_all_themes_know_the_same_roles():
    light, dark, strong = (set(Theme.load(name).roles) for name in NAMES)
    assert light == dark == strong


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_leaves_nothing_to_fill_in(name):
    sheet = style_sheet(Theme.load(name))
    assert "@" not in sheet
    assert "~" not in sheet


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_our_own_letters_with_accents(weight):
    font = body_font(16, weight)
    found = QFontInfo(font)
    assert (found.family(), found.weight()) == (FAMILY, weight)
    assert all(QFontMetricsF(font).inFontUcs4(ord(sign)) for sign in "äéñøßçčšžłąęőűğ–·…")


def test_digits_of_a_table_have_one_width():
    metrics = QFontMetricsF(table_font(16))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_the_person_sets_dark_and_all_follows(qapp, look):
    look("dark")
    assert current_theme().name == "dark"
    ground = qapp.palette().color(QPalette.ColorRole.Window)
    assert ground.name().upper() == Theme.load("dark").hex("window")


def test_light_or_dark_follows_the_system_unless_it_was_set(qapp):
    assert chosen_name(qapp, Settings(theme="system")) == "light"
    assert chosen_name(qapp, Settings(theme="contrast")) == "contrast"


def test_when_the_system_turns_dark_a_set_theme_stays(qapp, look):
    look("contrast")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().name == "contrast"


def test_text_at_200_per_cent_doubles_everything(qapp, look, qtbot):
    label = QLabel("Good morning")
    qtbot.addWidget(label)
    look(percent=200)
    label.ensurePolished()
    assert label.fontInfo().pixelSize() == 32
    assert scaled(20) == 40


def test_parts_that_are_put_together_are_not_dressed_again_for_each_part_that_holds_them(look):
    part = around = _Counts()
    for _ in range(5):
        inside, around = around, QWidget()
        QVBoxLayout(around).addWidget(inside)
    assert part.dressed == 0


def test_a_window_has_the_looks_and_so_has_what_is_put_into_it_and_what_it_opens(look, qtbot):
    window, inside, opened = QWidget(), PlainLabel("words", "muted"), QDialog()
    qtbot.addWidget(window)
    opened.setParent(window, Qt.WindowType.Dialog)
    label = PlainLabel("words", "warm")
    QVBoxLayout(opened).addWidget(label)
    QVBoxLayout(window).addWidget(inside)
    for theme, percent in (("light", 100), ("dark", 200), ("contrast", 150)):
        look(theme, percent)
        for each, role in ((inside, "muted"), (label, "warm")):
            each.ensurePolished()
            assert each.palette().windowText().color() == current_theme().colour(role)
            assert each.fontInfo().pixelSize() == scaled(16)


def test_a_window_that_is_gone_is_not_dressed_again(look):
    window = QWidget()
    dress(window)
    delete(window)
    look("dark")


class _Counts(QWidget):
    """Counts how often it was told that its style is another."""

    dressed = 0

    def changeEvent(self, event):
        self.dressed += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_text_size_stays_between_100_and_200(qapp, look):
    look(percent=450)
    assert scaled(10) == 20
    look(percent=10)
    assert scaled(10) == 10


def test_whoever_draws_charts_hears_of_a_new_look(qapp, look, qtbot):
    with qtbot.waitSignal(looks().changed):
        look("dark")


def test_a_person_who_gets_dizzy_can_still_all_motion(qapp, look):
    apply_theme(qapp, Settings(theme="light", reduced_motion=True))
    assert motion.reduced()
    look()
    assert not motion.reduced()
