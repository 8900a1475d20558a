"""What one would like help with: a page that is not wanted leaves the rail, and loses nothing."""

import pytest

from companion.screens.forms.helps import HelpsForm, help_words


@pytest.fixture
def applied():
    return []


@pytest.fixture
def form(qtbot, dressed, settings, applied):
    form = HelpsForm(settings, lambda: applied.append([*settings.pages_off]))
    qtbot.addWidget(form)
    return form


def test_pacing_exercise_and_calm_are_offered_and_on_at_first(form):
    assert [*form.switches] == ["pacing", "exercise", "calm", "goals"]
    assert all(each.switch.isChecked() for each in form.switches.values())


@pytest.mark.parametrize("page", help_words())
def test_a_page_is_switched_off_and_on_and_it_counts_at_once(form, settings, applied, page):
    form.switches[page].switch.click()
    assert settings.pages_off == [page]
    form.switches[page].switch.click()
    assert settings.pages_off == []
    assert applied == [[page], []]


def test_what_was_off_is_shown_so(form, settings):
    settings.pages_off = ["calm", "of-a-newer-one"]
    form.show_settings()
    assert not form.switches["calm"].switch.isChecked()
    form.switches["calm"].switch.click()
    assert settings.pages_off == ["of-a-newer-one"]
