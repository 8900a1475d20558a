"""Which pages stand on the rail is the person's choice, and nothing is lost by it."""

import pytest

from companion.screens.forms.helps import HelpsForm


@pytest.fixture
def applied():
    return []


@pytest.fixture
def form(qtbot, settings, applied):
    form = HelpsForm(settings, lambda: applied.append(list(settings.pages_off)))
    qtbot.addWidget(form)
    form.show()
    return form


def test_all_are_on_until_one_is_switched_off_and_it_counts_at_once(form, settings, applied):
    assert all(each.switch.isChecked() for each in form.switches.values())
    form.switches["exercise"].switch.click()
    assert settings.pages_off == ["exercise"]
    form.switches["exercise"].switch.click()
    assert applied == [["exercise"], []]


def test_a_page_of_a_newer_version_stays_off(form, settings):
    settings.pages_off = ["later", "pacing"]
    form.show_settings()
    form.switches["pacing"].switch.click()
    assert settings.pages_off == ["later"]
