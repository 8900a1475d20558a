"""Settings: few, kept at once, and every one of them can be changed back."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

from companion import __version__
from companion.domain.profile import Ask, Profile
from companion.domain.spans import Spell
from companion.domain.topics import Topic
from companion.domain.visit import Visit
from companion.errors import CompanionError
from companion.ui import motion
from companion.ui.text import PlainLabel
from companion.ui.theme import apply_theme, current_theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.ticks import CheckBox
from companion.ui.widgets.word_chips import WordChips

TODAY = date(2026, 5, 12)


def words_of(widget):
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def test_there_are_at_most_25_settings(screen):
    kinds = (SegmentedControl, CheckBox, QComboBox, QLineEdit, WordChips)
    assert len([found for kind in kinds for found in screen.findChildren(kind)]) <= 25


# --- looks -------------------------------------------------------------------------------


def test_theme_and_text_size_change_at_once(screen, settings, press):
    press(screen.looks.form.themes.segments[2])
    assert current_theme().name == "dark"
    press(screen.looks.form.sizes.segments[3])
    assert (settings.theme, settings.text_size_percent) == ("dark", 150)


def test_less_motion(screen, settings, press):
    press(screen.looks.motion.switch)
    assert settings.reduced_motion
    assert motion.reduced()
    press(screen.looks.motion.switch)
    assert not motion.reduced()


def test_a_text_size_chosen_by_a_shortcut_is_shown_at_once(screen, settings, dressed):
    settings.text_size_percent = 130
    apply_theme(dressed, settings)
    assert screen.looks.form.sizes.chosen == "130"


def test_a_country_chosen_on_another_page_is_shown(screen, settings):
    settings.country = "IE"
    screen.open_at(None)
    assert screen.looks.place.country.chosen == "IE"


def test_settings_lie_in_few_groups_and_each_says_what_it_does(screen):
    groups = [card for card in screen.findChildren(Card) if card.isVisible()]
    assert len(groups) <= 8
    place, looks = screen.looks.place, screen.looks.form
    for control in (looks.sizes, looks.themes, place.paper, place.country, screen.asks.words):
        assert control.accessibleDescription()


def test_every_control_is_large_enough_named_and_reached_by_tab(screen, stores, qtbot):
    stores.profile.keep(Profile(more_of=("Garden",), programme_first=TODAY))
    QApplication.processEvents()
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    controls = {
        control
        for kind in kinds
        for control in screen.findChildren(kind)
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert len(controls) > 20
    assert [c.accessibleName() for c in controls if c.height() < 44] == []
    assert all(control.accessibleName() for control in controls)
    reached = set()
    for _ in controls:
        qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {control.accessibleName() for control in controls - reached} == set()


def test_settings_by_keyboard_alone(screen, settings, stores, qtbot):
    screen.looks.form.themes.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert settings.theme == "dark"
    screen.asks.asks[Ask.PAIN].switch.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert Ask.PAIN not in stores.profile.get().asks
    screen.spell.weeks[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert spells(stores) == [(TODAY, date(2026, 5, 18))]


# --- what the diary asks -----------------------------------------------------------------


def test_pain_is_switched_off_everywhere(screen, stores, press):
    press(screen.asks.asks[Ask.PAIN].switch)
    assert Ask.PAIN not in stores.profile.get().asks
    assert Ask.NOTE in stores.profile.get().asks
    press(screen.asks.asks[Ask.PAIN].switch)
    assert stores.profile.get().asks == frozenset(Ask)


def test_each_switch_says_what_it_does(screen):
    for setting in screen.asks.asks.values():
        assert setting.switch.accessibleDescription()


def test_own_words_are_kept_when_typing_rests(screen, stores, qtbot):
    screen.asks.words.open_line()
    qtbot.keyClicks(screen.asks.words._field, "Choir & tea")
    assert stores.profile.get().more_of == ()
    qtbot.waitUntil(lambda: stores.profile.get().more_of == ("Choir & tea",))


def test_own_words_are_kept_when_the_page_is_left(screen, stores, qtbot):
    screen.asks.words.open_line()
    qtbot.keyClicks(screen.asks.words._field, "Choir")
    screen.leave()
    assert stores.profile.get().more_of == ("Choir",)


def test_a_profile_that_changed_elsewhere_is_shown(screen, stores):
    stores.profile.keep(Profile(more_of=("Garden",), asks=frozenset({Ask.NOTE})))
    QApplication.processEvents()
    assert screen.asks.words.words() == ("Garden",)
    assert [ask for ask, setting in screen.asks.asks.items() if setting.switch.isChecked()] == [
        Ask.NOTE
    ]


def test_a_full_disk_is_told(screen, stores, monkeypatch, press):
    def full(_profile):
        raise CompanionError("The disk is full.", "Your entries are safe.")

    monkeypatch.setattr(stores.profile, "keep", full)
    press(screen.asks.asks[Ask.NOTE].switch)
    assert "The disk is full. Your entries are safe." in words_of(screen.asks)


# --- programme ---------------------------------------------------------------------------


def test_the_programme_is_kept_and_taken_back(screen, stores, qtbot, press):
    form = screen.asks.programme.form
    press(form.has_one)
    press(form.first.before)
    qtbot.keyClicks(form.weeks.line, "12")
    assert stores.profile.get().programme_first == date(2026, 5, 11)
    assert stores.profile.get().programme_weeks == 12
    press(form.has_one)
    assert stores.profile.get().programme_first is None


def test_weeks_that_cannot_be_are_told_and_not_kept(screen, stores, qtbot, press):
    form = screen.asks.programme.form
    press(form.has_one)
    qtbot.keyClicks(form.weeks.line, "60")
    assert form.weeks.error == "Weeks are a number from 1 to 52."
    assert stores.profile.get().programme_weeks == 6


# --- full sleep diary --------------------------------------------------------------------


def spells(stores):
    return [(each.first, each.last) for each in stores.spells.between(date.min, date.max)]


def test_a_spell_of_two_weeks_begins_today_and_can_be_undone(screen, stores, press):
    press(screen.spell.weeks[1])
    assert spells(stores) == [(TODAY, date(2026, 5, 25))]
    assert "You keep it until Monday 25 May." in words_of(screen.spell)
    assert not screen.spell.weeks[1].isVisible()
    screen.heard[-1].undo()
    QApplication.processEvents()
    assert spells(stores) == []
    assert screen.spell.weeks[1].isVisible()


def test_a_spell_before_a_visit(screen, stores, clock, press):
    assert not screen.spell.visit.isVisible()
    stores.visits.keep(Visit(id="v", day=date(2026, 6, 10)), clock.now())
    QApplication.processEvents()
    assert screen.spell.visit.words == "Before my visit: 27 May to 9 June"
    press(screen.spell.visit)
    assert spells(stores) == [(date(2026, 5, 27), date(2026, 6, 9))]
    assert "You will keep it from 27 May to 9 June." in words_of(screen.spell)
    assert screen.spell.end.words == "Do not start it"
    press(screen.spell.end)
    assert spells(stores) == []
    screen.heard[-1].undo()
    assert spells(stores) == [(date(2026, 5, 27), date(2026, 6, 9))]


@pytest.mark.parametrize(
    ("visit", "spell"),
    [
        (date(2026, 5, 20), (TODAY, date(2026, 5, 19))),
        (date(2026, 5, 13), (TODAY, TODAY)),
        (TODAY, None),
        (date(2026, 5, 1), None),
    ],
)
def test_a_visit_that_is_near_or_past(screen, stores, clock, press, visit, spell):
    stores.visits.keep(Visit(id="v", day=visit), clock.now())
    QApplication.processEvents()
    assert screen.spell.visit.isVisible() == (spell is not None)
    if spell is not None:
        press(screen.spell.visit)
        assert spells(stores) == [spell]


def test_a_spell_that_lasts_ends_yesterday_so_that_what_was_kept_stays_in_it(screen, stores, press):
    stores.spells.keep(Spell(id="s", first=date(2026, 5, 5), last=date(2026, 5, 18)))
    QApplication.processEvents()
    assert screen.spell.end.words == "End it today"
    press(screen.spell.end)
    assert spells(stores) == [(date(2026, 5, 5), date(2026, 5, 11))]
    screen.heard[-1].undo()
    assert spells(stores) == [(date(2026, 5, 5), date(2026, 5, 18))]


def test_a_spell_that_cannot_be_kept_is_told(screen, stores, monkeypatch, press):
    def full(_store, _spell):
        raise CompanionError("The disk is full.", "Your entries are safe.")

    monkeypatch.setattr(type(stores.spells), "keep", full)
    press(screen.spell.weeks[0])
    assert "The disk is full. Your entries are safe." in words_of(screen.spell)


def test_without_a_visit_its_day_can_be_set_on_its_page(screen, stores, clock, qtbot, press):
    with qtbot.waitSignal(screen.go_to) as heard:
        press(screen.spell.set_visit)
    assert heard.args == ["visit", None]
    stores.visits.keep(Visit(id="v", day=date(2026, 6, 10)), clock.now())
    QApplication.processEvents()
    assert not screen.spell.set_visit.isVisible()


# --- where you live ----------------------------------------------------------------------


def test_country_and_paper_are_kept(screen, settings, tmp_path, press, qtbot):
    settings.file = tmp_path / "settings.json"
    settings.country = "GB"
    screen.looks.place.show_settings()
    assert screen.looks.place.country.chosen == "GB"
    qtbot.keyClick(screen.looks.place.country, Qt.Key.Key_Down)
    press(screen.looks.place.paper.segments[1])
    kept = json.loads(settings.file.read_text())
    assert (kept["country"], kept["paper"]) == ("IE", "letter")


def test_a_preference_that_cannot_be_kept_is_told(screen, settings, tmp_path, press):
    (tmp_path / "no").write_text("a file where a folder would be")
    settings.file = tmp_path / "no" / "folder" / "settings.json"
    press(screen.looks.place.paper.segments[1])
    assert screen.heard[-1].text == "This holds until you close the app, not longer."
    assert settings.paper == "letter"


def test_another_paper_is_told_to_the_page_for_the_clinic(screen, changes, qtbot, press):
    with qtbot.waitSignal(changes.changed) as heard:
        press(screen.looks.place.paper.segments[1])
    assert heard.args[0] & Topic.VISIT


# --- where entries are kept --------------------------------------------------------------


def test_the_folder_is_shown_and_its_name_copied(screen, paths, press):
    assert screen.entries.folder.path.text == str(paths.data)
    press(screen.entries.folder.show_folder)
    assert screen.opened == [paths.data]
    press(screen.entries.folder.copy)
    assert QGuiApplication.clipboard().text() == str(paths.data)


def test_a_long_folder_name_is_shown_whole_and_can_be_selected(screen):
    name = screen.entries.folder.path
    assert name.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert name.document().size().height() > 1
    assert name.verticalScrollBar().maximum() == 0


def test_without_a_file_manager_it_says_so(screen, press):
    screen.has_file_manager = False
    press(screen.entries.folder.show_folder)
    assert "No file manager was found. Copy the name instead." in words_of(screen.entries.folder)


def test_deleted_entries_are_one_press_away(screen, qtbot, press):
    with qtbot.waitSignal(screen.go_to) as heard:
        press(screen.entries.bin)
    assert heard.args == ["diary", "bin"]


def test_about_says_the_version_and_what_the_app_is_not(screen):
    said = words_of(screen)
    assert f"Version {__version__}" in said
    assert "It informs and records. It does not diagnose, and it gives no treatment." in said


# --- the reminder -----------------------------------------------------------------------


def test_the_reminder_is_off_and_its_choices_are_one_press_away(screen, settings, press):
    assert "Off: none comes." in words_of(screen)
    press(screen.reminder.choose)
    assert not screen.looks.isVisible()
    press(screen.reminder_view.card.on.switch)
    assert settings.reminder
    press(screen.reminder_view.back)
    assert screen.looks.isVisible()
    assert screen.reminder.choose.hasFocus()
    assert "Every day at 18:00." in words_of(screen)


def test_settings_opened_anew_show_all_groups_again(screen, settings, press):
    press(screen.reminder.choose)
    settings.reminder = True  # and it was stopped by a press on it meanwhile
    settings.reminder = False
    screen.open_at(None)
    assert screen.looks.isVisible()
    assert "Off: none comes." in words_of(screen)
