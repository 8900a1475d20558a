"""Forms, shown in a window."""

import pytest

from companion.screens.forms.night_form import NightForm
from tests.screens.forms.night_forms import shown


@pytest.fixture
def form(dressed, qtbot, clock):
    return shown(qtbot, NightForm(clock, full=True))


@pytest.fixture
def short_form(dressed, qtbot, clock):
    return shown(qtbot, NightForm(clock))
