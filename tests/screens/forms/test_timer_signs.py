"""How the timer tells: two switches that count at once, and how loud the chime is."""

import pytest

from companion.screens.forms.timer_signs import TimerSigns
from companion.settings import Settings


@pytest.fixture
def signs(qtbot, dressed):
    signs = TimerSigns(Settings(timer_volume_percent=100))
    qtbot.addWidget(signs)
    signs.show()
    return signs


def test_it_shows_what_is_set(signs):
    assert signs.chime.switch.isChecked()
    assert signs.sign.switch.isChecked()
    assert signs.volume.chosen == "100"


def test_each_can_be_off_and_counts_at_once(signs, qtbot):
    with qtbot.waitSignals([signs.changed, signs.changed]):
        signs.chime.switch.click()
        signs.sign.switch.click()
    assert not signs._settings.timer_chime
    assert not signs._settings.timer_sign


def test_how_loud_is_only_asked_where_there_is_a_chime(signs):
    signs.chime.switch.click()
    assert not signs.volume.isVisible()
    assert not signs.hear.isVisible()
    signs.chime.switch.click()
    assert signs.volume.isVisible()


def test_what_was_changed_elsewhere_is_shown_and_told_to_nobody(signs, qtbot):
    signs._settings.timer_chime = False
    with qtbot.assertNotEmitted(signs.changed):
        signs.show_settings()
    assert not signs.chime.switch.isChecked()
