"""Reminders are off until chosen; each choice counts at once."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QTest

from companion.screens.settings.reminder_card import ReminderCard

NOW = datetime(2026, 5, 12, 19, 0, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture
def card(qtbot, dressed, settings):
    card = ReminderCard(settings, lambda: NOW)
    qtbot.addWidget(card)
    card.resize(420, 600)
    card.times_told = []
    card.changed.connect(lambda: card.times_told.append(1))
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    return card


def type_time(field, text):
    field.setFocus()
    field.set_text("")
    QTest.keyClicks(field.line, text)


def test_it_is_off_at_first_and_asks_no_more(card, settings):
    assert not card.on.switch.isChecked()
    assert not card.at.isVisible()
    assert not settings.reminder


def test_switched_on_it_asks_when_and_keeps_it(card, settings):
    card.on.switch.click()
    assert settings.reminder
    assert card.at.isVisible()
    assert card.at.text == "18:00"
    type_time(card.at, "10:30")
    assert settings.reminder_at == "10:30"
    assert card.times_told


def test_a_time_that_has_gone_by_today_begins_tomorrow(card, settings):
    card.on.switch.click()
    assert settings.reminder_day == "2026-05-12"
    type_time(card.at, "20:00")
    assert settings.reminder_day == ""


def test_to_choose_again_ends_the_silence(card, settings):
    settings.reminder_unanswered, settings.reminder_snoozed_to = 3, "2026-05-12T18:30:00+00:00"
    card.on.switch.click()
    assert (settings.reminder_unanswered, settings.reminder_snoozed_to) == (0, "")


def test_a_time_in_the_quiet_hours_is_told(card):
    card.on.switch.click()
    assert not card.clash.said
    type_time(card.at, "22:00")
    assert "quiet hours" in card.clash.said
    type_time(card.quiet_from, "22:30")
    assert not card.clash.said


def test_a_time_that_is_none_changes_nothing_and_is_told(card, settings):
    card.on.switch.click()
    type_time(card.at, "soon")
    card.quiet_from.setFocus()
    assert card.at.error
    assert settings.reminder_at == "18:00"


def test_where_the_desktop_has_no_place_for_an_icon_none_is_offered(card, settings):
    assert not card.tray.isVisible()
    settings.tray_icon = True  # chosen on another desktop: it can be switched off here
    card.show_settings()
    assert card.tray.isVisible()
    card.tray.switch.click()
    assert not settings.tray_icon


def test_a_reminder_that_was_stopped_elsewhere_is_shown_as_off(card, settings):
    card.on.switch.click()
    settings.reminder = False
    card.show_settings()
    assert not card.on.switch.isChecked()
    assert not card.at.isVisible()
